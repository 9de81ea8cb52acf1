// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commanddatabase.h"

#include "models/commands/commandheld.h"
#include "models/commands/commandschema.h"
#include "models/journal/runlock.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Kind = CommandRecord::Kind;

/// What the database and the index keep alike: without NUL and lone surrogates.
QString clean(const QString& text)
{
    QString kept = QString::fromUtf8(text.toUtf8());
    kept.remove(QChar(0));
    return kept;
}

/// "" where the text is null: the columns are NOT NULL.
QString stored(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

/// The row that stands for a whole run.
CommandRecord headOf(const std::vector<CommandDraft>& drafts)
{
    CommandRecord head = drafts.front().record;
    head.kind = Kind::Run;
    head.runId = 0;
    for (QString* own : {&head.commandId, &head.deploymentId, &head.deploymentName, &head.platform, &head.releaseId,
                         &head.targetResourceId, &head.idempotencyKey})
        own->clear();
    head.tally = {};
    head.tally.total = head.tally.working = int(drafts.size());
    return head;
}

} // namespace

CommandDatabase::CommandDatabase(const QString& file, QString spoolDir)
    : m_file(file, commandschema::schema())
    , m_spoolDir(std::move(spoolDir))
{}

CommandDatabase::~CommandDatabase() = default;

bool CommandDatabase::open()
{
    const bool opened = m_file.open();
    m_openProblem = m_problem = m_file.problem();
    if (!opened)
        return false;
    m_bodies = std::make_unique<CommandBodies>(m_file.database(), m_file.fileName(), m_spoolDir);
    m_index = std::make_unique<CommandIndex>(m_file.database());
    if (!m_file.isReadOnly())
        m_run = std::make_unique<RunLock>(m_file.fileName());
    return true;
}

/// One transaction; what goes wrong becomes the problem that the operator hears of.
bool CommandDatabase::write(const std::function<bool(QString*)>& body)
{
    if (!m_file.isOpen() || m_file.isReadOnly())
        return false;
    QString error;
    const bool written = m_file.transaction([&] { return body(&error); }, &error);
    m_problem = written           ? m_openProblem
                : error.isEmpty() ? tr("The command history cannot be written.")
                                  : tr("The command history cannot be written: %1").arg(error);
    return written;
}

bool CommandDatabase::exec(QSqlQuery& query, QString* error) const
{
    if (query.exec())
        return true;
    *error = query.lastError().text();
    return false;
}

CommandDatabase::PackedBody CommandDatabase::packed(const QByteArray& bytes, CommandBodyFact fact) const
{
    PackedBody body;
    body.fact = std::move(fact);
    if (bytes.isNull()) // of a command that was sent elsewhere
        return body;
    body.fact.bytes = bytes.size();
    if (bytes.size() > m_largestBody) {
        body.fact.kept = CommandBodyFact::Kept::TooLarge;
        return body;
    }
    body.fact.kept = CommandBodyFact::Kept::Yes;
    body.packed = m_bodies->pack(bytes);
    return body;
}

bool CommandDatabase::insertBody(PackedBody& body, QString* error) const
{
    if (!body.packed)
        return true;
    body.id = m_bodies->insert(*body.packed, error);
    return body.id > 0;
}

qint64 CommandDatabase::connectionId(const QString& key, QString* error)
{
    if (const auto it = m_connectionIds.constFind(key); it != m_connectionIds.constEnd())
        return it.value();
    QSqlQuery insert(m_file.database());
    insert.prepare(u"INSERT OR IGNORE INTO connections (key) VALUES (?)"_s);
    insert.addBindValue(stored(key));
    QSqlQuery find(m_file.database());
    find.prepare(u"SELECT id FROM connections WHERE key = ?"_s);
    find.addBindValue(stored(key));
    if (!exec(insert, error) || !exec(find, error) || !find.next())
        return 0;
    return find.value(0).toLongLong();
}

QList<CommandDatabase::PackedBody> CommandDatabase::packedOnce(const std::vector<CommandDraft>& drafts,
                                                               std::vector<qsizetype>& bodyOf) const
{
    QList<PackedBody> bodies;
    for (const CommandDraft& draft : drafts) {
        const auto known = std::find_if(drafts.begin(), drafts.begin() + qsizetype(bodyOf.size()),
                                        [&draft](const CommandDraft& d) { return d.request == draft.request; });
        const auto before = std::size_t(known - drafts.begin());
        if (before < bodyOf.size()) {
            bodyOf.push_back(bodyOf[before]);
        } else {
            bodyOf.push_back(bodies.size());
            bodies.append(packed(draft.request, draft.record.request));
        }
    }
    return bodies;
}

