// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/buttonkind.h"

#include "views/common/look/look.h"

#include <QAbstractButton>
#include <QPushButton>

namespace alien {

namespace {

constexpr auto kindProperty = "alienButtonKind";
constexpr auto bigProperty = "alienBigControl";
constexpr auto errorProperty = "alienFieldError";
constexpr auto iconProperty = "alienButtonIcon";

Token iconColour(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Token::AccentText;
    case ButtonKind::Danger:
        return Token::Base;
    case ButtonKind::Normal:
    case ButtonKind::Flat:
        break;
    }
    return Token::Text;
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    if (auto* push = qobject_cast<QPushButton*>(button))
        push->setFlat(kind == ButtonKind::Flat);
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    Look::of(button).dress(button, filled ? FontRole::Strong : FontRole::Body);
    const QVariant icon = button->property(iconProperty);
    if (icon.isValid())
        setButtonIcon(button, static_cast<IconId>(icon.toInt()));
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setBigControl(QWidget* control, bool big)
{
    control->setProperty(bigProperty, big);
    control->updateGeometry();
}

bool isBigControl(const QWidget* control)
{
    return control && control->property(bigProperty).toBool();
}

void setFieldError(QWidget* field, bool error)
{
    if (hasFieldError(field) == error)
        return;
    field->setProperty(errorProperty, error);
    field->update();
}

bool hasFieldError(const QWidget* field)
{
    return field && field->property(errorProperty).toBool();
}

void setButtonIcon(QAbstractButton* button, IconId icon)
{
    button->setProperty(iconProperty, static_cast<int>(icon));
    button->setIcon(Look::of(button).icon(icon, iconColour(buttonKind(button))));
}

} // namespace alien
