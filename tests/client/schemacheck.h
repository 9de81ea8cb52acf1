// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace alien::test {

/// Checks a value against the part of JSON Schema that the manager's descriptions use: $ref, type, enum, required,
/// properties, additionalProperties, items, minimum, maximum, oneOf, anyOf, allOf.
class SchemaCheck
{
public:
    explicit SchemaCheck(const nlohmann::json& openapi);

    /// Empty when the value fits, else where it does not and why.
    [[nodiscard]] std::string problem(const nlohmann::json& value, const nlohmann::json& schema,
                                      const std::string& place = {}) const;

private:
    [[nodiscard]] const nlohmann::json& resolve(const nlohmann::json& schema) const;
    [[nodiscard]] std::string objectProblem(const nlohmann::json& value, const nlohmann::json& schema,
                                            const std::string& place) const;
    [[nodiscard]] std::string choiceProblem(const nlohmann::json& value, const nlohmann::json& schema,
                                            const std::string& place) const;

    const nlohmann::json& m_openapi;
};

} // namespace alien::test
