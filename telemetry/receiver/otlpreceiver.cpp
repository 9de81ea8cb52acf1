// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/receiver/otlpreceiver.h"

#include "telemetry/receiver/otlpanswer.h"

#include <algorithm>
#include <chrono>
#include <sys/random.h>

namespace alien::telemetry {

namespace {

constexpr std::size_t mostConnections = 64;
constexpr int portsTried = 20;

/// Takes the same time wherever the bytes differ.
bool sameSecret(std::string_view given, std::string_view wanted)
{
    unsigned difference = given.size() == wanted.size() ? 0 : 1;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto byte = i < given.size() ? static_cast<unsigned char>(given[i]) : 0U;
        difference |= byte ^ static_cast<unsigned char>(wanted[i]);
    }
    return difference == 0;
}

/// Anything else is a page that made a name point here (DNS rebinding).
bool isOurHost(std::string_view host, std::uint16_t port)
{
    const std::string ending = ':' + std::to_string(port);
    if (!host.ends_with(ending))
        return false;
    host.remove_suffix(ending.size());
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

std::int64_t wallMs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

bool isConnectionName(std::string_view text)
{
    return !text.empty() && text.size() <= 128 && text.front() != '.' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '_' || c == '.';
           });
}

void addRecords(ReceiverCounters& counters, otlp::Signal signal, std::size_t accepted)
{
    std::uint64_t& field = signal == otlp::Signal::Metrics ? counters.points
                           : signal == otlp::Signal::Logs  ? counters.logs
                                                           : counters.spans;
    field += accepted;
}

} // namespace

http::Limits OtlpReceiver::Options::defaultHttp()
{
    http::Limits limits;
    limits.headerBytes = std::size_t(16) << 10;
    limits.bodyBytes = std::size_t(16) << 20;
    limits.connections = 64;
    limits.headerDeadline = std::chrono::seconds(10);
    limits.bodyDeadline = std::chrono::seconds(30);
    limits.idle = std::chrono::seconds(60);
    return limits;
}

OtlpReceiver::OtlpReceiver(OtlpSink& sink, Options options)
    : m_sink(sink)
    , m_options(std::move(options))
{}

OtlpReceiver::~OtlpReceiver()
{
    stop();
}

std::string OtlpReceiver::newSecret()
{
    unsigned char bytes[32];
    if (getrandom(bytes, sizeof bytes, 0) != ssize_t(sizeof bytes))
        return {};
    std::string out;
    for (const unsigned char byte : bytes) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 15U];
    }
    return out;
}

bool OtlpReceiver::start(std::uint16_t port)
{
    stop();
    if (m_options.secret.empty()) {
        m_errorText = "no secret";
        return false;
    }
    const int tries = port == 0 ? 1 : portsTried;
    for (int i = 0; i < tries; ++i) {
        auto server = std::make_unique<http::Server>([this](const http::Request& request) { return handle(request); },
                                                     m_options.http,
                                                     [this](const http::Request& request) { return gate(request); });
        // The gate reads the port.
        m_server = std::move(server);
        if (m_server->start(std::uint16_t(port + i), http::Loopback::V4AndV6)) {
            m_errorText.clear();
            return true;
        }
        if (i == 0)
            m_errorText = m_server->errorText();
        m_server.reset();
    }
    return false;
}

void OtlpReceiver::stop()
{
    if (m_server)
        m_server->stop();
    m_server.reset();
}

std::uint16_t OtlpReceiver::port() const
{
    return m_server ? m_server->port() : std::uint16_t(0);
}

std::string OtlpReceiver::endpoint(const std::string& connection) const
{
    return "http://127.0.0.1:" + std::to_string(port()) + (connection.empty() ? "" : "/m/" + connection);
}

OtlpReceiver::Address OtlpReceiver::addressOf(const std::string& path)
{
    Address out;
    std::string_view rest = path;
    if (rest.starts_with("/m/")) {
        const std::size_t end = rest.find('/', 3);
        if (end == std::string_view::npos || !isConnectionName(rest.substr(3, end - 3)))
            return out;
        out.connection = rest.substr(3, end - 3);
        rest.remove_prefix(end);
    }
    out.known = true;
    if (rest == "/v1/metrics")
        out.signal = otlp::Signal::Metrics;
    else if (rest == "/v1/logs")
        out.signal = otlp::Signal::Logs;
    else if (rest == "/v1/traces")
        out.signal = otlp::Signal::Traces;
    else
        out.known = false;
    return out;
}

template<class Change>
void OtlpReceiver::count(const std::string& connection, const Change& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_all);
    if (m_byConnection.size() < mostConnections || m_byConnection.contains(connection))
        change(m_byConnection[connection]);
}

std::optional<http::Response> OtlpReceiver::gate(const http::Request& request)
{
    const auto refuse = [this](unsigned status, const char* why, std::uint64_t ReceiverCounters::*counter) {
        const std::lock_guard lock(m_mutex);
        ++(m_all.*counter);
        m_all.lastProblem = why;
        return plainAnswer(status, why);
    };
    if (!isOurHost(request.header("host"), port()))
        return refuse(403, "the Host header does not name this receiver", &ReceiverCounters::wrongHost);
    if (request.method == "OPTIONS" || !request.header("origin").empty())
        return refuse(403, "browsers have no business here", &ReceiverCounters::fromBrowser);
    if (!isAllowed(request.header("authorization")))
        return refuse(401, "the authorization header is missing or wrong", &ReceiverCounters::noSecret);
    if (!addressOf(request.path).known)
        return refuse(404, "the path must end in /v1/metrics, /v1/logs or /v1/traces", &ReceiverCounters::wrongPath);
    if (request.method != "POST") {
        http::Response response = refuse(405, "only POST", &ReceiverCounters::wrongMethod);
        response.headers.emplace_back("allow", "POST");
        return response;
    }
    return std::nullopt;
}

