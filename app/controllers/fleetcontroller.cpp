// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetcontroller.h"

#include "app/consolelink.h"
#include "client/fleet/listedurl.h"
#include "client/fromutf8.h"
#include "client/stackstate.h"
#include "models/common/curl.h"
#include "models/connection/session.h"
#include "views/fleet/fleetpage.h"
#include "views/shell/prompter.h"

#include <algorithm>
#include <array>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Act = FleetActs::Act;

struct NamedAct
{
    QLatin1StringView id; ///< of its action
    Act act;
    bool ofMany; ///< may be done to several deployments at a time

    /// Commands have a section of their own.
    [[nodiscard]] constexpr bool isStartedHere() const { return act != Act::Command; }
};
constexpr std::array namedActs{
    NamedAct{"deployment.retry"_L1, Act::Retry, true},     NamedAct{"deployment.redeploy"_L1, Act::Redeploy, true},
    NamedAct{"deployment.command"_L1, Act::Command, true}, NamedAct{"deployment.cleanup"_L1, Act::Cleanup, true},
    NamedAct{"deployment.detach"_L1, Act::Detach, false},  NamedAct{"deployment.forget"_L1, Act::Forget, false}};

/// For a POSIX shell.
QString listCommand(const Profile& profile, const QString& query)
{
    QString command = u"alien-console --json list "_s;
    command += profile.id.isEmpty() ? u"--connect "_s + shellQuoted(profile.url.toString())
                                    : u"--profile "_s + shellQuoted(profile.name);
    return query.isEmpty() ? command : command + u" --query "_s + shellQuoted(query);
}

} // namespace

FleetController::FleetController(const ControllerContext& context, FleetPage& page, QObject* parent)
    : Controller(context, parent)
    , m_page(page)
    , m_acts(context, this)
    , m_tally(session().fleet(),
              {[this](Act act, const SummaryPtr& summary) { return m_acts.availabilityOf(act, summary); },
               [this](const QString& id) { return session().runner().isBusy(id); }},
              this)
{
    QStringList aboutRows;
    for (const NamedAct& each : namedActs) {
        aboutRows.append(each.id);
        if (!each.isStartedHere())
            continue;
        on(each.id, [this, each] {
            const QStringList ids = m_page.selectedIds();
            // The action rests once the page told of more than one: a key may be quicker.
            if (each.ofMany || ids.size() <= 1)
                m_acts.start(each.act, ids);
        });
    }
    connect(&page, &FleetPage::actionRequested, this, [this](const QString& actionId, const QString& id) {
        const FleetRow* row = session().fleet().find(id);
        const auto* named = std::find_if(namedActs.begin(), namedActs.end(),
                                         [&actionId](const NamedAct& each) { return each.id == actionId; });
        if (isActive() && row != nullptr && named != namedActs.end() && named->isStartedHere())
            m_acts.start(named->act, {row->summary});
    });
    on(u"deployment.command"_s, [this] {
        Q_EMIT m_page.openRequested(u"Commands"_s, PageLocation{{}, m_page.selectedIds().join(u','), u"new"_s});
    });
    bindCopies();
    aboutRows += {u"deployment.copyUrl"_s,  u"deployment.copyAllUrls"_s, u"deployment.openUrl"_s,
                  u"deployment.copyId"_s,   u"deployment.copyLink"_s,    u"deployment.copyCommand"_s,
                  u"deployment.copyName"_s, u"deployment.copyJson"_s,    u"deployment.copyCurl"_s};
    restWhileHidden(page, tr("Deployments"), aboutRows);

    connect(&page, &Page::currentSelectionChanged, this, &FleetController::refreshSoon);
    connect(&session(), &Session::whoamiChanged, this, &FleetController::refreshSoon);
    connect(&session(), &Session::stateChanged, this, &FleetController::refreshSoon);
    connect(&session(), &Session::profileChanged, this, &FleetController::refreshSoon);
    connect(&session(), &Session::watchedChanged, this, &FleetController::refreshSoon);
    connect(&session().fleet(), &FleetStore::changed, this, [this](const FleetChange& change) {
        if (touchesSelected(change))
            refreshSoon();
    });
    connect(&m_tally, &ActTally::ready, this, [this] {
        if (isActive() && !isOutOfSight())
            refreshActs();
    });
}

bool FleetController::touchesSelected(const FleetChange& change) const
{
    // To look for each of many holds this thread up, and so may asking for their ids; to count them anew does not.
    if (m_page.selectedCount() > ActTally::fewIds)
        return true;
    const QStringList ids = m_page.selectedIds();
    return std::any_of(ids.cbegin(), ids.cend(),
                       [&change](const QString& id) { return change.touches(id.toStdString()); });
}

void FleetController::bindCopies()
{
    const auto lines = [this](auto&& of) {
        QStringList out;
        for (const SummaryPtr& summary : selected())
            out.append(of(summary));
        prompter().copyText(out.join(u'\n'));
    };
    on(u"deployment.copyUrl"_s, [this] { prompter().copyText(publicUrl()); });
    on(u"deployment.copyAllUrls"_s, [this] { prompter().copyText(allPublicUrls().join(u'\n')); });
    on(u"deployment.openUrl"_s, [this] { prompter().openUrl(publicUrl()); });
    on(u"deployment.copyId"_s, [lines] { lines([](const SummaryPtr& s) { return fromUtf8(s->id); }); });
    on(u"deployment.copyLink"_s, [this] {
        ConsoleLink link{session().profile().name, u"Deployments"_s, {}, {}};
        QStringList out;
        for (const SummaryPtr& summary : selected()) {
            link.id = fromUtf8(summary->id);
            out.append(linkText(link));
        }
        if (out.isEmpty()) {
            link.query = m_page.location().query;
            out.append(linkText(link));
        }
        prompter().copyText(out.join(u'\n'));
    });
    on(u"deployment.copyCommand"_s, [this] {
        const QStringList ids = m_page.selectedIds();
        prompter().copyText(
            listCommand(session().profile(), ids.isEmpty() ? m_page.location().query : u"id:"_s + ids.join(u',')));
    });
    on(u"deployment.copyName"_s, [lines] { lines([](const SummaryPtr& s) { return fromUtf8(s->name); }); });
    on(u"deployment.copyJson"_s, [this] {
        if (const auto watched = session().watched())
            prompter().copyText(QString::fromUtf8(watched->document.source()));
    });
    on(u"deployment.copyCurl"_s, [this] {
        QStringList out;
        for (const SummaryPtr& summary : selected())
            out.append(
                curlCommand("GET", curlBase(session().profile()), u"/v1/deployments/"_s + fromUtf8(summary->id)));
        prompter().copyText(out.join(u'\n'));
    });
}

