// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace alien::test {

using Json = nlohmann::json;

namespace {

std::string typeName(const Json& json)
{
    return json.is_number() ? "number" : json.type_name();
}

/// Keys and types, recursively; a list is the set of its items' shapes.
Json shapeOf(const Json& json)
{
    if (json.is_object()) {
        Json shape = Json::object();
        for (const auto& [key, value] : json.items())
            shape[key] = shapeOf(value);
        return shape;
    }
    if (json.is_array()) {
        std::set<Json> shapes;
        for (const Json& item : json)
            shapes.insert(shapeOf(item));
        return {{"[]", Json(std::vector<Json>(shapes.begin(), shapes.end()))}};
    }
    return typeName(json);
}

bool isName(const std::string& text)
{
    return text.size() > 2 && text.front() == '<' && text.back() == '>' && text.find('>') == text.size() - 1;
}

} // namespace

std::string shapeDifference(const Json& recorded, const Json& answered, const std::string& at)
{
    if (typeName(recorded) != typeName(answered))
        return at + ": " + typeName(recorded) + " became " + typeName(answered);
    if (recorded.is_object()) {
        const auto path = [&at](const std::string& key) { return std::string(at).append("/").append(key); };
        for (const auto& [key, value] : recorded.items()) {
            if (!answered.contains(key))
                return path(key).append(" is missing");
            if (const auto below = shapeDifference(value, answered[key], path(key)); !below.empty())
                return below;
        }
        for (const auto& [key, value] : answered.items()) {
            if (!recorded.contains(key))
                return path(key).append(" is too many");
        }
    }
    if (recorded.is_array()) {
        if (recorded.size() == answered.size()) {
            for (std::size_t i = 0; i < recorded.size(); ++i) {
                if (const auto below = shapeDifference(recorded[i], answered[i], at + '/' + std::to_string(i));
                    !below.empty())
                    return below;
            }
        } else if (shapeOf(recorded) != shapeOf(answered)) {
            return at + ": the items have other shapes";
        }
    }
    return {};
}

RecordingPlayer::RecordingPlayer(WireClient& client, QByteArray adminToken)
    : m_client(client)
    , m_admin(std::move(adminToken))
{}

std::string RecordingPlayer::filledIn(const std::string& text) const
{
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('<', at);
        const std::size_t close = open == std::string::npos ? open : text.find('>', open);
        if (close == std::string::npos)
            break;
        const std::string name = text.substr(open, close + 1 - open);
        const auto known = m_names.find(name);
        const QString words = QString::fromStdString(name);
        out += text.substr(at, open - at);
        if (known != m_names.end())
            out += known->second;
        else if (words.contains(u" characters of base64"_s))
            out += std::string(std::size_t(words.mid(1).section(u' ', 0, 0).toInt()), 'A');
        else
            out += name == "<time>" ? "2020-01-01T00:00:00Z" : name;
        at = close + 1;
    }
    return out + text.substr(std::min(at, text.size()));
}

Json RecordingPlayer::filledIn(const Json& json) const
{
    if (json.is_string())
        return filledIn(json.get<std::string>());
    Json out = json;
    for (auto& item : out) {
        if (item.is_structured() || item.is_string())
            item = filledIn(item);
    }
    return out;
}

void RecordingPlayer::learn(const Json& recorded, const Json& answered)
{
    // The first of a kind within an answer is the one later steps mean.
    std::set<std::string> learned;
    const std::function<void(const Json&, const Json&)> walk = [&](const Json& left, const Json& right) {
        if (left.is_string() && right.is_string() && isName(left.get<std::string>())) {
            if (left != "<time>" && learned.insert(left.get<std::string>()).second)
                m_names[left.get<std::string>()] = right.get<std::string>();
        } else if (left.is_object() && right.is_object()) {
            for (const auto& [key, value] : left.items()) {
                if (right.contains(key))
                    walk(value, right[key]);
            }
        } else if (left.is_array() && right.is_array()) {
            for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
                walk(left[i], right[i]);
        }
    };
    walk(recorded, answered);
}

