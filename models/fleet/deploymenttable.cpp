// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/deploymenttable.h"

#include "client/fleet/prefetch.h"
#include "client/fromutf8.h"
#include "models/fleet/deploymentsnapshot.h"
#include "models/fleet/deploymentterms.h"
#include "models/fleet/idhead.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

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
    const bool drifts = !summary.desiredReleaseId.empty() && summary.desiredReleaseId != summary.currentReleaseId;
    return summary.resourcesFailed > 0 || !summary.errorCode.empty() || summary.lacksReplicas || drifts
               ? DeploymentHealth::Degraded
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
    , m_store(&store)
    , m_format(format)
{
    FleetChange all;
    for (std::uint32_t place = 0; place < store.rows().size(); ++place)
        all.insertedAt.push_back(place);
    take(all);
    follow(store);
    connect(&format, &Format::changed, this, [this] { touchColumns({InState, Created, Updated}); });
}

DeploymentTable::~DeploymentTable()
{
    stopWorker();
}

void DeploymentTable::follow(FleetStore& store)
{
    connect(&store, &FleetStore::changed, this, &DeploymentTable::take);
    connect(&store, &FleetStore::groupNamesChanged, this, &DeploymentTable::groupNamesChanged);
    connect(&store, &FleetStore::newestReleaseChanged, this, [this] {
        const QList<QueryTerm>& terms = query().terms();
        if (std::any_of(terms.begin(), terms.end(),
                        [](const QueryTerm& term) { return term.has(QueryField::Kind::Id); }))
            refilter();
        touchColumns({Release, Desired});
    });
}

void DeploymentTable::setStore(FleetStore& store)
{
    if (&store == m_store)
        return;
    disconnect(m_store, nullptr, this, nullptr);
    FleetChange change;
    const std::vector<FleetRow>& to = store.rows();
    std::size_t old = 0;
    for (std::size_t place = 0; place < to.size(); ++place) {
        const FleetRow& row = to[place];
        const auto was = [&]() -> const FleetRow& { return m_rows[m_byId[old]]; };
        for (; old < m_byId.size() && was().summary != row.summary && was().summary->id < row.summary->id; ++old)
            change.removedAt.push_back(std::uint32_t(old));
        const bool known =
            old < m_byId.size() && (was().summary == row.summary || was().summary->id == row.summary->id);
        if (!known)
            change.insertedAt.push_back(std::uint32_t(place));
        else if (was().summary != row.summary || was().sinceMs != row.sinceMs || was().klass != row.klass ||
                 was().silent != row.silent)
            change.changedAt.push_back(std::uint32_t(place));
        old += known ? 1 : 0;
    }
    for (; old < m_byId.size(); ++old)
        change.removedAt.push_back(std::uint32_t(old));
    m_store = &store;
    take(change);
    follow(store);
    // Ages, the newest release and the names of groups are the other store's.
    if (!query().terms().isEmpty())
        refilter();
    touchColumns({Group, InState});
    Q_EMIT countsChanged();
}

// --- Rows

TableModel::Slot DeploymentTable::newSlot()
{
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_idHeads.push_back(0);
        return Slot(m_rows.size() - 1);
    }
    const Slot slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void DeploymentTable::takeRemoved(const FleetChange& change, Changes& changes)
{
    if (change.removedAt.empty())
        return;
    std::vector<Slot> stay;
    stay.reserve(m_byId.size());
    auto at = m_byId.cbegin();
    for (const std::uint32_t place : change.removedAt) {
        const auto gone = m_byId.cbegin() + std::ptrdiff_t(place);
        stay.insert(stay.end(), at, gone);
        changes.removed.push_back(*gone);
        at = gone + 1;
    }
    stay.insert(stay.end(), at, m_byId.cend());
    m_byId = std::move(stay);
}

void DeploymentTable::takeInserted(const FleetChange& change, Changes& changes)
{
    if (change.insertedAt.empty())
        return;
    std::vector<Slot> all;
    all.reserve(std::max(m_byId.size() + change.insertedAt.size(), m_byId.capacity()));
    auto at = m_byId.cbegin();
    for (const std::uint32_t place : change.insertedAt) {
        const auto before = at + std::ptrdiff_t(place - all.size());
        all.insert(all.end(), at, before);
        at = before;
        const Slot slot = newSlot();
        const FleetRow& row = m_store->rows()[place];
        m_idHeads[slot] = idHead(row.summary->id);
        put(slot, row);
        all.push_back(slot);
        changes.inserted.push_back(slot);
    }
    all.insert(all.end(), at, m_byId.cend());
    m_byId = std::move(all);
}

void DeploymentTable::take(const FleetChange& change)
{
    Changes changes;
    m_copy.reset();
    takeRemoved(change, changes);
    takeInserted(change, changes);
    takeChanged(change, changes);
    commit(changes);
}

