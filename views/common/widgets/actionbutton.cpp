// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/actionbutton.h"

#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QAction>
#include <QMenu>

namespace alien {

using namespace Qt::StringLiterals;

ActionButton::ActionButton(QAction* action, QWidget* parent)
    : ActionButton(action, ButtonKind::Normal, parent)
{}

ActionButton::ActionButton(QAction* action, ButtonKind kind, QWidget* parent)
    : QPushButton(parent)
{
    setButtonKind(this, kind);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action && !m_action->isCheckable())
            m_action->trigger();
    });
    // An assistive program toggles it without a click.
    connect(this, &QPushButton::toggled, this, [this](bool on) {
        if (m_action && m_action->isCheckable() && on != m_action->isChecked())
            m_action->trigger();
    });
    setAction(action);
}

void ActionButton::setAction(QAction* action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (action) {
        connect(action, &QAction::changed, this, &ActionButton::follow);
        connect(action, &QObject::destroyed, this, [this] {
            m_action = nullptr;
            follow();
        });
        if (action->menu() && action->menu() != menu())
            setMenu(action->menu());
        if (objectName().isEmpty())
            setObjectName(u"button."_s + action->objectName());
    }
    follow();
}

void ActionButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    follow();
}

void ActionButton::setTextOnly(bool textOnly)
{
    m_textOnly = textOnly;
    follow();
}

void ActionButton::setShownText(const QString& text)
{
    if (text == m_shownText)
        return;
    m_shownText = text;
    follow();
}

void ActionButton::follow()
{
    setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    // Menus have mnemonics; a button beside a table has its shortcut, and Alt+letter would clash between panels.
    setText(m_iconOnly ? QString() : !m_shownText.isEmpty() ? m_shownText : QString(m_action->text()).remove(u'&'));
    setIcon(m_textOnly ? QIcon() : m_action->icon());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setAccessibleName(ActionRegistry::plainText(m_action));
    // The registry puts the reason, else the hint, into the status tip, and all of it with the keys into the tooltip.
    setAccessibleDescription(m_action->statusTip());
    setToolTip(plainTip(m_action->toolTip()));
}

QPushButton* makeIconButton(IconId icon, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    setButtonKind(button, ButtonKind::Flat);
    setButtonIcon(button, icon);
    button->setIcon(Look::of(button).icon(icon));
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    setTip(button, name);
    return button;
}

} // namespace alien
