// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"

// <utility> first: Boost 1.74's awaitable uses std::exchange without including it.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace alien::http {

/// One connection: reads requests one after the other, asks the handler and writes what it says.
class Session
{
public:
    Session(boost::asio::ip::tcp::socket socket, const Limits& limits, const Handler& handler, const Gate& gate,
            boost::asio::thread_pool& pool);
    /// Until the peer goes away or breaks a rule. Everything it throws ends the connection only.
    boost::asio::awaitable<void> run();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    /// False: close.
    boost::asio::awaitable<bool> exchange();
    boost::asio::awaitable<bool> waitForFirstByte();
    /// The request, or the refusal that must be written before closing; neither: the peer is gone.
    boost::asio::awaitable<std::pair<std::optional<Request>, std::optional<Response>>> read(bool* keepAlive);
    [[nodiscard]] std::size_t bodyLimit(std::string_view target) const;
    boost::asio::awaitable<Response> onPool(std::function<Response()> work);
    boost::asio::awaitable<void> pause(std::chrono::milliseconds time);
    boost::asio::awaitable<bool> answer(const Response& response, bool head, bool keepAlive);
    boost::asio::awaitable<void> writeAll(const std::string& header, const BodyParts& parts, std::size_t limit);
    boost::asio::awaitable<void> drip(const std::string& header, const BodyParts& parts);
    boost::asio::awaitable<void> hang();
    boost::asio::awaitable<void> drainAndClose();
    void reset();

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    const Limits& m_limits;
    const Handler& m_handler;
    const Gate& m_gate;
    boost::asio::thread_pool& m_pool;
};

} // namespace alien::http
