// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/watchingtransport.h"

#include "models/api/calllog.h"

namespace alien {

WatchingTransport::WatchingTransport(std::unique_ptr<Transport> inner, CallLog* log)
    : m_log(log)
    , m_inner(std::move(inner))
{
    connect(m_inner.get(), &Transport::attempted, this, &Transport::attempted);
    if (log)
        connect(m_inner.get(), &Transport::attempted, log, &CallLog::attempted);
}

WatchingTransport::~WatchingTransport() = default;

Call<HttpAnswer> WatchingTransport::send(HttpRequest request)
{
    const quint64 number = m_log ? m_log->begin(request) : request.call;
    request.call = number;
    const Call<HttpAnswer> call = m_inner->send(std::move(request));
    if (m_log)
        connect(call.state(), &CallState::retrying, m_log,
                [log = m_log.get(), number](int, int waitMs) { log->retrying(number, waitMs); });
    call.then(this, [this, number](const Result<HttpAnswer>& answer) {
        if (m_log)
            m_log->ended(number, answer);
        if (answer.ok() && answer->serverDateMs > 0)
            Q_EMIT serverTime(answer->serverDateMs, answer->elapsedUs / 1000);
    });
    return call;
}

} // namespace alien
