// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/dashboard.h"
#include "models/telemetry/statusbands.h"
#include "models/telemetry/telemetrysource.h"

#include <QWidget>

#include <functional>

namespace alien {

class ActionRegistry;
class ChartsPane;
class Clock;
class Format;
class LogPane;
class StatusTimeline;
class TelemetryStore;
class TimeAxis;
struct TelemetryEvent;

/// Telemetry of one deployment, for its inspector: the status it had, the charts that have something of it, its log;
/// all on one time axis. Built when it is first shown.
class DeploymentTelemetry : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TelemetryStore& store;
        std::function<TelemetrySource*(TelemetryOrigin)> source;
        std::function<Dashboard()> dashboard;            ///< panels to try
        std::function<StatusNow(const QString& id)> now; ///< an empty status: it is gone
        QString connection;                              ///< filing key
        QString logConnection;                           ///< as the receiver names it
        const Clock& clock;
        const Format& format;
        ActionRegistry& actions;
    };
    explicit DeploymentTelemetry(Parts parts, QWidget* parent = nullptr);

    void showDeployment(const QString& id); ///< empty: none
    void startAnew();                       ///< a source came or went

Q_SIGNALS:
    void copied(const QString& text);
    void traceRequested(const QString& traceId);
    void setupRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    void loadStatus();

    Parts m_parts;
    QString m_id;
    TimeAxis* m_axis = nullptr;
    StatusTimeline* m_timeline = nullptr;
    ChartsPane* m_charts = nullptr;
    LogPane* m_logs = nullptr;
};

} // namespace alien