/// The recorder brought deployments into a status before some steps and did not write that down; the notes say which.
void RecordingPlayer::bring(const std::string& note, const Json& request)
{
    static const QRegularExpression pattern(
        u"^(?:after reconcile to|redeploy in|cleanup in|detach in|forget in) (.+)$"_s);
    const auto match = pattern.match(QString::fromStdString(note));
    if (!match.hasMatch())
        return;
    const std::string path = filledIn(request["path"].get<std::string>());
    const std::string id = path.substr(16, path.find('/', 16) - 16);
    const Json release = m_client.get("/v1/releases/latest", m_admin).json();
    const Json files{{"type", "storage"},
                     {"status", "running"},
                     {"config", {{"type", "storage"}, {"id", "files"}}},
                     {"lifecycle", "frozen"},
                     {"dependencies", Json::array()}};
    const Json state{
        {"status", match.captured(1).toStdString()},
        {"platform", "aws"},
        {"protocolVersion", 1},
        {"currentRelease", {{"releaseId", release["id"]}, {"stack", release["stack"]["aws"]}}},
        {"stackState", {{"platform", "aws"}, {"resourcePrefix", "ab12cd34"}, {"resources", {{"files", files}}}}},
        {"environmentInfo", {{"platform", "aws"}, {"accountId", "123456789012"}, {"region", "us-east-1"}}}};
    (void)m_client.post("/v1/sync/reconcile", m_admin,
                        {{"deploymentId", id}, {"session", "recorder"}, {"state", state}});
}

WireClient::Answer RecordingPlayer::ask(const Json& step)
{
    const Json& request = step["request"];
    QByteArray token;
    if (request["token"].is_string())
        token = request["token"] == "<admin-token>"
                    ? m_admin
                    : QByteArray::fromStdString(filledIn(request["token"].get<std::string>()));
    const Json& body = request["body"];
    QByteArray bytes;
    if (body.is_string())
        bytes = QByteArray::fromStdString(body.get<std::string>());
    else if (!body.is_null())
        bytes = QByteArray::fromStdString(filledIn(body).dump());
    const bool typeless = body.is_null() || step["response"]["status"] == 415;
    return m_client.send(QByteArray::fromStdString(request["method"].get<std::string>()),
                         QByteArray::fromStdString(filledIn(request["path"].get<std::string>())), token, bytes,
                         typeless ? QByteArray() : QByteArray("application/json"));
}

RecordingPlayer::Outcome RecordingPlayer::play(const Json& scenario)
{
    Outcome outcome;
    for (const Json& step : scenario["steps"]) {
        if (step["note"].is_string())
            bring(step["note"].get<std::string>(), step["request"]);
        const auto answer = ask(step);
        const Json& recorded = step["response"];
        const Json body = answer.contentType.startsWith("application/json") ? answer.json()
                          : answer.body.isEmpty()                           ? Json()
                                                                            : Json(answer.body.toStdString());
        learn(recorded["body"], body);
        std::string problem;
        const std::string type =
            recorded["contentType"].is_string() ? recorded["contentType"].get<std::string>() : std::string();
        if (answer.status != recorded["status"])
            problem = "status " + std::to_string(answer.status) + " instead of " + recorded["status"].dump();
        else if (answer.contentType.toStdString() != type)
            problem = "content type " + answer.contentType.toStdString() + " instead of " + type;
        else if (recorded["body"].is_object() && recorded["body"].contains("code") &&
                 body.value("code", Json()) != recorded["body"]["code"])
            problem = "code " + body.value("code", "") + " instead of " + recorded["body"]["code"].dump();
        else
            problem = shapeDifference(recorded["body"], body);
        if (problem.empty()) {
            ++outcome.good;
        } else {
            outcome.differences.push_back("step " + std::to_string(outcome.steps) + ' ' +
                                          step["request"]["method"].get<std::string>() + ' ' +
                                          step["request"]["path"].get<std::string>() + ": " + problem + "  " +
                                          answer.body.left(300).toStdString());
        }
        ++outcome.steps;
    }
    return outcome;
}

} // namespace alien::test
