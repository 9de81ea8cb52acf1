// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalfile.h"

#include "models/journal/journalentrycodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr int applicationId = 0x414c4a31; // "ALJ1"

QString tr(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

const QString& columns()
{
    static const QString all =
        u"seq, about, at_ms, connection, connection_name, subject, action, target_kind, target_id, target_name, "
        "status_before, status_after, reason, request, request_digest, outcome, code, detail, previous_hash, hash"_s;
    return all;
}

JournalEntry entryOf(const QSqlQuery& row)
{
    JournalEntry e;
    int i = 0;
    e.seq = row.value(i++).toLongLong();
    e.about = row.value(i++).toLongLong();
    e.atMs = row.value(i++).toLongLong();
    for (QString* text : {&e.connection, &e.connectionName, &e.subject, &e.action, &e.targetKind, &e.targetId,
                          &e.targetName, &e.statusBefore, &e.statusAfter, &e.reason, &e.request, &e.requestDigest})
        *text = row.value(i++).toString();
    e.outcome = outcomeKind(row.value(i++).toString());
    e.code = row.value(i++).toString();
    e.detail = row.value(i++).toString();
    e.previousHash = row.value(i++).toByteArray();
    e.hash = row.value(i++).toByteArray();
    return e;
}

} // namespace

JournalFile::JournalFile(const QString& file)
    : m_file(file)
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_lastHash(32, '\0')
{}

JournalFile::~JournalFile()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool JournalFile::exec(const QString& sql)
{
    QSqlQuery query(m_db);
    if (query.exec(sql))
        return true;
    m_problem = tr("The journal %1: %2").arg(m_file, query.lastError().text());
    return false;
}

bool JournalFile::openDatabase()
{
    if (!QSqlDatabase::contains(m_connection))
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(m_file);
    // The file is made before SQLite does, so that nobody else can read it for a moment.
    QFile disk(m_file);
    if (!disk.exists() && disk.open(QIODevice::WriteOnly))
        disk.close();
    disk.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!m_db.open()) {
        m_problem = tr("The journal %1 cannot be opened: %2").arg(m_file, m_db.lastError().text());
        return false;
    }
    for (const auto& pragma : {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA journal_mode=WAL"_s,
                               u"PRAGMA synchronous=FULL"_s, u"PRAGMA busy_timeout=3000"_s}) {
        if (!exec(pragma))
            return false;
    }
    QSqlQuery check(m_db);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next() || check.value(0).toString() != u"ok"_s) {
        m_problem = tr("The journal %1 is damaged.").arg(m_file);
        return false;
    }
    return true;
}

void JournalFile::open()
{
    if (!openDatabase()) {
        if (!QFileInfo::exists(m_file) || QFileInfo(m_file).size() == 0)
            return;
        moveAside(m_problem);
        if (!openDatabase())
            return;
    }
    m_writable = prepareSchema();
    readHead();
}

void JournalFile::moveAside(const QString& why)
{
    m_db.close();
    const QString kept = m_file + u".damaged-"_s + QString::number(QDateTime::currentSecsSinceEpoch());
    QFile::rename(m_file, kept);
    QFile::rename(m_file + u"-wal"_s, kept + u"-wal"_s);
    QFile::remove(m_file + u"-shm"_s);
    m_problem = tr("%1 It was kept as %2 and a new one was begun.").arg(why, kept);
}

