// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/statushistory.h"

#include "models/fleet/fleetstore.h"

namespace alien {

StatusHistory::StatusHistory(const FleetStore& fleet, QObject* parent)
    : QObject(parent)
{
    connect(&fleet, &FleetStore::statusChanged, this,
            [this](const QString& id, const QString& from, const QString& to, qint64 whenMs) {
                if (m_changes.size() >= most)
                    m_changes.remove(0, most / 10);
                m_changes.append({id, from, to, whenMs, m_next++});
                Q_EMIT added(m_changes.last());
            });
}

QList<StatusChange> StatusHistory::of(const QString& deploymentId) const
{
    QList<StatusChange> out;
    for (auto it = m_changes.crbegin(); it != m_changes.crend(); ++it) {
        if (it->deploymentId == deploymentId)
            out.append(*it);
    }
    return out;
}

} // namespace alien
