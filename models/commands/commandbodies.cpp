// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandbodies.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <zstd.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

enum Codec { Plain = 0, Zstd = 1, File = 2 };
constexpr int kLevel = 3;
constexpr qsizetype kPiece = qsizetype(1) << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandHistory)
};

struct FreeStream
{
    void operator()(ZSTD_CCtx* stream) const { ZSTD_freeCCtx(stream); }
    void operator()(ZSTD_DCtx* stream) const { ZSTD_freeDCtx(stream); }
};
using Packer = std::unique_ptr<ZSTD_CCtx, FreeStream>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, FreeStream>;

/// Hands on what a packed device holds, piece by piece, until `take` has enough. False when it is damaged.
template<class Take>
bool unpack(QIODevice& in, Take take)
{
    const Unpacker stream(ZSTD_createDCtx());
    QByteArray out(kPiece, Qt::Uninitialized);
    std::size_t state = 1;
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kPiece);
        ZSTD_inBuffer input{piece.constData(), std::size_t(piece.size()), 0};
        while (input.pos < input.size) {
            ZSTD_outBuffer output{out.data(), std::size_t(out.size()), 0};
            state = ZSTD_decompressStream(stream.get(), &output, &input);
            if (ZSTD_isError(state))
                return false;
            if (!take(out.constData(), qint64(output.pos)))
                return true;
        }
    }
    return state == 0;
}

} // namespace

CommandBodies::CommandBodies(const QSqlDatabase& database, const QString& databaseFile, QString spoolDir)
    : m_database(database)
    , m_folder(databaseFile + u".bodies"_s)
    , m_spoolDir(spoolDir.isEmpty() ? QDir::tempPath() : std::move(spoolDir))
{}

QString CommandBodies::fileOf(const QByteArray& hash) const
{
    return m_folder + u'/' + QString::fromLatin1(hash.toHex()) + u".zst"_s;
}

CommandBodies::Packed CommandBodies::pack(const QByteArray& bytes) const
{
    Packed packed;
    packed.bytes = bytes.size();
    packed.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (bytes.size() > kInPlace) {
        packed.codec = File;
        packed.error = writeFile(packed.hash, bytes, &packed.stored);
        return packed;
    }
    QByteArray smaller(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(smaller.data(), std::size_t(smaller.size()), bytes.constData(),
                                           std::size_t(bytes.size()), kLevel);
    if (ZSTD_isError(size) || qsizetype(size) >= bytes.size()) {
        packed.data = bytes;
    } else {
        smaller.truncate(qsizetype(size));
        packed.codec = Zstd;
        packed.data = smaller;
    }
    packed.stored = packed.data.size();
    return packed;
}

/// Empty when it is on disk, else why not.
QString CommandBodies::writeFile(const QByteArray& hash, const QByteArray& bytes, qint64* stored) const
{
    const QString name = fileOf(hash);
    if (const QFileInfo known(name); known.exists()) {
        *stored = known.size();
        return {};
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().exists(m_folder) &&
        !(QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner)))
        return Words::tr("The folder %1 cannot be made.").arg(m_folder);
    QSaveFile file(name); // renamed when whole, so that a crash leaves no half body under its name
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(ownerOnly);
    const Packer stream(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(stream.get(), ZSTD_c_compressionLevel, kLevel);
    QByteArray out(kPiece, Qt::Uninitialized);
    ZSTD_inBuffer input{bytes.constData(), std::size_t(bytes.size()), 0};
    std::size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer output{out.data(), std::size_t(out.size()), 0};
        left = ZSTD_compressStream2(stream.get(), &output, &input, ZSTD_e_end);
        if (ZSTD_isError(left) || file.write(out.constData(), qint64(output.pos)) != qint64(output.pos))
            return file.errorString();
        *stored += qint64(output.pos);
    }
    return file.commit() ? QString() : file.errorString();
}

qint64 CommandBodies::insert(const Packed& packed, QString* error) const
{
    QSqlQuery known(m_database);
    known.prepare(u"SELECT id FROM bodies WHERE hash = ?"_s);
    known.addBindValue(packed.hash);
    if (known.exec() && known.next())
        return known.value(0).toLongLong();
    if (!packed.error.isEmpty()) {
        *error = packed.error;
        return 0;
    }
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO bodies (hash, bytes, stored, codec, data) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(packed.hash);
    query.addBindValue(packed.bytes);
    query.addBindValue(packed.stored);
    query.addBindValue(packed.codec);
    query.addBindValue(packed.data.isNull() ? QByteArray("") : packed.data);
    if (query.exec())
        return query.lastInsertId().toLongLong();
    *error = query.lastError().text();
    return 0;
}