void OtlpReceiver::allow(const std::string& secret)
{
    const std::lock_guard lock(m_mutex);
    if (!secret.empty())
        m_alsoAllowed.push_back(secret);
}

bool OtlpReceiver::isAllowed(std::string_view secret) const
{
    const std::lock_guard lock(m_mutex);
    bool allowed = sameSecret(secret, m_options.secret);
    for (const std::string& also : m_alsoAllowed)
        allowed = sameSecret(secret, also) || allowed;
    return allowed;
}

http::Response OtlpReceiver::handle(const http::Request& request)
{
    const bool json = request.header("content-type").starts_with("application/json");
    const Address address = addressOf(request.path);
    const std::size_t size = request.body.size();
    if (m_waitingBytes.fetch_add(size) + size > mostWaiting) {
        m_waitingBytes -= size;
        return notStored(address, OtlpSink::Answer::Busy, json);
    }
    http::Response waiting;
    // Decoding and the disk take their time; others are served meanwhile.
    waiting.work = [this, address, body = request.body, json] {
        http::Response response = take(address, body, json);
        m_waitingBytes -= body.size();
        return response;
    };
    return waiting;
}

http::Response OtlpReceiver::take(const Address& address, const std::string& body, bool json)
{
    count(address.connection, [&](ReceiverCounters& counters) {
        ++counters.requests;
        counters.bytes += body.size();
    });
    otlp::Decoded decoded = otlp::decode(address.signal, body, m_options.decoding);
    if (decoded.fault != otlp::Decoded::Fault::None)
        return unreadable(address, decoded, body, json);
    return taken(address, std::move(decoded), body.size(), json);
}

http::Response OtlpReceiver::taken(const Address& address, otlp::Decoded&& decoded, std::size_t bytes, bool json)
{
    const std::size_t rejected = decoded.payload.rejected;
    const std::string rejection = decoded.payload.rejection;
    const std::size_t overflowed = decoded.payload.overflowed;
    const std::size_t accepted = decoded.payload.accepted;
    Arrival arrival{address.connection, address.signal, std::move(decoded.payload), bytes};
    const OtlpSink::Answer answer = accepted > 0 ? m_sink.store(std::move(arrival)) : OtlpSink::Answer::Stored;
    if (answer != OtlpSink::Answer::Stored)
        return notStored(address, answer, json);
    count(address.connection, [&](ReceiverCounters& counters) {
        counters.rejected += rejected;
        counters.overflowed += overflowed;
        ++counters.stored;
        counters.lastStoredMs = wallMs();
        addRecords(counters, address.signal, accepted);
        if (rejected > 0)
            counters.lastProblem = rejection;
    });
    return rejected > 0 ? partialAnswer(address.signal, rejected, rejection, json) : successAnswer(json);
}

http::Response OtlpReceiver::notStored(const Address& address, OtlpSink::Answer answer, bool json)
{
    const bool busy = answer == OtlpSink::Answer::Busy;
    const char* why = busy ? "the store is behind" : "the store refuses";
    count(address.connection, [&](ReceiverCounters& counters) {
        ++(busy ? counters.busy : counters.failed);
        counters.lastProblem = why;
    });
    if (!address.connection.empty()) {
        // A manager of 1.7.1 ignores every status; a broken connection is all it notices (protocol 6).
        http::Response close;
        close.fault = http::Response::Fault::CloseBeforeAnswer;
        return close;
    }
    http::Response later = errorAnswer(503, std::string(why) + "; try again", json);
    later.headers.emplace_back("retry-after", "5");
    return later;
}

http::Response OtlpReceiver::unreadable(const Address& address, const otlp::Decoded& decoded, const std::string& body,
                                        bool json)
{
    const bool tooLarge = decoded.fault == otlp::Decoded::Fault::TooLarge;
    const bool fromManager = !address.connection.empty();
    count(address.connection, [&](ReceiverCounters& counters) {
        counters.tooLarge += tooLarge;
        counters.quarantined += fromManager;
        counters.malformed += !fromManager && !tooLarge;
        counters.lastProblem = decoded.error;
    });
    if (!fromManager)
        return errorAnswer(tooLarge ? 413 : 400, decoded.error, json);
    // Agents behind a manager of 3.x repeat what is refused for ever, and block on it (design note A6).
    m_sink.quarantine(address.connection, address.signal, body, decoded.error);
    return partialAnswer(address.signal, 1, decoded.error, json);
}

ReceiverCounters OtlpReceiver::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_all;
}

ReceiverCounters OtlpReceiver::counters(const std::string& connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_byConnection.find(connection);
    return it == m_byConnection.end() ? ReceiverCounters() : it->second;
}

} // namespace alien::telemetry
