// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::SqliteFile)
};

QString stamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
}

bool makeFolder(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
}

/// WAL needs memory that all processes share, which network file systems do not give.
bool onNetwork(const QString& file)
{
    static constexpr std::array kNames{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"};
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    return std::find(kNames.begin(), kNames.end(), type) != kNames.end();
}

} // namespace

SqliteFile::SqliteFile(QString file, Schema schema)
    : m_file(std::move(file))
    , m_schema(std::move(schema))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

SqliteFile::~SqliteFile()
{
    close();
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool SqliteFile::open()
{
    m_problem.clear();
    m_readOnly = false;
    if (!makeFolder(m_file)) {
        m_problem = Words::tr("The folder of %1 cannot be made.").arg(m_file);
        return false;
    }
    Health health = openOnce(false);
    if (health == Health::Damaged && moveAside())
        health = openOnce(false);
    if (health == Health::Newer) {
        close();
        health = openOnce(true);
        m_readOnly = true;
        if (health == Health::Newer) {
            m_problem = Words::tr("%1 was written by a newer version of this program; it is shown, nothing is added.")
                            .arg(m_file);
            return true;
        }
    }
    if (health != Health::Good) {
        if (m_problem.isEmpty())
            m_problem = Words::tr("%1 cannot be opened: %2").arg(m_file, m_database.lastError().text());
        close();
        return false;
    }
    return true;
}

bool SqliteFile::openForReading()
{
    m_problem.clear();
    m_readOnly = true;
    const Health health = openOnce(true);
    if (health == Health::Good || health == Health::Newer)
        return true;
    m_problem = health == Health::Damaged
                    ? Words::tr("%1 is damaged.").arg(m_file)
                    : Words::tr("%1 cannot be opened: %2").arg(m_file, m_database.lastError().text());
    close();
    return false;
}

SqliteFile::Health SqliteFile::openOnce(bool readOnly)
{
    if (QFile created(m_file); !readOnly && !created.exists())
        created.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly);
    if (!readOnly)
        QFile::setPermissions(m_file, kOwnerOnly);
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return Health::Unopenable;
    const Health health = check();
    if (health != Health::Good || readOnly)
        return health;
    return configure() && migrate() ? Health::Good : Health::Unopenable;
}

SqliteFile::Health SqliteFile::check()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    constexpr int kCorrupt = 11;
    constexpr int kNotADatabase = 26;
    const bool large = QFileInfo(m_file).size() > m_schema.checkUpTo;
    if (!query.exec(large ? u"SELECT 'ok' FROM (SELECT count(*) FROM sqlite_master)"_s : u"PRAGMA quick_check(1)"_s) ||
        !query.next()) {
        const int code = query.lastError().nativeErrorCode().toInt();
        return code == kCorrupt || code == kNotADatabase ? Health::Damaged : Health::Unopenable;
    }
    if (query.value(0).toString() != "ok"_L1)
        return Health::Damaged;
    query.finish();
    const qint64 owner = number(u"PRAGMA application_id"_s);
    const qint64 version = number(u"PRAGMA user_version"_s);
    const bool empty = number(u"SELECT count(*) FROM sqlite_master"_s) == 0;
    if (!empty && (owner != m_schema.applicationId || version <= 0))
        return Health::Damaged; // somebody else's
    return version > qint64(m_schema.steps.size()) ? Health::Newer : Health::Good;
}

bool SqliteFile::configure()
{
    if (number(u"SELECT count(*) FROM sqlite_master"_s) == 0) {
        for (const QString& pragma : m_schema.onCreate)
            run(pragma);
    }
    const QString mode = onNetwork(m_file) ? u"DELETE"_s : u"WAL"_s;
    return run(u"PRAGMA trusted_schema=OFF"_s) && run(u"PRAGMA journal_mode=%1"_s.arg(mode)) &&
           run(m_schema.full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
}

bool SqliteFile::migrate()
{
    const qint64 target = qint64(m_schema.steps.size());
    const qint64 version = number(u"PRAGMA user_version"_s);
    if (version == target)
        return true;
    if (version > 0) {
        QString backup = u"%1.v%2-%3"_s.arg(m_file).arg(version).arg(stamp());
        backup.replace(u'\'', u"''"_s);
        if (!run(u"VACUUM INTO '%1'"_s.arg(backup), &m_problem))
            return false;
        QFile::setPermissions(backup, kOwnerOnly);
    }
    return transaction(
        [this, target] {
            // Another process may have been quicker.
            for (qint64 from = number(u"PRAGMA user_version"_s); from >= 0 && from < target; ++from) {
                for (const QString& statement : m_schema.steps[std::size_t(from)]) {
                    if (!run(statement, &m_problem))
                        return false;
                }
            }
            return run(u"PRAGMA application_id=%1"_s.arg(m_schema.applicationId)) &&
                   run(u"PRAGMA user_version=%1"_s.arg(target));
        },
        &m_problem);
}

bool SqliteFile::moveAside()
{
    close();
    const QString aside = m_file + u".damaged-"_s + stamp();
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_file + suffix) && !QFile::rename(m_file + suffix, aside + suffix)) {
            m_problem = Words::tr("%1 is damaged and could not be moved aside.").arg(m_file);
            return false;
        }
    }
    m_problem = Words::tr("%1 was damaged. It was moved to %2, and a new one begun.").arg(m_file, aside);
    return true;
}

bool SqliteFile::run(const QString& sql, QString* error) const
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    if (error)
        *error = query.lastError().text();
    return false;
}

bool SqliteFile::transaction(const std::function<bool()>& body, QString* error) const
{
    if (!run(u"BEGIN IMMEDIATE"_s, error))
        return false;
    if (body() && run(u"COMMIT"_s, error))
        return true;
    run(u"ROLLBACK"_s);
    return false;
}

qint64 SqliteFile::number(const QString& sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace alien
