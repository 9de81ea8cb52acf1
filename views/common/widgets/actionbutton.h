// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/buttonkind.h"

#include <QPushButton>

class QAction;

namespace alien {

/// A button that presses an action of the registry: takes its text, icon, enabledness and tooltip, and says in its
/// accessible description why it is disabled (QAction::whatsThis(), else its tooltip). Its accessible name has no
/// mnemonic, ellipsis or shortcut.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);
    ActionButton(QAction* action, ButtonKind kind, QWidget* parent = nullptr);
    /// Without one the button presses nothing and is hidden.
    void setAction(QAction* action);
    [[nodiscard]] QAction* action() const { return m_action; }
    /// Shows only the icon; the name stays for screen readers and in the tooltip.
    void setIconOnly(bool iconOnly);
    /// Leaves the action's icon out, where a row of them would be restless.
    void setTextOnly(bool textOnly);
    /// Stands on the button in place of the action's text; its name stays the action's. Empty: the action's again.
    void setShownText(const QString& text);

private:
    void follow();

    QAction* m_action = nullptr;
    QString m_shownText;
    bool m_iconOnly = false;
    bool m_textOnly = false;
};

/// A flat button with an icon only; its name stands in the tooltip.
[[nodiscard]] QPushButton* makeIconButton(IconId icon, const QString& name, QWidget* parent);

} // namespace alien
