// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apioperation.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>

#include <nlohmann/json.hpp>

#include <set>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

const Json& resolved(const Json& openapi, const Json& schema)
{
    const Json* at = &schema;
    while (at->contains("$ref")) {
        const std::string ref = (*at)["$ref"].get<std::string>();
        at = &openapi["components"]["schemas"][ref.substr(ref.rfind('/') + 1)];
    }
    return *at;
}

/// Members of a body and which of them it must have; over oneOf and allOf.
void collect(const Json& openapi, const Json& from, std::map<std::string, Json>& members,
             std::set<std::string>& required)
{
    const Json& schema = resolved(openapi, from);
    for (const Json& part : schema.value("allOf", Json::array()))
        collect(openapi, part, members, required);
    if (schema.contains("oneOf")) {
        std::optional<std::set<std::string>> common;
        for (const Json& part : schema["oneOf"]) {
            std::set<std::string> wanted;
            collect(openapi, part, members, wanted);
            if (!common)
                common = wanted;
            for (auto it = common->begin(); it != common->end();)
                it = wanted.count(*it) ? std::next(it) : common->erase(it);
        }
        if (common)
            required.insert(common->begin(), common->end());
    }
    const Json properties = schema.value("properties", Json::object());
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        Json& member = members[it.key()];
        const Json before = std::exchange(member, it.value());
        const Json words = before.is_object() ? before.value("enum", Json::array()) : Json::array();
        for (const Json& word : words) // another form of the same body
            member["enum"].push_back(word);
    }
    for (const Json& name : schema.value("required", Json::array()))
        required.insert(name.get<std::string>());
}

/// The type of a member without "or null".
Json plainSchema(const Json& openapi, const Json& from)
{
    Json schema = resolved(openapi, from);
    if (schema.contains("oneOf")) {
        const Json null = {{"type", "null"}};
        const Json parts = schema["oneOf"];
        if (parts.size() == 2 && parts[0] == null)
            return plainSchema(openapi, parts[1]);
    }
    if (schema.contains("type") && schema["type"].is_array()) {
        for (const Json& type : schema["type"]) {
            if (type != "null") {
                const Json kept = type;
                schema["type"] = kept;
                break;
            }
        }
    }
    return schema;
}

std::string typeOf(const Json& schema)
{
    return schema.contains("type") ? schema["type"].get<std::string>() : "any";
}

QString typeProblem(const ApiField& field, const Json& schema, Generation generation)
{
    using Kind = ApiField::Kind;
    const std::string type = typeOf(schema);
    const bool isDate = schema.value("format", "") == "date-time";
    bool fits = true;
    switch (field.kind) {
    case Kind::Text:
    case Kind::Id:
    case Kind::Secret:
        fits = type == "string" && !isDate;
        break;
    case Kind::Time:
        fits = type == "string" && isDate;
        break;
    case Kind::Integer:
        fits = type == "integer" && field.least >= schema.value("minimum", std::numeric_limits<qint64>::min());
        break;
    case Kind::Boolean:
        fits = type == "boolean";
        break;
    case Kind::List:
        fits = type == "array";
        break;
    case Kind::Choice: {
        fits = type == "string";
        QStringList words;
        for (const Json& word : schema.value("enum", Json::array()))
            words << QString::fromStdString(word.get<std::string>());
        const QStringList known = field.choiceList(generation);
        if (!words.isEmpty() && QSet<QString>(words.begin(), words.end()) != QSet<QString>(known.begin(), known.end()))
            return u"choices %1, described %2"_s.arg(known.join(u','), words.join(u','));
        break;
    }
    case Kind::Json:
        fits = type == "object" || type == "array" || type == "any";
        break;
    case Kind::Payload:
        fits = schema.contains("oneOf");
        break;
    }
    return fits ? QString() : u"described as %1"_s.arg(QString::fromStdString(schema.dump()).left(120));
}

std::string withoutNames(std::string path)
{
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
        path.erase(open + 1, path.find('}', open) - open - 1);
    return path;
}

struct Described
{
    std::string path;
    const Json* operation = nullptr;
};

