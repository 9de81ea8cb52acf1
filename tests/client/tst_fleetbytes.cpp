// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the decoder of lists is made of: times, ends of objects, common beginnings, shared words.
#include "client/fleet/fleetdecoder.h"
#include "client/fleet/itemdecoder.h"
#include "client/fleet/jsonscan.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

using namespace alien;

class TestFleetBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreReadWithEveryFractionAndOffset_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("Z") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
        QTest::newRow("nanoseconds") << QByteArray("2026-11-21T07:55:03.580966330+00:00") << qint64(1795247703580);
        QTest::newRow("one digit") << QByteArray("2024-02-29T23:59:59.5-01:30") << qint64(1709256599500);
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1000);
        for (const char* bad : {"", "2026-11-21", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2026-01-01T00:00:00",
                                "2026-01-01T00:00:00.Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00+1:00",
                                "2026-01-01T00:00:00Zx", "2026-01-01T00:00:00.1234567890Z"})
            QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
    }
    void timesAreReadWithEveryFractionAndOffset()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(qint64(parseTimestampMs(text.toStdString()).value_or(-1)), ms);
    }

    void endOfObjectAgreesWithAPlainWalk()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 4000; ++round) {
            std::string text = "{";
            const std::size_t length = random() % 300;
            for (std::size_t i = 0; i < length; ++i)
                text += "{}\"\\\\\\ab,{\""[random() % 11];
            text += std::string(random() % 9, '}') + "\"}}}}";
            // Character by character.
            std::size_t plain = 0;
            int depth = 0;
            bool inString = false;
            for (std::size_t i = 0; i < text.size() && plain == 0; ++i) {
                if (text[i] == '\\')
                    ++i; // outside of strings never valid; both skip what it escapes
                else if (text[i] == '"')
                    inString = !inString;
                else if (!inString && text[i] == '{')
                    ++depth;
                else if (!inString && text[i] == '}' && --depth == 0)
                    plain = i + 1;
            }
            const char* end = jsonscan::endOfObject(text.data(), text.data() + text.size());
            const std::size_t found = end == nullptr ? 0 : std::size_t(end - text.data());
            // Backslashes outside of strings are no JSON; braces behind them may count differently.
            if (plain == found)
                continue;
            const std::string seen = text.substr(0, std::max(plain, found));
            QVERIFY2(!nlohmann::json::accept(seen), text.c_str());
        }
    }

    void commonPrefixFindsTheFirstDifference()
    {
        std::string a(20000, 'x');
        for (const std::size_t at : {std::size_t(0), std::size_t(7), std::size_t(4095), std::size_t(4096),
                                     std::size_t(12345), std::size_t(19999)}) {
            std::string b = a;
            b[at] = 'y';
            QCOMPARE(jsonscan::commonPrefix(a.data(), b.data(), a.size()), at);
        }
        QCOMPARE(jsonscan::commonPrefix(a.data(), a.data(), a.size()), a.size());
        QCOMPARE(jsonscan::commonPrefix(a.data(), a.data(), 0), std::size_t(0));
        for (std::size_t size = 1; size < 300; ++size) {
            std::string b = a;
            b[size - 1] = 'y';
            QCOMPARE(jsonscan::commonPrefix(a.data() + 1, b.data() + 1, size + 40), size - 2 + (size == 1 ? 42 : 0));
        }
    }

    void internGivesOneView()
    {
        const std::string one = "some word";
        const std::string two = "some word";
        QCOMPARE(intern(one).data(), intern(two).data());
        QVERIFY(intern("").empty());
    }
};

ALIEN_TEST(TestFleetBytes)
#include "tst_fleetbytes.moc"
