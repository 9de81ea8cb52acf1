// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace alien::http {

/// One piece of a large body: `length` characters of `text` from `offset`. Pieces are written one after the other
/// without being joined.
struct BodyPart
{
    std::shared_ptr<const std::string> text;
    std::size_t offset = 0;
    std::size_t length = 0;
    [[nodiscard]] std::string_view view() const { return std::string_view(*text).substr(offset, length); }
};
using BodyParts = std::shared_ptr<const std::vector<BodyPart>>;

} // namespace alien::http