Described describedAs(const Json& openapi, const Operation& wire)
{
    const std::string method = QString::fromLatin1(wire.method).toLower().toStdString();
    for (auto it = openapi["paths"].begin(); it != openapi["paths"].end(); ++it) {
        if (withoutNames(it.key()) == wire.path && it->contains(method))
            return {it.key(), &(*it)[method]};
    }
    return {};
}

} // namespace

class ApiCatalogueTest : public QObject
{
    Q_OBJECT

    std::map<Generation, Json> m_openapi;

    QStringList problemsOf(const ApiOperation& operation, Generation generation)
    {
        const Json& openapi = m_openapi[generation];
        const Described described = describedAs(openapi, operation.wire());
        if (!described.operation)
            return {u"is not described"_s};
        QStringList problems;
        std::map<std::string, Json> members;
        std::set<std::string> required;
        if (described.operation->contains("requestBody"))
            collect(openapi, (*described.operation)["requestBody"]["content"]["application/json"]["schema"], members,
                    required);
        compare(operation.fieldsAt(ApiField::Place::Body, generation), members, required, generation, problems);
        for (const auto& [place, word] :
             {std::pair(ApiField::Place::Path, "path"), {ApiField::Place::Query, "query"}}) {
            members.clear();
            required.clear();
            for (const Json& parameter : described.operation->value("parameters", Json::array())) {
                if (parameter["in"] != word)
                    continue;
                members[parameter["name"].get<std::string>()] = parameter["schema"];
                if (parameter.value("required", false))
                    required.insert(parameter["name"].get<std::string>());
            }
            compare(operation.fieldsAt(place, generation), members, required, generation, problems);
        }
        return problems;
    }

