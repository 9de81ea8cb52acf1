// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/cron.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <functional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

enum Place { Minute, Hour, Day, Month, Weekday };
constexpr int kLeast[] = {0, 0, 1, 1, 0};
constexpr int kMost[] = {59, 23, 31, 12, 7};

QString tr(const char* text)
{
    return QCoreApplication::translate("Cron", text);
}

QString fieldName(int place)
{
    switch (place) {
    case Minute:
        return tr("minute");
    case Hour:
        return tr("hour");
    case Day:
        return tr("day");
    case Month:
        return tr("month");
    default:
        return tr("weekday");
    }
}

/// A number or a name of a month or weekday; -1 for neither.
int valueOf(QStringView text, int place)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    static const QStringList days{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    bool good = !text.isEmpty() && text.size() < 4;
    for (const QChar c : text)
        good = good && c >= u'0' && c <= u'9';
    if (good)
        return text.toInt();
    const QString word = text.toString().toLower();
    if (place == Month && months.contains(word))
        return int(months.indexOf(word)) + 1;
    return place == Weekday ? int(days.indexOf(word)) : -1;
}

QString joined(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

/// Names with runs of three and more as "Monday to Friday".
QString runs(const QList<int>& values, const std::function<QString(int)>& name)
{
    QStringList words;
    for (qsizetype i = 0; i < values.size();) {
        qsizetype end = i;
        while (end + 1 < values.size() && values.at(end + 1) == values.at(end) + 1)
            ++end;
        if (end - i >= 2) {
            words.append(tr("%1 to %2").arg(name(values.at(i)), name(values.at(end))));
            i = end + 1;
        } else {
            words.append(name(values.at(i++)));
        }
    }
    return joined(words);
}

} // namespace

QList<int> Cron::Field::values() const
{
    QList<int> out;
    for (int i = 0; i < 64; ++i) {
        if (has(i))
            out.append(i);
    }
    return out;
}

std::optional<Cron> Cron::parse(QStringView text, QString* error)
{
    const QStringList parts = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    QString unused;
    QString& why = error ? *error : unused;
    if (parts.size() != 5) {
        why = tr("A schedule has five fields (minute hour day month weekday), this one has %1.").arg(parts.size());
        return std::nullopt;
    }
    Cron cron;
    for (int place = 0; place < 5; ++place) {
        if (!parseField(parts.at(place), place, cron.m_fields[place], &why))
            return std::nullopt;
    }
    // 7 is Sunday, as 0 is.
    Field& weekday = cron.m_fields[Weekday];
    if (weekday.has(7))
        weekday.bits = (weekday.bits | 1U) & ~(std::uint64_t(1) << 7U);
    return cron;
}

bool Cron::parseField(QStringView text, int place, Field& field, QString* error)
{
    for (const QStringView item : text.split(u',')) {
        const qsizetype slash = item.indexOf(u'/');
        const QStringView range = slash < 0 ? item : item.left(slash);
        int step = 1;
        if (slash >= 0)
            step = valueOf(item.mid(slash + 1), Minute);
        int from = kLeast[place];
        int to = place == Weekday ? 6 : kMost[place];
        const bool star = range == u"*";
        if (!star) {
            const qsizetype dash = range.indexOf(u'-');
            from = valueOf(dash < 0 ? range : range.left(dash), place);
            to = dash >= 0 ? valueOf(range.mid(dash + 1), place) : slash < 0 ? from : to;
        }
        if (from < kLeast[place] || to > kMost[place] || from > to || step < 1) {
            *error = tr("%1 is no %2 of a schedule (%3 to %4).")
                         .arg(item.isEmpty() ? text.toString() : item.toString(), fieldName(place))
                         .arg(kLeast[place])
                         .arg(kMost[place]);
            return false;
        }
        for (int value = from; value <= to; value += step)
            field.bits |= std::uint64_t(1) << unsigned(value);
        if (star && text == item) {
            field.all = step == 1;
            field.step = step > 1 ? step : 0;
        }
    }
    return true;
}

