// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/palettedelegate.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/palettemodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace alien {

namespace {

/// Draws the text, what matched in it bold; gives back how wide it is. Laid out as one: pieces side by side would stand
/// in the wrong order where letters go from right to left.
int drawMatched(const Look& look, QPainter* painter, const QRect& rect, const QString& text, const QList<int>& matched)
{
    const QFont strong = look.font(FontRole::Strong);
    const QString shown = QFontMetrics(strong).elidedText(text, Qt::ElideRight, rect.width());
    QTextCharFormat bold;
    bold.setFont(strong);
    QList<QTextLayout::FormatRange> formats;
    for (int from = 0; from < shown.size(); ++from) {
        const int start = from;
        while (from < shown.size() && matched.contains(from))
            ++from;
        if (from > start)
            formats.append({start, from - start, bold});
    }
    QTextLayout layout(shown, look.font(FontRole::Body));
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return 0;
    const int width = qCeil(line.naturalTextWidth());
    const int left = painter->layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    const int top = rect.top() + (rect.height() - qRound(line.height())) / 2;
    layout.draw(painter, QPointF(left, top));
    return width;
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
        painter->drawText(r.adjusted(m_look.px(12), m_look.px(4), -m_look.px(12), 0), Qt::AlignLeft | Qt::AlignVCenter,
                          row.item.group);
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(r, m_look.color(Token::Selection));
    const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, r, part); };
    const int size = m_look.px(16);
    const QRect mark(r.left() + m_look.px(12), r.center().y() - size / 2 + 1, size, size);
    if (row.item.shape)
        paintStatus(painter, place(mark), *row.item.shape, m_look);
    else if (!row.item.picture.isNull())
        row.item.picture.paint(painter, place(mark));
    else if (row.item.icon != IconId::None)
        paintIcon(painter, place(mark), row.item.icon, m_look.color(row.item.enabled ? Token::Muted : Token::Disabled));
    QRect words = r.adjusted(m_look.px(12 + 16 + 8), 0, -m_look.px(12), 0);
    painter->setFont(m_look.font(FontRole::Small));
    painter->setPen(m_look.color(Token::Muted));
    painter->drawText(place(words), Qt::AlignRight | Qt::AlignVCenter, row.item.shortcut);
    words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(row.item.shortcut) - m_look.px(8));
    painter->setPen(m_look.color(row.item.enabled ? Token::Text : Token::Disabled));
    const int wide = drawMatched(m_look, painter, place(words), oneLine(row.item.text, 200), row.matched);
    painter->setFont(m_look.font(FontRole::Small));
    painter->setPen(m_look.color(Token::Muted));
    const QRect rest = words.adjusted(wide + m_look.px(8), 0, 0, 0);
    if (rest.width() > m_look.px(24))
        painter->drawText(
            place(rest), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(oneLine(row.item.detail, 200), Qt::ElideRight, rest.width()));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(26)};
}

} // namespace alien
