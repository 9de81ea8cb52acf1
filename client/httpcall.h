// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connectionpool.h"
#include "client/httpattempt.h"
#include "client/requestlog.h"
#include "client/transportoptions.h"

#include <QTimer>

#include <memory>

namespace alien {

/// One call from send() to its result: waiting for a connection, on the wire, backing off, done. Hooks, log and retries
/// are here; the wire is HttpAttempt's. Deletes itself.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    /// What all calls of a transport share; outlives them.
    struct Context
    {
        Endpoint endpoint;
        TransportOptions options;
        RequestLog log;
        ConnectionPool* pool = nullptr;
    };
    using State = TypedCallState<HttpAnswer>;

    HttpCall(const Context& context, HttpRequest request, QObject* parent);
    ~HttpCall() override;

    [[nodiscard]] std::shared_ptr<State> state() const { return m_state; }
    void start();
    void cancel();

Q_SIGNALS:
    void attempted(const alien::RequestRecord& record);

private:
    enum class Phase { Idle, Waiting, OnWire, BackingOff, Done };

    void nextAttempt();
    void queue();
    void onWaitedLong();
    void leave(std::unique_ptr<ConnectionPool::Lease> lease);
    void onAttemptDone();
    void onTotalDeadline();
    void refuse(const QString& problem);
    void report(const HttpAttempt::Outcome& outcome);
    [[nodiscard]] Result<HttpAnswer> judge(HttpAttempt::Outcome& outcome) const;
    [[nodiscard]] ApiError judgeStatus(const HttpAnswer& answer) const;
    [[nodiscard]] bool tryAgain(const HttpAttempt::Outcome& outcome, const Result<HttpAnswer>& result);
    [[nodiscard]] std::optional<int> retryAfter(const HeaderList& headers) const;
    void giveUp(ApiError error);
    void dropAttempt();
    [[nodiscard]] ApiError sealed(ApiError error) const;
    void finish(Result<HttpAnswer> result);
    void finishLater(Result<HttpAnswer> result);

    const Context& m_context;
    HttpRequest m_request;
    HttpRequest m_leaving; ///< of this attempt, as the hook left it
    std::shared_ptr<State> m_state;
    std::unique_ptr<ConnectionPool::Lease> m_lease;
    HttpAttempt* m_attempt = nullptr;
    Phase m_phase = Phase::Idle;
    int m_attempts = 0;
    qint64 m_startedMs = 0;
    qint64 m_deadlineMs = -1;  ///< steady clock; -1: none
    bool m_wantsProxy = false; ///< the system has not said yet which
    bool m_everLeft = false;   ///< some attempt of a mutation left without an answer
    QTimer m_queueTimer;
    QTimer m_backoffTimer;
    QTimer m_totalTimer;
};

} // namespace alien
