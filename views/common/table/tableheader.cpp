// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/tableheader.h"

#include "models/common/tablemodel.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/status.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace alien {

namespace {

constexpr int checkLead = 28;

/// A filled triangle, 8 wide; up for ascending.
void paintTriangle(QPainter* painter, const QRect& rect, bool ascending)
{
    const QRectF r = rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    const QPolygonF up{{r.center().x(), r.top()}, r.bottomRight(), r.bottomLeft()};
    const QPolygonF down{r.topLeft(), r.topRight(), {r.center().x(), r.bottom()}};
    painter->drawPolygon(ascending ? up : down);
    painter->restore();
}

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(16);
    setMouseTracking(true);
    setFirstSectionMovable(true);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT sortRequested(column, m_modifiers.testFlag(Qt::ShiftModifier)); });
}

void TableHeader::setChecks(bool checks)
{
    m_checks = checks;
    viewport()->update();
}

void TableHeader::setCheckState(Qt::CheckState state)
{
    if (m_state == state)
        return;
    m_state = state;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    // Its own would measure every title in a bold face that nothing here shows.
    return {0, Look::of(this).px(24)};
}

/// A key that nobody sees (system resources last) has no number, and leaves none out.
QList<int> TableHeader::shownSortColumns() const
{
    QList<int> shown;
    const auto* table = qobject_cast<const TableModel*>(model());
    for (const TableModel::SortKey& key : table ? table->sortKeys() : QList<TableModel::SortKey>()) {
        if (!isSectionHidden(key.column))
            shown.append(key.column);
    }
    return shown;
}

QRect TableHeader::checkRect() const
{
    for (int visual = 0; m_checks && visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (isSectionHidden(column))
            continue;
        const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
        return QStyle::visualRect(layoutDirection(), section,
                                  {section.left(), 0, Look::of(this).px(checkLead), height()});
    }
    return {};
}

QRect TableHeader::paintTitle(QPainter* painter, const QRect& inner, int logicalIndex, int mark) const
{
    const Look& look = Look::of(this);
    const QVariant alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    const auto place = [&](int width) {
        const int before = right ? inner.width() - width - mark : 0;
        return QStyle::visualRect(layoutDirection(), inner,
                                  {inner.left() + before, inner.top(), width, inner.height()});
    };
    const QVariant klass = model()->headerData(logicalIndex, Qt::Horizontal, TableModel::StatusClassRole);
    if (klass.isValid()) {
        const int side = look.px(14);
        const QRect box = place(side);
        paintStatus(painter, QRect(box.left(), box.center().y() + 1 - side / 2, side, side),
                    statusShape(static_cast<StatusClass>(klass.toInt())), look);
        return box;
    }
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, qMax(0, inner.width() - mark));
    const QRect box = place(painter->fontMetrics().horizontalAdvance(shown));
    painter->drawText(box.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, shown);
    return box;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    const Look& look = Look::of(this);
    painter->save();
    painter->fillRect(rect, look.color(Token::Header));
    painter->setPen(look.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto visual = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect, part); };
    const int start = sectionViewportPosition(logicalIndex);
    const bool last = isRightToLeft() ? start <= 0 : start + sectionSize(logicalIndex) >= viewport()->width();
    const QRect edge = visual({rect.right(), rect.top(), 1, rect.height()});
    if (!last)
        painter->drawLine(edge.topLeft(), edge.bottomLeft());
    QRect inner = rect.adjusted(look.px(8), 0, -look.px(8), 0);
    const QRect check = checkRect();
    if (check.isValid() && rect.contains(check.center())) {
        QStyleOption box;
        box.rect = visual({rect.left() + look.px(7), rect.top(), look.px(14), rect.height()});
        box.state = QStyle::State_Enabled;
        box.state |= m_state == Qt::Checked            ? QStyle::State_On
                     : m_state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                       : QStyle::State_Off;
        paint::checkBox(look, &box, painter);
        const QRect line = visual({rect.left() + look.px(checkLead) - 1, rect.top(), 1, rect.height()});
        painter->drawLine(line.topLeft(), line.bottomLeft());
        inner.setLeft(rect.left() + look.px(checkLead + 8));
    }

    const int place = model()->headerData(logicalIndex, Qt::Horizontal, TableModel::SortPlaceRole).toInt();
    const auto* table = qobject_cast<const TableModel*>(model());
    const QList<int> sortedBy = shownSortColumns();
    const bool several = sortedBy.size() > 1;
    const bool sorted = place > 0;
    painter->setFont(look.font(FontRole::SmallStrong));
    painter->setPen(look.color(sorted ? Token::Text : Token::Muted));
    const int mark = sorted ? look.px(several ? 18 : 10) : 0;
    const QRect title = paintTitle(painter, visual(inner), logicalIndex, mark);
    const auto behind = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), title, part); };
    if (sorted && table) {
        const bool ascending = table->sortKeys().at(place - 1).order == Qt::AscendingOrder;
        const int side = look.px(6);
        paintTriangle(
            painter,
            behind({title.right() + 1 + look.px(4), rect.center().y() - side / 3, side, qMax(3, side * 2 / 3)}),
            ascending);
        if (several) {
            QFont tiny = look.font(FontRole::Small);
            tiny.setPixelSize(qMax(7, tiny.pixelSize() - 2));
            painter->setFont(tiny);
            painter->drawText(behind({title.right() + 1 + look.px(12), inner.top(), look.px(8), inner.height()}),
                              Qt::AlignLeft | Qt::AlignVCenter, QString::number(sortedBy.indexOf(logicalIndex) + 1));
        }
    }
    painter->restore();
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    m_checkPressed = event->button() == Qt::LeftButton && checkRect().contains(event->pos());
    if (!m_checkPressed)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    if (m_checkPressed) {
        m_checkPressed = false;
        if (checkRect().contains(event->pos()))
            Q_EMIT checkClicked();
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace alien
