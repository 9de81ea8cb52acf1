// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/life/otlp.h"
#include "sandbox/otlpforwarder.h"
#include "sandbox/sandbox.h"
#include "sandbox/seed/random.h"
#include "sandbox/store.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace alien::sandbox {

/// Rounds of the half hour before the present, until `round` says no. The present moves on while they are sent, and is
/// reached: without that, the last moments would be missing.
void eachPastRound(const std::function<Time()>& present, const std::function<bool(Time)>& round);

/// Log lines and metrics of the running workers, sent to the OTLP endpoint every few seconds from a thread of its own.
class Telemetry
{
public:
    Telemetry(const Store& store, const Options& options);
    ~Telemetry(); ///< stops

    void start(); ///< nothing without an endpoint
    void stop();

    /// What one round sends, as protobuf.
    struct Batch
    {
        std::string logs;
        std::string metrics;
        std::string traces;
    };
    [[nodiscard]] Batch batch(Time at);

private:
    struct Worker
    {
        OtlpSource source;
        std::string deploymentId;
        std::string resourceId;
    };
    void run();
    void sendPast(); ///< the fleet did not begin to live when this program did
    void send(const Batch& batch) const;
    [[nodiscard]] bool isStopped();
    void findWorkers();
    std::vector<OtlpLog> linesOf(const Worker& worker, Time at);
    std::vector<OtlpMetric> metricsOf(const Worker& worker, Time at);
    OtlpMetric durationsOf(const std::string& key, double requests, double wave, Time at);
    std::string tracesOf(Time at); ///< of a few requests
    std::string randomBytes(int count);

    const Store& m_store;
    OtlpForwarder m_forwarder;
    Random m_random;
    std::vector<Worker> m_workers;
    std::map<std::string, std::vector<std::uint64_t>> m_durations; ///< likewise
    std::map<std::string, double> m_requests;                      ///< by deployment and resource: cumulative
    Time m_started{};
    Time m_nextSearch{};
    Time m_lastBatch{};
    double m_rounds = 1; ///< that the batch stands for
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
};

} // namespace alien::sandbox
