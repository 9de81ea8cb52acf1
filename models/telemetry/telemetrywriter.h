// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/sqlitefile.h"
#include "models/telemetry/telemetryretention.h"
#include "models/telemetry/telemetrytypes.h"
#include "telemetry/receiver/otlpsink.h"
#include "telemetry/series/seriesfeed.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>

#include <map>
#include <memory>
#include <unordered_map>

namespace alien {

/// The writing half of telemetry.db, on one thread.
class TelemetryWriter
{
    Q_DECLARE_TR_FUNCTIONS(alien::TelemetryWriter)
public:
    explicit TelemetryWriter(const QString& file);
    ~TelemetryWriter();
    TelemetryWriter(const TelemetryWriter&) = delete;
    TelemetryWriter& operator=(const TelemetryWriter&) = delete;

    bool open();
    [[nodiscard]] QString problem() const { return m_problem; }

    /// One transaction; false: nothing of it is kept.
    bool commit(const telemetry::Arrival& arrival, TelemetryOrigin origin, qint64 nowMs);
    bool addEvents(const QList<TelemetryEvent>& events);
    bool quarantine(const std::string& connection, otlp::Signal signal, const std::string& body, const std::string& why,
                    qint64 nowMs, const TelemetryRetention& retention);
    /// What the feed left out since the start.
    [[nodiscard]] const telemetry::SeriesFeed::Report& dropped() const { return m_dropped; }

    /// Brings minutes, quarters of hours and hours up to what came since the last time.
    bool rollUp(qint64 nowMs);
    /// Deletes what is too old or too much, a slice at a time; false: there is more to do.
    bool sweep(qint64 nowMs, const TelemetryRetention& retention);

private:
    struct Known
    {
        qint64 id = 0;
        qint64 newestMs = 0;
        qint64 intervalMs = 0;
        qint64 dirtyFrom = 0; ///< 0: rolled up
    };
    bool write(const std::function<bool(QString*)>& body);
    bool exec(QSqlQuery& query, QString* error) const;
    [[nodiscard]] QSqlQuery prepared(const QString& sql) const;
    bool insertMetrics(const telemetry::Arrival& arrival, TelemetryOrigin origin, qint64 nowMs, QString* error);
    bool insertRow(const telemetry::SeriesRow& row, const telemetry::Arrival& arrival, TelemetryOrigin origin,
                   QString* error);
    Known* known(const telemetry::SeriesRow& row, const telemetry::Arrival& arrival, TelemetryOrigin origin,
                 QString* error);
    bool insertLogs(const telemetry::Arrival& arrival, qint64 nowMs, QString* error);
    bool insertSpans(const telemetry::Arrival& arrival, QString* error);
    bool addToMeta(const QString& key, qint64 amount, QString* error) const;
    [[nodiscard]] qint64 meta(const QString& key) const;
    void markUnrolled();

    bool rollSeries(const Known& known, QString* error) const;
    bool rollInto(const QString& table, const QString& select, qint64 series, qint64 from, qint64 width,
                  QString* error) const;
    bool sweepSeries(qint64 nowMs, const TelemetryRetention& retention);
    bool sweepLogs(qint64 nowMs, const TelemetryRetention& retention);
    bool sweepSpans(qint64 nowMs, const TelemetryRetention& retention);
    bool sweepDead(qint64 nowMs, const TelemetryRetention& retention);
    [[nodiscard]] qint64 usedBytes() const;

    SqliteFile m_file;
    telemetry::SeriesFeed m_feed;
    telemetry::SeriesFeed::Report m_dropped;
    std::unordered_map<telemetry::SeriesKey, Known, telemetry::SeriesKeyHash> m_known;
    std::unique_ptr<QSqlQuery> m_insertPoint;
    QString m_openProblem;
    QString m_problem;
    qint64 m_sweptSeries = 0; ///< id up to which this round of the sweep came
    int m_squeeze = 0;        ///< how often the raw points' time was halved to keep the file small
};

} // namespace alien
