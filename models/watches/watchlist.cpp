// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watches/watchlist.h"

#include "client/fromutf8.h"
#include "models/fleet/deploymentterms.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 4 << 20;
constexpr int kFormat = 1;

bool isWorking(const QString& status)
{
    return statusClass(status.toStdString()) == StatusClass::Working;
}

bool isFailed(const QString& status)
{
    return statusClass(status.toStdString()) == StatusClass::Failed;
}

bool waitsFor(const Watch& watch, const QString& from, const QString& to)
{
    switch (watch.kind) {
    case Watch::Kind::Leaves:
        return from == watch.status && to != from;
    case Watch::Kind::Settles:
        return isWorking(from) && !isWorking(to);
    case Watch::Kind::Fails:
        return isFailed(to) && !isFailed(from);
    case Watch::Kind::Lasts:
        break;
    }
    return false;
}

} // namespace

WatchList::WatchList(const FleetStore& fleet, const Clock& clock, QString file, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_clock(clock)
    , m_file(std::move(file))
{
    load();
    connect(&fleet, &FleetStore::statusChanged, this,
            [this](const QString& id, const QString& from, const QString& to) { statusChanged(id, from, to); });
    connect(&fleet, &FleetStore::changed, this, [this](const FleetChange& change) {
        for (const SummaryPtr& gone : change.removed)
            statusChanged(fromUtf8(gone->id), fromUtf8(gone->status), {});
    });
    connect(&fleet, &FleetStore::applied, this, [this] {
        look();
        flush();
    });
    // Group names and the newest release are part of what a query says.
    const auto recompile = [this] {
        for (const Watch& watch : std::as_const(m_watches))
            compile(watch);
    };
    connect(&fleet, &FleetStore::newestReleaseChanged, this, recompile);
    connect(&fleet, &FleetStore::groupNamesChanged, this, recompile);
}

const Watch* WatchList::find(const QString& id) const
{
    const auto at =
        std::find_if(m_watches.cbegin(), m_watches.cend(), [&id](const Watch& each) { return each.id == id; });
    return at == m_watches.cend() ? nullptr : &*at;
}

const WatchEvent* WatchList::event(qint64 number) const
{
    const auto at = std::find_if(m_events.cbegin(), m_events.cend(),
                                 [number](const WatchEvent& each) { return each.number == number; });
    return at == m_events.cend() ? nullptr : &*at;
}

QString WatchList::add(Watch watch)
{
    watch.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    watch.createdMs = m_clock.nowMs();
    m_watches.prepend(watch);
    compile(watch);
    save();
    Q_EMIT changed();
    return watch.id;
}

void WatchList::change(const Watch& watch)
{
    flush(); // what was found so far is told in the words it was found by
    const auto at =
        std::find_if(m_watches.begin(), m_watches.end(), [&watch](const Watch& each) { return each.id == watch.id; });
    if (at == m_watches.end()) {
        add(watch); // it ended while it was edited
        return;
    }
    Watch next = *at;
    next.kind = watch.kind;
    next.status = watch.status;
    next.lastsMs = watch.lastsMs;
    next.query = watch.query;
    next.keep = watch.keep;
    if (next == *at)
        return;
    // Who waits longer now has not been told yet of what lasts less than that.
    auto& told = m_states[next.id].toldOf;
    const qint64 theirs = m_fleet.serverNowMs();
    if (next.kind != at->kind || next.status != at->status)
        told.clear();
    else
        told.removeIf([&](std::pair<const QString&, qint64&> each) { return theirs - each.second <= next.lastsMs; });
    *at = next;
    compile(next);
    save();
    Q_EMIT changed();
}

void WatchList::remove(const QString& id)
{
    if (m_watches.removeIf([&id](const Watch& each) { return each.id == id; }) == 0)
        return;
    m_states.remove(id);
    m_found.remove(id);
    save();
    Q_EMIT changed();
}

void WatchList::snooze(const QString& id, qint64 untilMs)
{
    for (Watch& watch : m_watches) {
        if (watch.id != id || watch.snoozedUntilMs == untilMs)
            continue;
        watch.snoozedUntilMs = untilMs;
        save();
        Q_EMIT changed();
        return;
    }
}

void WatchList::compile(const Watch& watch)
{
    State& state = m_states[watch.id];
    state.filter = {};
    state.timed = false;
    if (!watch.targets.isEmpty())
        return;
    const Query query = Query::parse(watch.query, DeploymentTerms::fields());
    state.timed = query.isTimed();
    state.filter = FleetFilter(query, m_fleet);
}

bool WatchList::covers(const Watch& watch, const QString& id, const FleetRow* row)
{
    if (!watch.targets.isEmpty())
        return std::any_of(watch.targets.cbegin(), watch.targets.cend(),
                           [&id](const Watch::Target& target) { return target.id == id; });
    const FleetFilter& filter = m_states[watch.id].filter;
    return filter.takesAll() || (row != nullptr && filter.meets(*row));
}

void WatchList::statusChanged(const QString& id, const QString& from, const QString& to)
{
    if (from.isEmpty() || m_watches.isEmpty())
        return; // it appeared: nobody saw what it was before
    const FleetRow* row = m_fleet.find(id);
    const qint64 now = m_clock.nowMs();
    for (const Watch& watch : std::as_const(m_watches)) {
        if (watch.snoozedUntilMs > now || !waitsFor(watch, from, to) || !covers(watch, id, row))
            continue;
        WatchHit found{id, {}, from, to};
        if (row != nullptr) {
            found.name = fromUtf8(row->summary->name);
            found.errorCode = fromUtf8(row->summary->errorCode);
            found.retryable = isFailed(to);
        }
        hit(watch, found);
    }
}

void WatchList::look()
{
    const qint64 now = m_clock.nowMs();
    const qint64 theirs = m_fleet.serverNowMs();
    for (const Watch& watch : std::as_const(m_watches)) {
        if (m_states[watch.id].timed)
            compile(watch);
        if (watch.kind != Watch::Kind::Lasts || watch.snoozedUntilMs > now)
            continue;
        auto& told = m_states[watch.id].toldOf;
        const auto weigh = [&](const FleetRow& row) {
            const std::string_view status = row.summary->status;
            const bool meant = watch.status.isEmpty()
                                   ? row.klass == StatusClass::Working || row.klass == StatusClass::Stalled
                                   : watch.status == fromUtf8(status);
            if (!meant || row.sinceMs <= 0 || theirs - row.sinceMs <= watch.lastsMs)
                return;
            const QString id = fromUtf8(row.summary->id);
            // Once for each time it is in the status; a poll may correct the time a little.
            if (told.contains(id) && row.sinceMs - told.value(id) < watch.lastsMs)
                return;
            if (!covers(watch, id, &row))
                return;
            told.insert(id, row.sinceMs);
            hit(watch, {id, fromUtf8(row.summary->name), fromUtf8(status), fromUtf8(status), row.sinceMs,
                        fromUtf8(row.summary->errorCode), false});
        };
        if (watch.targets.isEmpty()) {
            for (const FleetRow& row : m_fleet.rows())
                weigh(row);
            continue;
        }
        for (const Watch::Target& target : watch.targets) {
            if (const FleetRow* row = m_fleet.find(target.id))
                weigh(*row);
        }
    }
    flush();
}

void WatchList::hit(const Watch& watch, const WatchHit& hit)
{
    WatchHit named = hit;
    if (named.name.isEmpty()) {
        for (const Watch::Target& target : watch.targets) {
            if (target.id == hit.deploymentId)
                named.name = target.name;
        }
    }
    if (named.name.isEmpty())
        named.name = hit.deploymentId;
    auto& found = m_found[watch.id];
    found.removeIf([&named](const WatchHit& each) { return each.deploymentId == named.deploymentId; });
    found.append(named);
    // Slices of one answer are one look; a single read is one by itself.
    if (!m_flushing) {
        m_flushing = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_flushing = false;
                if (!m_fleet.busy())
                    flush();
            },
            Qt::QueuedConnection);
    }
}

