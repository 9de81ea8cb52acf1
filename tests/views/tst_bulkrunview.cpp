// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/bulkrunview.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// A runner on a read-only connection: every target is refused as its turn comes.
struct Bench
{
    QTemporaryDir dir;
    Journal journal{dir.path() + u"/history.db"_s};
    ScriptedTransport transport;
    ManagerClient client{transport};
    ActionRunner runner{client, journal};

    Bench()
    {
        ActionRunner::Context context;
        context.readOnly = true;
        runner.setContext(context);
    }
    static OperatorAction actionOn(int count)
    {
        OperatorAction action;
        action.id = u"deployment.retry"_s;
        action.verb = u"Retry"_s;
        for (int i = 0; i < count; ++i)
            action.targets.append({u"deployment"_s, u"dep_%1"_s.arg(i), {}, {}});
        return action;
    }
};

/// How often a widget was told a tooltip, the same one or another.
class TooltipCount : public QObject
{
public:
    explicit TooltipCount(QWidget* of) { of->installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::ToolTipChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestBulkRunView : public QObject
{
    Q_OBJECT
    InstalledLook m_look;
private Q_SLOTS:
    void aViewOfManyIsBroughtUpToDateNowAndThen()
    {
        constexpr int count = 20'000;
        Bench bench;
        BulkRun run(bench.runner, Bench::actionOn(count));
        BulkRunView view(run);
        view.show();
        auto* bar = view.findChild<StackedBar*>(u"bulkRun.bar"_s);
        QVERIFY(bar != nullptr);
        TooltipCount updates(bar); // each update says the numbers anew
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.isFinished(), 30'000);
        QVERIFY(updates.count >= 1);
        QVERIFY2(updates.count < count / 10, qPrintable(QString::number(updates.count)));
        const auto* summary = view.findChild<TextLabel*>(u"bulkRun.summary"_s);
        QCOMPARE(summary->text(), u"Finished: 20000 not sent."_s);
        QVERIFY(view.findChild<QPushButton*>(u"bulkRun.export"_s)->isEnabled());
        QVERIFY(!view.findChild<QPushButton*>(u"bulkRun.again"_s)->isEnabled());
    }

    void theBarStandsForAllTargetsBeforeTheirRowsHaveCome()
    {
        constexpr int count = 10'000;
        Bench bench;
        BulkRun run(bench.runner, Bench::actionOn(count));
        const BulkRunView view(run);
        QVERIFY(run.rowCount() < count);
        const auto* summary = view.findChild<TextLabel*>(u"bulkRun.summary"_s);
        QCOMPARE(summary->text(), u"Running, four at a time: 10000 waiting."_s);
    }

    void asManyOutcomesAsThereIsRoomForAreInSight()
    {
        const auto heightFor = [](int targets) {
            Bench bench;
            BulkRun run(bench.runner, Bench::actionOn(targets));
            const BulkRunView view(run);
            const QLayout* layout = view.layout();
            return layout->hasHeightForWidth() ? layout->totalHeightForWidth(860) : view.sizeHint().height();
        };
        const int row = m_look->rowHeight();
        QCOMPARE(heightFor(12) - heightFor(5), 7 * row);
        QCOMPARE(heightFor(300), heightFor(14));
        QCOMPARE(heightFor(1), heightFor(4));
    }

    void whatIsPressedIsSeenAtOnce()
    {
        Bench bench;
        BulkRun run(bench.runner, Bench::actionOn(3));
        const BulkRunView view(run);
        auto* pause = view.findChild<QPushButton*>(u"bulkRun.pause"_s);
        pause->click();
        QCOMPARE(pause->text(), u"Go on"_s);
        view.findChild<QPushButton*>(u"bulkRun.stop"_s)->click();
        QVERIFY(!pause->isEnabled());
    }
};

ALIEN_TEST(TestBulkRunView)
#include "tst_bulkrunview.moc"
