// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/agents.h"

#include "sandbox/life/lifecycle.h"

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;

/// A fleet of 100,000 shall not spend its time on reports.
constexpr int mostPerStep = 60;

bool reports(const DeploymentHead& head)
{
    if (head.status == "running" || head.status == "refresh-failed")
        return true;
    return head.pull &&
           (head.status == "update-pending" || head.status == "hibernating" || head.status == "waiting-for-machines");
}

} // namespace

Agents::Agents(Store& store, std::uint64_t seed)
    : m_store(store)
    , m_random(seed, 32)
{}

void Agents::notice(const DeploymentHead& head, Time at)
{
    const bool isWatched = head.pull || m_store.api() == Api::V3_3_16;
    if (!isWatched || !reports(head) || m_known.contains(head.id))
        return;
    const bool isSilent = Lifecycle::isSilent(head, at);
    m_known.emplace(head.id, !isSilent);
    if (isSilent)
        return;
    const std::chrono::milliseconds every = head.pull ? 30s : 60s;
    m_due.emplace(at + std::chrono::milliseconds(m_random.below(static_cast<int>(every.count()))),
                  Visit{head.id, every});
}

void Agents::step(Time at)
{
    for (int done = 0; done < mostPerStep && !m_due.empty() && m_due.begin()->first <= at; ++done) {
        const Visit visit = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const auto head = m_store.head(visit.id);
        if (!head || !reports(*head)) {
            // Seen again when it reports again.
            m_known.erase(visit.id);
            continue;
        }
        m_store.editHead(visit.id, [&](DeploymentHead& deployment) { deployment.updatedAt = at; });
        m_due.emplace(at + visit.every, visit);
    }
}

} // namespace alien::sandbox
