// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <deque>

namespace alien::test {

/// A transport that answers from a queue, through the event loop, and keeps what was sent.
class FakeTransport : public Transport
{
    Q_OBJECT
public:
    using Transport::Transport;

    Call<HttpAnswer> send(HttpRequest request) override;
    void setToken(const Secret& /*token*/) override {}
    void dropConnections() override {}
    quint64 openFreshConnection() override { return ++m_fresh; }

    void answer(int status, const QByteArray& body, const QByteArray& contentType = "application/json");
    void refuse(const ApiError& error) { m_queue.emplace_back(error); }
    /// Requests without an answer in the queue wait until they are cancelled or this is called.
    void answerWaiting(const QByteArray& body);

    std::vector<HttpRequest> sent;
    int cancelled = 0;

private:
    using State = TypedCallState<HttpAnswer>;
    std::deque<Result<HttpAnswer>> m_queue;
    std::vector<std::shared_ptr<State>> m_waiting;
    quint64 m_fresh = 0;
};

[[nodiscard]] HttpAnswer httpAnswer(int status, const QByteArray& body, const QByteArray& contentType);

} // namespace alien::test
