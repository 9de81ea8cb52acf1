// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/cellflash.h"

#include "models/common/tablemodel.h"
#include "views/common/look/look.h"

#include <QDeadlineTimer>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace alien {

namespace {

using namespace std::chrono_literals;

constexpr auto burnsFor = 1000ms;
/// Scrolling and ticking clocks paint often; a poll comes every two seconds at most.
constexpr auto notedAfter = 200ms;

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

CellFlash::CellFlash(const Look& look, QTableView* view)
    : QObject(view)
    , m_look(look)
    , m_view(view)
    , m_noting(new QTimer(this))
    , m_burning(new QTimer(this))
{
    m_noting->setSingleShot(true);
    m_noting->setInterval(notedAfter);
    connect(m_noting, &QTimer::timeout, this, &CellFlash::noteRows);
    m_burning->setSingleShot(true);
    m_burning->setTimerType(Qt::PreciseTimer);
    connect(m_burning, &QTimer::timeout, this, &CellFlash::putOut);
}

void CellFlash::setTable(TableModel* table)
{
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    m_clocked.clear();
    forget();
    if (!table)
        return;
    connect(table, &QAbstractItemModel::dataChanged, this, &CellFlash::cellsChanged);
    connect(table, &QAbstractItemModel::modelReset, this, &CellFlash::forget);
    connect(table, &QObject::destroyed, this, [this] {
        m_table = nullptr;
        forget();
    });
}

bool CellFlash::isLit(const QModelIndex& index) const
{
    if (m_lit.isEmpty())
        return false;
    const auto lit = m_lit.constFind(index.data(TableModel::IdRole).toString());
    return lit != m_lit.cend() && lit->columns.contains(index.column());
}

void CellFlash::rowsPainted()
{
    if (m_table && !m_noting->isActive())
        m_noting->start();
}

void CellFlash::forget()
{
    m_noting->stop();
    m_burning->stop();
    m_seen.clear();
    m_lit.clear();
}

std::pair<int, int> CellFlash::rowsOnScreen() const
{
    const int first = m_view->rowAt(0);
    if (!m_table || first < 0)
        return {0, -1};
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return {first, last < 0 ? m_table->rowCount() - 1 : last};
}

CellFlash::Texts CellFlash::textsOf(int row) const
{
    Texts texts(std::size_t(m_table->columnCount()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (m_view->isColumnHidden(column) || m_clocked.contains(column))
            continue;
        const QModelIndex index = m_table->index(row, column);
        QString& text = texts[std::size_t(column)];
        text = index.data().toString() + index.data(TableModel::MarkRole).toString();
        if (m_statusColumns.contains(column))
            text += QString::number(index.data(TableModel::StatusClassRole).toInt());
        if (text.isNull())
            text = QLatin1String("");
    }
    return texts;
}

void CellFlash::noteRows()
{
    m_seen.clear();
    if (!m_view->isVisible() || !m_look.isAnimated())
        return;
    const auto [first, last] = rowsOnScreen();
    for (int row = first; row <= last; ++row)
        m_seen.insert(m_table->idAt(row), textsOf(row));
}

void CellFlash::cellsChanged(const QModelIndex& first, const QModelIndex& last)
{
    const bool wholeRows = first.column() == 0 && last.column() == m_table->columnCount() - 1;
    if (!wholeRows) {
        // One column of all rows: its words are made anew, and where it holds numbers that is a clock's doing.
        for (int column = first.column(); column <= last.column(); ++column) {
            if (m_table->columns().at(column).sort == Column::Sort::Number)
                m_clocked.insert(column);
        }
        return;
    }
    if (m_seen.isEmpty() || !m_view->isVisible())
        return;
    const auto [top, bottom] = rowsOnScreen();
    const qint64 until = nowMs() + burnsFor.count();
    for (int row = std::max(top, first.row()); row <= std::min(bottom, last.row()); ++row)
        compareRow(row, until);
    if (!m_lit.isEmpty() && !m_burning->isActive())
        m_burning->start(burnsFor);
}

void CellFlash::compareRow(int row, qint64 untilMs)
{
    const QString id = m_table->idAt(row);
    const auto seen = m_seen.find(id);
    if (seen == m_seen.end())
        return;
    Texts now = textsOf(row);
    QSet<int> changed;
    for (std::size_t column = 0; column < now.size(); ++column) {
        const QString& before = seen->at(column);
        if (!before.isNull() && !now[column].isNull() && before != now[column])
            changed.insert(int(column));
    }
    *seen = std::move(now);
    if (changed.isEmpty())
        return;
    Lit& lit = m_lit[id];
    lit.columns.unite(changed);
    lit.untilMs = untilMs;
}

void CellFlash::putOut()
{
    const qint64 now = nowMs();
    qint64 next = 0;
    for (auto it = m_lit.begin(); it != m_lit.end();) {
        if (it->untilMs > now) {
            next = next == 0 ? it->untilMs : std::min(next, it->untilMs);
            ++it;
            continue;
        }
        const QString id = it.key();
        it = m_lit.erase(it);
        repaintRow(id);
    }
    if (next > 0)
        m_burning->start(std::chrono::milliseconds(next - now));
}

void CellFlash::repaintRow(const QString& id) const
{
    if (const int row = m_table ? m_table->rowOfId(id) : -1; row >= 0)
        m_view->viewport()->update(0, m_view->rowViewportPosition(row), m_view->viewport()->width(),
                                   m_view->rowHeight(row));
}

} // namespace alien
