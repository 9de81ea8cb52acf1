// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/columnlayout.h"

#include "models/common/emptycolumn.h"
#include "models/common/tablemodel.h"
#include "views/common/look/look.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Widths of columns are told in characters of this many px at the reference font.
constexpr double characterWidth = 7;
constexpr int padding = 16;
constexpr int shapeWidth = 22;
/// Below this share of its width a column cuts more than it shows; others leave before that.
constexpr double bearable = 0.95;

} // namespace

ColumnLayout::ColumnLayout(Look& look, QHeaderView* header, QObject* parent)
    : QObject(parent)
    , m_look(look)
    , m_header(header)
{}

void ColumnLayout::setTable(const TableModel* table)
{
    m_table = table;
    m_wanted.clear();
    m_widths.clear();
}

void ColumnLayout::setStretchColumn(const QString& columnId, const QString& twin)
{
    m_stretch = columnId;
    m_twin = twin;
}

bool ColumnLayout::isWanted(const QString& columnId) const
{
    const int column = m_table ? m_table->columnOf(columnId) : -1;
    if (column < 0)
        return false;
    const bool empty = m_table->headerData(column, Qt::Horizontal, EmptyColumnRole).toBool();
    return m_wanted.value(columnId, m_table->columns().at(column).shown && !empty);
}

bool ColumnLayout::isShown(const QString& columnId) const
{
    return isWanted(columnId) && !m_header->isSectionHidden(m_table->columnOf(columnId));
}

void ColumnLayout::setWanted(const QString& columnId, bool wanted)
{
    const int column = m_table ? m_table->columnOf(columnId) : -1;
    if (column < 0)
        return;
    if (!wanted && !m_table->columns().at(column).shown)
        m_wanted.remove(columnId);
    else
        m_wanted.insert(columnId, wanted);
    fit(m_lastWidth);
}

void ColumnLayout::setWidth(int logicalIndex, int width)
{
    if (!m_table || m_fitting)
        return;
    const double scale = m_look.px(1000) / 1000.0;
    m_widths.insert(m_table->columns().at(logicalIndex).id, qRound(width / scale));
}

void ColumnLayout::reset()
{
    if (!m_table)
        return;
    m_wanted.clear();
    m_widths.clear();
    QStringList order;
    for (const Column& column : m_table->columns())
        order.append(column.id);
    applyOrder(order);
    fit(m_lastWidth);
}

int ColumnLayout::shownCount() const
{
    return m_header->count() - m_header->hiddenSectionCount();
}

int ColumnLayout::lead(int column) const
{
    const bool first = m_header->visualIndex(column) == 0;
    return padding + (first ? m_lead : 0) + (m_shapes.contains(column) ? shapeWidth : 0);
}

int ColumnLayout::minWidth(int column) const
{
    const Column& facts = m_table->columns().at(column);
    const int least = m_look.px(facts.minWidth * characterWidth + lead(column));
    // A column that says how little is enough may be squeezed to that.
    if (facts.minWidth > Column().minWidth)
        return qMin(baseWidth(column), least);
    return qMin(baseWidth(column), qMax(least, int(baseWidth(column) * bearable)));
}

int ColumnLayout::baseWidth(int column) const
{
    const Column& facts = m_table->columns().at(column);
    const auto dragged = m_widths.constFind(facts.id);
    const int width =
        dragged != m_widths.cend() ? m_look.px(*dragged) : m_look.px(facts.width * characterWidth + lead(column));
    // A head that shows a shape in place of its word needs no room for the word.
    const bool shape = m_table->headerData(column, Qt::Horizontal, TableModel::StatusClassRole).isValid();
    const int title = (shape ? 0 : titleWidth(facts.title)) + m_look.px(lead(column) + 14);
    return dragged != m_widths.cend() ? width : qMax(width, title);
}

int ColumnLayout::titleWidth(const QString& title) const
{
    if (const QFont font = m_look.font(FontRole::SmallStrong); font != m_titleFont) {
        m_titleFont = font;
        m_titleWidths.clear();
    }
    const auto known = m_titleWidths.constFind(title);
    if (known != m_titleWidths.cend())
        return *known;
    const int width = QFontMetrics(m_titleFont).horizontalAdvance(title);
    m_titleWidths.insert(title, width);
    return width;
}

int ColumnLayout::priority(int column) const
{
    const Column& facts = m_table->columns().at(column);
    // Ticked by hand and still not seen would look broken: every other column leaves before it does.
    return m_wanted.value(facts.id) ? qMin(facts.priority, 1) : facts.priority;
}

