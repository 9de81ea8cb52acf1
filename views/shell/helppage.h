// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace alien {

class ActionRegistry;
class SectionHead;

/// The words of the console in one page, with its version and parts; and the sheet of every shortcut.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(const ActionRegistry& actions, QWidget* parent = nullptr);
    void showHelp();
    void showShortcuts();
    [[nodiscard]] bool showsShortcuts() const;

private:
    QWidget* makeHelp();
    QWidget* makeShortcuts();

    const ActionRegistry& m_actions;
    SectionHead* m_head;
    QStackedWidget* m_stack;
    QGridLayout* m_shortcuts = nullptr;
};

} // namespace alien
