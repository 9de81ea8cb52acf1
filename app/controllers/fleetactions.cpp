// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetactions.h"

#include "app/controllers/actionrows.h"
#include "app/controllers/comparecontroller.h"
#include "app/controllers/fleeturlscontroller.h"
#include "app/controllers/watchcontroller.h"
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
    addActions(actions, MenuId::Deployment, u"create"_s,
               {{u"deployment.create"_s, tr("&New deployment…"), IconId::Plus,
                 tr("Creates a deployment in a group; it starts by itself once a release exists.")}});
    addActions(
        actions, MenuId::Deployment, u"act"_s,
        {{u"deployment.retry"_s,
          tr("Re&try"),
          IconId::Retry,
          tr("Lets the manager run the failed phase again."),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
         {u"deployment.redeploy"_s,
          tr("Re&deploy…"),
          IconId::Redeploy,
          tr("Runs an update to the release it has; asks first."),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}},
         {u"deployment.command"_s, tr("Run &command…"), IconId::Commands, tr("Sends a command to the deployment.")}});
    addActions(actions, MenuId::Deployment, u"delete"_s,
               {{u"deployment.cleanup"_s, tr("Delete, clean &up…"), IconId::Trash,
                 tr("Destroys the deployment's cloud resources, then removes it.")},
                {u"deployment.detach"_s, tr("Delete, d&etach…"), IconId::None,
                 tr("Removes the deployment from the manager; its cloud resources stay and cost money.")},
                {u"deployment.forget"_s, tr("Delete, &forget…"), IconId::None,
                 tr("Removes the deployment from the manager; its cloud resources stay and cost money.")}});
}

void addCopies(ActionRegistry& actions)
{
    addActions(
        actions, MenuId::Deployment, u"url"_s,
        {{u"deployment.copyUrl"_s,
          tr("Copy public &URL"),
          IconId::Copy,
          tr("Copies the public URL; with several, that of the resource selected in the inspector, else the first."),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}},
         {u"deployment.copyAllUrls"_s, tr("Copy &all public URLs"), IconId::None,
          tr("Copies every public URL of the selected deployments, a line each.")},
         {u"deployment.openUrl"_s, tr("&Open public URL"), IconId::Open, tr("Opens the public URL in the browser.")}});
    addActions(actions, MenuId::Deployment, u"copy"_s,
               {{u"deployment.copyId"_s,
                 tr("Copy &id"),
                 IconId::None,
                 tr("Copies the ids of what is selected, a line each."),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
                {u"deployment.copyLink"_s, tr("Copy lin&k"), IconId::None,
                 tr("Copies a link for colleagues with a connection of this name: to what is selected, a line each, "
                    "or else to the filter.")},
                {u"deployment.copyName"_s, tr("Copy na&me"), IconId::None, tr("Copies the names, a line each.")},
                {u"deployment.copyJson"_s, tr("Copy &JSON"), IconId::None,
                 tr("Copies the deployment as the manager sent it, secrets included.")},
                {u"deployment.copyCurl"_s, tr("Copy as cu&rl"), IconId::None,
                 tr("Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.")},
                {u"deployment.copyCommand"_s, tr("Copy as comman&d line"), IconId::None,
                 tr("Copies the command that lists what is selected, or else what the filter shows, as JSON in a "
                    "terminal.")}});
}

} // namespace

void addFleetActions(ActionRegistry& actions)
{
    addActs(actions);
    addCopies(actions);
    WatchController::addWatchActions(actions);
    addFleetUrlActions(actions);
    addCompareActions(actions);
}

} // namespace alien
