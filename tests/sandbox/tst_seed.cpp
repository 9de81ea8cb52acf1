// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/product.h"
#include "sandbox/seed/seed.h"
#include "sandbox/store.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace alien::sandbox;
using Json = nlohmann::json;
using namespace std::chrono_literals;

namespace {

const Time start = Time(std::chrono::seconds(1'790'000'000));

Options optionsFor(int deployments, Api api = Api::V1_7_1, int itemSize = 5000, quint64 seed = 1)
{
    Options options;
    options.deployments = deployments;
    options.api = api;
    options.itemSize = itemSize;
    options.seed = seed;
    return options;
}

struct Fleet
{
    explicit Fleet(const Options& options)
        : store(options.api, options.seed)
    {
        seedFleet(store, options, start);
    }
    std::vector<std::string> items() const
    {
        std::vector<std::string> all;
        store.visitHeads([&](const DeploymentHead& head) {
            const TextPart part = *store.deploymentWire(head.id);
            all.push_back(part.text->substr(part.offset, part.length));
            return true;
        });
        return all;
    }
    std::string wholeList() const
    {
        std::string text;
        for (const TextPart& part : *store.deploymentListBody({}))
            text.append(*part.text, part.offset, part.length);
        return text;
    }
    Store store;
};

std::set<std::string> valuesOf(const Store& store, std::string DeploymentHead::*member)
{
    std::set<std::string> values;
    store.visitHeads([&](const DeploymentHead& head) {
        values.insert(head.*member);
        return true;
    });
    return values;
}

std::size_t median(std::vector<std::string> items)
{
    std::nth_element(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2), items.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return items[items.size() / 2].size();
}

int depth(const Json& error)
{
    return error.contains("source") ? 1 + depth(error.at("source")) : 1;
}

void addErrors(const Json& node, std::vector<Json>& all)
{
    if (node.is_object() && node.contains("code") && node.contains("retryable"))
        all.push_back(node);
    if (node.is_structured()) {
        for (const Json& child : node)
            addErrors(child, all);
    }
}

/// Objects as the manager's serializer writes them: sorted by key. The DOM sorts, so its dump must be the same text.
bool isSorted(const std::string& text)
{
    return Json::parse(text).dump() == text;
}

const std::set<std::string> statusesOfV1{"pending",           "preflights-failed",
                                         "initial-setup",     "initial-setup-failed",
                                         "provisioning",      "provisioning-failed",
                                         "running",           "refresh-failed",
                                         "update-pending",    "updating",
                                         "update-failed",     "delete-pending",
                                         "deleting",          "delete-failed",
                                         "teardown-required", "teardown-failed",
                                         "deleted",           "error"};

} // namespace

class SeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameFleet();
    void otherSeedGivesAnotherFleet();
    void emptyLeavesTheStoreEmpty();
    void sixtyHaveEveryStatusAndPlatform_data();
    void sixtyHaveEveryStatusAndPlatform();
    void groupsGrowSlowly();
    void anySizeIsBuilt_data();
    void anySizeIsBuilt();
    void medianItemHasTheWantedSize_data();
    void medianItemHasTheWantedSize();
    void someItemsAreTenTimesAsLarge();
    void itemsAreValidAndSorted_data();
    void itemsAreValidAndSorted();
    void listIsNewestFirst();
    void referencesHold();
    void namesAreUniquePerGroup();
    void failuresCarryChains();
    void manyUpdatesFailForOneReason();
    void preflightsListTheirResults();
    void uncoveredPlatformIsStuck();
    void urlsHaveTheFormOfTheirCloud();
    void customDomainsReachTheOutputs();
    void generationsDifferAsTheManagersDo();
    void hundredThousandAreBuilt();
};

void SeedTest::sameSeedGivesTheSameFleet()
{
    const Fleet one(optionsFor(120));
    const Fleet two(optionsFor(120));
    QVERIFY(one.wholeList() == two.wholeList());
    QVERIFY(one.store.releaseIds() == two.store.releaseIds());
}

void SeedTest::otherSeedGivesAnotherFleet()
{
    const Fleet one(optionsFor(60));
    const Fleet two(optionsFor(60, Api::V1_7_1, 5000, 2));
    QVERIFY(valuesOf(one.store, &DeploymentHead::id) != valuesOf(two.store, &DeploymentHead::id));
    QVERIFY(valuesOf(one.store, &DeploymentHead::name) != valuesOf(two.store, &DeploymentHead::name));
}

void SeedTest::emptyLeavesTheStoreEmpty()
{
    Options options = optionsFor(60);
    options.empty = true;
    const Fleet fleet(options);
    QCOMPARE(fleet.store.deploymentCount(), std::size_t{0});
    QVERIFY(fleet.store.groups().empty());
    QVERIFY(fleet.store.releaseIds().empty());
}

void SeedTest::sixtyHaveEveryStatusAndPlatform_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("third");
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 99}) {
        for (const int count : {60, 61, 400}) {
            QTest::addRow("%d of 1.7.1, seed %llu", count, seed) << count << false << seed;
            QTest::addRow("%d of 3.3.16, seed %llu", count, seed) << count << true << seed;
        }
    }
}

