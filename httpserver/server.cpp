// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/server.h"

#include "httpserver/session.h"
#include "httpserver/uri.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>
#include <thread>
#include <utility>

namespace alien::http {

namespace asio = boost::asio;
using asio::ip::tcp;

std::string_view Request::header(std::string_view name) const
{
    for (const auto& [key, value] : headers) {
        if (equalIgnoringCase(key, name))
            return value;
    }
    return {};
}

struct Server::Impl
{
    Impl(Handler h, Limits l, Gate g)
        : handler(std::move(h))
        , limits(std::move(l))
        , gate(std::move(g))
    {}

    /// False: `errorText` says why.
    bool listen(tcp::acceptor& on, const tcp::endpoint& endpoint)
    {
        boost::system::error_code error;
        on.open(endpoint.protocol(), error);
        if (!error)
            on.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error && endpoint.protocol() == tcp::v6())
            on.set_option(asio::ip::v6_only(true), error);
        if (!error)
            on.bind(endpoint, error);
        if (!error)
            on.listen(asio::socket_base::max_listen_connections, error);
        if (!error)
            return true;
        errorText = "cannot listen on 127.0.0.1:" + std::to_string(endpoint.port()) + ": " + error.message();
        boost::system::error_code ignored;
        on.close(ignored);
        return false;
    }

    asio::awaitable<void> accept(tcp::acceptor& on)
    {
        while (on.is_open()) {
            boost::system::error_code error;
            tcp::socket socket = co_await on.async_accept(asio::redirect_error(asio::use_awaitable, error));
            if (error == asio::error::operation_aborted)
                co_return;
            if (error) {
                // Out of descriptors, most likely: try again when some were given back.
                asio::steady_timer timer(io, std::chrono::milliseconds(50));
                co_await timer.async_wait(asio::use_awaitable);
                continue;
            }
            if (open >= limits.connections)
                continue;
            ++open;
            asio::co_spawn(io, serve(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> serve(tcp::socket socket)
    {
        Session session(std::move(socket), limits, handler, gate, pool);
        co_await session.run();
        --open;
    }

    Handler handler;
    Limits limits;
    Gate gate;
    std::string errorText;
    std::uint16_t port = 0;
    std::size_t open = 0; ///< touched on the server's thread only
    // The pool goes last of these two: what it runs posts to the context.
    asio::io_context io{1};
    asio::thread_pool pool{2};
    tcp::acceptor acceptor{io};
    tcp::acceptor acceptor6{io};
    std::thread thread;
};

Server::Server(Handler handler, Limits limits, Gate gate)
    : m_impl(std::make_unique<Impl>(std::move(handler), std::move(limits), std::move(gate)))
{}

Server::~Server()
{
    stop();
}

bool Server::start(std::uint16_t port, Loopback where)
{
    Impl& impl = *m_impl;
    if (!impl.listen(impl.acceptor, {asio::ip::address_v4::loopback(), port}))
        return false;
    boost::system::error_code error;
    impl.port = impl.acceptor.local_endpoint(error).port();
    asio::co_spawn(impl.io, impl.accept(impl.acceptor), asio::detached);
    // Not every machine has IPv6, and "localhost" reaches the other family too.
    if (where == Loopback::V4AndV6 && impl.listen(impl.acceptor6, {asio::ip::address_v6::loopback(), impl.port}))
        asio::co_spawn(impl.io, impl.accept(impl.acceptor6), asio::detached);
    impl.errorText.clear();
    impl.thread = std::thread([this] { m_impl->io.run(); });
    return true;
}

void Server::stop()
{
    m_impl->io.stop();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
    m_impl->pool.stop();
    m_impl->pool.join();
    boost::system::error_code ignored;
    m_impl->acceptor.close(ignored);
    m_impl->acceptor6.close(ignored);
}

std::uint16_t Server::port() const
{
    return m_impl->port;
}

std::string Server::errorText() const
{
    return m_impl->errorText;
}

} // namespace alien::http
