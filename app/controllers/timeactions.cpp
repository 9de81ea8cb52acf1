// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/timeactions.h"

#include "app/controllers/actionrows.h"

#include <QAction>
#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TimeActions", text);
}

} // namespace

void addTimeActions(ActionRegistry& actions)
{
    auto* bar = actions.add({u"time.bar"_s,
                             tr("Fleet at another &time"),
                             MenuId::View,
                             u"time"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                             IconId::Clock,
                             tr("Shows the deployments as they were at any moment this console saw."),
                             true});
    bar->setChecked(false);
    addActions(actions, MenuId::View, u"time"_s,
               {{u"time.previous"_s,
                 tr("&Previous change"),
                 IconId::Left,
                 tr("Shows the fleet right after the change before."),
                 {QKeySequence(Qt::ALT | Qt::Key_PageUp)}},
                {u"time.next"_s,
                 tr("Ne&xt change"),
                 IconId::Right,
                 tr("Shows the fleet right after the next change."),
                 {QKeySequence(Qt::ALT | Qt::Key_PageDown)}},
                {u"time.now"_s,
                 tr("Back to no&w"),
                 IconId::Refresh,
                 tr("Shows the fleet as it is; actions work again."),
                 {QKeySequence(Qt::ALT | Qt::Key_End)}}});
}

} // namespace alien
