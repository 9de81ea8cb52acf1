// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"
#include "models/telemetry/labelmatcher.h"
#include "models/telemetry/stepfor.h"
#include "models/telemetry/telemetryreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kErrorSeverity = 17;

// What an application wrote of its secrets leaves the file through here alone, to the screen, the clipboard and
// exports: without them.

TelemetryLabels labelsIn(const QJsonObject& object)
{
    TelemetryLabels out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), Redactor::field(it.key(), it.value().toString()));
    return out;
}

TelemetryLabels labelsIn(const QString& json)
{
    return labelsIn(QJsonDocument::fromJson(json.toUtf8()).object());
}

/// Each word a beginning; quotes keep FTS's own operators out.
QString ftsOf(const QString& text)
{
    QStringList out;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : words)
        out.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    return out.join(u' ');
}

QString severityName(int severity)
{
    static constexpr const char* names[] = {"unspecified", "trace", "debug", "info", "warn", "error", "fatal"};
    return QString::fromLatin1(names[severity <= 0 ? 0 : qMin((severity + 3) / 4, 6)]);
}

/// Also by the names that metrics have for the two, as a dashboard is split by one name.
TelemetryLabels countLabels(const QSqlQuery& rows)
{
    const QString service = rows.value(2).toString();
    const QString deployment = rows.value(3).toString();
    return {{u"severity"_s, severityName(rows.value(1).toInt())},
            {u"service"_s, service},
            {u"service.name"_s, service},
            {u"deployment"_s, deployment},
            {u"alien.deployment_id"_s, deployment}};
}

LogLine lineOf(const QSqlQuery& rows)
{
    LogLine line;
    line.id = rows.value(0).toLongLong();
    line.atMs = rows.value(1).toLongLong();
    line.severity = rows.value(2).toInt();
    line.severityText = rows.value(3).toString();
    line.body = Redactor::text(rows.value(4).toString());
    line.service = rows.value(5).toString();
    line.deployment = rows.value(6).toString();
    line.scope = rows.value(7).toString();
    line.traceId = rows.value(8).toString();
    line.spanId = rows.value(9).toString();
    line.connection = rows.value(10).toString();
    line.attributes = labelsIn(rows.value(11).toString());
    return line;
}

const QString kLineColumns = u"id, t, severity, severity_text, body, service, deployment, scope, trace, span, "
                             u"connection, attributes"_s;

struct Conditions
{
    QStringList where{u"1"_s};
    QVariantList values;
    void also(const QString& condition, const QVariant& value)
    {
        where.append(condition);
        values.append(value);
    }
};

Conditions conditionsOf(const LogQuery& filter)
{
    Conditions out;
    for (const auto& [column, value] : {std::pair{u"connection = ?"_s, filter.connection},
                                        {u"deployment = ?"_s, filter.deployment},
                                        {u"service = ?"_s, filter.service},
                                        {u"trace = ?"_s, filter.traceId}}) {
        if (!value.isEmpty())
            out.also(column, value);
    }
    if (filter.minSeverity > 0)
        out.also(u"severity >= ?"_s, filter.minSeverity);
    if (filter.fromMs > 0)
        out.also(u"t >= ?"_s, filter.fromMs);
    if (filter.toMs > 0)
        out.also(u"t <= ?"_s, filter.toMs);
    if (const QString words = ftsOf(filter.text); !words.isEmpty())
        out.also(u"id IN (SELECT rowid FROM log_words WHERE log_words MATCH ?)"_s, words);
    for (const LabelMatch& match : filter.attributes) {
        // json_each, as a path would need the label's quotes escaped.
        const QString has = u"EXISTS (SELECT 1 FROM json_each(attributes) e WHERE e.key = ? AND e.value = ?)"_s;
        out.where.append(match.op == LabelMatch::Op::NotEqual ? u"NOT "_s + has : has);
        out.values << match.label << match.value;
    }
    if (filter.afterId >= 0) {
        out.also(u"id > ?"_s, filter.afterId);
    } else if (filter.beforeMs > 0) {
        // The first half lets the index on time begin there.
        out.also(u"t <= ?"_s, filter.beforeMs);
        out.where.append(u"(t, id) < (?, ?)"_s);
        out.values << filter.beforeMs << filter.beforeId;
    }
    return out;
}

bool ran(QSqlQuery& rows, const Conditions& conditions, int limit)
{
    for (const QVariant& value : conditions.values)
        rows.addBindValue(value);
    rows.addBindValue(limit);
    return rows.exec();
}

} // namespace

