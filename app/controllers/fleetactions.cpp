// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetactions.h"

#include "views/common/actionregistry.h"

#include <QCoreApplication>

namespace alien {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("FleetActions", text);
}

void addActs(ActionRegistry& actions)
{
    const auto add = [&actions](const QString& id, const QString& text, const QString& section, IconId icon,
                                const QString& hint, const QList<QKeySequence>& keys = {}) {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.menu = MenuId::Deployment;
        spec.section = section;
        spec.icon = icon;
        spec.hint = hint;
        spec.shortcuts = keys;
        actions.add(spec);
    };
    add(u"deployment.create"_s, tr("&New deployment…"), u"create"_s, IconId::Plus,
        tr("Creates a deployment in a group; it starts by itself once a release exists."));
    add(u"deployment.retry"_s, tr("Re&try"), u"act"_s, IconId::Retry,
        tr("Lets the manager run the failed phase again."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    add(u"deployment.redeploy"_s, tr("Re&deploy…"), u"act"_s, IconId::Redeploy,
        tr("Runs an update to the release it has; asks first."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    add(u"deployment.command"_s, tr("Run &command…"), u"act"_s, IconId::Commands,
        tr("Sends a command to the deployment."));
    add(u"deployment.cleanup"_s, tr("Delete, clean &up…"), u"delete"_s, IconId::Trash,
        tr("Destroys the deployment's cloud resources, then removes it."));
    add(u"deployment.detach"_s, tr("Delete, d&etach…"), u"delete"_s, IconId::None,
        tr("Removes the deployment from the manager; its cloud resources stay and cost money."));
    add(u"deployment.forget"_s, tr("Delete, &forget…"), u"delete"_s, IconId::None,
        tr("Removes the deployment from the manager; its cloud resources stay and cost money."));
}

void addCopies(ActionRegistry& actions)
{
    const auto add = [&actions](const QString& id, const QString& text, const QString& section, IconId icon,
                                const QString& hint, const QList<QKeySequence>& keys = {}) {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.menu = MenuId::Deployment;
        spec.section = section;
        spec.icon = icon;
        spec.hint = hint;
        spec.shortcuts = keys;
        actions.add(spec);
    };
    add(u"deployment.copyUrl"_s, tr("Copy public &URL"), u"url"_s, IconId::Copy,
        tr("Copies the public URL; with several, that of the resource selected in the inspector, else the first."),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    add(u"deployment.copyAllUrls"_s, tr("Copy &all public URLs"), u"url"_s, IconId::None,
        tr("Copies every public URL of the selected deployments, a line each."));
    add(u"deployment.openUrl"_s, tr("&Open public URL"), u"url"_s, IconId::Open,
        tr("Opens the public URL in the browser."));
    add(u"deployment.copyId"_s, tr("Copy &id"), u"copy"_s, IconId::None,
        tr("Copies the ids of what is selected, a line each."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(u"deployment.copyName"_s, tr("Copy na&me"), u"copy"_s, IconId::None, tr("Copies the names, a line each."));
    add(u"deployment.copyJson"_s, tr("Copy &JSON"), u"copy"_s, IconId::None,
        tr("Copies the deployment as the manager sent it, secrets included."));
    add(u"deployment.copyCurl"_s, tr("Copy as cu&rl"), u"copy"_s, IconId::None,
        tr("Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER."));
}

} // namespace

void addFleetActions(ActionRegistry& actions)
{
    addActs(actions);
    addCopies(actions);
}

} // namespace alien
