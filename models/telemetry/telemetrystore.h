// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrylogs.h"
#include "models/telemetry/telemetryretention.h"
#include "models/telemetry/telemetrytypes.h"
#include "telemetry/receiver/otlpsink.h"

#include <QObject>

#include <functional>
#include <memory>

namespace alien {

/// telemetry.db: metrics with roll-ups, logs that can be searched, spans, marks on the time axis. Writing and reading
/// each have a thread; answers come through the event loop, and never once `context` has gone.
///
/// What the receiver was told is Stored is in the file: a killed program loses nothing of it.
class TelemetryStore : public QObject, public telemetry::OtlpSink
{
    Q_OBJECT
public:
    static constexpr int queueKib = 64 * 1024; ///< bodies that wait for the disk
    static constexpr int patienceMs = 2000;

    /// `file` in the data directory, created 0600. A newer schema is shown and not added to, a damaged file moved
    /// aside: problem() tells.
    explicit TelemetryStore(const QString& file, QObject* parent = nullptr);
    ~TelemetryStore() override; ///< waits until what came is on disk

    [[nodiscard]] QString problem() const;

    // The receiver's side; any thread but this object's, as it waits for the disk.
    Answer store(telemetry::Arrival&& arrival) override;
    void quarantine(const std::string& connection, otlp::Signal signal, const std::string& body,
                    const std::string& why) override;

    // This console's own.
    void add(telemetry::Arrival arrival); ///< of TelemetryOrigin::Console; written in its turn
    void addEvents(const QList<TelemetryEvent>& events);

    template<class T>
    using Then = std::function<void(const T&)>;
    void lines(TelemetryOrigin origin, const SeriesQuery& query, QObject* context, Then<TelemetryAnswer> fn);
    void metrics(TelemetryOrigin origin, const QString& connection, QObject* context, Then<QList<MetricInfo>> fn);
    void labelNames(TelemetryOrigin origin, const QString& metric, QObject* context, Then<QStringList> fn);
    void labelValues(TelemetryOrigin origin, const QString& metric, const QString& label, QObject* context,
                     Then<QStringList> fn);
    void events(const QString& connection, const QString& subject, qint64 fromMs, qint64 toMs, QObject* context,
                Then<QList<TelemetryEvent>> fn);
    void logs(const LogQuery& query, QObject* context, Then<LogPage> fn);
    /// The same lines by their keys only: a million are read in a second or two.
    void logKeys(const LogQuery& query, QObject* context, Then<LogKeys> fn);
    /// Those that are still kept, in any order.
    void logLines(const QList<qint64>& ids, QObject* context, Then<QList<LogLine>> fn);
    void traces(const TraceQuery& query, QObject* context, Then<QList<TraceSummary>> fn);
    void spans(const QString& traceId, QObject* context, Then<QList<SpanRecord>> fn);
    void quarantined(QObject* context, Then<QList<QuarantinedBody>> fn);
    void use(QObject* context, Then<TelemetryUse> fn);

    void setRetention(const TelemetryRetention& retention);
    /// Now, instead of within 10 s and one hour; for tests and before exports. `done` when it is over.
    void upkeep(std::function<void()> done);

Q_SIGNALS:
    void arrived(); ///< something new can be read; at most four times a second
    void problemChanged();

private:
    struct Impl;
    template<class T, class Read>
    void read(QObject* context, Then<T> fn, Read work);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien
