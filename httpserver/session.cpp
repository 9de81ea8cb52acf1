// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver/session.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

#include <algorithm>
#include <ctime>
#include <limits>
#include <utility>

namespace alien::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using beast::error_code;

constexpr std::size_t buffersAtOnce = 64;
constexpr std::size_t drainedAfterRefusal = 4 * 1024 * 1024;

std::string_view reasonOf(unsigned status)
{
    const auto text = beast::http::obsolete_reason(static_cast<beast::http::status>(status));
    return {text.data(), text.size()};
}

std::string httpDate()
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    // Not strftime: its names follow the locale.
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[40];
    std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday % 7], parts.tm_mday,
                  months[parts.tm_mon % 12], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
    return text;
}

std::size_t sizeOf(const BodyParts& parts)
{
    std::size_t size = 0;
    for (const BodyPart& part : *parts)
        size += part.length;
    return size;
}

BodyParts partsOf(const Response& response)
{
    if (response.parts)
        return response.parts;
    auto text = response.sharedBody ? response.sharedBody : std::make_shared<const std::string>(response.body);
    const std::size_t size = text->size();
    return std::make_shared<const std::vector<BodyPart>>(1, BodyPart{std::move(text), 0, size});
}

std::string headerText(const Response& response, std::size_t size, bool keepAlive)
{
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    text.append(reasonOf(response.status)).append("\r\n");
    if (!response.contentType.empty())
        text.append("content-type: ").append(response.contentType).append("\r\n");
    for (const auto& [name, value] : response.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (response.status != 204 && response.status >= 200)
        text.append("content-length: ").append(std::to_string(size)).append("\r\n");
    if (!keepAlive)
        text += "connection: close\r\n";
    text += "date: " + httpDate() + "\r\n\r\n";
    return text;
}

Response refusal(unsigned status, std::string text)
{
    Response response;
    response.status = status;
    response.contentType = text.empty() ? "" : "text/plain; charset=utf-8";
    response.body = std::move(text);
    return response;
}

Request headOf(const beast::http::request<beast::http::string_body>& message)
{
    Request request;
    request.method = std::string(message.method_string());
    request.target = std::string(message.target());
    const std::size_t mark = std::min(request.target.find('?'), request.target.size());
    request.path = request.target.substr(0, mark);
    request.query = mark < request.target.size() ? request.target.substr(mark + 1) : std::string();
    for (const auto& field : message)
        request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    return request;
}

/// Two lengths, even equal ones, and codings that are not read here are how a request is smuggled past a proxy: it ends
/// elsewhere for each of them.
bool saysItsEndOnce(const beast::http::fields& head)
{
    using beast::http::field;
    if (head.count(field::transfer_encoding) == 0)
        return head.count(field::content_length) <= 1;
    return head.count(field::transfer_encoding) == 1 && head.count(field::content_length) == 0 &&
           beast::iequals(head[field::transfer_encoding], "chunked");
}

Request requestOf(beast::http::request<beast::http::string_body>&& message)
{
    Request request = headOf(message);
    request.body = std::move(message.body());
    return request;
}

} // namespace

