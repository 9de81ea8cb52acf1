// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"

#include "models/fleet/deploymentterms.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
} // namespace

DeploymentHealth healthOf(const FleetRow& row)
{
    const DeploymentSummary& summary = *row.summary;
    switch (row.klass) {
    case StatusClass::Failed:
        return DeploymentHealth::Failed;
    case StatusClass::Attention:
    case StatusClass::Stalled:
        return DeploymentHealth::Attention;
    case StatusClass::Working:
        return DeploymentHealth::Progressing;
    case StatusClass::Gone:
        return DeploymentHealth::Gone;
    case StatusClass::Unknown:
        return DeploymentHealth::Unknown;
    case StatusClass::Healthy:
        break;
    }
    if (!summary.hasState || row.silent)
        return DeploymentHealth::Unknown;
    return summary.resourcesFailed > 0 || !summary.errorCode.empty() ? DeploymentHealth::Degraded
                                                                     : DeploymentHealth::Healthy;
}

const char* wireName(DeploymentHealth health)
{
    switch (health) {
    case DeploymentHealth::Failed:
        return "failed";
    case DeploymentHealth::Attention:
        return "attention";
    case DeploymentHealth::Degraded:
        return "degraded";
    case DeploymentHealth::Progressing:
        return "progressing";
    case DeploymentHealth::Healthy:
        return "healthy";
    case DeploymentHealth::Gone:
        return "gone";
    case DeploymentHealth::Unknown:
        break;
    }
    return "unknown";
}

DeploymentTable::DeploymentTable(FleetStore& store, const Format& format, QObject* parent)
    : TableModel(makeColumns(), DeploymentTerms::fields(), parent)
    , m_store(store)
    , m_format(format)
{
    FleetChange all;
    for (const FleetRow& row : store.rows())
        all.inserted.push_back(row.summary);
    take(all);
    connect(&store, &FleetStore::changed, this, &DeploymentTable::take);
    connect(&store, &FleetStore::groupNamesChanged, this, &DeploymentTable::groupNamesChanged);
    connect(&store, &FleetStore::newestReleaseChanged, this, [this] {
        const QList<QueryTerm>& terms = query().terms();
        if (std::any_of(terms.begin(), terms.end(),
                        [](const QueryTerm& term) { return term.kind == QueryField::Kind::Id; }))
            refilter();
        touchColumns({Release, Desired});
    });
    connect(&format, &Format::changed, this, [this] { touchColumns({InState, Created, Updated}); });
}

DeploymentTable::~DeploymentTable() = default;

// --- Rows

TableModel::Slot DeploymentTable::insert(const SummaryPtr& summary)
{
    Slot slot = Slot(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slotOf.emplace(summary->id, slot);
    return slot;
}

void DeploymentTable::take(const FleetChange& change)
{
    Changes changes;
    changes.inserted.reserve(change.inserted.size());
    for (const SummaryPtr& summary : change.removed) {
        const auto it = m_slotOf.find(summary->id);
        if (it == m_slotOf.end())
            continue;
        changes.removed.push_back(it->second);
        m_slotOf.erase(it);
    }
    const std::vector<FleetRow>& rows = m_store.rows();
    auto row = rows.begin();
    const auto rowOf = [&](const std::string& id) {
        // Changes are sorted like the rows: nearly always the next one.
        if (row == rows.end() || row->summary->id != id)
            row = std::lower_bound(rows.begin(), rows.end(), id,
                                   [](const FleetRow& a, const std::string& b) { return a.summary->id < b; });
        return *row++;
    };
    m_slotOf.reserve(m_slotOf.size() + change.inserted.size());
    for (const SummaryPtr& summary : change.inserted) {
        const Slot slot = insert(summary);
        m_rows[slot] = rowOf(summary->id);
        changes.inserted.push_back(slot);
    }
    row = rows.begin();
    for (const SummaryPtr& summary : change.changed) {
        const auto it = m_slotOf.find(summary->id);
        if (it == m_slotOf.end())
            continue;
        const Slot slot = it->second;
        auto node = m_slotOf.extract(it); // its key lies in the summary that goes
        node.key() = summary->id;
        m_slotOf.insert(std::move(node));
        m_rows[slot] = rowOf(summary->id);
        changes.changed.push_back(slot);
    }
    commit(changes);
}

void DeploymentTable::slotReleased(Slot slot)
{
    m_rows[slot] = FleetRow();
    m_free.push_back(slot);
}

SummaryPtr DeploymentTable::summaryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[slotAt(row)].summary : nullptr;
}

QString DeploymentTable::slotId(Slot slot) const
{
    return toText(m_rows[slot].summary->id);
}

TableModel::Slot DeploymentTable::slotOfId(const QString& id) const
{
    const std::string text = id.toStdString();
    const auto it = m_slotOf.find(text);
    return it == m_slotOf.end() ? RowIndex::noSlot : it->second;
}

bool DeploymentTable::tieLess(Slot a, Slot b) const
{
    return m_rows[a].summary->id < m_rows[b].summary->id;
}

// --- Query

TableModel::TermFilter DeploymentTable::compileTerm(const QueryTerm& term) const
{
    return [this, filter = DeploymentTerms::compile(term, m_store)](Slot slot) { return filter(m_rows[slot]); };
}

void DeploymentTable::setReleaseLabels(std::function<QString(const QString&)> label)
{
    m_releaseLabel = std::move(label);
    m_releaseLabels.clear();
    touchColumns({Release, Desired});
}

void DeploymentTable::groupNamesChanged()
{
    // Rows whose list item names the group itself do not depend on these.
    Changes changes;
    for (const auto& [id, slot] : m_slotOf) {
        if (m_rows[slot].summary->groupName.empty())
            changes.changed.push_back(slot);
    }
    commit(changes);
    const QList<QueryTerm>& terms = query().terms();
    if (std::any_of(terms.begin(), terms.end(), [](const QueryTerm& term) { return term.key == u"group"_s; }))
        refilter();
}

void DeploymentTable::tick()
{
    if (query().isTimed())
        refilter();
    touchColumns({InState});
}

QString DeploymentTable::keyOf(FleetFacet facet)
{
    switch (facet) {
    case FleetFacet::Status:
        return u"status"_s;
    case FleetFacet::Platform:
        return u"platform"_s;
    case FleetFacet::Group:
        return u"group"_s;
    case FleetFacet::Region:
        return u"region"_s;
    case FleetFacet::Release:
        return u"release"_s;
    case FleetFacet::ErrorCode:
        return u"error"_s;
    case FleetFacet::Model:
        break;
    }
    return u"model"_s;
}

QList<FacetValue> DeploymentTable::facet(FleetFacet facet) const
{
    const QString key = keyOf(facet);
    const QList<QueryTerm>& terms = query().terms();
    if (std::all_of(terms.begin(), terms.end(), [&](const QueryTerm& term) { return term.key == key; }))
        return m_store.facet(facet);
    FleetTally tally;
    visitMatching({key}, [&](Slot slot) { tally.add(m_rows[slot], facet); });
    QList<FacetValue> values = tally.values(facet);
    if (facet == FleetFacet::Group) {
        for (FacetValue& value : values)
            value.label = m_store.groupName(intern(value.value.toStdString()));
    }
    return values;
}

std::array<int, statusClasses> DeploymentTable::classCounts() const
{
    std::array<int, statusClasses> counts{};
    visitMatching({u"status"_s, u"class"_s}, [&](Slot slot) { ++counts[std::size_t(m_rows[slot].klass)]; });
    return counts;
}

} // namespace alien
