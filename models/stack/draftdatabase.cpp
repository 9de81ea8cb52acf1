// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/draftdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 kApplicationId = 0x414c5344; // "ALSD"

SqliteFile::Schema schema()
{
    SqliteFile::Schema schema;
    schema.applicationId = kApplicationId;
    schema.steps.push_back(
        {u"CREATE TABLE draft (id TEXT PRIMARY KEY, connection TEXT NOT NULL, name TEXT NOT NULL, "
         "base TEXT NOT NULL, dialect TEXT NOT NULL, text BLOB NOT NULL, created_ms INTEGER NOT NULL, "
         "changed_ms INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT"_s,
         u"CREATE INDEX draft_changed ON draft (connection, changed_ms)"_s});
    return schema;
}

const auto kColumns = u"id, connection, name, base, dialect, created_ms, changed_ms, revision"_s;

StackDraft draftOf(const QSqlQuery& query)
{
    StackDraft draft;
    draft.id = query.value(0).toString();
    draft.connection = query.value(1).toString();
    draft.name = query.value(2).toString();
    draft.baseRelease = query.value(3).toString();
    draft.dialect = query.value(4).toString() == QLatin1StringView(wireName(StackDialect::V3)) ? StackDialect::V3
                                                                                               : StackDialect::V1;
    draft.createdMs = query.value(5).toLongLong();
    draft.changedMs = query.value(6).toLongLong();
    draft.revision = query.value(7).toLongLong();
    return draft;
}

/// The driver makes NULL of a null string, and a draft may have no base and no text.
QVariant textValue(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant bytesValue(const QByteArray& bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

bool run(QSqlQuery& query, QString* error)
{
    if (query.exec())
        return true;
    *error = query.lastError().text();
    return false;
}

} // namespace

SqliteFile::Schema DraftDatabase::layout()
{
    return schema();
}

DraftDatabase::DraftDatabase(const QString& file)
    : m_file(file, schema())
{}

bool DraftDatabase::open()
{
    const bool opened = m_file.open();
    m_openProblem = m_problem = m_file.problem();
    return opened;
}

bool DraftDatabase::write(const std::function<bool(QString* error)>& body)
{
    if (!m_file.isOpen() || m_file.isReadOnly())
        return false;
    QString error;
    const bool written = m_file.transaction([&] { return body(&error); }, &error);
    m_problem = written ? m_openProblem : tr("The drafts cannot be written: %1").arg(error);
    return written;
}

bool DraftDatabase::insert(const StackDraft& draft)
{
    return write([&](QString* error) {
        QSqlQuery query(m_file.database());
        query.prepare(u"INSERT INTO draft (%1, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
        for (const QString* text : {&draft.id, &draft.connection, &draft.name, &draft.baseRelease})
            query.addBindValue(textValue(*text));
        query.addBindValue(QString::fromLatin1(wireName(draft.dialect)));
        for (const qint64 number : {draft.createdMs, draft.changedMs, draft.revision})
            query.addBindValue(number);
        query.addBindValue(bytesValue(draft.text));
        return run(query, error);
    });
}

std::optional<StackDraft> DraftDatabase::save(const QString& id, qint64 expected, const QByteArray& text,
                                              StackDialect dialect, qint64 nowMs, bool* moved)
{
    int rows = 0;
    const bool written = write([&](QString* error) {
        QSqlQuery query(m_file.database());
        query.prepare(
            u"UPDATE draft SET text = ?, dialect = ?, changed_ms = ?, revision = revision + 1 WHERE id = ? AND "
            "revision = ?"_s);
        query.addBindValue(bytesValue(text));
        query.addBindValue(QString::fromLatin1(wireName(dialect)));
        query.addBindValue(nowMs);
        query.addBindValue(id);
        query.addBindValue(expected);
        if (!run(query, error))
            return false;
        rows = query.numRowsAffected();
        return true;
    });
    *moved = written && rows == 0;
    if (!written || rows == 0)
        return std::nullopt;
    StackDraft saved;
    saved.id = id;
    saved.changedMs = nowMs;
    saved.revision = expected + 1;
    return saved;
}

bool DraftDatabase::update(const QString& column, const QString& id, const QString& value)
{
    return write([&](QString* error) {
        QSqlQuery query(m_file.database());
        query.prepare(u"UPDATE draft SET %1 = ? WHERE id = ?"_s.arg(column));
        query.addBindValue(textValue(value));
        query.addBindValue(id);
        return run(query, error);
    });
}

bool DraftDatabase::setName(const QString& id, const QString& name)
{
    return update(u"name"_s, id, name);
}

bool DraftDatabase::setBase(const QString& id, const QString& release)
{
    return update(u"base"_s, id, release);
}

bool DraftDatabase::remove(const QString& id)
{
    return write([&](QString* error) {
        QSqlQuery query(m_file.database());
        query.prepare(u"DELETE FROM draft WHERE id = ?"_s);
        query.addBindValue(id);
        return run(query, error);
    });
}

StackDraft DraftDatabase::read(const QString& id) const
{
    if (!m_file.isOpen())
        return {};
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT %1, text FROM draft WHERE id = ?"_s.arg(kColumns));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return {};
    StackDraft draft = draftOf(query);
    draft.text = query.value(8).toByteArray();
    return draft;
}

QList<StackDraft> DraftDatabase::list(const QString& connection) const
{
    QList<StackDraft> out;
    if (!m_file.isOpen())
        return out;
    QSqlQuery query(m_file.database());
    query.prepare(u"SELECT %1 FROM draft WHERE connection = ? ORDER BY changed_ms DESC, id"_s.arg(kColumns));
    query.addBindValue(textValue(connection));
    if (query.exec()) {
        while (query.next())
            out.append(draftOf(query));
    }
    return out;
}

} // namespace alien
