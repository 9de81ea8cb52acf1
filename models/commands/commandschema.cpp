// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandschema.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien::commandschema {

namespace {

constexpr qint32 kApplicationId = 0x41434d44; // "ACMD"
constexpr qint64 kCheckUpTo = qint64(32) << 20;

QStringList firstStep()
{
    return {
        u"CREATE TABLE connections (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT"_s,
        u"CREATE TABLE commands (id INTEGER PRIMARY KEY AUTOINCREMENT, top INTEGER NOT NULL, connection INTEGER NOT "
        "NULL, kind INTEGER NOT NULL, tracked INTEGER NOT NULL, operator TEXT NOT NULL, name TEXT NOT NULL, command_id "
        "TEXT NOT "
        "NULL DEFAULT '', deployment_id TEXT NOT NULL, deployment_name TEXT NOT NULL, platform TEXT NOT NULL, "
        "release_id TEXT NOT NULL, target_id TEXT NOT NULL, target_type TEXT NOT NULL, idempotency_key TEXT NOT NULL, "
        "deadline_ms INTEGER NOT NULL, replay_of INTEGER NOT NULL, phase INTEGER NOT NULL, state_text TEXT NOT NULL, "
        "attempt INTEGER NOT NULL DEFAULT 0, recorded_ms INTEGER NOT NULL, sent_ms INTEGER NOT NULL DEFAULT 0, "
        "accepted_ms INTEGER NOT NULL DEFAULT 0, dispatched_ms INTEGER NOT NULL DEFAULT 0, settled_ms INTEGER NOT NULL "
        "DEFAULT 0, request_mode INTEGER NOT NULL DEFAULT 0, request_kept INTEGER NOT NULL DEFAULT 0, request_bytes "
        "INTEGER NOT NULL DEFAULT -1, request_place TEXT NOT NULL DEFAULT '', request_body INTEGER, answer_mode "
        "INTEGER "
        "NOT NULL DEFAULT 0, answer_kept INTEGER NOT NULL DEFAULT 0, answer_bytes INTEGER NOT NULL DEFAULT -1, "
        "answer_place TEXT NOT NULL DEFAULT '', answer_body INTEGER, error_code TEXT NOT NULL DEFAULT '', "
        "error_message "
        "TEXT NOT NULL DEFAULT '', error_details TEXT NOT NULL DEFAULT '', starred INTEGER NOT NULL DEFAULT 0, note "
        "TEXT "
        "NOT NULL DEFAULT '', tally_total INTEGER NOT NULL DEFAULT 0, tally_working INTEGER NOT NULL DEFAULT 0, "
        "tally_succeeded INTEGER NOT NULL DEFAULT 0, tally_failed INTEGER NOT NULL DEFAULT 0, tally_expired INTEGER "
        "NOT "
        "NULL DEFAULT 0, tally_unknown INTEGER NOT NULL DEFAULT 0, index_state INTEGER NOT NULL DEFAULT 0, index_due "
        "INTEGER NOT NULL DEFAULT 1, run TEXT) STRICT"_s,
        u"CREATE INDEX commands_shown ON commands (connection, id) WHERE kind < 2"_s,
        u"CREATE INDEX commands_members ON commands (top) WHERE kind = 2"_s,
        u"CREATE INDEX commands_name ON commands (connection, name COLLATE NOCASE, id)"_s,
        u"CREATE INDEX commands_deployment ON commands (connection, deployment_id, id)"_s,
        u"CREATE INDEX commands_phase ON commands (connection, phase, id)"_s,
        u"CREATE INDEX commands_command_id ON commands (command_id) WHERE command_id <> ''"_s,
        u"CREATE INDEX commands_request_body ON commands (request_body) WHERE request_body IS NOT NULL"_s,
        u"CREATE INDEX commands_answer_body ON commands (answer_body) WHERE answer_body IS NOT NULL"_s,
        u"CREATE INDEX commands_starred ON commands (id) WHERE starred = 1"_s,
        u"CREATE INDEX commands_index_due ON commands (id) WHERE index_due = 1"_s,
        u"CREATE INDEX commands_run ON commands (id) WHERE run IS NOT NULL"_s,
        u"CREATE TABLE steps (command INTEGER NOT NULL, seq INTEGER NOT NULL, at_ms INTEGER NOT NULL, phase INTEGER "
        u"NOT "
        "NULL, state_text TEXT NOT NULL, attempt INTEGER NOT NULL, PRIMARY KEY (command, seq)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE bodies (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes INTEGER NOT NULL, stored "
        u"INTEGER "
        "NOT NULL, codec INTEGER NOT NULL, data BLOB) STRICT"_s,
        u"CREATE INDEX bodies_sizes ON bodies (codec, bytes, stored)"_s,
        u"CREATE TABLE totals (connection INTEGER PRIMARY KEY, shown INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE drafts (connection TEXT NOT NULL, key TEXT NOT NULL, text BLOB NOT NULL, PRIMARY KEY "
        u"(connection, "
        "key)) STRICT, WITHOUT ROWID"_s,
        u"CREATE VIRTUAL TABLE words USING fts5(name, target, request, answer, remark, content='', columnsize=0, "
        "tokenize=\"unicode61 remove_diacritics 2\")"_s,
        u"CREATE VIRTUAL TABLE grams USING fts5(name, target, request, answer, remark, content='', columnsize=0, "
        "tokenize='trigram')"_s,
    };
}

CommandBodyFact bodyFact(const QSqlQuery& query, int& at)
{
    CommandBodyFact fact;
    fact.mode = CommandBodyFact::Mode(query.value(at++).toInt());
    fact.kept = CommandBodyFact::Kept(query.value(at++).toInt());
    fact.bytes = query.value(at++).toLongLong();
    fact.place = query.value(at++).toString();
    return fact;
}

} // namespace

