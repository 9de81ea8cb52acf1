// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/timestamp.h"

#include <QTimeZone>

namespace alien::codec {

namespace {

/// Takes digits off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {}
    /// Exactly `count` digits; -1 when they are not there.
    int digits(std::size_t count)
    {
        if (m_rest.size() < count)
            return spoil();
        int value = 0;
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return spoil();
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    bool take(char a, char b)
    {
        if (m_rest.empty() || (m_rest.front() != a && m_rest.front() != b))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(char a, char b)
    {
        if (!take(a, b))
            spoil();
    }
    /// Milliseconds of one to nine fraction digits.
    int fraction()
    {
        int milliseconds = 0;
        int count = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; ++count) {
            if (count < 3)
                milliseconds = milliseconds * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        if (count == 0 || count > 9)
            spoil();
        for (int i = count; i < 3; ++i)
            milliseconds *= 10;
        return milliseconds;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    int spoil()
    {
        m_good = false;
        return -1;
    }
    std::string_view m_rest;
    bool m_good = true;
};

/// Seconds east of UTC.
int offsetSeconds(Scanner& scan)
{
    if (scan.take('Z', 'z'))
        return 0;
    const bool west = scan.take('-', '-');
    if (!west)
        scan.expect('+', '+');
    const int hours = scan.digits(2);
    scan.expect(':', ':');
    const int minutes = scan.digits(2);
    if (hours > 23 || minutes > 59)
        return INT_MIN;
    return (west ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<QDateTime> parseTimestamp(std::string_view text)
{
    Scanner scan(text);
    const int year = scan.digits(4);
    scan.expect('-', '-');
    const int month = scan.digits(2);
    scan.expect('-', '-');
    const int day = scan.digits(2);
    scan.expect('T', 't');
    const int hour = scan.digits(2);
    scan.expect(':', ':');
    const int minute = scan.digits(2);
    scan.expect(':', ':');
    const int second = scan.digits(2);
    const int milliseconds = scan.take('.', '.') ? scan.fraction() : 0;
    const int offset = offsetSeconds(scan);
    if (!scan.good() || !scan.atEnd() || offset == INT_MIN || second > 60)
        return std::nullopt;
    // A leap second is the first of the next minute.
    const QDate date(year, month, day);
    const QTime time(hour, minute, qMin(second, 59), milliseconds);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 shift = (second == 60 ? 1 : 0) - offset;
    return QDateTime(date, time, Qt::UTC).addSecs(shift);
}

QByteArray formatTimestamp(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace alien::codec
