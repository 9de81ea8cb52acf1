// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/body.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alien::http {

/// A small HTTP/1.1 server on loopback over Boost.Beast coroutines, one thread of its own. No Qt. Every limit is
/// enforced before memory is spent: a client that drips, floods or never finishes costs a few kB.
struct Limits
{
    std::size_t headerBytes = 16 * 1024;
    std::size_t bodyBytes = 2 * 1024 * 1024; ///< beyond: 413 with `tooLargeText`
    std::size_t connections = 512;
    std::chrono::milliseconds headerDeadline{10'000};
    std::chrono::milliseconds bodyDeadline{30'000};
    std::chrono::milliseconds writeDeadline{60'000};
    std::chrono::milliseconds idle{75'000}; ///< keep-alive
    std::string tooLargeText = "length limit exceeded";
    std::string uploadPrefix;    ///< targets that begin with it may send more; empty: none
    std::size_t uploadBytes = 0; ///< so much
};

struct Request
{
    std::string method;
    std::string target; ///< as sent
    std::string path;   ///< before '?', still percent-encoded
    std::string query;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    [[nodiscard]] std::string_view header(std::string_view name) const; ///< case-insensitive; empty when absent
};

struct Response
{
    unsigned status = 200;
    std::string contentType; ///< empty: no Content-Type
    std::string body;
    /// Large bodies shared without a copy; wins over `body` when set.
    std::shared_ptr<const std::string> sharedBody;
    /// A body in pieces; wins over both.
    BodyParts parts;
    std::vector<std::pair<std::string, std::string>> headers;
    bool close = false;
    /// When set, runs on a thread beside the server's and its response is the one that is sent: for answers that must
    /// wait for something.
    std::function<Response()> work;
    /// Test faults: see Fault.
    enum class Fault { None, CloseBeforeAnswer, ResetBeforeAnswer, Hang, TruncateBody, DripBody };
    Fault fault = Fault::None;
    std::chrono::milliseconds delay{0};
};

/// Called on the server's thread; must not block for long (see Response::work).
using Handler = std::function<Response(const Request&)>;
/// Sees a request before its body is read; what it answers is sent at once and the connection closed. Called on the
/// server's thread.
using Gate = std::function<std::optional<Response>(const Request& withoutBody)>;

enum class Loopback { V4, V4AndV6 };

class Server
{
public:
    Server(Handler handler, Limits limits = {}, Gate gate = {});
    ~Server(); ///< stops and joins
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens on 127.0.0.1, and on ::1 where the machine has it; port 0 takes a free one. False with errorText() when
    /// the port is taken.
    bool start(std::uint16_t port, Loopback where = Loopback::V4);
    void stop();
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string errorText() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien::http