void WatchList::flush()
{
    if (m_found.isEmpty())
        return;
    const auto found = std::exchange(m_found, {});
    QList<WatchEvent> told;
    const QList<Watch> watches = m_watches;
    bool ended = false;
    for (const Watch& watch : watches) {
        const QList<WatchHit> hits = found.value(watch.id);
        if (hits.isEmpty())
            continue;
        told.append({m_next++, watch, hits, m_clock.nowMs()});
        m_events.prepend(told.last());
        if (watch.keep || watch.targets.isEmpty())
            continue;
        ended = true;
        for (Watch& each : m_watches) {
            if (each.id == watch.id)
                each.targets.removeIf([&hits](const Watch::Target& target) {
                    return std::any_of(hits.begin(), hits.end(),
                                       [&target](const WatchHit& hit) { return hit.deploymentId == target.id; });
                });
        }
    }
    if (ended) {
        for (const Watch& watch : watches) {
            const Watch* now = find(watch.id);
            if (now != nullptr && now->targets.isEmpty() && !watch.targets.isEmpty()) {
                m_states.remove(watch.id);
                m_watches.removeIf([&watch](const Watch& each) { return each.id == watch.id; });
            }
        }
        save();
    }
    while (m_events.size() > mostEvents)
        m_events.removeLast();
    Q_EMIT changed();
    for (const WatchEvent& event : told)
        Q_EMIT happened(event);
}

void WatchList::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return;
    QJsonParseError error;
    QJsonDocument document;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest) {
        m_problem = tr("%1 cannot be read: %2")
                        .arg(m_file, file.size() > kLargest ? tr("larger than 4 MB") : file.errorString());
        return;
    }
    document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    const QJsonObject whole = document.object();
    bool lost = error.error != QJsonParseError::NoError || whole.value("format"_L1).toInt() != kFormat;
    const QJsonArray list = lost ? QJsonArray() : whole.value("watches"_L1).toArray();
    for (const auto& value : list) {
        if (const auto watch = Watch::fromJson(value.toObject())) {
            m_watches.append(*watch);
            compile(*watch);
        } else {
            lost = true;
        }
    }
    if (!lost)
        return;
    // The next save would write over it.
    const QString aside = m_file + u".unreadable"_s;
    QFile::remove(aside);
    m_problem = QFile::copy(m_file, aside) ? tr("Some watches could not be read. The file is kept as %1.").arg(aside)
                                           : tr("Some watches in %1 could not be read.").arg(m_file);
}

void WatchList::save()
{
    if (m_file.isEmpty())
        return;
    QJsonArray list;
    for (const Watch& watch : std::as_const(m_watches))
        list.append(watch.toJson());
    QSaveFile file(m_file);
    const bool written =
        QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(
            QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"watches"_s, list}}).toJson(QJsonDocument::Compact)) >=
            0 &&
        file.commit();
    m_problem = written ? QString() : tr("%1 cannot be written: %2").arg(m_file, file.errorString());
}

} // namespace alien
