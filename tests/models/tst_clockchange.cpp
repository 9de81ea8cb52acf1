// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandfilter.h"
#include "models/common/format.h"
#include "models/common/zoneof.h"
#include "models/telemetry/timetext.h"
#include "models/watches/watch.h"
#include "tests/models/commandbench.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

/// Zone of the computer and zone that was chosen are one in half of the rows.
void zones()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("chosen") << u"Europe/Berlin"_s;
    if (qgetenv("TZ") == "Europe/Berlin")
        QTest::newRow("of this computer") << u"local"_s;
}

} // namespace

/// 29 March 2026 has 23 hours in Berlin, 25 October 2026 has 25. ctest runs it once more with TZ=Europe/Berlin.
class TestClockChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void todayEndsAtMidnight_data() { zones(); }
    void todayEndsAtMidnight()
    {
        QFETCH(QString, zone);
        HandClock clock;
        Format format(clock);
        format.setZoneName(zone);
        clock.now = utc("2026-03-29T21:59:00Z"); // 23:59, the day of 23 hours
        QCOMPARE(format.time(utc("2026-03-28T23:00:00Z")), u"00:00:00"_s);
        QCOMPARE(format.time(utc("2026-03-28T22:59:59Z")), u"28 Mar 2026 23:59"_s);
        QCOMPARE(format.time(utc("2026-03-29T00:59:59Z")), u"01:59:59"_s);
        QCOMPARE(format.time(utc("2026-03-29T01:00:00Z")), u"03:00:00"_s);
        QCOMPARE(format.exact(utc("2026-03-29T00:59:59Z")), u"2026-03-29T01:59:59.000+01:00"_s);
        QCOMPARE(format.exact(utc("2026-03-29T01:00:00Z")), u"2026-03-29T03:00:00.000+02:00"_s);
        clock.now = utc("2026-10-25T22:59:00Z"); // 23:59, the day of 25
        QCOMPARE(format.time(utc("2026-10-24T22:00:00Z")), u"00:00:00"_s);
        QCOMPARE(format.time(utc("2026-10-24T21:59:59Z")), u"24 Oct 2026 23:59"_s);
        // The same on the wall, told apart where it matters.
        QCOMPARE(format.time(utc("2026-10-25T00:30:00Z")), format.time(utc("2026-10-25T01:30:00Z")));
        QVERIFY(format.exact(utc("2026-10-25T00:30:00Z")) != format.exact(utc("2026-10-25T01:30:00Z")));
        QCOMPARE(format.duration(utc("2026-10-25T23:00:00Z") - utc("2026-10-24T22:00:00Z")), u"1 d 1 h"_s);
    }

    void whatIsTypedIsThatMoment_data() { zones(); }
    void whatIsTypedIsThatMoment()
    {
        QFETCH(QString, zone);
        Format format;
        format.setZoneName(zone);
        const auto typed = [&format](const char* text, const char* now = "2026-03-29T12:00:00Z") {
            return timeFromText(QString::fromLatin1(text), format, utc(now)).value_or(-1);
        };
        QCOMPARE(typed("2026-03-29T01:59:59"), utc("2026-03-29T00:59:59Z"));
        QCOMPARE(typed("2026-03-29T03:00"), utc("2026-03-29T01:00:00Z"));
        QCOMPARE(typed("2026-03-29T02:30"), utc("2026-03-29T01:30:00Z")); // no clock shows it: as if it were not put on
        QCOMPARE(typed("01:30"), utc("2026-03-29T00:30:00Z"));
        QCOMPARE(typed("2026-03-29"), utc("2026-03-28T23:00:00Z"));
        QCOMPARE(typed("2026-10-25T01:30"), utc("2026-10-24T23:30:00Z"));
        QCOMPARE(typed("2026-10-25T03:30"), utc("2026-10-25T02:30:00Z"));
        QCOMPARE(typed("2026-10-25T02:30+02:00"), utc("2026-10-25T00:30:00Z")); // the first of the two
        // An hour that this computer's clock leaves out is one of UTC all the same.
        format.setZoneName(u"utc"_s);
        QCOMPARE(typed("2026-03-29T02:30"), utc("2026-03-29T02:30:00Z"));
    }

    void commandsOfADayAreThoseOfItsHours_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to"); ///< the first moment that is not in it
        QTest::newRow("the short day") << u"sent:today"_s << QByteArray("2026-03-29T20:00:00Z")
                                       << QByteArray("2026-03-28T23:00:00Z") << QByteArray("2026-03-29T22:00:00Z");
        QTest::newRow("the day before") << u"sent:yesterday"_s << QByteArray("2026-03-29T20:00:00Z")
                                        << QByteArray("2026-03-27T23:00:00Z") << QByteArray("2026-03-28T23:00:00Z");
        QTest::newRow("the long day") << u"sent:today"_s << QByteArray("2026-10-25T05:00:00Z")
                                      << QByteArray("2026-10-24T22:00:00Z") << QByteArray("2026-10-25T23:00:00Z");
        QTest::newRow("a day of winter, in summer")
            << u"sent:2026-01-10"_s << QByteArray("2026-07-01T12:00:00Z") << QByteArray("2026-01-09T23:00:00Z")
            << QByteArray("2026-01-10T23:00:00Z");
        QTest::newRow("a month of both") << u"sent:2026-10"_s << QByteArray("2026-11-02T12:00:00Z")
                                         << QByteArray("2026-09-30T22:00:00Z") << QByteArray("2026-10-31T23:00:00Z");
        QTest::newRow("its week") << u"sent:week"_s << QByteArray("2026-10-25T05:00:00Z")
                                  << QByteArray("2026-10-18T22:00:00Z") << QByteArray("2026-10-25T23:00:00Z");
    }
    void commandsOfADayAreThoseOfItsHours()
    {
        QFETCH(QString, query);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Format format;
        format.setZoneName(u"Europe/Berlin"_s);
        CommandSelection selection;
        selection.nowMs = utc(now.constData());
        selection.zone = zoneOf(format);
        selection.query = Query::parse(query, commandFields());
        const auto filter = CommandFilter::of(selection);
        QCOMPARE(filter.fromMs, utc(from.constData()));
        QCOMPARE(filter.toMs, utc(to.constData()));
    }

    void quietHoursFollowTheWall()
    {
        if (qgetenv("TZ") != "Europe/Berlin")
            QSKIP("asks the clock of a computer in Berlin");
        const QuietHours quiet{true, QTime(22, 0), QTime(2, 30)};
        QVERIFY(quiet.coversMoment(utc("2026-03-29T00:59:59Z")));  // 01:59:59
        QVERIFY(!quiet.coversMoment(utc("2026-03-29T01:00:00Z"))); // 03:00, the end was left out
        QVERIFY(!quiet.coversMoment(utc("2026-03-29T19:59:59Z"))); // 21:59:59
        QVERIFY(quiet.coversMoment(utc("2026-03-29T20:00:00Z")));
        QVERIFY(!quiet.coversMoment(utc("2026-10-25T00:30:00Z"))); // 02:30, the first time
        QVERIFY(quiet.coversMoment(utc("2026-10-25T01:00:00Z")));  // 02:00 again
        QVERIFY(!quiet.coversMoment(utc("2026-10-25T01:30:00Z")));
    }
};

ALIEN_TEST(TestClockChange)
#include "tst_clockchange.moc"