std::vector<CommandRecord> CommandDatabase::begin(std::vector<CommandDraft>& drafts, qint64 nowMs)
{
    std::vector<CommandRecord> written;
    if (drafts.empty() || !m_bodies)
        return written;
    std::vector<qsizetype> bodyOf;
    QList<PackedBody> bodies = packedOnce(drafts, bodyOf);
    const bool run = drafts.size() > 1;
    const QString connection = drafts.front().record.connection;
    qint64 id = 0;
    const bool ok = write([&](QString* error) {
        written.clear();
        id = connectionId(connection, error);
        if (id == 0)
            return false;
        for (PackedBody& body : bodies) {
            if (!insertBody(body, error))
                return false;
        }
        const auto add = [&](CommandRecord record, const PackedBody& body) {
            record.recordedMs = nowMs;
            record.request.kept = body.fact.kept;
            record.request.bytes = body.fact.bytes;
            if (!insertRecord(record, id, body.id, error) || !addStep(record, nowMs, error))
                return false;
            written.push_back(record);
            return true;
        };
        if (run) {
            if (!add(headOf(drafts), bodies[bodyOf.front()]))
                return false;
        }
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            CommandRecord record = drafts[i].record;
            record.kind = run ? Kind::Member : Kind::Single;
            record.runId = run ? written.front().id : 0;
            if (!add(record, bodies[bodyOf[i]]))
                return false;
        }
        QSqlQuery total(m_file.database());
        total.prepare(u"INSERT INTO totals (connection, shown) VALUES (?, 1) ON CONFLICT (connection) DO UPDATE SET "
                      "shown = shown + 1"_s);
        total.addBindValue(id);
        return exec(total, error);
    });
    if (!ok)
        return {};
    m_connectionIds.insert(connection, id);
    m_connectionKeys.insert(id, connection);
    return written;
}

bool CommandDatabase::insertRecord(CommandRecord& record, qint64 connection, qint64 body, QString* error) const
{
    for (QString* text : {&record.operatorName, &record.name, &record.deploymentId, &record.deploymentName,
                          &record.platform, &record.releaseId, &record.targetResourceId, &record.targetResourceType,
                          &record.idempotencyKey, &record.stateText, &record.commandId})
        *text = clean(*text);
    QSqlQuery query(m_file.database());
    query.prepare(
        u"INSERT INTO commands (top, connection, kind, tracked, operator, name, command_id, deployment_id, "
        "deployment_name, platform, release_id, target_id, target_type, idempotency_key, deadline_ms, replay_of, "
        "phase, state_text, recorded_ms, sent_ms, request_mode, request_kept, request_bytes, request_body, "
        "tally_total, tally_working, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?)"_s);
    query.addBindValue(record.runId);
    query.addBindValue(connection);
    query.addBindValue(int(record.kind));
    query.addBindValue(int(record.tracked));
    for (const QString& text :
         {record.operatorName, record.name, record.commandId, record.deploymentId, record.deploymentName,
          record.platform, record.releaseId, record.targetResourceId, record.targetResourceType, record.idempotencyKey})
        query.addBindValue(stored(text));
    query.addBindValue(record.deadlineMs);
    query.addBindValue(record.replayOf);
    query.addBindValue(int(record.phase));
    query.addBindValue(stored(record.stateText));
    query.addBindValue(record.recordedMs);
    query.addBindValue(record.sentMs);
    query.addBindValue(int(record.request.mode));
    query.addBindValue(int(record.request.kept));
    query.addBindValue(record.request.bytes);
    query.addBindValue(body > 0 ? QVariant(body) : QVariant());
    query.addBindValue(record.tally.total);
    query.addBindValue(record.tally.working);
    const bool open = record.phase == CommandPhase::Waiting || record.phase == CommandPhase::Sending;
    query.addBindValue(open && record.kind != Kind::Run ? QVariant(m_run->id()) : QVariant());
    if (!exec(query, error))
        return false;
    record.id = query.lastInsertId().toLongLong();
    if (record.kind == Kind::Member)
        return true;
    QSqlQuery top(m_file.database());
    top.prepare(u"UPDATE commands SET top = id WHERE id = ?"_s);
    top.addBindValue(record.id);
    return exec(top, error);
}

bool CommandDatabase::addStep(const CommandRecord& record, qint64 atMs, QString* error) const
{
    QSqlQuery query(m_file.database());
    query.prepare(u"INSERT INTO steps (command, seq, at_ms, phase, state_text, attempt) VALUES (?, (SELECT "
                  "coalesce(max(seq), 0) + 1 FROM steps WHERE command = ?), ?, ?, ?, ?)"_s);
    query.addBindValue(record.id);
    query.addBindValue(record.id);
    query.addBindValue(atMs);
    query.addBindValue(int(record.phase));
    query.addBindValue(stored(record.stateText));
    query.addBindValue(record.attempt);
    return exec(query, error);
}

