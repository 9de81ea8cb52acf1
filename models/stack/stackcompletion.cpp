// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackcompletion.h"

#include "models/stack/stacktemplates.h"
#include "models/stack/stackview.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace alien {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

/// Reads the text up to a place by its brackets, quotes and commas, and knows then where it is.
class Place
{
public:
    struct Frame
    {
        bool object = false;
        bool hasKey = false; ///< the colon was there
        QString key;
        int index = 0;
        QString type;     ///< value of its member "type"
        QStringList keys; ///< met so far
    };

    Place(const QByteArray& text, qsizetype end)
    {
        qsizetype at = 0;
        while (at < end) {
            const char c = text[at++];
            if (c == '"')
                at = string(text, at, end);
            else if (c == '{' || c == '[')
                open(c == '{');
            else if ((c == '}' || c == ']') && !m_frames.empty())
                m_frames.pop_back();
            else if (c == ':' && !m_frames.empty())
                colon();
            else if (c == ',' && !m_frames.empty())
                comma();
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')
                m_word += QLatin1Char(c);
            else
                m_word.clear();
        }
    }

    [[nodiscard]] const std::vector<Frame>& frames() const { return m_frames; }
    [[nodiscard]] bool inString() const { return m_inString; }
    [[nodiscard]] QString partial() const { return m_inString ? m_string : m_word; }
    [[nodiscard]] bool isKey() const { return !m_frames.empty() && m_frames.back().object && !m_frames.back().hasKey; }
    /// Names and places of lists that lead here, that of a value included.
    [[nodiscard]] QStringList path() const
    {
        QStringList out;
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const Frame& frame = m_frames[i];
            const bool last = i + 1 == m_frames.size();
            if (frame.object && (!last || frame.hasKey))
                out.append(frame.key);
            else if (!frame.object)
                out.append(QString::number(frame.index));
        }
        return out;
    }

private:
    qsizetype string(const QByteArray& text, qsizetype at, qsizetype end)
    {
        const qsizetype from = at;
        while (at < end && text[at] != '"')
            at += text[at] == '\\' ? 2 : 1;
        m_inString = at >= end;
        m_string = QString::fromUtf8(text.mid(from, std::min(at, end) - from));
        m_word.clear();
        if (!m_inString && !m_frames.empty() && m_frames.back().object && m_frames.back().hasKey &&
            m_frames.back().key == "type"_L1)
            m_frames.back().type = m_string;
        return at + 1;
    }
    void open(bool object)
    {
        m_frames.push_back({});
        m_frames.back().object = object;
        m_word.clear();
    }
    void colon()
    {
        Frame& frame = m_frames.back();
        frame.hasKey = true;
        frame.key = m_string;
        frame.keys.append(m_string);
        m_word.clear();
    }
    void comma()
    {
        Frame& frame = m_frames.back();
        frame.hasKey = false;
        ++frame.index;
        m_word.clear();
    }

    std::vector<Frame> m_frames;
    QString m_string;
    QString m_word;
    bool m_inString = false;
};

class Schema
{
public:
    explicit Schema(StackDialect dialect)
        : m_root(Json::parse(stackSchema(dialect).toStdString()))
    {}

    /// The schema of a place; `configType`: of the resource that the path leads into.
    Json at(const QStringList& path, const QString& configType) const
    {
        Json here = m_root;
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
            while (here.contains("$ref")) {
                std::string definition = here["$ref"].get<std::string>().substr(14);
                if (definition == "config" && m_root["definitions"].contains(configType.toStdString()))
                    definition = configType.toStdString();
                here = Json(m_root["definitions"][definition]);
            }
        }
        return here;
    }

private:
    Json m_root;
};

QStringList schemaKeys(const Json& schema, const QStringList& present)
{
    QStringList out;
    const Json properties = schema.value("properties", Json::object()); // items() only points to it
    for (const auto& [name, unused] : properties.items()) {
        const QString key = QString::fromStdString(name);
        if (!present.contains(key))
            out.append(key);
    }
    return out;
}

bool allows(const Json& schema, const char* type)
{
    const Json types = schema.value("type", Json());
    return types == type || (types.is_array() && std::find(types.begin(), types.end(), type) != types.end());
}

class Words
{
public:
    Words(const Place& place, const Document& known, StackDialect dialect)
        : m_place(place)
        , m_path(place.path())
        , m_view(known, dialect)
        , m_dialect(dialect)
    {}

