// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetdecoder.h"
#include "client/fleet/itemdecoder.h"
#include "client/fleet/listedurl.h"
#include "tests/support/testmain.h"

#include <QTemporaryFile>
#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <random>

using namespace alien;

namespace {

/// A list item as text, so that spelling (space, escapes, key order) can vary while the value stays.
struct Item
{
    std::string id;
    std::string name = "api";
    std::string status = "running";
    std::string extra = {}; ///< more members, each with a comma in front
    int spelling = 0;

    [[nodiscard]] std::string text() const
    {
        const std::string space = spelling % 2 != 0 ? " " : "";
        const std::string rest = "\"name\":" + space + nlohmann::json(name).dump(-1, ' ', spelling % 3 == 1) +
                                 ",\"platform\":\"aws\"" + space + ",\"status\":\"" + status +
                                 "\",\"deploymentGroupId\":\"dg_1\"" + extra +
                                 ",\"retryRequested\":false,\"createdAt\":\"2026-11-21T07:55:03.580966330+00:00\"";
        const std::string idPart = "\"id\":" + space + "\"" + id + "\"";
        return spelling % 5 == 4 ? "{" + space + rest + "," + idPart + "}"
                                 : "{" + space + idPart + "," + rest + space + "}";
    }
};

std::string listOf(const std::vector<Item>& items, int spelling = 0)
{
    const std::string space = spelling == 0 ? "" : spelling == 1 ? "\n " : " ";
    std::string body = "{" + space + "\"items\":" + space + "[";
    for (std::size_t i = 0; i < items.size(); ++i)
        body += (i == 0 ? "" : ",") + space + items[i].text();
    return body + space + "]" + space + ",\"nextCursor\":null}" + space;
}

std::string bodyOf(const std::string& item)
{
    return "{\"items\":[" + item + "],\"nextCursor\":null}";
}

/// What a decoder says the fleet is, when its deltas are believed.
class Mirror
{
public:
    std::map<std::string, DeploymentSummary> rows;
    FleetDelta delta;
    FleetDecodeError error;

