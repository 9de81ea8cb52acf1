// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/logfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::LogFilter)
};

QString unquoted(QString text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

/// As the full text index splits: letters and digits.
QStringList tokensOf(const QString& text)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(apart, Qt::SkipEmptyParts);
}

} // namespace

std::optional<int> LogFilter::severityNamed(const QString& word)
{
    static constexpr std::pair<const char*, int> names[] = {{"trace", 1},  {"debug", 5},  {"info", 9},     {"warn", 13},
                                                            {"error", 17}, {"fatal", 21}, {"warning", 13}, {"err", 17}};
    for (const auto& [name, value] : names) {
        if (word.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

LogFilter LogFilter::parse(const QString& text)
{
    static const QRegularExpression part(
        u"(?:(-?)([\\p{L}_][\\w./-]*?)(>=|!=|:|=)(\"[^\"]*\"|\\S+))|(\"[^\"]*\")|(\\S+)"_s);
    LogFilter out;
    auto it = part.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        const QString key = match.captured(2);
        if (key.isEmpty()) {
            out.words += tokensOf(unquoted(match.captured(match.lastCapturedIndex())));
            continue;
        }
        const QString value = unquoted(match.captured(4));
        const bool isNot = match.captured(1) == "-"_L1 || match.captured(3) == "!="_L1;
        if (key.compare("severity"_L1, Qt::CaseInsensitive) == 0) {
            const auto least = severityNamed(value);
            if (least && !isNot)
                out.minSeverity = *least;
            else if (out.problem.isEmpty())
                out.problem = Words::tr("“%1” is not a severity: trace, debug, info, warn, error, fatal.").arg(value);
        } else if (key == "service"_L1 && !isNot) {
            out.service = value;
        } else if (key == "deployment"_L1 && !isNot) {
            out.deployment = value;
        } else if (key == "trace"_L1 && !isNot) {
            out.traceId = value.toLower();
        } else {
            out.attributes.append({key, isNot ? LabelMatch::Op::NotEqual : LabelMatch::Op::Equal, value});
        }
    }
    return out;
}

bool LogFilter::isEmpty() const
{
    return words.isEmpty() && service.isEmpty() && deployment.isEmpty() && traceId.isEmpty() && minSeverity == 0 &&
           attributes.isEmpty();
}

void LogFilter::applyTo(LogQuery& query) const
{
    query.text = words.join(u' ');
    query.service = service;
    if (!deployment.isEmpty())
        query.deployment = deployment;
    query.traceId = traceId;
    query.minSeverity = std::max(query.minSeverity, minSeverity);
    query.attributes = attributes;
}

bool LogFilter::matches(const LogLine& line) const
{
    if (line.severity < minSeverity || (!service.isEmpty() && line.service != service) ||
        (!deployment.isEmpty() && line.deployment != deployment) || (!traceId.isEmpty() && line.traceId != traceId))
        return false;
    for (const LabelMatch& match : attributes) {
        const bool has = line.attributes.contains(match.label) && line.attributes.value(match.label) == match.value;
        if (has == (match.op == LabelMatch::Op::NotEqual))
            return false;
    }
    if (words.isEmpty())
        return true;
    const QStringList tokens = tokensOf(line.body);
    return std::all_of(words.begin(), words.end(), [&tokens](const QString& word) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&word](const QString& token) { return token.startsWith(word); });
    });
}

} // namespace alien
