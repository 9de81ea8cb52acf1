// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace alien {

/// One line of a log as it can be shown: without escape sequences, control and direction characters.
struct LogLine
{
    qint64 id = 0; ///< ascending in the order of arrival
    qint64 atMs = 0;
    int severity = 0; ///< OTLP: 1-4 trace, 5-8 debug, 9-12 info, 13-16 warn, 17-20 error, 21-24 fatal; 0: not said
    QString severityText;
    QString body;
    QString service;
    QString deployment; ///< as reported by the sender
    QString scope;
    QString traceId;
    QString spanId;
    QString connection;
    TelemetryLabels attributes; ///< of the record and of its resource
    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// Which lines are meant. What is empty or 0 does not filter.
struct LogQuery
{
    QString connection;
    QString deployment;
    QString service;
    int minSeverity = 0;
    QString text;                 ///< words, each a beginning, all of them in the body
    QList<LabelMatch> attributes; ///< Equal and NotEqual
    QString traceId;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int limit = 500;
    /// Paging: lines before this one in (time, id); both 0: from the newest.
    qint64 beforeMs = 0;
    qint64 beforeId = 0;
    /// Tail: what arrived after this id, oldest first; -1: not a tail.
    qint64 afterId = -1;
};

struct LogPage
{
    QList<LogLine> lines; ///< newest first; of a tail oldest first
    bool more = false;    ///< there are others beyond the last one
    QString error;
};

/// Where a line stands in the order of a log, without the line.
struct LogKey
{
    qint64 id = 0;
    qint64 atMs = 0;
};

struct LogKeys
{
    QList<LogKey> keys; ///< newest first
    bool more = false;
    QString error;
};

struct SpanRecord
{
    QString traceId;
    QString spanId;
    QString parentId;
    QString name;
    int kind = 0; ///< 1 internal, 2 server, 3 client, 4 producer, 5 consumer
    qint64 startNs = 0;
    qint64 endNs = 0;
    int status = 0; ///< 0 unset, 1 ok, 2 error
    QString statusText;
    QString service;
    QString deployment;
    TelemetryLabels attributes;
    struct Event
    {
        qint64 atNs = 0;
        QString name;
        TelemetryLabels attributes;
    };
    QList<Event> events;
};

struct TraceQuery
{
    QString connection;
    QString deployment;
    QString service;
    bool onlyErrors = false;
    qint64 minDurationNs = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    int limit = 200;
};

struct TraceSummary
{
    QString traceId;
    QString name;    ///< of the first span
    QString service; ///< of the first span
    qint64 startNs = 0;
    qint64 durationNs = 0;
    int spans = 0;
    int errors = 0;
    friend bool operator==(const TraceSummary&, const TraceSummary&) = default;
};

struct QuarantinedBody
{
    qint64 id = 0;
    qint64 atMs = 0;
    QString connection;
    QString why;
    QByteArray body; ///< at most a quarter of the quarantine's size
};

/// What the file holds.
struct TelemetryUse
{
    qint64 fileBytes = 0;
    qint64 series = 0;
    qint64 logs = 0;
    qint64 logBytes = 0;
    qint64 spans = 0;
    qint64 quarantined = 0;
    qint64 oldestPointMs = 0;
    qint64 oldestLogMs = 0;
};

} // namespace alien
