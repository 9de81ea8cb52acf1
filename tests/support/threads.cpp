// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts without Qt under many threads at once, for ThreadSanitizer: lists that share interned words, a receiver
// that is written to by several senders, asked for its counters and stopped in the midst of it. Status 0: all of it
// came out right.
#include "client/fleet/fleetdecoder.h"
#include "telemetry/receiver/otlpreceiver.h"

#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace alien;
using namespace alien::telemetry;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %s\n", what);
    std::exit(1);
}

void onThreads(int count, const std::function<void(int)>& work)
{
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
}

std::string fleet(int round)
{
    std::string out = "{\"items\":[";
    for (int i = 0; i < 100; ++i) {
        out += i > 0 ? "," : "";
        out += "{\"id\":\"dep_" + std::to_string(i) + "\",\"name\":\"n" + std::to_string(i) +
               "\",\"platform\":\"aws\",\"status\":\"" + (round % 2 == i % 2 ? "running" : "update-failed") +
               "\",\"deploymentGroupId\":\"dg_" + std::to_string(i % 7 + round) +
               "\",\"retryRequested\":false,\"createdAt\":\"2026-11-21T07:55:03Z\"}";
    }
    return out + "],\"nextCursor\":null}";
}

/// Rows of one decoder are read on another thread while it goes on: they never change once published.
void decodeLists()
{
    onThreads(4, [](int thread) {
        FleetDecoder decoder(thread % 2 == 0 ? std::size_t(1) << 20 : 0);
        std::vector<SummaryPtr> rows;
        for (int round = 0; round < 20; ++round) {
            FleetDelta delta;
            FleetDecodeError error;
            require(decoder.decode(fleet(round), delta, error) && delta.total == 100, "a list is decoded");
            std::thread reader([published = delta.upserted] {
                for (const SummaryPtr& row : published)
                    require(!row->id.empty(), "a published row has its id");
            });
            FleetDelta same;
            require(decoder.decode(fleet(round), same, error) && same.upserted.empty(),
                    "the same list changes nothing");
            reader.join();
        }
    });
    require(intern("running").data() == intern("running").data(), "a word is interned once");
}

class Sink : public OtlpSink
{
public:
    Answer store(Arrival&&) override
    {
        ++stored;
        return Answer::Stored;
    }
    void quarantine(const std::string&, otlp::Signal, const std::string&, const std::string&) override { ++refused; }
    std::atomic<int> stored = 0;
    std::atomic<int> refused = 0;
};

/// The first line of the answer; empty when there is none.
std::string posted(std::uint16_t port, const std::string& path, const std::string& body)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        const std::string request = "POST " + path + " HTTP/1.1\r\nhost: 127.0.0.1:" + std::to_string(port) +
                                    "\r\nauthorization: s3cret\r\ncontent-type: application/json\r\nconnection: close" +
                                    "\r\ncontent-length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        std::array<char, 1024> buffer{};
        for (ssize_t got = 0; (got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0;)
            answer.append(buffer.data(), std::size_t(got));
    }
    ::close(socket);
    return answer.substr(0, answer.find('\r'));
}

void receive()
{
    static const std::string logs =
        R"({"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1","body":{"stringValue":"x"}}]}]}]})";
    Sink sink;
    OtlpReceiver receiver(sink, {"s3cret", {}, OtlpReceiver::Options::defaultHttp()});
    require(receiver.start(0), "the receiver starts");
    const std::uint16_t port = receiver.port();
    onThreads(6, [&](int thread) {
        for (int i = 0; i < 25; ++i) {
            if (thread == 0) {
                receiver.allow("another " + std::to_string(i));
                static_cast<void>(receiver.counters().requests + receiver.counters("c1").logs);
                continue;
            }
            const std::string path = "/m/c" + std::to_string(thread) + "/v1/logs";
            require(posted(port, path, logs) == "HTTP/1.1 200 OK", "a sender is answered");
        }
    });
    require(sink.stored == 125 && receiver.counters().logs == 125, "every record is counted once");
    std::thread late([port] {
        for (int i = 0; i < 50; ++i)
            static_cast<void>(posted(port, "/v1/logs", logs));
    });
    receiver.stop();
    late.join();
}

} // namespace

int main()
{
    decodeLists();
    for (int i = 0; i < 3; ++i)
        receive();
    return 0;
}