std::optional<CommandRecord> CommandDatabase::read(qint64 id, Held* held) const
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1, index_state, index_due, request_body, answer_body, run FROM commands WHERE id = ?"_s.arg(
        commandschema::columns()));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return std::nullopt;
    CommandRecord record = commandschema::record(query);
    const qint64 connection = query.value(commandschema::connectionColumn).toLongLong();
    if (held) {
        held->connection = connection;
        held->indexState = query.value(u"index_state"_s).toInt();
        held->indexDue = query.value(u"index_due"_s).toBool();
        held->requestBody = query.value(u"request_body"_s).toLongLong();
        held->answerBody = query.value(u"answer_body"_s).toLongLong();
        held->run = query.value(u"run"_s).toString();
    }
    if (!m_connectionKeys.contains(connection)) {
        QSqlQuery key(m_file.database());
        key.prepare(u"SELECT key FROM connections WHERE id = ?"_s);
        key.addBindValue(connection);
        if (key.exec() && key.next())
            m_connectionKeys.insert(connection, key.value(0).toString());
    }
    record.connection = m_connectionKeys.value(connection);
    return record;
}

bool CommandDatabase::save(const CommandRecord& record, const Held& held, QString* error) const
{
    QSqlQuery query(m_file.database());
    query.prepare(
        u"UPDATE commands SET name = ?, command_id = ?, deployment_id = ?, deployment_name = ?, platform = ?, "
        "release_id = ?, target_id = ?, target_type = ?, state_text = ?, request_place = ?, answer_place = ?, "
        "error_code "
        "= ?, error_message = ?, error_details = ?, note = ?, phase = ?, attempt = ?, starred = ?, request_mode = ?, "
        "request_kept = ?, answer_mode = ?, answer_kept = ?, tally_total = ?, tally_working = ?, tally_succeeded = ?, "
        "tally_failed = ?, tally_expired = ?, tally_unknown = ?, tally_unsent = ?, index_state = ?, index_due = ?, "
        "deadline_ms = ?, "
        "sent_ms = ?, accepted_ms = ?, dispatched_ms = ?, settled_ms = ?, request_bytes = ?, answer_bytes = ?, "
        "request_body = ?, answer_body = ?, run = ? WHERE id = ?"_s);
    for (const QString& text :
         {record.name, record.commandId, record.deploymentId, record.deploymentName, record.platform, record.releaseId,
          record.targetResourceId, record.targetResourceType, record.stateText, record.request.place,
          record.answer.place, record.errorCode, record.errorMessage, record.errorDetails, record.note})
        query.addBindValue(stored(text));
    const CommandTally& tally = record.tally;
    for (const int number :
         {int(record.phase), record.attempt, int(record.starred), int(record.request.mode), int(record.request.kept),
          int(record.answer.mode), int(record.answer.kept), tally.total, tally.working, tally.succeeded, tally.failed,
          tally.expired, tally.unknown, tally.unsent, held.indexState, int(held.indexDue)})
        query.addBindValue(number);
    for (const qint64 number : {record.deadlineMs, record.sentMs, record.acceptedMs, record.dispatchedMs,
                                record.settledMs, record.request.bytes, record.answer.bytes})
        query.addBindValue(number);
    query.addBindValue(held.requestBody > 0 ? QVariant(held.requestBody) : QVariant());
    query.addBindValue(held.answerBody > 0 ? QVariant(held.answerBody) : QVariant());
    query.addBindValue(held.run.isEmpty() ? QVariant() : QVariant(held.run));
    query.addBindValue(record.id);
    return exec(query, error);
}

/// What the phase says about times; false when it is no news.
bool CommandDatabase::advance(CommandRecord& record, CommandPhase phase, qint64 atMs)
{
    const bool final = record.phase == CommandPhase::Succeeded || record.phase == CommandPhase::Failed ||
                       record.phase == CommandPhase::Expired;
    // A late answer to an earlier question does not undo what the manager called final.
    if (final && !isSettled(phase))
        return false;
    const bool news = record.phase != phase;
    record.phase = phase;
    if (phase == CommandPhase::Sending && record.sentMs == 0)
        record.sentMs = atMs;
    if (isFollowed(phase) && record.acceptedMs == 0)
        record.acceptedMs = atMs;
    if (phase == CommandPhase::Dispatched && record.dispatchedMs == 0)
        record.dispatchedMs = atMs;
    if (isSettled(phase) && record.settledMs == 0)
        record.settledMs = atMs;
    return news;
}

