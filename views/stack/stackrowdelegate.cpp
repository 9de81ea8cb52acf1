// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackrowdelegate.h"

#include "models/stack/stacktree.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"

#include <QPainter>

namespace alien {

StackRowDelegate::StackRowDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{}

QSize StackRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(120), m_look.rowHeight()};
}

void StackRowDelegate::paintGroup(QPainter* painter, const QRect& rect, const QModelIndex& index, bool open) const
{
    const int size = m_look.px(16);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const auto place = [&](const QRect& part) { return QStyle::visualRect(direction, rect, part); };
    const QRect mark(rect.left() + m_look.px(8), rect.center().y() - size / 2 + 1, size, size);
    const IconId folded = direction == Qt::RightToLeft ? IconId::Left : IconId::Right;
    paintIcon(painter, place(mark), open ? IconId::Down : folded, m_look.color(Token::Muted));
    painter->setPen(m_look.color(Token::Muted));
    painter->setFont(m_look.font(FontRole::SmallStrong));
    QRect words = rect.adjusted(m_look.px(28), 0, -m_look.px(8), 0);
    const QString name = index.data().toString();
    painter->drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + m_look.px(5));
    painter->setFont(m_look.font(FontRole::Small));
    painter->drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter, index.data(StackTree::TypeRole).toString());
}

int StackRowDelegate::paintMarks(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    int right = rect.right() - m_look.px(8);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(painter->layoutDirection(), rect, part); };
    const int severity = index.data(StackTree::SeverityRole).toInt();
    if (severity >= 0) {
        const int size = m_look.px(14);
        const QRect mark(right - size, rect.center().y() - size / 2 + 1, size, size);
        paintStatus(painter, place(mark),
                    severity == int(Finding::Severity::Error) ? StatusShape::Failed : StatusShape::Attention, m_look);
        right = mark.left() - m_look.px(6);
    }
    const int change = index.data(StackTree::MarkRole).toInt();
    if (change < 0)
        return right;
    const bool added = change == int(ChangeKind::Added);
    const QString word = added ? tr("added") : tr("changed");
    painter->setFont(m_look.font(FontRole::SmallStrong));
    painter->setPen(m_look.color(added ? Token::Healthy : Token::Stalled));
    painter->drawText(place({rect.left(), rect.top(), right - rect.left(), rect.height()}),
                      Qt::AlignRight | Qt::AlignVCenter, word);
    return right - painter->fontMetrics().horizontalAdvance(word) - m_look.px(8);
}

void StackRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    if (selected)
        painter->fillRect(rect, m_look.color(active ? Token::Selection : Token::SelectionInactive));
    else if (option.state.testFlag(QStyle::State_MouseOver) && !index.data(StackTree::GroupRole).toBool())
        painter->fillRect(rect, m_look.color(Token::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(rect.left(), rect.top(), rect.width(), 1, m_look.color(Token::Focus));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_look.color(Token::Focus));
    }
    if (index.data(StackTree::GroupRole).toBool()) {
        paintGroup(painter, rect, index, option.state.testFlag(QStyle::State_Open));
        painter->restore();
        return;
    }
    const int right = paintMarks(painter, rect, index);
    const bool profile = index.parent().row() == int(StackTree::Group::Profiles);
    const QString type = index.data(StackTree::TypeRole).toString();
    const int size = m_look.px(16);
    const QRect icon(rect.left() + m_look.px(24), rect.center().y() - size / 2 + 1, size, size);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
    paintIcon(painter, place(icon), profile ? IconId::Key : resourceIcon(type), m_look.color(Token::Muted));
    QRect words(icon.right() + m_look.px(8), rect.top(), right - icon.right() - m_look.px(8), rect.height());
    painter->setFont(m_look.font(selected ? FontRole::Strong : FontRole::Body));
    painter->setPen(m_look.color(Token::Text));
    const QString name =
        painter->fontMetrics().elidedText(oneLine(index.data().toString(), 200), Qt::ElideMiddle, words.width());
    painter->drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) + m_look.px(6));
    painter->setFont(m_look.font(FontRole::Small));
    painter->setPen(m_look.color(Token::Muted));
    if (words.width() > m_look.px(20))
        painter->drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(oneLine(type, 60), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace alien
