// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/controlpainter.h"

#include "models/common/namemask.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace alien::paint {

namespace {

constexpr double controlRadius = 4;

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

struct Box
{
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
};

Box filledButton(const Look& look, Token fill, const QStyleOption* option)
{
    if (!has(option, QStyle::State_Enabled))
        return {Qt::transparent, look.color(Token::Border)};
    const bool hovered = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor colour = look.color(fill == Token::Accent && hovered ? Token::AccentHover : fill);
    return {colour, colour};
}

Box outlinedButton(const Look& look, const QStyleOption* option)
{
    if (!has(option, QStyle::State_Enabled))
        return {look.color(Token::Raised), look.color(Token::Border)};
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return {look.color(Token::Selection), look.color(Token::Accent)};
    return {look.color(has(option, QStyle::State_MouseOver) ? Token::Hover : Token::Raised),
            look.color(Token::BorderStrong)};
}

Box flatButton(const Look& look, const QStyleOption* option)
{
    if (!has(option, QStyle::State_Enabled))
        return {};
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return {look.color(Token::Selection), Qt::transparent};
    return {has(option, QStyle::State_MouseOver) ? look.color(Token::Hover) : QColor(Qt::transparent), Qt::transparent};
}

void chevron(const Look& look, QPainter* painter, const QRect& rect, bool down, bool enabled)
{
    const int size = qMin(look.px(12), qMin(rect.width(), rect.height()));
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    paintIcon(painter, place, down ? IconId::Down : IconId::Up, look.color(enabled ? Token::Muted : Token::Disabled));
}

} // namespace

void roundedBox(QPainter* painter, const QRect& rect, double radius, const QColor& fill, const QColor& border,
                double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.alpha() > 0 && width > 0;
    painter->setPen(bordered ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = bordered ? width / 2 : 0;
    const QRectF inner = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter->drawRoundedRect(inner, qMax(0.0, radius - inset), qMax(0.0, radius - inset));
    painter->restore();
}

void shadow(const Look& look, QPainter* painter, const QRect& rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = look.color(Token::Shadow);
    const int depth = look.px(14);
    const double strength = double(colour.alphaF()) / depth * 1.6;
    for (int i = depth; i > 0; --i) {
        colour.setAlphaF(static_cast<float>(strength * (1 - double(i) / depth)));
        painter->setBrush(colour);
        painter->drawRoundedRect(rect.adjusted(-i, -i + look.px(6), i, i + look.px(6)), i + 6, i + 6);
    }
    painter->restore();
}

void focusRing(const Look& look, QPainter* painter, const QRect& rect, double radius)
{
    roundedBox(painter, rect, radius, Qt::transparent, look.color(Token::Focus), 2);
}

void pushButton(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = kind == ButtonKind::Flat || (button && button->features.testFlag(QStyleOptionButton::Flat));
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const double radius = look.px(controlRadius);
    const Box box = filled ? filledButton(look, kind == ButtonKind::Danger ? Token::Failed : Token::Accent, option)
                    : flat ? flatButton(look, option)
                           : outlinedButton(look, option);
    // A filled button has the colour of the ring: a gap keeps the two apart.
    const int gap = filled && focused ? 3 : 0;
    roundedBox(painter, option->rect.adjusted(gap, gap, -gap, -gap), radius - gap / 2.0, box.fill, box.border);
    if (focused)
        focusRing(look, painter, option->rect, radius);
    else if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && !filled && !flat &&
             has(option, QStyle::State_Enabled))
        roundedBox(painter, option->rect, radius, Qt::transparent, look.color(Token::Accent), 2);
}

