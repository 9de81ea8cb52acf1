// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/causepast.h"

#include "client/types/deploymentstatus.h"
#include "models/common/format.h"
#include "models/fleet/fleetstore.h"

#include <QPointer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesRead = 4000;
/// What was sent for one cause within this time is one act: four at a time, and the operator may pause.
constexpr qint64 oneActMs = 30 * 60'000;
constexpr QLatin1StringView mark("[cause ");

/// The cause that a reason names, and where it stands; empty: none.
QString causeIn(const QString& reason, qsizetype* at)
{
    *at = reason.lastIndexOf(mark);
    if (*at < 0 || !reason.endsWith(u']'))
        return {};
    // Its mark; after that it is written out for people.
    return reason.sliced(*at + mark.size()).chopped(1).section(u':', 0, 0);
}

} // namespace

QString CausePast::withCause(const QString& reason, const QString& cause)
{
    if (cause.isEmpty())
        return reason;
    return (reason.isEmpty() ? QString() : reason + u' ') + mark + cause + u']';
}

CausePast::CausePast(Journal& journal, const QString& connection, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&journal, &Journal::appended, this, [this](const JournalEntry& entry) {
        take(entry);
        Q_EMIT changed();
    });
    const QPointer<CausePast> self(this);
    journal.page(0, entriesRead, [self](const std::vector<JournalEntry>& entries) {
        if (!self)
            return;
        // Oldest first, so that an outcome finds what it is about. What was appended meanwhile is newer than these.
        const QHash<QString, Act> newer = std::exchange(self->m_last, {});
        for (auto it = entries.rbegin(); it != entries.rend(); ++it)
            self->take(*it);
        for (auto it = newer.cbegin(); it != newer.cend(); ++it)
            self->m_last.insert(it.key(), it.value());
        Q_EMIT self->changed();
    });
}

void CausePast::take(const JournalEntry& entry)
{
    if (entry.connection != m_connection)
        return;
    if (entry.about != 0) {
        const auto sent = m_open.find(entry.about);
        if (sent == m_open.end())
            return;
        const auto act = m_last.find(sent->second.first);
        if (act != m_last.end() && entry.outcome == OutcomeKind::Done && sent->second.second >= act->atMs - oneActMs)
            ++act->done;
        m_open.erase(sent);
        return;
    }
    qsizetype at = -1;
    const QString cause = causeIn(entry.reason, &at);
    if (cause.isEmpty())
        return;
    Act& act = m_last[cause];
    if (act.action != entry.action || entry.atMs - act.atMs > oneActMs)
        act = Act{entry.action, entry.atMs, {}, 0, entry.reason.first(at).trimmed()};
    act.atMs = entry.atMs;
    if (!act.ids.contains(entry.targetId))
        act.ids.append(entry.targetId);
    m_open[entry.seq] = {cause, entry.atMs};
}

const CausePast::Act* CausePast::last(const QString& cause) const
{
    const auto at = m_last.constFind(cause);
    return at == m_last.constEnd() ? nullptr : &*at;
}

QString CausePast::lastText(const QString& cause, const FleetStore& fleet, const Format& format) const
{
    const Act* act = last(cause);
    if (act == nullptr)
        return {};
    int running = 0;
    for (const QString& id : act->ids) {
        const FleetRow* row = fleet.find(id);
        running += row != nullptr && row->klass == StatusClass::Healthy ? 1 : 0;
    }
    const QString verb = act->action.section(u'.', -1);
    const int count = int(act->ids.size());
    QString out = tr("%1: %2 of %3; %4 of them run now.")
                      .arg(format.time(act->atMs), verb, format.number(count), format.number(running));
    if (!act->reason.isEmpty())
        out += u' ' + tr("Reason: %1").arg(act->reason);
    return out;
}

} // namespace alien
