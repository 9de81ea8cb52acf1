// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/passedby.h"

namespace alien {

using namespace Qt::StringLiterals;

PassedBy::PassedBy(const FleetStore& fleet, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
{
    connect(&fleet, &FleetStore::newestReleaseChanged, this, &PassedBy::countAnew);
    connect(&fleet, &FleetStore::changed, this, &PassedBy::follow);
    countAnew();
}

QString PassedBy::query()
{
    return u"release!=latest desired!=latest class!=gone"_s;
}

void PassedBy::countAnew()
{
    m_passedBy.clear();
    const QString& newest = m_fleet.newestRelease();
    m_newest = newest.isEmpty() ? std::string_view() : intern(newest.toStdString());
    for (const FleetRow& row : m_fleet.rows())
        look(row);
}

void PassedBy::follow(const FleetChange& change)
{
    if (m_newest.empty())
        return;
    for (const SummaryPtr& summary : change.removed)
        m_passedBy.erase(summary);
    for (const SummaryPtr& summary : change.changed)
        m_passedBy.erase(summary);
    for (const auto* places : {&change.changedAt, &change.insertedAt}) {
        for (const std::uint32_t at : *places)
            look(m_fleet.rows()[at]);
    }
}

void PassedBy::look(const FleetRow& row)
{
    const DeploymentSummary& summary = *row.summary;
    if (!m_newest.empty() && row.klass != StatusClass::Gone && summary.currentReleaseId != m_newest &&
        summary.desiredReleaseId != m_newest)
        m_passedBy.insert(row.summary);
}

} // namespace alien
