// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
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
    struct Group
    {
        QString title;
        QList<QPair<QString, QString>> lines; ///< keys, what they do
    };
    [[nodiscard]] QList<Group> shortcutGroups() const;
    void fillShortcuts();
    void addGroup(QVBoxLayout* column, const Group& group, QWidget* parent);

    const ActionRegistry& m_actions;
    SectionHead* m_head;
    QStackedWidget* m_stack;
    QScrollArea* m_shortcuts = nullptr;
};

} // namespace alien