bool JournalFile::prepareSchema()
{
    QSqlQuery version(m_db);
    version.exec(u"PRAGMA user_version"_s);
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    if (found > schemaVersion) {
        m_problem = tr("The journal %1 was written by a newer version of this program; it is shown, and nothing is "
                       "added to it. "
                       "Changes cannot be made with this version.")
                        .arg(m_file);
        return false;
    }
    if (found == schemaVersion)
        return true;
    m_db.transaction();
    const bool made =
        exec(u"CREATE TABLE journal (seq INTEGER PRIMARY KEY, about INTEGER NOT NULL, at_ms INTEGER NOT NULL, "
             "connection TEXT NOT NULL, connection_name TEXT NOT NULL, subject TEXT NOT NULL, action TEXT NOT NULL, "
             "target_kind TEXT NOT NULL, target_id TEXT NOT NULL, target_name TEXT NOT NULL, status_before TEXT NOT "
             "NULL, "
             "status_after TEXT NOT NULL, reason TEXT NOT NULL, request TEXT NOT NULL, request_digest TEXT NOT NULL, "
             "outcome TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL, previous_hash BLOB NOT NULL, "
             "hash BLOB NOT NULL) STRICT"_s) &&
        exec(u"CREATE INDEX journal_about ON journal (about)"_s) &&
        exec(
            u"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END"_s) &&
        exec(
            u"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END"_s) &&
        exec(u"PRAGMA application_id=%1"_s.arg(applicationId)) && exec(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
    if (!made || !m_db.commit()) {
        m_db.rollback();
        return false;
    }
    return true;
}

void JournalFile::readHead()
{
    QSqlQuery last(m_db);
    if (last.exec(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s) && last.next()) {
        m_lastSeq = last.value(0).toLongLong();
        m_lastHash = last.value(1).toByteArray();
    }
}

bool JournalFile::append(JournalEntry& entry)
{
    if (!m_writable)
        return false;
    // Another console may have written since: its entry is the one to chain to.
    if (!m_db.transaction())
        return false;
    readHead();
    entry.seq = m_lastSeq + 1;
    entry.previousHash = m_lastHash;
    entry.hash = chainHash(entry);
    QSqlQuery insert(m_db);
    insert.prepare(u"INSERT INTO journal (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(columns()));
    for (const qint64 number : {entry.seq, entry.about, entry.atMs})
        insert.addBindValue(number);
    // A null string would be an SQL NULL.
    const QString outcome = QString::fromLatin1(wireName(entry.outcome));
    for (const QString& text : {entry.connection, entry.connectionName, entry.subject, entry.action, entry.targetKind,
                                entry.targetId, entry.targetName, entry.statusBefore, entry.statusAfter, entry.reason,
                                entry.request, entry.requestDigest, outcome, entry.code, entry.detail})
        insert.addBindValue(text.isNull() ? u""_s : text);
    insert.addBindValue(entry.previousHash);
    insert.addBindValue(entry.hash);
    if (!insert.exec() || !m_db.commit()) {
        m_problem = tr("The journal could not be written: %1. Nothing is sent without its entry.")
                        .arg(insert.lastError().text());
        m_db.rollback();
        return false;
    }
    m_lastSeq = entry.seq;
    m_lastHash = entry.hash;
    return true;
}

void JournalFile::settleOpenEntries(qint64 nowMs)
{
    if (!m_writable)
        return;
    std::vector<JournalEntry> open;
    QSqlQuery query(m_db);
    query.exec(u"SELECT %1 FROM journal j WHERE outcome = 'sent' AND NOT EXISTS (SELECT 1 FROM journal o WHERE o.about "
               u"= j.seq) "
               "ORDER BY seq"_s.arg(columns()));
    while (query.next())
        open.push_back(entryOf(query));
    query.finish();
    for (JournalEntry& entry : open) {
        entry.about = entry.seq;
        entry.atMs = nowMs;
        entry.outcome = OutcomeKind::OutcomeUnknown;
        entry.detail = tr("The program ended before the answer came.");
        append(entry);
    }
}

std::vector<JournalEntry> JournalFile::page(qint64 beforeSeq, int limit)
{
    std::vector<JournalEntry> out;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s.arg(columns()));
    query.addBindValue(beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max());
    query.addBindValue(limit);
    query.exec();
    while (query.next())
        out.push_back(entryOf(query));
    return out;
}

Journal::Verification JournalFile::verify()
{
    Journal::Verification out;
    QByteArray previous(32, '\0');
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.exec(u"SELECT %1 FROM journal ORDER BY seq"_s.arg(columns()));
    while (query.next()) {
        const JournalEntry entry = entryOf(query);
        ++out.entries;
        if (entry.seq != out.entries || entry.previousHash != previous || entry.hash != chainHash(entry)) {
            out.firstBroken = entry.seq;
            out.text = tr("The chain breaks at entry %1: it was changed, removed or put in after it was written.")
                           .arg(entry.seq);
            return out;
        }
        previous = entry.hash;
    }
    out.intact = true;
    out.text = tr("All %1 entries are as they were written.").arg(out.entries);
    return out;
}

bool JournalFile::exportTo(const QString& file, Journal::ExportFormat format, QString* error)
{
    QSaveFile disk(file);
    if (!disk.open(QIODevice::WriteOnly)) {
        *error = disk.errorString();
        return false;
    }
    disk.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool csv = format == Journal::ExportFormat::Csv;
    if (csv)
        disk.write(csvHead());
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.exec(u"SELECT %1 FROM journal ORDER BY seq"_s.arg(columns()));
    while (query.next())
        disk.write(csv ? toCsvLine(entryOf(query)) : toJsonLine(entryOf(query)));
    if (!disk.commit()) {
        *error = disk.errorString();
        return false;
    }
    return true;
}

} // namespace alien
