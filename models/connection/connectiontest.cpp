// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectiontest.h"

#include "client/endpointproxy.h"
#include "client/httptransport.h"
#include "client/managerclient.h"
#include "client/tlsguard.h"
#include "models/connection/endpointfor.h"
#include "models/connection/watchingtransport.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QLocale>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kStepMs = 5000;
constexpr int kSoonDays = 14;
constexpr qint64 kSkewMs = 5000;
constexpr qint64 kHalfSecond = 500;
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;

using Step = ConnectionTest::Step;
using Verdict = ConnectionTest::Verdict;

/// In groups, so that it can be compared by eye and wraps in a narrow window.
QString readable(const QByteArray& digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups.append(QString::fromLatin1(digest.mid(at, 8).toUpper()));
    return groups.join(u' ');
}

QString subjectOf(const QSslCertificate& certificate)
{
    const QStringList names = certificate.subjectAlternativeNames().values();
    const QStringList common = certificate.subjectInfo(QSslCertificate::CommonName);
    return !common.isEmpty() ? common.first() : names.value(0);
}

} // namespace

struct ConnectionTest::Impl
{
    Impl(ConnectionTest* owner, const Profile& theProfile, const Secret& theToken)
        : q(owner)
        , profile(theProfile)
        , token(theToken)
        , endpoint(endpointFor(theProfile, {}, &endpointProblem))
        , proxies(theProfile.proxy, endpoint.manualProxy, &systemProxies)
    {
        for (const Step step : {Step::Name, Step::Tcp, Step::Tls, Step::Health, Step::Token, Step::Role, Step::Clock})
            lines.append(Line{step, Verdict::Waiting, {}, {}, -1});
    }

    void begin(Step step);
    void close(Step step, Verdict verdict, const QString& text, const QString& hint = {});
    void pass(Step step, const QString& text) { close(step, Verdict::Passed, text); }
    void fail(Step step, const QString& text, const QString& hint);
    void finish();

    void lookUp();
    void findName();
    void connectTcp();
    void tcpFailed();
    void tcpDone();
    void secure();
    void sslFailed(const QList<QSslError>& errors);
    void sslDone();
    void otherCertificate(const QSslCertificate& certificate);
    void askHealth();
    void askWhoami();
    void whoamiFailed(const ApiError& error);
    void judgeRole(const Whoami& answer);
    void judgeClock();

    [[nodiscard]] int port() const { return profile.url.port(isHttps() ? 443 : 80); }
    [[nodiscard]] bool isHttps() const { return profile.url.scheme() == "https"_L1; }
    [[nodiscard]] QString proxyName() { return proxies.describe(profile.url); }
    [[nodiscard]] QNetworkProxy proxyToUse();
    [[nodiscard]] bool asksItself(const QNetworkProxy& proxy) const;
    [[nodiscard]] static QString proxyHint();
    [[nodiscard]] QString healthHint(const ApiError& error);
    void tooLate(Step step);

    ConnectionTest* q;
    Profile profile;
    Secret token;
    QString endpointProblem;
    Endpoint endpoint;
    SystemProxies systemProxies;
    EndpointProxy proxies;
    QList<Line> lines;
    bool over = false;
    /// Plain http is asked of the proxy by the whole address, without CONNECT, which many allow for port 443 only: the
    /// proxy is all that can be reached before the request itself. Decided when the socket is made.
    bool proxyAsksItself = false;
    std::optional<Whoami> who;
    std::optional<qint64> skewMs;
    QByteArray fingerprint;
    QElapsedTimer stopwatch;
    int lookup = -1;

    std::unique_ptr<WatchingTransport> transport;
    std::unique_ptr<ManagerClient> client;
    std::unique_ptr<QSslSocket> socket;
    QTimer guard;
    QObject scope; ///< goes first: nothing is heard after it
};

void ConnectionTest::Impl::begin(Step step)
{
    lines[int(step)].verdict = Verdict::Running;
    stopwatch.start();
    Q_EMIT q->lineChanged(int(step));
}

void ConnectionTest::Impl::close(Step step, Verdict verdict, const QString& text, const QString& hint)
{
    guard.stop();
    Line& line = lines[int(step)];
    if (line.verdict == Verdict::Running)
        line.tookMs = int(stopwatch.elapsed());
    line.verdict = verdict;
    line.text = text;
    line.hint = hint;
    Q_EMIT q->lineChanged(int(step));
}

void ConnectionTest::Impl::fail(Step step, const QString& text, const QString& hint)
{
    close(step, Verdict::Failed, text, hint);
    finish();
}

