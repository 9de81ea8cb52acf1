// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/series/distribution.h"
#include "telemetry/series/series.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace alien {

/// Where telemetry comes from: what this console sees itself, the embedded OTLP receiver, a Prometheus-compatible
/// server.
enum class TelemetryOrigin { Console = 0, Receiver = 1, Prometheus = 2 };
[[nodiscard]] const char* wireName(TelemetryOrigin origin); ///< console, receiver, prometheus

enum class MetricKind { Gauge, Counter, Histogram, Unknown };

/// Names of a metric that a source has.
struct MetricInfo
{
    QString name;
    QString unit; ///< UCUM, as OTLP has it ("ms", "By", "1"); empty: not known
    QString description;
    MetricKind kind = MetricKind::Unknown;
    int series = 0;      ///< 0: not known
    qint64 newestMs = 0; ///< 0: not known
    friend bool operator==(const MetricInfo&, const MetricInfo&) = default;
};

using TelemetryLabels = QMap<QString, QString>;

struct LabelMatch
{
    enum class Op { Equal, NotEqual, Matches, NotMatches }; ///< the last two: a regular expression over the whole value
    QString label;
    Op op = Op::Equal;
    QString value;
    friend bool operator==(const LabelMatch&, const LabelMatch&) = default;
};

/// What one line of a panel shows.
struct SeriesQuery
{
    enum class Show {
        Value,    ///< gauges: the last of each step with its band of extremes
        Rate,     ///< counters and counts of histograms, per second
        Increase, ///< the same, per step
        Mean,     ///< histograms
        Quantile, ///< histograms; `quantile`
        Heatmap   ///< histograms: buckets per step instead of lines
    };
    enum class Combine { Sum, Mean, Min, Max };

    QString metric; ///< of the console's and the receiver's store
    QString promql; ///< of Prometheus, instead of everything up to `quantile`; $D, $step, $rate are filled in
    QList<LabelMatch> where;
    QStringList by; ///< a line for each combination of these labels; empty: one for all; "*": each series alone
    Show show = Show::Value;
    Combine combine = Combine::Sum; ///< of series that share a line; quantiles merge their histograms instead
    double quantile = 0.95;
    QString legend; ///< "{{label}}" is filled in; empty: the labels

    QString connection; ///< filing key; empty: of all
    QString deployment; ///< only series that say they are its; empty: all
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 stepMs = 0; ///< 0: chosen for `pixels`
    int pixels = 600;
};

struct TelemetryLine
{
    QString name; ///< for the legend
    TelemetryLabels labels;
    std::vector<telemetry::Sample> samples; ///< ascending; a missing step is a gap
};

struct HeatColumn
{
    qint64 t = 0;
    qint64 spanMs = 0;
    std::vector<telemetry::Distribution::Bucket> buckets;
};

struct TelemetryAnswer
{
    QList<TelemetryLine> lines; ///< by name
    std::vector<HeatColumn> heat;
    QString unit;         ///< of the values
    qint64 stepMs = 0;    ///< two steps without a sample are a gap
    qint64 newestMs = 0;  ///< 0: there is nothing
    QStringList warnings; ///< of the source: partial answers, cut ranges
    QString emptyReason;  ///< why there is nothing to draw; empty when there is something
    QString error;        ///< the source could not answer
};

/// A mark on the time axis.
struct TelemetryEvent
{
    enum class Kind { Status, Release, Command, Action, Receiver };
    qint64 id = 0;
    qint64 atMs = 0;
    Kind kind = Kind::Status;
    QString connection;
    QString subject; ///< id of the deployment, release or command that a click opens
    QString from;    ///< Status: before
    QString to;      ///< Status: after; else what happened
    QString title;
};

} // namespace alien
