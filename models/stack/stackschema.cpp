// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackschema.h"

#include "client/codec/writer.h"
#include "models/stack/stackedit.h"
#include "models/stack/stacktemplates.h"

#include <QCoreApplication>
#include <QHash>

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace alien {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StackSchema", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// "[\"a\"]" and "[0]" of the validator's paths.
QStringList tokens(const std::vector<std::string>& context)
{
    QStringList out;
    for (const std::string& part : context) {
        if (part.size() > 4 && part.compare(0, 2, "[\"") == 0)
            out.append(text(part.substr(2, part.size() - 4)));
        else if (part.size() > 2 && part.front() == '[')
            out.append(text(part.substr(1, part.size() - 2)));
    }
    return out;
}

/// What stands between the first and the last quote.
QString quotedPart(const QString& description)
{
    const qsizetype from = description.indexOf(u'\'');
    const qsizetype to = description.lastIndexOf(u'\'');
    return to > from ? description.mid(from + 1, to - from - 1) : QString();
}

} // namespace

struct StackSchema::Impl
{
    struct Part
    {
        valijson::Schema schema;
        std::string definition;
    };

    explicit Impl(StackDialect dialect)
        : root(Json::parse(stackSchema(dialect).toStdString()))
    {
        for (const auto& [name, definition] : root["definitions"].items()) {
            if (definition.contains("additionalProperties") || name == "other" || name == "envelope" ||
                name == "service-account")
                load(name);
        }
        // The config is checked by its type alone.
        root["definitions"]["entry"]["properties"]["config"] = Json{{"type", "object"}};
        load("entry");
    }
    void load(const std::string& name)
    {
        // A part names others by the same path, so it carries all definitions.
        Json whole = root["definitions"][name];
        whole["definitions"] = root["definitions"];
        auto part = std::make_unique<Part>();
        part->definition = name;
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(whole), part->schema);
        parts[name] = std::move(part);
    }
    QList<SchemaProblem> check(const std::string& name, std::string_view json, const QString& prefix) const
    {
        QList<SchemaProblem> out;
        const Part& part = *parts.at(name);
        const Json value = Json::parse(json, nullptr, false);
        if (value.is_discarded())
            return out;
        valijson::Validator validator;
        valijson::ValidationResults results;
        const valijson::adapters::NlohmannJsonAdapter target(value);
        if (validator.validate(part.schema, target, &results))
            return out;
        for (const valijson::ValidationResults::Error& error : results) {
            SchemaProblem problem = explain(part, error);
            if (problem.text.isEmpty())
                continue;
            problem.pointer.prepend(prefix);
            if (!out.contains(problem))
                out.append(problem);
        }
        if (out.isEmpty())
            out.append({prefix, tr("This does not have the form that the manager expects."), {}});
        return out;
    }
    SchemaProblem explain(const Part& part, const valijson::ValidationResults::Error& error) const
    {
        const QString said = text(error.description);
        const QStringList path = tokens(error.context);
        SchemaProblem problem;
        for (const QString& token : path)
            problem.pointer += u'/' + pointerToken(token);
        const QString name = path.isEmpty() ? tr("This") : path.last();
        // The wrappers around the innermost reason say nothing new.
        if (said.startsWith("Failed to validate"_L1))
            return {};
        if (said.startsWith("Missing required"_L1)) {
            problem.text = tr("%1 is missing.").arg(quotedPart(said));
        } else if (said.startsWith("Object contains a property"_L1)) {
            problem.unknown = said.mid(said.indexOf(": '"_L1) + 3).chopped(1);
            if (problem.unknown.endsWith(u'\''))
                problem.unknown.chop(1);
            problem.pointer += u'/' + pointerToken(problem.unknown);
            problem.text = tr("There is no field %1 here.").arg(problem.unknown);
        } else {
            problem.text = valueText(said, name, at(part, path));
        }
        return problem;
    }
    static QString valueText(const QString& said, const QString& name, const Json& schema)
    {
        if (said.startsWith("Value type not"_L1))
            return tr("%1 must be %2.").arg(name, typeWords(schema));
        if (said.startsWith("Failed to match against any enum"_L1)) {
            QStringList words;
            for (const Json& word : schema.value("enum", Json::array()))
                words.append(word.is_string() ? text(word.get<std::string>()) : text(word.dump()));
            return tr("%1 must be one of %2.").arg(name, words.join(u", "_s));
        }
        if (said.contains("greater than or equal"_L1) && schema.contains("minimum"))
            return tr("%1 must be at least %2.").arg(name, text(schema["minimum"].dump()));
        if (said.contains("less than or equal"_L1) && schema.contains("maximum"))
            return tr("%1 must be at most %2.").arg(name, text(schema["maximum"].dump()));
        return tr("%1 does not have the form that the manager expects.").arg(name);
    }
    static QString typeWords(const Json& schema)
    {
        static const QHash<QString, const char*> words{
            {u"string"_s, QT_TRANSLATE_NOOP("StackSchema", "text")},
            {u"integer"_s, QT_TRANSLATE_NOOP("StackSchema", "a whole number")},
            {u"boolean"_s, QT_TRANSLATE_NOOP("StackSchema", "true or false")},
            {u"object"_s, QT_TRANSLATE_NOOP("StackSchema", "an object")},
            {u"array"_s, QT_TRANSLATE_NOOP("StackSchema", "a list")},
            {u"null"_s, QT_TRANSLATE_NOOP("StackSchema", "null")}};
        QStringList out;
        const Json type = schema.value("type", Json());
        for (const Json& one : type.is_array() ? type : Json::array({type})) {
            if (one.is_string())
                out.append(tr(words.value(text(one.get<std::string>()), "of another type")));
        }
        return out.isEmpty() ? tr("of another type") : out.join(tr(" or "));
    }
    /// The schema of a place, as far as plain members and items lead.
    Json at(const Part& part, const QStringList& path) const
    {
        Json here = root["definitions"][part.definition];
        for (const QString& token : path) {
            const std::string name = token.toStdString();
            if (here.contains("properties") && here["properties"].contains(name))
                here = Json(here["properties"][name]);
            else if (here.contains("items"))
                here = Json(here["items"]);
            else if (here.contains("additionalProperties") && here["additionalProperties"].is_object())
                here = Json(here["additionalProperties"]);
            else
                return Json::object();
            while (here.contains("$ref"))
                here = Json(root["definitions"][here["$ref"].get<std::string>().substr(14)]);
        }
        return here;
    }

    Json root;
    std::map<std::string, std::unique_ptr<Part>> parts;
};

StackSchema::StackSchema(StackDialect dialect)
    : m_impl(std::make_unique<Impl>(dialect))
{}

StackSchema::~StackSchema() = default;

QList<SchemaProblem> StackSchema::checkEntry(const Document::Node& entry) const
{
    QList<SchemaProblem> out = m_impl->check("entry", entry.raw(), {});
    const Document::Node config = entry.find("config");
    if (config.type() != Document::Type::Object)
        return out;
    const std::string type = config.find("type").text().toStdString();
    return out + m_impl->check(m_impl->parts.contains(type) ? type : "other", config.raw(), u"/config"_s);
}

QList<SchemaProblem> StackSchema::checkEnvelope(const Document::Node& stack) const
{
    QByteArray rest = "{";
    for (int i = 0; i < stack.size(); ++i) {
        const QString name = stack.keyAt(i);
        if (name == "resources"_L1)
            continue;
        const std::string_view raw = stack.at(i).raw();
        rest += (rest.size() > 1 ? "," : "") + codec::Writer::quoted(name) + ':' +
                QByteArray(raw.data(), qsizetype(raw.size()));
    }
    rest += '}';
    return m_impl->check("envelope", std::string_view(rest.constData(), std::size_t(rest.size())), {});
}

} // namespace alien
