// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace alien {

struct DashboardPanel
{
    enum class Kind { Lines, Stacked, Bars, Heatmap };
    QString title;
    QString note; ///< beside the title
    TelemetryOrigin origin = TelemetryOrigin::Console;
    Kind kind = Kind::Lines;
    QString unit;               ///< empty: that of the answer
    bool perSecond = false;     ///< rates
    QList<double> thresholds;   ///< horizontal lines
    QList<SeriesQuery> queries; ///< without range, connection and deployment: the page fills those in
};

/// Panels below each other on one time axis. Plain JSON, so that it can be shared as text; the built-in ones in
/// resources/dashboards show every field.
struct Dashboard
{
    static constexpr int mostThresholds = 8;
    QString id; ///< of a built-in one: its file's name; of a saved one: a uuid
    QString title;
    qint64 rangeMs = 3'600'000;
    bool builtIn = false;
    QList<DashboardPanel> panels;

    /// `error` says what is wrong, and where: "panels[2].source: …".
    [[nodiscard]] static std::optional<Dashboard> fromJson(const QByteArray& json, QString* error);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace alien
