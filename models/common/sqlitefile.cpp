// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/sqlitefile.h"

#include "models/common/sqlitesalvage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::SqliteFile)
};

const auto kStampFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;

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

void SqliteFile::keepFewPages(const QSqlDatabase& database)
{
    QSqlQuery(database).exec(u"PRAGMA cache_size=-%1"_s.arg(kPagesKib));
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
    const Health health = openOnce(Access::Full);
    const QString reason = m_reason;
    if (health == Health::Good || (health == Health::Damaged && openDamaged()))
        return true;
    if (health != Health::Damaged && QFileInfo(m_file).size() > 0 && openReadOnly())
        return true;
    if (m_problem.isEmpty())
        m_problem = Words::tr("%1 cannot be opened: %2").arg(m_file, reason);
    close();
    return false;
}

/// It is shown, nothing is added: a newer schema, or a folder or a disk that takes nothing.
bool SqliteFile::openReadOnly()
{
    m_readOnly = true;
    for (const Access access : {Access::ReadOnly, Access::Frozen}) {
        close();
        const Health health = openOnce(access);
        // One of an older schema would have to be migrated first.
        const bool older = number(u"PRAGMA user_version"_s) < qint64(m_schema.steps.size());
        if (health == Health::Good && older)
            break;
        if (health == Health::Newer)
            m_problem = Words::tr("%1 was written by a newer version of this program; it is shown, nothing is added.")
                            .arg(m_file);
        else if (health == Health::Good)
            m_problem = Words::tr("%1 cannot be written; it is shown, nothing is added.").arg(m_file);
        if (health == Health::Newer || health == Health::Good)
            return true;
    }
    m_readOnly = false;
    return false;
}

/// The damaged file stands aside with its name told; what can be read of it goes on in a new one.
bool SqliteFile::openDamaged()
{
    const QString aside = moveAside();
    if (aside.isEmpty() || openOnce(Access::Full) != Health::Good)
        return false;
    const qint64 rows = SqliteSalvage(aside, m_database).run(m_schema.applicationId);
    if (rows > 0) {
        for (const QString& statement : m_schema.afterSalvage)
            run(statement);
    }
    if (QFileInfo(aside + u"-wal"_s).size() == 0) { // the reading left these
        QFile::remove(aside + u"-wal"_s);
        QFile::remove(aside + u"-shm"_s);
    }
    m_problem = rows > 0 ? Words::tr("%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was "
                                     "brought into a new one.",
                                     nullptr, int(std::min<qint64>(rows, std::numeric_limits<int>::max())))
                               .arg(m_file, aside)
                         : Words::tr("%1 was damaged. It was moved to %2, and a new one begun.").arg(m_file, aside);
    return true;
}

bool SqliteFile::openForReading()
{
    m_problem.clear();
    m_readOnly = true;
    const Health health = openOnce(Access::ReadOnly);
    if (health == Health::Good || health == Health::Newer)
        return true;
    m_problem = health == Health::Damaged ? Words::tr("%1 is damaged.").arg(m_file)
                                          : Words::tr("%1 cannot be opened: %2").arg(m_file, m_reason);
    close();
    return false;
}

SqliteFile::Health SqliteFile::openOnce(Access access)
{
    const bool full = access == Access::Full;
    if (full) {
        if (QFile created(m_file); !created.exists())
            created.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly);
        QFile::setPermissions(m_file, kOwnerOnly);
    }
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (!full)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Frozen)
        m_database.setDatabaseName(QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        m_reason = m_database.lastError().text();
        return Health::Unopenable;
    }
    keepFewPages(m_database);
    const Health health = check();
    if (health != Health::Good)
        return health;
    if (!full)
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
        m_reason = query.lastError().text();
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
    return run(u"PRAGMA trusted_schema=OFF"_s, &m_reason) && run(u"PRAGMA journal_mode=%1"_s.arg(mode), &m_reason) &&
           run(m_schema.full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s, &m_reason) &&
           takesWrites();
}

/// Nothing above writes into a file that is in WAL mode already, and SQLite opens what cannot be written for reading,
/// silently.
bool SqliteFile::takesWrites()
{
    constexpr int kReadOnly = 8;
    // BEGIN IMMEDIATE alone begins a reading there.
    const QString write = u"PRAGMA user_version=%1"_s.arg(number(u"PRAGMA user_version"_s));
    QSqlQuery query(m_database);
    const bool took = query.exec(u"BEGIN IMMEDIATE"_s) && query.exec(write);
    const int code = took ? 0 : query.lastError().nativeErrorCode().toInt();
    if (!took)
        m_reason = query.lastError().text();
    query.exec(u"ROLLBACK"_s);
    // Somebody else may be writing: that passes. An extended code has more in its upper bytes.
    return (code & 0xff) != kReadOnly;
}

bool SqliteFile::migrate()
{
    const qint64 target = qint64(m_schema.steps.size());
    const qint64 version = number(u"PRAGMA user_version"_s);
    if (version == target)
        return true;
    if (version > 0) {
        QString error;
        if (backUp(&error).isEmpty()) {
            m_problem = Words::tr("%1 has to be brought to this version of the program, but no backup of it could be "
                                  "made: %2")
                            .arg(m_file, error);
            return false;
        }
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

QString SqliteFile::backUp(QString* error) const
{
    const qint64 version = number(u"PRAGMA user_version"_s);
    const QString backup = u"%1.v%2-%3"_s.arg(m_file).arg(version).arg(stampOf(QDateTime::currentDateTimeUtc()));
    // Under another name until it is whole.
    const QString part = backup + u".part"_s;
    if (!run(u"VACUUM INTO '%1'"_s.arg(QString(part).replace(u'\'', u"''"_s)), error)) {
        QFile::remove(part);
        return {};
    }
    QFile::setPermissions(part, kOwnerOnly);
    if (!QFile::rename(part, backup)) {
        QFile::remove(part);
        *error = backup;
        return {};
    }
    return backup;
}

QString SqliteFile::stampOf(const QDateTime& time)
{
    return time.toUTC().toString(kStampFormat);
}

qint64 SqliteFile::msOfStamp(const QString& stamp)
{
    QDateTime time = QDateTime::fromString(stamp, kStampFormat);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString SqliteFile::moveAside()
{
    close();
    const QString aside = m_file + u".damaged-"_s + stampOf(QDateTime::currentDateTimeUtc());
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_file + suffix) && !QFile::rename(m_file + suffix, aside + suffix)) {
            m_problem = Words::tr("%1 is damaged and could not be moved aside.").arg(m_file);
            return {};
        }
    }
    return aside;
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
