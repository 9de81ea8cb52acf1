// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/records.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace alien::sandbox {
namespace {

constexpr std::int64_t nanosPerSecond = 1'000'000'000;

std::string formatted(Time time, const char* zone)
{
    const std::int64_t nanos = time.time_since_epoch().count();
    std::int64_t fraction = nanos % nanosPerSecond;
    std::time_t seconds = nanos / nanosPerSecond;
    if (fraction < 0) {
        fraction += nanosPerSecond;
        --seconds;
    }
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%09lld%s", parts.tm_year + 1900,
                  parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                  static_cast<long long>(fraction), zone);
    return text.data();
}

/// Digits only; -1 when there are others or the text is too short.
int number(const std::string& text, std::size_t from, std::size_t count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Seconds east of UTC.
std::optional<int> zoneOffset(const std::string& text, std::size_t at)
{
    if (at + 1 == text.size() && (text[at] == 'Z' || text[at] == 'z'))
        return 0;
    if (at + 6 != text.size() || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':')
        return std::nullopt;
    const int hours = number(text, at + 1, 2);
    const int minutes = number(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (hours * 60 + minutes) * 60 * (text[at] == '-' ? -1 : 1);
}

} // namespace

Time now()
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

std::string offsetTime(Time time)
{
    return formatted(time, "+00:00");
}

std::string zuluTime(Time time)
{
    return formatted(time, "Z");
}

std::optional<Time> parseTime(const std::string& text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' ||
        (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int parts[] = {number(text, 0, 4),  number(text, 5, 2),  number(text, 8, 2),
                         number(text, 11, 2), number(text, 14, 2), number(text, 17, 2)};
    for (const int part : parts) {
        if (part < 0)
            return std::nullopt;
    }
    const year_month_day date{year(parts[0]), month(static_cast<unsigned>(parts[1])),
                              day(static_cast<unsigned>(parts[2]))};
    if (!date.ok() || parts[3] > 23 || parts[4] > 59 || parts[5] > 60)
        return std::nullopt;
    std::size_t at = 19;
    std::int64_t fraction = 0;
    if (text[at] == '.') {
        std::int64_t unit = nanosPerSecond / 10;
        const std::size_t first = ++at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
            fraction += (text[at] - '0') * unit;
        if (at == first)
            return std::nullopt;
    }
    const auto offset = zoneOffset(text, at);
    if (!offset)
        return std::nullopt;
    return Time(sys_days(date)) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5] - *offset) +
           nanoseconds(fraction);
}

} // namespace alien::sandbox
