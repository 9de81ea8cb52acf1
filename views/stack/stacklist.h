// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace alien {

class ActionRegistry;
class StackBench;
class StackTree;
class TextLabel;

/// The resources and permission profiles of the platform that is looked at, with what to add.
class StackList : public QWidget
{
    Q_OBJECT
public:
    StackList(StackBench& bench, ActionRegistry& actions, QWidget* parent = nullptr);

    void focusFilter();
    void focusList();
    [[nodiscard]] bool clearFilter(); ///< false: there was none

Q_SIGNALS:
    void addRequested(const QString& type); ///< of a resource; "profile" for a profile

private:
    void build();
    void update();
    void follow(); ///< the place of the bench
    void fillAddMenu();
    void contextMenu(const QPoint& position);

    StackBench& m_bench;
    QTimer m_pause;
    ActionRegistry& m_actions;
    StackTree* m_model;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QMenu* m_addMenu;
    QTreeView* m_tree;
    TextLabel* m_none;
    bool m_following = false;
};

} // namespace alien
