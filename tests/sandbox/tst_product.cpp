// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/publishing.h"
#include "sandbox/seed/product.h"
#include "sandbox/seed/stackplan.h"
#include "tests/support/testmain.h"

#include <set>
#include <string>

using namespace alien::sandbox;
using Json = nlohmann::json;

class ProductTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stacksAreAsTheManagerEchoesThem();
    void systemResourcesStandBesideTheUsers();
    void updatesOfTheProductPassThePreflights();
};

void ProductTest::stacksAreAsTheManagerEchoesThem()
{
    for (const Api api : {Api::V1_7_1, Api::V3_3_16}) {
        for (int version = 1; version <= productVersions; ++version) {
            for (const std::string_view platform : productPlatforms(api, version)) {
                const std::string stack = productStack(api, platform, version).dump();
                std::string error;
                const std::string echoed = normalizeStack(api, stack, &error);
                QVERIFY2(error.empty(), error.c_str());
                QCOMPARE(QByteArray::fromStdString(echoed), QByteArray::fromStdString(stack));
            }
        }
    }
}

void ProductTest::systemResourcesStandBesideTheUsers()
{
    for (const char* platform : {"aws", "gcp", "azure", "kubernetes"}) {
        const StackPlan plan = makePlan(platform, productStack(Api::V1_7_1, platform, productVersions).dump());
        std::set<std::string> types;
        for (const PlannedResource& resource : plan.resources) {
            if (!resource.declared)
                types.insert(resource.type);
        }
        QVERIFY(types.contains("vault"));
        QVERIFY(types.contains("service-account"));
        QVERIFY(plan.find("execution-sa") != nullptr);
        QCOMPARE(types.contains("azure_resource_group"), std::string(platform) == "azure");
        QCOMPARE(types.contains("remote-stack-management"), std::string(platform) != "kubernetes");
        QVERIFY(!Json::parse(plan.preparedStack, nullptr, false).is_discarded());
    }
}

void ProductTest::updatesOfTheProductPassThePreflights()
{
    for (const char* platform : {"aws", "azure", "kubernetes", "local"}) {
        const StackPlan first = makePlan(platform, productStack(Api::V1_7_1, platform, 1).dump());
        const StackPlan last = makePlan(platform, productStack(Api::V1_7_1, platform, productVersions).dump());
        QVERIFY(frozenChanges(first, last).empty());
    }
    Json changed = productStack(Api::V1_7_1, "aws", 2);
    changed["resources"]["files"]["config"]["versioning"] = false;
    const StackPlan before = makePlan("aws", productStack(Api::V1_7_1, "aws", 1).dump());
    QCOMPARE(frozenChanges(before, makePlan("aws", changed.dump())).size(), std::size_t{1});
}

ALIEN_TEST(ProductTest)
#include "tst_product.moc"
