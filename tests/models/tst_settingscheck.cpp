// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/settingscheck.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

/// What is wrong with settings before the manager sees them.
class TestSettingsCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): a table
    void faultsHaveAPlaceAndWords_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QStringList>("pointers");
        QTest::addColumn<QString>("says"); // of the first
        const auto row = [](const char* name, const char* settings, const char* platform, const QStringList& pointers,
                            const char* says) {
            QTest::newRow(name) << QByteArray(settings).replace('\'', '"') << QString::fromLatin1(platform) << pointers
                                << QString::fromLatin1(says);
        };
        row("all is well",
            "{'deploymentModel':'pull','updates':'approval-required','telemetry':'off','heartbeats':'off',"
            "'network':{'type':'create','cidr':'10.1.0.0/16','availability_zones':3},"
            "'domains':{'customDomains':{}},'kubernetes':{'any':1},'externalBindings':{'any':{}}}",
            "aws", {}, "");
        row("misspelt", "{'telemetri':'off'}", "aws", {u"/telemetri"_s}, "telemetry is what it knows");
        row("other case", "{'DeploymentModel':'pull'}", "aws", {u"/DeploymentModel"_s}, "deploymentModel is what");
        row("nothing near", "{'colour':'red'}", "aws", {u"/colour"_s}, "does not know colour and would drop it");
        row("words", "{'updates':'whenever','telemetry':true,'heartbeats':null}", "aws",
            {u"/updates"_s, u"/telemetry"_s, u"/heartbeats"_s}, "updates is one of: auto, approval-required.");
        row("of the next generation", "{'compute':{}}", "aws", {u"/compute"_s},
            "does not know compute, which is of 3.x");
        row("snake_case", "{'network':{'type':'create','availabilityZones':3}}", "aws",
            {u"/network/availabilityZones"_s}, "availability_zones is what it knows");
        row("no such network", "{'network':{'type':'bridge'}}", "aws", {u"/network/type"_s}, "use-default, create");
        row("no type", "{'network':{'cidr':'10.0.0.0/8'}}", "aws", {u"/network/type"_s}, "one of");
        row("no network", "{'network':'create'}", "aws", {u"/network/type"_s}, "one of");
        row("of another cloud", "{'network':{'type':'byo-vpc-gcp','network_name':'n','subnet_name':'s','region':'r'}}",
            "aws", {u"/network/type"_s}, "A network of gcp does not go with aws.");
        row("not for its platform to say",
            "{'network':{'type':'byo-vpc-gcp','network_name':'n','subnet_name':'s','region':'r'}}", "kubernetes", {},
            "");
        row("missing", "{'network':{'type':'byo-vpc-aws','public_subnet_ids':['a',7],'private_subnet_ids':'b'}}", "aws",
            {u"/network/vpc_id"_s, u"/network/public_subnet_ids"_s, u"/network/private_subnet_ids"_s},
            "network.vpc_id is missing.");
        row("lists may be empty, not missing", "{'network':{'type':'byo-vpc-aws','vpc_id':'v','public_subnet_ids':[]}}",
            "aws", {u"/network/private_subnet_ids"_s}, "network.private_subnet_ids is missing.");
        row("numbers", "{'network':{'type':'create','cidr':'10.0.0/16','availability_zones':'3'}}", "aws",
            {u"/network/cidr"_s, u"/network/availability_zones"_s}, "network.cidr reads 10.0.0.0/16.");
        row("domains", "{'domains':{'custom_domains':{}}}", "aws", {u"/domains/custom_domains"_s},
            "domains.custom_domains and would drop it in silence; customDomains is");
        row("no object", "[]", "aws", {}, "");
    }
    void faultsHaveAPlaceAndWords()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, platform);
        QFETCH(QString, says);
        const Document document = Document::parse(settings);
        QVERIFY(!document.isNull());
        const QList<SettingFault> faults = checkSettings(document.root(), {platform, false});
        QStringList pointers;
        for (const SettingFault& fault : faults)
            pointers.append(fault.pointer);
        QTEST(pointers, "pointers");
        if (!faults.isEmpty())
            QVERIFY2(faults.constFirst().text.contains(says), qPrintable(faults.constFirst().text));
    }

    void theNextGenerationKnowsMoreAndTakesLess()
    {
        const Document newer =
            Document::parse(R"({"compute": {}, "publicEndpoints": {}, "domains": {"publicEndpointTarget": {}}})");
        QCOMPARE(checkSettings(newer.root(), {u"aws"_s, true}), QList<SettingFault>());
        const QList<SettingFault> older = checkSettings(newer.root(), {u"aws"_s, false});
        QCOMPARE(older.size(), 3);
        for (const SettingFault& fault : older)
            QVERIFY2(fault.text.contains(u"which is of 3.x"_s), qPrintable(fault.text));
        const Document endpoint = Document::parse(
            R"({"network": {"type": "byo-vnet-azure", "vnet_resource_id": "v", "public_subnet_name": "a",)"
            R"( "private_subnet_name": "b", "private_endpoint_subnet_name": "c"}})");
        QCOMPARE(checkSettings(endpoint.root(), {u"azure"_s, true}), QList<SettingFault>());
        const QList<SettingFault> dropped = checkSettings(endpoint.root(), {u"azure"_s, false});
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.constFirst().pointer, u"/network/private_endpoint_subnet_name"_s);
        QVERIFY2(dropped.constFirst().text.contains(u"which is of 3.x"_s), qPrintable(dropped.constFirst().text));
        const Document pull = Document::parse(R"({"deploymentModel": "pull"})");
        QCOMPARE(checkSettings(pull.root(), {u"aws"_s, true}).size(), 1);
        QCOMPARE(checkSettings(pull.root(), {u"kubernetes"_s, true}).size(), 0);
        const Document push = Document::parse(R"({"deploymentModel": "push"})");
        QCOMPARE(checkSettings(push.root(), {u"kubernetes"_s, true}).size(), 1);
        QCOMPARE(checkSettings(push.root(), {u"kubernetes"_s, false}).size(), 0);
        QCOMPARE(checkSettings(push.root(), {u"aws"_s, true}).size(), 0);
        QCOMPARE(checkSettings(pull.root(), {u"aws"_s, false}).size(), 0);
        QCOMPARE(defaultWord(u"deploymentModel"_s, {u"kubernetes"_s, true}), u"pull"_s);
        QCOMPARE(defaultWord(u"deploymentModel"_s, {u"kubernetes"_s, false}), u"push"_s);
        QCOMPARE(defaultWord(u"heartbeats"_s, {u"aws"_s, true}), u"on"_s);
    }
};

ALIEN_TEST(TestSettingsCheck)

#include "tst_settingscheck.moc"
