// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/telemetry.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;
using Json = nlohmann::json;

constexpr std::size_t mostWorkers = 120; ///< more would only make the picture unreadable
constexpr auto roundTime = 3s;

std::string duration(int ms)
{
    return std::to_string(ms) + " ms";
}

std::string errorLine(Random& random)
{
    static constexpr std::array lines{
        "connection to sessions refused, next attempt in 2 s", "import 8812: row 4417 has 11 columns, 12 expected",
        "Traceback (most recent call last):\n  File \"jobs.py\", line 88, in run\nTimeoutError: tasks",
        "signing key expires in 3 days"};
    return random.pick(lines);
}

std::string infoLine(const std::string& resource, Random& random)
{
    static constexpr std::array paths{"/v1/accounts", "/v1/imports", "/v1/ledger/2026-10", "/health",
                                      "/v1/search?q=rent"};
    if (resource == "jobs")
        return "task " + std::to_string(random.between(10000, 99999)) + " done in " +
               duration(random.between(40, 9000));
    if (resource == "ingest")
        return "batch of " + std::to_string(random.between(1, 500)) + " events stored in " +
               duration(random.between(4, 300));
    const int status = random.perMille(30) ? 404 : 200;
    return std::string("GET ") + random.pick(paths) + ' ' + std::to_string(status) + ' ' +
           duration(random.between(2, 240));
}

} // namespace

Telemetry::Telemetry(const Store& store, const Options& options)
    : m_store(store)
    , m_forwarder(options.otlpEndpoint, options.otlpHeaders)
    , m_random(options.seed, 35)
{}

Telemetry::~Telemetry()
{
    stop();
}

void Telemetry::start()
{
    if (!m_forwarder.isConfigured() || m_thread.joinable())
        return;
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
}

void Telemetry::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Telemetry::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        const Batch sent = batch(now());
        // Whether the other side wants it is its own affair, as with the real manager (protocol 6).
        if (!sent.logs.empty())
            (void)m_forwarder.post("logs", QByteArray::fromStdString(sent.logs));
        if (!sent.metrics.empty())
            (void)m_forwarder.post("metrics", QByteArray::fromStdString(sent.metrics));
        lock.lock();
        m_wake.wait_for(lock, roundTime, [this] { return m_stopping; });
    }
}

void Telemetry::findWorkers()
{
    std::vector<DeploymentHead> running;
    m_store.visitHeads([&](const DeploymentHead& head) {
        if (head.status == "running" && head.platform != "test")
            running.push_back(head);
        return running.size() < mostWorkers;
    });
    m_workers.clear();
    for (const DeploymentHead& head : running) {
        const auto deployment = m_store.deployment(head.id);
        const Json state = deployment ? Json::parse(deployment->stackState, nullptr, false) : Json();
        if (!state.is_object() || !state.contains("resources") || !state.at("resources").is_object())
            continue;
        for (const auto& [id, resource] : state.at("resources").items()) {
            if (!resource.is_object() || !resource.contains("type") || !resource.at("type").is_string())
                continue;
            const auto type = resource.at("type").get<std::string>();
            if ((type != "worker" && type != "container") || m_workers.size() >= mostWorkers)
                continue;
            Worker worker;
            worker.deploymentId = head.id;
            worker.resourceId = id;
            worker.source.attributes = {{"alien.deployment_id", head.id},
                                        {"service.instance.id", head.id.substr(4, 8) + '-' + id},
                                        {"service.name", id},
                                        {"service.version", head.currentReleaseId}};
            m_workers.push_back(std::move(worker));
        }
    }
}

std::vector<OtlpLog> Telemetry::linesOf(const Worker& worker, Time at)
{
    std::vector<OtlpLog> lines;
    for (int i = m_random.below(4); i > 0; --i) {
        OtlpLog log;
        log.at = at - std::chrono::milliseconds(m_random.below(3000));
        log.isError = m_random.perMille(25);
        log.body = log.isError ? errorLine(m_random) : infoLine(worker.resourceId, m_random);
        lines.push_back(std::move(log));
    }
    std::sort(lines.begin(), lines.end(), [](const OtlpLog& a, const OtlpLog& b) { return a.at < b.at; });
    return lines;
}

std::vector<OtlpMetric> Telemetry::metricsOf(const Worker& worker, Time at)
{
    const double seconds = std::chrono::duration<double>(at.time_since_epoch()).count();
    const double phase =
        static_cast<double>(worker.deploymentId.back()) + static_cast<double>(worker.resourceId.size());
    const double wave = 0.5 + 0.4 * std::sin(seconds / 240 + phase);
    double& requests = m_requests[worker.deploymentId + '/' + worker.resourceId];
    requests += std::floor(wave * m_random.between(20, 90));
    const auto gauge = [&](const char* name, const char* unit, double value) {
        return OtlpMetric{name, unit, false, value, m_started, at, {}};
    };
    return {{"http.server.requests", "1", true, requests, m_started, at, {{"http.route", "/v1"}}},
            gauge("http.server.duration.p95", "ms", 40 + 160 * wave + m_random.below(30)),
            gauge("process.memory.usage", "By", std::floor(120e6 + 90e6 * wave)),
            gauge("queue.depth", "1", std::floor(wave * m_random.between(0, 40)))};
}

Telemetry::Batch Telemetry::batch(Time at)
{
    if (m_started == Time{})
        m_started = at;
    if (at >= m_nextSearch) {
        findWorkers();
        m_nextSearch = at + 30s;
    }
    std::vector<std::pair<OtlpSource, std::vector<OtlpLog>>> logs;
    std::vector<std::pair<OtlpSource, std::vector<OtlpMetric>>> metrics;
    for (const Worker& worker : m_workers) {
        if (auto lines = linesOf(worker, at); !lines.empty())
            logs.emplace_back(worker.source, std::move(lines));
        metrics.emplace_back(worker.source, metricsOf(worker, at));
    }
    return {logs.empty() ? std::string() : otlpLogs(logs), metrics.empty() ? std::string() : otlpMetrics(metrics)};
}

} // namespace alien::sandbox
