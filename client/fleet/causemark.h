// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alien {

/// An error's words without what differs from one deployment to the next: ids, ARNs, URLs, hosts, quoted names, times
/// and numbers stand as <id>, <arn>, …; runs of spaces are one. Of long texts the beginning.
[[nodiscard]] std::string causeWords(std::string_view message);

/// The mark of a failure's cause: the same for the same codes and words along the whole chain of an error. Never 0
/// once something was added.
class CauseMark
{
public:
    /// One error of the chain, the outermost first.
    void add(std::string_view code, std::string_view message);
    /// Errors that stand side by side, in any order and number.
    void addSet(std::vector<std::uint64_t> marks);
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void mix(std::string_view text);
    std::uint64_t m_value = 0;
};

/// Eight hexadecimal digits, as a query names it.
[[nodiscard]] std::string causeText(std::uint64_t mark);

} // namespace alien
