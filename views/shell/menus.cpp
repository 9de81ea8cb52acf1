// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/menus.h"

#include "views/common/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

struct MenuName
{
    MenuId id;
    const char* objectName;
    QString title;
};

QList<MenuName> menuNames()
{
    return {{MenuId::File, "menu.file", Text::tr("&File")},
            {MenuId::Edit, "menu.edit", Text::tr("&Edit")},
            {MenuId::View, "menu.view", Text::tr("&View")},
            {MenuId::Go, "menu.go", Text::tr("&Go")},
            {MenuId::Deployment, "menu.deployment", Text::tr("&Deployment")},
            {MenuId::Group, "menu.group", Text::tr("G&roup")},
            {MenuId::Release, "menu.release", Text::tr("Re&lease")},
            {MenuId::Command, "menu.command", Text::tr("&Command")},
            {MenuId::Tools, "menu.tools", Text::tr("&Tools")},
            {MenuId::Help, "menu.help", Text::tr("&Help")}};
}

/// Sections that stand in a menu of their own: the menu would be higher than a small screen.
struct Fold
{
    MenuId menu;
    QString section;
    const char* objectName;
    QString title;
};

QList<Fold> folds()
{
    return {{MenuId::Deployment, u"copy"_s, "menu.deployment.copy", Text::tr("Cop&y")},
            {MenuId::Deployment, u"urls"_s, "menu.deployment.urls", Text::tr("URLs of the f&leet")},
            {MenuId::Deployment, u"views"_s, "menu.deployment.views", Text::tr("Saved &views")},
            {MenuId::Tools, u"telemetry"_s, "menu.tools.telemetry", Text::tr("Te&lemetry")},
            {MenuId::Tools, u"api"_s, "menu.tools.api", Text::tr("&API")}};
}

void nameMenu(QMenu* menu, const char* objectName, const QString& title)
{
    menu->setObjectName(QString::fromLatin1(objectName));
    menu->setAccessibleName(ActionRegistry::plainText(title));
    menu->setToolTipsVisible(true);
}

/// Where the actions of a section go.
QMenu* place(QMenu* menu, MenuId id, const QString& section)
{
    for (const Fold& fold : folds()) {
        if (fold.menu != id || fold.section != section)
            continue;
        QMenu* inner = menu->addMenu(fold.title);
        nameMenu(inner, fold.objectName, fold.title);
        return inner;
    }
    return menu;
}

} // namespace

QString menuTitle(MenuId menu)
{
    for (const auto& name : menuNames()) {
        if (name.id == menu)
            return ActionRegistry::plainText(name.title);
    }
    return {};
}

QString keysText(const QAction& action)
{
    QStringList keys;
    for (const auto& sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(Text::tr(" or "));
}

void fillMenuBar(QMenuBar& bar, const ActionRegistry& actions)
{
    bar.setObjectName(u"menubar"_s);
    bar.setAccessibleName(Text::tr("Menu bar"));
    bar.setNativeMenuBar(false);
    for (const auto& name : menuNames()) {
        const auto entries = actions.inMenu(name.id);
        if (entries.isEmpty())
            continue;
        auto* menu = bar.addMenu(name.title);
        nameMenu(menu, name.objectName, name.title);
        QString section = actions.spec(entries.first()).section;
        QMenu* inner = place(menu, name.id, section);
        for (auto* action : entries) {
            if (const QString here = actions.spec(action).section; here != section) {
                menu->addSeparator();
                section = here;
                inner = place(menu, name.id, section);
            }
            inner->addAction(action);
        }
    }
}

} // namespace alien
