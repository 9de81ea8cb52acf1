// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/jsontowire.h"

#include "telemetry/otlp/jsonfields.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <protozero/pbf_writer.hpp>
#include <vector>

namespace alien::otlp {

using namespace json;

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
    }
    return text.size() % 2 ? std::nullopt : std::optional(out);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '=')
            break;
        const char plain = c == '-' ? '+' : c == '_' ? '/' : c;
        const std::size_t digit = digits.find(plain);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6U | std::uint32_t(digit);
        if (++count % 4 != 1)
            out += static_cast<char>(bits >> (2U * (3U - (unsigned(count) - 1U) % 4U)) & 0xFFU);
    }
    return out;
}

template<class T>
std::optional<T> parsed(std::string_view text)
{
    T value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// nlohmann's events, one message being written per level.
class Transcoder
{
public:
    Transcoder(Type root, const Limits& limits)
        : m_limits(limits)
        , m_root(root)
    {}
    [[nodiscard]] std::string& error() { return m_error; }
    [[nodiscard]] std::string take() { return std::move(m_done); }

    bool null() { return true; }
    bool boolean(bool value)
    {
        if (const Field* field = expected(); field && !m_skipped) {
            if (field->kind != Kind::Bool)
                return wrong(*field, "a boolean");
            writer().add_bool(field->tag, value);
        }
        return true;
    }
    bool number_integer(std::int64_t value) { return whole(value, value < 0 ? 0 : std::uint64_t(value), value < 0); }
    bool number_unsigned(std::uint64_t value)
    {
        if (value > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
            return whole(std::numeric_limits<std::int64_t>::max(), value, false);
        return whole(std::int64_t(value), value, false);
    }
    bool number_float(double value, const std::string&) { return real(value); }
    bool string(std::string& value);
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t);
    bool key(std::string& name)
    {
        if (!m_skipped)
            m_levels.back().field = fieldNamed(m_levels.back().type, name);
        return true;
    }
    bool end_object();
    bool start_array(std::size_t)
    {
        if (m_skipped || !expected())
            return skip();
        if (m_levels.back().inArray)
            return wrong(*expected(), "an array in an array");
        m_levels.back().inArray = true;
        return true;
    }
    bool end_array()
    {
        if (m_skipped)
            --m_skipped;
        else if (!m_levels.empty())
            m_levels.back().inArray = false;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&)
    {
        if (m_error.empty())
            m_error = "not JSON at byte " + std::to_string(position);
        return false;
    }

private:
    struct Level
    {
        Type type = Type::None;
        const Field* field = nullptr; ///< whose value comes next; null: it is skipped
        bool inArray = false;
        std::string bytes;
    };

    [[nodiscard]] const Field* expected() const { return m_levels.empty() ? nullptr : m_levels.back().field; }
    protozero::pbf_writer writer() { return protozero::pbf_writer(m_levels.back().bytes); }
    bool wrong(const Field& field, const char* what)
    {
        m_error = std::string(what) + " where \"" + std::string(field.name) + "\" stands";
        return false;
    }
    bool skip()
    {
        if (m_levels.empty() && m_skipped == 0) {
            m_error = "not a JSON object";
            return false;
        }
        return ++m_skipped <= 200 || tooDeep();
    }
    bool tooDeep()
    {
        m_error = "nested too deep";
        return false;
    }
    bool whole(std::int64_t value, std::uint64_t positive, bool negative);
    bool real(double value);

    const Limits& m_limits;
    Type m_root;
    std::vector<Level> m_levels;
    int m_skipped = 0; ///< open brackets of a value that nobody wants
    std::size_t m_messages = 0;
    std::string m_error;
    std::string m_done;
};

bool Transcoder::start_object(std::size_t)
{
    if (m_levels.empty()) {
        m_levels.emplace_back().type = m_root;
        return true;
    }
    if (m_skipped || !expected())
        return skip();
    if (expected()->kind != Kind::Message)
        return wrong(*expected(), "an object");
    if (++m_messages > m_limits.messages) {
        m_error = "more than " + std::to_string(m_limits.messages) + " objects";
        return false;
    }
    if (m_levels.size() > std::size_t(4) * std::size_t(m_limits.depth))
        return tooDeep();
    const Type type = expected()->type; // the level that says so may move
    m_levels.emplace_back().type = type;
    return true;
}

bool Transcoder::end_object()
{
    if (m_skipped) {
        --m_skipped;
        return true;
    }
    const std::string bytes = std::move(m_levels.back().bytes);
    m_levels.pop_back();
    if (m_levels.empty()) {
        m_done = bytes;
        return true;
    }
    writer().add_message(m_levels.back().field->tag, bytes);
    return true;
}

bool Transcoder::whole(std::int64_t value, std::uint64_t positive, bool negative)
{
    const Field* field = expected();
    if (!field || m_skipped)
        return true;
    const bool wide =
        positive > std::numeric_limits<std::uint32_t>::max() || value < std::numeric_limits<std::int32_t>::min();
    switch (field->kind) {
    case Kind::Double:
        return real(negative ? static_cast<double>(value) : static_cast<double>(positive));
    case Kind::Signed64:
        writer().add_sfixed64(field->tag, value);
        return true;
    case Kind::Int64:
        writer().add_int64(field->tag, value);
        return true;
    case Kind::Signed32:
        if (wide || value > std::numeric_limits<std::int32_t>::max())
            return wrong(*field, "a number out of range");
        if (m_levels.back().type == Type::Half || m_levels.back().type == Type::Exp)
            writer().add_sint32(field->tag, std::int32_t(value));
        else
            writer().add_int32(field->tag, std::int32_t(value));
        return true;
    default:
        break;
    }
    if (negative)
        return wrong(*field, "a negative number");
    switch (field->kind) {
    case Kind::Fixed64:
        writer().add_fixed64(field->tag, positive);
        return true;
    case Kind::Varint64:
        writer().add_uint64(field->tag, positive);
        return true;
    case Kind::Enum:
    case Kind::Unsigned32:
        if (wide)
            return wrong(*field, "a number out of range");
        writer().add_uint32(field->tag, std::uint32_t(positive));
        return true;
    case Kind::Fixed32:
        if (wide)
            return wrong(*field, "a number out of range");
        writer().add_fixed32(field->tag, std::uint32_t(positive));
        return true;
    default:
        return wrong(*field, "a number");
    }
}

bool Transcoder::real(double value)
{
    const Field* field = expected();
    if (!field || m_skipped)
        return true;
    if (field->kind == Kind::Double) {
        writer().add_double(field->tag, value);
        return true;
    }
    // 1e3 is a whole number too.
    constexpr double edge = 9.2e18;
    if (std::abs(value) < edge && std::trunc(value) == value)
        return whole(std::int64_t(value), value < 0 ? 0 : std::uint64_t(value), value < 0);
    return wrong(*field, "a fraction");
}

bool Transcoder::string(std::string& value)
{
    const Field* field = expected();
    if (!field || m_skipped)
        return true;
    switch (field->kind) {
    case Kind::Text:
        writer().add_string(field->tag, value);
        return true;
    case Kind::Hex:
    case Kind::Base64: {
        const auto bytes = field->kind == Kind::Hex ? fromHex(value) : fromBase64(value);
        if (!bytes)
            return wrong(*field, field->kind == Kind::Hex ? "text that is not hex" : "text that is not base64");
        writer().add_bytes(field->tag, *bytes);
        return true;
    }
    case Kind::Double:
        if (value == "NaN")
            return real(std::numeric_limits<double>::quiet_NaN());
        if (value == "Infinity" || value == "-Infinity")
            return real(value[0] == '-' ? -std::numeric_limits<double>::infinity()
                                        : std::numeric_limits<double>::infinity());
        if (const auto parsedValue = parsed<double>(value))
            return real(*parsedValue);
        return wrong(*field, "text that is no number");
    case Kind::Bool:
    case Kind::Message:
    case Kind::Enum:
        return wrong(*field, "text");
    default:
        if (const auto unsignedValue = parsed<std::uint64_t>(value))
            return number_unsigned(*unsignedValue);
        if (const auto signedValue = parsed<std::int64_t>(value))
            return number_integer(*signedValue);
        return wrong(*field, "text that is no whole number");
    }
}

} // namespace

std::string jsonToWire(Signal signal, std::string_view json, const Limits& limits, std::string& error)
{
    const Type root = signal == Signal::Metrics ? Type::Metrics : signal == Signal::Logs ? Type::Logs : Type::Traces;
    Transcoder transcoder(root, limits);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &transcoder)) {
        error = transcoder.error().empty() ? "not JSON" : transcoder.error();
        return {};
    }
    return transcoder.take();
}

} // namespace alien::otlp