    QStringList keys(const Json& schema) const
    {
        const QStringList& present = m_place.frames().back().keys;
        const bool profile = m_path.size() == 3 && m_path.first() == "permissions"_L1;
        if (!profile)
            return schemaKeys(schema, present);
        QStringList out{u"*"_s};
        out += m_view.resourceIds();
        out.removeIf([&present](const QString& id) { return present.contains(id); });
        return out;
    }

    QStringList values(const Json& schema, bool& text) const
    {
        const QString last = m_path.isEmpty() ? QString() : m_path.last();
        const bool inConfig = m_path.size() > 3 && m_path.first() == "resources"_L1 && m_path.at(2) == "config"_L1;
        if (m_path.size() == 5 && m_path.first() == "permissions"_L1 && m_path.at(1) == "profiles"_L1)
            return sets(m_path.at(3));
        if (isReference() && last == "id"_L1)
            return ids(m_place.frames().back().type);
        if (isReference() && last == "type"_L1)
            return types(true);
        if (inConfig && m_path.size() == 4 && last == "type"_L1)
            return types(false);
        if (inConfig && m_path.size() == 4 && last == "permissions"_L1)
            return m_view.profiles();
        if (schema.contains("enum")) {
            QStringList out;
            for (const Json& word : schema["enum"]) {
                if (word.is_string())
                    out.append(QString::fromStdString(word.get<std::string>()));
            }
            return out;
        }
        if (allows(schema, "boolean")) {
            text = false;
            return {u"false"_s, u"true"_s};
        }
        return {};
    }

private:
    /// In the object of a link, a dependency, or the queue or storage of a trigger.
    [[nodiscard]] bool isReference() const
    {
        if (m_path.size() < 3)
            return false;
        const QString list = m_path.at(m_path.size() - 3);
        const QString target = m_path.at(m_path.size() - 2);
        return list == "links"_L1 || list == "dependencies"_L1 ||
               (m_path.contains(u"triggers"_s) && (target == "queue"_L1 || target == "storage"_L1));
    }
    [[nodiscard]] QStringList ids(const QString& type) const
    {
        QStringList out;
        const QString target = m_path.at(m_path.size() - 2);
        const QString wanted = !type.isEmpty()                                  ? type
                               : target == "queue"_L1 || target == "storage"_L1 ? target
                                                                                : QString();
        for (const StackResource& resource : m_view.resources()) {
            if (wanted.isEmpty() || resource.type() == wanted)
                out.append(resource.id());
        }
        return out;
    }
    [[nodiscard]] QStringList types(bool present) const
    {
        QStringList out;
        if (present) {
            for (const StackResource& resource : m_view.resources()) {
                if (!out.contains(resource.type()))
                    out.append(resource.type());
            }
            return out;
        }
        for (const StackType& type : stackTypes(m_dialect)) {
            if (type.declarable)
                out.append(type.name);
        }
        return out;
    }
    [[nodiscard]] QStringList sets(const QString& key) const
    {
        QStringList out;
        const QString only = m_view.resource(key).type();
        for (const StackType& type : stackTypes(m_dialect)) {
            if (key == "*"_L1 ? type.declarable : type.name == only)
                out += permissionSetsOf(type);
        }
        return out;
    }

    const Place& m_place;
    QStringList m_path;
    StackView m_view;
    StackDialect m_dialect;
};

} // namespace

StackCompletion StackCompletion::at(const QByteArray& text, qsizetype offset, const Document& known,
                                    StackDialect dialect)
{
    StackCompletion out;
    const Place place(text, std::clamp<qsizetype>(offset, 0, text.size()));
    if (place.frames().empty())
        return out;
    out.partial = place.partial();
    out.inQuotes = place.inString();
    out.isKey = place.isKey();
    const QStringList path = place.path();
    QString configType;
    if (path.size() > 1 && path.first() == "resources"_L1) {
        // The type may stand behind the place; then the last good text knows it.
        configType = known.root().find("resources")[path.at(1)].find("config").find("type").text();
        if (place.frames().size() > 3 && !place.frames()[3].type.isEmpty())
            configType = place.frames()[3].type;
    }
    const Json schema = Schema(dialect).at(path, configType);
    const Words words(place, known, dialect);
    out.words = out.isKey ? words.keys(schema) : words.values(schema, out.isText);
    out.words.removeIf([&out](const QString& word) { return !word.startsWith(out.partial); });
    out.words.sort();
    out.words.removeDuplicates();
    return out;
}

} // namespace alien
