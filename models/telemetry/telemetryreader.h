// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"
#include "models/telemetry/telemetrylogs.h"
#include "models/telemetry/telemetryrollup.h"
#include "models/telemetry/telemetrytypes.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace alien {

/// The reading half of telemetry.db, on one thread. Times of lines are the beginnings of their steps.
///
/// Besides the metrics that were sent it answers for two of its own: `alien.logs` (log records, labels severity,
/// service, deployment; Rate or Increase) and `alien.logs.errors` (share of them at ERROR and above, 0 to 1).
class TelemetryReader
{
    Q_DECLARE_TR_FUNCTIONS(alien::TelemetryReader)
public:
    explicit TelemetryReader(const QString& file);
    ~TelemetryReader();
    TelemetryReader(const TelemetryReader&) = delete;
    TelemetryReader& operator=(const TelemetryReader&) = delete;

    bool open();

    [[nodiscard]] TelemetryAnswer lines(TelemetryOrigin origin, const SeriesQuery& query) const;
    /// By name. `connection` empty: of all.
    [[nodiscard]] QList<MetricInfo> metrics(TelemetryOrigin origin, const QString& connection) const;
    [[nodiscard]] QStringList labelNames(TelemetryOrigin origin, const QString& metric) const;
    [[nodiscard]] QStringList labelValues(TelemetryOrigin origin, const QString& metric, const QString& label) const;
    [[nodiscard]] QList<TelemetryEvent> events(const QString& connection, const QString& subject, qint64 fromMs,
                                               qint64 toMs) const;
    [[nodiscard]] TelemetryUse use() const;

    // Logs and traces: telemetryreader_records.cpp
    [[nodiscard]] LogPage logs(const LogQuery& query) const;
    [[nodiscard]] LogKeys logKeys(const LogQuery& query) const;
    [[nodiscard]] QList<LogLine> logLines(const QList<qint64>& ids) const; ///< in any order
    [[nodiscard]] QList<TraceSummary> traces(const TraceQuery& query) const;
    [[nodiscard]] QList<SpanRecord> spans(const QString& traceId) const; ///< by start
    [[nodiscard]] QList<QuarantinedBody> quarantined() const;            ///< newest first

private:
    struct SeriesInfo
    {
        qint64 id = 0;
        int kind = 0;
        QString unit;
        TelemetryLabels labels;
        qint64 intervalMs = 0;
        qint64 newestMs = 0;
    };
    using Buckets = std::vector<std::pair<qint64, TelemetryRollup>>; ///< in the order of time
    struct Group;
    [[nodiscard]] QSqlQuery prepared(const QString& sql) const;
    [[nodiscard]] std::vector<SeriesInfo> matching(TelemetryOrigin origin, const SeriesQuery& query) const;
    [[nodiscard]] static qint64 intervalOf(const std::vector<SeriesInfo>& all, qint64 rangeMs);
    [[nodiscard]] QString tableFor(const SeriesQuery& query, qint64 intervalMs, std::size_t series,
                                   qint64* stepMs) const;
    [[nodiscard]] Buckets bucketsOf(const SeriesInfo& series, const QString& table, const SeriesQuery& query,
                                    qint64 stepMs) const;
    [[nodiscard]] TelemetryAnswer logLines(const SeriesQuery& query) const;

    SqliteFile m_file;
};

} // namespace alien
