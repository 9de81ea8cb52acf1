// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"

#include <utility>
#include <variant>

namespace alien {

/// Either a T or the ApiError that came instead. Small stand-in for std::expected, which C++20 does not have.
template<class T>
class Result
{
public:
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    {}
    Result(ApiError error)
        : m_value(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_value); }
    [[nodiscard]] T& value() & { return std::get<0>(m_value); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_value)); }
    [[nodiscard]] const ApiError& error() const { return std::get<1>(m_value); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, ApiError> m_value;
};

/// The value of calls that answer nothing worth reading.
struct Nothing
{};

} // namespace alien