/// Icon, words and the chevron of a menu, together in the middle; 6 px between them.
void pushButtonLabel(const Look& look, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    const Token filledInk = kind == ButtonKind::Danger ? Token::Base : Token::AccentText;
    const QColor ink = !enabled ? look.color(Token::Disabled)
                       : filled ? look.color(filledInk)
                                : option->palette.color(QPalette::ButtonText);
    const bool menu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int gap = look.px(6);
    const int chevronSize = look.px(12);
    const QSize icon = option->icon.isNull() ? QSize() : option->iconSize;
    const int words = option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    int width = words + (icon.isEmpty() ? 0 : icon.width() + (words ? gap : 0)) +
                (menu ? chevronSize + (words ? gap - 2 : 0) : 0);
    width = qMin(width, option->rect.width() - 2);
    int x = option->rect.left() + (option->rect.width() - width) / 2;
    const auto place = [option](const QRect& part) {
        return QStyle::visualRect(option->direction, option->rect, part);
    };
    const int middle = option->rect.top() + option->rect.height() / 2;
    if (!icon.isEmpty()) {
        QPixmap pixmap = option->icon.pixmap(icon, painter->device()->devicePixelRatioF(),
                                             enabled ? QIcon::Normal : QIcon::Disabled);
        // Icons take the colour of the words, those of flat buttons keep theirs.
        if (kind != ButtonKind::Flat) {
            QPainter tint(&pixmap);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), ink);
        }
        painter->drawPixmap(place(QRect(QPoint(x, middle - icon.height() / 2), icon)), pixmap);
        x += icon.width() + gap;
    }
    painter->setPen(ink);
    if (words) {
        const int room = option->rect.right() - x - (menu ? chevronSize + gap : 0) + 1;
        painter->drawText(place(QRect(x, option->rect.top(), qMax(0, qMin(words, room)), option->rect.height())),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
        x += words + gap - 2;
    }
    if (menu)
        paintIcon(painter, place(QRect(x, middle - chevronSize / 2, chevronSize, chevronSize)), IconId::Down,
                  filled || !enabled ? ink : look.color(Token::Muted));
}

void progressBar(const Look& look, const QStyleOptionProgressBar* option, QPainter* painter)
{
    const QRect bar(option->rect.left(), option->rect.center().y() - look.px(4), option->rect.width(), look.px(8));
    roundedBox(painter, bar, look.px(3), look.color(Token::Grid), Qt::transparent);
    const qint64 range = qint64(option->maximum) - option->minimum;
    const double part = range > 0 ? double(option->progress - option->minimum) / double(range) : 0;
    if (part > 0)
        roundedBox(painter,
                   QStyle::visualRect(option->direction, bar,
                                      {bar.left(), bar.top(), qRound(bar.width() * qMin(1.0, part)), bar.height()}),
                   look.px(3), look.color(Token::Accent), Qt::transparent);
}

void toolButton(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool raised = !has(option, QStyle::State_AutoRaise) && buttonKind(widget) != ButtonKind::Flat;
    const Box box = raised ? outlinedButton(look, option) : flatButton(look, option);
    roundedBox(painter, option->rect, look.px(controlRadius), box.fill, box.border);
    if (has(option, QStyle::State_HasFocus))
        focusRing(look, painter, option->rect, look.px(controlRadius));
}

void field(const Look& look, const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool error = hasFieldError(widget);
    const bool focused = has(option, QStyle::State_HasFocus) && enabled;
    const Token border = error     ? Token::FailedIcon
                         : focused ? Token::Focus
                         : enabled ? Token::BorderStrong
                                   : Token::Border;
    const QColor fill = look.color(enabled && !has(option, QStyle::State_ReadOnly) ? Token::Base : Token::Window);
    roundedBox(painter, option->rect, look.px(controlRadius), fill, look.color(border), error || focused ? 2 : 1);
}

void checkBox(const Look& look, const QStyleOption* option, QPainter* painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const int size = qMin(look.px(14), qMin(option->rect.width(), option->rect.height()));
    QRect box(0, 0, size, size);
    box.moveCenter(option->rect.center());
    if (on || partly) {
        const QColor fill = look.color(enabled ? Token::Accent : Token::Disabled);
        roundedBox(painter, box, look.px(3), fill, fill);
        const QColor mark = look.color(enabled ? Token::AccentText : Token::Base);
        if (on)
            paintIcon(painter, box.adjusted(1, 1, -1, -1), IconId::Check, mark);
        else
            painter->fillRect(QRect(box.left() + size / 4, box.center().y(), size - 2 * (size / 4), qMax(2, size / 7)),
                              mark);
    } else {
        roundedBox(painter, box, look.px(3), look.color(Token::Base),
                   look.color(enabled ? Token::BorderStrong : Token::Border));
    }
}

