// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/releasescontroller.h"

#include "app/controllers/actionrows.h"
#include "models/connection/session.h"
#include "views/releases/releasespage.h"
#include "views/shell/prompter.h"

namespace alien {

using namespace Qt::StringLiterals;

void addReleaseActions(ActionRegistry& actions)
{
    addActions(
        actions, MenuId::Release, u"release"_s,
        {{u"release.showDeployments"_s, ReleasesController::tr("&Show deployments that run it"), IconId::Deployments,
          ReleasesController::tr("Opens the table of deployments, filtered to the release.")},
         {u"release.edit"_s, ReleasesController::tr("&Edit as new release"), IconId::Stack,
          ReleasesController::tr("Opens the stacks of the release in the stack editor, as a draft.")},
         {u"release.copyId"_s, ReleasesController::tr("Copy release &id"), IconId::Copy,
          ReleasesController::tr("Copies the id of the release.")},
         {u"release.copyJson"_s, ReleasesController::tr("Copy release &JSON"), IconId::None,
          ReleasesController::tr("Copies the release as the manager sent it.")}});
}

ReleasesController::ReleasesController(const ControllerContext& context, ReleasesPage& page, QObject* parent)
    : Controller(context, parent)
    , m_page(page)
{
    on(u"release.showDeployments"_s, [this] {
        Q_EMIT m_page.openRequested(u"Deployments"_s, PageLocation{u"release:"_s + selected(), {}, {}});
    });
    on(u"release.edit"_s, [this] {
        Q_EMIT m_page.openRequested(u"Stack editor"_s, PageLocation{{}, selected(), u"release"_s});
    });
    on(u"release.copyId"_s, [this] { prompter().copyText(selected()); });
    on(u"release.copyJson"_s, [this] {
        if (const auto release = session().releases().find(selected()))
            prompter().copyText(QString::fromUtf8(release->document.source()));
    });
    connect(&page, &Page::currentSelectionChanged, this, &ReleasesController::refreshSoon);
}

QString ReleasesController::selected() const
{
    const QStringList ids = m_page.selectedIds();
    return ids.size() == 1 ? ids.first() : QString();
}

void ReleasesController::refresh()
{
    const Availability one =
        selected().isEmpty() ? Availability{false, tr("Select a release first."), {}} : Availability{};
    for (const auto& id : {u"release.showDeployments"_s, u"release.edit"_s, u"release.copyId"_s, u"release.copyJson"_s})
        actions().setAvailability(id, one);
}

} // namespace alien
