// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymentsnapshot.h"

#include "models/fleet/deploymenttable.h"

namespace alien {

DeploymentRows::DeploymentRows(const std::vector<FleetRow>& rows, const std::vector<Slot>& byId)
    : m_byId(byId)
{
    m_rows.reserve(rows.size());
    for (const FleetRow& row : rows)
        m_rows.push_back(
            {SummaryPtr(SummaryPtr(), row.summary.get()), row.sinceMs, row.dueMs, row.klass, row.seen, row.silent});
}

DeploymentSnapshot::DeploymentSnapshot(std::shared_ptr<const DeploymentRows> rows, const FleetStore& store)
    : m_rows(std::move(rows))
    , m_facts(DeploymentTerms::factsOf(store))
{
    const QList<FacetValue> groups = store.facet(FleetFacet::Group);
    for (const FacetValue& group : groups) {
        const std::string_view id = intern(group.value.toStdString());
        m_groupNames.emplace(id.data(), store.groupName(id).toStdString());
    }
    m_facts.groupName = [this](std::string_view id) {
        const auto it = m_groupNames.find(id.data());
        return QString::fromStdString(it == m_groupNames.end() ? std::string(id) : it->second);
    };
}

std::string_view DeploymentSnapshot::groupName(const DeploymentSummary& summary) const
{
    if (!summary.groupName.empty())
        return summary.groupName;
    const auto it = m_groupNames.find(summary.groupId.data());
    return it == m_groupNames.end() ? summary.groupId : std::string_view(it->second);
}

void DeploymentSnapshot::sortText(Slot slot, int column, std::string& out) const
{
    if (column == DeploymentTable::Group)
        out += groupName(*m_rows->at(slot).summary);
    else
        appendSortText(m_rows->at(slot), column, out);
}

std::int64_t DeploymentSnapshot::sortNumber(Slot slot, int column) const
{
    return sortNumberOf(m_rows->at(slot), column);
}

bool DeploymentSnapshot::tieLess(Slot a, Slot b) const
{
    return m_rows->at(a).summary->id < m_rows->at(b).summary->id;
}

void DeploymentSnapshot::searchText(Slot slot, std::string& out) const
{
    appendSearchText(m_rows->at(slot), groupName(*m_rows->at(slot).summary), out);
}

RowIndex::Filter DeploymentSnapshot::compileTerm(const QueryTerm& term) const
{
    return [this, filter = DeploymentTerms::compile(term, m_facts)](Slot slot) { return filter(m_rows->at(slot)); };
}

void DeploymentSnapshot::appendSortText(const FleetRow& row, int column, std::string& out)
{
    const DeploymentSummary& summary = *row.summary;
    switch (column) {
    case DeploymentTable::Status:
        out += rankOf(row.klass);
        out += summary.status;
        break;
    case DeploymentTable::Name:
        out += summary.name;
        break;
    case DeploymentTable::Platform:
        out += summary.platform;
        break;
    case DeploymentTable::Region:
        out += summary.region;
        break;
    case DeploymentTable::Release:
        out += summary.currentReleaseId;
        break;
    case DeploymentTable::Desired:
        if (summary.desiredReleaseId != summary.currentReleaseId)
            out += summary.desiredReleaseId;
        break;
    case DeploymentTable::Url:
        out += summary.publicUrl;
        break;
    case DeploymentTable::Error:
        out += summary.errorCode;
        break;
    case DeploymentTable::Id:
        out += summary.id;
        break;
    default:
        break;
    }
}

std::int64_t DeploymentSnapshot::sortNumberOf(const FleetRow& row, int column)
{
    switch (column) {
    case DeploymentTable::Health:
        return qint64(healthOf(row)) * 100'000 - row.summary->resourcesFailed;
    case DeploymentTable::InState:
        return -row.sinceMs; // ages grow together: the order of the moments is theirs
    case DeploymentTable::Created:
        return row.summary->createdAtMs;
    case DeploymentTable::Updated:
        return row.summary->updatedAtMs;
    default:
        return 0;
    }
}

char DeploymentSnapshot::rankOf(StatusClass klass)
{
    switch (klass) {
    case StatusClass::Failed:
        return 'a';
    case StatusClass::Attention:
        return 'b';
    case StatusClass::Stalled:
        return 'c';
    case StatusClass::Working:
        return 'd';
    case StatusClass::Unknown:
        return 'e';
    case StatusClass::Healthy:
        return 'f';
    case StatusClass::Gone:
        break;
    }
    return 'g';
}

void DeploymentSnapshot::appendSearchText(const FleetRow& row, std::string_view groupName, std::string& out)
{
    const DeploymentSummary& summary = *row.summary;
    for (const std::string_view part : {std::string_view(summary.name), std::string_view(summary.id), summary.status,
                                        summary.platform, summary.region, std::string_view(summary.publicUrl),
                                        summary.errorCode, std::string_view(summary.errorMessage)}) {
        if (part.empty())
            continue;
        out += part;
        out += '\n';
    }
    out += groupName;
}

} // namespace alien