QList<int> ColumnLayout::affordable(int width) const
{
    QList<int> shown;
    int needed = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isWanted(m_table->columns().at(column).id))
            continue;
        shown.append(column);
        needed += minWidth(column);
    }
    while (needed > width) {
        int worst = -1;
        for (const int column : shown)
            if (priority(column) > (worst < 0 ? 0 : priority(worst)))
                worst = column;
        if (worst < 0)
            break; // only pinned columns are left: the table scrolls
        needed -= minWidth(worst);
        shown.removeOne(worst);
    }
    return shown;
}

int ColumnLayout::stretchColumn(const QList<int>& shown) const
{
    const int named = m_stretch.isEmpty() ? -1 : m_table->columnOf(m_stretch);
    if (shown.contains(named))
        return m_widths.contains(m_stretch) ? -1 : named;
    int widest = -1;
    for (const int column : shown) {
        const Column& facts = m_table->columns().at(column);
        if (facts.alignment.testFlag(Qt::AlignRight) || m_widths.contains(facts.id))
            continue;
        if (widest < 0 || facts.width >= m_table->columns().at(widest).width)
            widest = column;
    }
    return widest;
}

void ColumnLayout::fit(int width)
{
    m_lastWidth = width;
    if (!m_table || m_header->count() != m_table->columns().size() || width <= 0)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    const QList<int> shown = affordable(width);
    QHash<int, int> widths;
    int total = 0;
    int slack = 0;
    // A width that was dragged is kept: the others give way.
    const auto give = [&](int column) {
        const bool dragged = m_widths.contains(m_table->columns().at(column).id);
        return dragged ? 0 : qMax(0, baseWidth(column) - minWidth(column));
    };
    for (const int column : shown) {
        widths[column] = baseWidth(column);
        total += widths[column];
        slack += give(column);
    }
    const int missing = qMin(total - width, slack);
    if (missing > 0) {
        int taken = 0;
        for (const int column : shown) {
            const int part = int(qint64(give(column)) * missing / slack);
            widths[column] -= part;
            taken += part;
        }
        for (const int column : shown) {
            const int rest = qMin(missing - taken, qMax(0, widths[column] - minWidth(column)));
            widths[column] -= rest;
            taken += rest;
        }
    } else if (total < width) {
        const int stretch = stretchColumn(shown);
        const int twin = m_twin.isEmpty() || m_widths.contains(m_twin) ? -1 : m_table->columnOf(m_twin);
        if (stretch >= 0)
            widths[stretch] += width - total;
        if (stretch >= 0 && shown.contains(twin)) {
            const int both = widths[stretch] + widths[twin];
            widths[twin] = both / 2;
            widths[stretch] = both - both / 2;
        }
    }
    for (int column = 0; column < m_header->count(); ++column) {
        const bool hidden = !shown.contains(column);
        if (m_header->isSectionHidden(column) != hidden)
            m_header->setSectionHidden(column, hidden);
        if (!hidden && m_header->sectionSize(column) != widths[column])
            m_header->resizeSection(column, widths[column]);
    }
    Q_EMIT changed();
}

void ColumnLayout::applyOrder(const QStringList& ids)
{
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    int place = 0;
    for (const QString& id : ids) {
        const int column = m_table->columnOf(id);
        if (column >= 0 && m_header->visualIndex(column) >= 0)
            m_header->moveSection(m_header->visualIndex(column), place++);
    }
}

QByteArray ColumnLayout::save() const
{
    if (!m_table)
        return {};
    QJsonArray order;
    for (int visual = 0; visual < m_header->count(); ++visual)
        order.append(m_table->columns().at(m_header->logicalIndex(visual)).id);
    QJsonObject shown;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it)
        shown.insert(it.key(), it.value());
    QJsonObject widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(it.key(), it.value());
    QJsonArray sort;
    for (const TableModel::SortKey& key : m_table->sortKeys())
        sort.append(QJsonArray{m_table->columns().at(key.column).id, key.order == Qt::DescendingOrder});
    const QJsonObject state{
        {u"version"_s, 1}, {u"order"_s, order}, {u"shown"_s, shown}, {u"widths"_s, widths}, {u"sort"_s, sort}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool ColumnLayout::restore(const QByteArray& state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    if (!m_table || saved.value("version"_L1).toInt() != 1)
        return false;
    m_wanted.clear();
    m_widths.clear();
    const QJsonObject shown = saved.value("shown"_L1).toObject();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        if (m_table->columnOf(it.key()) >= 0)
            m_wanted.insert(it.key(), it.value().toBool());
    const QJsonObject widths = saved.value("widths"_L1).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (m_table->columnOf(it.key()) >= 0)
            m_widths.insert(it.key(), qBound(16, it.value().toInt(), 4000));
    QStringList order;
    const QJsonArray savedOrder = saved.value("order"_L1).toArray();
    for (const auto& id : savedOrder)
        order.append(id.toString());
    applyOrder(order);
    fit(m_lastWidth);
    return true;
}

} // namespace alien