std::vector<SummaryPtr> FleetController::selected() const
{
    std::vector<SummaryPtr> out;
    for (const QString& id : m_page.selectedIds()) {
        if (const FleetRow* row = session().fleet().find(id))
            out.push_back(row->summary);
    }
    return out;
}

QString FleetController::publicUrl() const
{
    if (m_page.selectedIds().size() != 1)
        return {};
    const auto all = selected();
    if (all.empty())
        return {};
    const auto watched = session().watched();
    if (const QString resource = m_page.selectedResourceId(); !resource.isEmpty() && watched) {
        for (const PublicUrl& url : publicUrlsOf(*watched)) {
            if (url.resourceId == resource)
                return url.url;
        }
    }
    return fromUtf8(all.front()->publicUrl);
}

QStringList FleetController::allPublicUrls() const
{
    QStringList out;
    const auto watched = session().watched();
    for (const SummaryPtr& summary : selected()) {
        if (watched && watched->id == fromUtf8(summary->id)) {
            for (const PublicUrl& url : publicUrlsOf(*watched))
                out.append(url.url);
        } else {
            for (const ListedUrl& url : unpackUrls(summary->urls))
                out.append(fromUtf8(url.url));
        }
    }
    return out;
}

Availability FleetController::availabilityOf(Act act) const
{
    if (m_tally.known() == 0)
        return nothingSelected();
    return m_tally.of(act).availability;
}

Availability FleetController::nothingSelected() const
{
    return {false,
            m_page.hiddenId().isEmpty() ? tr("Select a deployment first.")
                                        : tr("The filter hides this deployment; clear the filter to act on it."),
            {}};
}

void FleetController::refresh()
{
    const QStringList ids = m_page.selectedIds();
    m_tally.start(isOutOfSight() ? QStringList() : ids);
    if (m_tally.isReady())
        refreshActs();
    else if (ids.size() != m_counted)
        showCounts(false); // those of another selection
    refreshCopies(int(ids.size()));
    if (ids.size() <= 1)
        return;
    // Never of more than one, not even until many are counted.
    const Availability one{false, tr("Only one deployment at a time: nothing brings it back."), {}};
    for (const NamedAct& each : namedActs) {
        if (!each.ofMany)
            actions().setAvailability(each.id, one);
    }
}

void FleetController::showCounts(bool counted)
{
    for (const NamedAct& each : namedActs) {
        if (each.ofMany)
            m_page.showBulkCount(each.id, counted ? m_tally.of(each.act).allowed : 0);
    }
    m_counted = counted ? m_page.selectedCount() : 0;
}

void FleetController::refreshActs()
{
    showCounts(true);
    const bool many = m_page.selectedCount() > 1;
    for (const NamedAct& each : namedActs) {
        if (each.ofMany || !many)
            actions().setAvailability(each.id, availabilityOf(each.act));
    }
    if (many)
        actions().setAvailability(u"deployment.copyAllUrls"_s, m_tally.hasUrls() ? Availability{} : noUrl());
}

Availability FleetController::noUrl()
{
    return {false, tr("No resource of it has a public URL."), {}};
}

void FleetController::refreshCopies(int count)
{
    const Availability none = nothingSelected();
    const Availability one{false, tr("Select one deployment only."), {}};
    const Availability some = count > 0 ? Availability{} : none;
    const Availability single = count == 1 ? Availability{} : count == 0 ? none : one;
    actions().setAvailability(u"deployment.copyId"_s, some);
    actions().setAvailability(u"deployment.copyLink"_s, linkAvailability(session().profile()));
    const bool passing = session().profile().id.isEmpty() && session().profile().protection == Protection::Sandbox;
    actions().setAvailability(u"deployment.copyCommand"_s,
                              passing ? Availability{false, tr("This sandbox ends with the window."), {}}
                                      : Availability{});
    actions().setAvailability(u"deployment.copyName"_s, some);
    actions().setAvailability(u"deployment.copyCurl"_s, some);
    const auto watched = session().watched();
    const bool read = count == 1 && watched && watched->id == m_page.selectedIds().constFirst();
    actions().setAvailability(u"deployment.copyJson"_s,
                              read || count != 1 ? single : Availability{false, tr("It is being read."), {}});
    const QString url = publicUrl();
    actions().setAvailability(u"deployment.copyUrl"_s, count != 1 ? single : url.isEmpty() ? noUrl() : single);
    const bool web = url.startsWith("https://"_L1) || url.startsWith("http://"_L1);
    actions().setAvailability(u"deployment.openUrl"_s, count != 1 ? single : web ? single : noUrl());
    if (count <= 1)
        actions().setAvailability(u"deployment.copyAllUrls"_s, count == 0                  ? none
                                                               : allPublicUrls().isEmpty() ? noUrl()
                                                                                           : Availability{});
}

} // namespace alien
