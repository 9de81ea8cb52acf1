// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/json.h"

#include <algorithm>

namespace alien::codec {

using namespace Qt::StringLiterals;

std::optional<Json> parseJson(std::string_view text, QString& fault)
{
    try {
        return Json::parse(text);
    } catch (const Json::out_of_range&) {
        fault = u"a number is too large for a double"_s;
    } catch (const std::exception& error) {
        fault = QString::fromUtf8(error.what());
    }
    return std::nullopt;
}

std::optional<Json> parseMembers(const Document::Node& object, std::initializer_list<std::string_view> without,
                                 QString& fault)
{
    if (object.type() != Document::Type::Object)
        return parseJson(object.raw(), fault);
    Json members = Json::object();
    const int size = object.size();
    for (int i = 0; i < size; ++i) {
        const std::string key = object.keyAt(i).toStdString();
        if (std::find(without.begin(), without.end(), key) != without.end())
            continue;
        std::optional<Json> value = parseJson(object.at(i).raw(), fault);
        if (!value)
            return std::nullopt;
        members[key] = std::move(*value);
    }
    return members;
}

} // namespace alien::codec
