// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as another version of the manager may send them. From its own descriptions: the fullest answer of each
// operation, the smallest, and each of them with one thing changed. What the description allows is read; what it does
// not is a decode error that names the place.
#include "client/operations/operation.h"
#include "tests/client/faketransport.h"
#include "tests/client/operationcases.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr auto kNewWord = "someday-new";
constexpr int kDeepest = 8;
constexpr std::size_t kMostPlaces = 300;

/// What the descriptions leave open and the client demands: a value without it would have no meaning.
bool isDemanded(std::string_view operation, const std::string& place)
{
    return operation == "deployments.create" && place == "/token";
}

/// "/v1/deployments/{id}/info" and ours with {} compare as one.
std::string plainPath(std::string path)
{
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
        path.erase(open + 1, path.find('}', open) - open - 1);
    return path;
}

/// Makes answers from the part of JSON Schema that the manager's descriptions use.
class Maker
{
public:
    explicit Maker(const Json& openapi)
        : m_openapi(openapi)
    {}

    [[nodiscard]] Json make(const Json& given, bool full, int depth = 0, const std::string& name = {}) const
    {
        const Json& schema = resolve(given);
        if (schema.contains("enum"))
            return schema["enum"].front();
        if (schema.contains("const"))
            return schema["const"];
        for (const char* choice : {"oneOf", "anyOf"}) {
            if (schema.contains(choice))
                return make(firstValue(schema[choice]), full, depth, name);
        }
        if (schema.contains("allOf")) {
            Json joined = Json::object();
            for (const Json& part : schema["allOf"])
                joined.update(make(part, full, depth));
            return joined;
        }
        const std::string type = typeOf(schema);
        if (type == "object")
            return object(schema, full, depth);
        // The list that was asked for is never empty: there would be nothing to look at.
        if (type == "array") {
            const bool filled = depth < kDeepest && (full || depth < 2) && schema.contains("items");
            return filled ? Json::array({make(schema["items"], full, depth + 1)}) : Json::array();
        }
        if (type == "string")
            return isTime(schema, name) ? "2026-11-21T07:55:03Z" : "eA==";
        if (type == "integer" || type == "number")
            return schema.value("minimum", 1);
        return type == "boolean" ? Json(true) : type == "null" ? Json() : Json::object();
    }

    /// What is said of the value at this place; null when nothing is.
    [[nodiscard]] const Json* at(const Json& given, const Json::json_pointer& place) const
    {
        if (place.empty())
            return &resolve(given);
        const Json* parent = at(given, place.parent_pointer());
        return parent ? member(*parent, place.back()) : nullptr;
    }
    [[nodiscard]] bool isRequired(const Json& given, const Json::json_pointer& place) const
    {
        const Json* parent = at(given, place.parent_pointer());
        if (!parent)
            return false;
        // A choice may be one of choices.
        while (parent->contains("oneOf") || parent->contains("anyOf"))
            parent = &resolve(firstValue(parent->contains("oneOf") ? (*parent)["oneOf"] : (*parent)["anyOf"]));
        const Json required = parent->value("required", Json::array());
        return std::find(required.begin(), required.end(), place.back()) != required.end();
    }

private:
    [[nodiscard]] const Json& resolve(const Json& schema) const
    {
        const Json* at = &schema;
        while (at->contains("$ref"))
            at = &m_openapi.at(Json::json_pointer((*at)["$ref"].get<std::string>().substr(1)));
        return *at;
    }
    [[nodiscard]] const Json& firstValue(const Json& choices) const
    {
        const auto it = std::find_if(choices.begin(), choices.end(),
                                     [this](const Json& choice) { return typeOf(resolve(choice)) != "null"; });
        return it == choices.end() ? choices.front() : *it;
    }
    /// Most times are described as strings and no more.
    static bool isTime(const Json& schema, const std::string& name)
    {
        return schema.value("format", "") == "date-time" || name.ends_with("At") || name == "deadline" ||
               name == "expiration";
    }
    static std::string typeOf(const Json& schema)
    {
        const Json type = schema.value("type", Json("object"));
        return type.is_array() ? type.front().get<std::string>() : type.get<std::string>();
    }
    [[nodiscard]] Json object(const Json& schema, bool full, int depth) const
    {
        Json out = Json::object();
        const Json required = schema.value("required", Json::array());
        const Json properties = schema.value("properties", Json::object());
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if ((full && depth < kDeepest) || std::find(required.begin(), required.end(), it.key()) != required.end())
                out[it.key()] = make(it.value(), full, depth + 1, it.key());
        }
        return out;
    }
    [[nodiscard]] const Json* member(const Json& schema, const std::string& name) const
    {
        for (const char* choice : {"oneOf", "anyOf"}) {
            if (schema.contains(choice))
                return member(resolve(firstValue(schema[choice])), name);
        }
        if (schema.contains("allOf")) {
            for (const Json& part : schema["allOf"]) {
                if (const Json* found = member(resolve(part), name))
                    return found;
            }
        }
        if (schema.contains("items"))
            return &resolve(schema["items"]);
        const auto properties = schema.find("properties");
        return properties != schema.end() && properties->contains(name) ? &resolve((*properties)[name]) : nullptr;
    }

    const Json& m_openapi;
};

