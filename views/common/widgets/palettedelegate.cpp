// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/palettedelegate.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/palettemodel.h"

#include <QPainter>

namespace alien {

namespace {

/// Draws the text in pieces, matched ones bold; gives back where it ended.
int drawMatched(const Look& look, QPainter* painter, const QRect& rect, const QString& text, const QList<int>& matched)
{
    int x = rect.left();
    for (qsizetype from = 0; from < text.size() && x < rect.right();) {
        const bool bold = matched.contains(int(from));
        qsizetype to = from + 1;
        while (to < text.size() && matched.contains(int(to)) == bold)
            ++to;
        painter->setFont(look.font(bold ? FontRole::Strong : FontRole::Body));
        const QString piece =
            painter->fontMetrics().elidedText(text.mid(from, to - from), Qt::ElideRight, rect.right() - x);
        painter->drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          piece);
        x += painter->fontMetrics().horizontalAdvance(piece);
        from = to;
    }
    return x;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    const PaletteModel::Row& row = model->row(index.row());
    const QRect r = option.rect;
    if (row.head) {
        painter->setFont(m_look.font(FontRole::SmallStrong));
        painter->setPen(m_look.color(Token::Muted));
        painter->drawText(r.adjusted(m_look.px(12), m_look.px(4), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          row.item.group);
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(r, m_look.color(Token::Selection));
    const int size = m_look.px(16);
    const QRect mark(r.left() + m_look.px(12), r.center().y() - size / 2 + 1, size, size);
    if (row.item.shape)
        paintStatus(painter, mark, *row.item.shape, m_look);
    else if (row.item.icon != IconId::None)
        paintIcon(painter, mark, row.item.icon, m_look.color(row.item.enabled ? Token::Muted : Token::Disabled));
    QRect words = r.adjusted(m_look.px(12 + 16 + 8), 0, -m_look.px(12), 0);
    painter->setFont(m_look.font(FontRole::Small));
    painter->setPen(m_look.color(Token::Muted));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, row.item.shortcut);
    words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(row.item.shortcut) - m_look.px(8));
    painter->setPen(m_look.color(row.item.enabled ? Token::Text : Token::Disabled));
    const int end = drawMatched(m_look, painter, words, oneLine(row.item.text, 200), row.matched);
    painter->setFont(m_look.font(FontRole::Small));
    painter->setPen(m_look.color(Token::Muted));
    const QRect rest = words.adjusted(end - words.left() + m_look.px(8), 0, 0, 0);
    if (rest.width() > m_look.px(24))
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(oneLine(row.item.detail, 200), Qt::ElideRight, rest.width()));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(26)};
}

} // namespace alien
