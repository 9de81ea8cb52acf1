// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as what a Prometheus-compatible server answered, and as the names and values of a panel that go into PromQL.
#include "models/telemetry/promanswer.h"
#include "models/telemetry/promtext.h"
#include "tests/fuzz/fuzzing.h"

#include <QRegularExpression>

using namespace alien;
using fuzz::require;

namespace {

void checkAnswer(const QByteArray& body)
{
    const PromAnswer answer = PromAnswer::decode(body);
    require(answer.ok == answer.error.isEmpty());
    require(answer.ok || answer.series.empty());
    for (const PromAnswer::Series& series : answer.series) {
        for (std::size_t i = 1; i < series.samples.size(); ++i)
            require(series.samples[i - 1].t < series.samples[i].t);
    }
    const PromNames names = PromNames::decode(body);
    require(names.ok == names.error.isEmpty() && (names.ok || names.names.isEmpty()));
    const PromMetadata metadata = PromMetadata::decode(body);
    require(metadata.ok == metadata.error.isEmpty() && (metadata.ok || metadata.metrics.isEmpty()));
}

/// Nothing that a label's value holds ends its text or the braces.
bool isBalanced(const QString& promql)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < promql.size(); ++i) {
        const QChar c = promql.at(i);
        if (inText && c == u'\n')
            return false;
        if (inText && c == u'\\')
            ++i;
        else if (c == u'"')
            inText = !inText;
        else if (!inText)
            depth += c == u'(' || c == u'{' || c == u'[' ? 1 : c == u')' || c == u'}' || c == u']' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0 && !inText;
}

void checkText(const QByteArray& bytes)
{
    static const QRegularExpression name(QStringLiteral("\\A[a-zA-Z_:][a-zA-Z0-9_:]*\\z"));
    const QList<QByteArray> pieces = fuzz::piecesOf(bytes, 4);
    const QString metric = QString::fromUtf8(pieces.value(0));
    SeriesQuery query;
    query.metric = metric;
    query.deployment = QString::fromUtf8(pieces.value(1));
    const QString label = QString::fromUtf8(pieces.value(2));
    query.where = {{label, LabelMatch::Op::Matches, QString::fromUtf8(pieces.value(3))}};
    query.by = {label};
    require(metric.isEmpty() || name.match(promNameOf(metric, QStringLiteral("ms"), MetricKind::Counter)).hasMatch());
    require(label.isEmpty() || name.match(promLabelOf(label)).hasMatch());
    using Show = SeriesQuery::Show;
    for (const Show show : {Show::Value, Show::Rate, Show::Increase, Show::Mean, Show::Quantile, Show::Heatmap}) {
        query.show = show;
        require(isBalanced(promqlOf(query, QStringLiteral("s"), MetricKind::Histogram, QStringLiteral("4m"))));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkAnswer(bytes);
    checkText(bytes);
    return 0;
}