LogPage TelemetryReader::logs(const LogQuery& filter) const
{
    LogPage page;
    const Conditions wanted = conditionsOf(filter);
    // What came since is read by its number: by time, each page of a flood would sort all of it.
    const bool newer = filter.afterId >= 0;
    QSqlQuery rows = prepared(u"SELECT %1 FROM logs %2 WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(
        kLineColumns, newer ? u"NOT INDEXED"_s : QString(), wanted.where.join(u" AND "_s),
        newer ? u"id"_s : u"t DESC, id DESC"_s));
    if (!ran(rows, wanted, filter.limit + 1)) {
        page.error = rows.lastError().text();
        return page;
    }
    while (rows.next() && page.lines.size() < filter.limit)
        page.lines.append(lineOf(rows));
    page.more = page.lines.size() == filter.limit && rows.isValid();
    return page;
}

LogKeys TelemetryReader::logKeys(const LogQuery& filter) const
{
    LogKeys out;
    const Conditions wanted = conditionsOf(filter);
    QSqlQuery rows = prepared(
        u"SELECT id, t FROM logs WHERE %1 ORDER BY t DESC, id DESC LIMIT ?"_s.arg(wanted.where.join(u" AND "_s)));
    if (!ran(rows, wanted, filter.limit + 1)) {
        out.error = rows.lastError().text();
        return out;
    }
    while (rows.next() && out.keys.size() < filter.limit)
        out.keys.append({rows.value(0).toLongLong(), rows.value(1).toLongLong()});
    out.more = out.keys.size() == filter.limit && rows.isValid();
    return out;
}

QList<LogLine> TelemetryReader::logLines(const QList<qint64>& ids) const
{
    QList<LogLine> out;
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    QSqlQuery rows = prepared(u"SELECT %1 FROM logs WHERE id IN (%2)"_s.arg(kLineColumns, numbers.join(u',')));
    if (!rows.exec())
        return out;
    while (rows.next())
        out.append(lineOf(rows));
    return out;
}

