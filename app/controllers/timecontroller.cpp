// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/timecontroller.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/fleet/fleetpage.h"
#include "views/fleet/fleetsection.h"
#include "views/shell/noticestack.h"
#include "views/shell/workspaceview.h"

#include <QAction>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const auto noticeId = u"past"_s;
const auto deployments = u"Deployments"_s;

} // namespace

TimeController::TimeController(const ControllerContext& context, const Format& format, WorkspaceView& view)
    : Controller(context, &view)
    , m_format(format)
    , m_view(view)
{
    on(u"time.bar"_s, [this] { showBar(this->actions().action(u"time.bar"_s).isChecked()); });
    on(u"time.previous"_s, [this] { step(false); });
    on(u"time.next"_s, [this] { step(true); });
    on(u"time.now"_s, [this] { session().timeMachine()->showNow(); });
    auto* past = session().timeMachine();
    if (past == nullptr)
        return;
    connect(past, &TimeMachine::shownChanged, this, &TimeController::refreshSoon);
    connect(past, &TimeMachine::shownChanged, this, &TimeController::tellPast);
    connect(&view, &WorkspaceView::sectionChanged, this, &TimeController::tellPast);
}

void TimeController::showBar(bool shown)
{
    if (shown && m_view.currentSection() != deployments)
        m_view.open(deployments);
    if (auto* section = qobject_cast<FleetSection*>(m_view.page(deployments))) {
        if (shown)
            section->stepToFleet();
        section->fleet().showTimeBar(shown);
    }
    if (!shown)
        session().timeMachine()->showNow();
    refreshSoon();
}

void TimeController::step(bool forward)
{
    showBar(true);
    if (auto* section = qobject_cast<FleetSection*>(m_view.page(deployments)))
        section->fleet().stepTime(forward);
}

/// Where the time bar is not in sight, the past is said in a notice.
void TimeController::tellPast()
{
    auto* past = session().timeMachine();
    Notice notice;
    notice.id = noticeId;
    if (past->showsPast() && m_view.currentSection() != deployments) {
        notice.kind = Notice::Kind::Attention;
        notice.closable = false;
        notice.title = tr("Deployments shows the fleet of %1.").arg(m_format.time(past->shownMs()));
        notice.text = tr("This section shows now; nothing can be changed before you go back.");
        notice.buttons.append({tr("Back to now"), [past] { past->showNow(); }});
    }
    m_view.notices().tell(notice);
}

void TimeController::refresh()
{
    auto* past = session().timeMachine();
    const Availability none{false, tr("The past of this connection is not kept."), {}};
    for (const QString& id : {u"time.bar"_s, u"time.previous"_s})
        actions().setAvailability(id, past != nullptr ? Availability{} : none);
    const Availability now{false, tr("The fleet of now is shown."), {}};
    const bool shown = past != nullptr && past->showsPast();
    for (const QString& id : {u"time.next"_s, u"time.now"_s})
        actions().setAvailability(id, past == nullptr ? none : shown ? Availability{} : now);
    const auto* section = qobject_cast<const FleetSection*>(m_view.pageIfMade(deployments));
    actions().action(u"time.bar"_s).setChecked(section != nullptr && section->fleet().showsTimeBar());
}

} // namespace alien
