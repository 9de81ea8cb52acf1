// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httpattempt.h"

#include "client/endpointproxy.h"
#include "client/errortext.h"
#include "client/headers.h"
#include "client/redactor.h"
#include "client/requestcheck.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {
// Qt repeats a read by itself when the server closes, four times against one that speaks another protocol (measured).
constexpr int mostSends = 3;
// More than this stays in the kernel's buffers until we have read. Larger ones are slower and hold the thread up for
// longer: 100 MB on loopback came in 85 ms with gaps of 6 ms; with 4 MiB in 167 and 15, without a limit in 273 and 56
// (measured).
constexpr qint64 readBuffer = 1 << 20;

/// Qt turns each status from 400 on into an error of its own (400 and 418 even into "invalid operation"); below 200 and
/// 399 are errors of the connection, of the proxy and of the framing.
bool isWholeAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || (error > 200 && error != QNetworkReply::ProtocolFailure);
}

/// What the log of requests shows: everything that leaves, Host included, the token masked.
HeaderList shownHeaders(const QNetworkRequest& request)
{
    const QUrl url = request.url();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    HeaderList shown{{"Host", host}};
    const QByteArrayList names = request.rawHeaderList();
    for (const QByteArray& name : names) {
        QByteArray value = request.rawHeader(name);
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            value = value.left(value.indexOf(' ') + 1) + Redactor::mark().toUtf8();
        shown.append({name, value});
    }
    return shown;
}
} // namespace

HttpAttempt::HttpAttempt(const Endpoint& endpoint, const TransportOptions& options, const SystemProxies& proxies,
                         QObject* parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_systemProxies(proxies)
    , m_limits(options.limits)
    , m_identity(options.identity)
    , m_spoolDir(options.spoolDir)
{
    for (QTimer* timer : {&m_connectTimer, &m_firstByteTimer, &m_attemptTimer})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { fail(ApiError::Kind::Timeout, ErrorText::notConnected(m_limits.connect)); });
    connect(&m_firstByteTimer, &QTimer::timeout, this,
            [this] { fail(ApiError::Kind::Timeout, ErrorText::noFirstByte(m_firstByteTimer.intervalAsDuration())); });
    connect(&m_attemptTimer, &QTimer::timeout, this,
            [this] { fail(ApiError::Kind::Timeout, ErrorText::attemptOver(m_attemptTimer.intervalAsDuration())); });
    connect(&m_rateTimer, &QTimer::timeout, this, &HttpAttempt::onRateWindow);
}

HttpAttempt::~HttpAttempt()
{
    abort();
}

QSslConfiguration HttpAttempt::tlsConfiguration() const
{
    QSslConfiguration configuration = TlsGuard::configuration(m_endpoint);
    if (m_identity.certificate) {
        configuration.setLocalCertificate(m_identity.certificate->certificate);
        configuration.setPrivateKey(m_identity.certificate->key);
    }
    return configuration;
}

QNetworkRequest HttpAttempt::networkRequest() const
{
    const HttpRequest& request = m_plan.request;
    QNetworkRequest result(RequestCheck::url(m_endpoint.baseUrl, request));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (result.url().scheme() == "https"_L1)
        result.setSslConfiguration(tlsConfiguration());
    // Set by hand, it turns Qt's own unpacking off, which does not notice a cut stream.
    result.setRawHeader("Accept-Encoding", "gzip");
    result.setRawHeader("User-Agent", "alien-console/" ALIEN_VERSION);
    result.setRawHeader("Accept", "application/json");
    // Qt would add these two by itself, the second with the desktop's language; the log shows what leaves.
    result.setRawHeader("Connection", "Keep-Alive");
    result.setRawHeader("Accept-Language", "en");
    for (const auto& [name, value] : request.headers + request.options.headers)
        result.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        result.setRawHeader("Content-Type", request.contentType);
    if (!request.anonymous && request.exactUrl.isEmpty() && !m_endpoint.token.isEmpty())
        result.setRawHeader("Authorization", m_identity.scheme + ' ' + m_endpoint.token.reveal());
    return result;
}

