// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer does beside recording: runs, lost runs, the full-text index, retention.
#include "models/commands/commandheld.h"
#include "models/commands/commandschema.h"
#include "models/journal/runlock.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Kind = CommandRecord::Kind;

constexpr qint64 kDayMs = 86'400'000;

void count(CommandTally& tally, CommandPhase phase, bool left, int members)
{
    tally.total += members;
    if (phase == CommandPhase::Refused && !left) {
        tally.unsent += members;
        return;
    }
    switch (phase) {
    case CommandPhase::Succeeded:
        tally.succeeded += members;
        break;
    case CommandPhase::Failed:
    case CommandPhase::Refused:
    case CommandPhase::Undelivered:
    case CommandPhase::Gone:
        tally.failed += members;
        break;
    case CommandPhase::Expired:
        tally.expired += members;
        break;
    case CommandPhase::OutcomeUnknown:
        tally.unknown += members;
        break;
    default:
        tally.working += members;
    }
}

CommandPhase phaseOf(const CommandTally& tally)
{
    if (tally.working > 0)
        return CommandPhase::Pending;
    if (tally.unknown > 0)
        return CommandPhase::OutcomeUnknown;
    if (tally.failed > 0)
        return CommandPhase::Failed;
    if (tally.expired > 0)
        return CommandPhase::Expired;
    return tally.unsent > 0 ? CommandPhase::Refused : CommandPhase::Succeeded;
}

} // namespace

/// The run's row says what its members have come to.
std::optional<CommandRecord> CommandDatabase::refreshRun(qint64 runId, QString* error) const
{
    Held held;
    auto run = read(runId, &held);
    if (!run)
        return std::nullopt;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT phase, count(*), min(nullif(sent_ms, 0)), max(settled_ms), max(attempt), "
        "sum(max(answer_bytes, 0)), max(answer_bytes) FROM commands WHERE top = ? AND kind = 2 GROUP BY phase, sent_ms > 0"_s);
    query.addBindValue(runId);
    if (!exec(query, error))
        return std::nullopt;
    run->tally = {};
    run->answer.bytes = -1;
    run->settledMs = 0;
    qint64 answered = 0;
    while (query.next()) {
        const qint64 sent = query.value(2).toLongLong();
        count(run->tally, CommandPhase(query.value(0).toInt()), sent > 0, query.value(1).toInt());
        if (sent > 0)
            run->sentMs = run->sentMs > 0 ? std::min(run->sentMs, sent) : sent;
        run->settledMs = std::max(run->settledMs, query.value(3).toLongLong());
        run->attempt = std::max(run->attempt, query.value(4).toInt());
        answered += query.value(5).toLongLong();
        if (query.value(6).toLongLong() >= 0)
            run->answer.bytes = answered;
    }
    run->phase = phaseOf(run->tally);
    if (run->tally.working > 0)
        run->settledMs = 0;
    if (!save(*run, held, error))
        return std::nullopt;
    return run;
}

std::vector<CommandRecord> CommandDatabase::settleLostRuns(qint64 nowMs)
{
    std::vector<CommandRecord> settled;
    if (!m_file.isOpen() || m_file.isReadOnly())
        return settled;
    QList<qint64> lost;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (query.exec(u"SELECT id, run FROM commands WHERE run IS NOT NULL ORDER BY id"_s)) {
        QHash<QString, bool> over;
        while (query.next()) {
            const QString run = query.value(1).toString();
            if (!over.contains(run))
                over.insert(run, run != m_run->id() && RunLock::isOver(m_file.fileName(), run));
            if (over.value(run))
                lost.append(query.value(0).toLongLong());
        }
    }
    query.finish();
    for (const qint64 id : lost) {
        const auto record = read(id);
        if (!record)
            continue;
        CommandUpdate update;
        update.atMs = nowMs;
        if (record->phase == CommandPhase::Waiting) {
            update.phase = CommandPhase::Refused;
            update.errorMessage = tr("It was not sent: the program ended before its turn came.");
        } else if (record->phase == CommandPhase::Sending) {
            update.phase = CommandPhase::OutcomeUnknown;
            update.errorMessage = tr("outcome unknown: the program ended before the answer came.");
        } else {
            update.errorMessage = tr("Its parameters were not uploaded: the program ended during the upload.");
        }
        std::vector<CommandRecord> now = this->update(id, update);
        settled.insert(settled.end(), now.begin(), now.end());
        if (record->phase == CommandPhase::PendingUpload) // told once; it is followed to its deadline
            m_file.run(u"UPDATE commands SET run = NULL WHERE id = %1"_s.arg(id));
    }
    RunLock::removeOver(m_file.fileName());
    return settled;
}

