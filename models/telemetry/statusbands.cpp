// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/statusbands.h"

namespace alien {

QList<StatusBand> statusBands(const QList<TelemetryEvent>& changes, const StatusNow& now, qint64 nowMs)
{
    QList<StatusBand> out;
    const auto add = [&out](qint64 from, qint64 to, const QString& status, bool seen) {
        if (!status.isEmpty() && to > from)
            out.append({from, to, status, seen});
    };
    if (changes.isEmpty()) {
        if (now.sinceMs > 0)
            add(now.sinceMs, nowMs, now.status, true);
        return out;
    }
    add(0, changes.first().atMs, changes.first().from, false);
    for (qsizetype i = 0; i + 1 < changes.size(); ++i) {
        const TelemetryEvent& next = changes.at(i + 1);
        add(changes.at(i).atMs, next.atMs, changes.at(i).to, next.from == changes.at(i).to);
    }
    const TelemetryEvent& last = changes.last();
    if (now.status == last.to || now.status.isEmpty()) {
        add(last.atMs, nowMs, last.to, true);
        return out;
    }
    // It changed while no console was there.
    const qint64 since = qBound(last.atMs, now.sinceMs, nowMs);
    add(last.atMs, since, last.to, false);
    add(since, nowMs, now.status, true);
    return out;
}

StatusChanges changesByDeployment(const QList<TelemetryEvent>& events)
{
    QHash<QString, QList<TelemetryEvent>> out;
    for (const TelemetryEvent& event : events) {
        if (event.kind == TelemetryEvent::Kind::Status)
            out[event.subject].append(event);
    }
    return out;
}

} // namespace alien
