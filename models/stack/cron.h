// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace alien {

/// The five fields of a schedule trigger: minute hour day month weekday. Lists, ranges, steps, names of months and
/// weekdays; 7 is Sunday too. When both day and weekday are restricted, either of them is enough.
class Cron
{
public:
    /// Nothing, and what is wrong in `error`, when it is none.
    static std::optional<Cron> parse(QStringView text, QString* error = nullptr);

    /// "every hour", "at 08:30 on Monday to Friday"; translated.
    [[nodiscard]] QString words() const;
    /// After that moment, in its time zone; fewer when the next ten years have not so many (31 February).
    [[nodiscard]] QList<QDateTime> next(const QDateTime& after, int count) const;

private:
    struct Field
    {
        std::uint64_t bits = 0; ///< bit n: the value n
        bool all = false;       ///< "*"
        int step = 0;           ///< of "*/n"
        [[nodiscard]] bool has(int value) const { return ((bits >> unsigned(value)) & 1U) != 0; }
        [[nodiscard]] QList<int> values() const;
    };
    static bool parseField(QStringView text, int place, Field& field, QString* error);
    [[nodiscard]] bool day(const QDate& date) const;
    [[nodiscard]] QString timeWords() const;
    [[nodiscard]] QString dayWords() const;

    Field m_fields[5];
};

} // namespace alien
