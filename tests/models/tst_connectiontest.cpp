// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectiontest.h"
#include "sandbox/sandbox.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

using Step = ConnectionTest::Step;
using Verdict = ConnectionTest::Verdict;

Profile at(const QUrl& url)
{
    Profile profile;
    profile.url = url;
    profile.proxy = ProxyChoice::None;
    return profile;
}

QList<int> verdicts(const ConnectionTest& test)
{
    QList<int> all;
    for (const ConnectionTest::Line& line : test.lines())
        all.append(int(line.verdict));
    return all;
}

bool finish(ConnectionTest& test)
{
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    return finished.wait(20'000) && finished.count() == 1;
}

/// Keeps what it hears; answers every request with the same bytes.
class Listener : public QTcpServer
{
public:
    explicit Listener(QByteArray theAnswer)
        : answer(std::move(theAnswer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (heard.endsWith("\r\n\r\n") || heard.startsWith('\x16')) { // a request, or the hello of TLS
                    const bool refused = refusesTunnels && heard.contains("CONNECT ");
                    socket->write(refused ? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" : answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    QByteArray answer;
    QByteArray heard;
    bool refusesTunnels = false; ///< 403 for CONNECT
};

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.frozen = true;
        options.deployments = 3;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    }

    void passesStepByStep()
    {
        ConnectionTest test(at(m_sandbox->url()), Secret(m_sandbox->adminToken()));
        QVERIFY(finish(test));
        const auto P = int(Verdict::Passed);
        QCOMPARE(verdicts(test), (QList<int>{P, P, int(Verdict::Skipped), P, P, P, P}));
        QVERIFY(test.passed());
        QCOMPARE(test.who()->role.text, u"workspace-admin"_s);
        for (const ConnectionTest::Line& line : test.lines())
            QVERIFY(!line.text.isEmpty());
        for (const auto& [what, allowed] : abilities(*test.who()))
            QVERIFY2(allowed, qPrintable(what));
    }

    void saysThatTheTokenIsUnknown()
    {
        ConnectionTest test(at(m_sandbox->url()), Secret("ax_admin_0000000000000000"));
        QVERIFY(finish(test));
        QVERIFY(!test.passed());
        QCOMPARE(int(test.lines()[int(Step::Health)].verdict), int(Verdict::Passed));
        QCOMPARE(int(test.lines()[int(Step::Token)].verdict), int(Verdict::Failed));
        QVERIFY(!test.lines()[int(Step::Token)].hint.isEmpty());
        QCOMPARE(int(test.lines()[int(Step::Role)].verdict), int(Verdict::Skipped));
    }

    void saysThatATokenIsWanted()
    {
        ConnectionTest test(at(m_sandbox->url()), Secret());
        QVERIFY(finish(test));
        QVERIFY(test.lines()[int(Step::Token)].text.contains(u"wants a token"_s));
    }

    void saysThatNobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        ConnectionTest test(at(QUrl(u"http://127.0.0.1:%1"_s.arg(port))), Secret("x"));
        QVERIFY(finish(test));
        QCOMPARE(int(test.lines()[int(Step::Tcp)].verdict), int(Verdict::Failed));
        QVERIFY(test.lines()[int(Step::Tcp)].text.contains(QString::number(port)));
        QVERIFY(!test.lines()[int(Step::Tcp)].hint.isEmpty());
    }

    void plainHttpNeedsNoTunnelThroughTheProxy()
    {
        const QByteArray body = R"({"status":"healthy","kind":"serviceAccount","id":"tok_1","workspaceId":"default",)"
                                R"("role":"workspace-admin","scope":{"type":"workspace"}})";
        Listener proxy("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body);
        proxy.refusesTunnels = true;
        Profile profile = at(QUrl(u"http://manager.invalid:8080"_s));
        profile.proxy = ProxyChoice::Manual;
        profile.proxyUrl = proxy.url().toString();
        profile.httpConfirmed = true;
        ConnectionTest test(profile, Secret("t"));
        QVERIFY(finish(test));
        for (const ConnectionTest::Line& line : test.lines())
            QVERIFY2(line.verdict != Verdict::Failed, qPrintable(line.text));
        QVERIFY(test.passed());
        QVERIFY2(!proxy.heard.contains("CONNECT "), proxy.heard.constData());
        QVERIFY(proxy.heard.contains("GET http://manager.invalid:8080/health HTTP/1.1"));
        const QString tcp = test.lines()[int(Step::Tcp)].text;
        QVERIFY2(tcp.contains(u"127.0.0.1"_s) && !tcp.contains(u"8080"_s), qPrintable(tcp));
    }

    void namesTheProxyThatFails_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::addRow("nobody listens") << false;
        QTest::addRow("it refuses") << true;
    }
    void namesTheProxyThatFails()
    {
        QFETCH(bool, listens);
        Listener refusing("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        const QString proxy = u"127.0.0.1:%1"_s.arg(refusing.serverPort());
        if (!listens)
            refusing.close();
        Profile profile = at(QUrl(u"https://manager.example"_s));
        profile.proxy = ProxyChoice::Manual;
        profile.proxyUrl = u"http://"_s + proxy;
        ConnectionTest test(profile, Secret("ax_admin_canary"));
        QVERIFY(finish(test));
        const ConnectionTest::Line& line = test.lines()[int(Step::Tcp)];
        QCOMPARE(int(line.verdict), int(Verdict::Failed));
        QVERIFY2(line.text.contains(proxy), qPrintable(line.text));
        QVERIFY2(line.hint.contains(u"proxy"_s) && !line.hint.contains(u"firewall"_s), qPrintable(line.hint));
        QVERIFY(!refusing.heard.contains("canary"));
    }

    void saysThatANameIsUnknown()
    {
        ConnectionTest test(at(QUrl(u"https://no-such-name.invalid"_s)), Secret("x"));
        QVERIFY(finish(test));
        QCOMPARE(int(test.lines()[int(Step::Name)].verdict), int(Verdict::Failed));
    }

    void neverSendsTheTokenBeforeHealthPassed()
    {
        const QByteArray html =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n<html>hi</html>";
        Listener portal(html);
        ConnectionTest test(at(portal.url()), Secret("ax_admin_canary"));
        QVERIFY(finish(test));
        QCOMPARE(int(test.lines()[int(Step::Health)].verdict), int(Verdict::Failed));
        QVERIFY(portal.heard.contains("GET /health"));
        QVERIFY(!portal.heard.contains("canary"));
        QVERIFY(!portal.heard.contains("whoami"));
    }

    void saysThatThePortSpeaksNoTls()
    {
        Listener plain("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        ConnectionTest test(at(url), Secret("ax_admin_canary"));
        QVERIFY(finish(test));
        QCOMPARE(int(test.lines()[int(Step::Tcp)].verdict), int(Verdict::Passed));
        QCOMPARE(int(test.lines()[int(Step::Tls)].verdict), int(Verdict::Failed));
        QVERIFY(!plain.heard.contains("canary"));
    }

    void refusesACertificateFileThatIsNone()
    {
        Profile profile = at(m_sandbox->url());
        profile.caFile = u"/etc/hostname"_s;
        ConnectionTest test(profile, Secret("x"));
        QVERIFY(finish(test));
        QVERIFY(!test.passed());
        QVERIFY(test.lines().constFirst().text.contains(u"/etc/hostname"_s));
    }

    void stopsWhenCancelled()
    {
        ConnectionTest test(at(m_sandbox->url()), Secret(m_sandbox->adminToken()));
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        test.cancel();
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!test.passed());
        for (const ConnectionTest::Line& line : test.lines())
            QCOMPARE(int(line.verdict), int(Verdict::Skipped));
    }

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

ALIEN_TEST(TestConnectionTest)
#include "tst_connectiontest.moc"
