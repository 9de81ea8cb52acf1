// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetryschema.h"

using namespace Qt::StringLiterals;

namespace alien::telemetryschema {

namespace {

QString rollup(const QString& name)
{
    return u"CREATE TABLE %1 (series INTEGER NOT NULL, t INTEGER NOT NULL, low REAL, high REAL, sum REAL, n INTEGER "
           u"NOT NULL, "
           "last REAL, inc REAL, span INTEGER NOT NULL, part BLOB, PRIMARY KEY (series, t)) STRICT, WITHOUT ROWID"_s
               .arg(name);
}

/// What a chart of a week needs. Of the distributions nothing is brought along: half of one would be a wrong one.
QStringList quarters()
{
    return {
        rollup(u"quarters"_s),
        u"INSERT INTO quarters SELECT g.series, g.t, g.low, g.high, g.sum, g.n, m.last, g.inc, g.span, NULL FROM "
        "(SELECT series, t / 900000 * 900000 AS t, min(low) AS low, max(high) AS high, total(sum) AS sum, sum(n) AS n, "
        "sum(inc) AS inc, sum(span) AS span, max(t) AS newest FROM minutes GROUP BY 1, 2) AS g "
        "JOIN minutes AS m ON m.series = g.series AND m.t = g.newest"_s,
    };
}

} // namespace

SqliteFile::Schema schema()
{
    constexpr qint32 applicationId = 0x414c544d; // "ALTM"
    SqliteFile::Schema out;
    out.applicationId = applicationId;
    out.full = false;
    out.checkUpTo = qint64(16) << 20;
    out.onCreate = {u"PRAGMA auto_vacuum=INCREMENTAL"_s};
    out.afterSalvage = {u"INSERT INTO log_words (log_words) VALUES ('rebuild')"_s};
    out.steps.push_back({
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE series (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, origin INTEGER NOT NULL, key BLOB NOT "
        u"NULL, "
        "name TEXT NOT NULL, unit TEXT NOT NULL, description TEXT NOT NULL, kind INTEGER NOT NULL, scope TEXT NOT "
        "NULL, "
        "labels TEXT NOT NULL, deployment TEXT NOT NULL, interval_ms INTEGER NOT NULL, newest_ms INTEGER NOT NULL, "
        "UNIQUE (connection, key)) STRICT"_s,
        u"CREATE INDEX series_name ON series (name)"_s,
        // v: as reported, NULL: a gap. inc, span: what came since the sample before, and over how many ms.
        u"CREATE TABLE points (series INTEGER NOT NULL, t INTEGER NOT NULL, v REAL, inc REAL, span INTEGER NOT NULL, "
        u"part BLOB, "
        "PRIMARY KEY (series, t)) STRICT, WITHOUT ROWID"_s,
        rollup(u"minutes"_s),
        rollup(u"hours"_s),
        u"CREATE TABLE logs (id INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, t INTEGER NOT NULL, "
        u"severity INTEGER NOT NULL, "
        "severity_text TEXT NOT NULL, body TEXT NOT NULL, service TEXT NOT NULL, deployment TEXT NOT NULL, scope TEXT "
        "NOT NULL, "
        "trace TEXT NOT NULL, span TEXT NOT NULL, attributes TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX logs_time ON logs (t, severity, service, deployment, connection)"_s,
        u"CREATE INDEX logs_trace ON logs (trace) WHERE trace <> ''"_s,
        u"CREATE VIRTUAL TABLE log_words USING fts5(body, content='logs', content_rowid='id', columnsize=0, "
        "tokenize='unicode61 remove_diacritics 2')"_s,
        u"CREATE TABLE spans (id INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, trace TEXT NOT NULL, "
        u"span TEXT NOT NULL, "
        "parent TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL, start_ns INTEGER NOT NULL, end_ns INTEGER "
        "NOT NULL, "
        "status INTEGER NOT NULL, status_text TEXT NOT NULL, service TEXT NOT NULL, deployment TEXT NOT NULL, "
        "attributes TEXT NOT NULL, "
        "events TEXT NOT NULL, UNIQUE (connection, trace, span)) STRICT"_s,
        u"CREATE INDEX spans_time ON spans (start_ns)"_s,
        u"CREATE TABLE events (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, t INTEGER NOT NULL, kind INTEGER NOT "
        u"NULL, "
        "subject TEXT NOT NULL, was TEXT NOT NULL, became TEXT NOT NULL, title TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX events_time ON events (t)"_s,
        u"CREATE TABLE quarantine (id INTEGER PRIMARY KEY, t INTEGER NOT NULL, connection TEXT NOT NULL, signal "
        u"INTEGER NOT NULL, "
        "why TEXT NOT NULL, body BLOB NOT NULL) STRICT"_s,
    });
    out.steps.push_back(quarters());
    return out;
}

SqliteFile::Schema readerSchema()
{
    SqliteFile::Schema out = schema();
    out.checkUpTo = 0;
    return out;
}

} // namespace alien::telemetryschema