void SeedTest::sixtyHaveEveryStatusAndPlatform()
{
    QFETCH(int, count);
    QFETCH(bool, third);
    QFETCH(quint64, seed);
    const Fleet fleet(optionsFor(count, third ? Api::V3_3_16 : Api::V1_7_1, 5000, seed));
    std::set<std::string> statuses = statusesOfV1;
    std::set<std::string> platforms{"aws", "gcp", "azure", "kubernetes", "local", "test"};
    if (third) {
        statuses.insert({"waiting-for-machines", "hibernating"});
        platforms.insert("machines");
    }
    QVERIFY(valuesOf(fleet.store, &DeploymentHead::status) == statuses);
    QVERIFY(valuesOf(fleet.store, &DeploymentHead::platform) == platforms);
    int running = 0;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        running += head.status == "running" ? 1 : 0;
        return true;
    });
    QVERIFY2(running * 20 >= count * 9, qPrintable(QString::number(running)));
}

void SeedTest::groupsGrowSlowly()
{
    QCOMPARE(Fleet(optionsFor(60)).store.groups().size(), std::size_t{6});
    QCOMPARE(Fleet(optionsFor(412)).store.groups().size(), std::size_t{23});
    const Fleet large(optionsFor(3000, Api::V1_7_1, 661));
    QVERIFY(large.store.groups().size() < 70);
    for (const Group& group : large.store.groups()) {
        QVERIFY(large.store.deploymentCount(group.id) > 0);
        QVERIFY(large.store.deploymentCount(group.id) <= group.maxDeployments);
    }
}

void SeedTest::anySizeIsBuilt_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 5, 19, 20, 21, 59})
        QTest::addRow("%d", count) << count;
}

void SeedTest::anySizeIsBuilt()
{
    QFETCH(int, count);
    const Fleet fleet(optionsFor(count));
    QCOMPARE(fleet.store.deploymentCount(), static_cast<std::size_t>(count));
}

void SeedTest::medianItemHasTheWantedSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("third");
    for (const int size : {661, 1000, 2500, 5000, 12000, 40000}) {
        QTest::addRow("%d of 1.7.1", size) << size << false;
        QTest::addRow("%d of 3.3.16", size) << size << true;
    }
}

void SeedTest::medianItemHasTheWantedSize()
{
    QFETCH(int, size);
    QFETCH(bool, third);
    const Fleet fleet(optionsFor(400, third ? Api::V3_3_16 : Api::V1_7_1, size));
    const auto found = static_cast<int>(median(fleet.items()));
    QVERIFY2(std::abs(found - size) * 10 <= size, qPrintable(QString::number(found)));
}

/// As real fleets have them: a stack of many resources, an error with a long chain.
void SeedTest::someItemsAreTenTimesAsLarge()
{
    const Fleet fleet(optionsFor(400, Api::V1_7_1, 5000));
    const auto items = fleet.items();
    const auto large = std::count_if(items.begin(), items.end(),
                                     [](const auto& item) { return item.size() > 40'000 && item.size() < 70'000; });
    QVERIFY2(large >= 4 && large <= 20, qPrintable(QString::number(large)));
}

void SeedTest::itemsAreValidAndSorted_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("third");
    for (const int size : {661, 2500, 5000}) {
        QTest::addRow("%d of 1.7.1", size) << size << false;
        QTest::addRow("%d of 3.3.16", size) << size << true;
    }
}

void SeedTest::itemsAreValidAndSorted()
{
    QFETCH(int, size);
    QFETCH(bool, third);
    const Fleet fleet(optionsFor(150, third ? Api::V3_3_16 : Api::V1_7_1, size));
    QVERIFY(!Json::parse(fleet.wholeList(), nullptr, false).is_discarded());
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        const Deployment deployment = *fleet.store.deployment(head.id);
        for (const std::string* text : {&deployment.stackSettings, &deployment.stackState, &deployment.environmentInfo,
                                        &deployment.runtimeMetadata, &deployment.error})
            [&] { QVERIFY2(text->empty() || isSorted(*text), text->c_str()); }();
        if (deployment.stackState.empty())
            return true;
        const Json resources = Json::parse(deployment.stackState).at("resources");
        for (const auto& entry : resources.items())
            [id = entry.key(), &resource = entry.value()] {
                QVERIFY2(resource.contains("config") && resource.contains("status") && resource.contains("type"),
                         id.c_str());
                QCOMPARE(resource.at("config").at("type"), resource.at("type"));
                QCOMPARE(resource.at("config").at("id").get<std::string>(), id);
            }();
        return true;
    });
}

