// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchdesk.h"

#include "app/notifier.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
/// A desktop may never say that a notification went; what is older cannot be clicked any more.
constexpr qsizetype kRemembered = 200;
} // namespace

WatchDesk::WatchDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.notifier, &Notifier::activated, this, &WatchDesk::activated);
    connect(&m_parts.notifier, &Notifier::closed, this, [this](qint64 token) { m_told.remove(token); });
    connect(&m_parts.notifier, &Notifier::failed, this, [this](qint64 token, const QString&) {
        const Told told = m_told.take(token);
        if (told.session != nullptr)
            Q_EMIT unheard(told.session, told.title, told.text);
    });
}

WatchDesk::~WatchDesk() = default;

WatchList& WatchDesk::add(Session& session)
{
    // The throw-away sandbox is another each time. A URL is no file name.
    const bool passing = m_parts.folder.isEmpty() || session.profile().protection == Protection::Sandbox;
    const QByteArray key = session.profile().filingKey().toUtf8();
    const QString id = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32));
    auto list = std::make_unique<WatchList>(session.fleet(), m_parts.clock,
                                            passing ? QString() : m_parts.folder + u'/' + id + u".json"_s);
    auto* held = list.get();
    m_lists[&session].list = std::move(list);
    connect(held, &WatchList::changed, this, &WatchDesk::changed);
    connect(held, &WatchList::happened, this,
            [this, session = &session](const WatchEvent& event) { happened(session, event); });
    // What lasts has no event of its own, and an unchanged list none at all.
    connect(&session, &Session::fleetPolled, held, [this, session = &session, held] {
        held->look();
        tellHeldBack(session);
    });
    Q_EMIT changed();
    return *held;
}

void WatchDesk::remove(const Session* session)
{
    for (auto it = m_told.begin(); it != m_told.end();) {
        if (it->session != session) {
            ++it;
            continue;
        }
        m_parts.notifier.withdraw(it.key());
        it = m_told.erase(it);
    }
    m_lists.erase(session);
    Q_EMIT changed();
}

const WatchList* WatchDesk::find(const Session* session) const
{
    const auto at = m_lists.find(session);
    return at == m_lists.end() ? nullptr : at->second.list.get();
}

WatchList& WatchDesk::of(const Session& session) const
{
    return *m_lists.at(&session).list;
}

bool WatchDesk::isQuiet() const
{
    return m_parts.preferences.quietHours().coversMoment(m_parts.clock.nowMs());
}

void WatchDesk::happened(Session* session, const WatchEvent& event)
{
    if (isQuiet())
        m_lists.at(session).quiet.append(event);
    else
        tell(session, event);
}

QString WatchDesk::origin(const Session& session) const
{
    return session.profile().name;
}

void WatchDesk::tell(Session* session, const WatchEvent& event)
{
    QStringList ids;
    for (const WatchHit& hit : event.hits)
        ids.append(hit.deploymentId);
    //: %1: what happened, "acme-prod failed"; %2: the connection
    const QString title = tr("%1 (%2)").arg(event.title(m_parts.format), origin(*session));
    show({session, ids, event.watch.id, title, event.text()}, ids.size() == 1 && event.hits.first().retryable);
}

void WatchDesk::tellHeldBack(Session* session)
{
    const auto at = m_lists.find(session);
    if (at == m_lists.end() || at->second.quiet.isEmpty() || isQuiet())
        return;
    const QList<WatchEvent> events = std::exchange(at->second.quiet, {});
    if (events.size() == 1) {
        tell(session, events.first());
        return;
    }
    QStringList ids;
    QStringList lines;
    for (const WatchEvent& event : events) {
        lines.append(event.title(m_parts.format));
        for (const WatchHit& hit : event.hits) {
            if (!ids.contains(hit.deploymentId))
                ids.append(hit.deploymentId);
        }
    }
    show({session,
          ids,
          {},
          tr("%n thing(s) happened in the quiet hours (%1)", nullptr, int(events.size())).arg(origin(*session)),
          lines.mid(0, 3).join(u'\n')},
         false);
}

void WatchDesk::show(const Told& told, bool retryable)
{
    while (m_told.size() >= kRemembered)
        m_told.erase(std::min_element(m_told.keyBegin(), m_told.keyEnd()).base());
    const qint64 token = m_next++;
    m_told.insert(token, told);
    QList<Notifier::Action> actions{{u"default"_s, tr("Open")}, {u"open"_s, tr("Open")}};
    if (retryable)
        actions.append({u"retry"_s, tr("Retry…")});
    if (!told.watchId.isEmpty() && of(*told.session).find(told.watchId) != nullptr)
        actions.append({u"snooze"_s, tr("Silent for an hour")});
    m_parts.notifier.show({token, told.title, told.text, actions});
}

PageLocation WatchDesk::placeOf(const QStringList& deploymentIds)
{
    if (deploymentIds.size() == 1)
        return {{}, deploymentIds.first(), {}};
    return {u"id:"_s + deploymentIds.join(u','), {}, {}};
}

void WatchDesk::activated(qint64 token, const QString& key)
{
    const Told told = m_told.value(token);
    if (told.session == nullptr)
        return;
    if (key == "snooze"_L1)
        of(*told.session).snooze(told.watchId, m_parts.clock.nowMs() + snoozeMs);
    else if (key == "retry"_L1 && told.ids.size() == 1)
        Q_EMIT retryRequested(told.session, told.ids.first());
    else
        Q_EMIT openRequested(told.session, told.ids);
}

} // namespace alien