void HttpAttempt::start(QNetworkAccessManager& manager, Plan plan)
{
    m_plan = std::move(plan);
    m_clock.start();
    QNetworkRequest request = networkRequest();
    const QByteArray& method = m_plan.request.method;
    if (method != "GET" && method != "HEAD")
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_plan.request.body.size());
    m_outcome.sent = shownHeaders(request);
    if (method == "GET") {
        m_reply = manager.get(request);
    } else if (method == "HEAD") {
        m_reply = manager.head(request);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_body = new OneShotBody(m_plan.request.body, this);
        m_reply = manager.sendCustomRequest(request, method, m_body);
    }
    m_reply->setReadBufferSize(readBuffer);
    m_tls = new TlsGuard(m_endpoint, m_reply);
    watch();
}

void HttpAttempt::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpAttempt::onConnecting);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpAttempt::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        onHead();
        if (m_reader)
            m_reader->pump();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
    connect(m_tls, &TlsGuard::mismatched, this,
            [this] { fail(ApiError::Kind::Connection, ErrorText::pinMismatch(), true); });
    const bool list = m_plan.request.streamToDisk;
    const auto firstByte = list ? m_limits.listFirstByte : m_limits.firstByte;
    m_firstByteTimer.setInterval(firstByte);
    if (m_body) {
        connect(m_body, &OneShotBody::firstTaken, this, &HttpAttempt::onSent);
        // Each piece that leaves is a sign of life: a large body on a thin line is not a silent manager.
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
            if (sent > 0 && !m_headSeen && !m_finished) {
                m_firstByteTimer.start();
                Q_EMIT uploading(sent, total);
            }
        });
    }
    if (m_body && m_plan.request.body.isEmpty()) {
        // Qt does not tell when a request with an empty body has left: one timer stands for both waits.
        m_firstByteTimer.setInterval(firstByte + m_limits.connect);
        m_firstByteTimer.start();
    } else {
        m_connectTimer.start(m_limits.connect);
    }
    if (m_plan.attemptDeadline.count() > 0)
        m_attemptTimer.start(m_plan.attemptDeadline);
    else if (!list)
        m_attemptTimer.start(m_limits.attempt);
}

void HttpAttempt::onConnecting()
{
    m_connecting = true;
}

void HttpAttempt::onSent()
{
    m_outcome.left = true;
    m_connectTimer.stop();
    if (!m_headSeen && !m_firstByteTimer.isActive())
        m_firstByteTimer.start();
    // A sequential body is counted by its first byte and by Qt's signal, but cannot leave twice.
    if (!m_body && ++m_sends >= mostSends)
        m_tls->handshakeDone() ? fail(ApiError::Kind::Connection, ErrorText::closedAfterTls(m_endpoint.baseUrl.host()),
                                      true, certificateAdvice())
                               : fail(ApiError::Kind::Unexpected, ErrorText::notHttp());
}

void HttpAttempt::onHead()
{
    if (m_headSeen || m_finished || status() == 0)
        return;
    m_headSeen = true;
    m_outcome.left = true;
    m_connectTimer.stop();
    m_firstByteTimer.stop();
    const HeaderList head = headers();
    // Qt drops all headers of a head that is too large for it, then reads the body as if nothing had been said
    // (measured).
    const bool dropped = head.isEmpty() && status() != 204;
    if (dropped || headers::sizeOf(head) > m_limits.headerBytes) {
        fail(ApiError::Kind::Unexpected, ErrorText::headersTooLarge(), true);
        return;
    }
    if (!headers::framing(head).sound) {
        fail(ApiError::Kind::Unexpected, ErrorText::badFraming(), true);
        return;
    }
    makeReader();
    if (m_plan.request.streamToDisk) {
        m_rateMark = 0;
        m_rateTimer.start(m_limits.rateWindow);
    }
}

void HttpAttempt::makeReader()
{
    const HeaderList head = headers();
    const QByteArray encoding = headers::value(head, "Content-Encoding").trimmed().toLower();
    const bool good = status() >= 200 && status() < 300;
    BodyReader::Plan plan;
    plan.gzip = encoding == "gzip" || encoding == "x-gzip";
    if (!plan.gzip && !encoding.isEmpty() && encoding != "identity") {
        fail(ApiError::Kind::Unexpected, ErrorText::badCompression(encoding), true);
        return;
    }
    const bool list = m_plan.request.streamToDisk && good;
    // What comes in a list's place, an error say, is no larger than other answers.
    plan.cap = qMin(m_plan.request.sizeCap, list ? m_endpoint.listCap : HttpRequest().sizeCap);
    plan.expected = m_plan.request.method == "HEAD" ? -1 : headers::framing(head).contentLength;
    if (plan.expected > plan.cap) {
        fail(ApiError::Kind::Unexpected, ErrorText::tooLarge(plan.cap), true);
        return;
    }
    plan.toDisk = list;
    plan.balance = good && !plan.gzip && plan.expected < 0 && headers::isJson(headers::mediaType(head));
    plan.memoryBytes = m_limits.memoryBytes;
    plan.spoolDir = m_spoolDir;
    m_reader = std::make_unique<BodyReader>(*m_reply, plan, this);
    const qint64 total = plan.expected;
    connect(m_reader.get(), &BodyReader::progressed, this,
            [this, total] { Q_EMIT progressed(m_reader->received(), total); });
    connect(m_reader.get(), &BodyReader::done, this, &HttpAttempt::onBodyDone);
}

