// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/itemdecoder.h"

namespace alien {

namespace {
/// Reads `count` digits at `at`; -1 when there are none.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool is(std::string_view text, std::size_t at, std::string_view oneOf)
{
    if (at >= text.size())
        return false;
    for (const char wanted : oneOf) { // two or three at most: find() would go through the library for them
        if (text[at] == wanted)
            return true;
    }
    return false;
}

/// Days from 1970-01-01 in the Gregorian calendar, years counted from March so that leap days end them.
std::int64_t daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t(era) * 146097 + dayOfEra - 719468;
}

int daysIn(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

/// Minutes east of UTC of what stands at `at`, which must be all that is left.
std::optional<int> offsetMinutes(std::string_view text, std::size_t at)
{
    if (is(text, at, "Zz") && at + 1 == text.size())
        return 0;
    if (!is(text, at, "+-") || at + 6 != text.size() || text[at + 3] != ':')
        return std::nullopt;
    const int hours = digits(text, at + 1, 2);
    const int minutes = digits(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[at] == '-' ? -1 : 1) * (hours * 60 + minutes);
}
} // namespace

std::optional<std::int64_t> parseTimestampMs(std::string_view text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const bool shape =
        is(text, 4, "-") && is(text, 7, "-") && is(text, 10, "Tt ") && is(text, 13, ":") && is(text, 16, ":");
    if (!shape || year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour < 0 ||
        hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    std::size_t at = 19;
    int millis = 0;
    if (is(text, at, ".")) {
        const std::size_t first = ++at;
        for (int scale = 100; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            millis += (text[at] - '0') * scale;
        if (at == first || at - first > 9)
            return std::nullopt;
    }
    const std::optional<int> offset = offsetMinutes(text, at);
    if (!offset)
        return std::nullopt;
    const std::int64_t seconds =
        daysSinceEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - *offset * 60;
    return seconds * 1000 + millis;
}

} // namespace alien
