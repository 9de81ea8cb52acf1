// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/labelmatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

using Op = LabelMatch::Op;

bool LabelsLess::operator()(const TelemetryLabels& a, const TelemetryLabels& b) const
{
    return std::lexicographical_compare(a.constKeyValueBegin(), a.constKeyValueEnd(), b.constKeyValueBegin(),
                                        b.constKeyValueEnd());
}

LabelMatcher::LabelMatcher(const QList<LabelMatch>& conditions)
{
    for (const LabelMatch& match : conditions) {
        Condition condition{match, {}};
        if (match.op == Op::Matches || match.op == Op::NotMatches)
            condition.expression.setPattern(QRegularExpression::anchoredPattern(match.value));
        m_conditions.push_back(std::move(condition));
    }
}

bool LabelMatcher::matches(const TelemetryLabels& labels) const
{
    for (const Condition& condition : m_conditions) {
        const QString value = labels.value(condition.match.label);
        const Op op = condition.match.op;
        if (op == Op::Equal || op == Op::NotEqual) {
            if ((value == condition.match.value) != (op == Op::Equal))
                return false;
        } else if (!condition.expression.isValid() ||
                   condition.expression.match(value).hasMatch() != (op == Op::Matches)) {
            return false;
        }
    }
    return true;
}

TelemetryLabels LabelMatcher::grouped(const TelemetryLabels& labels, const QStringList& by)
{
    if (by == QStringList{u"*"_s})
        return labels;
    TelemetryLabels out;
    for (const QString& name : by)
        out.insert(name, labels.value(name));
    return out;
}

QString LabelMatcher::legend(const QString& text, const TelemetryLabels& labels, const QString& otherwise)
{
    if (text.isEmpty()) {
        QStringList values;
        for (const QString& value : labels) {
            if (!value.isEmpty())
                values.append(value);
        }
        return values.isEmpty() ? otherwise : values.join(u" · "_s);
    }
    QString out = text;
    // Backwards, so that what a label's value says is never taken for a place to fill in.
    static const QRegularExpression place(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    QList<QRegularExpressionMatch> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.prepend(it.next());
    for (const QRegularExpressionMatch& match : places)
        out.replace(match.capturedStart(), match.capturedLength(), labels.value(match.captured(1)));
    return out;
}

} // namespace alien
