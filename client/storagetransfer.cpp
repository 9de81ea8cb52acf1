// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/storagetransfer.h"

#include "client/endpointproxy.h"
#include "client/httptransport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kSlowest = qint64(32) << 10; ///< bytes a second that an upload is given time for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::StorageTransfer)
};

Endpoint storageEndpoint(Endpoint endpoint, qint64 cap)
{
    endpoint.listCap = cap;
    endpoint.token = Secret();
    endpoint.pinnedSha256.clear();
    return endpoint;
}

template<class T>
Call<T> refused(const QString& problem)
{
    auto state = std::make_shared<TypedCallState<T>>(std::function<void()>());
    ApiError error;
    error.kind = ApiError::Kind::InvalidRequest;
    error.text = problem;
    QMetaObject::invokeMethod(
        state.get(), [state, error] { state->finish(error); }, Qt::QueuedConnection);
    return Call<T>(state);
}

} // namespace

StorageTransfer::StorageTransfer(const Endpoint& manager, const TransportOptions& options, qint64 cap, QObject* parent)
    : QObject(parent)
    , m_endpoint(storageEndpoint(manager, cap))
    , m_transport(std::make_unique<HttpTransport>(m_endpoint, options))
{}

StorageTransfer::~StorageTransfer() = default;

QString StorageTransfer::problem(const PresignedRequest& request) const
{
    if (request.backend == "local"_L1)
        return Words::tr("The manager keeps it in a file on its own host, %1, which cannot be reached from here.")
            .arg(request.filePath);
    if (request.backend != "http"_L1)
        return Words::tr("The manager names a kind of storage that this version does not know: %1.")
            .arg(request.backend);
    const QUrl url = QUrl::fromEncoded(request.url.toUtf8(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return Words::tr("The manager named an address for its storage that is none.");
    const bool managerIsPlain = m_endpoint.baseUrl.scheme().compare("http"_L1, Qt::CaseInsensitive) == 0;
    if (scheme == "http"_L1 && !managerIsPlain && !EndpointProxy::isLoopback(url.host()))
        return Words::tr("The storage at %1 is offered without encryption only, while the manager itself is reached "
                         "over https.")
            .arg(url.host());
    if (request.expiration.isValid() && request.expiration < QDateTime::currentDateTimeUtc())
        return Words::tr("The link to the storage has expired: it lives for an hour and the manager does not renew "
                         "it.");
    return {};
}

HttpRequest StorageTransfer::requestFor(const PresignedRequest& request)
{
    HttpRequest http;
    http.exactUrl = QUrl::fromEncoded(request.url.toUtf8(), QUrl::StrictMode);
    http.method = request.method.toUpper().toLatin1();
    http.path = http.exactUrl.path(QUrl::FullyEncoded); // for the log; the query is a signature
    if (http.path.isEmpty() || http.path.endsWith(u'/'))
        http.path = u"/storage"_s;
    http.anonymous = true;
    http.anyType = true;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
        if (it.key().compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            http.contentType = it.value().toUtf8();
        else if (it.key().compare("content-length"_L1, Qt::CaseInsensitive) != 0 &&
                 it.key().compare("host"_L1, Qt::CaseInsensitive) != 0)
            http.headers.append({it.key().toUtf8(), it.value().toUtf8()});
    }
    return http;
}

Call<Nothing> StorageTransfer::upload(const PresignedRequest& request, const QByteArray& bytes)
{
    if (const QString why = problem(request); !why.isEmpty())
        return refused<Nothing>(why);
    HttpRequest http = requestFor(request);
    if (http.method.isEmpty())
        http.method = "PUT";
    http.operation = u"storage.upload"_s;
    http.body = bytes;
    http.lane = HttpRequest::Lane::Acts;
    http.mutation = true;
    http.options.attemptDeadline = 60s + std::chrono::seconds(bytes.size() / kSlowest);
    const Call<HttpAnswer> sent = m_transport->send(std::move(http));
    auto state = std::make_shared<TypedCallState<Nothing>>([sent] { sent.cancel(); });
    connect(sent.state(), &CallState::uploading, state.get(), &CallState::uploading);
    sent.then(state.get(), [state = state.get()](const Result<HttpAnswer>& answer) {
        state->finish(answer.ok() ? Result<Nothing>(Nothing()) : Result<Nothing>(answer.error()));
    });
    // Somebody has to keep it until it ends, as calls promise.
    connect(
        state.get(), &CallState::finished, this, [state] {}, Qt::SingleShotConnection);
    return Call<Nothing>(state);
}

Call<HttpAnswer> StorageTransfer::download(const PresignedRequest& request)
{
    if (const QString why = problem(request); !why.isEmpty())
        return refused<HttpAnswer>(why);
    HttpRequest http = requestFor(request);
    if (http.method.isEmpty())
        http.method = "GET";
    if (http.method != "GET")
        return refused<HttpAnswer>(
            Words::tr("The manager asks for %1 to read from its storage.").arg(QString::fromLatin1(http.method)));
    http.operation = u"storage.download"_s;
    http.streamToDisk = true;
    http.sizeCap = m_endpoint.listCap;
    return m_transport->send(std::move(http));
}

} // namespace alien