void ConnectionTest::Impl::finish()
{
    if (std::exchange(over, true))
        return;
    guard.stop();
    for (int i = 0; i < int(lines.size()); ++i) {
        if (lines[i].verdict == Verdict::Waiting || lines[i].verdict == Verdict::Running)
            close(Step(i), Verdict::Skipped, tr("Not tried."));
    }
    Q_EMIT q->finished();
}

void ConnectionTest::Impl::tooLate(Step step)
{
    const QString proxy = step == Step::Name ? QString() : proxyName(); // asking the system for one may be what hangs
    if (!proxy.isEmpty()) {
        return fail(step, tr("No answer within %1 s through the proxy %2.").arg(kStepMs / 1000).arg(proxy),
                    proxyHint());
    }
    fail(step, tr("No answer within %1 s.").arg(kStepMs / 1000),
         tr("A firewall may swallow the packets; ask who runs the network."));
}

QNetworkProxy ConnectionTest::Impl::proxyToUse()
{
    const QList<QNetworkProxy> found = proxies.queryProxy(QNetworkProxyQuery(profile.url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

bool ConnectionTest::Impl::asksItself(const QNetworkProxy& proxy) const
{
    const bool http = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    return !isHttps() && http && (proxy.capabilities() & QNetworkProxy::CachingCapability) != 0;
}

void ConnectionTest::Impl::lookUp()
{
    if (over) // cancelled before it began
        return;
    begin(Step::Name);
    const QString host = profile.url.host();
    if (!endpointProblem.isEmpty())
        return fail(Step::Name, endpointProblem, tr("Correct it in the connection's settings."));
    if (profile.proxy != ProxyChoice::System || EndpointProxy::isLoopback(host))
        return findName();
    guard.start(kStepMs);
    systemProxies.ask(profile.url, &scope, [this] {
        if (!over && lines[int(Step::Name)].verdict == Verdict::Running)
            findName();
    });
}

void ConnectionTest::Impl::findName()
{
    const QString host = profile.url.host();
    if (const QString proxy = proxyName(); !proxy.isEmpty()) {
        close(Step::Name, Verdict::Skipped, tr("The proxy %1 looks the name up.").arg(proxy));
        return connectTcp();
    }
    if (!QHostAddress(host).isNull()) {
        pass(Step::Name, tr("%1 is an address, no name.").arg(host));
        return connectTcp();
    }
    guard.start(kStepMs);
    lookup = QHostInfo::lookupHost(host, &scope, [this, host](const QHostInfo& info) {
        if (over || lines[int(Step::Name)].verdict != Verdict::Running)
            return;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            return fail(Step::Name, tr("The name %1 is not known.").arg(host),
                        tr("Check the spelling; inside a company the name may need its VPN."));
        }
        pass(Step::Name, tr("%1 is %2.").arg(host, info.addresses().constFirst().toString()));
        connectTcp();
    });
}

void ConnectionTest::Impl::connectTcp()
{
    begin(Step::Tcp);
    socket = std::make_unique<QSslSocket>();
    const QNetworkProxy proxy = proxyToUse();
    proxyAsksItself = asksItself(proxy);
    socket->setProxy(proxyAsksItself ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
    if (isHttps())
        socket->setSslConfiguration(TlsGuard::configuration(endpoint));
    connect(socket.get(), &QAbstractSocket::connected, &scope, [this] { tcpDone(); });
    connect(socket.get(), &QSslSocket::encrypted, &scope, [this] { sslDone(); });
    connect(socket.get(), &QSslSocket::sslErrors, &scope,
            [this](const QList<QSslError>& errors) { sslFailed(errors); });
    connect(socket.get(), &QAbstractSocket::errorOccurred, &scope, [this] {
        if (lines[int(Step::Tcp)].verdict == Verdict::Running) {
            tcpFailed();
        } else if (lines[int(Step::Tls)].verdict == Verdict::Running) {
            fail(Step::Tls, tr("No secure connection: %1.").arg(socket->errorString()),
                 tr("Does this port speak TLS? A manager without TLS is reached with http://."));
        }
    });
    guard.start(kStepMs);
    socket->connectToHost(proxyAsksItself ? proxy.hostName() : profile.url.host(),
                          proxyAsksItself ? proxy.port() : quint16(port()));
}

void ConnectionTest::Impl::tcpFailed()
{
    const QString proxy = proxyName();
    if (proxy.isEmpty()) {
        return fail(Step::Tcp, tr("Port %1 does not answer: %2.").arg(port()).arg(socket->errorString()),
                    tr("Is the manager running, and does a firewall let this machine through?"));
    }
    fail(Step::Tcp,
         (proxyAsksItself ? tr("The proxy %1 does not answer: %2.")
                          : tr("The proxy %1 does not let the connection through: %2."))
             .arg(proxy, socket->errorString()),
         proxyHint());
}

QString ConnectionTest::Impl::proxyHint()
{
    return tr("Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's "
              "settings.");
}

void ConnectionTest::Impl::tcpDone()
{
    if (lines[int(Step::Tcp)].verdict != Verdict::Running)
        return;
    const QString proxy = proxyName();
    pass(Step::Tcp, proxy.isEmpty()   ? tr("Port %1 answers.").arg(port())
                    : proxyAsksItself ? tr("The proxy %1 answers.").arg(proxy)
                                      : tr("Port %1 answers through the proxy %2.").arg(port()).arg(proxy));
    secure();
}

void ConnectionTest::Impl::secure()
{
    if (isHttps()) {
        begin(Step::Tls);
        guard.start(kStepMs);
        return socket->startClientEncryption();
    }
    socket->abort();
    if (isLoopback(profile.url)) {
        close(Step::Tls, Verdict::Skipped, tr("Not needed on this machine itself."));
        return askHealth();
    }
    if (!profile.httpConfirmed) {
        return fail(Step::Tls, tr("This address is not encrypted; the token would be readable on the way."),
                    tr("Use https, or agree to the risk for this connection."));
    }
    close(Step::Tls, Verdict::Note, tr("Not encrypted, as you agreed."),
          tr("Everybody on the way can read the token and what you do."));
    askHealth();
}

void ConnectionTest::Impl::sslFailed(const QList<QSslError>& errors)
{
    const QSslCertificate certificate = socket->peerCertificate();
    const QByteArray pin = TlsGuard::pinOf(endpoint);
    const bool excused = std::all_of(errors.begin(), errors.end(),
                                     [](const QSslError& error) { return TlsGuard::excusedByPin(error.error()); });
    if (!pin.isEmpty() && TlsGuard::digestOf(certificate) == pin && excused)
        return socket->ignoreSslErrors(errors);
    if (!pin.isEmpty() && TlsGuard::digestOf(certificate) != pin)
        return otherCertificate(certificate);
    fingerprint = TlsGuard::digestOf(certificate);
    QStringList words;
    for (const QSslError& error : errors)
        words.append(error.errorString());
    words.removeDuplicates();
    const QString text = tr("The certificate is not trusted: %1").arg(words.join(u"; "_s) + u'.');
    fail(Step::Tls, text,
         tr("Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and "
            "trust it for this connection: %1")
             .arg(readable(fingerprint)));
    socket->abort();
}

/// Than the pinned one: that counts more than who signed it.
void ConnectionTest::Impl::otherCertificate(const QSslCertificate& certificate)
{
    fingerprint = TlsGuard::digestOf(certificate);
    fail(Step::Tls, tr("The certificate is not the one this connection trusts."),
         tr("It may have been renewed, or somebody is in between. Its fingerprint is %1").arg(readable(fingerprint)));
    socket->abort();
}

void ConnectionTest::Impl::sslDone()
{
    const QSslCertificate certificate = socket->peerCertificate();
    const QByteArray pin = TlsGuard::pinOf(endpoint);
    if (!pin.isEmpty() && TlsGuard::digestOf(certificate) != pin)
        return otherCertificate(certificate);
    const QString protocol = socket->sessionCipher().protocolString();
    const QDateTime until = certificate.expiryDate();
    const QString text =
        tr("%1, certificate for %2, valid until %3.")
            .arg(protocol, subjectOf(certificate), QLocale().toString(until.date(), QLocale::ShortFormat));
    if (QDateTime::currentDateTimeUtc().daysTo(until) < kSoonDays)
        close(Step::Tls, Verdict::Note, text, tr("It runs out soon; the manager's operator should renew it."));
    else
        pass(Step::Tls, text);
    socket->abort();
    askHealth();
}

void ConnectionTest::Impl::askHealth()
{
    begin(Step::Health);
    transport = std::make_unique<WatchingTransport>(std::make_unique<HttpTransport>(endpoint)); // without the token
    connect(transport.get(), &WatchingTransport::serverTime, &scope, [this](qint64 dateMs, qint64 elapsedMs) {
        skewMs = dateMs + kHalfSecond - (QDateTime::currentMSecsSinceEpoch() - elapsedMs / 2);
    });
    client = std::make_unique<ManagerClient>(*transport);
    client->health().health().then(&scope, [this](const Result<Nothing>& answer) {
        if (over)
            return;
        if (!answer.ok()) {
            return fail(Step::Health, answer.error().text, healthHint(answer.error()));
        }
        pass(Step::Health, tr("The manager says that it is healthy."));
        askWhoami();
    });
}

QString ConnectionTest::Impl::healthHint(const ApiError& error)
{
    const bool unanswered = error.kind == ApiError::Kind::Connection || error.kind == ApiError::Kind::Timeout;
    if (unanswered && !error.detail.isEmpty())
        return error.detail;
    return unanswered && !proxyName().isEmpty()
               ? proxyHint()
               : tr("Is it the manager's address, with the path that a proxy puts before it?");
}

void ConnectionTest::Impl::askWhoami()
{
    begin(Step::Token);
    transport->setToken(token); // only now: what answers has shown that it is a manager
    client->whoami().whoami().then(&scope, [this](const Result<Whoami>& answer) {
        if (over)
            return;
        if (!answer.ok())
            return whoamiFailed(answer.error());
        who = *answer;
        pass(Step::Token,
             token.isEmpty() ? tr("The manager asks for no token.") : tr("The manager accepts the token."));
        judgeRole(*answer);
        judgeClock();
        finish();
    });
}

void ConnectionTest::Impl::whoamiFailed(const ApiError& error)
{
    if (error.status == kUnauthorized && token.isEmpty()) {
        return fail(Step::Token, tr("The manager wants a token."),
                    tr("The admin token lies in the manager's state directory, in the file admin-token."));
    }
    if (error.status == kUnauthorized) {
        return fail(Step::Token, tr("The manager does not know this token."),
                    tr("Was it copied whole, is it for this manager, and was it not revoked?"));
    }
    if (error.status == kForbidden) {
        return fail(Step::Token, tr("This token is good for one purpose only, not for a console."),
                    tr("Use an admin, deployment-group or deployment token."));
    }
    fail(Step::Token, error.text, {});
}

void ConnectionTest::Impl::judgeRole(const Whoami& answer)
{
    if (answer.role.isKnown()) {
        const QString workspace = answer.workspaceName.isEmpty() ? answer.workspaceId : answer.workspaceName;
        const QString generation = answer.generation == Generation::V3 ? tr("manager 3.x") : tr("manager 1.x");
        return pass(Step::Role, tr("You are %1 in %2; %3.").arg(answer.role.text, workspace, generation));
    }
    close(Step::Role, Verdict::Note,
          tr("The role %1 is not known here; you can look, not change.").arg(answer.role.text),
          tr("A newer version of this program may know it."));
}

void ConnectionTest::Impl::judgeClock()
{
    if (!skewMs)
        return close(Step::Clock, Verdict::Skipped, tr("The manager does not tell its time."));
    if (std::abs(*skewMs) <= kSkewMs)
        return pass(Step::Clock, tr("Your clock and the manager's agree."));
    const qint64 seconds = std::abs(*skewMs) / 1000;
    const QString text = *skewMs > 0 ? tr("The manager's clock is %1 s ahead of yours.").arg(seconds)
                                     : tr("The manager's clock is %1 s behind yours.").arg(seconds);
    close(Step::Clock, Verdict::Note, text, tr("Ages are corrected; deadlines count on the manager's clock."));
}

ConnectionTest::ConnectionTest(const Profile& profile, const Secret& token, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, profile, token))
{
    m_impl->guard.setSingleShot(true);
    connect(&m_impl->guard, &QTimer::timeout, &m_impl->scope, [impl = m_impl.get()] {
        for (const Line& line : std::as_const(impl->lines)) {
            if (line.verdict == Verdict::Running)
                return impl->tooLate(line.step);
        }
    });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    // Through the event loop, so that who started it can listen to all of it.
    QMetaObject::invokeMethod(
        &m_impl->scope, [impl = m_impl.get()] { impl->lookUp(); }, Qt::QueuedConnection);
}

void ConnectionTest::cancel()
{
    if (m_impl->lookup >= 0)
        QHostInfo::abortHostLookup(m_impl->lookup);
    m_impl->finish();
    if (m_impl->socket)
        m_impl->socket->abort();
}

const QList<ConnectionTest::Line>& ConnectionTest::lines() const
{
    return m_impl->lines;
}

bool ConnectionTest::passed() const
{
    if (!m_impl->over)
        return false;
    for (const Line& line : std::as_const(m_impl->lines)) {
        if (line.verdict == Verdict::Failed)
            return false;
    }
    return m_impl->who.has_value();
}

std::optional<Whoami> ConnectionTest::who() const
{
    return m_impl->who;
}

QByteArray ConnectionTest::peerFingerprint() const
{
    return m_impl->fingerprint;
}

} // namespace alien
