// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/slicedwork.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <memory>

using namespace alien;

class SlicedWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnUntilAStepSaysThatNothingIsLeft()
    {
        int steps = 0;
        SlicedWork work([&steps] { return ++steps % 3 != 0; });
        work.start();
        QCOMPARE(steps, 0); // the caller is not held up
        QTRY_COMPARE(steps, 3);
        QCoreApplication::processEvents();
        QCOMPARE(steps, 3);
        work.start();
        QTRY_COMPARE(steps, 6);
        work.start();
        work.stop();
        QCoreApplication::processEvents();
        QCOMPARE(steps, 6);
    }

    void theEventLoopTurnsBetweenSlices()
    {
        int steps = 0;
        int turns = 0;
        SlicedWork work([&steps] {
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < SlicedWork::sliceMs) // one that takes a whole slice
                continue;
            return ++steps < 5;
        });
        QTimer others;
        others.callOnTimeout(this, [&] { turns += steps > 0 && steps < 5 ? 1 : 0; });
        others.start(0);
        work.start();
        QTRY_COMPARE(steps, 5);
        QVERIFY(turns > 0);
    }

    void theLastStepMayBeginAnew()
    {
        int steps = 0;
        std::function<void()> again;
        SlicedWork work([&] {
            if (++steps == 1)
                again();
            return false;
        });
        again = [&work] { work.start(); };
        work.start();
        QTRY_COMPARE(steps, 2);
        QCoreApplication::processEvents();
        QCOMPARE(steps, 2);
    }

    /// What comes of the work may be that nobody wants it any more.
    void itsOwnerMayGoWithinTheLastStep()
    {
        struct Owner
        {
            std::function<void()> over;
            int steps = 0;
            SlicedWork work{[this] {
                if (++steps < 3)
                    return true;
                const auto tell = over;
                tell();
                return false;
            }};
        };
        int ended = 0;
        auto owner = std::make_unique<Owner>();
        owner->over = [&] {
            ended = owner->steps;
            owner.reset();
        };
        owner->work.start();
        QTRY_VERIFY(!owner);
        QCOMPARE(ended, 3);
        QCoreApplication::processEvents();
        QCOMPARE(ended, 3);
    }
};

ALIEN_TEST(SlicedWorkTest)
#include "tst_slicedwork.moc"