    void compare(const std::vector<const ApiField*>& fields, const std::map<std::string, Json>& members,
                 const std::set<std::string>& required, Generation generation, QStringList& problems)
    {
        std::set<std::string> ours;
        for (const ApiField* field : fields) {
            ours.insert(field->name);
            const auto found = members.find(field->name);
            if (found == members.end()) {
                problems << u"%1 is not described"_s.arg(field->key());
                continue;
            }
            if (field->required != (required.count(field->name) > 0))
                problems << u"%1: required differs"_s.arg(field->key());
            const QString type = typeProblem(*field, plainSchema(m_openapi[generation], found->second), generation);
            if (!type.isEmpty())
                problems << u"%1: %2"_s.arg(field->key(), type);
        }
        for (const auto& [name, schema] : members) {
            if (!ours.count(name))
                problems << u"%1 is missing here"_s.arg(QString::fromStdString(name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString dir = sharedManagerDir();
        for (const auto& [generation, version] :
             {std::pair(Generation::V1, u"1.7.1"_s), {Generation::V3, u"3.3.16"_s}}) {
            QFile file(dir + u"/openapi-"_s + version + u".json"_s);
            if (dir.isEmpty() || !file.open(QIODevice::ReadOnly))
                continue; // each test that needs them skips by itself
            const QByteArray text = file.readAll();
            m_openapi[generation] = Json::parse(text.begin(), text.end());
        }
    }

    void everyOperationOfTheWireIsInTheCatalogueOnce()
    {
        QStringList ours;
        for (const ApiOperation& operation : ApiCatalogue::all())
            ours << operation.id();
        QStringList wire;
        for (const Operation& operation : Operation::all())
            wire << QString::fromLatin1(operation.name);
        std::sort(ours.begin(), ours.end());
        std::sort(wire.begin(), wire.end());
        QCOMPARE(ours, wire);
    }

    void thirtyTwoOperationsOfTheFirstAndThirtyFourOfTheThirdGenerationAreDescribed()
    {
        for (const auto& [generation, wanted] : {std::pair(Generation::V1, 32), {Generation::V3, 34}}) {
            int described = 0;
            for (const ApiOperation* operation : ApiCatalogue::of(generation))
                described += operation->described;
            QCOMPARE(described, wanted);
        }
        for (const auto& name : {u"credentials.resolveBinding"_s, u"credentials.mint"_s, u"sync.renew"_s})
            QVERIFY(!ApiCatalogue::find(name)->wire().existsIn(Generation::V1));
    }

    void everyHoleOfAPathHasItsFieldInOrder()
    {
        for (const ApiOperation& operation : ApiCatalogue::all()) {
            const auto fields = operation.fieldsAt(ApiField::Place::Path, Generation::V1);
            QCOMPARE(int(fields.size()), int(QByteArray(operation.wire().path).count("{}")));
            for (const ApiField* field : fields)
                QVERIFY2(field->required, operation.name);
            QCOMPARE(operation.takesBody(), !operation.fieldsAt(ApiField::Place::Body, Generation::V1).empty() ||
                                                !operation.fieldsAt(ApiField::Place::Body, Generation::V3).empty());
        }
    }

    void everyOneSaysWhatItDoesAndWhoMay()
    {
        for (const ApiOperation& operation : ApiCatalogue::all()) {
            QVERIFY2(!operation.titleText().isEmpty() && operation.whatText().size() > 20, operation.name);
            QVERIFY2(!operation.whoText().isEmpty(), operation.name);
            for (const ApiField& field : operation.fields)
                QVERIFY2(field.helpText().size() > 2, qPrintable(operation.id() + u' ' + field.id()));
        }
    }

    void whatHandsOutCredentialsOrActsForAnAgentIsGuarded()
    {
        const QStringList guarded{
            u"credentials.resolve"_s,   u"credentials.mint"_s,   u"credentials.resolveBinding"_s,
            u"sync.initialize"_s,       u"sync.agentSync"_s,     u"sync.acquire"_s,
            u"sync.reconcile"_s,        u"sync.release"_s,       u"sync.renew"_s,
            u"leases.acquire"_s,        u"leases.release"_s,     u"commands.submitResponse"_s,
            u"commands.storePayload"_s, u"stackImport.import"_s, u"deploymentGroups.createToken"_s,
            u"tokens.revoke"_s};
        for (const ApiOperation& operation : ApiCatalogue::all()) {
            QCOMPARE(operation.guarded, guarded.contains(operation.id()));
            if (operation.guarded)
                QCOMPARE(operation.level, ConfirmLevel::TypedAndChecked);
            if (operation.isRead())
                QCOMPARE(operation.level, ConfirmLevel::None);
            if (operation.wire().is(Operation::Mutation))
                QVERIFY2(!operation.isRead(), operation.name);
        }
    }

    void fieldsAreThoseOfTheManagersOwnDescription_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("third");
        for (const bool third : {false, true}) {
            for (const ApiOperation* operation : ApiCatalogue::of(third ? Generation::V3 : Generation::V1)) {
                if (operation->described)
                    QTest::newRow(qPrintable((third ? u"3.x "_s : u"1.7.1 "_s) + operation->id()))
                        << operation->id() << third;
            }
        }
    }
    void fieldsAreThoseOfTheManagersOwnDescription()
    {
        QFETCH(QString, name);
        QFETCH(bool, third);
        const Generation generation = third ? Generation::V3 : Generation::V1;
        if (!m_openapi.count(generation))
            QSKIP("no descriptions of the real managers here");
        const QStringList problems = problemsOf(*ApiCatalogue::find(name), generation);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
    }

    void theComparisonFindsFaults()
    {
        if (m_openapi.empty())
            QSKIP("no descriptions of the real managers here");
        ApiOperation wrong = *ApiCatalogue::find(u"deploymentGroups.create"_s);
        wrong.fields[0].required = false;
        wrong.fields[1].kind = ApiField::Kind::Text;
        wrong.fields.push_back(
            {"invented", ApiField::Place::Body, ApiField::Kind::Text, false, "A field that nobody knows."});
        QCOMPARE(problemsOf(wrong, Generation::V1).size(), 3);
        wrong.fields.clear();
        QCOMPARE(problemsOf(wrong, Generation::V1).size(), 2);
    }
};

ALIEN_TEST(ApiCatalogueTest)
#include "tst_apicatalogue.moc"