bool CommandBodies::read(qint64 id, Row& row) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT bytes, codec, hash, data FROM bodies WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return false;
    row.bytes = query.value(0).toLongLong();
    row.codec = query.value(1).toInt();
    row.hash = query.value(2).toByteArray();
    row.data = query.value(3).toByteArray();
    return true;
}

CommandBody CommandBodies::load(qint64 id) const
{
    CommandBody body;
    Row row;
    if (!read(id, row)) {
        body.error = Words::tr("The history no longer has this body.");
        return body;
    }
    body.digest = row.hash;
    if (row.codec == File) {
        unpackFile(row, body);
        return body;
    }
    body.bytes = row.data;
    if (row.codec == Zstd) {
        body.bytes = QByteArray(qsizetype(row.bytes), Qt::Uninitialized);
        const std::size_t size = ZSTD_decompress(body.bytes.data(), std::size_t(body.bytes.size()),
                                                 row.data.constData(), std::size_t(row.data.size()));
        if (ZSTD_isError(size))
            body.bytes.clear();
    }
    body.known = body.bytes.size() == row.bytes;
    if (!body.known)
        body.error = Words::tr("This body is damaged in the history.");
    return body;
}

void CommandBodies::unpackFile(const Row& row, CommandBody& body) const
{
    QFile packed(fileOf(row.hash));
    if (!packed.open(QIODevice::ReadOnly)) {
        body.error = Words::tr("%1 cannot be read: %2").arg(packed.fileName(), packed.errorString());
        return;
    }
    QDir().mkpath(m_spoolDir);
    auto file = std::make_shared<QTemporaryFile>(m_spoolDir + u"/body-XXXXXX"_s); // 0600, gone with its last user
    if (!file->open()) {
        body.error = Words::tr("It cannot be unpacked in %1: %2").arg(m_spoolDir, file->errorString());
        return;
    }
    qint64 written = 0;
    const bool whole = unpack(packed, [&](const char* data, qint64 size) {
        written += size;
        return written <= row.bytes && file->write(data, size) == size;
    });
    const bool good = whole && written == row.bytes && file->flush();
    const uchar* const map = good ? file->map(0, row.bytes) : nullptr;
    if (!map) {
        body.error = good || file->error() != QFile::NoError
                         ? Words::tr("It cannot be unpacked in %1: %2").arg(m_spoolDir, file->errorString())
                         : Words::tr("This body is damaged in the history.");
        return;
    }
    body.known = true;
    body.bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(map), qsizetype(row.bytes));
    body.backing = file;
}

QByteArray CommandBodies::beginning(qint64 id, qint64 most) const
{
    Row row;
    if (!read(id, row))
        return {};
    if (row.codec != File)
        return load(id).bytes.left(qsizetype(most));
    QFile packed(fileOf(row.hash));
    QByteArray bytes;
    if (packed.open(QIODevice::ReadOnly))
        unpack(packed, [&](const char* data, qint64 size) {
            bytes.append(data, qsizetype(std::min<qint64>(size, most - bytes.size())));
            return bytes.size() < most;
        });
    return bytes;
}

QString CommandBodies::drop(qint64 id) const
{
    Row row;
    if (!read(id, row))
        return {};
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM bodies WHERE id = ? AND NOT EXISTS (SELECT 1 FROM commands WHERE request_body = ?) AND "
                  "NOT EXISTS (SELECT 1 FROM commands WHERE answer_body = ?)"_s);
    for (int i = 0; i < 3; ++i)
        query.addBindValue(id);
    const bool gone = query.exec() && query.numRowsAffected() > 0;
    return gone && row.codec == File ? fileOf(row.hash) : QString();
}

void CommandBodies::removeStrays() const
{
    // A copy of the database that can be gone back to may still name them.
    const QFileInfo file(m_database.databaseName());
    if (!file.dir().entryList({file.fileName() + u".replaced-*"_s}, QDir::Files).isEmpty())
        return;
    const QStringList names = QDir(m_folder).entryList({u"*.zst*"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT 1 FROM bodies WHERE hash = ?"_s);
        query.addBindValue(QByteArray::fromHex(name.left(name.indexOf(u'.')).toLatin1()));
        if (!name.endsWith(".zst"_L1) || (query.exec() && !query.next()))
            QFile::remove(m_folder + u'/' + name);
    }
}

} // namespace alien
