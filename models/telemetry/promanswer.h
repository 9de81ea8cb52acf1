// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QByteArray>

#include <vector>

namespace alien {

/// What a Prometheus-compatible server answered: Prometheus, VictoriaMetrics, Mimir and Thanos share the envelope.
struct PromAnswer
{
    enum class Kind { None, Matrix, Vector, Scalar, String };
    struct Series
    {
        TelemetryLabels labels;
        std::vector<telemetry::Sample> samples; ///< ascending; NaN as gaps
    };
    bool ok = false;
    QString errorType;    ///< bad_data, execution, timeout…; VictoriaMetrics: the HTTP status
    QString error;        ///< a sentence; empty when ok
    QStringList warnings; ///< warnings and infos
    Kind kind = Kind::None;
    std::vector<Series> series; ///< Scalar: one without labels
    QString text;               ///< String
    int skipped = 0;            ///< native histograms, which this console does not draw

    /// The body of query and query_range. Never throws; what is not such a body is an error that says so.
    [[nodiscard]] static PromAnswer decode(const QByteArray& body);
};

/// data of /labels, /label/x/values: a list of texts.
struct PromNames
{
    bool ok = false;
    QString error;
    QStringList warnings;
    QStringList names;
    [[nodiscard]] static PromNames decode(const QByteArray& body);
};

/// data of /metadata: {"metric": [{type, help, unit}]}.
struct PromMetadata
{
    bool ok = false;
    QString error;
    QList<MetricInfo> metrics;
    [[nodiscard]] static PromMetadata decode(const QByteArray& body);
};

} // namespace alien
