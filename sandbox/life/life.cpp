// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/life.h"

#include "sandbox/life/agents.h"
#include "sandbox/life/incidents.h"
#include "sandbox/life/lifecycle.h"
#include "sandbox/life/telemetry.h"
#include "sandbox/life/workers.h"
#include "sandbox/store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace alien::sandbox {

using namespace std::chrono_literals;

class Life::Impl
{
public:
    Impl(Store& store, Options given, const LifeTuning& tuned)
        : options(std::move(given))
        , tuning(tuned)
        , m_store(store)
        , m_plans(store)
        , m_lifecycle(store, m_plans, tuning, options.seed)
        , m_agents(store, options.seed)
        , m_incidents(store, m_lifecycle, options.seed)
        , m_workers(store, options.seed)
        , telemetry(store, options)
        , m_random(options.seed, 30)
    {}

    void step(Time at);
    void run();

    Options options;
    LifeTuning tuning;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;

private:
    struct Work
    {
        Time due;
        bool isRollout = false;
    };
    void scan(Time at);
    void notice(const DeploymentHead& head, Time at, bool isFirst);
    void advanceDue(Time at);
    [[nodiscard]] std::size_t rolloutCap() const;

    Store& m_store;
    PlanCache m_plans;
    Lifecycle m_lifecycle;
    Agents m_agents;
    Incidents m_incidents;
    Workers m_workers;

public:
    Telemetry telemetry;

private:
    Random m_random;
    Time m_nextScan{};
    bool m_scanned = false;
    std::map<std::string, Work> m_work;
    std::size_t m_rollouts = 0;
    /// Had nothing to do when last asked, in this status and on the way to this release.
    std::unordered_map<std::string, std::string> m_idle;
};

namespace {

std::string situation(const DeploymentHead& head)
{
    return head.status + '\n' + head.desiredReleaseId + (head.retryRequested ? "\nretry" : "");
}

} // namespace

/// How many deployments a publish moves at a time: a rollout should be seen, not be over at once.
std::size_t Life::Impl::rolloutCap() const
{
    return std::clamp<std::size_t>(m_store.deploymentCount() / 12, 4, 64);
}

void Life::Impl::notice(const DeploymentHead& head, Time at, bool isFirst)
{
    m_agents.notice(head, at);
    if (!Lifecycle::needsWork(head) || m_work.contains(head.id))
        return;
    const auto idle = m_idle.find(head.id);
    if (idle != m_idle.end() && idle->second == situation(head))
        return;
    const bool isRollout = Lifecycle::isRollout(head);
    if (isRollout && m_rollouts >= rolloutCap())
        return;
    m_rollouts += isRollout ? 1 : 0;
    // What the seed left in the middle of something goes on here and there, not all at once.
    const int wait = isFirst ? m_random.between(2000, 25000) : m_random.between(600, 2800);
    m_work[head.id] = {at + std::chrono::milliseconds(wait), isRollout};
}

void Life::Impl::scan(Time at)
{
    m_store.visitHeads([&](const DeploymentHead& head) {
        notice(head, at, !m_scanned);
        return true;
    });
    m_scanned = true;
    const bool isLarge = m_store.deploymentCount() > 5000;
    m_nextScan = at + (isLarge ? 3000ms : 700ms);
}

void Life::Impl::advanceDue(Time at)
{
    for (auto it = m_work.begin(); it != m_work.end();) {
        if (it->second.due > at) {
            ++it;
            continue;
        }
        const std::string id = it->first;
        Lifecycle::Next next;
        try {
            next = m_lifecycle.advance(id, at);
        } catch (const nlohmann::json::exception&) {
            // An agent may have reported a state that makes no sense here: it is left as it is.
        }
        if (next.kind == Lifecycle::Next::Again) {
            it->second.due = at + next.delay;
            ++it;
            continue;
        }
        m_rollouts -= it->second.isRollout ? 1 : 0;
        it = m_work.erase(it);
        m_idle.erase(id);
        const auto head = m_store.head(id);
        if (head && Lifecycle::needsWork(*head))
            m_idle[id] = situation(*head);
    }
}

void Life::Impl::step(Time at)
{
    if (at >= m_nextScan)
        scan(at);
    advanceDue(at);
    m_agents.step(at);
    m_workers.step(at);
    if (tuning.incidents && !options.empty)
        m_incidents.step(at);
}

void Life::Impl::run()
{
    std::unique_lock lock(mutex);
    while (!stopping) {
        lock.unlock();
        step(now());
        lock.lock();
        wake.wait_for(lock, 200ms, [this] { return stopping; });
    }
}

Life::Life(Store& store, const Options& options, const LifeTuning& tuning)
    : m_impl(std::make_unique<Impl>(store, options, tuning))
{}

Life::~Life()
{
    stop();
}

void Life::start()
{
    m_impl->telemetry.start();
    if (m_impl->options.frozen || m_impl->thread.joinable())
        return;
    m_impl->stopping = false;
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->run(); });
}

void Life::stop()
{
    {
        const std::scoped_lock lock(m_impl->mutex);
        m_impl->stopping = true;
    }
    m_impl->wake.notify_all();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
    m_impl->telemetry.stop();
}

void Life::step(Time at)
{
    m_impl->step(at);
}

} // namespace alien::sandbox