// --- Full-text index

CommandIndex::Texts CommandDatabase::texts(const CommandRecord& record, const Held& held, bool all) const
{
    CommandIndex::Texts texts;
    texts.name = record.name;
    texts.target = (record.deploymentName + u' ' + record.deploymentId + u' ' + record.targetResourceId).trimmed();
    qint64 runBody = 0;
    if (record.kind == Kind::Member) { // parameters that the run has too are found by the run
        QSqlQuery query(m_file.database());
        query.prepare(u"SELECT request_body FROM commands WHERE id = ?"_s);
        query.addBindValue(record.runId);
        if (query.exec() && query.next())
            runBody = query.value(0).toLongLong();
    }
    if (held.requestBody > 0 && held.requestBody != runBody)
        texts.request = m_bodies->beginning(held.requestBody, CommandIndex::kWordBytes);
    if (!all)
        return texts;
    if (held.answerBody > 0)
        texts.answer = m_bodies->beginning(held.answerBody, CommandIndex::kWordBytes);
    QStringList remarks;
    for (const QString& text :
         {record.commandId, record.errorCode, record.errorMessage, record.errorDetails, record.note}) {
        if (!text.isEmpty())
            remarks.append(text);
    }
    texts.remark = remarks.join(u'\n');
    return texts;
}

bool CommandDatabase::unindex(const CommandRecord& record, Held& held, QString* error) const
{
    if (held.indexState != commandschema::NotIndexed &&
        !m_index->remove(record.id, texts(record, held, held.indexState == commandschema::AllIndexed), error))
        return false;
    held.indexState = commandschema::NotIndexed;
    held.indexDue = true;
    return true;
}

bool CommandDatabase::indexOne(qint64 id, QString* error) const
{
    Held held;
    const auto record = read(id, &held);
    if (!record)
        return true;
    const int wanted = isSettled(record->phase) ? commandschema::AllIndexed : commandschema::RequestIndexed;
    if (held.indexState != wanted) {
        if (!unindex(*record, held, error) ||
            !m_index->add(id, texts(*record, held, wanted == commandschema::AllIndexed), error))
            return false;
    }
    QSqlQuery query(m_file.database());
    query.prepare(u"UPDATE commands SET index_state = ?, index_due = 0 WHERE id = ?"_s);
    query.addBindValue(wanted);
    query.addBindValue(id);
    return exec(query, error);
}

QList<qint64> CommandDatabase::indexSome(int most)
{
    QList<qint64> ids;
    if (!m_file.isOpen() || m_file.isReadOnly())
        return ids;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM commands WHERE index_due = 1 ORDER BY id LIMIT ?"_s);
    query.addBindValue(most);
    if (query.exec()) {
        while (query.next())
            ids.append(query.value(0).toLongLong());
    }
    query.finish();
    if (ids.isEmpty())
        return ids;
    const bool ok = write([&](QString* error) {
        return std::all_of(ids.begin(), ids.end(), [&](qint64 id) { return indexOne(id, error); });
    });
    return ok ? ids : QList<qint64>();
}

// --- Removal

bool CommandDatabase::removeRow(const CommandRecord& record, Held held, QStringList* files, QString* error) const
{
    if (!unindex(record, held, error))
        return false;
    for (const QString& sql : {u"DELETE FROM steps WHERE command = ?"_s, u"DELETE FROM commands WHERE id = ?"_s}) {
        QSqlQuery query(m_file.database());
        query.prepare(sql);
        query.addBindValue(record.id);
        if (!exec(query, error))
            return false;
    }
    for (const qint64 body : {held.requestBody, held.answerBody}) {
        if (body > 0) {
            if (const QString file = m_bodies->drop(body); !file.isEmpty())
                files->append(file);
        }
    }
    return true;
}