TelemetryAnswer TelemetryReader::logLines(const SeriesQuery& query) const
{
    TelemetryAnswer answer;
    const bool share = query.metric == "alien.logs.errors"_L1;
    answer.unit = share ? u"1"_s : u"{record}"_s;
    answer.stepMs = query.stepMs > 0 ? query.stepMs : stepFor(query.fromMs, query.toMs, query.pixels / 4, 10'000);
    QSqlQuery rows = prepared(
        u"SELECT t / :step * :step AS bucket, severity, service, deployment, count(*), max(t) FROM logs WHERE t >= "
        u":from AND t <= :to "
        "AND (:connection = '' OR connection = :connection) AND (:deployment = '' OR deployment = :deployment) "
        "GROUP BY bucket, severity, service, deployment"_s);
    rows.bindValue(u":step"_s, answer.stepMs);
    rows.bindValue(u":from"_s, alignedTo(query.fromMs, answer.stepMs));
    rows.bindValue(u":to"_s, query.toMs);
    rows.bindValue(u":connection"_s, query.connection.isNull() ? u""_s : query.connection);
    rows.bindValue(u":deployment"_s, query.deployment.isNull() ? u""_s : query.deployment);
    if (!rows.exec()) {
        answer.error = rows.lastError().text();
        return answer;
    }
    const LabelMatcher matcher(query.where);
    struct Count
    {
        qint64 all = 0;
        qint64 errors = 0;
    };
    std::map<TelemetryLabels, std::map<qint64, Count>, LabelsLess> groups;
    while (rows.next()) {
        const int severity = rows.value(1).toInt();
        const TelemetryLabels labels = countLabels(rows);
        if (!matcher.matches(labels))
            continue;
        Count& count = groups[LabelMatcher::grouped(labels, query.by)][rows.value(0).toLongLong()];
        count.all += rows.value(4).toLongLong();
        count.errors += severity >= kErrorSeverity ? rows.value(4).toLongLong() : 0;
        answer.newestMs = std::max(answer.newestMs, rows.value(5).toLongLong());
    }
    // A step without records is a zero, not a gap: between the first and the last record somebody listened.
    for (const auto& [labels, counts] : groups) {
        TelemetryLine line{LabelMatcher::legend(query.legend, labels, tr("records")), labels, {}};
        const qint64 last = alignedTo(answer.newestMs, answer.stepMs);
        for (qint64 t = counts.begin()->first; t <= last; t += answer.stepMs) {
            const auto it = counts.find(t);
            const Count count = it == counts.end() ? Count() : it->second;
            const double all = static_cast<double>(count.all);
            if (share) {
                if (count.all > 0)
                    line.samples.push_back(telemetry::Sample::at(t, static_cast<double>(count.errors) / all));
            } else {
                const double by = query.show == SeriesQuery::Show::Rate ? static_cast<double>(answer.stepMs) / 1000 : 1;
                line.samples.push_back(telemetry::Sample::at(t, all / by));
            }
        }
        answer.lines.append(std::move(line));
    }
    if (answer.lines.isEmpty())
        answer.emptyReason = tr("No log records came in this time.");
    return answer;
}

QList<TraceSummary> TelemetryReader::traces(const TraceQuery& query) const
{
    QList<TraceSummary> out;
    // The outer columns next to min() are those of the row that has the minimum: the first span.
    QSqlQuery rows = prepared(
        u"SELECT trace, name, service, min(start_ns), max(end_ns) - min(start_ns) AS took, count(*), sum(status = 2) "
        u"AS errors FROM spans "
        "WHERE trace IN (SELECT trace FROM spans WHERE (:from = 0 OR start_ns >= :from) AND (:to = 0 OR start_ns <= "
        ":to) "
        "AND (:connection = '' OR connection = :connection) AND (:deployment = '' OR deployment = :deployment) AND "
        "(:service = '' OR service = :service)) "
        "GROUP BY trace HAVING took >= :took AND (:errors = 0 OR errors > 0) ORDER BY min(start_ns) DESC LIMIT :limit"_s);
    constexpr qint64 nsPerMs = 1'000'000;
    const auto text = [](const QString& value) { return value.isNull() ? u""_s : value; };
    rows.bindValue(u":from"_s, query.fromMs * nsPerMs);
    rows.bindValue(u":to"_s, query.toMs * nsPerMs);
    rows.bindValue(u":connection"_s, text(query.connection));
    rows.bindValue(u":deployment"_s, text(query.deployment));
    rows.bindValue(u":service"_s, text(query.service));
    rows.bindValue(u":took"_s, query.minDurationNs);
    rows.bindValue(u":errors"_s, int(query.onlyErrors));
    rows.bindValue(u":limit"_s, query.limit);
    if (!rows.exec())
        return out;
    while (rows.next())
        out.append({rows.value(0).toString(), Redactor::text(rows.value(1).toString()), rows.value(2).toString(),
                    rows.value(3).toLongLong(), rows.value(4).toLongLong(), rows.value(5).toInt(),
                    rows.value(6).toInt()});
    return out;
}

QList<SpanRecord> TelemetryReader::spans(const QString& traceId) const
{
    QList<SpanRecord> out;
    QSqlQuery rows = prepared(u"SELECT trace, span, parent, name, kind, start_ns, end_ns, status, status_text, "
                              u"service, deployment, attributes, events "
                              "FROM spans WHERE trace = ? ORDER BY start_ns, id LIMIT 20000"_s);
    rows.addBindValue(traceId);
    if (!rows.exec())
        return out;
    while (rows.next()) {
        SpanRecord span{rows.value(0).toString(),
                        rows.value(1).toString(),
                        rows.value(2).toString(),
                        Redactor::text(rows.value(3).toString()),
                        rows.value(4).toInt(),
                        rows.value(5).toLongLong(),
                        rows.value(6).toLongLong(),
                        rows.value(7).toInt(),
                        Redactor::text(rows.value(8).toString()),
                        rows.value(9).toString(),
                        rows.value(10).toString(),
                        labelsIn(rows.value(11).toString()),
                        {}};
        const QJsonArray events = QJsonDocument::fromJson(rows.value(12).toString().toUtf8()).array();
        for (const auto& value : events) {
            const QJsonObject event = value.toObject();
            span.events.append({event.value("ns"_L1).toString().toLongLong(),
                                Redactor::text(event.value("name"_L1).toString()),
                                labelsIn(event.value("attributes"_L1).toObject())});
        }
        out.append(std::move(span));
    }
    return out;
}

QList<QuarantinedBody> TelemetryReader::quarantined() const
{
    QList<QuarantinedBody> out;
    QSqlQuery rows = prepared(u"SELECT id, t, connection, why, body FROM quarantine ORDER BY id DESC LIMIT 200"_s);
    if (!rows.exec())
        return out;
    while (rows.next())
        out.append({rows.value(0).toLongLong(), rows.value(1).toLongLong(), rows.value(2).toString(),
                    rows.value(3).toString(), rows.value(4).toByteArray()});
    return out;
}

} // namespace alien
