// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/urllooker.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Outcome = UrlFinding::Outcome;

constexpr qint64 bodyBytes = 16 << 10; ///< of GET: buffered at most before it is given up
constexpr int namesKept = 8;

/// Asks who knows already: asking the system here would hold the thread up.
class KnownProxies : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(std::function<QList<QNetworkProxy>(const QUrl&)> known)
        : m_known(std::move(known))
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return m_known(query.url()); }

private:
    std::function<QList<QNetworkProxy>(const QUrl&)> m_known;
};

/// This machine, or what only this machine's network cable sees.
bool isOwn(const QHostAddress& address)
{
    return address.isLoopback() || address.isLinkLocal() || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6;
}

QNetworkRequest requestFor(const QUrl& url, const UrlLooker::Options& options)
{
    QNetworkRequest request(url);
    using R = QNetworkRequest;
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::Http2AllowedAttribute, false);
    request.setHeader(R::UserAgentHeader, options.agent);
    // Each look shakes hands itself: else the certificate of an hour ago would be told.
    request.setRawHeader("Connection", "close");
    return request;
}

} // namespace

/// One URL on its way.
class UrlLooker::Look : public QObject
{
public:
    Look(UrlLooker& looker, const QString& url)
        : QObject(&looker)
        , m_looker(looker)
        , m_text(url)
        , m_url(url, QUrl::StrictMode)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            m_finding.answerMs = -1;
            end(Outcome::TimedOut, tr("no answer within %1 s").arg(double(m_looker.m_options.timeoutMs) / 1000));
        });
    }
    ~Look() override { dropReply(); }

    void start();

private:
    void lookUp();
    void resolved(const QHostInfo& host);
    void request(const QByteArray& method);
    void headCame();
    void replyEnded();
    void certificateCame(const QSslCertificate& certificate);
    void dropReply();
    void end(Outcome outcome, const QString& problem);
    [[nodiscard]] static QString tr(const char* text) { return UrlLooker::tr(text); }

    UrlLooker& m_looker;
    QString m_text;
    QUrl m_url;
    UrlFinding m_finding;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QNetworkReply* m_reply = nullptr;
    QString m_tlsProblem;
    bool m_over = false;
};

void UrlLooker::Look::start()
{
    const QString scheme = m_url.scheme();
    if (!m_url.isValid() || m_url.host().isEmpty())
        return end(Outcome::Skipped, tr("not an address that can be looked at"));
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return end(Outcome::Skipped, tr("%1 is not looked at, only http and https").arg(scheme));
    const QString host = m_url.host().toLower();
    if (!m_looker.m_options.loopback && (host == "localhost"_L1 || host.endsWith(".localhost"_L1)))
        return end(Outcome::Skipped, tr("points at this machine, not at the deployment's"));
    m_deadline.start(m_looker.m_options.timeoutMs);
    m_looker.askProxies(m_url, this, [this] { lookUp(); });
}

void UrlLooker::Look::lookUp()
{
    if (m_over)
        return;
    const QList<QNetworkProxy> proxies = m_looker.m_proxies.value(proxyKey(m_url));
    const bool direct = proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy ||
                        proxies.constFirst().type() == QNetworkProxy::DefaultProxy;
    if (!direct)
        m_finding.proxy = u"%1:%2"_s.arg(proxies.constFirst().hostName()).arg(proxies.constFirst().port());
    m_clock.start();
    const QHostAddress literal(m_url.host());
    // A proxy looks names up itself, and may know names that this machine does not. An address needs no looking up.
    if (!direct && literal.isNull())
        return request("HEAD");
    QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo& host) { resolved(host); });
}

void UrlLooker::Look::resolved(const QHostInfo& host)
{
    if (m_over)
        return;
    m_finding.nameMs = m_clock.elapsed();
    const QList<QHostAddress> addresses = host.addresses();
    for (const QHostAddress& address : addresses)
        m_finding.addresses.append(address.toString());
    if (host.error() != QHostInfo::NoError || addresses.isEmpty())
        return end(Outcome::NoName, tr("no such name"));
    if (!m_looker.m_options.loopback && std::any_of(addresses.begin(), addresses.end(), isOwn))
        return end(Outcome::Skipped, tr("points at this machine, not at the deployment's"));
    request("HEAD");
}

