// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetacts.h"
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/shell/prompter.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

/// Keeps what is asked and answers nothing.
class AskedOnly : public Prompter
{
public:
    QList<ConfirmRequest> asked;
    QHash<QString, Notice> notices;
    void ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)>) override
    {
        asked.append(request);
    }
    void holdBack(const QString&, std::function<void(bool)>) override {}
    void tell(const Notice& notice) override
    {
        if (notice.title.isEmpty() && notice.text.isEmpty())
            notices.remove(notice.id);
        else
            notices.insert(notice.id, notice);
    }
    void showSecret(const QString&, const QString&, const Secret&, std::function<void()>) override {}
    void openSheet(QWidget*, const QString&) override {}
    void closeSheet() override {}
    void copyText(const QString&) override {}
    void chooseSaveFile(const QString&, const QString&, const QString&, std::function<void(const QString&)>) override {}
    void openUrl(const QString&) override {}
};

} // namespace

/// What is asked before deployments are changed: which ones, what each gets, which are left out and why.
class FleetActsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;
    AskedOnly m_prompter;
    std::unique_ptr<FleetActs> m_acts;

    [[nodiscard]] Session& session() const { return *m_fixture->app().hub().current(); }
    [[nodiscard]] SummaryPtr any() const { return session().fleet().rows().at(0).summary; }
    /// One of the fleet, changed.
    [[nodiscard]] SummaryPtr made(const std::function<void(DeploymentSummary&)>& change) const
    {
        auto copy = std::make_shared<DeploymentSummary>(*any());
        copy->status = "running";
        copy->model = "push";
        copy->cause = 0;
        copy->errorCode = {};
        copy->retryRequested = false;
        change(*copy);
        return copy;
    }
    ConfirmRequest ask(FleetActs::Act act, const std::vector<SummaryPtr>& summaries)
    {
        m_prompter.asked.clear();
        m_acts->start(act, summaries);
        return m_prompter.asked.value(0);
    }
    /// Of the whole fleet but those that may go any moment, in the order of the fleet.
    [[nodiscard]] QStringList manyIds() const
    {
        QStringList ids;
        for (const FleetRow& row : session().fleet().rows()) {
            if (!row.summary->status.starts_with("delet"))
                ids.append(QString::fromStdString(row.summary->id));
        }
        return ids;
    }
    [[nodiscard]] static QStringList idsOf(const QList<ActionTarget>& targets)
    {
        QStringList ids;
        for (const ActionTarget& target : targets)
            ids.append(target.id);
        return ids;
    }
    /// By the numbers that its lines begin with.
    [[nodiscard]] static int leftOut(const ConfirmRequest& request)
    {
        int sum = 0;
        const QStringList lines = request.leftOut.join(u'\n').split(u'\n'); // those with names have no number
        for (const QString& line : lines)
            sum += QLocale().toInt(line.section(u' ', 0, 0));
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->options.sandboxDeployments = 2'000;
        const Session* current = m_fixture->openSandbox();
        QVERIFY(current);
        QVERIFY(QTest::qWaitFor([current] { return current->releasesKnown(); }, 20'000));
        m_acts =
            std::make_unique<FleetActs>(ControllerContext{session(), m_fixture->app().actions(), m_prompter}, nullptr);
    }
    void init()
    {
        m_prompter.asked.clear();
        m_prompter.notices.clear();
    }
    void cleanupTestCase()
    {
        m_acts.reset();
        m_fixture.reset();
    }

    void eachRedeployedNamesTheReleaseItGets()
    {
        const auto& releases = session().releases().releases();
        QVERIFY(releases.size() >= 2);
        const QString from = releases.at(1)->id;
        const QString to = releases.at(0)->id;
        const std::string now = from.toStdString();
        const std::string wanted = to.toStdString();
        const auto behind = made([&](DeploymentSummary& d) {
            d.id = "dep_a";
            d.name = "behind";
            d.currentReleaseId = now;
            d.desiredReleaseId = wanted;
        });
        const auto settled = made([&](DeploymentSummary& d) {
            d.id = "dep_b";
            d.name = "settled";
            d.currentReleaseId = wanted;
            d.desiredReleaseId = {};
        });
        const auto label = [this](const QString& id) { return session().releases().label(id); };
        const ConfirmRequest request = ask(FleetActs::Act::Redeploy, {behind, settled});
        QCOMPARE(request.targets.size(), 2);
        QCOMPARE(request.targets.at(0).name, u"behind"_s);
        QCOMPARE(request.targets.at(0).detail, u"Release %1 → %2"_s.arg(label(from), label(to)));
        QCOMPARE(request.targets.at(1).detail, u"Release %1, again"_s.arg(label(to)));
        QCOMPARE(request.targets.at(1).statusSeen, u"running"_s);
        QVERIFY(request.leftOut.isEmpty());
    }

    void whatCannotHaveItIsNamedWithTheReason()
    {
        const auto healthy = made([](DeploymentSummary& d) {
            d.id = "dep_a";
            d.name = "healthy";
        });
        const auto failed = made([](DeploymentSummary& d) {
            d.id = "dep_b";
            d.name = "failed";
            d.status = "update-failed";
            d.errorCode = "QUOTA_EXCEEDED";
        });
        const auto asked = made([](DeploymentSummary& d) {
            d.id = "dep_c";
            d.name = "asked";
            d.status = "update-failed";
            d.retryRequested = true;
        });
        const auto other = made([](DeploymentSummary& d) {
            d.id = "dep_d";
            d.name = "other";
        });
        const ConfirmRequest request = ask(FleetActs::Act::Retry, {healthy, failed, asked, other});
        QCOMPARE(request.targets.at(0).name, u"failed"_s);
        QVERIFY2(request.targets.at(0).detail.startsWith(u"Back to update-pending"_s) &&
                     request.targets.at(0).detail.endsWith(u"after QUOTA_EXCEEDED"_s),
                 qPrintable(request.targets.at(0).detail));
        QCOMPARE(request.leftOut.size(), 2);
        const QString all = request.leftOut.join(u'|');
        QVERIFY2(all.contains(u"A retry was asked for already"_s) && all.contains(u"\nasked"_s), qPrintable(all));
        QVERIFY2(all.contains(u"this deployment is running"_s), qPrintable(all));
        QVERIFY2(all.contains(u"\nhealthy, other"_s), qPrintable(all));
    }

    /// A bar for each of many reasons would leave no room in the sheet for what is acted on.
    void manyReasonsShareOneBar()
    {
        std::vector<SummaryPtr> summaries;
        using Many = std::pair<std::string, int>;
        const std::array<Many, 8> statuses{{{"running", 5},
                                            {"pending", 1},
                                            {"provisioning", 4},
                                            {"updating", 2},
                                            {"update-pending", 6},
                                            {"deleting", 1},
                                            {"delete-pending", 1},
                                            {"initial-setup", 1}}};
        for (const Many& each : statuses) {
            for (int i = 0; i < each.second; ++i) {
                summaries.push_back(made([&each, i](DeploymentSummary& d) {
                    d.status = each.first;
                    d.name = each.first + std::to_string(i);
                    d.id = "dep_" + d.name;
                }));
            }
        }
        summaries.push_back(made([](DeploymentSummary& d) { d.status = "update-failed"; }));
        const ConfirmRequest request = ask(FleetActs::Act::Retry, summaries);
        QCOMPARE(request.leftOut.size(), 1);
        const QStringList lines = request.leftOut.constFirst().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines.at(0).startsWith(u"6 left out: "_s) && lines.at(0).endsWith(u"update-pending."_s),
                 qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"5 left out: "_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(3).endsWith(u" updating0, updating1"_s), qPrintable(lines.at(3)));
        QCOMPARE(lines.at(6), u"2 left out for other reasons"_s);
    }

    void ofManyLeftOutTheFirstAreNamed()
    {
        std::vector<SummaryPtr> summaries;
        for (const char* name :
             {"n11", "N05", "n14", "n03", "N01", "n09", "n02", "n13", "n04", "n08", "N12", "n06", "n10", "n07"}) {
            summaries.push_back(made([name](DeploymentSummary& d) {
                d.id = std::string("dep_") + name;
                d.name = name;
            }));
        }
        summaries.push_back(made([](DeploymentSummary& d) { d.status = "update-failed"; }));
        const ConfirmRequest request = ask(FleetActs::Act::Retry, summaries);
        QCOMPARE(request.leftOut.size(), 1);
        QVERIFY2(request.leftOut.constFirst().startsWith(u"14 left out"_s), qPrintable(request.leftOut.constFirst()));
        QCOMPARE(request.leftOut.constFirst().section(u'\n', 1),
                 u"N01, n02, n03, n04, N05, n06, n07, n08, n09, n10, n11, N12 and 2 more"_s);
    }

    void manyAreLookedAtFirstAndThenAskedAboutOnce()
    {
        const QStringList ids = manyIds();
        QVERIFY(ids.size() > 1'500);
        QStringList selected = ids;
        m_acts->start(FleetActs::Act::Forget, selected);
        QVERIFY(m_prompter.asked.isEmpty()); // not in this turn
        selected.clear();                    // it is about what was selected
        // A second press, and any other act meanwhile.
        m_acts->start(FleetActs::Act::Forget, ids);
        m_acts->start(FleetActs::Act::Retry, ids);
        m_acts->start(FleetActs::Act::Forget, {any()});
        QTRY_COMPARE(m_prompter.asked.size(), 1);
        const ConfirmRequest request = m_prompter.asked.constFirst();
        QCOMPARE(idsOf(request.targets), ids);
        QVERIFY(request.question.startsWith(u"Forget %1 deployments"_s.arg(QLocale().toString(ids.size()))));
        QCOMPARE(request.typedText, QString::number(ids.size()));
        QVERIFY(request.leftOut.isEmpty());
        QVERIFY(m_prompter.notices.isEmpty());
        // Of those that were pressed meanwhile nothing comes any more, and the next one is heard.
        m_acts->start(FleetActs::Act::Retry, ids + QStringList{u"dep_gone"_s});
        QTRY_COMPARE(m_prompter.asked.size(), 2);
        const ConfirmRequest retry = m_prompter.asked.constLast();
        QCOMPARE(retry.actionId, u"deployment.retry"_s);
        QVERIFY(!retry.targets.isEmpty() && !retry.leftOut.isEmpty());
        QCOMPARE(retry.targets.size() + leftOut(retry), ids.size());
        for (const ActionTarget& target : retry.targets)
            QVERIFY2(target.detail.startsWith(u"Back to"_s), qPrintable(target.id + target.detail));
    }

    void fewAreAskedAboutAtOnce()
    {
        const QStringList ids = manyIds().mid(0, FleetActs::fewIds);
        m_acts->start(FleetActs::Act::Forget, ids);
        QCOMPARE(m_prompter.asked.size(), 1);
        QCOMPARE(idsOf(m_prompter.asked.constFirst().targets), ids);
    }

    void lookingAtSoManyIsSaidAndCanBeCancelled()
    {
        QStringList ids = manyIds();
        for (int i = 0; ids.size() <= FleetActs::manyIds; ++i)
            ids.append(u"dep_gone%1"_s.arg(i));
        m_acts->start(FleetActs::Act::Forget, ids);
        QCOMPARE(m_prompter.notices.size(), 1);
        const Notice notice = *m_prompter.notices.cbegin();
        QVERIFY2(notice.title.startsWith(u"Looking at %1 "_s.arg(QLocale().toString(ids.size()))),
                 qPrintable(notice.title));
        QCOMPARE(notice.buttons.size(), 1);
        notice.buttons.constFirst().run();
        QVERIFY(m_prompter.notices.isEmpty());
        // Had it gone on, this one would not be heard.
        m_acts->start(FleetActs::Act::Detach, manyIds());
        QTRY_COMPARE(m_prompter.asked.size(), 1);
        QVERIFY(m_prompter.asked.constFirst().question.startsWith(u"Detach"_s));
        // Uncancelled, it is taken back by itself.
        m_acts->start(FleetActs::Act::Forget, ids);
        QCOMPARE(m_prompter.notices.size(), 1);
        QTRY_COMPARE(m_prompter.asked.size(), 2);
        QVERIFY(m_prompter.notices.isEmpty());
    }

    void whatNoneOfThemMayHaveAnyMoreIsSaid()
    {
        QStringList running;
        for (const FleetRow& row : session().fleet().rows()) {
            if (row.summary->status == "running")
                running.append(QString::fromStdString(row.summary->id));
        }
        running = running.mid(0, FleetActs::fewIds + 1);
        QCOMPARE(running.size(), FleetActs::fewIds + 1);
        m_acts->start(FleetActs::Act::Retry, running);
        QTRY_COMPARE(m_prompter.notices.size(), 1);
        QVERIFY(m_prompter.asked.isEmpty());
        const Notice notice = *m_prompter.notices.cbegin();
        QVERIFY2(notice.text.contains(u"left out: Only a failed step"_s), qPrintable(notice.text));
    }

    void whoeverAskedMayGoWhileTheyAreLookedAt()
    {
        const QStringList ids = manyIds();
        auto brief =
            std::make_unique<FleetActs>(ControllerContext{session(), m_fixture->app().actions(), m_prompter}, nullptr);
        brief->start(FleetActs::Act::Forget, ids);
        QStringList more = ids;
        while (more.size() <= FleetActs::manyIds)
            more.append(ids);
        auto told =
            std::make_unique<FleetActs>(ControllerContext{session(), m_fixture->app().actions(), m_prompter}, nullptr);
        told->start(FleetActs::Act::Forget, more);
        QCOMPARE(m_prompter.notices.size(), 1);
        const Notice notice = *m_prompter.notices.cbegin();
        brief.reset();
        told.reset();
        notice.buttons.constFirst().run();
        m_acts->start(FleetActs::Act::Detach, ids);
        QTRY_COMPARE(m_prompter.asked.size(), 1);
        QVERIFY(m_prompter.asked.constFirst().question.startsWith(u"Detach"_s));
    }

    void everyWarningOfAnyOfThemIsSaid()
    {
        const auto torn = made([](DeploymentSummary& d) {
            d.id = "dep_a";
            d.name = "torn";
            d.status = "teardown-required";
        });
        const auto unchecked = made([](DeploymentSummary& d) {
            d.id = "dep_b";
            d.name = "unchecked";
            d.status = "preflights-failed";
        });
        const auto plain = made([](DeploymentSummary& d) {
            d.id = "dep_c";
            d.name = "plain";
            d.hasState = true;
            d.resources = 7;
        });
        const ConfirmRequest request = ask(FleetActs::Act::Cleanup, {torn, unchecked, plain});
        QCOMPARE(request.warnings.size(), 2);
        QVERIFY(request.warnings.join(u'|').contains(u"setup tool"_s));
        QVERIFY(request.warnings.join(u'|').contains(u"delete-failed"_s));
        QVERIFY(request.targets.at(0).detail.startsWith(u"Nothing"_s));
        QVERIFY(request.targets.at(2).detail.startsWith(u"Destroys 7 resource"_s));
        QVERIFY(request.destructive);
    }

    void whatIsForgottenLeavesItsResources()
    {
        const auto plain = made([](DeploymentSummary& d) {
            d.hasState = true;
            d.resources = 3;
        });
        for (const auto act : {FleetActs::Act::Detach, FleetActs::Act::Forget}) {
            const ConfirmRequest request = ask(act, {plain});
            QVERIFY(request.targets.at(0).detail.startsWith(u"3 resource"_s));
            QCOMPARE(request.level, ConfirmLevel::TypedAndChecked);
            QCOMPARE(request.typedText, QString::fromStdString(plain->name));
            // That they stay and cost money stands at the head and beside the box that confirms it.
            QVERIFY(request.whatHappens.contains(u"cost money"_s) && request.checkText.contains(u"cost money"_s));
            QCOMPARE(request.warnings, QStringList());
        }
    }
};

ALIEN_TEST(FleetActsTest)
#include "tst_fleetacts.moc"