void SeedTest::listIsNewestFirst()
{
    const Fleet fleet(optionsFor(300));
    std::optional<Time> before;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        [&] {
            QVERIFY(!before || head.createdAt <= *before);
            QVERIFY(head.createdAt <= start && head.createdAt > start - 366 * 24h);
            QVERIFY(!head.updatedAt || (*head.updatedAt >= head.createdAt && *head.updatedAt <= start));
            QCOMPARE(head.updatedAt.has_value(), head.status != "pending");
        }();
        before = head.createdAt;
        return true;
    });
}

void SeedTest::referencesHold()
{
    const Fleet fleet(optionsFor(200));
    const auto ids = fleet.store.releaseIds();
    QVERIFY(ids.size() >= 8 && ids.size() <= 12);
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        [&] {
            QVERIFY(fleet.store.group(head.groupId));
            QVERIFY(fleet.store.group(head.groupId)->createdAt <= head.createdAt);
            for (const std::string& release : {head.currentReleaseId, head.desiredReleaseId})
                QVERIFY(release.empty() || fleet.store.release(release));
            if (!head.currentReleaseId.empty()) {
                const Json stack = Json::parse(fleet.store.release(head.currentReleaseId)->stack);
                QVERIFY(stack.contains(head.platform) || head.platform == "local");
            }
        }();
        return true;
    });
    for (const std::string& id : ids) {
        const Json git = Json::parse(fleet.store.release(id)->gitMetadata);
        QCOMPARE(git.at("commitSha").get<std::string>().size(), std::size_t{40});
    }
}

void SeedTest::namesAreUniquePerGroup()
{
    const Fleet fleet(optionsFor(3000, Api::V1_7_1, 661));
    std::set<std::pair<std::string, std::string>> seen;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        [&] { QVERIFY2(seen.emplace(head.groupId, head.name).second, head.name.c_str()); }();
        return true;
    });
}

void SeedTest::failuresCarryChains()
{
    const Fleet fleet(optionsFor(60));
    int hints = 0;
    int deepest = 0;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        const bool failed = head.status.ends_with("-failed") || head.status == "error";
        const Deployment deployment = *fleet.store.deployment(head.id);
        [&] { QCOMPARE(!deployment.error.empty(), failed); }();
        if (!failed)
            return true;
        std::vector<Json> errors;
        addErrors(Json::parse(deployment.error), errors);
        [&] { QVERIFY2(errors.size() >= 2, deployment.error.c_str()); }();
        for (const Json& error : errors) {
            deepest = std::max(deepest, depth(error));
            hints += error.contains("hint") ? 1 : 0;
        }
        return true;
    });
    QVERIFY(deepest >= 3);
    QVERIFY(hints >= 6);
}

void SeedTest::manyUpdatesFailForOneReason()
{
    const Fleet fleet(optionsFor(60));
    std::map<std::string, int> reasons;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        if (head.status == "update-failed") {
            const Deployment deployment = *fleet.store.deployment(head.id);
            const Json error = Json::parse(deployment.error);
            ++reasons[error.at("code").get<std::string>() + error.at("message").get<std::string>()];
            const Json resources = Json::parse(deployment.stackState).at("resources");
            const bool shown = std::any_of(resources.begin(), resources.end(), [](const Json& resource) {
                return resource.at("status") == "update-failed" && resource.contains("error");
            });
            [&] { QVERIFY(shown); }();
        }
        return true;
    });
    QCOMPARE(reasons.size(), std::size_t{1});
    QVERIFY(reasons.begin()->second >= 4);
}

void SeedTest::preflightsListTheirResults()
{
    const Fleet fleet(optionsFor(60));
    int seen = 0;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        if (head.status == "preflights-failed") {
            const Json error = Json::parse(fleet.store.deployment(head.id)->error);
            const Json results = error.at("source").at("context").at("results");
            [&] {
                QCOMPARE(error.at("code").get<std::string>(), std::string("PREFLIGHT_CHECKS_FAILED"));
                QCOMPARE(error.at("source").at("code").get<std::string>(), std::string("VALIDATION_FAILED"));
                QVERIFY(std::any_of(results.begin(), results.end(),
                                    [](const Json& r) { return !r.at("success").get<bool>(); }));
                QVERIFY(std::any_of(results.begin(), results.end(),
                                    [](const Json& r) { return r.at("success").get<bool>(); }));
            }();
            ++seen;
        }
        return true;
    });
    QVERIFY(seen >= 2);
}

