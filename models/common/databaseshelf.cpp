// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/databaseshelf.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kPiece = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::DatabaseShelf)
};

QString stagedName(const QString& live)
{
    return live + u".restore"_s;
}

struct Head
{
    qint32 version = 0;
    qint32 owner = 0;
};

/// Who wrote a file and at which schema, from its first bytes (sqlite.org/fileformat.html, 1.3): nothing is opened.
Head headOf(const QString& file)
{
    constexpr int headBytes = 100;
    constexpr int versionAt = 60;
    constexpr int ownerAt = 68;
    QFile bytes(file);
    const QByteArray head = bytes.open(QIODevice::ReadOnly) ? bytes.read(headBytes) : QByteArray();
    if (head.size() < headBytes || !head.startsWith("SQLite format 3"))
        return {};
    return {qFromBigEndian<qint32>(head.constData() + versionAt), qFromBigEndian<qint32>(head.constData() + ownerAt)};
}

bool fits(const Head& head, const SqliteFile::Schema& schema)
{
    return head.owner == schema.applicationId && head.version > 0 && head.version <= qint32(schema.steps.size());
}

std::optional<DatabaseShelf::Copy> copyOf(const DatabaseShelf::Store& store, const QFileInfo& file)
{
    static const QRegularExpression suffix(u"^\\.(?:v\\d+|(?<kind>replaced|damaged))-(?<stamp>\\d{8}T\\d{9}Z)$"_s);
    const auto match = suffix.match(file.fileName().mid(QFileInfo(store.file).fileName().size()));
    if (!match.hasMatch())
        return std::nullopt;
    DatabaseShelf::Copy copy;
    if (const QString kind = match.captured(u"kind"_s); !kind.isEmpty())
        copy.kind = kind == "damaged"_L1 ? DatabaseShelf::Kind::Damaged : DatabaseShelf::Kind::Replaced;
    copy.title = store.title;
    copy.live = store.file;
    copy.file = file.absoluteFilePath();
    copy.madeMs = SqliteFile::msOfStamp(match.captured(u"stamp"_s));
    copy.bytes = file.size();
    const Head head = headOf(copy.file);
    copy.version = head.version;
    copy.readable = copy.kind != DatabaseShelf::Kind::Damaged && fits(head, store.schema);
    return copy;
}

/// Which copy a staged file was made of: its name stands beside it.
QString sourceOf(const DatabaseShelf::Store& store)
{
    QFile note(stagedName(store.file) + u".from"_s);
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
}

bool write(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.setPermissions(kOwnerOnly) && out.write(bytes) == bytes.size() &&
           out.commit();
}

/// Whole or not at all, and on disk when it answers. Empty, or why not.
QString copyWhole(const QString& from, const QString& to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return in.errorString();
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(kOwnerOnly))
        return out.errorString();
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kPiece);
        if (piece.isEmpty())
            return in.errorString();
        if (out.write(piece) != piece.size())
            return out.errorString();
    }
    return out.commit() ? QString() : out.errorString();
}

/// Whether SQLite finds nothing wrong with it. Empty, or a sentence.
QString checked(const QString& file, const SqliteFile::Schema& schema)
{
    SqliteFile::Schema whole = schema;
    whole.checkUpTo = std::numeric_limits<qint64>::max();
    SqliteFile database(file, whole);
    return database.openForReading() ? QString() : database.problem();
}

enum class Settled { Alone, Busy, Damaged };

Settled settleOpen(const QSqlDatabase& database)
{
    constexpr int kBusy = 5;
    constexpr int kLocked = 6;
    QSqlQuery query(database);
    // Leaving the write-ahead log takes the file for oneself: it fails while another process has it open.
    const bool left = query.exec(u"PRAGMA journal_mode=DELETE"_s) && query.next();
    if (left && query.value(0).toString() == "delete"_L1)
        return Settled::Alone;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    return left || code == kBusy || code == kLocked ? Settled::Busy : Settled::Damaged;
}

/// What still stands in the write-ahead log comes into the file, and nobody else has it open.
Settled settle(const QString& live)
{
    const QString connection = u"settle "_s + live;
    Settled out = Settled::Damaged;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(live);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
        if (database.open())
            out = settleOpen(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return out;
}

std::filesystem::path pathOf(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

/// With its log, which a damaged one may still need.
bool moveAway(const QString& live, const QString& kept)
{
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(live + suffix) && !QFile::rename(live + suffix, kept + suffix))
            return false;
    }
    return true;
}

