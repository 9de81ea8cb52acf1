// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "client/types/secret.h"

#include <QIODevice>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>

namespace alien {

/// When a call is tried again. Defaults are the official SDK's (protocol 0.2): wait = initialInterval x
/// attempt^exponent plus up to 1 s at random, at most maxInterval; on 429, 500, 502, 503, 504; Retry-After wins.
/// Nothing is retried unless `enabled`.
struct RetryPolicy
{
    bool enabled = false;
    std::chrono::milliseconds initialInterval{500};
    std::chrono::milliseconds maxInterval{60'000};
    double exponent = 1.5;
    std::chrono::milliseconds maxElapsedTime{3'600'000};
    bool retryConnectionErrors = false;
};

/// What a caller may set for one call.
struct CallOptions
{
    std::optional<RetryPolicy> retry; ///< instead of the client's own
    bool safeToRepeat = false; ///< lets a call that is not a GET follow the retry policy; the caller vouches for it
    HeaderList headers;        ///< added; names and values are checked, Authorization cannot be set here
    std::optional<std::chrono::milliseconds> totalDeadline;
    std::optional<std::chrono::milliseconds> attemptDeadline;
    /// Id of a fresh connection that a guard's re-read and the mutation share; 0: the lane's own.
    quint64 freshConnection = 0;
};

/// One request, before it leaves.
struct HttpRequest
{
    enum class Lane {
        Reads,
        Acts
    }; ///< list reads on one network manager, mutations and the selected object's reads on the other
    QByteArray method;
    QString path; ///< below the base URL, every segment percent-encoded already
    QUrlQuery query;
    QByteArray body; ///< empty with contentType empty: no body is sent
    QByteArray contentType;
    HeaderList headers;
    Lane lane = Lane::Reads;
    bool mutation = false;             ///< leaves at most once; a lost answer is OutcomeUnknown
    bool anonymous = false;            ///< no Authorization header
    bool anyType = false;              ///< else a 2xx with a body that is not JSON ends as Unexpected
    qint64 sizeCap = qint64(32) << 20; ///< of the body, unpacked; with streamToDisk the list cap holds besides
    bool streamToDisk =
        false; ///< lists: beyond 16 MiB the body goes to a temporary file, under the list cap and a minimum rate
    CallOptions options;
    QString operation; ///< name for logs and the request ring, e.g. "deployments.list"
    /// Elsewhere than below the base URL: asked for exactly as written, without Authorization. Then path is for logs.
    QUrl exactUrl;
    quint64 call = 0; ///< whoever watches may number the calls; comes back with the records of their attempts
};

/// One answer; what a call hands out has a 2xx status.
struct HttpAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body; ///< whole body; for streamed ones a read-only map of the file that `backing` keeps alive
    std::shared_ptr<QIODevice> backing;
    QByteArray contentType;
    int attempts = 1;
    qint64 elapsedUs = 0;                                          ///< monotonic, of the last attempt
    qint64 serverDateMs = 0;                                       ///< Date header, ms since epoch; 0 when absent
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive; empty when absent
};

enum class ProxyChoice { System, None, Manual };

/// How a client reaches its manager.
struct Endpoint
{
    QUrl baseUrl; ///< http or https, may have a path prefix; no query, fragment or user info
    Secret token;
    QList<QSslCertificate> extraCa;
    QByteArray pinnedSha256; ///< hex without colons; the peer's certificate must have it, then its chain may be unknown
    ProxyChoice proxy = ProxyChoice::System;
    QNetworkProxy manualProxy;
    qint64 listCap = qint64(2) << 30;
};

/// Hooks of the official SDK: they see every attempt and never see the token. beforeRequest may change the headers,
/// nothing else of the request is taken from it; afterResponse sees each complete answer, whatever its status;
/// requestError each attempt without one.
struct Hooks
{
    std::function<void(HttpRequest&)> beforeRequest;
    std::function<void(const HttpRequest&, const HttpAnswer&)> afterResponse;
    std::function<void(const HttpRequest&, const ApiError&)> requestError;
};

/// Line in the log of requests: no token, no body.
struct RequestRecord
{
    quint64 call = 0; ///< HttpRequest::call
    QByteArray method;
    QString path;
    QString operation;
    int status = 0;
    int attempt = 1;
    qint64 elapsedUs = 0;
    qint64 bytes = 0;
    QString error;       ///< empty when answered
    HeaderList sent;     ///< as they left, those of the network layer too; the token is masked
    HeaderList received; ///< of the answer, as they came
};

/// What carries requests; the real one is HttpTransport, tests and rehearsals bring their own.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Call<HttpAnswer> send(HttpRequest request) = 0;
    virtual void setToken(const Secret& token) = 0;
    /// Drops idle connections, after sleep or a change of network.
    virtual void dropConnections() = 0;
    /// A new id for CallOptions::freshConnection.
    virtual quint64 openFreshConnection() = 0;

Q_SIGNALS:
    void attempted(const alien::RequestRecord& record);
};

} // namespace alien
