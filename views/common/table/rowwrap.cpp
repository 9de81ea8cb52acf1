// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/rowwrap.h"

#include "views/common/look/look.h"
#include "views/common/table/rowdelegate.h"
#include "views/common/table/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QTimer>

namespace alien {

namespace {

constexpr int mostLines = 20;

} // namespace

RowWrap::RowWrap(TableView& view)
    : QObject(&view)
    , m_view(view)
    , m_delegate(static_cast<RowDelegate&>(*view.itemDelegate()))
    , m_fitting(new QTimer(this))
{
    m_fitting->setSingleShot(true);
    m_fitting->setInterval(0);
    connect(m_fitting, &QTimer::timeout, this, &RowWrap::fit);
    view.viewport()->installEventFilter(this);
}

void RowWrap::setColumn(const QString& columnId)
{
    m_delegate.appearance().wrapColumn = m_view.table() ? m_view.table()->columnOf(columnId) : -1;
    m_view.verticalHeader()->setDefaultSectionSize(Look::of(&m_view).rowHeight()); // all of them
    m_view.viewport()->update();
}

/// What moves rows, fills them or gives them another width is painted, too.
bool RowWrap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_delegate.appearance().wrapColumn >= 0)
        m_fitting->start();
    return QObject::eventFilter(watched, event);
}

/// From the top row down to the bottom of what is seen. What is above or below keeps the height it had.
void RowWrap::fit()
{
    const int column = m_delegate.appearance().wrapColumn;
    if (column < 0 || !m_view.table())
        return;
    const int width = m_view.columnWidth(column);
    const int room = m_view.viewport()->height();
    int bottom = 0;
    for (int row = qMax(0, m_view.rowAt(0)); row < m_view.table()->rowCount() && bottom < room; ++row) {
        const int high = qMin(m_delegate.wrappedHeight(m_view.table()->index(row, column), width, mostLines), room);
        if (m_view.rowHeight(row) != high)
            m_view.setRowHeight(row, high);
        bottom += high;
    }
}

} // namespace alien