SqliteFile::Schema schema()
{
    SqliteFile::Schema schema;
    schema.applicationId = kApplicationId;
    schema.checkUpTo = kCheckUpTo;
    schema.onCreate = {u"PRAGMA page_size=8192"_s, u"PRAGMA auto_vacuum=INCREMENTAL"_s};
    schema.afterSalvage = {
        u"UPDATE commands SET index_state = 0, index_due = 1"_s,
        u"INSERT OR REPLACE INTO totals SELECT connection, count(*) FROM commands WHERE kind < 2 GROUP BY connection"_s};
    schema.steps.push_back(firstStep());
    schema.steps.push_back({u"ALTER TABLE commands ADD COLUMN tally_unsent INTEGER NOT NULL DEFAULT 0"_s});
    return schema;
}

QString columns()
{
    return u"id, top, connection, kind, tracked, operator, name, command_id, deployment_id, deployment_name, platform, "
           "release_id, target_id, target_type, idempotency_key, deadline_ms, replay_of, phase, state_text, attempt, "
           "recorded_ms, sent_ms, accepted_ms, dispatched_ms, settled_ms, request_mode, request_kept, request_bytes, "
           "request_place, answer_mode, answer_kept, answer_bytes, answer_place, error_code, error_message, "
           "error_details, starred, note, tally_total, tally_working, tally_succeeded, tally_failed, tally_expired, "
           "tally_unknown, tally_unsent"_s;
}

CommandRecord record(const QSqlQuery& query)
{
    CommandRecord record;
    int at = 0;
    record.id = query.value(at++).toLongLong();
    const qint64 top = query.value(at++).toLongLong();
    ++at; // connection
    record.kind = CommandRecord::Kind(query.value(at++).toInt());
    record.runId = record.kind == CommandRecord::Kind::Member ? top : 0;
    record.tracked = query.value(at++).toBool();
    for (QString* text : {&record.operatorName, &record.name, &record.commandId, &record.deploymentId,
                          &record.deploymentName, &record.platform, &record.releaseId, &record.targetResourceId,
                          &record.targetResourceType, &record.idempotencyKey})
        *text = query.value(at++).toString();
    record.deadlineMs = query.value(at++).toLongLong();
    record.replayOf = query.value(at++).toLongLong();
    record.phase = CommandPhase(query.value(at++).toInt());
    record.stateText = query.value(at++).toString();
    record.attempt = query.value(at++).toInt();
    for (qint64* number :
         {&record.recordedMs, &record.sentMs, &record.acceptedMs, &record.dispatchedMs, &record.settledMs})
        *number = query.value(at++).toLongLong();
    record.request = bodyFact(query, at);
    record.answer = bodyFact(query, at);
    for (QString* text : {&record.errorCode, &record.errorMessage, &record.errorDetails})
        *text = query.value(at++).toString();
    record.starred = query.value(at++).toBool();
    record.note = query.value(at++).toString();
    if (record.kind == CommandRecord::Kind::Run) {
        CommandTally& tally = record.tally;
        for (int* number : {&tally.total, &tally.working, &tally.succeeded, &tally.failed, &tally.expired,
                            &tally.unknown, &tally.unsent})
            *number = query.value(at++).toInt();
    }
    return record;
}

} // namespace alien::commandschema
