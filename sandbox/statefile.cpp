// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/statefile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace alien::sandbox {
namespace {

constexpr int applicationId = 0x414c5342; // "ALSB"
constexpr int schemaVersion = 1;
constexpr auto batchDelay = std::chrono::milliseconds(200);

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// An open connection for as long as it lives; each thread needs its own.
class Connection
{
public:
    Connection(const QString& name, const QString& file)
        : m_name(name)
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~Connection()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

int pragma(QSqlDatabase& database, const QString& name)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toInt() : -1;
}

/// Empty when the file is ours and ready.
QString prepare(QSqlDatabase& database)
{
    if (!database.isOpen())
        return database.lastError().text();
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA journal_mode=WAL"_s))
        return query.lastError().text();
    const int application = pragma(database, u"application_id"_s);
    const int version = pragma(database, u"user_version"_s);
    if (application == applicationId && version == schemaVersion)
        return {};
    if (application != 0 || version != 0 || !database.tables().isEmpty())
        return u"the file belongs to another program or version"_s;
    for (const QString& statement :
         {u"CREATE TABLE record(kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL,"
          " PRIMARY KEY(kind, id))"_s,
          u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(schemaVersion)}) {
        if (!query.exec(statement))
            return query.lastError().text();
    }
    return {};
}

} // namespace

StateFile::StateFile()
    : m_connection(u"sandbox-state-%1"_s.arg(quintptr(this), 0, 16))
{}

StateFile::~StateFile()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool StateFile::load(const QString& file, const Visit& visit)
{
    {
        Connection connection(m_connection, file);
        m_error = prepare(connection.database());
        if (!m_error.isEmpty())
            return false;
        // Tokens' hashes and vault secrets lie in it.
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT kind, id, position, body FROM record ORDER BY position"_s)) {
            m_error = query.lastError().text();
            return false;
        }
        while (query.next()) {
            visit(query.value(0).toString().toStdString(), query.value(1).toString().toStdString(),
                  query.value(2).toULongLong(), query.value(3).toString().toStdString());
        }
    }
    m_file = file;
    m_thread = std::thread([this] { writeUntilStopped(); });
    return true;
}

void StateFile::put(const std::string& kind, const std::string& id, std::uint64_t order, std::string body)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_pending[{kind, id}] = {order, std::move(body)};
        ++m_changed;
    }
    m_wake.notify_all();
}

void StateFile::remove(const std::string& kind, const std::string& id)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_pending[{kind, id}] = {};
        ++m_changed;
    }
    m_wake.notify_all();
}

void StateFile::flush()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t wanted = m_changed;
    if (m_written >= wanted || !m_thread.joinable())
        return;
    m_awaited = wanted;
    m_wake.notify_all();
    m_wake.wait(lock, [this, wanted] { return m_written >= wanted; });
}

void StateFile::writeUntilStopped()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_pending.empty(); });
        if (!m_stopping)
            m_wake.wait_for(lock, batchDelay, [this] { return m_stopping || m_awaited > m_written; });
        const Changes changes = std::exchange(m_pending, {});
        const std::uint64_t changed = m_changed;
        const bool last = m_stopping;
        lock.unlock();
        if (!changes.empty())
            write(changes);
        lock.lock();
        m_written = changed;
        m_wake.notify_all();
        if (last)
            return;
    }
}

void StateFile::write(const Changes& changes) const
{
    Connection connection(m_connection + u"-writer"_s, m_file);
    QSqlDatabase& database = connection.database();
    database.transaction();
    QSqlQuery put(database);
    QSqlQuery remove(database);
    if (!put.prepare(u"INSERT OR REPLACE INTO record(kind, id, position, body) VALUES(?, ?, ?, ?)"_s) ||
        !remove.prepare(u"DELETE FROM record WHERE kind = ? AND id = ?"_s)) {
        qWarning("cannot write the state: %s", qUtf8Printable(database.lastError().text()));
        return;
    }
    bool good = true;
    for (const auto& [key, change] : changes) {
        QSqlQuery& query = change.text ? put : remove;
        query.bindValue(0, text(key.first));
        query.bindValue(1, text(key.second));
        if (change.text) {
            query.bindValue(2, qulonglong(change.order));
            query.bindValue(3, text(*change.text));
        }
        good = query.exec() && good;
    }
    if (!database.commit() || !good)
        qWarning("cannot write the state: %s", qUtf8Printable(database.lastError().text()));
}

} // namespace alien::sandbox
