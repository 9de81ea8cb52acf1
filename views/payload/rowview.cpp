// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/rowview.h"

#include "views/common/look/look.h"
#include "views/payload/rowaccessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace alien {

RowView::RowView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_look(Look::of(this))
{
    RowAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // code and JSON are written from left to right
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_look.dress(this, FontRole::Mono);
    m_rowHeight = m_look.px(20);
    connect(&m_look, &Look::changed, this, [this] { lookChanged(); });
}

void RowView::lookChanged()
{
    const qint64 first = firstRow();
    m_rowHeight = qMax(m_look.px(referenceHeight()), fontMetrics().height());
    fitScrollBar();
    verticalScrollBar()->setValue(int(std::min<qint64>(first, std::numeric_limits<int>::max())));
    viewport()->update();
}

void RowView::setRowCount(qint64 rows)
{
    m_rows = rows;
    if (m_current >= rows)
        m_current = rows - 1;
    fitScrollBar();
    viewport()->update();
}

void RowView::fitScrollBar()
{
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(1);
    bar->setPageStep(qMax(rowsInView() - 1, 1));
    bar->setRange(0, int(std::clamp<qint64>(m_rows - rowsInView(), 0, std::numeric_limits<int>::max())));
}

int RowView::rowsInView() const
{
    return qMax(viewport()->height() / m_rowHeight, 1);
}

qint64 RowView::firstRow() const
{
    return verticalScrollBar()->value();
}

QRect RowView::rowRect(qint64 row) const
{
    const qint64 y = (row - firstRow()) * m_rowHeight;
    if (y < -m_rowHeight || y > viewport()->height())
        return {};
    return {0, int(y), viewport()->width(), m_rowHeight};
}

qint64 RowView::rowAt(int y) const
{
    const qint64 row = firstRow() + y / m_rowHeight;
    return y < 0 || row >= m_rows ? -1 : row;
}

void RowView::setCurrentRow(qint64 row)
{
    row = std::clamp<qint64>(row, -1, m_rows - 1);
    if (row >= 0)
        scrollToRow(row);
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
    tellFocus();
    Q_EMIT currentRowChanged(row);
}

void RowView::scrollToRow(qint64 row)
{
    const qint64 first = firstRow();
    const int seen = rowsInView();
    qint64 to = first;
    if (row < first)
        to = row < first - seen ? row - seen / 3 : row;
    else if (row >= first + seen)
        to = row >= first + 2 * seen ? row - seen / 3 : row - seen + 1;
    verticalScrollBar()->setValue(int(std::max<qint64>(to, 0)));
}

void RowView::tellFocus()
{
    if (!QAccessible::isActive() || m_current < 0 || !hasFocus())
        return;
    const int child = RowAccessible::childOfRow(*this, m_current);
    if (child < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

void RowView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.setFont(font());
    const qint64 first = firstRow();
    const qint64 last = std::min<qint64>(first + viewport()->height() / m_rowHeight + 1, m_rows);
    for (qint64 row = first; row < last; ++row) {
        const QRect rect(0, int(row - first) * m_rowHeight, viewport()->width(), m_rowHeight);
        if (rect.intersects(event->rect()))
            paintRow(&painter, row, rect);
    }
}

void RowView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void RowView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    const qint64 page = qMax(rowsInView() - 1, 1);
    const qint64 now = std::max<qint64>(m_current, 0);
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_current < 0 ? 0 : std::max<qint64>(now - 1, 0));
    case Qt::Key_Down:
        return setCurrentRow(m_current < 0 ? 0 : now + 1);
    case Qt::Key_PageUp:
        return setCurrentRow(std::max<qint64>(now - page, 0));
    case Qt::Key_PageDown:
        return setCurrentRow(now + page);
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(m_rows - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return activate(m_current);
        break;
    default:
        break;
    }
    event->ignore();
}

void RowView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && m_rows > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(firstRow());
    viewport()->update();
    tellFocus();
}

void RowView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace alien
