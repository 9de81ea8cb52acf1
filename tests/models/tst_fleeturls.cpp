// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "models/fleet/fleeturltable.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

struct Url
{
    std::string resource;
    std::string name;
    std::string url;
    UrlAccess access = UrlAccess::Public;
};

SummaryPtr with(const Dep& dep, const std::vector<Url>& urls)
{
    auto made = std::make_shared<DeploymentSummary>(*dep.summary());
    for (const Url& url : urls)
        packUrl({url.resource, "worker", url.name, url.url, url.access}, made->urls);
    made->publicUrl = urls.empty() ? std::string() : urls.front().url;
    made->publicUrls = std::uint16_t(urls.size());
    return made;
}

FleetDelta deltaOf(std::vector<SummaryPtr> upserted, std::vector<std::string> removed = {})
{
    FleetDelta made;
    std::sort(upserted.begin(), upserted.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    made.upserted = std::move(upserted);
    made.removed = std::move(removed);
    return made;
}

QStringList urlsOf(const FleetUrlTable& table)
{
    QStringList out;
    for (int row = 0; row < table.rowCount(); ++row)
        out.append(table.index(row, FleetUrlTable::Url).data().toString());
    return out;
}

class FleetUrlTableTest : public QObject
{
    Q_OBJECT

    HandClock m_clock;
    Format m_format;
    UrlProber m_prober{m_clock, {}}; ///< off: it looks at nothing

private Q_SLOTS:
    void everyEndpointOfEveryDeploymentIsARow()
    {
        FleetStore store(m_clock);
        store.apply(deltaOf(
            {with({.id = "dep_1", .name = "alpha"}, {{"api", "", "https://a", UrlAccess::Private}}),
             with({.id = "dep_2", .name = "beta"}, {{"web", "admin", "https://b/admin"}, {"web", "api", "https://b"}}),
             with({.id = "dep_3", .name = "gamma"}, {})}));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        QVERIFY(!table.filling());
        QCOMPARE(urlsOf(table), QStringList({u"https://a"_s, u"https://b/admin"_s, u"https://b"_s}));
        QCOMPARE(table.deployments(), 2);
        const auto cell = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(cell(0, FleetUrlTable::Name), u"alpha"_s);
        QCOMPARE(cell(0, FleetUrlTable::Access), u"private"_s);
        QCOMPARE(cell(1, FleetUrlTable::Endpoint), u"admin"_s);
        QCOMPARE(cell(1, FleetUrlTable::Access), u"public"_s);
        QCOMPARE(cell(1, FleetUrlTable::Group), u"acme"_s);
        QCOMPARE(FleetUrlTable::deploymentOf(table.idAt(2)), u"dep_2"_s);
    }

    void aSummaryThatTellsTheFirstUrlOnlySaysSo()
    {
        FleetStore store(m_clock);
        auto short_ = std::make_shared<DeploymentSummary>(*Dep{.id = "dep_1", .url = "https://a"}.summary());
        short_->publicUrls = 3;
        store.apply(deltaOf({short_}));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        QCOMPARE(table.unknownCount(), 1);
        QCOMPARE(table.index(0, FleetUrlTable::Access).data().toString(), u"not read yet"_s);
        store.apply(deltaOf({with({.id = "dep_1"}, {{"api", "", "https://a"}, {"web", "", "https://b"}})}));
        store.finish();
        QCOMPARE(table.unknownCount(), 0);
        QCOMPARE(table.rowCount(), 2);
    }

    void whatIsSaidOfAccess_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("access");
        QTest::addColumn<int>("reach");
        using Reach = FleetUrlTable::Reach;
        const auto row = [](const char* url, UrlAccess access, Reach reach) {
            QTest::newRow(url) << QString::fromLatin1(url) << int(access) << int(reach);
        };
        row("http://localhost:8080", UrlAccess::Public, Reach::Host);
        row("http://127.0.0.1/x", UrlAccess::Unknown, Reach::Host);
        row("http://[::1]:1", UrlAccess::Unknown, Reach::Host);
        row("https://localhost.example", UrlAccess::Public, Reach::Public);
        row("https://a", UrlAccess::Private, Reach::Private);
        row("https://b", UrlAccess::Unknown, Reach::Unstated);
        row("nonsense", UrlAccess::Unknown, Reach::Unstated);
    }
    void whatIsSaidOfAccess()
    {
        QFETCH(QString, url);
        QFETCH(int, access);
        QFETCH(int, reach);
        const std::string text = url.toStdString();
        const FleetUrl row{{}, {"api", "worker", "", text, UrlAccess(access)}, true};
        QCOMPARE(int(FleetUrlTable::reachOf(row)), reach);
    }

    void theQueryOfDeploymentsAndItsOwnWordsFilter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("status") << u"status:failed"_s << QStringList{u"https://b"_s, u"https://b2"_s};
        QTest::newRow("this url, not the first") << u"url:b2"_s << QStringList{u"https://b2"_s};
        QTest::newRow("resource") << u"resource:we*"_s << QStringList{u"https://b2"_s};
        QTest::newRow("access") << u"access:private"_s << QStringList{u"https://a"_s};
        QTest::newRow("not") << u"access!=private platform:gcp"_s << QStringList{u"https://b"_s, u"https://b2"_s};
        QTest::newRow("text") << u"alpha"_s << QStringList{u"https://a"_s};
    }
    void theQueryOfDeploymentsAndItsOwnWordsFilter()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, shown);
        FleetStore store(m_clock);
        store.apply(deltaOf({with({.id = "dep_1", .name = "alpha"}, {{"api", "", "https://a", UrlAccess::Private}}),
                             with({.id = "dep_2", .status = "update-failed", .name = "beta", .platform = "gcp"},
                                  {{"api", "", "https://b"}, {"web", "", "https://b2"}})}));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        table.setQueryText(query);
        QVERIFY(table.query().errors().isEmpty());
        QCOMPARE(urlsOf(table), shown);
    }

    void aPollKeepsTheRowsThatStay()
    {
        FleetStore store(m_clock);
        store.apply(deltaOf({with({.id = "dep_1"}, {{"api", "", "https://a"}, {"web", "", "https://w"}})}));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        const QPersistentModelIndex api = table.indexOfId(u"dep_1/api/"_s);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        store.apply(deltaOf({with({.id = "dep_1"}, {{"api", "", "https://moved"}, {"zoo", "", "https://z"}})}));
        store.finish();
        QVERIFY(api.isValid());
        QCOMPARE(api.sibling(api.row(), FleetUrlTable::Url).data().toString(), u"https://moved"_s);
        QCOMPARE(urlsOf(table), QStringList({u"https://moved"_s, u"https://z"_s}));
        store.apply(deltaOf({}, {"dep_1"}));
        store.finish();
        QCOMPARE(table.totalCount(), 0);
        QCOMPARE(table.deployments(), 0);
        QVERIFY(resets.isEmpty());
    }

    void manyRandomChangesKeepTheModelSound()
    {
        std::mt19937 random(7);
        const auto below = [&](unsigned n) { return unsigned(random() % n); };
        FleetStore store(m_clock);
        FleetUrlTable table(store, m_prober, m_format);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::map<std::string, std::size_t> expected;
        for (int step = 0; step < 1000; ++step) {
            const std::string id = "dep_" + std::to_string(below(40));
            if (below(4) == 0 && expected.contains(id)) {
                expected.erase(id);
                store.apply(deltaOf({}, {id}));
            } else {
                std::vector<Url> urls;
                for (unsigned i = 0; i < below(4); ++i)
                    urls.push_back({"r" + std::to_string(i), "", "https://" + std::to_string(below(9))});
                expected[id] = urls.size();
                store.apply(deltaOf({with({.id = id, .status = below(2) != 0 ? "running" : "update-failed"}, urls)}));
            }
            if (step % 50 == 0)
                table.setQueryText(below(2) != 0 ? QString() : u"status:failed"_s);
            store.finish();
        }
        table.setQueryText({});
        std::size_t rows = 0;
        for (const auto& [id, count] : expected)
            rows += count;
        QCOMPARE(std::size_t(table.rowCount()), rows);
    }

    void aLargeFleetComesInSlices()
    {
        FleetStore store(m_clock);
        std::vector<SummaryPtr> fleet;
        fleet.reserve(5000);
        for (int i = 0; i < 5000; ++i)
            fleet.push_back(with({.id = "dep_" + std::to_string(i)}, {{"api", "", "https://x" + std::to_string(i)}}));
        store.apply(deltaOf(fleet));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        QVERIFY(table.filling());
        QVERIFY(table.rowCount() < 5000);
        // What changes meanwhile is neither lost nor there twice.
        store.apply(deltaOf({with({.id = "dep_0"}, {{"api", "", "https://first"}}),
                             with({.id = "dep_999"}, {{"api", "", "https://last"}})}));
        store.finish();
        QTRY_VERIFY(!table.filling());
        QCOMPARE(table.rowCount(), 5000);
        QCOMPARE(table.indexOfId(u"dep_0/api/"_s, FleetUrlTable::Url).data().toString(), u"https://first"_s);
        QCOMPARE(table.indexOfId(u"dep_999/api/"_s, FleetUrlTable::Url).data().toString(), u"https://last"_s);
    }

    void copiesAreOfTheShownRowsInTheirOrder()
    {
        FleetStore store(m_clock);
        store.apply(deltaOf({with({.id = "dep_1", .name = "=alpha|x"}, {{"api", "", "https://a,1"}}),
                             with({.id = "dep_2", .name = "beta"}, {{"api", "", "https://b"}}),
                             with({.id = "dep_3", .name = "gamma", .platform = "gcp"}, {{"api", "", "https://c"}})}));
        store.finish();
        FleetUrlTable table(store, m_prober, m_format);
        table.setQueryText(u"platform:aws"_s);
        table.sort(FleetUrlTable::Url, Qt::DescendingOrder);
        QString text;
        const auto take = [&text](const QString& made) { text = made; };
        table.copyUrls(this, take);
        QTRY_COMPARE(text, u"https://b\nhttps://a,1"_s);
        table.copyRows(this, TextTable::Csv, take);
        QTRY_COMPARE(text, u"Status,Deployment,Group,Platform,Resource,Endpoint,Public URL,Access\n"
                           "running,beta,acme,aws,api,,https://b,public\n"
                           "running,'=alpha|x,acme,aws,api,,\"https://a,1\",public\n"_s);
        table.copyRows(this, TextTable::Markdown, take);
        QTRY_VERIFY(text.contains(u"| running | =alpha\\|x | acme | aws | api |  | https://a,1 | public |\n"_s));
        QVERIFY(text.contains(u"\n| --- | --- |"_s));
    }
};

} // namespace

ALIEN_TEST(FleetUrlTableTest)
#include "tst_fleeturls.moc"
