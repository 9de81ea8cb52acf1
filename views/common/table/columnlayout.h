// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QHeaderView;

namespace alien {

class Look;
class TableModel;

/// Which columns a table shows, how wide and in which order: what the operator chose, fitted to the width there is.
/// Columns give way down to their minimum, then those of least priority leave, what the operator asked for last; extra
/// width goes to one column.
class ColumnLayout : public QObject
{
    Q_OBJECT
public:
    ColumnLayout(Look& look, QHeaderView* header, QObject* parent);

    void setTable(const TableModel* table);
    void setStretchColumn(const QString& columnId, const QString& twin);
    void setLead(int reference) { m_lead = reference; } ///< room for the check box in the leftmost column
    void setShapeColumns(const QSet<int>& columns) { m_shapes = columns; } ///< status shapes want room too
    /// Shares `width` among the columns.
    void fit(int width);

    [[nodiscard]] bool isWanted(const QString& columnId) const;
    [[nodiscard]] bool isShown(const QString& columnId) const; ///< wanted, and there is room
    void setWanted(const QString& columnId, bool wanted);
    /// The operator dragged an edge.
    void setWidth(int logicalIndex, int width);
    void reset();
    [[nodiscard]] int shownCount() const; ///< after fitting

    [[nodiscard]] QByteArray save() const;
    bool restore(const QByteArray& state);
    [[nodiscard]] bool isFitting() const { return m_fitting; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int lead(int column) const;
    [[nodiscard]] int baseWidth(int column) const;
    [[nodiscard]] int minWidth(int column) const;
    [[nodiscard]] int titleWidth(const QString& title) const; ///< px, measured once in one face
    [[nodiscard]] int priority(int column) const;             ///< the highest leaves first; 0 stays
    [[nodiscard]] int stretchColumn(const QList<int>& shown) const;
    [[nodiscard]] QList<int> affordable(int width) const;
    void applyOrder(const QStringList& ids);

    Look& m_look;
    QHeaderView* m_header;
    const TableModel* m_table = nullptr;
    QString m_stretch;
    QString m_twin;                ///< gets half of what the stretch column gets
    QHash<QString, bool> m_wanted; ///< what the operator asked for, or put away; else the column's default
    QHash<QString, int> m_widths;  ///< px at the reference; only what was dragged
    QSet<int> m_shapes;
    mutable QFont m_titleFont;
    mutable QHash<QString, int> m_titleWidths; ///< in m_titleFont
    int m_lead = 0;
    int m_lastWidth = 0;
    bool m_fitting = false;
};

} // namespace alien