void HttpAttempt::onRateWindow()
{
    const qint64 received = m_reader ? m_reader->received() : 0;
    if (received - m_rateMark < m_limits.rateBytes && m_reply->isRunning()) {
        const auto window = qMax<qint64>(1, m_limits.rateWindow.count());
        fail(ApiError::Kind::Timeout, ErrorText::tooSlow(m_limits.rateBytes * 1000 / window));
        return;
    }
    m_rateMark = received;
}

void HttpAttempt::fail(ApiError::Kind kind, const QString& text, bool permanent, const QString& detail)
{
    if (m_failure || m_finished)
        return;
    ApiError error;
    error.kind = kind;
    error.text = text;
    error.detail = detail;
    m_failure = std::move(error);
    m_outcome.permanent = permanent;
    if (m_reader)
        m_reader->stop();
    if (m_reply->isRunning())
        m_reply->abort(); // onFinished() comes from inside
    else
        conclude();
}

void HttpAttempt::abort()
{
    stopTimers();
    if (!m_reply)
        return;
    m_finished = true;
    m_outcome.elapsedUs = m_clock.nsecsElapsed() / 1000;
    m_reply->disconnect(this);
    if (m_reader) {
        m_reader->stop();
        m_reader->disconnect(this);
    }
    // An empty body tells nothing about itself: once Qt is on its way, the manager may have it.
    m_outcome.left = m_outcome.left || (m_body && m_plan.request.body.isEmpty());
    m_reply->abort();
    m_reader.reset(); // reads from the reply
    if (m_body)
        m_body->setParent(m_reply); // the network thread may still ask for it
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
}

void HttpAttempt::onFinished()
{
    stopTimers();
    if (m_failure) {
        conclude();
        return;
    }
    onHead();
    if (m_failure) // the head was refused just now
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool complete = status() > 0 && isWholeAnswer(error);
    if (!complete) {
        m_failure = networkError();
        conclude();
        return;
    }
    m_reader->finishInput();
}

void HttpAttempt::onBodyDone()
{
    if (m_finished)
        return;
    switch (m_reader->trouble()) {
    case BodyReader::Trouble::None:
        conclude();
        break;
    case BodyReader::Trouble::Cut:
        fail(ApiError::Kind::Connection, m_reader->troubleText());
        break;
    case BodyReader::Trouble::Damaged:
        fail(ApiError::Kind::Unexpected, m_reader->troubleText());
        break;
    case BodyReader::Trouble::TooLarge:
    case BodyReader::Trouble::Disk:
        fail(ApiError::Kind::Unexpected, m_reader->troubleText(), true);
        break;
    }
}

void HttpAttempt::conclude()
{
    if (m_finished)
        return;
    m_finished = true;
    stopTimers();
    m_outcome.elapsedUs = m_clock.nsecsElapsed() / 1000;
    m_outcome.bytes = m_reader ? m_reader->received() : 0;
    readOutcome();
    if (!m_outcome.answered) {
        m_outcome.error = std::move(*m_failure);
        m_outcome.error.status = status();
        m_outcome.error.headers = headers();
        m_outcome.error.certificateFingerprint =
            m_outcome.error.kind == ApiError::Kind::Connection && (!m_tls->errors().isEmpty() || m_tls->pinMismatch())
                ? m_tls->fingerprint()
                : QString();
        if (!m_outcome.error.certificateFingerprint.isEmpty())
            m_outcome.error.detail = ErrorText::tlsAdvice(m_outcome.error.certificateFingerprint);
    }
    Q_EMIT done();
}

