// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/statusbands.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

TelemetryEvent change(qint64 at, const QString& from, const QString& to, const QString& id = u"dep_1"_s)
{
    TelemetryEvent out;
    out.atMs = at;
    out.from = from;
    out.to = to;
    out.subject = id;
    return out;
}

} // namespace

class StatusBandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChangesItIsWhatTheManagerSays()
    {
        const QList<StatusBand> wanted{{700, 1000, u"running"_s, true}};
        QCOMPARE(statusBands({}, {u"dep_1"_s, u"shop"_s, u"running"_s, 700}, 1000), wanted);
        QVERIFY(statusBands({}, {u"dep_1"_s, u"shop"_s, u"running"_s, 0}, 1000).isEmpty());
    }

    void changesPartTheTime()
    {
        const QList<StatusBand> wanted{
            {0, 100, u"running"_s, false}, {100, 300, u"updating"_s, true}, {300, 1000, u"running"_s, true}};
        QCOMPARE(statusBands({change(100, u"running"_s, u"updating"_s), change(300, u"updating"_s, u"running"_s)},
                             {u"dep_1"_s, u"shop"_s, u"running"_s, 300}, 1000),
                 wanted);
    }

    void whatNobodySawIsToldApart()
    {
        // It ran when the console was closed, and failed when it was opened again.
        const QList<StatusBand> wanted{
            {100, 500, u"running"_s, false}, {500, 800, u"updating"_s, false}, {800, 1000, u"update-failed"_s, true}};
        QCOMPARE(statusBands({change(100, {}, u"running"_s), change(500, u"pending"_s, u"updating"_s)},
                             {u"dep_1"_s, u"shop"_s, u"update-failed"_s, 800}, 1000),
                 wanted);
    }

    void oneThatIsGoneHasNoBandAfterIt()
    {
        const QList<StatusBand> wanted{{0, 100, u"deleting"_s, false}};
        QCOMPARE(statusBands({change(100, u"deleting"_s, {})}, {u"dep_1"_s, u"dep_1"_s, {}, 0}, 1000), wanted);
    }

    void changesAreToldApartByDeployment()
    {
        TelemetryEvent release = change(5, {}, u"rel"_s);
        release.kind = TelemetryEvent::Kind::Release;
        const auto all = changesByDeployment(
            {change(1, u"a"_s, u"b"_s), change(2, u"x"_s, u"y"_s, u"dep_2"_s), release, change(9, u"b"_s, u"c"_s)});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.value(u"dep_1"_s).size(), 2);
        QCOMPARE(all.value(u"dep_1"_s).constLast().to, u"c"_s);
    }
};

ALIEN_TEST(StatusBandsTest)
#include "tst_statusbands.moc"
