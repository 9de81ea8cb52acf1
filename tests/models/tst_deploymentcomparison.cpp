// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/wire.h"
#include "models/deployment/deploymentcomparison.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

Deployment deploymentFrom(const QByteArray& name, const QByteArray& more)
{
    const QByteArray body = "{\"id\":\"dep_" + name + "\",\"name\":\"" + name +
                            "\",\"platform\":\"aws\",\"status\":\"running\",\"deploymentGroupId\":\"dg_1\","
                            "\"retryRequested\":false,\"createdAt\":\"2026-11-21T07:55:03Z\"" +
                            more + "}";
    const auto decoded = codec::decodeDeployment(body);
    if (!std::holds_alternative<Deployment>(decoded)) {
        qWarning("%s", body.constData());
        return {};
    }
    return std::get<Deployment>(decoded);
}

QList<ComparisonRow> compared(const QByteArray& left, const QByteArray& right)
{
    return compareDeployments(deploymentFrom("left", left), deploymentFrom("right", right), {{u"dg_1"_s, u"acme"_s}},
                              {{u"rel_1"_s, u"first"_s}});
}

/// "place: left | right" of those that differ.
QStringList differing(const QList<ComparisonRow>& rows)
{
    QStringList out;
    for (const ComparisonRow& row : rows) {
        if (row.differs)
            out.append(u"%1: %2 | %3"_s.arg(row.place, row.left, row.right));
    }
    return out;
}

} // namespace

class DeploymentComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTheSameHoweverItIsSpelled()
    {
        const auto rows = compared(
            ",\"stackSettings\":{\"updates\":\"auto\",\"network\":{\"type\":\"create\",\"cidr\":\"10.0.0.0/16\"}},"
            "\"stackState\":{\"resources\":{\"api\":{\"type\":\"worker\",\"status\":\"running\",\"config\":{\"id\":"
            "\"api\",\"memoryMb\":256,\"links\":[{\"type\":\"kv\",\"id\":\"a\"}]}}}}",
            ",\"stackState\":{\"resources\":{\"api\":{\"status\":\"running\",\"config\":{\"links\":[ "
            "{\"id\":\"a\",\"type\":\"kv\"} ],\"memoryMb\":2.56e2,\"id\":\"api\"},\"type\":\"worker\"}}},"
            "\"stackSettings\":{\"network\":{\"cidr\":\"10.0.0.0/16\",\"type\":\"create\"}}");
        QCOMPARE(differing(rows), QStringList());
        QVERIFY(rows.size() > 8);
    }

    void everyPartTellsWhatDiffers()
    {
        const auto rows = compared(",\"currentReleaseId\":\"rel_1\",\"stackSettings\":{\"updates\":\"approval-"
                                   "required\",\"network\":{\"type\":\"create\"}},"
                                   "\"stackState\":{\"resources\":{\"api\":{\"type\":\"worker\",\"status\":\"running\","
                                   "\"config\":{\"memoryMb\":256}},"
                                   "\"old\":{\"type\":\"kv\",\"status\":\"running\"}}}",
                                   ",\"currentReleaseId\":\"rel_2\",\"stackState\":{\"resources\":{"
                                   "\"api\":{\"type\":\"worker\",\"status\":\"update-failed\",\"config\":{\"memoryMb\":"
                                   "512},\"error\":{\"code\":\"NO\",\"message\":\"m\"}}}}");
        const QStringList wanted{u"runs: first (rel_1) | rel_2"_s,
                                 u"updates: approval-required | auto (default)"_s,
                                 u"network.type: create | auto (default)"_s,
                                 u"api: status: running | update-failed"_s,
                                 u"api: error:  | NO"_s,
                                 u"api: memoryMb: 256 | 512"_s,
                                 u"old: kv | "_s};
        QCOMPARE(differing(rows), wanted);
    }

    void secretsAreComparedAndNotShown()
    {
        const auto config = [](const QByteArray& secret, const QByteArray& plain) {
            return ",\"stackSettings\":{\"externalBindings\":{\"db\":{\"host\":\"h\",\"password\":\"" + secret +
                   "\"}},\"apiToken\":\"" + secret +
                   "\"},\"stackState\":{\"resources\":{\"api\":{\"type\":\"worker\",\"config\":{"
                   "\"environment\":{\"API_KEY\":\"" +
                   secret + "\",\"LEVEL\":\"" + plain + "\"},\"list\":[{\"token\":\"" + secret +
                   "\"}],\"typed\":{\"type\":\"secret\",\"value\":\"" + secret + "\"}}}}}";
        };
        const auto rows = compared(config("first-canary", "info-canary"), config("second-canary", "warn-canary"));
        QStringList differ;
        for (const ComparisonRow& row : rows) {
            QVERIFY2(!row.left.contains(u"canary"_s) && !row.right.contains(u"canary"_s), qPrintable(row.place));
            if (row.differs)
                differ.append(row.place);
        }
        QCOMPARE(differ, QStringList({u"apiToken"_s, u"externalBindings.db.password"_s, u"api: list"_s,
                                      u"api: typed.value"_s, u"api: API_KEY"_s, u"api: LEVEL"_s}));
        ComparisonTable table;
        table.setComparison(rows);
        QVERIFY(!table.text().contains(u"canary"_s));
    }

    void variablesOfOneSideOnlyAreTold()
    {
        const auto rows = compared(",\"stackState\":{\"resources\":{\"api\":{\"type\":\"worker\",\"config\":{"
                                   "\"environment\":{\"A\":\"1\",\"B\":\"2\"}}}}}",
                                   ",\"stackState\":{\"resources\":{\"api\":{\"type\":\"worker\",\"config\":{"
                                   "\"environment\":{\"A\":\"1\"}}}}}");
        QCOMPARE(differing(rows), QStringList{u"api: B: set | "_s});
    }

    void whatDiffersComesFirstAndMayStandAlone()
    {
        ComparisonTable table;
        table.setNames(u"one"_s, u"two"_s);
        table.setComparison(compared(",\"stackSettings\":{\"updates\":\"approval-required\"}", {}));
        QCOMPARE(table.differences(), 1);
        QCOMPARE(table.index(0, table.columnOf(u"what"_s)).data().toString(), u"differs"_s);
        QCOMPARE(table.headerData(table.columnOf(u"right"_s), Qt::Horizontal).toString(), u"two"_s);
        const int all = table.rowCount();
        QVERIFY(all > 3);
        table.setOnlyDifferences(true);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.text(), u"What\tPart\tPlace\tone\ttwo\n"
                               "differs\tSettings\tupdates\tapproval-required\tauto (default)\n"_s);
        table.setOnlyDifferences(false);
        table.setQueryText(u"differs:no part:settings"_s);
        QVERIFY(table.query().errors().isEmpty());
        QVERIFY(table.rowCount() > 0 && table.rowCount() < all - 1);
    }

    void aRowTellsWhichSideHasIt()
    {
        ComparisonTable table;
        table.setComparison(compared(",\"stackSettings\":{\"label\":\"\",\"size\":1},\"stackState\":{\"resources\":"
                                     "{\"old\":{\"type\":\"kv\"},\"api\":{\"type\":\"worker\",\"config\":{"
                                     "\"environment\":{\"A\":\"1\"}}}}}",
                                     ",\"stackSettings\":{\"label\":\"x\",\"colour\":\"red\"},\"stackState\":"
                                     "{\"resources\":{\"api\":{\"type\":\"worker\"}}}"));
        QStringList rows;
        for (int row = 0; row < table.differences(); ++row) {
            const auto text = [&](const QString& id) { return table.index(row, table.columnOf(id)).data().toString(); };
            rows.append(text(u"place"_s) + u": "_s + text(u"what"_s));
        }
        // An empty value is a value; variables stand last, for they are many.
        QCOMPARE(rows, QStringList({u"colour: only right"_s, u"label: differs"_s, u"size: only left"_s,
                                    u"old: only left"_s, u"api: A: only left"_s}));
        const auto muted = [&](int row, const QString& id) {
            return table.index(row, table.columnOf(id)).data(TableModel::MutedRole).toBool();
        };
        QVERIFY(!muted(1, u"right"_s));
        QVERIFY(muted(table.rowCount() - 1, u"right"_s) && muted(table.rowCount() - 1, u"place"_s));
    }

    void withoutStateOrSettingsThereIsStillAnAnswer()
    {
        const auto rows = compared({}, {});
        QCOMPARE(differing(rows), QStringList());
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ComparisonRow& row) { return row.left == u"acme"_s; }));
    }
};

ALIEN_TEST(DeploymentComparisonTest)
#include "tst_deploymentcomparison.moc"
