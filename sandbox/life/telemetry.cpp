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
constexpr auto quietTime = 1500ms;
constexpr auto pastTime = 30min;
constexpr auto pastStep = 6s; ///< no further apart than charts of half an hour have steps
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

void eachPastRound(const std::function<Time()>& present, const std::function<bool(Time)>& round)
{
    for (Time at = present() - pastTime; at < present() && round(at); at += pastStep) {
    }
}

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

void Telemetry::send(const Batch& batch) const
{
    // Whether the other side wants it is its own affair, as with the real manager (protocol 6).
    if (!batch.logs.empty())
        (void)m_forwarder.post("logs", QByteArray::fromStdString(batch.logs));
    if (!batch.metrics.empty())
        (void)m_forwarder.post("metrics", QByteArray::fromStdString(batch.metrics));
    if (!batch.traces.empty())
        (void)m_forwarder.post("traces", QByteArray::fromStdString(batch.traces));
}

bool Telemetry::isStopped()
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

void Telemetry::sendPast()
{
    findWorkers();
    m_nextSearch = now();
    eachPastRound(now, [this](Time at) {
        send(batch(at));
        return !isStopped();
    });
}

void Telemetry::run()
{
    {
        // Whoever starts with this has better things to do in its first moments.
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, quietTime, [this] { return m_stopping; }))
            return;
    }
    sendPast();
    while (!isStopped()) {
        send(batch(now()));
        std::unique_lock lock(m_mutex);
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
    const double came = std::floor(wave * m_random.between(20, 90) * m_rounds);
    requests += came;
    const auto gauge = [&](const char* name, const char* unit, double value) {
        return OtlpMetric{name, unit, false, value, m_started, at, {}, {}, {}};
    };
    return {{"http.server.requests", "1", true, requests, m_started, at, {{"http.route", "/v1"}}, {}, {}},
            durationsOf(worker.deploymentId + '/' + worker.resourceId, came, wave, at),
            gauge("http.server.duration.p95", "ms", 40 + 160 * wave + m_random.below(30)),
            gauge("process.memory.usage", "By", std::floor(120e6 + 90e6 * wave)),
            gauge("queue.depth", "1", std::floor(wave * m_random.between(0, 40)))};
}

/// Most answers are quick, some wait, and the busier it is the more do.
OtlpMetric Telemetry::durationsOf(const std::string& key, double requests, double wave, Time at)
{
    static const std::vector<double> bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
    std::vector<std::uint64_t>& counts = m_durations[key];
    counts.resize(bounds.size() + 1);
    const double middle = 2.5 + 2 * wave;
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double away = (static_cast<double>(i) - middle) / 1.6;
        counts[i] +=
            static_cast<std::uint64_t>(requests * 0.3 * std::exp(-away * away / 2) * m_random.between(70, 130) / 100);
        sum += static_cast<double>(counts[i]) * (i < bounds.size() ? bounds[i] : 5) * 0.7;
    }
    return {"http.server.request.duration", "s", false, sum, m_started, at, {{"http.route", "/v1"}}, bounds, counts};
}

std::string Telemetry::randomBytes(int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += static_cast<char>(m_random.between(1, 255));
    return out;
}

std::string Telemetry::tracesOf(Time at)
{
    std::vector<std::pair<OtlpSource, std::vector<OtlpSpan>>> out;
    if (m_workers.empty())
        return {};
    for (int i = m_random.below(3); i > 0; --i) {
        const Worker& worker = m_workers[static_cast<std::size_t>(m_random.below(static_cast<int>(m_workers.size())))];
        const std::string trace = randomBytes(16);
        const std::string root = randomBytes(8);
        const Time start = at - std::chrono::milliseconds(m_random.below(3000) + 2000);
        const bool failed = m_random.perMille(60);
        std::vector<OtlpSpan> spans;
        Time inside = start + 1ms;
        static constexpr std::array steps{"authorize", "read ledger", "query search index", "write kv",
                                          "render answer"};
        for (const char* step : steps) {
            if (m_random.perMille(250))
                continue;
            const auto took = std::chrono::microseconds(m_random.between(300, 60'000));
            spans.push_back(
                {trace, randomBytes(8), root, step, 3, inside, inside + took, failed && step == steps[2], {}});
            inside += took + std::chrono::microseconds(m_random.between(50, 900));
        }
        spans.insert(spans.begin(), {trace,
                                     root,
                                     {},
                                     "GET /v1/search",
                                     2,
                                     start,
                                     inside + 1ms,
                                     failed,
                                     {{"http.request.method", "GET"}, {"http.route", "/v1/search"}}});
        out.emplace_back(worker.source, std::move(spans));
    }
    return out.empty() ? std::string() : otlpTraces(out);
}

Telemetry::Batch Telemetry::batch(Time at)
{
    if (m_started == Time{})
        m_started = at;
    if (m_lastBatch != Time{})
        m_rounds = std::clamp(std::chrono::duration<double>(at - m_lastBatch) / roundTime, 1.0, 10.0);
    m_lastBatch = at;
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
    return {logs.empty() ? std::string() : otlpLogs(logs), metrics.empty() ? std::string() : otlpMetrics(metrics),
            tracesOf(at)};
}

} // namespace alien::sandbox
