// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace alien;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesDurations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        constexpr qint64 minute = 60'000;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("negative") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(4999) << u"4 s"_s;
        QTest::newRow("last second") << minute - 1 << u"59 s"_s;
        QTest::newRow("minutes") << 18 * minute << u"18 min"_s;
        QTest::newRow("last minute") << hour - 1 << u"59 min"_s;
        QTest::newRow("hours") << hour + 4 * minute << u"1 h 04"_s;
        QTest::newRow("days") << 2 * day + 3 * hour << u"2 d 3 h"_s;
        QTest::newRow("many days") << 400 * day << u"400 d"_s;
    }
    void writesDurations()
    {
        QFETCH(qint64, ms);
        QTEST(Format().duration(ms), "text");
        QCOMPARE(Format().age(ms), Format().duration(ms) + u" ago"_s);
    }

    void shortensIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("deployment") << u"dep_7qk2aaaaaaaaaaaaaaaaaaaam4zd"_s << u"dep_7qk2…m4zd"_s;
        QTest::newRow("short enough") << u"dep_123456789"_s << u"dep_123456789"_s;
        QTest::newRow("commit") << u"4f2c9ab0123456789012345678901234567890ab"_s << u"4f2c9ab"_s;
        QTest::newRow("no prefix") << u"abcdefghijklmnop"_s << u"abcd…mnop"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void shortensIds()
    {
        QFETCH(QString, id);
        QTEST(Format::shortId(id), "text");
    }

    void showsTodayAsTimeOfDayAndOtherDaysWithTheirDate()
    {
        test::HandClock clock;
        clock.now = 1'773'470'772'000; // 2026-03-14T06:46:12Z
        Format format(clock);
        format.setZone(Format::Zone::Utc);
        QCOMPARE(format.time(clock.now), u"06:46:12"_s);
        QCOMPARE(format.time(clock.now - 86'400'000), u"13 Mar 2026 06:46"_s);
        QCOMPARE(format.time(0), QString());
        QCOMPARE(format.exact(0), QString());
        QCOMPARE(format.exact(clock.now + 7), u"2026-03-14T06:46:12.007Z"_s);
    }

    void obeysTheChosenZoneAndTellsIt()
    {
        test::HandClock clock;
        clock.now = 1'773'470'772'000;
        Format format(clock);
        QSignalSpy changed(&format, &Format::changed);
        format.setZoneName(u"Europe/Berlin"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(format.time(clock.now), u"07:46:12"_s);
        QCOMPARE(format.exact(clock.now), u"2026-03-14T07:46:12.000+01:00"_s);
        QCOMPARE(format.zoneLabel(), u"Europe/Berlin (UTC+01:00)"_s);
        format.setZoneName(u"Europe/Berlin"_s);
        QCOMPARE(changed.count(), 1);
        format.setZoneName(u"utc"_s);
        QCOMPARE(format.zoneLabel(), u"UTC"_s);
    }

    void takesAnUnknownZoneForLocal()
    {
        Format format;
        format.setZone(Format::Zone::Utc);
        format.setZoneName(u"Atlantis/Harbour"_s);
        QCOMPARE(int(format.zone()), int(Format::Zone::Local));
    }

    void writesSizes()
    {
        QCOMPARE(Format().bytes(640), u"640 bytes"_s);
        QCOMPARE(Format().bytes(64'000), u"64.0 kB"_s);
    }
};

ALIEN_TEST(TestFormat)
#include "tst_format.moc"