void HttpAttempt::readOutcome()
{
    if (m_failure) {
        const bool timedOut = m_failure->kind == ApiError::Kind::Timeout;
        if (timedOut && m_body && m_plan.request.body.isEmpty())
            m_outcome.left = true; // see watch(): it cannot be told from one that has not
        return;
    }
    HttpAnswer& answer = m_outcome.answer;
    answer.status = status();
    answer.headers = headers();
    answer.contentType = headers::value(answer.headers, "Content-Type");
    answer.elapsedUs = m_outcome.elapsedUs;
    answer.serverDateMs = headers::parseDate(headers::value(answer.headers, "Date")).value_or(0);
    const qint64 expected = headers::framing(answer.headers).contentLength;
    // Qt may drop the body of a redirect that it does not follow; nobody reads it anyway.
    const bool bodiless = m_plan.request.method == "HEAD" || answer.status == 204 || answer.status / 100 == 3;
    if (!bodiless && expected >= 0 && m_reader->received() != expected) {
        ApiError error;
        error.kind = ApiError::Kind::Connection;
        error.text = ErrorText::brokeOff(m_reader->received(), expected);
        m_failure = std::move(error);
        return;
    }
    answer.body = m_reader->takeBody(&answer.backing);
    if (m_reader->trouble() != BodyReader::Trouble::None) {
        ApiError error;
        error.text = m_reader->troubleText();
        m_failure = std::move(error);
        return;
    }
    m_outcome.answered = true;
}

ApiError HttpAttempt::networkError()
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const QString host = m_endpoint.baseUrl.host();
    ApiError error;
    error.kind = ApiError::Kind::Connection;
    if (surelyNotSent(code))
        m_outcome.left = false;
    else if (m_body)
        m_outcome.left = true;
    if (m_tls->pinMismatch()) {
        error.text = ErrorText::pinMismatch();
        m_outcome.permanent = true;
    } else if (!m_tls->errors().isEmpty() && !m_tls->handshakeDone()) {
        error.text = ErrorText::tls(m_tls->errors(), host);
        m_outcome.permanent = true;
    } else if (certificateIsWanted()) {
        error.text = ErrorText::wantsCertificate(host);
        error.detail = certificateAdvice();
        m_outcome.permanent = true;
    } else if (code == QNetworkReply::SslHandshakeFailedError) {
        error.text = ErrorText::tlsHandshake(m_reply->errorString());
        m_outcome.permanent = true;
    } else if (status() > 0) {
        const qint64 expected = headers::framing(headers()).contentLength;
        error.text = ErrorText::brokeOff(m_reader ? m_reader->received() + m_reply->bytesAvailable() : 0, expected);
    } else if (code == QNetworkReply::ProtocolFailure || code == QNetworkReply::ProtocolInvalidOperationError) {
        error.kind = ApiError::Kind::Unexpected;
        error.text = ErrorText::notHttp();
    } else {
        error.text = ErrorText::network(code, host, m_reply->errorString());
        m_outcome.permanent = code == QNetworkReply::ProxyAuthenticationRequiredError;
    }
    EndpointProxy proxy(m_endpoint.proxy, m_endpoint.manualProxy, &m_systemProxies);
    error.text = ErrorText::throughProxy(error.text, proxy.describe(m_endpoint.baseUrl));
    return error;
}

/// TLS 1.3 has an alert for it (116), which comes after the handshake; Qt gives it only in OpenSSL's words. Older
/// versions end the handshake without a reason.
bool HttpAttempt::certificateIsWanted() const
{
    return !m_identity.certificate && m_reply->errorString().contains("certificate required"_L1, Qt::CaseInsensitive);
}

QString HttpAttempt::certificateAdvice() const
{
    return m_identity.certificate ? QString() : ErrorText::wantsCertificateAdvice();
}

bool HttpAttempt::surelyNotSent(QNetworkReply::NetworkError error) const
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return true; // the proxy has it, and keeps it
    if (m_outcome.left || m_headSeen || m_tls->handshakeDone())
        return false;
    if (m_tls->pinMismatch() || !m_tls->errors().isEmpty())
        return true;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return m_connecting; // a connection of this very attempt, not a used one that broke
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
        return true;
    default:
        return false;
    }
}

int HttpAttempt::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

HeaderList HttpAttempt::headers() const
{
    return m_reply->rawHeaderPairs();
}

void HttpAttempt::stopTimers()
{
    for (QTimer* timer : {&m_connectTimer, &m_firstByteTimer, &m_attemptTimer, &m_rateTimer})
        timer->stop();
}

} // namespace alien
