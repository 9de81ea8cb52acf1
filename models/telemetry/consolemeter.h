// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"
#include "models/common/clock.h"
#include "models/history/statushistory.h"
#include "models/telemetry/telemetrytypes.h"
#include "telemetry/otlp/payload.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace alien {

class CallLog;
class CommandHistory;
class FleetStore;
class Journal;
class TelemetryStore;
struct CallRecord;
struct JournalEntry;

/// Measures what one open connection shows without anybody sending telemetry, and files it like telemetry that was sent
/// (origin Console), every 10 s:
///   alien.console.deployments       gauge by status class
///   alien.console.request.duration  histogram, ms, by operation
///   alien.console.request.errors    counter by operation and kind (refused, failed, unknown)
///   alien.console.requests          counter by operation
///   alien.console.command.duration  histogram, ms, by command
///   alien.console.command.failures  counter by command and phase
/// and marks: status changes, new releases, commands that ended, the operator's own actions.
class ConsoleMeter : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString connection; ///< filing key
        const FleetStore& fleet;
        const StatusHistory& history;
        const CallLog& calls;
        const CommandHistory& commands;
        const Journal& journal;
        TelemetryStore& store;
        const Clock& clock;
    };
    static constexpr int flushMs = 10'000;
    /// A fleet that was not heard of for so long is not drawn on as if it were.
    static constexpr qint64 staleMs = 90'000;

    explicit ConsoleMeter(const Parts& parts, QObject* parent = nullptr);
    ~ConsoleMeter() override; ///< files the rest

    void flush();

private:
    struct Tally
    {
        telemetry::Distribution took;
        quint64 count = 0;
        std::map<QString, quint64> failures; ///< by kind
    };
    void follow();
    void takeCall(quint64 id);
    void takeCommand(const CommandRecord& record);
    void takeEntry(const JournalEntry& entry);
    void mark(TelemetryEvent event);
    [[nodiscard]] otlp::Metric metric(const char* name, const char* unit, otlp::MetricType type) const;
    void addTallies(std::vector<otlp::Metric>& metrics, std::map<QString, Tally>& tallies, const char* label,
                    const char* duration, const char* failures, const char* counts) const;
    void addStatuses(std::vector<otlp::Metric>& metrics) const;
    void stamp(otlp::Point& point) const;

    Parts m_parts;
    QTimer m_timer;
    std::map<QString, Tally> m_calls;    ///< by operation
    std::map<QString, Tally> m_commands; ///< by name
    QSet<quint64> m_underWay;
    QSet<qint64> m_settled; ///< commands that were counted
    QList<TelemetryEvent> m_marks;
    QString m_release;
    qint64 m_lastFlushMs;
    qint64 m_fleetMs = 0; ///< last list
};

} // namespace alien
