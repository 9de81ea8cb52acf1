// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/acttally.h"

#include <algorithm>
#include <utility>

namespace alien {

namespace {

constexpr qsizetype idsAStep = 128;

bool areOfOneKind(const DeploymentSummary& a, const DeploymentSummary& b)
{
    return a.status == b.status && a.model == b.model && a.retryRequested == b.retryRequested;
}

} // namespace

ActTally::ActTally(const FleetStore& fleet, Rules rules, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_rules(std::move(rules))
{}

void ActTally::start(const QStringList& ids)
{
    m_work.stop();
    m_ids = ids;
    m_next = 0;
    m_kinds.clear();
    m_known = 0;
    m_hasUrls = false;
    if (m_ids.size() > fewIds)
        return m_work.start();
    for (; m_next < m_ids.size(); ++m_next)
        look(m_ids.at(m_next));
}

bool ActTally::lookOn()
{
    for (const qsizetype end = std::min(m_ids.size(), m_next + idsAStep); m_next < end; ++m_next)
        look(m_ids.at(m_next));
    if (!isReady())
        return true;
    Q_EMIT ready();
    return false;
}

void ActTally::look(const QString& id)
{
    const FleetRow* row = m_fleet.find(id);
    if (row == nullptr)
        return;
    ++m_known;
    m_hasUrls = m_hasUrls || !row->summary->urls.empty();
    const bool busy = m_rules.busy(id);
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(), [row, busy](const Kind& one) {
        return one.busy == busy && areOfOneKind(*one.first, *row->summary);
    });
    if (kind != m_kinds.end())
        ++kind->count;
    else
        m_kinds.push_back({row->summary, busy, 1});
}

ActTally::Sum ActTally::of(Act act) const
{
    Sum sum;
    sum.availability.allowed = false;
    for (const Kind& kind : m_kinds) {
        const Availability one = m_rules.judge(act, kind.first);
        const bool first = one.allowed ? sum.allowed == 0 : &kind == &m_kinds.front();
        if (first)
            sum.availability = one;
        if (one.allowed)
            sum.allowed += kind.count;
    }
    return sum;
}

} // namespace alien
