// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/seriesunit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::SeriesUnit)
};

struct Scale
{
    double from;
    const char* name;
};

/// How many decimals tell values `step` apart.
int decimalsFor(double step)
{
    if (!(step > 0) || step >= 1)
        return 0;
    return std::min(6, int(std::ceil(-std::log10(step) - 1e-9)));
}

/// Three digits that count.
double ownStep(double value)
{
    const double size = std::abs(value);
    if (size == 0 || size >= 100)
        return 1;
    return std::pow(10, std::floor(std::log10(size)) - 2);
}

QString digits(double value, double step)
{
    QString text = QLocale().toString(value, 'f', decimalsFor(step));
    // "-0" is how a rounded small loss looks.
    if (text.startsWith(QLocale().negativeSign()) &&
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() && c.digitValue() != 0; }))
        text.remove(0, QLocale().negativeSign().size());
    return text;
}

QString trimmedDigits(double value)
{
    QString text = digits(value, ownStep(value));
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString scaled(double value, double step, std::span<const Scale> scales)
{
    const double size = std::max(std::abs(value), step);
    const Scale* chosen = &scales.back();
    for (const Scale& scale : scales) {
        if (size >= scale.from) {
            chosen = &scale;
            break;
        }
    }
    const double shown = value / chosen->from;
    const QString text = step > 0 ? digits(shown, step / chosen->from) : trimmedDigits(shown);
    return *chosen->name ? text + u' ' + QString::fromUtf8(chosen->name) : text;
}

} // namespace

SeriesUnit::SeriesUnit(const QString& unit, bool perSecond)
    : m_perSecond(perSecond)
{
    QString plain = unit;
    if (plain.endsWith("/s"_L1)) {
        plain.chop(2);
        m_perSecond = true;
    }
    static const std::array<std::tuple<const char*, Kind, double>, 20> known{
        {{"By", Kind::Bytes, 1},         {"bytes", Kind::Bytes, 1},         {"KiBy", Kind::Bytes, 1024},
         {"MiBy", Kind::Bytes, 1048576}, {"GiBy", Kind::Bytes, 1073741824}, {"kBy", Kind::Bytes, 1e3},
         {"MBy", Kind::Bytes, 1e6},      {"GBy", Kind::Bytes, 1e9},         {"s", Kind::Seconds, 1},
         {"seconds", Kind::Seconds, 1},  {"ms", Kind::Seconds, 1e-3},       {"milliseconds", Kind::Seconds, 1e-3},
         {"us", Kind::Seconds, 1e-6},    {"ns", Kind::Seconds, 1e-9},       {"min", Kind::Seconds, 60},
         {"h", Kind::Seconds, 3600},     {"d", Kind::Seconds, 86400},       {"%", Kind::Percent, 1},
         {"percent", Kind::Percent, 1},  {"ratio", Kind::Ratio, 1}}};
    for (const auto& [name, kind, scale] : known) {
        if (plain == QLatin1StringView(name)) {
            m_kind = kind;
            m_scale = scale;
            return;
        }
    }
    if (plain.startsWith(u'{') && plain.endsWith(u'}'))
        m_what = plain.mid(1, plain.size() - 2);
    else if (plain != "1"_L1)
        m_what = plain;
}

QString SeriesUnit::number(double value, double step) const
{
    static constexpr Scale scales[] = {{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1, ""}};
    return scaled(value, step, scales);
}

QString SeriesUnit::seconds(double value, double step) const
{
    static constexpr Scale scales[] = {{86400, "d"}, {3600, "h"},  {60, "min"}, {1, "s"},
                                       {1e-3, "ms"}, {1e-6, "µs"}, {1e-9, "ns"}};
    if (value == 0 && step <= 0)
        return u"0 s"_s;
    return scaled(value, step, scales);
}

QString SeriesUnit::bytes(double value, double step) const
{
    static constexpr Scale scales[] = {{1e15, "PB"}, {1e12, "TB"}, {1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}, {1, "B"}};
    return scaled(value, step, scales);
}

QString SeriesUnit::text(double value, const Format& format) const
{
    if (!std::isfinite(value))
        return Words::tr("no value");
    return axisText(value, 0, format);
}

QString SeriesUnit::axisText(double value, double step, const Format&) const
{
    QString out;
    switch (m_kind) {
    case Kind::Bytes:
        out = bytes(value * m_scale, step * m_scale);
        break;
    case Kind::Seconds:
        out = seconds(value * m_scale, step * m_scale);
        break;
    case Kind::Percent:
    case Kind::Ratio: {
        const double by = m_kind == Kind::Ratio ? 100 : 1;
        out = (step > 0 ? digits(value * by, step * by) : trimmedDigits(value * by)) + u" %"_s;
        break;
    }
    case Kind::Number:
        out = number(value, step);
        break;
    }
    return m_perSecond && step <= 0 ? out + u" /s"_s : out;
}

QString SeriesUnit::title() const
{
    if (m_perSecond)
        return m_what.isEmpty() ? Words::tr("per second") : Words::tr("%1 per second").arg(m_what);
    return m_what;
}

double SeriesUnit::axisStep(double span, int lines) const
{
    if (!(span > 0) || lines < 1)
        return 1;
    const double raw = span * m_scale / lines;
    if (m_kind == Kind::Seconds && raw >= 1) {
        for (const double step :
             {1., 2., 5., 10., 15., 30., 60., 120., 300., 600., 900., 1800., 3600., 7200., 21600., 43200., 86400.}) {
            if (step >= raw)
                return step / m_scale;
        }
    }
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1., 2., 5.}) {
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power / m_scale;
    }
    return 10 * power / m_scale;
}

} // namespace alien