Session::Session(asio::ip::tcp::socket socket, const Limits& limits, const Handler& handler, const Gate& gate,
                 asio::thread_pool& pool)
    : m_stream(std::move(socket))
    , m_limits(limits)
    , m_handler(handler)
    , m_gate(gate)
    , m_pool(pool)
{
    error_code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

asio::awaitable<void> Session::run()
{
    try {
        while (co_await exchange()) {
        }
    } catch (const std::exception&) {
        // A timeout, a reset, a peer that went away: only this connection ends.
    }
    error_code ignored;
    m_stream.socket().close(ignored);
}

asio::awaitable<bool> Session::exchange()
{
    if (!co_await waitForFirstByte())
        co_return false;
    bool keepAlive = true;
    auto [request, refused] = co_await read(&keepAlive);
    if (refused) {
        co_await answer(*refused, false, false);
        co_await drainAndClose();
        co_return false;
    }
    if (!request)
        co_return false;
    const bool head = request->method == "HEAD";
    Response response = m_handler(*request);
    if (response.work) {
        auto work = std::exchange(response.work, nullptr);
        response = co_await onPool(std::move(work));
    }
    keepAlive = keepAlive && !response.close;
    if (response.delay.count() > 0)
        co_await pause(response.delay);
    switch (response.fault) {
    case Response::Fault::None:
    case Response::Fault::TruncateBody:
    case Response::Fault::DripBody:
        break;
    case Response::Fault::CloseBeforeAnswer:
        co_return false;
    case Response::Fault::ResetBeforeAnswer:
        reset();
        co_return false;
    case Response::Fault::Hang:
        co_await hang();
        co_return false;
    }
    co_return co_await answer(response, head, keepAlive);
}

asio::awaitable<bool> Session::waitForFirstByte()
{
    if (m_buffer.size() > 0)
        co_return true;
    m_stream.expires_after(m_limits.idle);
    error_code error;
    const std::size_t got =
        co_await m_stream.async_read_some(m_buffer.prepare(4096), asio::redirect_error(asio::use_awaitable, error));
    m_buffer.commit(got);
    co_return !error && got > 0;
}

std::size_t Session::bodyLimit(std::string_view target) const
{
    return !m_limits.uploadPrefix.empty() && target.starts_with(m_limits.uploadPrefix) ? m_limits.uploadBytes
                                                                                       : m_limits.bodyBytes;
}

asio::awaitable<std::pair<std::optional<Request>, std::optional<Response>>> Session::read(bool* keepAlive)
{
    using Result = std::pair<std::optional<Request>, std::optional<Response>>;
    namespace bh = beast::http;
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(std::max(m_limits.bodyBytes, m_limits.uploadBytes));
    error_code error;
    m_stream.expires_after(m_limits.headerDeadline);
    co_await bh::async_read_header(m_stream, m_buffer, parser, asio::redirect_error(asio::use_awaitable, error));
    if (error == bh::error::header_limit)
        co_return Result{std::nullopt, refusal(431, {})};
    if (error == bh::error::body_limit)
        co_return Result{std::nullopt, refusal(413, m_limits.tooLargeText)};
    if (error && (error.category() != make_error_code(bh::error::bad_method).category() ||
                  error == bh::error::end_of_stream || error == bh::error::partial_message))
        co_return Result{};
    if (error || !saysItsEndOnce(parser.get()))
        co_return Result{std::nullopt, refusal(400, {})};
    const std::size_t most = bodyLimit({parser.get().target().data(), parser.get().target().size()});
    if (parser.content_length() && *parser.content_length() > most)
        co_return Result{std::nullopt, refusal(413, m_limits.tooLargeText)};
    parser.body_limit(most);
    if (m_gate) {
        if (auto refused = m_gate(headOf(parser.get())))
            co_return Result{std::nullopt, std::move(refused)};
    }
    if (parser.get()[bh::field::expect] == "100-continue" && !parser.is_done()) {
        static constexpr std::string_view go = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(m_stream, asio::buffer(go.data(), go.size()), asio::use_awaitable);
    }
    m_stream.expires_after(m_limits.bodyDeadline);
    co_await bh::async_read(m_stream, m_buffer, parser, asio::redirect_error(asio::use_awaitable, error));
    if (error == bh::error::body_limit)
        co_return Result{std::nullopt, refusal(413, m_limits.tooLargeText)};
    if (error)
        co_return Result{};
    *keepAlive = parser.keep_alive();
    co_return Result{requestOf(parser.release()), std::nullopt};
}

asio::awaitable<Response> Session::onPool(std::function<Response()> work)
{
    // The timer is the bell: it never rings by itself, the pool's thread asks this one to cancel it.
    asio::steady_timer bell(m_stream.get_executor(), asio::steady_timer::time_point::max());
    auto result = std::make_shared<std::optional<Response>>();
    // Outlives this frame when the server stops while the work runs.
    auto alive = std::make_shared<asio::steady_timer*>(&bell);
    asio::post(m_pool, [work = std::move(work), result, alive, executor = m_stream.get_executor()] {
        Response done = work();
        asio::post(executor, [done = std::move(done), result, alive]() mutable {
            *result = std::move(done);
            if (*alive)
                (*alive)->cancel();
        });
    });
    struct Guard
    {
        std::shared_ptr<asio::steady_timer*> alive;
        ~Guard() { *alive = nullptr; }
    } guard{alive};
    m_stream.expires_never();
    while (!*result) {
        error_code ignored;
        co_await bell.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    co_return std::move(**result);
}

asio::awaitable<void> Session::pause(std::chrono::milliseconds time)
{
    asio::steady_timer timer(m_stream.get_executor(), time);
    co_await timer.async_wait(asio::use_awaitable);
}

asio::awaitable<bool> Session::answer(const Response& response, bool head, bool keepAlive)
{
    const BodyParts parts = partsOf(response);
    const std::size_t size = sizeOf(parts);
    const std::string header = headerText(response, size, keepAlive);
    m_stream.expires_after(m_limits.writeDeadline);
    if (response.fault == Response::Fault::DripBody) {
        m_stream.expires_never();
        co_await drip(header, parts);
        co_return keepAlive;
    }
    if (response.fault == Response::Fault::TruncateBody) {
        co_await writeAll(header, parts, size / 2);
        co_return false;
    }
    co_await writeAll(header, parts, head || response.status == 204 ? 0 : size);
    co_return keepAlive;
}

asio::awaitable<void> Session::writeAll(const std::string& header, const BodyParts& parts, std::size_t limit)
{
    std::vector<asio::const_buffer> buffers;
    buffers.reserve(buffersAtOnce);
    buffers.emplace_back(header.data(), header.size());
    std::size_t next = 0;
    while (true) {
        for (; next < parts->size() && limit > 0 && buffers.size() < buffersAtOnce; ++next) {
            const std::string_view view = (*parts)[next].view().substr(0, limit);
            limit -= view.size();
            if (!view.empty())
                buffers.emplace_back(view.data(), view.size());
        }
        if (buffers.empty())
            co_return;
        // Not asio::async_write: it cuts each write to 64 KiB.
        std::size_t written = co_await m_stream.async_write_some(buffers, asio::use_awaitable);
        m_stream.expires_after(m_limits.writeDeadline);
        auto first = buffers.begin();
        while (first != buffers.end() && written >= first->size())
            written -= (first++)->size();
        buffers.erase(buffers.begin(), first);
        if (written > 0)
            buffers.front() += written;
    }
}

asio::awaitable<void> Session::drip(const std::string& header, const BodyParts& parts)
{
    co_await asio::async_write(m_stream, asio::buffer(header), asio::use_awaitable);
    for (const BodyPart& part : *parts) {
        for (const char byte : part.view()) {
            co_await pause(std::chrono::milliseconds(500));
            co_await asio::async_write(m_stream, asio::buffer(&byte, 1), asio::use_awaitable);
        }
    }
}

asio::awaitable<void> Session::hang()
{
    m_stream.expires_never();
    error_code error;
    char sink[1024];
    while (!error)
        co_await m_stream.async_read_some(asio::buffer(sink), asio::redirect_error(asio::use_awaitable, error));
}

asio::awaitable<void> Session::drainAndClose()
{
    // Closing with unread bytes sends a reset, which can overtake the refusal just written.
    error_code error;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    m_stream.expires_after(std::chrono::seconds(2));
    std::size_t drained = 0;
    char sink[16 * 1024];
    while (!error && drained < drainedAfterRefusal)
        drained +=
            co_await m_stream.async_read_some(asio::buffer(sink), asio::redirect_error(asio::use_awaitable, error));
}

void Session::reset()
{
    error_code ignored;
    m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
    m_stream.socket().close(ignored);
}

} // namespace alien::http