bool CommandDatabase::removeTop(qint64 id, QStringList* files, QString* error) const
{
    Held held;
    const auto record = read(id, &held);
    if (!record || record->kind == Kind::Member)
        return true;
    QList<qint64> members;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM commands WHERE top = ? AND kind = 2"_s);
    query.addBindValue(id);
    if (!exec(query, error))
        return false;
    while (query.next())
        members.append(query.value(0).toLongLong());
    query.finish();
    for (const qint64 member : std::as_const(members)) { // before the run, whose body says what they were indexed with
        Held memberHeld;
        const auto row = read(member, &memberHeld);
        if (row && !removeRow(*row, memberHeld, files, error))
            return false;
    }
    QSqlQuery total(m_file.database());
    total.prepare(u"UPDATE totals SET shown = shown - 1 WHERE connection = ?"_s);
    total.addBindValue(held.connection);
    return removeRow(*record, held, files, error) && exec(total, error);
}

QList<qint64> CommandDatabase::remove(const QList<qint64>& ids)
{
    QStringList files;
    const bool ok = write([&](QString* error) {
        files.clear();
        return std::all_of(ids.begin(), ids.end(), [&](qint64 id) { return removeTop(id, &files, error); });
    });
    if (!ok)
        return {};
    for (const QString& file : std::as_const(files))
        QFile::remove(file);
    m_file.run(u"PRAGMA incremental_vacuum(512)"_s);
    return ids;
}

qint64 CommandDatabase::usedBytes() const
{
    const qint64 pages = m_file.number(u"PRAGMA page_count"_s) - m_file.number(u"PRAGMA freelist_count"_s);
    const qint64 files = m_file.number(u"SELECT coalesce(sum(stored), 0) FROM bodies WHERE codec = 2"_s);
    return pages * m_file.number(u"PRAGMA page_size"_s) + files;
}

QList<qint64> CommandDatabase::sweepSome(const CommandRetention& retention, qint64 nowMs, int most)
{
    if (!m_file.isOpen() || m_file.isReadOnly())
        return {};
    const qint64 over = retention.bytes > 0 ? usedBytes() - retention.bytes : 0;
    const bool tooMuch = over > 0;
    m_short = tooMuch;
    const qint64 before = tooMuch ? nowMs : retention.days > 0 ? nowMs - retention.days * kDayMs : 0;
    QList<qint64> ids;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    // Oldest first by id: what is recorded later has a higher one. A member's star keeps its run.
    query.prepare(
        u"SELECT id, starred = 1 OR EXISTS (SELECT 1 FROM commands AS m WHERE m.top = commands.id AND m.kind = "
        "2 AND m.starred = 1), settled_ms, recorded_ms, max(request_bytes, 0) + max(answer_bytes, 0) FROM commands WHERE kind < 2 ORDER BY id"_s);
    if (!query.exec())
        return {};
    qint64 freed = 0; // at the most: bodies are packed, and shared
    while (ids.size() < most && (!tooMuch || freed < over) && query.next() && query.value(3).toLongLong() < before) {
        if (query.value(1).toBool() || query.value(2).toLongLong() == 0)
            continue;
        ids.append(query.value(0).toLongLong());
        freed += query.value(4).toLongLong();
    }
    query.finish();
    return ids.isEmpty() ? ids : remove(ids);
}

void CommandDatabase::removeStrays() const
{
    if (m_bodies && !m_file.isReadOnly())
        m_bodies->removeStrays();
}

/// The indexes keep what was taken out until their parts are merged.
bool CommandDatabase::compactSome()
{
    const qint64 before = m_file.number(u"SELECT total_changes()"_s);
    constexpr int kPages = 200; // negative: whatever the levels, as an index full of removed rows needs
    const bool good = write([this](QString* error) {
        for (const QString& index : {u"words"_s, u"grams"_s}) {
            if (!m_file.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(index).arg(
                                m_short && !m_merging ? -kPages : kPages),
                            error))
                return false;
        }
        return true;
    });
    constexpr qint64 kIdle = 2; // each of the two statements counts as a change itself
    m_merging = good && m_file.number(u"SELECT total_changes()"_s) - before > kIdle;
    if (!m_merging)
        m_file.run(u"PRAGMA incremental_vacuum(20000)"_s);
    return m_merging;
}

} // namespace alien