/// The rows lie all over the memory, as do the summaries that go: both are fetched some rows ahead.
void DeploymentTable::takeChanged(const FleetChange& change, Changes& changes)
{
    constexpr std::size_t ahead = 8;
    changes.changed.reserve(change.changedAt.size());
    for (const std::uint32_t place : change.changedAt)
        changes.changed.push_back(m_byId[place]);
    const std::vector<Slot>& changed = changes.changed;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        if (i + 2 * ahead < changed.size())
            prefetch(&m_rows[changed[i + 2 * ahead]], sizeof(FleetRow));
        if (i + ahead < changed.size())
            prefetchCount(m_rows[changed[i + ahead]].summary);
        const FleetRow& row = m_store->rows()[change.changedAt[i]];
        prefetch(row.summary->name.data()); // for sorting and searching
        put(changed[i], row);
    }
}

void DeploymentTable::slotReleased(Slot slot)
{
    m_copy.reset();
    m_idHeads[slot] = 0;
    put(slot, FleetRow());
    m_free.push_back(slot);
}

void DeploymentTable::put(Slot slot, FleetRow row)
{
    // A worker may be reading the one before.
    if (const auto lent = m_lent.lock(); lent && m_rows[slot].summary)
        lent->keep(std::move(m_rows[slot].summary));
    m_rows[slot] = std::move(row);
}

std::shared_ptr<const TableSnapshot> DeploymentTable::snapshot() const
{
    if (!m_copy)
        m_lent = m_copy = std::make_shared<DeploymentRows>(m_rows, m_byId);
    return std::make_shared<DeploymentSnapshot>(m_copy, *m_store);
}

SummaryPtr DeploymentTable::summaryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[slotAt(row)].summary : nullptr;
}

QString DeploymentTable::slotId(Slot slot) const
{
    return fromUtf8(m_rows[slot].summary->id);
}

TableModel::Slot DeploymentTable::slotOfId(const QString& id) const
{
    const FleetRow* row = m_store->find(id);
    const auto place = row == nullptr ? m_byId.size() : std::size_t(row - m_store->rows().data());
    return place < m_byId.size() ? m_byId[place] : RowIndex::noSlot;
}

bool DeploymentTable::tieLess(Slot a, Slot b) const
{
    return m_idHeads[a] != m_idHeads[b] ? m_idHeads[a] < m_idHeads[b] : m_rows[a].summary->id < m_rows[b].summary->id;
}

// --- Query

TableModel::TermFilter DeploymentTable::compileTerm(const QueryTerm& term) const
{
    return [this, filter = DeploymentTerms::compile(term, *m_store)](Slot slot) { return filter(m_rows[slot]); };
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
    for (const Slot slot : m_byId) {
        if (m_rows[slot].summary->groupName.empty())
            changes.changed.push_back(slot);
    }
    commit(changes);
    const QList<QueryTerm>& terms = query().terms();
    if (std::any_of(terms.begin(), terms.end(), [](const QueryTerm& term) { return term.has(u"group"); }))
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
    if (std::all_of(terms.begin(), terms.end(),
                    [&](const QueryTerm& term) { return term.key == key && term.others.isEmpty(); }))
        return m_store->facet(facet);
    FleetTally tally;
    visitMatching({key}, [&](Slot slot) { tally.add(m_rows[slot], facet); });
    QList<FacetValue> values = tally.values(facet);
    if (facet == FleetFacet::Group) {
        for (FacetValue& value : values)
            value.label = m_store->groupName(intern(value.value.toStdString()));
    }
    return values;
}

QStringList DeploymentTable::valuesIn(const FleetStore& store, const QString& key)
{
    QStringList out;
    if (key == u"class"_s || key == u"status"_s) {
        for (std::size_t klass = 0; klass < statusClasses; ++klass)
            out.append(QLatin1StringView(wireName(StatusClass(klass))));
    }
    if (key == u"health"_s)
        return {u"failed"_s, u"attention"_s, u"degraded"_s, u"progressing"_s, u"healthy"_s, u"gone"_s, u"unknown"_s};
    for (std::size_t facet = 0; facet < fleetFacets; ++facet) {
        const bool asked =
            keyOf(FleetFacet(facet)) == key || (key == u"desired"_s && FleetFacet(facet) == FleetFacet::Release);
        if (!asked)
            continue;
        const QList<FacetValue> values = store.facet(FleetFacet(facet));
        for (const FacetValue& value : values) {
            const QString& word = FleetFacet(facet) == FleetFacet::Group ? value.label : value.value;
            if (!word.isEmpty() && !out.contains(word))
                out.append(word);
        }
    }
    return out;
}

std::array<int, statusClasses> DeploymentTable::classCounts() const
{
    std::array<int, statusClasses> counts{};
    visitMatching({u"status"_s, u"class"_s}, [&](Slot slot) { ++counts[std::size_t(m_rows[slot].klass)]; });
    return counts;
}

} // namespace alien
