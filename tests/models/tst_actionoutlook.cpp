// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/actionoutlook.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

DeploymentSummary deployment(std::string_view status, std::string_view now = {}, std::string_view wanted = {})
{
    DeploymentSummary out;
    out.status = status;
    out.currentReleaseId = now;
    out.desiredReleaseId = wanted;
    out.model = "push";
    out.hasState = true;
    out.resources = 5;
    return out;
}

ActionOutlook outlook(bool agentsKnow = false)
{
    return ActionOutlook([](const QString& id) { return id.toUpper(); }, agentsKnow);
}

} // namespace

class TestActionOutlook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRedeployNamesTheReleaseThatComes()
    {
        QCOMPARE(outlook().redeploy(deployment("running", "a", "b")), u"Release A → B"_s);
        QCOMPARE(outlook().redeploy(deployment("running", "a", "a")), u"Release A, again"_s);
        // The manager clears which one is wanted once it runs.
        QCOMPARE(outlook().redeploy(deployment("running", "a")), u"Release A, again"_s);
        QCOMPARE(outlook().redeploy(deployment("update-failed", {}, "b")), u"Release B"_s);
        QCOMPARE(outlook().redeploy(deployment("update-failed")), QString());
    }

    void aRetryNamesWhereItGoesOnAndWhatItFailedOf()
    {
        QCOMPARE(outlook().retry(deployment("provisioning-failed", {}, "b")), u"Back to provisioning, release B"_s);
        DeploymentSummary failed = deployment("update-failed", "a", "b");
        failed.errorCode = "QUOTA_EXCEEDED";
        QCOMPARE(outlook().retry(failed), u"Back to update-pending, release A → B, after QUOTA_EXCEEDED"_s);
        QCOMPARE(outlook().retry(deployment("initial-setup-failed")), u"Back to initial-setup"_s);
        QCOMPARE(outlook().retry(deployment("refresh-failed")), u"Back to running"_s);
        QCOMPARE(outlook().retry(deployment("preflights-failed")), u"Back to pending"_s);
        QCOMPARE(outlook().retry(deployment("delete-failed", "a")), u"Back to deleting"_s);
        QCOMPARE(outlook().retry(deployment("running", "a")), QString());
        QCOMPARE(outlook().retry(deployment("melted-failed", "a")), QString());
    }

    void aDeleteSaysWhatHappensToTheResources()
    {
        const auto with = [](std::string_view status) { return deployment(status, "a"); };
        QCOMPARE(outlook().remove(with("running"), DeleteAction::Cleanup), u"Destroys 5 resource(s)"_s);
        QCOMPARE(outlook().remove(with("running"), DeleteAction::Detach), u"5 resource(s) stay in the cloud"_s);
        QCOMPARE(outlook().remove(with("running"), DeleteAction::Forget), u"5 resource(s) stay in the cloud"_s);
        QVERIFY(outlook().remove(with("teardown-required"), DeleteAction::Cleanup).startsWith(u"Nothing"_s));
        DeploymentSummary stateless = with("pending");
        stateless.hasState = false;
        for (const auto action : {DeleteAction::Cleanup, DeleteAction::Detach, DeleteAction::Forget})
            QCOMPARE(outlook().remove(stateless, action), QString());
    }

    void anAgentThatIsNotToldGetsNothing()
    {
        DeploymentSummary pulled = deployment("running", "a", "b");
        pulled.model = "pull";
        QVERIFY(outlook().redeploy(pulled).startsWith(u"Nothing"_s));
        QCOMPARE(outlook().remove(pulled, DeleteAction::Cleanup), u"Its agent undoes it"_s);
        QCOMPARE(outlook().remove(pulled, DeleteAction::Detach), u"5 resource(s) stay in the cloud"_s);
        QCOMPARE(outlook(true).redeploy(pulled), u"Release A → B"_s);
        QCOMPARE(outlook(true).remove(pulled, DeleteAction::Cleanup), u"Destroys 5 resource(s)"_s);
    }
};

ALIEN_TEST(TestActionOutlook)
#include "tst_actionoutlook.moc"
