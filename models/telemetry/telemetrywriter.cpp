// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/telemetrywriter.h"

#include "client/fromutf8.h"
#include "models/telemetry/harmlesstext.h"
#include "models/telemetry/telemetryschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using otlp::Attributes;
using telemetry::Arrival;
using telemetry::SeriesRow;

constexpr qint64 kNsPerMs = 1'000'000;

QString textOf(std::string_view utf8)
{
    const QString text = harmlessText(utf8);
    return text.isNull() ? u""_s : text;
}

void addTo(QJsonObject& object, const Attributes& attributes)
{
    for (const otlp::Attribute& attribute : attributes)
        object.insert(textOf(attribute.key), textOf(attribute.value));
}

/// What the sender says of itself, and what the record says; the record wins.
QString labelsOf(const Attributes& resource, const Attributes& own)
{
    QJsonObject object;
    addTo(object, resource);
    addTo(object, own);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant realOrNull(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant(QMetaType::fromType<double>());
}

QVariant blobOrNull(const std::optional<telemetry::Distribution>& part)
{
    if (!part)
        return QVariant(QMetaType::fromType<QByteArray>());
    return QByteArray::fromStdString(part->encoded());
}

QString eventsOf(const std::vector<otlp::SpanEvent>& events)
{
    QJsonArray out;
    for (const otlp::SpanEvent& event : events) {
        QJsonObject attributes;
        addTo(attributes, event.attributes);
        out.append(QJsonObject{
            {u"ns"_s, QString::number(event.timeNs)}, {u"name"_s, textOf(event.name)}, {u"attributes"_s, attributes}});
    }
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

} // namespace

TelemetryWriter::TelemetryWriter(const QString& file)
    : m_file(file, telemetryschema::schema())
{}

TelemetryWriter::~TelemetryWriter()
{
    m_insertPoint.reset();
}

bool TelemetryWriter::open()
{
    const bool opened = m_file.open();
    m_openProblem = m_problem = m_file.problem();
    if (!opened || m_file.isReadOnly())
        return opened;
    m_insertPoint = std::make_unique<QSqlQuery>(
        prepared(u"INSERT OR REPLACE INTO points (series, t, v, inc, span, part) VALUES (?, ?, ?, ?, ?, ?)"_s));
    markUnrolled();
    return true;
}

QSqlQuery TelemetryWriter::prepared(const QString& sql) const
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

bool TelemetryWriter::exec(QSqlQuery& query, QString* error) const
{
    if (query.exec())
        return true;
    *error = query.lastError().text();
    return false;
}

bool TelemetryWriter::write(const std::function<bool(QString*)>& body)
{
    if (!m_file.isOpen() || m_file.isReadOnly())
        return false;
    QString error;
    const bool written = m_file.transaction([&] { return body(&error); }, &error);
    m_problem = written ? m_openProblem : tr("Telemetry cannot be stored: %1").arg(error);
    if (!written)
        m_known.clear(); // ids of this transaction are gone
    return written;
}

bool TelemetryWriter::commit(const Arrival& arrival, TelemetryOrigin origin, qint64 nowMs)
{
    return write([&](QString* error) {
        return insertMetrics(arrival, origin, nowMs, error) && insertLogs(arrival, nowMs, error) &&
               insertSpans(arrival, error);
    });
}

bool TelemetryWriter::insertMetrics(const Arrival& arrival, TelemetryOrigin origin, qint64 nowMs, QString* error)
{
    bool sound = true;
    const auto report = m_feed.feed(arrival.connection, arrival.payload.metrics, nowMs,
                                    [&](SeriesRow&& row) { sound = sound && insertRow(row, arrival, origin, error); });
    m_dropped.duplicates += report.duplicates;
    m_dropped.outOfTime += report.outOfTime;
    m_dropped.overLimit += report.overLimit;
    m_dropped.resets += report.resets;
    return sound;
}

bool TelemetryWriter::insertRow(const SeriesRow& row, const Arrival& arrival, TelemetryOrigin origin, QString* error)
{
    Known* series = known(row, arrival, origin, error);
    if (!series)
        return false;
    m_insertPoint->bindValue(0, series->id);
    m_insertPoint->bindValue(1, qint64(row.t));
    m_insertPoint->bindValue(2, realOrNull(row.value));
    m_insertPoint->bindValue(3, realOrNull(row.increase));
    m_insertPoint->bindValue(4, qint64(row.spanMs));
    m_insertPoint->bindValue(5, blobOrNull(row.part));
    if (!exec(*m_insertPoint, error))
        return false;
    if (series->newestMs > 0 && row.t > series->newestMs)
        series->intervalMs = row.t - series->newestMs;
    series->newestMs = std::max<qint64>(series->newestMs, row.t);
    series->dirtyFrom = series->dirtyFrom > 0 ? std::min<qint64>(series->dirtyFrom, row.t) : row.t;
    return true;
}

TelemetryWriter::Known* TelemetryWriter::known(const SeriesRow& row, const Arrival& arrival, TelemetryOrigin origin,
                                               QString* error)
{
    const telemetry::SeriesIdentity& identity = *row.series;
    if (const auto it = m_known.find(identity.key); it != m_known.end())
        return &it->second;
    const QByteArray key(reinterpret_cast<const char*>(identity.key.data()), qsizetype(identity.key.size()));
    const QString connection = fromUtf8(arrival.connection);
    QSqlQuery find = prepared(u"SELECT id, newest_ms, interval_ms FROM series WHERE connection = ? AND key = ?"_s);
    find.addBindValue(connection.isNull() ? u""_s : connection);
    find.addBindValue(key);
    if (!exec(find, error))
        return nullptr;
    Known series;
    if (find.next()) {
        series = {find.value(0).toLongLong(), find.value(1).toLongLong(), find.value(2).toLongLong(), 0};
    } else {
        QSqlQuery insert = prepared(u"INSERT INTO series (connection, origin, key, name, unit, description, kind, "
                                    u"scope, labels, deployment, interval_ms, newest_ms) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"_s);
        insert.addBindValue(connection.isNull() ? u""_s : connection);
        insert.addBindValue(int(origin));
        insert.addBindValue(key);
        insert.addBindValue(textOf(identity.name));
        insert.addBindValue(textOf(identity.unit));
        insert.addBindValue(textOf(identity.description));
        insert.addBindValue(int(identity.kind));
        insert.addBindValue(textOf(identity.scope));
        insert.addBindValue(labelsOf(identity.resource, identity.attributes));
        insert.addBindValue(textOf(otlp::valueOf(identity.resource, "alien.deployment_id")));
        insert.addBindValue(qint64(row.t));
        if (!exec(insert, error))
            return nullptr;
        series.id = insert.lastInsertId().toLongLong();
    }
    return &m_known.emplace(identity.key, series).first->second;
}

bool TelemetryWriter::insertLogs(const Arrival& arrival, qint64 nowMs, QString* error)
{
    if (arrival.payload.logs.empty())
        return true;
    QSqlQuery row = prepared(u"INSERT INTO logs (connection, t, severity, severity_text, body, service, deployment, "
                             u"scope, trace, span, attributes) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery words = prepared(u"INSERT INTO log_words (rowid, body) VALUES (?, ?)"_s);
    const QString connection = textOf(arrival.connection);
    qint64 bytes = 0;
    for (const auto& group : arrival.payload.logs) {
        const QString service = textOf(otlp::valueOf(group.resource, "service.name"));
        const QString deployment = textOf(otlp::valueOf(group.resource, "alien.deployment_id"));
        const QString scope = textOf(group.scope.name);
        for (const otlp::LogRecord& record : group.records) {
            qint64 t = record.timeNs / kNsPerMs;
            // A time that cannot be is the sender's clock; when it came is known.
            if (t < nowMs - telemetry::SeriesFeed::pastMs || t > nowMs + telemetry::SeriesFeed::futureMs)
                t = nowMs;
            const QString body = textOf(record.body);
            const QString attributes = labelsOf(group.resource, record.attributes);
            int column = 0;
            row.bindValue(column++, connection);
            row.bindValue(column++, t);
            row.bindValue(column++, record.severity);
            row.bindValue(column++, textOf(record.severityText));
            row.bindValue(column++, body);
            row.bindValue(column++, service);
            row.bindValue(column++, deployment);
            row.bindValue(column++, scope);
            row.bindValue(column++, textOf(record.traceId));
            row.bindValue(column++, textOf(record.spanId));
            row.bindValue(column++, attributes);
            if (!exec(row, error))
                return false;
            words.bindValue(0, row.lastInsertId());
            words.bindValue(1, body);
            if (!exec(words, error))
                return false;
            bytes += 100 + 2 * body.size() + attributes.size();
        }
    }
    return addToMeta(u"log_bytes"_s, bytes, error);
}

bool TelemetryWriter::insertSpans(const Arrival& arrival, QString* error)
{
    QSqlQuery row = prepared(u"INSERT OR REPLACE INTO spans (connection, trace, span, parent, name, kind, start_ns, "
                             u"end_ns, status, status_text, service, deployment, "
                             "attributes, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto& group : arrival.payload.spans) {
        const QString service = textOf(otlp::valueOf(group.resource, "service.name"));
        const QString deployment = textOf(otlp::valueOf(group.resource, "alien.deployment_id"));
        for (const otlp::Span& span : group.records) {
            const QVariantList values{textOf(arrival.connection),
                                      textOf(span.traceId),
                                      textOf(span.spanId),
                                      textOf(span.parentId),
                                      textOf(span.name),
                                      span.kind,
                                      qint64(span.startNs),
                                      qint64(span.endNs),
                                      span.status,
                                      textOf(span.statusText),
                                      service,
                                      deployment,
                                      labelsOf(group.resource, span.attributes),
                                      eventsOf(span.events)};
            for (int i = 0; i < int(values.size()); ++i)
                row.bindValue(i, values.at(i));
            if (!exec(row, error))
                return false;
        }
    }
    return true;
}

bool TelemetryWriter::addEvents(const QList<TelemetryEvent>& events)
{
    return write([&](QString* error) {
        QSqlQuery row = prepared(
            u"INSERT INTO events (connection, t, kind, subject, was, became, title) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        for (const TelemetryEvent& event : events) {
            const QVariantList values{event.connection + u""_s, event.atMs,         int(event.kind),
                                      event.subject + u""_s,    event.from + u""_s, event.to + u""_s,
                                      event.title + u""_s};
            for (int i = 0; i < int(values.size()); ++i)
                row.bindValue(i, values.at(i).isNull() ? QVariant(u""_s) : values.at(i));
            if (!exec(row, error))
                return false;
        }
        return true;
    });
}

bool TelemetryWriter::quarantine(const std::string& connection, otlp::Signal signal, const std::string& body,
                                 const std::string& why, qint64 nowMs, const TelemetryRetention& retention)
{
    return write([&](QString* error) {
        QSqlQuery row = prepared(u"INSERT INTO quarantine (t, connection, signal, why, body) VALUES (?, ?, ?, ?, ?)"_s);
        row.addBindValue(nowMs);
        row.addBindValue(textOf(connection));
        row.addBindValue(int(signal));
        row.addBindValue(textOf(why));
        // One body never takes the whole of the room.
        row.addBindValue(QByteArray(
            body.data(), qsizetype(std::min<std::size_t>(body.size(), std::size_t(retention.quarantineBytes) / 4))));
        if (!exec(row, error))
            return false;
        QSqlQuery cut = prepared(u"DELETE FROM quarantine WHERE id <= (SELECT id FROM (SELECT id, sum(length(body)) "
                                 u"OVER (ORDER BY id DESC) AS held "
                                 "FROM quarantine) WHERE held > ? ORDER BY id DESC LIMIT 1)"_s);
        cut.addBindValue(retention.quarantineBytes);
        return exec(cut, error);
    });
}

bool TelemetryWriter::addToMeta(const QString& key, qint64 amount, QString* error) const
{
    QSqlQuery query = prepared(
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = max(0, value + excluded.value)"_s);
    query.addBindValue(key);
    query.addBindValue(amount);
    return exec(query, error);
}

qint64 TelemetryWriter::meta(const QString& key) const
{
    QSqlQuery query = prepared(u"SELECT value FROM meta WHERE key = ?"_s);
    query.addBindValue(key);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace alien
