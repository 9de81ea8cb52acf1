// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/command.h"
#include "client/types/deployment.h"
#include "client/types/whoami.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

/// Rows of the policy table (protocol 0.1): one letter a subject that may.
/// A admin, M member, V viewer, D project developer, P project viewer, g group, s deployment, t telemetry writer, v
/// deployment viewer
struct PolicyRow
{
    Permission what;
    const char* allowed;
};

constexpr PolicyRow kPolicy[] = {
    {Permission::ReadReleases, "AMVDPgstv"},
    {Permission::CreateRelease, "AMD"},
    {Permission::CreateGroup, "AM"},
    {Permission::MintGroupToken, "AM"},
    {Permission::ReadGroup, "AMVDPg"},
    {Permission::CreateDeployment, "AMDg"},
    {Permission::ListDeployments, "AMVDPg"},
    {Permission::ReadDeployment, "AMVDPgsv"},
    {Permission::Retry, "AMDgs"},
    {Permission::Redeploy, "AMDgs"},
    {Permission::Delete, "AMD"},
    {Permission::CreateCommand, "AMDg"},
    {Permission::WriteVault, "AMDgs"},
    {Permission::ListTokens, "A"},
    {Permission::Sync, "AMDPgs"},
};

struct Subject
{
    char letter;
    const char* role;
    const char* scope;
};

constexpr Subject kSubjects[] = {
    {'A', "workspace-admin", "workspace"},     {'M', "workspace-member", "workspace"},
    {'V', "workspace-viewer", "workspace"},    {'D', "project-developer", "project"},
    {'P', "project-viewer", "project"},        {'g', "deployment-group-deployer", "deploymentGroup"},
    {'s', "deployment-manager", "deployment"}, {'t', "deployment-telemetry-writer", "deployment"},
    {'v', "deployment-viewer", "deployment"},
};

Whoami whoOf(QString role, QString scope)
{
    Whoami who;
    who.role = Open<Role>::fromText(role);
    who.scopeType = Open<ScopeType>::fromText(scope);
    return who;
}

} // namespace

class TypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policyHoldsForEveryRoleInBothSpellings()
    {
        for (const Subject& subject : kSubjects) {
            QString dotted = QString::fromLatin1(subject.role);
            dotted[dotted.lastIndexOf(u'-')] = u'.';
            for (const QString& role : {QString::fromLatin1(subject.role), dotted}) {
                for (const char* scope : {subject.scope, subject.letter == 'g' ? "deployment-group" : subject.scope}) {
                    const Whoami who = whoOf(role, QString::fromLatin1(scope));
                    QVERIFY(who.role.isKnown() && who.scopeType.isKnown());
                    for (const PolicyRow& row : kPolicy) {
                        const bool wanted = QLatin1StringView(row.allowed).contains(QLatin1Char(subject.letter));
                        QVERIFY2(may(who, row.what) == wanted,
                                 qPrintable(role + u' ' + QString::number(int(row.what))));
                        QVERIFY(!neededRole(row.what).isEmpty());
                    }
                }
            }
        }
    }

    void unknownRolesMayReadButNotChange()
    {
        const Whoami who = whoOf(u"workspace-owner"_s, u"workspace"_s);
        QVERIFY(may(who, Permission::ListDeployments) && may(who, Permission::ReadDeployment) &&
                may(who, Permission::ReadReleases));
        QVERIFY(!may(who, Permission::Delete) && !may(who, Permission::Redeploy) && !may(who, Permission::ListTokens));
    }

    void statusesKeepTheirSpelling()
    {
        for (int i = 1; i <= int(DeploymentStatus::Error); ++i) {
            const auto status = DeploymentStatus(i);
            QCOMPARE(deploymentStatus(wireName(status)), status);
        }
        QCOMPARE(deploymentStatus("unknown"), DeploymentStatus::Unknown);
        const auto odd = Open<DeploymentStatus>::fromText(u"napping"_s);
        QVERIFY(!odd.isKnown());
        QCOMPARE(odd.text, u"napping"_s);
        QVERIFY(Open<DeploymentStatus>::fromValue(DeploymentStatus::Running) ==
                Open<DeploymentStatus>::fromText(u"running"_s));
    }

    void statusClassesFollowTheTable_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("klass");
        const auto rows = {std::pair("pending", "working"),
                           std::pair("preflights-failed", "failed"),
                           std::pair("running", "healthy"),
                           std::pair("waiting-for-machines", "working"),
                           std::pair("refresh-failed", "failed"),
                           std::pair("teardown-required", "attention"),
                           std::pair("teardown-failed", "failed"),
                           std::pair("deleted", "gone"),
                           std::pair("error", "failed"),
                           std::pair("deleting", "working"),
                           std::pair("warp-failed", "failed"),
                           std::pair("warping", "unknown"),
                           std::pair("", "unknown")};
        for (const auto& [status, klass] : rows)
            QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(klass);
    }
    void statusClassesFollowTheTable()
    {
        QFETCH(QString, status);
        QFETCH(QString, klass);
        QCOMPARE(QString::fromLatin1(wireName(statusClass(status.toStdString()))), klass);
    }

    void retryAndRedeployFollowTheManager()
    {
        QString retryable;
        QString redeployable;
        for (int i = 0; i <= int(DeploymentStatus::Error); ++i) {
            const auto status = DeploymentStatus(i);
            if (isRetryable(status, false))
                retryable += QString::fromLatin1(wireName(status)) + u' ';
            if (isRedeployable(status))
                redeployable += QString::fromLatin1(wireName(status)) + u' ';
        }
        QCOMPARE(retryable, u"initial-setup-failed provisioning-failed refresh-failed update-failed delete-failed "_s);
        QCOMPARE(redeployable, u"running refresh-failed update-failed "_s);
        QVERIFY(isRetryable(DeploymentStatus::PreflightsFailed, true));
        QVERIFY(!isRetryable(DeploymentStatus::TeardownFailed, true));
    }

    void commandStatesKeepTheirSpelling()
    {
        for (int i = 1; i <= int(CommandState::Expired); ++i)
            QCOMPARE(commandState(wireName(CommandState(i))), CommandState(i));
        QCOMPARE(commandState("UNKNOWN"), CommandState::Unknown);
        QCOMPARE(commandState("pending"), CommandState::Unknown);
        QCOMPARE(QByteArray(wireName(DeleteAction::Forget)), "forget");
    }
};

ALIEN_TEST(TypesTest)
#include "tst_types.moc"
