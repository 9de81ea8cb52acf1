// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/acttally.h"
#include "tests/models/fleetfixture.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTimer>
#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// What may be done to how many of a selection, counted without holding the GUI thread up.
class ActTallyTest : public QObject
{
    Q_OBJECT
private:
    using Act = ActTally::Act;
    HandClock m_clock;
    std::unique_ptr<FleetStore> m_fleet;
    std::unique_ptr<ActTally> m_tally;
    QSet<QString> m_busy;
    int m_judged = 0;

    /// Every third one failed; of the others, what stands first is refused in words of its own.
    QStringList fill(int count)
    {
        std::vector<Dep> rows;
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            const QString id = u"dep_%1"_s.arg(i, 6, 10, QChar(u'0'));
            ids.append(id);
            rows.push_back({.id = id.toStdString(), .status = i % 3 == 2 ? "update-failed" : "running"});
        }
        m_fleet->apply(delta(rows, {}, true));
        m_fleet->finish();
        return ids;
    }
    [[nodiscard]] Availability judge(Act act, const SummaryPtr& summary)
    {
        ++m_judged;
        if (m_busy.contains(QString::fromStdString(summary->id)))
            return {false, u"busy"_s, {}};
        const bool failed = summary->status == "update-failed";
        if (act == Act::Retry)
            return failed ? Availability{true, {}, u"mind"_s} : Availability{false, u"runs"_s, {}};
        return failed ? Availability{false, u"failed"_s, {}} : Availability{};
    }

private Q_SLOTS:
    void init()
    {
        m_busy.clear();
        m_judged = 0;
        m_fleet = std::make_unique<FleetStore>(m_clock);
        m_tally = std::make_unique<ActTally>(
            *m_fleet,
            ActTally::Rules{[this](Act act, const SummaryPtr& summary) { return judge(act, summary); },
                            [this](const QString& id) { return m_busy.contains(id); }},
            nullptr);
    }
    void cleanup()
    {
        m_tally.reset();
        m_fleet.reset();
    }

    void fewAreCountedAtOnce()
    {
        const QStringList ids = fill(6);
        m_busy = {ids.at(5)};
        m_tally->start(ids + QStringList{u"dep_gone"_s});
        QVERIFY(m_tally->isReady());
        QCOMPARE(m_tally->known(), 6);
        const auto retry = m_tally->of(Act::Retry);
        QCOMPARE(retry.allowed, 1);
        QVERIFY(retry.availability.allowed);
        QCOMPARE(retry.availability.warning, u"mind"_s);
        QCOMPARE(m_tally->of(Act::Command).allowed, 4);
        m_tally->start({ids.at(5), ids.at(0)});
        QCOMPARE(m_tally->of(Act::Retry).allowed, 0);
        QCOMPARE(m_tally->of(Act::Retry).availability.why, u"busy"_s); // the first one's
        m_tally->start({});
        QVERIFY(m_tally->isReady());
        QVERIFY(!m_tally->of(Act::Retry).availability.allowed);
    }

    void manyLeaveTheEventLoopToOthers()
    {
        const QStringList ids = fill(100'000);
        QSignalSpy ready(m_tally.get(), &ActTally::ready);
        int turns = 0;
        QTimer others;
        others.callOnTimeout(this, [&] { turns += m_tally->isReady() ? 0 : 1; });
        others.start(0);
        m_tally->start(ids);
        QVERIFY(!m_tally->isReady());
        QVERIFY(ready.wait(60'000));
        QVERIFY(turns > 0);
        QVERIFY(m_tally->isReady());
        QCOMPARE(m_tally->known(), 100'000);
        QCOMPARE(m_tally->of(Act::Retry).allowed, 33'333);
        QCOMPARE(m_tally->of(Act::Redeploy).allowed, 66'667);
        QCOMPARE(m_judged, 4); // two acts, two statuses: not one for each deployment
    }

    void anotherSelectionIsCountedFromItsStart()
    {
        const QStringList ids = fill(3'000);
        QSignalSpy ready(m_tally.get(), &ActTally::ready);
        m_tally->start(ids);
        m_tally->start(ids.mid(0, 1'200));
        QVERIFY(ready.wait(60'000));
        QCOMPARE(m_tally->known(), 1'200);
        QCOMPARE(m_tally->of(Act::Retry).allowed, 400);
        m_tally->start(ids);
        m_tally->start(ids.mid(0, 3)); // few: at once, and nothing follows
        QVERIFY(m_tally->isReady());
        QCoreApplication::processEvents();
        QCOMPARE(ready.count(), 1);
        QCOMPARE(m_tally->known(), 3);
    }
};

ALIEN_TEST(ActTallyTest)
#include "tst_acttally.moc"
