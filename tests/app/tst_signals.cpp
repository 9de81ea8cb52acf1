// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/signals.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <csignal>

using namespace alien;

class SignalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endingsArriveThroughTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void endingsArriveThroughTheEventLoop()
    {
        QFETCH(const int, number);
        Signals endings;
        QSignalSpy asked(&endings, &Signals::terminationAsked);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(asked.count(), 0);
        QVERIFY(asked.wait());
        QCOMPARE(asked.count(), 1);
    }

    void afterwardsTheDefaultHolds()
    {
        {
            const Signals endings;
        }
        struct sigaction now = {};
        QCOMPARE(sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

ALIEN_TEST(SignalsTest)
#include "tst_signals.moc"
