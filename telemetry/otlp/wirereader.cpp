// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/wirereader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace alien::otlp {

namespace {

constexpr std::size_t usualAttributes = 4;
constexpr std::size_t fewAttributes = 16;

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

std::string base64(std::string_view bytes)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j)
            bits = bits << 8U | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            out += i + j > bytes.size() ? '=' : digits[bits >> (18 - 6 * j) & 63U];
    }
    return out;
}

void appendQuoted(std::string_view text, std::string& out)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\';
        if (byte >= 0x20) {
            out += c;
            continue;
        }
        out.append("\\u00");
        out += hex[byte >> 4U];
        out += hex[byte & 15U];
    }
    out += '"';
}

std::string_view view(WireReader::Reader& reader)
{
    const protozero::data_view data = reader.get_view();
    return {data.data(), data.size()};
}

} // namespace

std::string_view valueOf(const Attributes& attributes, std::string_view key)
{
    const auto it = std::lower_bound(attributes.begin(), attributes.end(), key,
                                     [](const Attribute& a, std::string_view k) { return a.key < k; });
    return it != attributes.end() && it->key == key ? std::string_view(it->value) : std::string_view();
}

WireReader::Reader WireReader::message(Reader& reader)
{
    if (++m_messages > m_limits.messages)
        throw BudgetError("more than " + std::to_string(m_limits.messages) + " messages in one request");
    return reader.get_message();
}

void WireReader::countRecord()
{
    if (++m_records > m_limits.records)
        throw BudgetError("more than " + std::to_string(m_limits.records) + " records in one request");
}

std::string WireReader::text(Reader& reader, std::size_t mostBytes) const
{
    std::string_view whole = view(reader);
    if (whole.size() > mostBytes) {
        // Not in the middle of a character.
        while (mostBytes > 0 && (static_cast<unsigned char>(whole[mostBytes]) & 0xC0U) == 0x80)
            --mostBytes;
        whole = whole.substr(0, mostBytes);
    }
    return std::string(whole);
}

std::string WireReader::hexId(Reader& reader, std::size_t bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    const std::string_view id = view(reader);
    std::string out;
    if (id.size() != bytes || id.find_first_not_of('\0') == std::string_view::npos)
        return out;
    for (const char c : id) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

WireReader::Value WireReader::value(Reader reader, std::size_t mostBytes)
{
    using Kind = Attribute::Kind;
    Value out;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case is(1, Wire::length_delimited):
            out = {Kind::Text, text(reader, mostBytes)};
            break;
        case is(2, Wire::varint):
            out = {Kind::Bool, reader.get_bool() ? "true" : "false"};
            break;
        case is(3, Wire::varint):
            out = {Kind::Int, std::to_string(reader.get_int64())};
            break;
        case is(4, Wire::fixed64):
            out = {Kind::Double, numberText(reader.get_double())};
            break;
        case is(5, Wire::length_delimited):
            out = {Kind::Json, {}};
            appendJsonArray(message(reader), out.text, 1);
            break;
        case is(6, Wire::length_delimited):
            out = {Kind::Json, {}};
            appendJsonMap(message(reader), out.text, 1);
            break;
        case is(7, Wire::length_delimited):
            out = {Kind::Bytes, base64(view(reader).substr(0, mostBytes))};
            break;
        default:
            reader.skip();
        }
    }
    return out;
}

