// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/schemacheck.h"

#include <algorithm>

namespace alien::test {

using Json = nlohmann::json;

namespace {

bool hasType(const Json& value, const std::string& type)
{
    if (type == "null")
        return value.is_null();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_boolean();
    if (type == "integer")
        return value.is_number_integer();
    if (type == "number")
        return value.is_number();
    if (type == "array")
        return value.is_array();
    return type == "object" && value.is_object();
}

bool fitsType(const Json& value, const Json& type)
{
    if (type.is_string())
        return hasType(value, type.get<std::string>());
    return std::any_of(type.begin(), type.end(),
                       [&](const Json& one) { return hasType(value, one.get<std::string>()); });
}

} // namespace

SchemaCheck::SchemaCheck(const Json& openapi)
    : m_openapi(openapi)
{}

const Json& SchemaCheck::resolve(const Json& schema) const
{
    const Json* found = &schema;
    while (found->is_object() && found->contains("$ref"))
        found = &m_openapi.at(Json::json_pointer((*found)["$ref"].get<std::string>().substr(1)));
    return *found;
}

std::string SchemaCheck::problem(const Json& value, const Json& reference, const std::string& place) const
{
    const Json& schema = resolve(reference);
    if (!schema.is_object())
        return {};
    if (schema.contains("type") && !fitsType(value, schema["type"]))
        return place + ": not " + schema["type"].dump();
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return place + ": not one of " + schema["enum"].dump();
    if (value.is_number() && schema.contains("minimum") && value < schema["minimum"])
        return place + ": below the minimum";
    if (value.is_number() && schema.contains("maximum") && value > schema["maximum"])
        return place + ": above the maximum";
    if (value.is_object()) {
        if (std::string inner = objectProblem(value, schema, place); !inner.empty())
            return inner;
    }
    if (value.is_array() && schema.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (std::string inner = problem(value[i], schema["items"], place + '/' + std::to_string(i)); !inner.empty())
                return inner;
        }
    }
    return choiceProblem(value, schema, place);
}

std::string SchemaCheck::objectProblem(const Json& value, const Json& schema, const std::string& place) const
{
    for (const Json& key : schema.value("required", Json::array())) {
        if (!value.contains(key.get<std::string>()))
            return place + ": " + key.get<std::string>() + " is missing";
    }
    const Json properties = schema.value("properties", Json::object());
    for (auto it = value.begin(); it != value.end(); ++it) {
        const std::string inside = place + '/' + it.key();
        if (properties.contains(it.key())) {
            if (std::string inner = problem(it.value(), properties[it.key()], inside); !inner.empty())
                return inner;
        } else if (schema.contains("additionalProperties")) {
            const Json& rest = schema["additionalProperties"];
            if (rest == false)
                return inside + ": not allowed";
            if (std::string inner = problem(it.value(), rest, inside); !inner.empty())
                return inner;
        }
    }
    return {};
}

std::string SchemaCheck::choiceProblem(const Json& value, const Json& schema, const std::string& place) const
{
    for (const Json& part : schema.value("allOf", Json::array())) {
        if (std::string inner = problem(value, part, place); !inner.empty())
            return inner;
    }
    for (const char* word : {"oneOf", "anyOf"}) {
        if (!schema.contains(word))
            continue;
        std::string reasons;
        int fitting = 0;
        for (const Json& part : schema[word]) {
            const std::string inner = problem(value, part, place);
            fitting += inner.empty();
            reasons += "\n  " + inner;
        }
        if (fitting == 0 || (fitting > 1 && std::string(word) == "oneOf"))
            return std::string(place)
                .append(": ")
                .append(std::to_string(fitting))
                .append(" of ")
                .append(word)
                .append(" fit")
                .append(reasons);
    }
    return {};
}

} // namespace alien::test
