// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleeturltable.h"

#include "client/fromutf8.h"
#include "models/fleet/deploymentterms.h"

#include <QTimer>

#include <algorithm>
#include <tuple>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Reach = FleetUrlTable::Reach;

/// Rows of the store that are looked at in one go: a few ms.
constexpr std::size_t sliceRows = 2000;

FieldSet makeFields()
{
    using Kind = QueryField::Kind;
    const auto tr = [](const char* text) { return FleetUrlTable::tr(text); };
    FieldSet fields = DeploymentTerms::fields();
    fields.add({u"resource"_s, Kind::Word, tr("Resource that has the URL"), {}});
    fields.add({u"endpoint"_s, Kind::Word, tr("Name of the endpoint"), {}});
    fields.add({u"access"_s, Kind::Word, tr("Who may reach it: public, private, unstated, host"), {}});
    fields.add({u"probe"_s,
                Kind::Word,
                tr("What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked"),
                {}});
    fields.add({u"expires"_s, Kind::Age, tr("How long its certificate is still valid"), {}});
    return fields;
}

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::Public:
        return u"public"_s;
    case Reach::Private:
        return u"private"_s;
    case Reach::Host:
        return u"host"_s;
    case Reach::Unstated:
        break;
    }
    return u"unstated"_s;
}

std::vector<FleetUrl> urlsOf(const FleetRow& row)
{
    std::vector<FleetUrl> urls;
    for (const ListedUrl& url : unpackUrls(row.summary->urls))
        urls.push_back({row, url, true});
    // A summary from a store of an earlier version tells the first one only.
    if (urls.empty() && !row.summary->publicUrl.empty())
        urls.push_back({row, {{}, {}, {}, row.summary->publicUrl, UrlAccess::Unknown}, false});
    return urls;
}

bool samePlace(const FleetUrl& a, const FleetUrl& b)
{
    return a.url.resource == b.url.resource && a.url.name == b.url.name;
}

} // namespace

FleetUrlTable::FleetUrlTable(FleetStore& store, const UrlProber& prober, const Format& format, QObject* parent)
    : TableModel(makeColumns(), makeFields(), parent)
    , m_store(store)
    , m_prober(prober)
    , m_format(format)
{
    setSortKeys({{Name, Qt::AscendingOrder}, {Resource, Qt::AscendingOrder}});
    connect(&store, &FleetStore::changed, this, &FleetUrlTable::take);
    connect(&store, &FleetStore::groupNamesChanged, this, [this] {
        touchColumns({Group});
        refilter();
    });
    connect(&prober, &UrlProber::foundChanged, this, &FleetUrlTable::takeFound);
    connect(&format, &Format::changed, this, [this] { touchColumns({Expires, Latency, Checked}); });
    fill();
}

FleetUrlTable::~FleetUrlTable() = default;

QString FleetUrlTable::deploymentOf(const QString& id)
{
    return id.section(u'/', 0, 0);
}

// --- Rows

void FleetUrlTable::fill()
{
    const std::vector<FleetRow>& rows = m_store.rows();
    auto at = std::upper_bound(rows.begin(), rows.end(), m_filledTo,
                               [](const std::string& id, const FleetRow& row) { return id < row.summary->id; });
    Changes changes;
    for (std::size_t taken = 0; at != rows.end() && taken < sliceRows; ++at, ++taken)
        put(*at, changes);
    m_filling = at != rows.end();
    if (m_filling) {
        m_filledTo = (at - 1)->summary->id;
        QTimer::singleShot(0, this, &FleetUrlTable::fill);
    }
    commit(changes);
    if (!m_filling)
        Q_EMIT filled();
}

void FleetUrlTable::take(const FleetChange& change)
{
    Changes changes;
    const auto reached = [this](const SummaryPtr& summary) { return !m_filling || summary->id <= m_filledTo; };
    for (const SummaryPtr& summary : change.removed)
        drop(summary->id, changes);
    for (const auto* places : {&change.insertedAt, &change.changedAt}) {
        for (const std::uint32_t place : *places) {
            if (const FleetRow& row = m_store.rows()[place]; reached(row.summary))
                put(row, changes);
        }
    }
    commit(changes);
}

