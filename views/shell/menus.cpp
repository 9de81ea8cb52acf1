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
        menu->setObjectName(QString::fromLatin1(name.objectName));
        menu->setAccessibleName(ActionRegistry::plainText(name.title));
        menu->setToolTipsVisible(true);
        QString section = actions.spec(entries.first()).section;
        for (auto* action : entries) {
            if (const QString here = actions.spec(action).section; here != section) {
                menu->addSeparator();
                section = here;
            }
            menu->addAction(action);
        }
    }
}

} // namespace alien
