// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"
#include "views/common/look/status.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace alien {

class FlowLayout;
class TabStrip;
class TextLabel;

/// The frame round what is selected: head with status, name, meta line, one row of actions; tabs; close.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    struct Meta
    {
        QString text;
        QString copy;     ///< copied by the button beside it; empty: no button
        QString copyName; ///< accessible name of that button: "Copy id"
        bool mono = false;
        friend bool operator==(const Meta&, const Meta&) = default;
    };

    explicit Inspector(QWidget* parent = nullptr);

    void setHead(StatusShape shape, const QString& name, const QList<Meta>& meta);
    void setHead(IconId icon, const QString& name, const QList<Meta>& meta);
    /// At most four, each in view whatever the width: those that do not fit stand on a second line. The first one is
    /// filled, with its icon, when `primary`. Menus ("More") follow them.
    void setActions(const QList<QAction*>& actions, const QList<QMenu*>& menus, bool primary = true);
    /// A menu of its own right behind the button of `action`, named by its title and hidden until it is shown. Called
    /// before setActions().
    QPushButton* addMenuBeside(QAction* action, QMenu* menu);
    /// The page scrolls by itself when `scrolls`; tables and trees bring their own scroll bars.
    void addTab(const QString& id, const QString& title, QWidget* page, bool scrolls = true);
    void setTabCount(const QString& id, int count); ///< -1: none
    void setTabVisible(const QString& id, bool visible);
    void setCurrentTab(const QString& id);
    [[nodiscard]] QString currentTab() const;
    void nextTab(int step);
    /// Between head and tabs: message bars and the like.
    void addNotice(QWidget* notice);

Q_SIGNALS:
    void closeRequested();
    void tabChanged(const QString& id);
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Mark;
    void setName(const QString& name, const QList<Meta>& meta);

    QWidget* m_head;
    Mark* m_mark;
    TextLabel* m_name;
    QHBoxLayout* m_metaRow;
    FlowLayout* m_actionRow;
    QWidget* m_notices;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    QHash<QAction*, QPointer<QPushButton>> m_beside;
    QStringList m_ids;
    QList<Meta> m_meta;
};

} // namespace alien