void radioButton(const Look& look, const QStyleOption* option, QPainter* painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const int size = qMin(look.px(14), qMin(option->rect.width(), option->rect.height()));
    QRect box(0, 0, size, size);
    box.moveCenter(option->rect.center());
    const Token border = on ? Token::Accent : Token::BorderStrong;
    roundedBox(painter, box, size / 2.0, look.color(Token::Base), look.color(enabled ? border : Token::Border));
    if (on) {
        const int gap = qRound(size * 0.28);
        roundedBox(painter, box.adjusted(gap, gap, -gap, -gap), size / 2.0,
                   look.color(enabled ? Token::Accent : Token::Disabled), Qt::transparent);
    }
}

void tabShape(const Look& look, const QStyleOptionTab* option, QPainter* painter)
{
    if (has(option, QStyle::State_Selected)) {
        QRect line = option->rect;
        line.setTop(line.bottom() - 1);
        painter->fillRect(line, look.color(Token::Accent));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), look.color(Token::Hover));
    }
    if (has(option, QStyle::State_HasFocus))
        focusRing(look, painter, option->rect.adjusted(1, 2, -1, -3), look.px(controlRadius));
}

void tabLabel(const Look& look, const QStyleOptionTab* option, QPainter* painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    // A tab's count follows its name after a tabulator and stands small beside it.
    const QString name = shown(option->text.section(u'\t', 0, 0));
    const QString count = option->text.section(u'\t', 1, 1);
    QRect rect = option->rect.adjusted(look.px(9), 0, -look.px(9), 0);
    const auto place = [option](const QRect& part) {
        return QStyle::visualRect(option->direction, option->rect, part);
    };
    painter->save();
    if (!option->icon.isNull()) {
        const int size = look.px(14);
        option->icon.paint(painter, place(QRect(rect.left(), rect.center().y() - size / 2, size, size)));
        rect.setLeft(rect.left() + size + look.px(6));
    }
    painter->setFont(look.font(selected ? FontRole::Strong : FontRole::Body));
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->setPen(look.color(!enabled ? Token::Disabled : selected ? Token::Text : Token::Muted));
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    QRect taken;
    painter->drawText(place(rect), flags, name, &taken);
    if (!count.isEmpty()) {
        painter->setFont(look.font(FontRole::Small));
        painter->setPen(look.color(Token::Muted));
        painter->drawText(place(rect.adjusted(taken.width() + look.px(6), 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter,
                          count);
    }
    painter->restore();
}

void headerSection(const Look& look, const QStyleOptionHeader* option, QPainter* painter)
{
    painter->fillRect(option->rect,
                      look.color(has(option, QStyle::State_Sunken) ? Token::SelectionInactive : Token::Header));
    painter->setPen(look.color(Token::Border));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    const bool last =
        option->position == QStyleOptionHeader::End || option->position == QStyleOptionHeader::OnlyOneSection;
    if (!last && option->direction == Qt::RightToLeft)
        painter->drawLine(option->rect.topLeft(), option->rect.bottomLeft());
    else if (!last)
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
}

void headerLabel(const Look& look, const QStyleOptionHeader* option, QPainter* painter)
{
    painter->save();
    painter->setFont(look.font(FontRole::SmallStrong));
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setPen(look.color(sorted ? Token::Text : Token::Muted));
    const QRect rect = option->rect.adjusted(look.px(8), 0, -look.px(8), 0);
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>((option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
                      text);
    painter->restore();
}

void menuItem(const Look& look, const QStyleOptionMenuItem* option, QPainter* painter)
{
    const QRect rect = option->rect;
    const auto place = [option](const QRect& part) {
        return QStyle::visualRect(option->direction, option->rect, part);
    };
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = rect.center().y();
        const bool titled = !option->text.isEmpty();
        painter->setPen(look.color(Token::Border));
        if (!titled)
            painter->drawLine(rect.left() + look.px(4), y, rect.right() - look.px(4), y);
        else {
            painter->setFont(look.font(FontRole::SmallStrong));
            painter->setPen(look.color(Token::Muted));
            painter->drawText(place(rect.adjusted(look.px(12), 0, 0, 0)), Qt::AlignVCenter | Qt::TextHideMnemonic,
                              option->text);
        }
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected))
        roundedBox(painter, rect.adjusted(look.px(3), 0, -look.px(3), 0), look.px(3),
                   look.color(enabled ? Token::Selection : Token::Hover), Qt::transparent);
    const int lead = look.px(32);
    const QRect mark = place({rect.left() + look.px(10), rect.center().y() - look.px(7), look.px(14), look.px(14)});
    const bool checkable = option->checkType != QStyleOptionMenuItem::NotCheckable;
    const bool both = checkable && !option->icon.isNull(); // the check stands before the icon, whether it is set or not
    if (checkable && option->checked)
        paintIcon(painter, both ? place({rect.left() + look.px(4), mark.top(), look.px(14), look.px(14)}) : mark,
                  IconId::Check, look.color(enabled ? Token::Text : Token::Disabled));
    if (both || (!option->icon.isNull() && !option->checked))
        option->icon.paint(painter,
                           both ? place({rect.left() + look.px(17), mark.top(), look.px(14), look.px(14)}) : mark,
                           Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setFont(option->font);
    painter->setPen(look.color(enabled ? Token::Text : Token::Disabled));
    const QString text = shown(option->text.section(u'\t', 0, 0));
    const QString shortcut = option->text.section(u'\t', 1, 1);
    const QRect line = place(rect.adjusted(lead, 0, -look.px(12), 0));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    if (!shortcut.isEmpty()) {
        painter->setFont(look.font(FontRole::Small));
        painter->setPen(look.color(enabled ? Token::Muted : Token::Disabled));
        // "Ctrl+," would be turned round in a line from right to left.
        painter->drawText(line,
                          int(QStyle::visualAlignment(option->direction, Qt::AlignRight)) | Qt::AlignVCenter |
                              Qt::TextForceLeftToRight,
                          shortcut);
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int size = look.px(12);
        paintIcon(painter, place({rect.right() - look.px(8) - size, rect.center().y() - size / 2, size, size}),
                  option->direction == Qt::RightToLeft ? IconId::Left : IconId::Right,
                  look.color(enabled ? Token::Muted : Token::Disabled));
    }
}

void menuBarItem(const Look& look, const QStyleOptionMenuItem* option, QPainter* painter)
{
    painter->fillRect(option->rect, look.color(Token::Window));
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, look.color(Token::Border));
    const bool open = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (open)
        roundedBox(painter, option->rect.adjusted(1, look.px(2), -1, -look.px(2)), look.px(3),
                   look.color(Token::Selection), Qt::transparent);
    painter->setPen(look.color(has(option, QStyle::State_Enabled) ? Token::Text : Token::Disabled));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

void scrollBar(const Look& look, const QStyleOptionSlider* option, const QRect& slider, QPainter* painter,
               const QColor& groove)
{
    painter->fillRect(option->rect, groove);
    if (option->minimum >= option->maximum)
        return;
    const bool hot = has(option, QStyle::State_MouseOver) || (option->activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool vertical = option->orientation == Qt::Vertical;
    const int gap = look.px(hot ? 2 : 3);
    const QRect thumb = vertical ? slider.adjusted(gap, 1, -gap, -1) : slider.adjusted(1, gap, -1, -gap);
    roundedBox(painter, thumb, qMin(thumb.width(), thumb.height()) / 2.0, look.color(Token::BorderStrong),
               Qt::transparent);
}

void comboBox(const Look& look, const QStyleOptionComboBox* option, const QRect& arrow, QPainter* painter,
              const QWidget* widget)
{
    if (option->editable) {
        field(look, option, painter, widget);
    } else {
        const Box box = outlinedButton(look, option);
        roundedBox(painter, option->rect, look.px(controlRadius), box.fill, box.border);
        if (has(option, QStyle::State_HasFocus))
            focusRing(look, painter, option->rect, look.px(controlRadius));
    }
    chevron(look, painter, arrow, true, has(option, QStyle::State_Enabled));
}

void spinBox(const Look& look, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down, QPainter* painter,
             const QWidget* widget)
{
    field(look, option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = has(option, QStyle::State_Enabled);
    chevron(look, painter, up, false, enabled && option->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    chevron(look, painter, down, true, enabled && option->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

} // namespace alien::paint
