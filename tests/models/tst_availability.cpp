// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/availability.h"
#include "models/actions/operatoraction.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

AvailabilityContext as(Role role, Generation generation = Generation::V1)
{
    Whoami who;
    who.role = {role, QString::fromLatin1(wireName(role))};
    who.scopeType = {ScopeType::Workspace, u"workspace"_s};
    who.generation = generation;
    AvailabilityContext context;
    context.who = who;
    return context;
}

} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheStatus_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("retry1");
        QTest::addColumn<bool>("retry3");
        QTest::addColumn<bool>("redeploy");
        QTest::addColumn<bool>("cleanup");
        QTest::addColumn<bool>("command");
        const auto row = [](const char* status, bool retry1, bool retry3, bool redeploy, bool cleanup, bool command) {
            QTest::newRow(status) << QString::fromLatin1(status) << retry1 << retry3 << redeploy << cleanup << command;
        };
        row("pending", false, false, false, true, false);
        row("preflights-failed", false, true, false, true, false);
        row("initial-setup-failed", true, true, false, true, false);
        row("provisioning-failed", true, true, false, true, false);
        row("provisioning", false, false, false, true, false);
        row("running", false, false, true, true, true);
        row("refresh-failed", true, true, true, true, false);
        row("update-pending", false, false, false, true, false);
        row("update-failed", true, true, true, true, false);
        row("delete-pending", false, false, false, false, false);
        row("deleting", false, false, false, false, false);
        row("delete-failed", true, true, false, true, false);
        row("teardown-required", false, false, false, true, false);
        row("teardown-failed", false, false, false, true, false);
        row("deleted", false, false, false, false, false);
        row("error", false, false, false, true, false);
        row("hibernating", false, false, false, true, false); // not known to us
    }
    void followsTheStatus()
    {
        QFETCH(QString, status);
        const auto one = as(Role::WorkspaceAdmin);
        QTEST(retryAvailability(one, status, false).allowed, "retry1");
        QTEST(retryAvailability(as(Role::WorkspaceAdmin, Generation::V3), status, false).allowed, "retry3");
        QTEST(redeployAvailability(one, status, false).allowed, "redeploy");
        QTEST(deleteAvailability(one, status, DeleteAction::Cleanup, false).allowed, "cleanup");
        QTEST(commandAvailability(one, status).allowed, "command");
        QVERIFY(deleteAvailability(one, status, DeleteAction::Forget, false).allowed);
        for (const Availability& availability :
             {retryAvailability(one, status, false), redeployAvailability(one, status, false),
              commandAvailability(one, status)})
            QCOMPARE(availability.allowed, availability.why.isEmpty());
    }

    void saysWhichRoleIsNeeded()
    {
        const Availability answer =
            deleteAvailability(as(Role::DeploymentGroupDeployer), u"running", DeleteAction::Cleanup, false);
        QVERIFY(!answer.allowed);
        QCOMPARE(
            answer.why,
            u"Your token has the role deployment-group-deployer; deleting needs workspace-admin, workspace-member or "
            "project-developer."_s);
        QVERIFY(!commandAvailability(as(Role::DeploymentManager), u"running").allowed);
        QVERIFY(retryAvailability(as(Role::DeploymentManager), u"update-failed", false).allowed);
        QVERIFY(!retryAvailability(as(Role::WorkspaceViewer), u"update-failed", false).allowed);
    }

    void refusesWhenReadOnlyOfflineOrUnknown()
    {
        auto context = as(Role::WorkspaceAdmin);
        context.readOnly = true;
        QVERIFY(redeployAvailability(context, u"running", false).why.contains(u"read-only"_s));
        QVERIFY(permissionAvailability(context, Permission::ListDeployments).allowed);
        context.readOnly = false;
        context.online = false;
        context.offlineText = u"Gone since 06:46."_s;
        QCOMPARE(redeployAvailability(context, u"running", false).why, u"Gone since 06:46."_s);
        context.online = true;
        context.who.reset();
        QVERIFY(!redeployAvailability(context, u"running", false).allowed);
    }

    void warnsWhereAnAgentIsNotTold()
    {
        const auto one = as(Role::WorkspaceAdmin);
        // The request would be lost on the agent's next synchronization.
        const Availability lost = retryAvailability(one, u"update-failed", true);
        QVERIFY(!lost.allowed);
        QVERIFY2(lost.why.contains(u"agent"_s), qPrintable(lost.why));
        QVERIFY(!redeployAvailability(one, u"running", true).warning.isEmpty());
        QVERIFY(!deleteAvailability(one, u"running", DeleteAction::Cleanup, true).warning.isEmpty());
        const auto three = as(Role::WorkspaceAdmin, Generation::V3);
        QVERIFY(retryAvailability(three, u"update-failed", true).allowed);
        QVERIFY(retryAvailability(three, u"update-failed", true).warning.isEmpty());
        QVERIFY(redeployAvailability(three, u"running", true).warning.isEmpty());
    }

    void warnsOfWhatDeletingLeavesBehind()
    {
        const auto one = as(Role::WorkspaceAdmin);
        QVERIFY(deleteAvailability(one, u"running", DeleteAction::Forget, false).warning.contains(u"cost money"_s));
        QVERIFY(deleteAvailability(one, u"running", DeleteAction::Cleanup, false).warning.isEmpty());
        QVERIFY(!deleteAvailability(one, u"teardown-required", DeleteAction::Cleanup, false).warning.isEmpty());
    }

    void raisesConfirmationOnProductionAndForMany()
    {
        using L = ConfirmLevel;
        const auto raised = [](L base, Protection protection, int targets) {
            return int(raisedLevel(base, protection, targets));
        };
        QCOMPARE(raised(L::None, Protection::Production, 100), int(L::None));
        QCOMPARE(raised(L::Instant, Protection::None, 1), int(L::Instant));
        QCOMPARE(raised(L::Instant, Protection::Production, 1), int(L::Instant)); // held back instead
        QCOMPARE(raised(L::Instant, Protection::None, 6), int(L::Dialog));
        QCOMPARE(raised(L::Dialog, Protection::None, 5), int(L::Dialog));
        QCOMPARE(raised(L::Dialog, Protection::None, 6), int(L::Typed));
        QCOMPARE(raised(L::Dialog, Protection::Production, 1), int(L::Typed));
        QCOMPARE(raised(L::Dialog, Protection::Staging, 1), int(L::Dialog));
        QCOMPARE(raised(L::Typed, Protection::Production, 1), int(L::TypedAndChecked));
        QCOMPARE(raised(L::Typed, Protection::Production, 20), int(L::Typed)); // the last level never runs in bulk
        QCOMPARE(raised(L::TypedAndChecked, Protection::None, 1), int(L::TypedAndChecked));
    }
};

ALIEN_TEST(TestAvailability)
#include "tst_availability.moc"