    bool take(FleetDecoder& decoder, const std::string& body, bool view = false)
    {
        if (!(view ? decoder.decodeView(body, delta, error) : decoder.decode(body, delta, error)))
            return false;
        if (delta.first)
            rows.clear();
        for (const std::string& id : delta.removed)
            check(rows.erase(id) == 1, id);
        for (const SummaryPtr& row : delta.upserted)
            rows.insert_or_assign(row->id, *row);
        sorted = std::is_sorted(delta.upserted.begin(), delta.upserted.end(),
                                [](const SummaryPtr& a, const SummaryPtr& b) { return a->id < b->id; }) &&
                 std::is_sorted(delta.removed.begin(), delta.removed.end());
        return honest && sorted && delta.total == rows.size();
    }
    bool honest = true;
    bool sorted = true;

private:
    void check(bool ok, const std::string& id)
    {
        if (!ok)
            qWarning("removed an id that was not there: %s", id.c_str());
        honest = honest && ok;
    }
};

/// The same from scratch by another parser, the last of equal ids winning.
std::map<std::string, std::string> reference(const std::string& body)
{
    std::map<std::string, std::string> names;
    const nlohmann::json list = nlohmann::json::parse(body);
    for (const nlohmann::json& item : list.at("items"))
        names.insert_or_assign(item.at("id").get<std::string>(),
                               item.at("name").get<std::string>() + "|" + item.at("status").get<std::string>());
    return names;
}

std::map<std::string, std::string> namesOf(const Mirror& mirror)
{
    std::map<std::string, std::string> names;
    for (const auto& [id, row] : mirror.rows)
        names.emplace(id, row.name + "|" + std::string(row.status));
    return names;
}

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {}
    unsigned below(unsigned n) { return n == 0 ? 0 : unsigned(m_random() % n); }
    Item fresh()
    {
        Item item;
        item.id = "dep_" + std::to_string(m_random() % 100000) + "x" + std::to_string(++m_serial);
        item.name = name();
        item.spelling = int(below(7));
        item.extra = extra();
        return item;
    }
    std::string name()
    {
        static const std::vector<std::string> names = {
            "api",  "a\"b",  "back\\slash\\", "br}ace{s",           "tab\t",   "münchen",   "日本", "],[{", "\\\"}", "",
            "\x01", "end\\", "\"items\":[",   "{\"id\":\"dep_1\"}", "emoji 🚀", "x\\\\\\\"y"};
        return names[below(unsigned(names.size()))] + std::to_string(below(50));
    }
    std::string extra()
    {
        switch (below(5)) {
        case 0:
            return R"(,"stackState":{"platform":"aws","resources":{"api":{"type":"worker","status":"running","outputs":{"url":"https://a.example"}}}})";
        case 1:
            return R"(,"runtimeMetadata":{"big":18446744073709551616,"deep":[[[{"a":"]}"}]]],"q":"\\\""})";
        case 2:
            return ",\"runtimeMetadata\":\"" + std::string(below(300), '}') + "\\\\\"";
        default:
            return {};
        }
    }
    void edit(std::vector<Item>& items)
    {
        const unsigned n = unsigned(items.size());
        switch (below(9)) {
        case 0:
        case 1:
            if (n > 0)
                items[below(n)].status = below(2) != 0 ? "updating" : "update-failed";
            break;
        case 2:
            if (n > 0)
                items[below(n)].name = name();
            break;
        case 3:
            items.insert(items.begin() + below(n + 1), fresh());
            break;
        case 4:
            if (n > 0)
                items.erase(items.begin() + below(n));
            break;
        case 5:
            if (n > 1) {
                const Item moved = items[below(n)];
                std::erase_if(items, [&](const Item& item) { return item.id == moved.id; });
                items.insert(items.begin() + below(unsigned(items.size()) + 1), moved);
            }
            break;
        case 6:
            if (n > 0)
                items[below(n)].spelling = int(below(7));
            break;
        case 7:
            if (n > 0 && below(4) == 0) {
                Item copy = items[below(n)];
                copy.status = "pending";
                items.insert(items.begin() + below(n + 1), copy);
            }
            break;
        default:
            if (n > 0 && below(6) == 0)
                std::shuffle(items.begin(), items.end(), m_random);
            break;
        }
    }

private:
    std::mt19937 m_random;
    int m_serial = 0;
};

/// What of the mapping that holds `address` is in memory; -1 where the system does not tell.
long residentKb(const void* address)
{
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    bool inside = false;
    while (std::getline(maps, line)) {
        unsigned long begin = 0;
        unsigned long end = 0;
        long kb = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &begin, &end) == 2)
            inside = begin <= std::uintptr_t(address) && std::uintptr_t(address) < end;
        else if (inside && std::sscanf(line.c_str(), "Rss: %ld kB", &kb) == 1)
            return kb;
    }
    return -1;
}

} // namespace

class TestFleetDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstAnswerIsAllNew()
    {
        FleetDecoder decoder;
        Mirror mirror;
        QVERIFY(mirror.take(decoder, listOf({{.id = "dep_b"}, {.id = "dep_a"}})));
        QVERIFY(mirror.delta.first);
        QCOMPARE(mirror.delta.upserted.size(), std::size_t(2));
        QCOMPARE(mirror.delta.upserted.front()->id, std::string("dep_a"));
        QCOMPARE(mirror.rows.at("dep_a").createdAtMs, 1795247703580LL);
        QCOMPARE(mirror.rows.at("dep_a").model, std::string_view("push"));
    }

    void unchangedAnswerDecodesNothing()
    {
        for (const std::size_t keep : {std::size_t(1) << 20, std::size_t(0)}) {
            FleetDecoder decoder(keep);
            Mirror mirror;
            const std::string body = listOf({{.id = "dep_b"}, {.id = "dep_a"}, {.id = "dep_c"}});
            QVERIFY(mirror.take(decoder, body));
            QVERIFY(mirror.take(decoder, body));
            QVERIFY(!mirror.delta.first);
            QVERIFY(mirror.delta.upserted.empty());
            QVERIFY(mirror.delta.removed.empty());
            QCOMPARE(mirror.delta.decodedBytes, std::size_t(0));
            QCOMPARE(mirror.delta.total, std::size_t(3));
        }
    }

    void onlyWhatDiffersIsDecoded_data()
    {
        QTest::addColumn<quint64>("keep");
        QTest::newRow("last body in memory") << quint64(1 << 24);
        QTest::newRow("hashes only") << quint64(0);
    }
    void onlyWhatDiffersIsDecoded()
    {
        QFETCH(quint64, keep);
        FleetDecoder decoder(keep);
        Mirror mirror;
        std::vector<Item> items;
        items.reserve(500);
        for (int i = 0; i < 500; ++i)
            items.push_back({.id = "dep_" + std::to_string(i)});
        QVERIFY(mirror.take(decoder, listOf(items)));
        // One of each: changed in length, removed, inserted in front, moved to the end.
        items[100].status = "update-failed";
        const std::size_t changed = items[100].text().size();
        items.erase(items.begin() + 200);
        items.insert(items.begin(), Item{.id = "dep_new"});
        const Item moved = items[300];
        items.erase(items.begin() + 300);
        items.push_back(moved);
        QVERIFY(mirror.take(decoder, listOf(items)));
        QCOMPARE(mirror.delta.upserted.size(), std::size_t(2));
        QCOMPARE(mirror.delta.removed, std::vector<std::string>{"dep_200"});
        QCOMPARE(mirror.delta.decodedBytes, changed + items.front().text().size());
        QCOMPARE(namesOf(mirror), reference(listOf(items)));
    }

    /// The first bytes of an item are no proof of whose it is: the key may come again.
    void idThatComesTwiceInAnItemDoesNotMisleadTheNextAnswer()
    {
        for (const std::size_t keep : {std::size_t(1) << 20, std::size_t(0)}) {
            FleetDecoder decoder(keep);
            Mirror mirror;
            std::vector<Item> items{{.id = "dep_a"}, {.id = "dep_b", .extra = R"(,"id":"dep_z")"}, {.id = "dep_c"}};
            const auto ids = [&mirror] {
                std::string all;
                for (const auto& [id, row] : mirror.rows)
                    all += id + "=" + std::string(row.status) + " ";
                return all;
            };
            QVERIFY(mirror.take(decoder, listOf(items)));
            QCOMPARE(ids(), std::string("dep_a=running dep_c=running dep_z=running "));
            items[1] = {.id = "dep_b"}; // now it is dep_b that stands there
            QVERIFY(mirror.take(decoder, listOf(items)));
            QCOMPARE(ids(), std::string("dep_a=running dep_b=running dep_c=running "));
            items[1].extra = R"(,"id":"dep_z")";
            QVERIFY(mirror.take(decoder, listOf(items)));
            QCOMPARE(ids(), std::string("dep_a=running dep_c=running dep_z=running "));
            items[1].status = "update-failed";
            QVERIFY(mirror.take(decoder, listOf(items)));
            QCOMPARE(ids(), std::string("dep_a=running dep_c=running dep_z=update-failed "));
        }
    }

    void firstErrorOfAPollIsTheOneToldAbout()
    {
        FleetDecoder decoder;
        Mirror mirror;
        std::vector<Item> items;
        items.reserve(9);
        for (int i = 0; i < 9; ++i)
            items.push_back({.id = "dep_" + std::to_string(i)});
        QVERIFY(mirror.take(decoder, listOf(items)));
        items[2].extra = R"(,"platform":7)";
        items[6].extra = R"(,"name":false)";
        const std::string body = listOf(items);
        QVERIFY(!mirror.take(decoder, body));
        QCOMPARE(mirror.error.pointer, std::string("/items/2/platform"));
        // Also when the answer breaks off behind it, before anything was parsed.
        QVERIFY(!mirror.take(decoder, body.substr(0, body.size() - 60)));
        QCOMPARE(mirror.error.pointer, std::string("/items/2/platform"));
        QCOMPARE(namesOf(mirror).size(), std::size_t(9));
    }

    void randomListsAgreeWithAFreshDecode_data()
    {
        QTest::addColumn<quint64>("keep");
        QTest::addColumn<bool>("view");
        QTest::newRow("last body in memory") << quint64(1 << 24) << false;
        QTest::newRow("hashes only") << quint64(0) << false;
        QTest::newRow("mapped files") << quint64(1 << 24) << true;
        QTest::newRow("now one, now the other") << quint64(6000) << false;
    }
    void randomListsAgreeWithAFreshDecode()
    {
        QFETCH(quint64, keep);
        QFETCH(bool, view);
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Mutator mutator(seed);
            FleetDecoder decoder(keep);
            Mirror mirror;
            std::vector<Item> items;
            for (unsigned i = mutator.below(40); i > 0; --i)
                items.push_back(mutator.fresh());
            int spelling = int(mutator.below(3));
            for (int poll = 0; poll < 40; ++poll) {
                const std::string body = listOf(items, spelling);
                QVERIFY2(mirror.take(decoder, body, view), qPrintable(QString::number(seed)));
                const auto expected = reference(body);
                QVERIFY2(namesOf(mirror) == expected,
                         qPrintable(QStringLiteral("seed %1 poll %2").arg(seed).arg(poll)));
                // Everything, not only what the other parser was asked for.
                FleetDecoder fresh;
                Mirror whole;
                QVERIFY(whole.take(fresh, body));
                QVERIFY2(whole.rows == mirror.rows, qPrintable(QStringLiteral("seed %1 poll %2").arg(seed).arg(poll)));
                // The places of the items, too; of one that came twice the last counts.
                if (!view && body.size() <= keep) {
                    std::map<std::string, std::string> texts;
                    for (const Item& item : items)
                        texts[item.id] = item.text();
                    for (const auto& [id, text] : texts)
                        QVERIFY2(decoder.itemJson(id) == text, id.c_str());
                }
                for (unsigned edits = mutator.below(6); edits > 0; --edits)
                    mutator.edit(items);
                if (mutator.below(25) == 0)
                    spelling = int(mutator.below(3));
            }
        }
    }

    void brokenAnswersNeverPassAsData()
    {
        // Any answer cut or damaged anywhere either fails and leaves the state alone, or decodes to what another parser
        // reads.
        std::mt19937 random(7);
        std::vector<Item> items;
        Mutator mutator(3);
        items.reserve(12);
        for (int i = 0; i < 12; ++i)
            items.push_back(mutator.fresh());
        const std::string good = listOf(items);
        for (const std::size_t keep : {std::size_t(1) << 20, std::size_t(0)}) {
            FleetDecoder decoder(keep);
            Mirror mirror;
            QVERIFY(mirror.take(decoder, good));
            const auto before = mirror.rows;
            int refused = 0;
            for (int i = 0; i < 3000; ++i) {
                std::string bad = good;
                const std::size_t at = random() % bad.size();
                switch (random() % 4) {
                case 0:
                    bad.resize(at);
                    break;
                case 1:
                    bad.erase(at, 1);
                    break;
                case 2:
                    bad[at] = "{}[]\",:\\x\x80\x01 0"[random() % 13];
                    break;
                default:
                    bad.insert(at, 1, "{}[]\",:\\x0"[random() % 10]);
                    break;
                }
                const bool valid = nlohmann::json::accept(bad);
                const bool decoded = mirror.take(decoder, bad);
                if (!valid) {
                    QVERIFY2(!decoded, bad.c_str());
                    QVERIFY(!mirror.error.expected.empty());
                }
                if (!decoded) {
                    ++refused;
                    QVERIFY(mirror.rows == before);
                }
                QVERIFY(mirror.take(decoder, good));
                QVERIFY(mirror.rows == before);
            }
            QVERIFY(refused > 1000);
        }
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("got");
        const std::string good = Item{.id = "dep_1"}.text();
        const auto add = [](const char* name, const std::string& body, const char* pointer, const char* expected,
                            const char* got) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << QByteArray(pointer) << QByteArray(expected)
                                << QByteArray(got);
        };
        add("empty", "", "", "object", "the end of the answer");
        add("array", "[]", "", "object", "array");
        add("no items", R"({"nextCursor":null})", "/items", "array", "");
        add("items null", R"({"items":null})", "/items", "array", "null");
        add("items twice", R"({"items":[],"items":[]})", "/items", "one array", "the key twice");
        add("not an object", "{\"items\":[" + good + ",5]}", "/items/1", "object", "number");
        add("no id", bodyOf(R"({"name":"a"})"), "/items/0/id", "string", "");
        add("status number", bodyOf(R"({"id":"a","status":7})"), "/items/0/status", "string", "number");
        add("createdAt null", bodyOf(R"({"id":"a","createdAt":null})"), "/items/0/createdAt", "string", "null");
        add("retry text", "{\"items\":[" + good + R"(,{"id":"a","retryRequested":"no"}]})", "/items/1/retryRequested",
            "boolean", "string");
        add("release number", bodyOf(R"({"id":"a","currentReleaseId":1})"), "/items/0/currentReleaseId", "string",
            "number");
        add("cut off", "{\"items\":[" + good + ",{\"id\":\"a\"", "/items/1", "an object that ends",
            "the end of the answer");
    }
    void errorsNameThePlace()
    {
        QFETCH(QByteArray, body);
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY(!decoder.decode(body.toStdString(), delta, error));
        QTEST(QByteArray::fromStdString(error.pointer), "pointer");
        QTEST(QByteArray::fromStdString(error.expected), "expected");
        QTEST(QByteArray::fromStdString(error.got), "got");
        QVERIFY(error.offset <= std::size_t(body.size()));
    }

    void whatIsNotReadIsStillChecked()
    {
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        for (const char* extra : {",\"x\":tru", ",\"x\":[1,]", ",\"x\":{\"a\" 1}", ",\"x\":\"\\q\"", ",\"x\":01",
                                  ",\"x\":\"\x80\"", ",\"x\":1e", ",\"x\":\"a\nb\""}) {
            QVERIFY2(!decoder.decode(bodyOf(Item{.id = "dep_1", .extra = extra}.text()), delta, error), extra);
            QCOMPARE(error.pointer, std::string("/items/0"));
        }
    }

    void unknownFieldsAndHugeNumbersAreTolerated()
    {
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        const std::string extra =
            R"(,"x":{"n":123456789012345678901234567890,"e":1e999,"s":"-12 \u00e9"},"status2":null)";
        QVERIFY(decoder.decode(bodyOf(Item{.id = "dep_1", .name = "mü", .extra = extra}.text()), delta, error));
        QCOMPARE(delta.upserted.front()->name, std::string("mü"));
    }

    void depthIsBounded()
    {
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        const auto nested = [](int depth) {
            return bodyOf(
                Item{.id = "dep_1",
                     .extra = ",\"x\":" + std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']')}
                    .text());
        };
        QVERIFY(decoder.decode(nested(100), delta, error));
        QVERIFY(!decoder.decode(nested(200), delta, error));
        QVERIFY(!decoder.decode(bodyOf(std::string(2'000'000, '{')), delta, error));
    }

    void sameIdTwiceKeepsTheLastAndWarns()
    {
        for (const std::size_t keep : {std::size_t(1) << 20, std::size_t(0)}) {
            FleetDecoder decoder(keep);
            Mirror mirror;
            const Item first{.id = "dep_1", .status = "running"};
            const Item second{.id = "dep_1", .status = "updating"};
            QVERIFY(mirror.take(decoder, listOf({first, {.id = "dep_2"}})));
            QVERIFY(mirror.delta.warnings.empty());
            QVERIFY(mirror.take(decoder, listOf({first, {.id = "dep_2"}, second})));
            QCOMPARE(mirror.delta.warnings.size(), std::size_t(1));
            QCOMPARE(mirror.rows.at("dep_1").status, std::string_view("updating"));
            QVERIFY(mirror.take(decoder, listOf({first, {.id = "dep_2"}})));
            QCOMPARE(mirror.rows.at("dep_1").status, std::string_view("running"));
        }
    }

    void unreadableTimesAndCursorsWarn()
    {
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY(decoder.decode("{\"items\":[" + Item{.id = "dep_1", .extra = R"(,"updatedAt":"soon")"}.text() +
                                   R"(],"nextCursor":"x"})",
                               delta, error));
        QCOMPARE(delta.warnings.size(), std::size_t(2));
        QCOMPARE(delta.warnings.front(), std::string("dep_1: updatedAt is not a time: soon"));
        QCOMPARE(delta.upserted.front()->updatedAtMs, std::int64_t(0));
    }

    void itemsOfBothGenerationsGiveTheirSummary()
    {
        const std::string text =
            R"({"status":"update-failed","id":"dep_9","name":"n","platform":"gcp","deploymentGroupId":"dg_9",
            "deploymentGroup":{"id":"dg_9","name":"acme"},"retryRequested":true,"createdAt":"2026-01-02T03:04:05Z","updatedAt":"2026-01-02T04:04:05.5+01:00",
            "currentReleaseId":"rel_a","desiredReleaseId":"rel_b","deploymentModel":"pull","stackSettings":{"deploymentModel":"push","network":{"type":"byo-vnet-azure","public_subnet_name":"p","region":"x"}},
            "environmentInfo":{"platform":"azure","location":"westeurope"},
            "error":{"code":"DEPLOYMENT_FAILED","message":"two failed","source":{"code":"OTHER","message":"no"}},
            "stackState":{"resources":{
              "web":{"type":"worker","status":"running","outputs":{"publicEndpoints":{"z":{"url":"https://z"},"b":{"url":"https://b"}}}},
              "api":{"type":"worker","config":{"ingress":"private"},"status":"provision-failed","outputs":{"url":"https://api"}},
              "db":{"status":"updating"},"old":{"status":"deleted"},"q":{"type":"queue","status":"pending","outputs":{"url":"https://queue"}},"k":{"status":"running"}}}})";
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY2(decoder.decode(bodyOf(text), delta, error), error.expected.c_str());
        const DeploymentSummary& row = *delta.upserted.front();
        QCOMPARE(row.groupName, std::string_view("acme"));
        QCOMPARE(row.region, std::string_view("westeurope"));
        QCOMPARE(row.network, NetworkKind::ByoVnetAzure);
        QVERIFY(row.namesPublicSubnets);
        QCOMPARE(row.model, std::string_view("pull"));
        QCOMPARE(row.errorCode, std::string_view("DEPLOYMENT_FAILED"));
        QCOMPARE(row.errorMessage, std::string("two failed"));
        QCOMPARE(row.publicUrl, std::string("https://api"));
        QCOMPARE(int(row.publicUrls), 2);
        const std::vector<ListedUrl> urls = unpackUrls(row.urls);
        QCOMPARE(int(urls.size()), 3);
        QVERIFY(urls[0] == (ListedUrl{"api", "worker", "", "https://api", UrlAccess::Private}));
        QVERIFY(urls[1] == (ListedUrl{"web", "worker", "b", "https://b", UrlAccess::Public}));
        QVERIFY(urls[2] == (ListedUrl{"web", "worker", "z", "https://z", UrlAccess::Public}));
        QCOMPARE(int(row.resources), 6);
        QCOMPARE(int(row.resourcesRunning), 2);
        QCOMPARE(int(row.resourcesFailed), 1);
        QCOMPARE(int(row.resourcesBusy), 2);
        QVERIFY(row.hasState && row.retryRequested);
        QCOMPARE(row.updatedAtMs - row.createdAtMs, std::int64_t(500));
    }

    void containersBelowTheirReplicasAreTold_data()
    {
        QTest::addColumn<QByteArray>("outputs");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("lacks");
        QTest::newRow("fewer") << QByteArray(R"({"currentReplicas":1,"desiredReplicas":2})") << QByteArray("container")
                               << true;
        QTest::newRow("all") << QByteArray(R"({"currentReplicas":2,"desiredReplicas":2})") << QByteArray("container")
                             << false;
        QTest::newRow("more") << QByteArray(R"({"currentReplicas":3,"desiredReplicas":2})") << QByteArray("container")
                              << false;
        QTest::newRow("nothing said") << QByteArray(R"({"desiredReplicas":2})") << QByteArray("container") << false;
        QTest::newRow("no container") << QByteArray(R"({"currentReplicas":1,"desiredReplicas":2})")
                                      << QByteArray("daemon") << false;
    }
    void containersBelowTheirReplicasAreTold()
    {
        QFETCH(QByteArray, outputs);
        QFETCH(QByteArray, type);
        QFETCH(bool, lacks);
        const QByteArray resources = R"({"a":{"status":"running","outputs":)" + outputs + R"(,"type":")" + type +
                                     R"("},"b":{"type":"container","status":"running"}})";
        const std::string extra = R"(,"stackState":{"resources":)" + resources.toStdString() + "}";
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY(decoder.decode(bodyOf(Item{.id = "dep_1", .extra = extra}.text()), delta, error));
        QCOMPARE(delta.upserted.front()->lacksReplicas, lacks);
    }

    void networksWithoutPublicSubnetsSayTheirTypeOnly()
    {
        FleetDecoder decoder;
        for (const char* settings : {R"({"type":"byo-vpc-aws","public_subnet_ids":[]})", R"({"type":"byo-vpc-aws"})"}) {
            FleetDelta delta;
            FleetDecodeError error;
            const std::string extra = std::string(R"(,"stackSettings":{"network":)") + settings + "}";
            QVERIFY(decoder.decode(bodyOf(Item{.id = "dep_1", .extra = extra}.text()), delta, error));
            QCOMPARE(delta.upserted.front()->network, NetworkKind::ByoVpcAws);
            QVERIFY(!delta.upserted.front()->namesPublicSubnets);
        }
    }

    void endpointNamedApiComesFirst()
    {
        const std::string extra =
            R"(,"stackState":{"resources":{"w":{"type":"daemon","outputs":{"publicEndpoints":{"a":{"url":"https://a"},"api":{"url":"https://api"}}}}}})";
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY(decoder.decode(bodyOf(Item{.id = "dep_1", .extra = extra}.text()), delta, error));
        QCOMPARE(delta.upserted.front()->publicUrl, std::string("https://api"));
    }

    void urlsWithControlCharactersAreNotPacked()
    {
        std::string packed;
        packUrl({"a", "worker", "", "https://a", UrlAccess::Unknown}, packed);
        packUrl({"b\x1f", "worker", "", "https://b", UrlAccess::Unknown}, packed);
        packUrl({"c", "worker", "x\x1e", "https://c", UrlAccess::Unknown}, packed);
        packUrl({"d", "worker", "", "https://d", UrlAccess::Public}, packed);
        const std::vector<ListedUrl> urls = unpackUrls(packed);
        QCOMPARE(int(urls.size()), 2);
        QCOMPARE(urls[0].url, std::string_view("https://a"));
        QCOMPARE(urls[1].url, std::string_view("https://d"));
        QVERIFY(unpackUrls("broken").empty());
        QVERIFY(unpackUrls({}).empty());
    }

    void longMessagesAreCutBetweenCharacters()
    {
        std::string message(199, 'x');
        message += "é and more";
        FleetDecoder decoder;
        FleetDelta delta;
        FleetDecodeError error;
        QVERIFY(decoder.decode(
            bodyOf(Item{.id = "dep_1", .extra = ",\"error\":{\"code\":\"A\",\"message\":\"" + message + "\"}"}.text()),
            delta, error));
        QCOMPARE(delta.upserted.front()->errorMessage, std::string(199, 'x'));
    }

    void itemJsonIsTheBytesOfTheItem()
    {
        const Item one{.id = "dep_1", .spelling = 1};
        FleetDecoder decoder;
        Mirror mirror;
        QVERIFY(mirror.take(decoder, listOf({{.id = "dep_0"}, one})));
        QCOMPARE(decoder.itemJson("dep_1"), one.text());
        QCOMPARE(decoder.itemJson("dep_7"), std::string());
        FleetDecoder hashing(0);
        QVERIFY(mirror.take(hashing, listOf({one})));
        QCOMPARE(hashing.itemJson("dep_1"), std::string());
    }

    void mappedFilesLeaveTheMemoryAsTheyAreRead()
    {
        std::vector<Item> items;
        items.reserve(4000);
        for (int i = 0; i < 4000; ++i)
            items.push_back({.id = "dep_" + std::to_string(1000000 + i),
                             .extra = ",\"runtimeMetadata\":\"" + std::string(6000, 'm') + "\""});
        FleetDecoder decoder;
        Mirror mirror;
        for (const char* status : {"running", "updating"}) {
            items[17].status = status;
            items[3999].status = status;
            const std::string body = listOf(items);
            QTemporaryFile file;
            QVERIFY(file.open() && file.write(body.data(), qint64(body.size())) == qint64(body.size()) && file.flush());
            const uchar* map = file.map(0, file.size());
            QVERIFY(map != nullptr);
            const std::string_view view(reinterpret_cast<const char*>(map), body.size());
            QVERIFY(decoder.decodeView(view, mirror.delta, mirror.error, FleetDecoder::Source::MappedFile));
            const long resident = residentKb(map);
            if (resident >= 0)
                QVERIFY2(resident < 8 << 10, qPrintable(QString::number(resident)));
            FleetDecoder fresh;
            Mirror whole;
            QVERIFY(whole.take(fresh, body));
            QCOMPARE(mirror.delta.upserted.size(), status[0] == 'r' ? items.size() : std::size_t(2));
            for (const SummaryPtr& row : mirror.delta.upserted)
                QCOMPARE(*row, whole.rows.at(row->id));
        }
    }

    void theMemoryOfABodyIsUsedAgain()
    {
        const std::string body = listOf({{.id = "dep_1"}, {.id = "dep_2"}});
        FleetDecoder decoder;
        Mirror mirror;
        std::vector<const char*> places;
        places.reserve(6);
        for (int i = 0; i < 6; ++i) {
            std::string owned = decoder.bodyBuffer(body.size());
            QVERIFY(owned.empty());
            owned = body;
            places.push_back(owned.data());
            QVERIFY(decoder.decode(std::move(owned), mirror.delta, mirror.error));
            QCOMPARE(mirror.delta.upserted.size(), std::size_t(i == 0 ? 2 : 0));
        }
        QCOMPARE(places[4], places[2]);
        QCOMPARE(places[5], places[3]);
    }

    void resetForgets()
    {
        FleetDecoder decoder;
        Mirror mirror;
        QVERIFY(mirror.take(decoder, listOf({{.id = "dep_1"}})));
        decoder.reset();
        QVERIFY(mirror.take(decoder, listOf({{.id = "dep_2"}})));
        QVERIFY(mirror.delta.first);
        QCOMPARE(mirror.rows.size(), std::size_t(1));
    }

    void everyRecordedStateDecodes()
    {
        const QString dir = test::sharedManagerDir();
        if (dir.isEmpty())
            QSKIP("../shared/manager is not here");
        std::ifstream file((dir + QStringLiteral("/living-1.7.1.json")).toStdString());
        const nlohmann::json living = nlohmann::json::parse(file);
        int seen = 0;
        ItemDecoder decoder;
        for (const nlohmann::json& state : living.at("states")) {
            const nlohmann::json& body = state.at("body");
            if (!body.is_object() || !body.contains("retryRequested"))
                continue;
            DeploymentSummary row;
            FleetDecodeError error;
            std::vector<std::string> warnings;
            QVERIFY2(decoder.decode(body.dump(), row, error, warnings), error.pointer.c_str());
            QVERIFY(warnings.empty());
            QCOMPARE(row.id, body.at("id").get<std::string>());
            QCOMPARE(row.hasState, body.contains("stackState"));
            if (body.contains("stackState"))
                QCOMPARE(std::size_t(row.resources), body.at("stackState").at("resources").size());
            ++seen;
        }
        QVERIFY(seen > 20);
    }
};

ALIEN_TEST(TestFleetDecoder)
#include "tst_fleetdecoder.moc"
