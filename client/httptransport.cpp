// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"

#include "client/httpcall.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace alien {

namespace {

TransportOptions completed(TransportOptions options)
{
    TransportSeams& seams = options.seams;
    if (!seams.random)
        seams.random = [] { return QRandomGenerator::global()->generateDouble(); };
    if (!seams.wallMs)
        seams.wallMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
    if (!seams.steadyMs) {
        QElapsedTimer clock;
        clock.start();
        seams.steadyMs = [clock] { return clock.elapsed(); };
    }
    return options;
}

} // namespace

struct HttpTransport::Private
{
    Private(Endpoint endpoint, const TransportOptions& options)
        : pool(endpoint, options.limits, options.seams)
        , context{std::move(endpoint), completed(options), RequestLog(options.debug, options.debugSink), &pool}
    {}
    ConnectionPool pool;
    HttpCall::Context context;
};

HttpTransport::HttpTransport(Endpoint endpoint, const TransportOptions& options, QObject* parent)
    : Transport(parent)
    , m_d(std::make_unique<Private>(std::move(endpoint), options))
{}

HttpTransport::~HttpTransport()
{
    // Before the pool and the context, which they use.
    qDeleteAll(findChildren<HttpCall*>(QString(), Qt::FindDirectChildrenOnly));
}

Call<HttpAnswer> HttpTransport::send(HttpRequest request)
{
    auto* call = new HttpCall(m_d->context, std::move(request), this);
    connect(call, &HttpCall::attempted, this, &Transport::attempted);
    Call<HttpAnswer> handle(call->state());
    call->start();
    return handle;
}

void HttpTransport::setToken(const Secret& token)
{
    m_d->context.endpoint.token = token;
}

void HttpTransport::dropConnections()
{
    m_d->pool.dropConnections();
}

quint64 HttpTransport::openFreshConnection()
{
    return m_d->pool.openFresh();
}

void HttpTransport::setRetryPolicy(const RetryPolicy& policy)
{
    m_d->context.options.retry = policy;
}

void HttpTransport::setHooks(Hooks hooks)
{
    m_d->context.options.hooks = std::move(hooks);
}

const Endpoint& HttpTransport::endpoint() const
{
    return m_d->context.endpoint;
}

int HttpTransport::freshConnections() const
{
    return m_d->pool.freshCount();
}

} // namespace alien