void WireReader::appendJson(Reader reader, std::string& out, int depth)
{
    if (depth > m_limits.depth)
        throw BudgetError("values nested deeper than " + std::to_string(m_limits.depth));
    const std::size_t start = out.size();
    while (reader.next()) {
        out.resize(start);
        switch (reader.tag_and_type()) {
        case is(1, Wire::length_delimited):
            appendQuoted(text(reader, m_limits.valueBytes), out);
            break;
        case is(2, Wire::varint):
            out.append(reader.get_bool() ? "true" : "false");
            break;
        case is(3, Wire::varint):
            out.append(std::to_string(reader.get_int64()));
            break;
        case is(4, Wire::fixed64): {
            const double number = reader.get_double();
            if (std::isfinite(number))
                out.append(numberText(number));
            else
                appendQuoted(numberText(number), out);
            break;
        }
        case is(5, Wire::length_delimited):
            appendJsonArray(message(reader), out, depth + 1);
            break;
        case is(6, Wire::length_delimited):
            appendJsonMap(message(reader), out, depth + 1);
            break;
        case is(7, Wire::length_delimited):
            appendQuoted(base64(view(reader).substr(0, m_limits.valueBytes)), out);
            break;
        default:
            reader.skip();
        }
    }
    if (out.size() == start)
        out.append("null");
}

void WireReader::appendJsonArray(Reader reader, std::string& out, int depth)
{
    out += '[';
    while (reader.next()) {
        if (reader.tag_and_type() != is(1, Wire::length_delimited)) {
            reader.skip();
            continue;
        }
        if (out.back() != '[')
            out += ',';
        appendJson(message(reader), out, depth);
    }
    out += ']';
}

void WireReader::appendJsonMap(Reader reader, std::string& out, int depth)
{
    out += '{';
    while (reader.next()) {
        if (reader.tag_and_type() != is(1, Wire::length_delimited)) {
            reader.skip();
            continue;
        }
        if (out.back() != '{')
            out += ',';
        std::string key;
        std::string json = "null";
        Reader pair = message(reader);
        while (pair.next()) {
            switch (pair.tag_and_type()) {
            case is(1, Wire::length_delimited):
                key = name(pair);
                break;
            case is(2, Wire::length_delimited):
                json.clear();
                appendJson(message(pair), json, depth);
                break;
            default:
                pair.skip();
            }
        }
        appendQuoted(key, out);
        out += ':';
        out.append(json);
    }
    out += '}';
}

void WireReader::attribute(Reader reader, Attributes& into)
{
    Attribute attribute;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case is(1, Wire::length_delimited):
            attribute.key = name(reader);
            break;
        case is(2, Wire::length_delimited): {
            Value read = value(message(reader), m_limits.valueBytes);
            attribute.kind = read.kind;
            attribute.value = std::move(read.text);
            break;
        }
        default:
            reader.skip();
        }
    }
    if (attribute.key.empty() || into.size() >= m_limits.attributes)
        return;
    if (into.empty())
        into.reserve(usualAttributes);
    into.push_back(std::move(attribute));
}

void WireReader::settle(Attributes& attributes)
{
    const auto comesBefore = [](const Attribute& a, const Attribute& b) { return a.key < b.key; };
    const auto begin = attributes.begin();
    if (attributes.size() > fewAttributes) {
        std::stable_sort(begin, attributes.end(), comesBefore);
    } else {
        // As stable, without the buffer that stable_sort asks for.
        for (auto it = begin; it != attributes.end(); ++it)
            std::rotate(std::upper_bound(begin, it, *it, comesBefore), it, it + 1);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (i + 1 < attributes.size() && attributes[i + 1].key == attributes[i].key)
            continue;
        if (kept != i)
            attributes[kept] = std::move(attributes[i]);
        ++kept;
    }
    attributes.resize(kept);
}

Attributes WireReader::resource(Reader reader)
{
    Attributes out;
    while (reader.next()) {
        if (reader.tag_and_type() == is(1, Wire::length_delimited))
            attribute(message(reader), out);
        else
            reader.skip();
    }
    settle(out);
    return out;
}

Scope WireReader::scope(Reader reader)
{
    Scope out;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case is(1, Wire::length_delimited):
            out.name = name(reader);
            break;
        case is(2, Wire::length_delimited):
            out.version = name(reader);
            break;
        default:
            reader.skip();
        }
    }
    return out;
}

} // namespace alien::otlp
