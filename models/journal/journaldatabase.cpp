// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journaldatabase.h"

#include "client/redactor.h"
#include "models/journal/journalchain.h"
#include "models/journal/runlock.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint32 kApplicationId = 0x414c434e; // "ALCN"

/// Text columns in the order of the canonical encoding.
const auto kTextColumns = u"connection, connection_name, subject, action, target_kind, target_id, target_name, "
                          "status_before, status_after, reason, request, request_digest, outcome, code, detail"_s;
constexpr int kTexts = 15;

SqliteFile::Schema schema()
{
    SqliteFile::Schema schema;
    schema.applicationId = kApplicationId;
    QString columns = kTextColumns;
    columns.replace(u","_s, u" TEXT NOT NULL,"_s);
    schema.steps.push_back({
        u"CREATE TABLE journal (seq INTEGER PRIMARY KEY CHECK (seq > 0), about INTEGER NOT NULL, at_ms INTEGER NOT "
        u"NULL, %1 TEXT NOT NULL, "
        "previous_hash BLOB NOT NULL, hash BLOB NOT NULL, run TEXT NOT NULL) STRICT"_s.arg(columns),
        u"CREATE INDEX journal_about ON journal (about)"_s,
        // The end of the chain stands apart, so that cutting off the newest entries is seen too.
        u"CREATE TABLE journal_end (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"_s,
        u"INSERT INTO journal_end VALUES (1, 0, zeroblob(32))"_s,
        u"CREATE TRIGGER journal_in_order BEFORE INSERT ON journal WHEN NEW.seq <> (SELECT seq + 1 FROM journal_end) "
        u"OR "
        "NEW.previous_hash <> (SELECT hash FROM journal_end) BEGIN SELECT RAISE(ABORT, 'the journal only grows at its end'); END"_s,
        u"CREATE TRIGGER journal_grows AFTER INSERT ON journal BEGIN UPDATE journal_end SET seq = NEW.seq, hash = NEW.hash; END"_s,
        u"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        u"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        u"CREATE TRIGGER journal_end_stays BEFORE DELETE ON journal_end BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
    });
    // Old entries may leave, but only what stands before the anchor, and the anchor moves only onto an entry.
    schema.steps.push_back({
        u"CREATE TABLE journal_anchor (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"_s,
        u"INSERT INTO journal_anchor VALUES (1, 0, zeroblob(32))"_s,
        u"CREATE TRIGGER journal_anchor_on_entry BEFORE UPDATE ON journal_anchor WHEN NEW.seq <= OLD.seq OR NOT EXISTS "
        "(SELECT 1 FROM journal WHERE seq = NEW.seq AND hash = NEW.hash) BEGIN SELECT RAISE(ABORT, 'the anchor stands on an entry'); END"_s,
        u"CREATE TRIGGER journal_anchor_stays BEFORE DELETE ON journal_anchor BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
        u"DROP TRIGGER journal_no_delete"_s,
        u"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal WHEN OLD.seq > (SELECT seq FROM journal_anchor) "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
    });
    return schema;
}

/// Bytes go in and out as they are hashed: the driver's own text path drops a leading BOM and what follows a NUL.
QString selectList()
{
    QStringList parts{u"seq"_s, u"about"_s, u"at_ms"_s};
    const QStringList texts = kTextColumns.split(u", "_s);
    for (const QString& column : texts)
        parts.append(u"CAST(%1 AS BLOB)"_s.arg(column));
    parts << u"previous_hash"_s << u"hash"_s;
    return parts.join(u", "_s);
}

