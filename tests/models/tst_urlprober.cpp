// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "models/connection/urlprober.h"
#include "models/fleet/fleeturltable.h"
#include "models/fleet/urlverdict.h"
#include "tests/support/certificates.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QtTest/QTest>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = UrlFinding::Outcome;

UrlProber::Options quick(bool loopback = true)
{
    UrlProber::Options options;
    options.look.timeoutMs = 3'000;
    options.look.loopback = loopback;
    return options;
}

/// Trusts an authority as the system would, for as long as it lives.
class TrustedAuthority
{
public:
    explicit TrustedAuthority(const QSslCertificate& authority)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration with = m_before;
        with.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~TrustedAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }
    TrustedAuthority(const TrustedAuthority&) = delete;
    TrustedAuthority& operator=(const TrustedAuthority&) = delete;

private:
    QSslConfiguration m_before;
};

class UrlProberTest : public QObject
{
    Q_OBJECT

    HandClock m_clock;

    UrlFinding look(const QString& url, const UrlLooker::Options& options = quick().look)
    {
        UrlLooker looker(options);
        UrlFinding result;
        bool came = false;
        connect(&looker, &UrlLooker::found, this, [&](const QString& of, const UrlFinding& finding) {
            came = of == url;
            result = finding;
        });
        looker.look(url);
        if (!QTest::qWaitFor([&] { return came; }, 10'000))
            qWarning("nothing was found");
        return result;
    }

private Q_SLOTS:
    void headIsSentWithNothingThatTellsWhoAsks()
    {
        RawServer server;
        server.enqueue(RawAnswer::http(200, {}, "text/plain", {{"Set-Cookie", "a=b"}}));
        server.enqueue(RawAnswer::http(401, {}, "text/plain", {{"WWW-Authenticate", "Basic realm=x"}}));
        const QString url = server.url(u"/path"_s).toString();
        UrlLooker looker(quick().look);
        QSignalSpy found(&looker, &UrlLooker::found);
        looker.look(url);
        QTRY_COMPARE(found.size(), 1);
        looker.look(url);
        QTRY_COMPARE(found.size(), 2);
        const auto first = found.at(0).at(1).value<UrlFinding>();
        QCOMPARE(first.outcome, Outcome::Answered);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.method, QByteArray("HEAD"));
        QVERIFY(first.problem.isEmpty());
        QVERIFY(first.answerMs >= 0);
        QCOMPARE(first.addresses, QStringList{u"127.0.0.1"_s});
        QCOMPARE(found.at(1).at(1).value<UrlFinding>().status, 401);
        QCOMPARE(server.count(), 2);
        for (const RawRequest& request : server.requests()) {
            QCOMPARE(request.method, QByteArray("HEAD"));
            QCOMPARE(request.target, QByteArray("/path"));
            QVERIFY(request.header("Authorization").isEmpty());
            QVERIFY(request.header("Cookie").isEmpty());
        }
    }

    void getFollowsWhereHeadIsRefusedAndItsBodyIsNotRead()
    {
        RawServer server;
        server.setHandler([](const RawRequest& request) {
            if (request.method == "HEAD")
                return RawAnswer::http(405, {}, "text/plain");
            return RawAnswer().send("HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n").repeat(" ", 900'000'000);
        });
        const UrlFinding finding = look(server.url().toString());
        QCOMPARE(finding.outcome, Outcome::Answered);
        QCOMPARE(finding.status, 200);
        QCOMPARE(finding.method, QByteArray("GET"));
    }

    void redirectsAreToldAndNotFollowed()
    {
        RawServer server;
        server.enqueue(RawAnswer::http(302, {}, "text/plain", {{"Location", "/elsewhere"}}));
        const UrlFinding finding = look(server.url(u"/a"_s).toString());
        QCOMPARE(finding.status, 302);
        QCOMPARE(finding.location, server.url(u"/elsewhere"_s).toString());
        QCOMPARE(server.count(), 1);
    }

    void faultsAreToldApart()
    {
        QString refused;
        {
            RawServer gone;
            refused = gone.url().toString();
        }
        QCOMPARE(look(refused).outcome, Outcome::NoConnection);
        RawServer server;
        server.setHandler([](const RawRequest& request) {
            return request.target == "/closed"  ? RawAnswer().close()
                   : request.target == "/junk"  ? RawAnswer().send("SSH-2.0-OpenSSH_9.2\r\n").close()
                   : request.target == "/error" ? RawAnswer::http(503, {}, "text/html")
                                                : RawAnswer().stall();
        });
        const auto at = [&server](const QString& path) { return server.url(path).toString(); };
        QCOMPARE(look(at(u"/closed"_s)).outcome, Outcome::Broken);
        QVERIFY(look(at(u"/junk"_s)).outcome != Outcome::Answered);
        QCOMPARE(look(at(u"/error"_s)).status, 503);
        UrlLooker::Options hasty = quick().look;
        hasty.timeoutMs = 200;
        const UrlFinding silent = look(at(u"/silent"_s), hasty);
        QCOMPARE(silent.outcome, Outcome::TimedOut);
        QVERIFY(silent.problem.contains(u"0.2 s"_s));
    }

    void whatIsNoWebAddressOrThisMachineIsNotContacted()
    {
        RawServer server;
        const QString port = QString::number(server.serverPort());
        for (const QString& url : {u"tcp://127.0.0.1:"_s + port, u"javascript:1"_s, u"nonsense"_s, QString(),
                                   u"http://127.0.0.1:"_s + port, u"http://localhost:"_s + port, u"http://[::1]/"_s,
                                   u"http://x.localhost/"_s, u"http://169.254.169.254/latest"_s}) {
            const UrlFinding finding = look(url, quick(false).look);
            QVERIFY2(finding.outcome == Outcome::Skipped, qPrintable(url));
            QVERIFY(!finding.problem.isEmpty());
        }
        QCOMPARE(server.connections(), 0);
    }

    void certificatesAreReadAndJudged()
    {
        if (!Certificates::available())
            QSKIP("no openssl to make certificates with");
        Certificates certificates;
        const TrustedAuthority trusted(certificates.authority().certificate);
        const auto serve = [](RawServer& server, const Certificates::Pair& pair) {
            server.setTls(pair.certificate, pair.key);
            return server.url().toString();
        };
        RawServer good;
        const UrlFinding fine = look(serve(good, certificates.issued(u"IP:127.0.0.1"_s)));
        QVERIFY2(fine.outcome == Outcome::Answered, qPrintable(fine.problem));
        QVERIFY(fine.expiresAtMs > 0);
        QCOMPARE(fine.certificateNames, QStringList{u"127.0.0.1"_s});
        RawServer other;
        const UrlFinding wrong = look(serve(other, certificates.issued(u"DNS:other.example"_s)));
        QCOMPARE(wrong.outcome, Outcome::BadCertificate);
        QCOMPARE(wrong.certificateNames, QStringList{u"other.example"_s});
        QCOMPARE(other.count(), 0);
        RawServer old;
        const UrlFinding expired = look(serve(old, certificates.expired(u"IP:127.0.0.1"_s)));
        QCOMPARE(expired.outcome, Outcome::BadCertificate);
        QVERIFY(expired.expiresAtMs > 0 && expired.expiresAtMs < m_clock.nowMs());
        RawServer unknown;
        QCOMPARE(look(serve(unknown, certificates.selfSigned(u"IP:127.0.0.1"_s))).outcome, Outcome::BadCertificate);
    }

    void nobodyIsContactedUntilItIsSwitchedOn()
    {
        RawServer server;
        UrlProber prober(m_clock, quick());
        prober.setRunning(true);
        prober.setWanted({server.url().toString()});
        QCOMPARE(prober.underWayCount(), 0);
        prober.setEnabled(true);
        QTRY_COMPARE(prober.freshCount(), 1);
        QCOMPARE(server.count(), 1);
    }

    void fourAtOnceAndEachOnceInAWhile()
    {
        RawServer server;
        server.setHandler([](const RawRequest&) { return RawAnswer().wait(20).send("HTTP/1.1 204 X\r\n\r\n"); });
        UrlProber prober(m_clock, quick());
        QStringList urls;
        for (int i = 0; i < 20; ++i)
            urls.append(server.url(u"/%1"_s.arg(i)).toString());
        int most = 0;
        connect(&server, &RawServer::requested, this, [&] { most = std::max(most, prober.underWayCount()); });
        prober.setWanted(urls + urls);
        prober.setEnabled(true);
        prober.setRunning(true);
        QTRY_COMPARE(prober.freshCount(), 20);
        QCOMPARE(most, 4);
        QCOMPARE(server.count(), 20);
        // Known already: nothing is asked again, until they are old.
        prober.setWanted(urls);
        QCOMPARE(prober.underWayCount(), 0);
        m_clock.now += prober.options().everyMs;
        QCOMPARE(prober.freshCount(), 0);
        QVERIFY(prober.find(urls.first()) != nullptr);
        prober.setWanted({urls.first()});
        QTRY_COMPARE(server.count(), 21);
    }

    void outOfSightItWaitsAndKeepsWhatWasFound()
    {
        RawServer server;
        server.enqueue(RawAnswer::http(200, {}));
        server.enqueue(RawAnswer().stall());
        UrlProber prober(m_clock, quick());
        prober.setEnabled(true);
        prober.setRunning(true);
        prober.setWanted({server.url(u"/1"_s).toString()});
        QTRY_COMPARE(prober.freshCount(), 1);
        prober.setWanted({server.url(u"/2"_s).toString()});
        QTRY_COMPARE(server.count(), 2);
        prober.setRunning(false);
        QCOMPARE(prober.underWayCount(), 0);
        QTRY_COMPARE(server.openConnections(), 0);
        prober.setWanted({server.url(u"/3"_s).toString()});
        QCOMPARE(prober.underWayCount(), 0);
        QVERIFY(prober.find(server.url(u"/1"_s).toString()) != nullptr);
        QVERIFY(prober.find(server.url(u"/2"_s).toString()) == nullptr);
        prober.setRunning(true);
        QTRY_COMPARE(prober.freshCount(), 1);
    }

    void aProberThatGoesWhileLookingLeavesNothingBehind()
    {
        RawServer server;
        server.setHandler([](const RawRequest&) { return RawAnswer().stall(); });
        auto prober = std::make_unique<UrlProber>(m_clock, quick());
        prober->setEnabled(true);
        prober->setRunning(true);
        prober->setWanted({server.url().toString()});
        QTRY_COMPARE(server.count(), 1);
        prober.reset();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void statusAndFindingTogetherSayWhatIsWrong_data()
    {
        QTest::addColumn<int>("klass");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("http");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, StatusClass klass, Outcome outcome, int http, UrlVerdict verdict,
                            const QString& text) {
            QTest::newRow(name) << int(klass) << int(outcome) << http << int(verdict) << text;
        };
        row("fine", StatusClass::Healthy, Outcome::Answered, 200, UrlVerdict::Serving, u"200"_s);
        row("asks who", StatusClass::Healthy, Outcome::Answered, 401, UrlVerdict::Serving, u"401"_s);
        row("down", StatusClass::Healthy, Outcome::NoConnection, 0, UrlVerdict::RunningButDead,
            u"running but dead: why"_s);
        row("500", StatusClass::Healthy, Outcome::Answered, 503, UrlVerdict::RunningButDead,
            u"running but dead: 503"_s);
        row("still there", StatusClass::Failed, Outcome::Answered, 200, UrlVerdict::FailedButServing,
            u"failed but serving: 200"_s);
        row("both", StatusClass::Failed, Outcome::TimedOut, 0, UrlVerdict::Dead, u"dead: why"_s);
        row("on its way", StatusClass::Working, Outcome::NoName, 0, UrlVerdict::Dead, u"dead: why"_s);
        row("skipped", StatusClass::Healthy, Outcome::Skipped, 0, UrlVerdict::Skipped, u"not looked at: why"_s);
    }
    void statusAndFindingTogetherSayWhatIsWrong()
    {
        QFETCH(int, klass);
        QFETCH(int, outcome);
        QFETCH(int, http);
        QFETCH(int, verdict);
        QFETCH(QString, text);
        UrlProber::Found found;
        found.finding.outcome = Outcome(outcome);
        found.finding.status = http;
        found.finding.problem = found.finding.outcome == Outcome::Answered ? QString() : u"why"_s;
        const UrlVerdict is = urlVerdict(StatusClass(klass), &found);
        QCOMPARE(int(is), verdict);
        QCOMPARE(urlVerdictText(is, &found), text);
        QCOMPARE(int(urlVerdict(StatusClass(klass), nullptr)), int(UrlVerdict::Unchecked));
    }

    void theTableShowsFiltersAndSortsWhatWasFound()
    {
        RawServer server;
        server.setHandler([](const RawRequest& request) {
            return request.target == "/bad" ? RawAnswer().close() : RawAnswer::http(200, {});
        });
        FleetStore store(m_clock);
        FleetDelta delta;
        for (const auto& [id, path] : {std::pair("dep_1", u"/good"_s), std::pair("dep_2", u"/bad"_s)}) {
            auto made = std::make_shared<DeploymentSummary>(*Dep{.id = id, .name = id}.summary());
            const std::string url = server.url(path).toString().toStdString();
            packUrl({"api", "worker", "", url, UrlAccess::Public}, made->urls);
            delta.upserted.push_back(made);
        }
        store.apply(delta);
        store.finish();
        const Format format;
        UrlProber prober(m_clock, quick());
        FleetUrlTable table(store, prober, format);
        const auto found = [&](int row) { return table.index(row, FleetUrlTable::Found).data().toString(); };
        QCOMPARE(found(0), u"-"_s);
        table.setQueryText(u"probe:unchecked"_s);
        QCOMPARE(table.rowCount(), 2);
        table.setQueryText({});
        prober.setEnabled(true);
        prober.setRunning(true);
        prober.setWanted(table.shownUrls());
        QTRY_VERIFY(found(1).startsWith(u"running but dead"_s));
        QTRY_COMPARE(found(0), u"200"_s);
        QCOMPARE(table.index(1, FleetUrlTable::Found).data(TableModel::StatusClassRole).toInt(),
                 int(StatusClass::Failed));
        table.sort(FleetUrlTable::Found);
        QCOMPARE(table.idAt(0), u"dep_2/api/"_s);
        table.setQueryText(u"probe:running-but-dead"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setQueryText(u"expires<21d"_s);
        QCOMPARE(table.rowCount(), 0);
    }
};

} // namespace

ALIEN_TEST(UrlProberTest)
#include "tst_urlprober.moc"
