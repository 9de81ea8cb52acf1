// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/releasescontroller.h"

#include "app/consolelink.h"
#include "app/controllers/actionrows.h"
#include "models/connection/session.h"
#include "views/releases/releasespage.h"
#include "views/shell/prompter.h"
#include "views/stack/compareview.h"

#include <algorithm>

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
         {u"release.compare"_s, ReleasesController::tr("&Compare release…"), IconId::Compare,
          ReleasesController::tr("What differs from the release before it, from another, or from what a deployment "
                                 "runs.")},
         {u"release.copyId"_s, ReleasesController::tr("Copy release &id"), IconId::Copy,
          ReleasesController::tr("Copies the id of the release.")},
         {u"release.copyLink"_s, ReleasesController::tr("Copy &link to release"), IconId::None,
          ReleasesController::tr("Copies a link for colleagues with a connection of this name.")},
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
    on(u"release.compare"_s, [this] { compare(); });
    on(u"release.copyId"_s, [this] { prompter().copyText(selected()); });
    on(u"release.copyLink"_s, [this] {
        prompter().copyText(linkText({session().profile().name, u"Releases"_s, selected(), {}}));
    });
    on(u"release.copyJson"_s, [this] {
        if (const auto release = session().releases().find(selected()))
            prompter().copyText(QString::fromUtf8(release->document.source()));
    });
    restWhileHidden(page, tr("Releases"),
                    {u"release.showDeployments"_s, u"release.edit"_s, u"release.compare"_s, u"release.copyId"_s,
                     u"release.copyLink"_s, u"release.copyJson"_s});
    connect(&page, &Page::currentSelectionChanged, this, &ReleasesController::refreshSoon);
}

void ReleasesController::compare()
{
    const auto& releases = session().releases().releases();
    CompareView::Start start;
    start.after = selected();
    start.dialect = stackDialect(session().client().generation() == Generation::V3);
    for (qsizetype i = 0; i < releases.size(); ++i) {
        if (releases.at(i)->id == start.after)
            start.before = releases.at(std::min(i + 1, releases.size() - 1))->id;
    }
    auto* view = new CompareView(session(), start);
    connect(view, &CompareView::closeRequested, this, [this] { prompter().closeSheet(); });
    connect(view, &CompareView::copied, this, [this](const QString& text) { prompter().copyText(text); });
    prompter().openSheet(view, tr("What differs?"));
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
    for (const auto& id : {u"release.showDeployments"_s, u"release.edit"_s, u"release.compare"_s, u"release.copyId"_s,
                           u"release.copyJson"_s})
        actions().setAvailability(id, one);
    actions().setAvailability(u"release.copyLink"_s, one.allowed ? linkAvailability(session().profile()) : one);
}

} // namespace alien
