// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alien::http {
struct Request;
}

namespace alien::sandbox {

using Json = nlohmann::json;

/// The body of a request; refuses as the manager's framework does: 415 without a JSON content type, 400 for broken JSON
/// (protocol 0).
[[nodiscard]] Json bodyOf(const http::Request& request);
/// `body` parsed; no JSON when it is broken or deeper than 128 levels.
[[nodiscard]] std::optional<Json> parsed(const std::string& body);

/// Takes members out of an object; the first that is missing or has the wrong type refuses with 422 in the words of the
/// manager. null counts as absent where absent is allowed.
class Fields
{
public:
    Fields(const Json& object, const std::string& body, std::string path = {});

    [[nodiscard]] const Json& raw(std::string_view name) const;
    [[nodiscard]] const Json* optionalRaw(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::string textOr(std::string_view name, std::string fallback) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name) const;
    [[nodiscard]] std::int64_t requiredInteger(std::string_view name) const;
    [[nodiscard]] bool boolean(std::string_view name, bool fallback) const;
    [[nodiscard]] std::optional<std::vector<std::string>> texts(std::string_view name) const;
    using Variants = std::vector<std::string_view>;
    [[nodiscard]] std::string variant(std::string_view name, const Variants& allowed) const;
    [[nodiscard]] std::string variantOr(std::string_view name, const Variants& allowed, std::string fallback) const;
    /// An object below; refuses other types.
    [[nodiscard]] Fields below(std::string_view name) const;
    /// Refuses members that are not among these.
    void onlyThese(const Variants& names) const;

    [[noreturn]] void refuse(std::string_view name, std::string_view problem) const;

private:
    const Json& m_object;
    const std::string& m_body;
    std::string m_path;
};

/// "`a`, `b`" behind "expected one of ", as serde words it.
[[nodiscard]] std::string expectedOneOf(const Fields::Variants& names);

} // namespace alien::sandbox
