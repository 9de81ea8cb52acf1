// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a client sends to the receiver or the sandbox: the first byte says how large its pieces are, the rest are they,
// and then it closes. Every request is answered once and in order, within its limits, or the connection ends.
#include "httpserver/router.h"
#include "httpserver/session.h"
#include "httpserver/uri.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>

using namespace alien::http;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a client would read: answers one after the other, each with its length.
struct Answers
{
    std::vector<unsigned> statuses;
    bool whole = true; ///< nothing was left over, nothing missing
};

Answers answersIn(std::string_view text)
{
    constexpr std::string_view begin = "HTTP/1.1 ";
    constexpr std::string_view length = "\r\ncontent-length: ";
    Answers answers;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n\r\n");
        if (!text.starts_with(begin) || end == std::string_view::npos) {
            answers.whole = false;
            return answers;
        }
        const std::string head(text.substr(0, end + 2));
        const unsigned status = unsigned(std::atoi(head.c_str() + begin.size()));
        require(status >= 100 && status < 600);
        const std::size_t at = head.find(length);
        // HEAD has no body; the handler below answers it with a length of nothing.
        const std::size_t body =
            at == std::string::npos ? 0 : std::size_t(std::atoll(head.c_str() + at + length.size()));
        text.remove_prefix(end + 4);
        if (status != 100)
            answers.statuses.push_back(status);
        if (body > text.size()) {
            answers.whole = false;
            return answers;
        }
        text.remove_prefix(body);
    }
    return answers;
}

void checkRequest(const Request& request, const Limits& limits)
{
    require(!request.method.empty() && !request.target.empty());
    require(request.target == request.path + (request.target.size() > request.path.size() ? "?" + request.query : ""));
    require(request.body.size() <= limits.bodyBytes);
    std::size_t lengths = 0;
    for (const auto& [name, value] : request.headers) {
        require(!name.empty());
        require(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos);
        const bool coding = equalIgnoringCase(name, "transfer-encoding");
        require(!coding || equalIgnoringCase(value, "chunked"));
        lengths += std::size_t(coding || equalIgnoringCase(name, "content-length"));
    }
    // One way to tell where a request ends, or a proxy before us sees another one than we do.
    require(lengths <= 1);
    for (const auto& [name, value] : queryItems(request.query))
        require(!name.empty() && name.size() + value.size() <= request.query.size());
}

Response responseOf(unsigned status, std::string body = {})
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

struct Pair
{
    Pair() { require(::socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0); }
    ~Pair() { ::close(fds[0]); }
    int fds[2] = {-1, -1}; ///< the client's, and the server's, which the session closes
};

void drain(int fd, std::string& out)
{
    char buffer[4096];
    for (ssize_t got = 0; (got = ::recv(fd, buffer, sizeof buffer, MSG_DONTWAIT)) > 0;)
        out.append(buffer, std::size_t(got));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static boost::asio::thread_pool pool(1);
    Limits limits;
    limits.headerBytes = 512;
    limits.bodyBytes = 256;
    std::size_t handled = 0;
    Router router;
    router.add("GET", "/v1/items/{id}", [](const Request&, const Router::Params& params) {
        require(params.size() == 1 && !params.front().empty());
        return responseOf(200, params.front());
    });
    router.add("POST", "/v1/items",
               [](const Request& request, const Router::Params&) { return responseOf(201, request.body); });
    router.add("GET", "/files/{*rest}", [](const Request& request, const Router::Params& params) {
        require(request.path.ends_with(params.back()));
        return responseOf(204);
    });
    const Handler handler = [&](const Request& request) {
        ++handled;
        checkRequest(request, limits);
        Response response = router.handle(request);
        if (request.method == "HEAD")
            response.body.clear();
        return response;
    };
    const Gate gate = [](const Request& request) {
        return request.header("x-refuse").empty() ? std::nullopt : std::optional(responseOf(403));
    };
    static boost::asio::io_context io(1);
    io.restart();
    const Pair pair;
    boost::asio::ip::tcp::socket socket(io);
    socket.assign(boost::asio::ip::tcp::v4(), pair.fds[1]);
    Session session(std::move(socket), limits, handler, gate, pool);
    boost::asio::co_spawn(io, session.run(), boost::asio::detached);
    std::string out;
    const std::size_t piece = 1 + std::size_t(data[0]) * 4;
    for (std::size_t at = 1; at < size; at += piece) {
        const std::size_t length = std::min(piece, size - at);
        if (::send(pair.fds[0], data + at, length, MSG_NOSIGNAL) != ssize_t(length))
            break; // it has closed
        io.poll();
        drain(pair.fds[0], out);
    }
    ::shutdown(pair.fds[0], SHUT_WR);
    io.run();
    drain(pair.fds[0], out);
    const Answers answers = answersIn(out);
    require(answers.whole && answers.statuses.size() >= handled && answers.statuses.size() <= handled + 1);
    return 0;
}