bool Cron::day(const QDate& date) const
{
    if (!m_fields[Month].has(date.month()))
        return false;
    const bool byDay = m_fields[Day].has(date.day());
    const bool byWeekday = m_fields[Weekday].has(date.dayOfWeek() % 7);
    if (m_fields[Day].all || m_fields[Weekday].all)
        return byDay && byWeekday;
    return byDay || byWeekday;
}

QList<QDateTime> Cron::next(const QDateTime& after, int count) const
{
    QList<QDateTime> out;
    constexpr int kDays = 3660;
    QDate date = after.date();
    const QList<int> hours = m_fields[Hour].values();
    const QList<int> minutes = m_fields[Minute].values();
    for (int i = 0; i < kDays && out.size() < count; ++i, date = date.addDays(1)) {
        if (!day(date))
            continue;
        for (const int hour : hours) {
            for (const int minute : minutes) {
                QDateTime at = after;
                at.setDate(date);
                at.setTime(QTime(hour, minute));
                // An hour that the clocks leave out is not run.
                if (out.size() < count && at > after && at.time() == QTime(hour, minute))
                    out.append(at);
            }
        }
    }
    return out;
}

QString Cron::timeWords() const
{
    const Field& minute = m_fields[Minute];
    const Field& hour = m_fields[Hour];
    const QList<int> minutes = minute.values();
    const QList<int> hours = hour.values();
    const auto clock = [](int h, int m) {
        return u"%1:%2"_s.arg(h, 2, 10, QLatin1Char('0')).arg(m, 2, 10, QLatin1Char('0'));
    };
    if (!hour.all && hour.step == 0 && hours.size() * minutes.size() <= 4) {
        QStringList times;
        for (const int h : hours) {
            for (const int m : minutes)
                times.append(clock(h, m));
        }
        return tr("at %1").arg(joined(times));
    }
    QString minuteWords;
    if (minute.all)
        minuteWords = tr("every minute");
    else if (minute.step > 0)
        minuteWords = QCoreApplication::translate("Cron", "every %n minutes", nullptr, minute.step);
    else if (minutes.size() == 1 && minutes.first() == 0)
        minuteWords = QString();
    else
        minuteWords = tr("at minute %1").arg(runs(minutes, [](int v) { return QString::number(v); }));
    QString hourWords;
    if (hour.all)
        hourWords = minute.all || minute.step > 0 ? QString() : tr("every hour");
    else if (hour.step > 0)
        hourWords = QCoreApplication::translate("Cron", "every %n hours", nullptr, hour.step);
    else
        hourWords = tr("in the hours %1").arg(runs(hours, [&clock](int v) { return clock(v, 0); }));
    QStringList words{hourWords, minuteWords};
    if (minute.all || minute.step > 0)
        words = {minuteWords, hourWords};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString Cron::dayWords() const
{
    const QLocale english = QLocale();
    QStringList words;
    const Field& day = m_fields[Day];
    const Field& weekday = m_fields[Weekday];
    QStringList which;
    if (!day.all)
        which.append(tr("on day %1 of the month").arg(runs(day.values(), [](int v) { return QString::number(v); })));
    if (!weekday.all) {
        // As a week is read: Monday first.
        QList<int> days;
        for (int d = 1; d <= 7; ++d) {
            if (weekday.has(d % 7))
                days.append(d);
        }
        which.append(tr("on %1").arg(runs(days, [&english](int d) { return english.dayName(d); })));
    }
    if (!which.isEmpty())
        words.append(which.join(tr(" or ")));
    if (!m_fields[Month].all)
        words.append(
            tr("in %1").arg(runs(m_fields[Month].values(), [&english](int m) { return english.monthName(m); })));
    return words.join(u' ');
}

QString Cron::words() const
{
    const QString days = dayWords();
    return days.isEmpty() ? timeWords() : timeWords() + u' ' + days;
}

} // namespace alien
