// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QRegularExpression>

#include <vector>

namespace alien {

/// An order, for maps by labels.
struct LabelsLess
{
    bool operator()(const TelemetryLabels& a, const TelemetryLabels& b) const;
};

/// Conditions on labels, all of which must hold; a label that is absent counts as empty. A regular expression that is
/// broken matches nothing.
class LabelMatcher
{
public:
    explicit LabelMatcher(const QList<LabelMatch>& conditions);
    [[nodiscard]] bool matches(const TelemetryLabels& labels) const;

    /// The labels that part lines: those of `by`, all for "*".
    [[nodiscard]] static TelemetryLabels grouped(const TelemetryLabels& labels, const QStringList& by);
    /// "{{service.name}} errors" filled in; without a template the values, or `otherwise` where there are none.
    [[nodiscard]] static QString legend(const QString& text, const TelemetryLabels& labels, const QString& otherwise);

private:
    struct Condition
    {
        LabelMatch match;
        QRegularExpression expression;
    };
    std::vector<Condition> m_conditions;
};

} // namespace alien
