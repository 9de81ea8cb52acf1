// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/watchingtransport.h"

namespace alien {

WatchingTransport::WatchingTransport(std::unique_ptr<Transport> inner)
    : m_inner(std::move(inner))
{
    connect(m_inner.get(), &Transport::attempted, this, &Transport::attempted);
}

WatchingTransport::~WatchingTransport() = default;

Call<HttpAnswer> WatchingTransport::send(HttpRequest request)
{
    const Call<HttpAnswer> call = m_inner->send(std::move(request));
    call.then(this, [this](const Result<HttpAnswer>& answer) {
        if (answer.ok() && answer->serverDateMs > 0)
            Q_EMIT serverTime(answer->serverDateMs, answer->elapsedUs / 1000);
    });
    return call;
}

} // namespace alien
