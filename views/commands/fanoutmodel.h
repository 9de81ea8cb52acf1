// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/fanoutmatrix.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStyledItemDelegate>

#include <optional>

namespace alien {

class Format;
class Look;

/// A FanOutMatrix as a table: deployment, state, time taken, then a column per answer field. Rows never move; the
/// columns change only when the fields do.
class FanOutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Place { Deployment, State, Took, FirstField };
    enum Role { OddRole = Qt::UserRole + 1, ShapeRole, MonoRole, ErrorRole, UploadRole };
    explicit FanOutModel(const Format& format, QObject* parent = nullptr);

    void setMatrix(const FanOutMatrix& matrix);
    [[nodiscard]] const FanOutMatrix& matrix() const { return m_matrix; }
    /// How far the parameters of one target are; shown in place of its answer until they are there.
    void setUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const FanOutMatrix::Cell* cellAt(const QModelIndex& index) const; ///< null: no field of an answer
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString errorOf(const CommandRecord& record) const;
    [[nodiscard]] QString uploadOf(const CommandRecord& record) const; ///< empty: nothing is being uploaded

    const Format& m_format;
    FanOutMatrix m_matrix;
    struct Upload
    {
        qint64 sent = 0;
        qint64 total = 0;
    };
    QHash<qint64, Upload> m_uploads; ///< by record
};

/// Paints its cells: status shape, values in the colours of JSON, odd ones marked and bold.
class FanOutDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace alien