/// The file in use gets a second name, or where a disk knows none, another one. A sentence when it failed.
QString putAside(const QString& live, const QString& kept)
{
    const Settled state = settle(live);
    if (state == Settled::Busy)
        return Words::tr("%1 is in use by another window; it is restored at the next start.").arg(live);
    std::error_code failed;
    if (state == Settled::Alone) {
        // An earlier try may have come this far.
        if (std::filesystem::equivalent(pathOf(live), pathOf(kept), failed))
            return {};
        failed.clear();
        std::filesystem::create_hard_link(pathOf(live), pathOf(kept), failed);
        if (!failed)
            return {};
    }
    return moveAway(live, kept) ? QString() : Words::tr("%1 cannot be moved aside; nothing was restored.").arg(live);
}

DatabaseShelf::Restored restore(const DatabaseShelf::Store& store)
{
    const QString staged = stagedName(store.file);
    DatabaseShelf::Restored out{store.file, {}, {}};
    if (QFile::exists(store.file)) {
        // The same name at every try.
        const QString kept = store.file + u".replaced-"_s + SqliteFile::stampOf(QFileInfo(staged).lastModified());
        out.problem = putAside(store.file, kept);
        if (!out.problem.isEmpty())
            return out;
        out.keptAs = kept;
    }
    std::error_code failed;
    std::filesystem::rename(pathOf(staged), pathOf(store.file), failed);
    if (failed)
        out.problem = Words::tr("%1 cannot be put in its place: %2")
                          .arg(staged, QString::fromLocal8Bit(failed.message().c_str()));
    else
        QFile::remove(staged + u".from"_s);
    return out;
}

} // namespace

QList<DatabaseShelf::Copy> DatabaseShelf::list(const QList<Store>& stores)
{
    QList<Copy> copies;
    for (const Store& store : stores) {
        const QString source = isStaged(store) ? sourceOf(store) : QString();
        const QFileInfo live(store.file);
        const auto files = live.absoluteDir().entryInfoList({live.fileName() + u".*"_s}, QDir::Files);
        for (const QFileInfo& file : files) {
            auto copy = copyOf(store, file);
            if (!copy)
                continue;
            copy->staged = !source.isEmpty() && file.fileName() == source;
            copies.append(*copy);
        }
    }
    std::stable_sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return a.madeMs > b.madeMs; });
    return copies;
}

QString DatabaseShelf::backUp(const Store& store, QString* made)
{
    SqliteFile database(store.file, store.schema);
    if (!database.openForReading())
        return database.problem();
    QString error;
    *made = database.backUp(&error);
    return made->isEmpty() ? Words::tr("No backup of %1 could be made: %2").arg(store.file, error) : QString();
}

QString DatabaseShelf::stage(const Store& store, const QString& copy)
{
    if (!fits(headOf(copy), store.schema))
        return Words::tr("%1 was not written by a version of this program that this one knows.").arg(copy);
    const QString staged = stagedName(store.file);
    const QString trial = staged + u".part"_s;
    QString why = copyWhole(copy, trial);
    if (why.isEmpty() && QFileInfo::exists(copy + u"-wal"_s))
        why = copyWhole(copy + u"-wal"_s, trial + u"-wal"_s);
    if (why.isEmpty())
        why = checked(trial, store.schema);
    if (why.isEmpty() && settle(trial) != Settled::Alone)
        why = Words::tr("It cannot be read.");
    // Noted first: without the copy the note says nothing.
    if (why.isEmpty() && !write(staged + u".from"_s, QFileInfo(copy).fileName().toUtf8()))
        why = Words::tr("The folder takes no file.");
    std::error_code failed;
    if (why.isEmpty()) {
        std::filesystem::rename(pathOf(trial), pathOf(staged), failed);
        if (failed)
            why = QString::fromLocal8Bit(failed.message().c_str());
    }
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(trial + suffix);
    return why.isEmpty() ? QString() : Words::tr("%1 cannot be restored: %2").arg(copy, why);
}

bool DatabaseShelf::unstage(const Store& store)
{
    const QString staged = stagedName(store.file);
    const bool gone = !QFile::exists(staged) || QFile::remove(staged);
    if (gone)
        QFile::remove(staged + u".from"_s);
    return gone;
}

bool DatabaseShelf::isStaged(const Store& store)
{
    return QFile::exists(stagedName(store.file));
}

QList<DatabaseShelf::Restored> DatabaseShelf::restoreStaged(const QList<Store>& stores)
{
    QList<Restored> out;
    for (const Store& store : stores) {
        if (isStaged(store))
            out.append(restore(store));
    }
    return out;
}

} // namespace alien