void placesOf(const Json& value, const Json::json_pointer& here, std::vector<Json::json_pointer>& out)
{
    if (out.size() >= kMostPlaces)
        return;
    if (!here.empty())
        out.push_back(here);
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end(); ++it)
            placesOf(it.value(), here / it.key(), out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            placesOf(value[i], here / i, out);
    }
}

Json without(Json body, const Json::json_pointer& place)
{
    body.at(place.parent_pointer()).erase(place.back());
    return body;
}

Json with(Json body, const Json::json_pointer& place, const Json& value)
{
    body[place] = value;
    return body;
}

/// One inside the other, or the same.
bool areRelated(const QString& one, const QString& other)
{
    return one == other || one.startsWith(other + u'/') || other.startsWith(one + u'/');
}

} // namespace

class MutationsTest : public QObject
{
    Q_OBJECT

    QMap<QString, Json> m_descriptions;

    static Generation generationOf(const QString& version)
    {
        return version.startsWith(u'1') ? Generation::V1 : Generation::V3;
    }

    [[nodiscard]] const Json* answerSchema(const QString& version, const Operation& operation) const
    {
        const std::string method = QString::fromLatin1(operation.method).toLower().toStdString();
        const Json& paths = m_descriptions.constFind(version)->at("paths");
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            if (plainPath(it.key()) != operation.path || !it->contains(method))
                continue;
            for (const char* status : {"200", "201", "202"}) {
                const Json::json_pointer place =
                    Json::json_pointer("/responses") / status / "content" / "application/json" / "schema";
                if ((*it)[method].contains(place))
                    return &(*it)[method].at(place);
            }
        }
        return nullptr;
    }

    std::shared_ptr<Outcome> answered(const OperationCase& row, Generation generation, const Json& body)
    {
        FakeTransport transport;
        transport.answer(200, QByteArray::fromStdString(body.dump()));
        ManagerClient client(transport);
        client.setGeneration(generation);
        auto outcome = std::make_shared<Outcome>();
        row.invoke(client, this, outcome);
        if (!QTest::qWaitFor([&] { return outcome->done; }))
            QTest::qFail("no answer came of it", __FILE__, __LINE__);
        return outcome;
    }

    void readsIt(const std::shared_ptr<Outcome>& outcome, const std::string& what)
    {
        QVERIFY2(outcome->ok, qPrintable(QString::fromStdString(what) + u'\n' + outcome->error.pretty()));
    }
    /// Read, or refused with the place and with words.
    void isClearAbout(const std::shared_ptr<Outcome>& outcome, const QString& place, const char* what)
    {
        if (outcome->ok)
            return;
        const ApiError& error = outcome->error;
        const QString said = QString::fromLatin1(what) + u" at "_s + place + u'\n' + error.pretty();
        QVERIFY2(error.kind == ApiError::Kind::Decode, qPrintable(said));
        QVERIFY2(areRelated(error.pointer, place), qPrintable(said));
        QVERIFY2(!error.text.isEmpty() && !error.detail.isEmpty(), qPrintable(said));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString dir = sharedManagerDir();
        if (dir.isEmpty())
            return; // each test skips by itself
        for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
            QFile file(dir + u"/openapi-"_s + version + u".json"_s);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray text = file.readAll();
            m_descriptions.insert(version, Json::parse(text.begin(), text.end()));
        }
    }

    void answersOfAnotherVersionAreReadOrRefusedClearly_data()
    {
        if (m_descriptions.isEmpty())
            QSKIP("no descriptions of the real managers here");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("index");
        const auto cases = operationCases();
        for (auto it = m_descriptions.constBegin(); it != m_descriptions.constEnd(); ++it) {
            for (int i = 0; i < int(cases.size()); ++i) {
                const Operation& operation =
                    *Operation::find(QString::fromLatin1(cases[std::size_t(i)].name).section(u' ', 0, 0));
                // The health word is the answer itself: another one is not healthy.
                if (operation.existsIn(generationOf(it.key())) && answerSchema(it.key(), operation) &&
                    operation.name != std::string_view("health"))
                    QTest::newRow(qPrintable(it.key() + u' ' + QString::fromLatin1(cases[std::size_t(i)].name)))
                        << it.key() << i;
            }
        }
    }
    void answersOfAnotherVersionAreReadOrRefusedClearly()
    {
        QFETCH(QString, version);
        QFETCH(int, index);
        const OperationCase row = operationCases()[std::size_t(index)];
        const Generation generation = generationOf(version);
        const Operation& operation = *Operation::find(QString::fromLatin1(row.name).section(u' ', 0, 0));
        const Json& schema = *answerSchema(version, operation);
        const Maker maker(m_descriptions[version]);
        const Json full = maker.make(schema, true);
        if (answered(row, generation, full)->error.kind == ApiError::Kind::InvalidRequest)
            return; // refused before anything left
        readsIt(answered(row, generation, full), "the fullest: " + full.dump());
        if (!isDemanded(operation.name, "/token"))
            readsIt(answered(row, generation, maker.make(schema, false)), "the smallest");
        std::vector<Json::json_pointer> places;
        placesOf(full, Json::json_pointer(), places);
        for (const Json::json_pointer& place : places) {
            if (isDemanded(operation.name, place.to_string()))
                continue;
            const QString where = QString::fromStdString(place.to_string());
            const Json* said = maker.at(schema, place);
            if (!full.at(place.parent_pointer()).is_array()) {
                const auto removed = answered(row, generation, without(full, place));
                isClearAbout(removed, where, "missing");
                if (said && !maker.isRequired(schema, place))
                    readsIt(removed, "without the optional " + place.to_string());
            }
            for (const Json& other : {Json(), Json(7), Json("text"), Json::array({1}), Json{{"a", 1}}})
                isClearAbout(answered(row, generation, with(full, place, other)), where, other.type_name());
            // In a map every name is an entry.
            if (full.at(place).is_object() && said && said->contains("properties"))
                readsIt(answered(row, generation, with(full, place / "addedLater", Json{{"a", {1, nullptr}}})),
                        "a new field in " + place.to_string());
            if (said && said->contains("enum")) {
                const auto later = answered(row, generation, with(full, place, kNewWord));
                readsIt(later, "a new word at " + place.to_string());
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void newWordsAreKeptAsTheyCame()
    {
        FakeTransport transport;
        ManagerClient client(transport);
        transport.answer(200, R"({"id":"d","name":"n","platform":"moonbase","status":"dreaming",)"
                              R"("deploymentGroupId":"g","retryRequested":false,"createdAt":"2026-11-21T07:55:03Z"})");
        QString status;
        QString platform;
        client.deployments().get(u"d"_s).then(this, [&](const Result<Deployment>& result) {
            QVERIFY(result.ok());
            status = result.value().status.text;
            platform = result.value().platform;
        });
        QTRY_COMPARE(status, u"dreaming"_s);
        QCOMPARE(platform, u"moonbase"_s);
    }
};

ALIEN_TEST(MutationsTest)
#include "tst_mutations.moc"
