// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/fields.h"

#include "sandbox/api/answers.h"

#include <algorithm>

namespace alien::sandbox {
namespace {

constexpr int deepestBody = 128;

/// " at line 1 column 32" for the end of what was read.
std::string place(std::string_view read)
{
    const auto lines = std::count(read.begin(), read.end(), '\n');
    const std::size_t last = read.rfind('\n');
    const std::size_t column = last == std::string_view::npos ? read.size() : read.size() - last - 1;
    return " at line " + std::to_string(lines + 1) + " column " + std::to_string(column);
}

std::string described(const Json& json)
{
    switch (json.type()) {
    case Json::value_t::null:
        return "null";
    case Json::value_t::boolean:
        return "boolean `" + json.dump() + '`';
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        return "integer `" + json.dump() + '`';
    case Json::value_t::number_float:
        return "floating point `" + json.dump() + '`';
    case Json::value_t::string:
        return "string \"" + json.get_ref<const std::string&>() + '"';
    case Json::value_t::array:
        return "sequence";
    default:
        return "map";
    }
}

bool isJsonType(std::string_view type)
{
    type = type.substr(0, type.find(';'));
    while (!type.empty() && type.back() == ' ')
        type.remove_suffix(1);
    std::string lower(type);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower == "application/json" || (lower.starts_with("application/") && lower.ends_with("+json"));
}

} // namespace

std::optional<Json> parsed(const std::string& body)
{
    bool deep = false;
    const auto watch = [&deep](int depth, Json::parse_event_t, Json&) {
        deep = deep || depth > deepestBody;
        return !deep;
    };
    Json json = Json::parse(body, watch, false);
    if (deep || json.is_discarded())
        return std::nullopt;
    return json;
}

Json bodyOf(const http::Request& request)
{
    if (!isJsonType(request.header("content-type")))
        throw Refused{textAnswer(415, "Expected request with `Content-Type: application/json`")};
    auto json = parsed(request.body);
    if (!json) {
        throw Refused{textAnswer(400, "Failed to parse the request body as JSON: EOF while parsing a value" +
                                          place(request.body))};
    }
    return std::move(*json);
}

Fields::Fields(const Json& object, const std::string& body, std::string path)
    : m_object(object)
    , m_body(body)
    , m_path(std::move(path))
{
    if (!m_object.is_object())
        refuse({}, "invalid type: " + described(m_object) + ", expected struct");
}

void Fields::refuse(std::string_view name, std::string_view problem) const
{
    std::string where = m_path;
    if (!name.empty())
        where += (where.empty() ? "" : ".") + std::string(name);
    throw Refused{textAnswer(422, "Failed to deserialize the JSON body into the target type: " +
                                      (where.empty() ? "" : where + ": ") + std::string(problem) + place(m_body))};
}

const Json* Fields::optionalRaw(std::string_view name) const
{
    const auto it = m_object.find(std::string(name));
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

const Json& Fields::raw(std::string_view name) const
{
    const auto it = m_object.find(std::string(name));
    if (it == m_object.end())
        refuse({}, "missing field `" + std::string(name) + '`');
    return *it;
}

std::string Fields::text(std::string_view name) const
{
    const Json& value = raw(name);
    if (!value.is_string())
        refuse(name, "invalid type: " + described(value) + ", expected a string");
    return value.get<std::string>();
}

std::string Fields::textOr(std::string_view name, std::string fallback) const
{
    return optionalRaw(name) ? text(name) : std::move(fallback);
}

std::optional<std::int64_t> Fields::integer(std::string_view name) const
{
    const Json* value = optionalRaw(name);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer())
        refuse(name, "invalid type: " + described(*value) + ", expected i64");
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t(INT64_MAX))
        refuse(name, "invalid value: " + described(*value) + ", expected i64");
    return value->get<std::int64_t>();
}

std::int64_t Fields::requiredInteger(std::string_view name) const
{
    if (raw(name).is_null())
        refuse(name, "invalid type: null, expected u64");
    const std::int64_t value = *integer(name);
    if (value < 0)
        refuse(name, "invalid value: integer `" + std::to_string(value) + "`, expected u64");
    return value;
}

bool Fields::boolean(std::string_view name, bool fallback) const
{
    const Json* value = optionalRaw(name);
    if (value && !value->is_boolean())
        refuse(name, "invalid type: " + described(*value) + ", expected a boolean");
    return value ? value->get<bool>() : fallback;
}

std::optional<std::vector<std::string>> Fields::texts(std::string_view name) const
{
    const Json* value = optionalRaw(name);
    if (!value)
        return std::nullopt;
    if (!value->is_array())
        refuse(name, "invalid type: " + described(*value) + ", expected a sequence");
    std::vector<std::string> list;
    for (const Json& item : *value) {
        if (!item.is_string())
            refuse(std::string(name) + '[' + std::to_string(list.size()) + ']',
                   "invalid type: " + described(item) + ", expected a string");
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::string Fields::variant(std::string_view name, const Variants& allowed) const
{
    const Json& value = raw(name);
    if (!value.is_string())
        refuse(name, "invalid type: " + described(value) + ", expected a string");
    const auto& given = value.get_ref<const std::string&>();
    if (std::find(allowed.begin(), allowed.end(), given) == allowed.end())
        refuse(name, "unknown variant `" + given + "`, " + expectedOneOf(allowed));
    return given;
}

std::string Fields::variantOr(std::string_view name, const Variants& allowed, std::string fallback) const
{
    return optionalRaw(name) ? variant(name, allowed) : std::move(fallback);
}

Fields Fields::below(std::string_view name) const
{
    return Fields(raw(name), m_body, (m_path.empty() ? "" : m_path + '.') + std::string(name));
}

void Fields::onlyThese(const Variants& names) const
{
    for (const auto& [key, value] : m_object.items()) {
        if (std::find(names.begin(), names.end(), key) == names.end())
            refuse(key, "unknown field `" + key + "`, " + expectedOneOf(names));
    }
}

std::string expectedOneOf(const Fields::Variants& names)
{
    if (names.size() == 2)
        return "expected `" + std::string(names[0]) + "` or `" + std::string(names[1]) + '`';
    std::string text = names.size() > 1 ? "expected one of " : "expected ";
    for (std::size_t i = 0; i < names.size(); ++i)
        text.append(i ? ", `" : "`").append(names[i]).append("`");
    return text;
}

} // namespace alien::sandbox
