// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloaddiff.h"
#include "views/payload/rowview.h"

namespace alien {

/// The rows of a PayloadDiff, either its paths or its lines, in the colours of what was added, removed and changed and
/// with a sign, so that it can be read without colours.
class PayloadDiffRows : public RowView
{
    Q_OBJECT
public:
    enum class What : std::uint8_t { Paths, Lines };
    explicit PayloadDiffRows(What what, QWidget* parent = nullptr);
    void setDiff(const PayloadDiff& diff);
    [[nodiscard]] QStringList cells(qint64 row) const override;
    [[nodiscard]] QString stateOf(qint64 row) const override;
    void activate(qint64 row) override;
    /// Of the current row, as text.
    [[nodiscard]] QString copyText() const;

Q_SIGNALS:
    void pathActivated(const QString& path);
    void copyRequested();

protected:
    void paintRow(QPainter* painter, qint64 row, const QRect& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void paintChange(QPainter* painter, const PayloadDiff::Change& change, const QRect& rect) const;
    void paintLine(QPainter* painter, const PayloadDiff::Line& line, const QRect& rect) const;

    What m_what;
    PayloadDiff m_diff;
};

} // namespace alien
