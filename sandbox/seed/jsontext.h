// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// Compact JSON written piece by piece into one string: a fleet of 100,000 is built without a tree per item.
/// The caller keeps the order of the keys (the manager sorts them).
class JsonText
{
public:
    JsonText& object(std::string_view key = {}) { return open(key, '{'); }
    JsonText& array(std::string_view key = {}) { return open(key, '['); }
    JsonText& endObject() { return close('}'); }
    JsonText& endArray() { return close(']'); }
    JsonText& text(std::string_view key, std::string_view value);
    JsonText& number(std::string_view key, std::int64_t value);
    JsonText& flag(std::string_view key, bool value);
    /// `json` is written as it is; an empty one leaves the member out.
    JsonText& raw(std::string_view key, std::string_view json);
    /// Elements of an array.
    JsonText& item(std::string_view value);
    JsonText& rawItem(std::string_view json);

    [[nodiscard]] const std::string& str() const { return m_out; }
    [[nodiscard]] std::string take() { return std::move(m_out); }
    [[nodiscard]] std::size_t size() const { return m_out.size(); }
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

private:
    JsonText& open(std::string_view key, char bracket);
    JsonText& close(char bracket);
    void separate(std::string_view key);

    std::string m_out;
};

/// With quotes and escapes.
void appendQuoted(std::string& out, std::string_view text);

} // namespace alien::sandbox
