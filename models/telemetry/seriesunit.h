// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"

#include <QString>

namespace alien {

/// Values as people read them: "1.2 MB", "308 ms", "61.5 %", "29 /s". Takes units as OTLP (UCUM: By, ms, s, %, 1,
/// {request}) and as Prometheus writes them (bytes, seconds, percent, ratio).
class SeriesUnit
{
public:
    explicit SeriesUnit(const QString& unit, bool perSecond = false);

    [[nodiscard]] QString text(double value, const Format& format) const; ///< for legends, cross-hairs, tables
    /// At a line of the axis, `step` apart from the next: no more digits than the step needs.
    [[nodiscard]] QString axisText(double value, double step, const Format& format) const;
    /// Beside a panel's title where the axis does not say it: "per second", "requests", "%"; may be empty.
    [[nodiscard]] QString title() const;
    /// Round distance of at least `lines` lines over a span: 1, 2, 5 x 10^n; of bytes 10^n too, of time 15 and 30 s.
    [[nodiscard]] double axisStep(double span, int lines) const;

private:
    enum class Kind { Number, Bytes, Seconds, Percent, Ratio };
    [[nodiscard]] QString number(double value, double step) const;
    [[nodiscard]] QString seconds(double value, double step) const;
    [[nodiscard]] QString bytes(double value, double step) const;

    Kind m_kind = Kind::Number;
    double m_scale = 1; ///< to seconds, bytes
    QString m_what;     ///< "{request}" -> request
    bool m_perSecond;
};

} // namespace alien
