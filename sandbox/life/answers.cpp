// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/life/answers.h"

#include "sandbox/seed/jsontext.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;
using Json = nlohmann::json;

constexpr std::array<std::string_view, 5> knownCommands{"query", "report", "slow", "fail", "big"};
constexpr std::size_t bigAnswer = 5'242'880;
constexpr std::array states{"open", "paid", "paid", "paid", "overdue", "cancelled"};
constexpr std::array cities{"Kiel", "Porto", "Lyon", "Graz", "Turku", "Cork", "Gent", "Brno"};

/// The same command gives the same answer.
Random randomOf(const Command& command)
{
    std::uint64_t seed = 17;
    for (const char c : command.id)
        seed = seed * 31 + static_cast<unsigned char>(c);
    return Random(seed);
}

Json paramsOf(const Command& command)
{
    const Json body = Json::parse(command.params, nullptr, false);
    if (!body.is_object() || !body.contains("inlineBase64") || !body.at("inlineBase64").is_string())
        return Json::object();
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromStdString(body.at("inlineBase64").get<std::string>()));
    const Json params = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    return params.is_object() ? params : Json::object();
}

std::string success(const std::string& bytes)
{
    JsonText out;
    out.object().object("response");
    out.text("inlineBase64", QByteArray::fromStdString(bytes).toBase64().toStdString()).text("mode", "inline");
    return out.endObject().text("status", "success").endObject().take();
}

void addRow(JsonText& out, int number, Random& random)
{
    out.object().number("amountCents", random.between(900, 480000)).text("city", random.pick(cities));
    out.number("id", 40000 + number).text("state", random.pick(states)).endObject();
}

std::string queryAnswer(const Command& command)
{
    Random random = randomOf(command);
    const Json params = paramsOf(command);
    int limit = random.between(5, 25);
    if (params.contains("limit") && params.at("limit").is_number_integer())
        limit = std::clamp(params.at("limit").get<int>(), 0, 120);
    JsonText out;
    out.object().array("columns").item("id").item("city").item("state").item("amountCents").endArray();
    out.number("elapsedMs", random.between(3, 90)).array("rows");
    for (int i = 0; i < limit; ++i)
        addRow(out, i, random);
    return out.endArray().flag("truncated", false).endObject().take();
}

std::string reportAnswer(const Command& command, std::string_view region)
{
    Random random = randomOf(command);
    JsonText out;
    out.object().text("region", region).array("days");
    for (int day = 1; day <= 28; ++day) {
        out.object().text("day", std::string("2026-10-") + (day < 10 ? "0" : "") + std::to_string(day)).array("totals");
        for (const char* city : cities) {
            out.object().text("city", city).number("orders", random.below(900));
            out.number("sumCents", random.below(9000000)).endObject();
        }
        out.endArray().endObject();
    }
    return out.endArray().number("version", 3).endObject().take();
}

std::string bigAnswerText(const Command& command)
{
    Random random = randomOf(command);
    JsonText out;
    out.reserve(bigAnswer + 256);
    out.object().array("rows");
    for (int i = 0; out.size() < bigAnswer - 100; ++i)
        addRow(out, i, random);
    return out.endArray().endObject().take();
}

std::string failAnswer()
{
    JsonText out;
    out.object().text("code", "HANDLER_ERROR");
    out.text("details", "KeyError: 'tenant'\n  at handlers/fail.py:41 in run\n  at runtime/dispatch.py:118 in call");
    out.text("message", "The handler stopped: no tenant in the parameters").text("status", "error");
    return out.endObject().take();
}

} // namespace

bool isKnownCommand(std::string_view name)
{
    return std::find(knownCommands.begin(), knownCommands.end(), name) != knownCommands.end();
}

std::chrono::milliseconds workOf(std::string_view name, Random& random)
{
    if (name == "slow")
        return 20s;
    return std::chrono::milliseconds(random.between(300, 1500));
}

std::string answerText(const Command& command, std::string_view region)
{
    if (command.name == "fail")
        return failAnswer();
    if (command.name == "report")
        return success(reportAnswer(command, region));
    if (command.name == "big")
        return success(bigAnswerText(command));
    if (command.name == "slow")
        return success(R"({"reindexed":18204,"seconds":20})");
    return success(queryAnswer(command));
}

} // namespace alien::sandbox
