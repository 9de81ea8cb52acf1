// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/selectedids.h"

#include "views/common/table/tableview.h"

#include <algorithm>

namespace alien {

namespace {

constexpr int idsAStep = 128;

} // namespace

SelectedIds::SelectedIds(TableView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    follow();
}

void SelectedIds::follow()
{
    const auto moved = [this] { m_moved = true; };
    const auto other = [this] { m_moved = m_other = true; };
    const QAbstractItemModel* model = m_view.model();
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, other);
    connect(model, &QAbstractItemModel::rowsInserted, this, moved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, moved);
    connect(model, &QAbstractItemModel::rowsMoved, this, moved);
    connect(model, &QAbstractItemModel::layoutChanged, this, moved);
    connect(model, &QAbstractItemModel::modelReset, this, other); // which tells of no selection
}

void SelectedIds::start()
{
    m_work.stop();
    takeRows();
    if (m_count > fewRows)
        m_work.start();
    else
        while (!isReady())
            readNext();
}

int SelectedIds::count()
{
    if (m_other)
        takeRows();
    return m_count;
}

const QStringList& SelectedIds::all()
{
    if (m_other || (!isReady() && m_moved))
        takeRows();
    while (!isReady())
        readNext();
    return m_ids;
}

void SelectedIds::takeRows()
{
    m_moved = m_other = false;
    m_ids.clear();
    m_ranges.clear();
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        m_ranges.emplace_back(range.top(), range.bottom());
    std::sort(m_ranges.begin(), m_ranges.end());
    // A row may lie in several, for its cells are selected each by itself.
    std::vector<Range> apart;
    for (const Range& range : m_ranges) {
        if (!apart.empty() && range.first <= apart.back().second)
            apart.back().second = std::max(apart.back().second, range.second);
        else
            apart.push_back(range);
    }
    m_ranges = std::move(apart);
    m_count = 0;
    for (const Range& range : m_ranges)
        m_count += range.second - range.first + 1;
    m_ids.reserve(m_count);
    m_range = 0;
    m_row = m_ranges.empty() ? 0 : m_ranges.front().first;
}

void SelectedIds::readNext()
{
    m_ids.append(m_view.table()->idAt(m_row));
    if (m_row++ < m_ranges[m_range].second)
        return;
    if (++m_range < m_ranges.size())
        m_row = m_ranges[m_range].first;
}

bool SelectedIds::readSome()
{
    if (!isReady() && m_moved)
        takeRows();
    for (int i = 0; i < idsAStep && !isReady(); ++i)
        readNext();
    if (!isReady())
        return true;
    Q_EMIT ready();
    return false;
}

} // namespace alien
