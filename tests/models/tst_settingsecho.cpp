// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/settingsecho.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

/// What was sent, held against what the manager answers (protocol 10.17).
class TestSettingsEcho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsHeldAgainstTheEcho_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("echo");
        QTest::addColumn<QStringList>("lost");
        QTest::addColumn<QStringList>("changed");
        const QStringList none;
        const auto row = [](const char* name, const char* sent, const char* echo, const QStringList& lost,
                            const QStringList& changed) {
            QTest::newRow(name) << QByteArray(sent).replace('\'', '"') << QByteArray(echo).replace('\'', '"') << lost
                                << changed;
        };
        row("equal", "{'updates':'approval-required','network':{'type':'create','availability_zones':3}}",
            "{'network':{'availability_zones':3.0,'type':'create'},'updates':'approval-required'}", none, none);
        row("misspelt scalar", "{'telemetri':'off'}", "{}", {u"telemetri"_s}, none);
        row("nested snake_case", "{'network':{'type':'create','availabilityZones':3}}",
            "{'network':{'type':'create','availability_zones':2}}", {u"network.availabilityZones"_s}, none);
        row("deep", "{'domains':{'customDomains':{'api':{'domain':'a.b','certificate':{'aws':{'arn':'x'}}}}}}",
            "{'domains':{'customDomains':{'api':{'domain':'a.b','certificate':{'aws':{}}}}}}",
            {u"domains.customDomains.api.certificate.aws.arn"_s}, none);
        row("a whole object", "{'compute':{'pools':{'a':{'min':1}}}}", "{}", {u"compute"_s}, none);
        row("another value", "{'deploymentModel':'push','heartbeats':'off'}",
            "{'deploymentModel':'pull','heartbeats':'off'}", none, {u"deploymentModel"_s});
        row("another type", "{'network':{'type':'create','cidr':7}}", "{'network':{'type':'create','cidr':'7'}}", none,
            {u"network.cidr"_s});
        row("arrays", "{'network':{'subnets':['a','b'],'groups':['x','y']}}",
            "{'network':{'subnets':['a','c'],'groups':['x']}}", none, {u"network.subnets[1]"_s, u"network.groups"_s});
        row("defaults are left out",
            "{'deploymentModel':'push','updates':'auto','telemetry':'auto','heartbeats':'on',"
            "'network':{'type':'create','availability_zones':2},'domains':{},'labels':[],'kubernetes':null}",
            "{'network':{'type':'create'}}", none, none);
        row("no default there", "{'telemetry':'on','network':{'heartbeats':'on'}}", "{}",
            {u"telemetry"_s, u"network"_s}, none);
        row("no echo at all", "{'telemetry':'off'}", "null", {u"telemetry"_s}, none);
        row("the last of two counts", "{'telemetry':'auto','telemetry':'off'}", "{'telemetry':'off'}", none, none);
        row("nothing sent", "{}", "{'deploymentModel':'pull'}", none, none);
    }
    void everyMemberIsHeldAgainstTheEcho()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, echo);
        const Document asked = Document::parse(sent);
        const Document answer = Document::parse(echo);
        QVERIFY(!asked.isNull() && !answer.isNull());
        const SettingsEcho result = compareSettings(asked.root(), answer.root());
        QTEST(result.lost, "lost");
        QTEST(result.changed, "changed");
        QCOMPARE(result.whole(), result.lost.isEmpty() && result.changed.isEmpty());
    }

    void anAnswerWithoutSettingsHasTakenNone()
    {
        const Document asked = Document::parse(R"({"telemetry": "off"})");
        QCOMPARE(compareSettings(asked.root(), {}).lost, QStringList{u"telemetry"_s});
        QVERIFY(compareSettings({}, {}).whole());
    }
};

ALIEN_TEST(TestSettingsEcho)

#include "tst_settingsecho.moc"
