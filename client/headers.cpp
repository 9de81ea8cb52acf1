// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/headers.h"

#include "client/transport.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <array>

namespace alien {

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    return headers::value(headers, name);
}

namespace headers {

namespace {

constexpr int maxRetryAfterMs = 300'000;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> number(const QByteArray& text)
{
    if (!isDigits(text) || text.size() > 4)
        return std::nullopt;
    return text.toInt();
}

int monthOf(const QByteArray& name)
{
    static constexpr std::array<const char*, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto it = std::find_if(names.begin(), names.end(), [&](const char* n) { return name == n; });
    return it == names.end() ? 0 : int(it - names.begin()) + 1;
}

std::optional<qint64> utcMs(const QByteArray& day, const QByteArray& month, const QByteArray& year,
                            const QByteArray& clock)
{
    const QList<QByteArray> parts = clock.split(':');
    const auto d = number(day);
    auto y = number(year);
    if (parts.size() != 3 || !d || !y)
        return std::nullopt;
    if (year.size() == 2) // RFC 850: two digits, never more than 50 years ahead
        *y += *y < 70 ? 2000 : 1900;
    const QDate date(*y, monthOf(month), *d);
    const auto h = number(parts.at(0));
    const auto m = number(parts.at(1));
    const auto s = number(parts.at(2));
    if (!date.isValid() || !h || !m || !s)
        return std::nullopt;
    const QTime time(*h, *m, qMin(*s, 59)); // a leap second is no reason to forget the date
    if (!time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

QByteArray value(const HeaderList& headers, const QByteArray& name)
{
    for (const auto& [key, text] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

bool contains(const HeaderList& headers, const QByteArray& name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar);
}

bool isValue(const QByteArray& value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); });
}

bool isReserved(const QByteArray& name)
{
    static constexpr std::array<const char*, 12> reserved{
        "authorization", "host",  "content-length", "transfer-encoding",   "connection",
        "upgrade",       "te",    "trailer",        "proxy-authorization", "accept-encoding",
        "cookie",        "expect"};
    const QByteArray lower = name.toLower();
    return std::any_of(reserved.begin(), reserved.end(), [&](const char* r) { return lower == r; });
}

QByteArray firstUnsendable(const HeaderList& headers)
{
    for (const auto& [name, text] : headers) {
        if (!isName(name) || !isValue(text) || isReserved(name))
            return name.isEmpty() ? QByteArray("(empty)") : name;
    }
    return {};
}

QByteArray mediaType(const HeaderList& headers)
{
    return value(headers, "Content-Type").split(';').constFirst().trimmed().toLower();
}

bool isJson(const QByteArray& mediaType)
{
    return mediaType == "application/json" || mediaType.endsWith("+json");
}

Framing framing(const HeaderList& headers)
{
    Framing result;
    bool seen = false;
    for (const auto& [name, text] : headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray length = text.trimmed(); // Qt joins equal names with ", ": more than digits is more than one
        if (seen || !isDigits(length) || length.size() > 18) {
            result.sound = false;
            return result;
        }
        seen = true;
        result.contentLength = length.toLongLong();
    }
    if (seen && contains(headers, "Transfer-Encoding"))
        result.sound = false;
    return result;
}

qint64 sizeOf(const HeaderList& headers)
{
    qint64 size = 0;
    for (const auto& [name, text] : headers)
        size += name.size() + text.size() + 4;
    return size;
}

std::optional<qint64> parseDate(const QByteArray& text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (words.size() == 6 && words.at(5) == "GMT")
        return utcMs(words.at(1), words.at(2), words.at(3), words.at(4));
    // Sunday, 06-Nov-94 08:49:37 GMT
    if (words.size() == 4 && words.at(3) == "GMT") {
        const QList<QByteArray> date = words.at(1).split('-');
        return date.size() == 3 ? utcMs(date.at(0), date.at(1), date.at(2), words.at(2)) : std::nullopt;
    }
    // Sun Nov  6 08:49:37 1994
    if (words.size() == 5)
        return utcMs(words.at(2), words.at(1), words.at(4), words.at(3));
    return std::nullopt;
}

std::optional<int> retryAfterMs(const HeaderList& headers, qint64 nowMs)
{
    const QByteArray text = value(headers, "Retry-After").trimmed();
    if (isDigits(text)) {
        const qint64 seconds = text.size() > 9 ? maxRetryAfterMs : text.toLongLong();
        return int(qMin<qint64>(seconds * 1000, maxRetryAfterMs));
    }
    if (const auto date = parseDate(text))
        return int(qBound(qint64(0), *date - nowMs, qint64(maxRetryAfterMs)));
    return std::nullopt;
}

} // namespace headers
} // namespace alien