bool CommandDatabase::apply(CommandRecord& record, Held& held, const CommandUpdate& update, QString* error) const
{
    using State = commandschema::IndexState;
    const bool late =
        update.answer || update.errorCode || update.errorMessage || update.errorDetails || update.commandId;
    const bool early = update.request.has_value();
    if ((held.indexState == State::AllIndexed && late) || (held.indexState != State::NotIndexed && early)) {
        if (!unindex(record, held, error))
            return false;
    }
    bool step = false;
    if (update.attempt && *update.attempt != record.attempt) {
        step = record.attempt > 0;
        record.attempt = *update.attempt;
    }
    const CommandPhase before = record.phase;
    if (update.phase)
        step = advance(record, *update.phase, update.atMs) || step;
    const auto set = [](QString& field, const std::optional<QString>& value) {
        if (value)
            field = clean(*value);
    };
    if (!update.phase || record.phase == *update.phase)
        set(record.stateText, update.stateText);
    set(record.commandId, update.commandId);
    set(record.targetResourceId, update.targetResourceId);
    set(record.targetResourceType, update.targetResourceType);
    set(record.releaseId, update.releaseId);
    set(record.platform, update.platform);
    if (update.deadlineMs)
        record.deadlineMs = *update.deadlineMs;
    set(record.errorCode, update.errorCode);
    set(record.errorMessage, update.errorMessage);
    set(record.errorDetails, update.errorDetails);
    if (update.requestFact)
        record.request = *update.requestFact;
    if (update.answerFact)
        record.answer = *update.answerFact;
    if (late || early || (isSettled(record.phase) && !isSettled(before)))
        held.indexDue = true;
    if (!isFollowed(record.phase) ? isSettled(record.phase) : record.phase != CommandPhase::PendingUpload)
        held.run.clear();
    return !step || addStep(record, update.atMs, error);
}

std::vector<CommandRecord> CommandDatabase::update(qint64 id, const CommandUpdate& update)
{
    if (!m_bodies)
        return {};
    std::optional<PackedBody> request;
    std::optional<PackedBody> answer;
    if (update.request)
        request = packed(*update.request, update.requestFact.value_or(CommandBodyFact()));
    if (update.answer)
        answer = packed(*update.answer, update.answerFact.value_or(CommandBodyFact()));
    std::vector<CommandRecord> now;
    const bool ok = write([&](QString* error) {
        now.clear();
        Held held;
        auto record = read(id, &held);
        if (!record)
            return false;
        if (!apply(*record, held, update, error))
            return false;
        const auto keep = [&](std::optional<PackedBody>& body, CommandBodyFact& fact, qint64& bodyId) {
            if (!body)
                return true;
            if (!insertBody(*body, error))
                return false;
            bodyId = body->id;
            fact = body->fact;
            return true;
        };
        if (!keep(request, record->request, held.requestBody) || !keep(answer, record->answer, held.answerBody) ||
            !save(*record, held, error))
            return false;
        now.push_back(*record);
        if (record->kind == Kind::Member) {
            const auto run = refreshRun(record->runId, error);
            if (!run)
                return false;
            now.push_back(*run);
        }
        return true;
    });
    return ok ? now : std::vector<CommandRecord>();
}

std::vector<CommandRecord> CommandDatabase::setStarred(const QList<qint64>& ids, bool starred)
{
    std::vector<CommandRecord> now;
    const bool ok = write([&](QString* error) {
        for (const qint64 id : ids) {
            Held held;
            auto record = read(id, &held);
            if (!record)
                continue;
            record->starred = starred;
            if (!save(*record, held, error))
                return false;
            now.push_back(*record);
        }
        return true;
    });
    return ok ? now : std::vector<CommandRecord>();
}

std::vector<CommandRecord> CommandDatabase::setNote(qint64 id, const QString& note)
{
    std::vector<CommandRecord> now;
    const bool ok = write([&](QString* error) {
        Held held;
        auto record = read(id, &held);
        if (!record)
            return false;
        if (held.indexState == commandschema::AllIndexed && !unindex(*record, held, error))
            return false;
        held.indexDue = true;
        record->note = clean(note);
        if (!save(*record, held, error))
            return false;
        now.push_back(*record);
        return true;
    });
    return ok ? now : std::vector<CommandRecord>();
}

bool CommandDatabase::saveDraft(const QString& connection, const QString& key, const QByteArray& text)
{
    return write([&](QString* error) {
        QSqlQuery query(m_file.database());
        query.prepare(text.isEmpty() ? u"DELETE FROM drafts WHERE connection = ? AND key = ?"_s
                                     : u"INSERT OR REPLACE INTO drafts (connection, key, text) VALUES (?, ?, ?)"_s);
        query.addBindValue(stored(connection));
        query.addBindValue(stored(key));
        if (!text.isEmpty())
            query.addBindValue(text);
        return exec(query, error);
    });
}

} // namespace alien
