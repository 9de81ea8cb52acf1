// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fleetjson.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace alien::bench {

namespace {
constexpr std::array statuses{"running",       "running", "running",        "running", "updating",
                              "update-failed", "running", "update-pending", "running", "provisioning"};
constexpr std::array platforms{"aws", "gcp", "azure", "kubernetes"};
constexpr std::array regions{"eu-west-1", "us-east-1", "europe-west4", "westeurope", "ap-southeast-2"};
constexpr std::array products{"api", "checkout", "search", "billing", "ledger", "edge"};

std::string randomWord(std::mt19937& random, std::size_t length)
{
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string word(length, ' ');
    for (char& c : word)
        c = letters[random() % 36];
    return word;
}

std::string timeText(std::uint64_t seconds)
{
    char text[64];
    std::snprintf(text, sizeof text, "2026-%02u-%02uT%02u:%02u:%02u.580966330+00:00",
                  unsigned(seconds / 2'419'200 % 12 + 1), unsigned(seconds / 86'400 % 28 + 1),
                  unsigned(seconds / 3600 % 24), unsigned(seconds / 60 % 60), unsigned(seconds % 60));
    return text;
}

std::string resource(std::mt19937& random, const std::string& id, bool url)
{
    const std::string name = randomWord(random, 8) + "-" + id;
    std::string text =
        "\"" + id + R"(":{"_internal":{"_controllerStateVersion":1,"createPollCount":3,"identifier":"aws:worker:)" +
        name +
        R"(","state":"ready","type":"AwsWorkerController","url":null},"config":{"code":{"image":"registry.example/)" +
        name +
        R"(:1.4.2","type":"image"},"commandsEnabled":true,"concurrencyLimit":null,"environment":{"LOG_LEVEL":"info","NOTE":")" +
        "quotes \\\"here\\\" and {braces}" + R"("},"id":")" + id +
        R"(","links":[{"id":"files","type":"storage"}],"memoryMb":256,"permissions":"execution","type":"worker"},)" +
        R"("controllerPlatform":"aws","dependencies":[{"id":"files","type":"storage"}],"lifecycle":"live","outputs":{"type":"worker",)";
    if (url)
        text += R"("url":"https://)" + name + R"(.execute-api.us-east-1.amazonaws.com",)";
    return text + R"("workerName":")" + name + R"("},"status":"running","type":"worker"})";
}
} // namespace

FleetJson::FleetJson(std::size_t count, std::size_t itemBytes, std::uint32_t seed)
    : m_random(seed)
    , m_itemBytes(itemBytes)
{
    m_items.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        m_items.push_back(make());
}

FleetJson::Item FleetJson::make()
{
    const auto pick = [this](const auto& from) { return std::string(from[m_random() % from.size()]); };
    const std::string group = std::to_string(m_random() % 60);
    const std::string release = "rel_HV9FHiocrALZZLGVRi3IdE9uN6V" + std::to_string(m_random() % 10);
    const std::string region = pick(regions);
    Item item;
    item.head = R"({"id":"dep_)" + randomWord(m_random, 28) + R"(","name":")" + pick(products) + "-" + region + "-" +
                std::to_string(++m_serial) + R"(","platform":")" + pick(platforms) + R"(","status":")";
    item.status = m_random() % statuses.size();
    item.tail =
        R"(","environmentInfo":{"accountId":"123456789012","platform":"aws","region":")" + region +
        R"("},"stackSettings":{"deploymentModel":"push","updates":"auto"},"retryRequested":false,"createdAt":")" +
        timeText(m_serial) + R"(","currentReleaseId":")" + release +
        R"(","deploymentGroupId":"dg_r1xhdg2p9ivenrghaaqzt4ql5)" + group +
        R"(","deploymentGroup":{"id":"dg_r1xhdg2p9ivenrghaaqzt4ql5)" + group + R"(","name":"customer )" + group + "\"}";
    if (statuses[item.status] == std::string("update-failed"))
        item.tail +=
            R"(,"error":{"code":"DEPLOYMENT_FAILED","message":"Deployment failed: 1 of 3 resources","retryable":true,"internal":false})";
    item.tail += R"(,"stackState":{"platform":"aws","resourcePrefix":"ab12cd34","resources":{)";
    for (int i = 0;; ++i) {
        const std::string one = resource(m_random, i == 0 ? "api" : "worker-" + std::to_string(i), i % 4 == 0);
        if (item.head.size() + item.tail.size() + one.size() + 60 > m_itemBytes)
            break;
        item.tail += (i == 0 ? "" : ",") + one;
    }
    item.tail += "}}";
    // What is left to the wanted size, as metadata.
    const std::size_t size = item.head.size() + item.tail.size() + 80;
    if (size + 30 < m_itemBytes)
        item.tail += R"(,"runtimeMetadata":{"note":")" + randomWord(m_random, m_itemBytes - size - 30) + "\"}";
    item.tail += "}";
    return item;
}

std::string FleetJson::body() const
{
    std::string text = R"({"items":[)";
    text.reserve(m_items.size() * (m_itemBytes + 64) + 128);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        text += i == 0 ? "" : ",";
        text += item.head;
        text += statuses[(item.status + item.touched) % statuses.size()];
        text += R"(","updatedAt":")";
        text += timeText(item.touched);
        text += item.tail;
    }
    text += R"(],"nextCursor":null})";
    return text;
}

void FleetJson::change(double share)
{
    ++m_clock;
    const auto step = std::size_t(1 / share);
    for (std::size_t i = 0; i < m_items.size(); i += step)
        m_items[i].touched = m_clock * 37;
}

void FleetJson::touch(const std::string& id)
{
    for (Item& item : m_items) {
        if (item.head.find(id) != std::string::npos)
            item.touched = ++m_clock * 37;
    }
}

void FleetJson::churn(std::size_t each)
{
    for (std::size_t i = 0; i < each; ++i) {
        m_items.insert(m_items.begin(), make());
        m_items.erase(m_items.begin() + std::ptrdiff_t(m_random() % m_items.size()));
        const std::size_t from = m_random() % m_items.size();
        const std::size_t to = m_random() % m_items.size();
        Item moved = std::move(m_items[from]);
        m_items.erase(m_items.begin() + std::ptrdiff_t(from));
        m_items.insert(m_items.begin() + std::ptrdiff_t(to), std::move(moved));
    }
}

} // namespace alien::bench
