// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalarchive.h"

#include "models/journal/journaldatabase.h"
#include "models/journal/journalexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kDigits = 9; // so that names sort as numbers do
constexpr qint64 kLongestLine = 1 << 20;

QString fileFor(const QString& journalFile, qint64 first, qint64 last)
{
    const QFileInfo info(journalFile);
    return info.absoluteDir().filePath(u"%1-%2-%3.jsonl"_s.arg(info.completeBaseName())
                                           .arg(first, kDigits, 10, QChar(u'0'))
                                           .arg(last, kDigits, 10, QChar(u'0')));
}

QByteArray sealOf(const ChainEnd& from, const ChainEnd& to)
{
    nlohmann::ordered_json seal;
    seal["sealed"]["first"] = from.seq + 1;
    seal["sealed"]["last"] = to.seq;
    seal["sealed"]["hash"] = to.hash.toHex().toStdString();
    return QByteArray::fromStdString(seal.dump()) + '\n';
}

} // namespace

QString JournalArchive::write(const JournalDatabase& database, const ChainEnd& from, const ChainEnd& to, QString* error)
{
    const QString name = fileFor(database.fileName(), from.seq + 1, to.seq);
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        *error = out.errorString();
        return {};
    }
    bool written = true;
    const bool readable = database.visit([&](const JournalEntry& entry) {
        if (entry.seq > to.seq)
            return false;
        written = out.write(journalexport::jsonLine(entry)) > 0;
        return written;
    });
    // On disk before a single entry leaves the journal.
    written = readable && written && out.write(sealOf(from, to)) > 0 && out.flush() && ::fsync(out.handle()) == 0;
    if (!written || !out.commit()) {
        *error = readable ? out.errorString() : tr("The journal cannot be read.");
        return {};
    }
    const Check check = verify(name);
    if (!check.verification.intact || check.before != from || check.end != to) {
        *error = tr("%1 does not read back as it was written.").arg(name);
        QFile::remove(name);
        return {};
    }
    QFile::setPermissions(name, QFile::ReadOwner);
    return name;
}

JournalArchive::Check JournalArchive::verify(const QString& file)
{
    Check check;
    auto& result = check.verification;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        result.text = in.errorString();
        return check;
    }
    bool sealed = false;
    while (!in.atEnd() && !sealed && result.firstBroken == 0) {
        const QByteArray line = in.readLine(kLongestLine);
        const auto entry = journalexport::entryOf(line);
        if (!entry) {
            sealed = result.entries > 0 && line == sealOf(check.before, check.end);
            result.firstBroken = sealed ? 0 : check.end.seq + 1;
            continue;
        }
        if (result.entries == 0)
            check.before = check.end = {entry->seq - 1, entry->previousHash};
        if (!check.end.isFollowedBy(*entry)) {
            result.firstBroken = check.end.seq + 1;
            continue;
        }
        if (result.entries++ == 0)
            result.firstMs = entry->atMs;
        result.lastMs = entry->atMs;
        check.end = {entry->seq, entry->hash};
    }
    if (result.firstBroken == 0 && (!sealed || !in.atEnd()))
        result.firstBroken = check.end.seq + 1;
    result.intact = result.firstBroken == 0;
    result.text =
        result.intact
            ? tr("%n entries, the chain is unbroken.", nullptr, int(result.entries))
            : tr("The chain breaks at entry %1: what stands there is not what was written.").arg(result.firstBroken);
    return check;
}

QStringList JournalArchive::filesOf(const QString& journalFile)
{
    const QFileInfo info(journalFile);
    QStringList files;
    const QStringList names =
        info.absoluteDir().entryList({info.completeBaseName() + u"-*-*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        files.append(info.absoluteDir().filePath(name));
    return files;
}

} // namespace alien