void FleetUrlTable::put(const FleetRow& row, Changes& changes)
{
    std::vector<FleetUrl> urls = urlsOf(row);
    const auto known = m_byDeployment.find(row.summary->id);
    if (urls.empty() && known == m_byDeployment.end())
        return;
    std::vector<Slot> before;
    if (known != m_byDeployment.end())
        before = std::move(known->second);
    std::vector<Slot> after;
    for (FleetUrl& url : urls) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&](Slot slot) { return samePlace(m_rows[slot], url); });
        if (same == before.end()) {
            count(url, 1);
            after.push_back(newSlot(std::move(url)));
            changes.inserted.push_back(after.back());
            continue;
        }
        after.push_back(*same);
        changes.changed.push_back(*same);
        count(m_rows[*same], -1);
        count(url, 1);
        m_rows[*same] = std::move(url);
        before.erase(same);
    }
    for (const Slot gone : before)
        count(m_rows[gone], -1);
    changes.removed.insert(changes.removed.end(), before.begin(), before.end());
    if (after.empty())
        m_byDeployment.erase(row.summary->id);
    else
        m_byDeployment[row.summary->id] = std::move(after);
}

void FleetUrlTable::drop(std::string_view deployment, Changes& changes)
{
    const auto known = m_byDeployment.find(std::string(deployment));
    if (known == m_byDeployment.end())
        return;
    for (const Slot slot : known->second) {
        count(m_rows[slot], -1);
        changes.removed.push_back(slot);
    }
    m_byDeployment.erase(known);
}

TableModel::Slot FleetUrlTable::newSlot(FleetUrl row)
{
    if (m_free.empty()) {
        m_rows.push_back(std::move(row));
        return Slot(m_rows.size() - 1);
    }
    const Slot slot = m_free.back();
    m_free.pop_back();
    m_rows[slot] = std::move(row);
    return slot;
}

void FleetUrlTable::slotReleased(Slot slot)
{
    m_rows[slot] = FleetUrl();
    m_free.push_back(slot);
}

const FleetUrl* FleetUrlTable::urlById(const QString& id) const
{
    const Slot slot = slotOfId(id);
    return slot == RowIndex::noSlot ? nullptr : &m_rows[slot];
}

void FleetUrlTable::tick()
{
    if (query().isTimed())
        refilter();
    touchColumns({Expires, Checked});
}

QString FleetUrlTable::slotId(Slot slot) const
{
    const FleetUrl& row = m_rows[slot];
    return fromUtf8(row.fleet.summary->id) + u'/' + fromUtf8(row.url.resource) + u'/' + fromUtf8(row.url.name);
}

TableModel::Slot FleetUrlTable::slotOfId(const QString& id) const
{
    const auto known = m_byDeployment.find(deploymentOf(id).toStdString());
    if (known == m_byDeployment.end())
        return RowIndex::noSlot;
    const auto slot =
        std::find_if(known->second.begin(), known->second.end(), [&](Slot each) { return slotId(each) == id; });
    return slot == known->second.end() ? RowIndex::noSlot : *slot;
}

bool FleetUrlTable::tieLess(Slot a, Slot b) const
{
    const FleetUrl& left = m_rows[a];
    const FleetUrl& right = m_rows[b];
    return std::tie(left.fleet.summary->id, left.url.resource, left.url.name) <
           std::tie(right.fleet.summary->id, right.url.resource, right.url.name);
}

void FleetUrlTable::appendSearchText(Slot slot, std::string& out) const
{
    const FleetUrl& row = m_rows[slot];
    const DeploymentSummary& summary = *row.fleet.summary;
    for (const std::string_view part : {std::string_view(summary.name), std::string_view(summary.id), summary.status,
                                        summary.platform, row.url.resource, row.url.name, row.url.url}) {
        out += part;
        out += '\n';
    }
    out += m_store.groupName(summary).toStdString();
}

TableModel::TermFilter FleetUrlTable::compileTerm(const QueryTerm& term) const
{
    const QString& key = term.key;
    if (key == u"url"_s || key == u"resource"_s || key == u"endpoint"_s) {
        const int column = columnOf(key);
        return [this, term, column](Slot slot) { return matchesTerm(term, cellText(slot, column), 0); };
    }
    if (key == u"access"_s)
        return [this, term](Slot slot) { return matchesTerm(term, reachWord(reachOf(m_rows[slot])), 0); };
    if (key == u"probe"_s)
        return [this, term](Slot slot) {
            const FleetUrl& row = m_rows[slot];
            return matchesTerm(term, QString::fromLatin1(wireName(urlVerdict(row.fleet.klass, foundOf(row)))), 0);
        };
    if (key == u"expires"_s)
        return [this, term, now = m_prober.nowMs()](Slot slot) {
            const UrlProber::Found* found = foundOf(m_rows[slot]);
            return found != nullptr && found->finding.expiresAtMs > 0 &&
                   matchesTerm(term, {}, found->finding.expiresAtMs - now);
        };
    return [this, filter = DeploymentTerms::compile(term, m_store)](Slot slot) { return filter(m_rows[slot].fleet); };
}

} // namespace alien