/// As fromUtf8, but a byte order mark is a character like any other: it was hashed too.
QString textOf(const QByteArray& utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

JournalEntry read(const QSqlQuery& query)
{
    JournalEntry entry;
    int column = 0;
    for (qint64* number : {&entry.seq, &entry.about, &entry.atMs})
        *number = query.value(column++).toLongLong();
    for (QString* text : {&entry.connection, &entry.connectionName, &entry.subject, &entry.action, &entry.targetKind,
                          &entry.targetId, &entry.targetName, &entry.statusBefore, &entry.statusAfter, &entry.reason,
                          &entry.request, &entry.requestDigest})
        *text = textOf(query.value(column++).toByteArray());
    entry.outcome =
        outcomeKind(QString::fromUtf8(query.value(column++).toByteArray())).value_or(OutcomeKind::OutcomeUnknown);
    entry.code = textOf(query.value(column++).toByteArray());
    entry.detail = textOf(query.value(column++).toByteArray());
    entry.previousHash = query.value(column++).toByteArray();
    entry.hash = query.value(column).toByteArray();
    return entry;
}

QByteArray bytes(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return utf8.isNull() ? QByteArray("") : utf8;
}

/// What is kept is what can be hashed and shown again: valid Unicode without NUL.
void clean(QString& text)
{
    text = textOf(text.toUtf8());
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

void cleanAll(JournalEntry& entry)
{
    entry.reason = Redactor::text(entry.reason);
    entry.detail = Redactor::text(entry.detail);
    entry.request = Redactor::text(entry.request);
    for (QString* text : {&entry.connection, &entry.connectionName, &entry.subject, &entry.action, &entry.targetKind,
                          &entry.targetId, &entry.targetName, &entry.statusBefore, &entry.statusAfter, &entry.reason,
                          &entry.request, &entry.requestDigest, &entry.code, &entry.detail})
        clean(*text);
}

} // namespace

SqliteFile::Schema JournalDatabase::layout()
{
    return schema();
}

JournalDatabase::JournalDatabase(const QString& file)
    : m_file(file, schema())
{}

JournalDatabase::~JournalDatabase() = default;

bool JournalDatabase::open()
{
    const bool opened = m_file.open();
    m_openProblem = m_problem = m_file.problem();
    if (opened && !m_file.isReadOnly())
        m_run = std::make_unique<RunLock>(m_file.fileName());
    return opened;
}

bool JournalDatabase::openForReading()
{
    const bool opened = m_file.openForReading();
    m_openProblem = m_problem = m_file.problem();
    return opened;
}

void JournalDatabase::noteFailure(const QString& error)
{
    m_problem =
        error.isEmpty() ? tr("The journal cannot be written.") : tr("The journal cannot be written: %1").arg(error);
}

bool JournalDatabase::append(JournalEntry& entry)
{
    if (!m_file.isOpen() || m_file.isReadOnly())
        return false;
    QString error;
    const bool written = m_file.transaction([&] { return insert(entry, &error); }, &error);
    if (written)
        m_problem = m_openProblem;
    else
        noteFailure(error);
    return written;
}

bool JournalDatabase::insert(JournalEntry& entry, QString* error)
{
    QSqlQuery end(m_file.database());
    if (!end.exec(u"SELECT seq, hash FROM journal_end"_s) || !end.next()) {
        *error = end.lastError().text();
        return false;
    }
    cleanAll(entry);
    entry.seq = end.value(0).toLongLong() + 1;
    entry.previousHash = end.value(1).toByteArray();
    if (entry.atMs == 0)
        entry.atMs = QDateTime::currentMSecsSinceEpoch();
    entry.hash = journalchain::hashOf(entry);
    end.finish();

    QStringList places;
    for (int i = 0; i < kTexts; ++i)
        places.append(u"CAST(? AS TEXT)"_s);
    QSqlQuery query(m_file.database());
    query.prepare(
        u"INSERT INTO journal (seq, about, at_ms, %1, previous_hash, hash, run) VALUES (?, ?, ?, %2, ?, ?, ?)"_s.arg(
            kTextColumns, places.join(u", "_s)));
    for (const qint64 number : {entry.seq, entry.about, entry.atMs})
        query.addBindValue(number);
    for (const QString* text : {&entry.connection, &entry.connectionName, &entry.subject, &entry.action,
                                &entry.targetKind, &entry.targetId, &entry.targetName, &entry.statusBefore,
                                &entry.statusAfter, &entry.reason, &entry.request, &entry.requestDigest})
        query.addBindValue(bytes(*text));
    query.addBindValue(QByteArray(wireName(entry.outcome)));
    query.addBindValue(bytes(entry.code));
    query.addBindValue(bytes(entry.detail));
    query.addBindValue(entry.previousHash);
    query.addBindValue(entry.hash);
    query.addBindValue(m_run->id());
    if (query.exec())
        return true;
    *error = query.lastError().text();
    return false;
}

std::vector<JournalEntry> JournalDatabase::settleLostRuns()
{
    std::vector<JournalEntry> settled;
    if (!m_file.isOpen() || m_file.isReadOnly())
        return settled;
    QString error;
    const bool written = m_file.transaction(
        [&] {
            std::vector<JournalEntry> lost;
            QSqlQuery query(m_file.database());
            const QString sql = u"SELECT %1, run FROM journal AS sent WHERE outcome = 'sent' AND NOT EXISTS "
                                "(SELECT 1 FROM journal AS heard WHERE heard.about = sent.seq) ORDER BY seq"_s;
            if (!query.exec(sql.arg(selectList())))
                return false;
            const int runColumn = 3 + kTexts + 2;
            while (query.next()) {
                if (RunLock::isOver(m_file.fileName(), query.value(runColumn).toString()))
                    lost.push_back(read(query));
            }
            query.finish();
            for (JournalEntry& entry : lost) {
                entry.about = entry.seq;
                entry.atMs = 0;
                entry.outcome = OutcomeKind::OutcomeUnknown;
                entry.detail = tr("outcome unknown: the program ended before the answer came.");
                if (!insert(entry, &error))
                    return false;
                settled.push_back(entry);
            }
            return true;
        },
        &error);
    RunLock::removeOver(m_file.fileName());
    if (!written) {
        settled.clear();
        noteFailure(error);
    }
    return settled;
}

bool JournalDatabase::visit(const std::function<bool(const JournalEntry&)>& fn) const
{
    if (!m_file.isOpen())
        return false;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM journal ORDER BY seq"_s.arg(selectList())))
        return false;
    while (query.next()) {
        if (!fn(read(query)))
            break;
    }
    return !query.lastError().isValid();
}

std::vector<JournalEntry> JournalDatabase::page(qint64 beforeSeq, int limit) const
{
    std::vector<JournalEntry> entries;
    if (!m_file.isOpen())
        return entries;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM journal WHERE ? = 0 OR seq < ? ORDER BY seq DESC LIMIT ?"_s.arg(selectList()));
    query.addBindValue(beforeSeq);
    query.addBindValue(beforeSeq);
    query.addBindValue(limit);
    if (query.exec()) {
        while (query.next())
            entries.push_back(read(query));
    }
    return entries;
}

ChainEnd JournalDatabase::anchor() const
{
    ChainEnd end;
    QSqlQuery query(m_file.database());
    // Files of the first version have none.
    if (query.exec(u"SELECT seq, hash FROM journal_anchor"_s) && query.next()) {
        end.seq = query.value(0).toLongLong();
        end.hash = query.value(1).toByteArray();
    }
    return end;
}

Journal::Verification JournalDatabase::verify() const
{
    Journal::Verification result;
    if (!m_file.isOpen()) {
        result.text = m_problem.isEmpty() ? tr("The journal cannot be read.") : m_problem;
        return result;
    }
    ChainEnd last = anchor();
    result.archived = last.seq;
    const bool readable = visit([&](const JournalEntry& entry) {
        if (!last.isFollowedBy(entry)) {
            result.firstBroken = last.seq + 1;
            return false;
        }
        if (result.entries++ == 0)
            result.firstMs = entry.atMs;
        result.lastMs = entry.atMs;
        last = {entry.seq, entry.hash};
        return true;
    });
    if (!readable) {
        result.text = m_problem.isEmpty() ? tr("The journal cannot be read.") : m_problem;
        return result;
    }
    QSqlQuery end(m_file.database());
    const bool ended = end.exec(u"SELECT seq, hash FROM journal_end"_s) && end.next();
    const bool whole = ended && last == ChainEnd{end.value(0).toLongLong(), end.value(1).toByteArray()};
    if (result.firstBroken == 0 && !whole)
        result.firstBroken = last.seq + 1;
    result.intact = result.firstBroken == 0;
    if (result.intact)
        result.text = tr("%n entries, the chain is unbroken.", nullptr, int(result.entries));
    else
        result.text =
            tr("The chain breaks at entry %1: what stands there is not what was written.").arg(result.firstBroken);
    return result;
}

} // namespace alien
