// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fleetacts.h"
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/shell/prompter.h"

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

/// Keeps what is asked and answers nothing.
class AskedOnly : public Prompter
{
public:
    QList<ConfirmRequest> asked;
    void ask(const ConfirmRequest& request, std::function<void(const ConfirmAnswer&)>) override
    {
        asked.append(request);
    }
    void holdBack(const QString&, std::function<void(bool)>) override {}
    void tell(const Notice&) override {}
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

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        const Session* current = m_fixture->openSandbox();
        QVERIFY(current);
        QVERIFY(QTest::qWaitFor([current] { return current->releasesKnown(); }, 20'000));
        m_acts =
            std::make_unique<FleetActs>(ControllerContext{session(), m_fixture->app().actions(), m_prompter}, nullptr);
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