void UrlLooker::Look::request(const QByteArray& method)
{
    m_finding.method = method;
    m_clock.start();
    QNetworkAccessManager& network = m_looker.network();
    const QNetworkRequest request = requestFor(m_url, m_looker.m_options);
    m_reply = method == "HEAD" ? network.head(request) : network.get(request);
    m_reply->setReadBufferSize(bodyBytes);
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { certificateCame(m_reply->sslConfiguration().peerCertificate()); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        const QSslCertificate peer = m_reply->sslConfiguration().peerCertificate();
        certificateCame(peer.isNull() ? errors.constFirst().certificate() : peer);
        QStringList problems;
        for (const QSslError& error : errors) {
            if (!problems.contains(error.errorString()))
                problems.append(error.errorString());
        }
        m_tlsProblem = problems.join(u"; "_s);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Look::headCame);
    connect(m_reply, &QNetworkReply::finished, this, &Look::replyEnded);
}

void UrlLooker::Look::certificateCame(const QSslCertificate& certificate)
{
    if (certificate.isNull())
        return;
    m_finding.expiresAtMs = certificate.expiryDate().toMSecsSinceEpoch();
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    names.removeDuplicates();
    m_finding.certificateNames = names.mid(0, namesKept);
}

void UrlLooker::Look::headCame()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_over || status < 200)
        return;
    m_finding.answerMs = m_clock.elapsed();
    m_finding.status = status;
    const QByteArray location = m_reply->rawHeader("Location");
    m_finding.location = location.isEmpty() ? QString() : m_url.resolved(QUrl(QString::fromUtf8(location))).toString();
    // 405 and 501: a server that knows no HEAD may well serve.
    if ((status == 405 || status == 501) && m_finding.method == "HEAD") {
        dropReply();
        return request("GET");
    }
    end(Outcome::Answered, {});
}

void UrlLooker::Look::replyEnded()
{
    if (m_over || m_reply == nullptr)
        return;
    headCame();
    if (m_over || m_reply == nullptr || !m_reply->isFinished())
        return;
    const QString words = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return end(Outcome::BadCertificate, m_tlsProblem.isEmpty() ? words : m_tlsProblem);
    case QNetworkReply::ConnectionRefusedError:
        return end(Outcome::NoConnection, tr("connection refused"));
    case QNetworkReply::RemoteHostClosedError:
        return end(Outcome::Broken, tr("closed without an answer"));
    case QNetworkReply::HostNotFoundError:
        return end(Outcome::NoName, tr("no such name"));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return end(Outcome::NoConnection, tr("the system's proxy %1 does not let it through").arg(m_finding.proxy));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::NoError:
        return end(Outcome::Broken, tr("what came is not HTTP"));
    default:
        return end(Outcome::NoConnection, words);
    }
}

void UrlLooker::Look::dropReply()
{
    if (m_reply == nullptr)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void UrlLooker::Look::end(Outcome outcome, const QString& problem)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    dropReply();
    m_finding.outcome = outcome;
    m_finding.problem = problem;
    deleteLater();
    Q_EMIT m_looker.found(m_text, m_finding);
}

UrlLooker::UrlLooker(const Options& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{}

UrlLooker::~UrlLooker()
{
    stop();
}

QNetworkAccessManager& UrlLooker::network()
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxyFactory(new KnownProxies([this](const QUrl& url) {
            return m_proxies.value(proxyKey(url), {QNetworkProxy(QNetworkProxy::NoProxy)});
        }));
    }
    return *m_network;
}

QString UrlLooker::proxyKey(const QUrl& url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port());
}

/// On a thread of its own: the system may have to fetch a script (PAC) whose server never answers.
void UrlLooker::askProxies(const QUrl& url, QObject* asker, std::function<void()> ready)
{
    if (!m_relay)
        m_relay = std::shared_ptr<QObject>(new QObject, [](QObject* relay) { relay->deleteLater(); });
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(url.host());
    bare.setPort(url.port());
    // The looks go before the looker does: while one is there, so is the looker.
    const auto answered = [this, guard = QPointer<QObject>(asker), key = proxyKey(url),
                           ready = std::move(ready)](const QList<QNetworkProxy>& proxies) {
        if (!guard)
            return;
        m_proxies.insert(key, proxies.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxies);
        ready();
    };
    auto* thread = QThread::create([relay = m_relay, bare, answered] {
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(bare));
        QMetaObject::invokeMethod(
            relay.get(), [answered, proxies] { answered(proxies); }, Qt::QueuedConnection);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void UrlLooker::look(const QString& url)
{
    (new Look(*this, url))->start();
}

void UrlLooker::stop()
{
    // Nothing else is a child of it.
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

} // namespace alien