void SeedTest::uncoveredPlatformIsStuck()
{
    const Fleet fleet(optionsFor(60));
    int stuck = 0;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        if (head.status == "update-pending" &&
            !Json::parse(fleet.store.release(head.desiredReleaseId)->stack).contains(head.platform))
            ++stuck;
        return true;
    });
    QCOMPARE(stuck, 2);
}

void SeedTest::urlsHaveTheFormOfTheirCloud()
{
    const Fleet fleet(optionsFor(400));
    const std::map<std::string, QRegularExpression> forms{
        {"aws",
         QRegularExpression(QStringLiteral(
             R"(^https://([a-z0-9]{10}\.execute-api\.[a-z0-9-]+\.amazonaws\.com|[a-z0-9]{32}\.lambda-url\.[a-z0-9-]+\.on\.aws)$)"))},
        {"gcp", QRegularExpression(QStringLiteral(R"(^https://[a-z0-9-]+(\.[a-z0-9-]+|\.a)\.run\.app$)"))},
        {"azure", QRegularExpression(QStringLiteral(
                      R"(^https://[a-z0-9-]+\.[a-z]+-[0-9a-f]{8}\.[a-z0-9]+\.azurecontainerapps\.io$)"))},
        {"kubernetes", QRegularExpression(QStringLiteral(R"(^https://[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+\.example$)"))},
        {"local", QRegularExpression(QStringLiteral(R"(^http://localhost:\d+$)"))}};
    std::map<std::string, int> seen;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        const Deployment deployment = *fleet.store.deployment(head.id);
        if (head.status != "running" || deployment.stackSettings.find("\"domain\"") != std::string::npos)
            return true;
        const Json state = Json::parse(deployment.stackState);
        for (const Json& resource : state.at("resources")) {
            if (!resource.contains("outputs") || !resource.at("outputs").contains("url"))
                continue;
            const std::string url = resource.at("outputs").at("url").get<std::string>();
            [&] { QVERIFY2(forms.at(head.platform).match(QString::fromStdString(url)).hasMatch(), url.c_str()); }();
            ++seen[head.platform];
        }
        return true;
    });
    QCOMPARE(seen.size(), forms.size());
}

void SeedTest::customDomainsReachTheOutputs()
{
    const Fleet fleet(optionsFor(200));
    int seen = 0;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        const Deployment deployment = *fleet.store.deployment(head.id);
        const Json settings = Json::parse(deployment.stackSettings);
        if (head.status == "running" && settings.contains("domains")) {
            const std::string host =
                settings.at("domains").at("customDomains").at("api").at("domain").get<std::string>();
            const Json api = Json::parse(deployment.stackState).at("resources").at("api");
            [&] { QCOMPARE(api.at("outputs").at("url").get<std::string>(), "https://" + host); }();
            ++seen;
        }
        return true;
    });
    QVERIFY(seen > 5);
}

void SeedTest::generationsDifferAsTheManagersDo()
{
    const Json first = productStack(Api::V1_7_1, "aws", productVersions).at("resources").at("api").at("config");
    const Json third = productStack(Api::V3_3_16, "aws", productVersions).at("resources").at("api").at("config");
    QCOMPARE(first.at("ingress").get<std::string>(), std::string("public"));
    QVERIFY(!first.contains("publicEndpoints"));
    QVERIFY(!third.contains("ingress"));
    QCOMPARE(third.at("publicEndpoints").size(), std::size_t{1});
    const Fleet fleet(optionsFor(60, Api::V3_3_16));
    bool seen = false;
    fleet.store.visitHeads([&](const DeploymentHead& head) {
        [&] {
            QVERIFY(head.platform != "kubernetes" || head.pull);
            QVERIFY(head.platform != "aws" || !head.pull);
        }();
        const Deployment deployment = *fleet.store.deployment(head.id);
        if (head.status == "running" && head.platform == "aws") {
            const Json outputs = Json::parse(deployment.stackState).at("resources").at("api").at("outputs");
            [&] {
                QVERIFY(outputs.at("publicEndpoints").at("api").at("url").get<std::string>().starts_with("https://"));
            }();
            seen = true;
        }
        return true;
    });
    QVERIFY(seen);
}

void SeedTest::hundredThousandAreBuilt()
{
    const Fleet fleet(optionsFor(100'000, Api::V1_7_1, 661));
    QCOMPARE(fleet.store.deploymentCount(), std::size_t{100'000});
    std::size_t bytes = 0;
    for (const TextPart& part : *fleet.store.deploymentListBody({}))
        bytes += part.length;
    QVERIFY(bytes < 130'000'000);
    QVERIFY(fleet.store.groups().size() < 400);
}

ALIEN_TEST(SeedTest)
#include "tst_seed.moc"
