// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/transportbench.h"
#include "tests/support/certificates.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSslSocket>

namespace alien::test {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestTransportTls : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Certificates> m_certificates;
    static QByteArray pinOf(const Certificates::Pair& pair)
    {
        return pair.certificate.digest(QCryptographicHash::Sha256).toHex();
    }
    static void serve(TransportBench& bench, const Certificates::Pair& pair)
    {
        bench.server.setTls(pair.certificate, pair.key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Certificates::available())
            return;
        m_certificates = std::make_unique<Certificates>();
        QVERIFY(!m_certificates->authority().certificate.isNull());
    }
    void init()
    {
        if (!m_certificates)
            QSKIP("/usr/bin/openssl is missing: no certificates to test with");
    }

    void untrustedPeersAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("says");
        QTest::addRow("unknown issuer") << u"issued"_s << false << u"issuer is unknown"_s;
        QTest::addRow("self-signed") << u"self"_s << false << u"self-signed"_s;
        QTest::addRow("wrong host") << u"other"_s << true << u"another host"_s;
        QTest::addRow("expired") << u"expired"_s << true << u"expired"_s;
    }
    void untrustedPeersAreRefusedInWords()
    {
        QFETCH(QString, which);
        QFETCH(bool, trusted);
        QFETCH(QString, says);
        const QString here = u"IP:127.0.0.1"_s;
        const auto pair = which == u"self"_s      ? m_certificates->selfSigned(here)
                          : which == u"other"_s   ? m_certificates->issued(u"DNS:manager.example"_s)
                          : which == u"expired"_s ? m_certificates->expired(here)
                                                  : m_certificates->issued(here);
        QVERIFY(!pair.certificate.isNull());
        for (const auto& request :
             {TransportBench::get(), TransportBench::mutation(), TransportBench::mutation("POST", {})}) {
            TransportBench bench;
            serve(bench, pair);
            bench.options.retry = RetryPolicy{.enabled = true, .retryConnectionErrors = true};
            if (trusted)
                bench.endpoint.extraCa = {m_certificates->authority().certificate};
            const auto result = bench.run(request);
            QVERIFY(!result.ok());
            const ApiError& error = result.error();
            QCOMPARE(kindName(error.kind), kindName(Kind::Connection));
            QVERIFY2(error.text.contains(says), qPrintable(error.text));
            QCOMPARE(error.attempts, 1);
            QCOMPARE(QString(error.certificateFingerprint).remove(u':').toLower().toLatin1(), pinOf(pair));
            QVERIFY(error.detail.contains(error.certificateFingerprint));
            QVERIFY(!error.retryable());
            QCOMPARE(bench.server.count(), 0);
        }
    }

    void extraAuthorityIsTrusted()
    {
        TransportBench bench;
        serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
        bench.endpoint.extraCa = {m_certificates->authority().certificate};
        QVERIFY(bench.run(TransportBench::get()).ok());
        QVERIFY(bench.run(TransportBench::mutation()).ok());
        QVERIFY(bench.run(TransportBench::mutation("DELETE", {})).ok());
    }

    void pinnedCertificateIsTrusted_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("colons");
        QTest::addRow("hex") << u"IP:127.0.0.1"_s << false;
        QTest::addRow("with colons, capitals") << u"IP:127.0.0.1"_s << true;
        QTest::addRow("another name") << u"DNS:manager.example"_s << false;
    }
    void pinnedCertificateIsTrusted()
    {
        QFETCH(QString, names);
        QFETCH(bool, colons);
        TransportBench bench;
        const auto pair = m_certificates->selfSigned(names);
        serve(bench, pair);
        bench.endpoint.pinnedSha256 =
            colons ? pair.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper() : pinOf(pair);
        QVERIFY(bench.run(TransportBench::get()).ok());
        QVERIFY(bench.run(TransportBench::mutation()).ok());
    }

    void pinDoesNotExcuseDates()
    {
        TransportBench bench;
        const auto pair = m_certificates->expired(u"IP:127.0.0.1"_s);
        serve(bench, pair);
        bench.endpoint.pinnedSha256 = pinOf(pair);
        const auto result = bench.run(TransportBench::get());
        QVERIFY(!result.ok());
        QVERIFY2(result.error().text.contains(u"expired"_s), qPrintable(result.error().text));
        QCOMPARE(bench.server.count(), 0);
    }

    void otherCertificateThanThePinnedIsRefused_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addRow("chain unknown") << false;
        QTest::addRow("chain trusted") << true; // a signature of some authority is not enough
    }
    void otherCertificateThanThePinnedIsRefused()
    {
        QFETCH(bool, trusted);
        for (const auto& request :
             {TransportBench::get(), TransportBench::mutation(), TransportBench::mutation("POST", {})}) {
            TransportBench bench;
            bench.endpoint.token = Secret("ax_admin_00ff");
            serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
            bench.endpoint.pinnedSha256 = QByteArray(64, 'a');
            if (trusted)
                bench.endpoint.extraCa = {m_certificates->authority().certificate};
            const auto result = bench.run(request);
            QVERIFY(!result.ok());
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
            QVERIFY2(result.error().text.contains(u"pinned"_s), qPrintable(result.error().text));
            QVERIFY(!result.error().certificateFingerprint.isEmpty());
            QTest::qWait(30);
            QCOMPARE(bench.server.count(), 0);
        }
    }

    void mutationIsSentOnceOverTlsToo()
    {
        for (const QByteArray& body : {QByteArray("{}"), QByteArray()}) {
            TransportBench bench;
            serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
            bench.endpoint.extraCa = {m_certificates->authority().certificate};
            bench.server.setHandler([](const RawRequest&) { return RawAnswer().close(); });
            const auto result = bench.run(TransportBench::mutation("POST", body));
            QCOMPARE(kindName(result.error().kind), kindName(Kind::OutcomeUnknown));
            QTest::qWait(20);
            QCOMPARE(bench.server.count(), 1);
        }
    }

    void aRedirectToPlainHttpIsNotFollowed()
    {
        TransportBench bench;
        RawServer plain;
        serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
        bench.endpoint.extraCa = {m_certificates->authority().certificate};
        bench.endpoint.token = Secret("ax_admin_00ff");
        bench.server.setHandler([&](const RawRequest&) {
            return RawAnswer::http(307, "", "", {{"Location", plain.url(u"/v1/thing"_s).toEncoded()}});
        });
        for (const auto& request : {TransportBench::get(), TransportBench::mutation()}) {
            const auto result = bench.run(request);
            QVERIFY(!result.ok());
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Unexpected));
            QVERIFY2(result.error().text.contains(plain.url().toString()), qPrintable(result.error().text));
        }
        QTest::qWait(20);
        QCOMPARE(plain.connections(), 0);
        QCOMPARE(bench.server.count(), 2);
    }

    // What HTTP/2 can do to a connection (GOAWAY, RST_STREAM, a stall of all streams) cannot happen to one of HTTP/1.1.
    void http2IsNotSpokenThoughTheServerOffersIt()
    {
        TransportBench bench;
        serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
        bench.endpoint.extraCa = {m_certificates->authority().certificate};
        QVERIFY(bench.run(TransportBench::get()).ok());
        QVERIFY(bench.run(TransportBench::mutation()).ok());
        QCOMPARE(bench.server.requests().at(0).method, QByteArray("GET")); // not the PRI of HTTP/2
        QCOMPARE(bench.server.requests().at(1).method, QByteArray("POST"));

        QSslSocket other; // the server would have taken it
        QSslConfiguration asking = other.sslConfiguration();
        asking.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
        other.setSslConfiguration(asking);
        other.setPeerVerifyMode(QSslSocket::VerifyNone);
        other.connectToHostEncrypted(u"127.0.0.1"_s, bench.server.serverPort());
        QTRY_VERIFY(other.isEncrypted());
        QCOMPARE(other.sslConfiguration().nextNegotiatedProtocol(), QByteArray(QSslConfiguration::ALPNProtocolHTTP2));
    }

    void clientCertificateThatIsWantedIsSaid()
    {
        TransportBench bench;
        serve(bench, m_certificates->issued(u"IP:127.0.0.1"_s));
        bench.server.setClientCertificateWanted(true);
        bench.endpoint.extraCa = {m_certificates->authority().certificate};
        const auto result = bench.run(TransportBench::get());
        QVERIFY(!result.ok());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
        // Whether the server's own word for it comes before the end of the connection is up to the two.
        static const QRegularExpression wants(
            u"^127\\.0\\.0\\.1 wants a client certificate, which|it may want a client certificate\\.$"_s);
        QVERIFY2(result.error().text.contains(wants), qPrintable(result.error().text));
        QVERIFY(!result.error().text.contains(u"SSL routines"_s));
        QVERIFY2(result.error().detail.contains(u"asks for none"_s), qPrintable(result.error().detail));
        QCOMPARE(bench.server.count(), 0);
    }

    void olderTlsIsRefused_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("refused");
        QTest::addRow("1.1") << u"-tls1_1"_s << true;
        QTest::addRow("1.2") << u"-tls1_2"_s << false;
    }
    void olderTlsIsRefused()
    {
        QFETCH(QString, version);
        QFETCH(bool, refused);
        const auto pair = m_certificates->issued(u"IP:127.0.0.1"_s);
        QTemporaryDir dir;
        QFile pem(dir.filePath(u"server.pem"_s));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(pair.certificate.toPem() + pair.key.toPem());
        pem.close();
        QFile answer(dir.filePath(u"answer"_s));
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok");
        answer.close();
        // -HTTP answers a GET with a file; the weak level is the server's, so that only the console can refuse.
        QProcess server;
        server.setWorkingDirectory(dir.path());
        server.start(u"/usr/bin/openssl"_s, {u"s_server"_s, version, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-HTTP"_s,
                                             u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, pem.fileName()});
        QVERIFY(server.waitForStarted());
        QByteArray said;
        const QRegularExpression accepting(
            u"ACCEPT 127\\.0\\.0\\.1:(\\d+)\\n"_s); // to the end of the line: it may come in pieces
        QTRY_VERIFY_WITH_TIMEOUT(
            accepting.match(QString::fromLatin1(said += server.readAllStandardOutput())).hasMatch(), 10'000);
        const QString port = accepting.match(QString::fromLatin1(said)).captured(1);

        TransportBench bench;
        bench.endpoint.baseUrl = QUrl(u"https://127.0.0.1:"_s + port);
        bench.endpoint.extraCa = {m_certificates->authority().certificate};
        HttpRequest request = TransportBench::get(u"/answer"_s);
        request.anyType = true;
        const auto result = bench.run(request);
        if (refused) {
            QVERIFY(!result.ok());
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
            QVERIFY2(result.error().text.contains(u"TLS"_s), qPrintable(result.error().text));
        } else {
            QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().pretty()));
            QCOMPARE(result->status, 200);
        }
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    void plainServerIsNoTlsServer()
    {
        TransportBench bench;
        bench.endpoint.baseUrl = bench.server.url();
        bench.endpoint.baseUrl.setScheme(u"https"_s);
        bench.server.close();
        QTcpServer junk;
        QVERIFY(junk.listen(QHostAddress::LocalHost));
        connect(&junk, &QTcpServer::newConnection, &junk, [&junk] {
            auto* socket = junk.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        bench.endpoint.baseUrl.setPort(junk.serverPort());
        const auto result = bench.run(TransportBench::mutation());
        QVERIFY(!result.ok());
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Connection));
    }
};

} // namespace alien::test

using alien::test::TestTransportTls;
ALIEN_TEST(TestTransportTls)
#include "tst_transporttls.moc"
