// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"
#include "telemetry/receiver/otlpsink.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace alien::telemetry {

/// What came and what was refused, since the receiver started.
struct ReceiverCounters
{
    std::uint64_t requests = 0; ///< that passed the gate
    std::uint64_t stored = 0;
    std::uint64_t bytes = 0;
    std::uint64_t points = 0;
    std::uint64_t logs = 0;
    std::uint64_t spans = 0;
    std::uint64_t rejected = 0;    ///< single points and spans of good requests
    std::uint64_t quarantined = 0; ///< requests that could not be read, under /m/
    std::uint64_t malformed = 0;   ///< the same from others
    std::uint64_t tooLarge = 0;
    std::uint64_t busy = 0;
    std::uint64_t failed = 0;   ///< the disk refused
    std::uint64_t noSecret = 0; ///< missing or wrong
    std::uint64_t wrongHost = 0;
    std::uint64_t fromBrowser = 0; ///< with an Origin, or OPTIONS
    std::uint64_t wrongPath = 0;
    std::uint64_t wrongMethod = 0;
    std::uint64_t overflowed = 0;  ///< points of an SDK's cardinality cap
    std::int64_t lastStoredMs = 0; ///< wall clock
    std::string lastProblem;       ///< of the newest request that was not stored
};

/// The embedded OTLP/HTTP receiver: /v1/metrics, /v1/logs, /v1/traces on loopback, with or without the path
/// `/m/<connection>` before them. Rules and why: design note telemetry, B and C.
class OtlpReceiver
{
public:
    static constexpr std::uint16_t preferredPort = 14318;
    /// Bodies that were read and are not stored yet, all together.
    static constexpr std::size_t mostWaiting = std::size_t(64) << 20;

    struct Options
    {
        std::string secret; ///< the value of the header `authorization`, compared in constant time; never empty
        otlp::Limits decoding;
        http::Limits http = defaultHttp();
        [[nodiscard]] static http::Limits defaultHttp();
    };

    /// `sink` outlives the receiver.
    OtlpReceiver(OtlpSink& sink, Options options);
    ~OtlpReceiver(); ///< stops; what is being stored is waited for
    OtlpReceiver(const OtlpReceiver&) = delete;
    OtlpReceiver& operator=(const OtlpReceiver&) = delete;

    /// At this port, or one of the following 20 when it is taken; 0: any free one. False: errorText().
    bool start(std::uint16_t port = preferredPort);
    void stop();
    /// One more secret that opens the gate; any time, any thread.
    void allow(const std::string& secret);
    [[nodiscard]] bool isRunning() const { return m_server != nullptr; }
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string errorText() const { return m_errorText; }
    /// What a manager's `otlp-endpoint` has to be: http://127.0.0.1:14318/m/<connection>.
    [[nodiscard]] std::string endpoint(const std::string& connection) const;
    /// All requests, or those of one connection (empty text: those that came without a path of one). Any thread.
    [[nodiscard]] ReceiverCounters counters() const;
    [[nodiscard]] ReceiverCounters counters(const std::string& connection) const;

    /// 32 random bytes in hex, from the system; empty when it gives none.
    [[nodiscard]] static std::string newSecret();

private:
    struct Address
    {
        std::string connection;
        bool known = false; ///< the path is one of ours
        otlp::Signal signal = otlp::Signal::Metrics;
    };
    [[nodiscard]] static Address addressOf(const std::string& path);
    [[nodiscard]] std::optional<http::Response> gate(const http::Request& request);
    [[nodiscard]] http::Response handle(const http::Request& request);
    [[nodiscard]] http::Response take(const Address& address, const std::string& body, bool json);
    [[nodiscard]] http::Response taken(const Address& address, otlp::Decoded&& decoded, std::size_t bytes, bool json);
    [[nodiscard]] http::Response notStored(const Address& address, OtlpSink::Answer answer, bool json);
    [[nodiscard]] http::Response unreadable(const Address& address, const otlp::Decoded& decoded,
                                            const std::string& body, bool json);
    [[nodiscard]] bool isAllowed(std::string_view secret) const;
    template<class Change>
    void count(const std::string& connection, const Change& change);

    OtlpSink& m_sink;
    Options m_options;
    std::vector<std::string> m_alsoAllowed; ///< under the mutex
    std::atomic<std::size_t> m_waitingBytes = 0;
    std::unique_ptr<http::Server> m_server;
    std::string m_errorText;
    mutable std::mutex m_mutex;
    ReceiverCounters m_all;
    std::map<std::string, ReceiverCounters> m_byConnection; ///< bounded
};

} // namespace alien::telemetry
