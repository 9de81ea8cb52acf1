// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalcheck.h"

#include "models/journal/journalarchive.h"
#include "models/journal/journaldatabase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

/// Other databases of the journal: from before a migration, or moved aside as damaged.
QStringList copiesOf(const QString& journalFile)
{
    const QFileInfo info(journalFile);
    QStringList files;
    const QStringList names = info.absoluteDir().entryList(
        {info.fileName() + u".v*"_s, info.fileName() + u".damaged-*"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1))
            files.append(info.absoluteDir().filePath(name));
    }
    return files;
}

struct Looked
{
    JournalCheck::File file;
    ChainEnd anchor;
};

Looked lookAt(const QString& name)
{
    Looked looked{{name, {}, {}}, {}};
    JournalDatabase database(name);
    if (database.openForReading())
        looked.anchor = database.anchor();
    looked.file.verification = database.verify();
    return looked;
}

} // namespace

QList<JournalCheck::File> JournalCheck::run(const QString& journalFile)
{
    QList<File> files;
    QList<JournalArchive::Check> archives;
    const QStringList names = JournalArchive::filesOf(journalFile);
    for (const QString& name : names) {
        archives.append(JournalArchive::verify(name));
        files.append({name, archives.constLast().verification, {}});
    }
    for (const QString& name : copiesOf(journalFile))
        files.append(lookAt(name).file);
    if (!QFileInfo::exists(journalFile))
        return files;
    Looked journal = lookAt(journalFile);
    // Backwards from where it begins, archive by archive.
    ChainEnd at = journal.anchor;
    for (bool found = true; at.seq > 0 && found;) {
        const auto before = std::find_if(archives.cbegin(), archives.cend(), [&at](const JournalArchive::Check& check) {
            return check.verification.intact && check.end == at;
        });
        found = before != archives.cend();
        if (found)
            at = before->before;
    }
    if (at.seq > 0)
        journal.file.note = tr("Entries 1 to %1 are in an archive that is not here.").arg(at.seq);
    files.append(journal.file);
    return files;
}

bool JournalCheck::isIntact(const QList<File>& files)
{
    return std::all_of(files.cbegin(), files.cend(), [](const File& file) { return file.verification.intact; });
}

QString JournalCheck::line(const File& file)
{
    const auto& seen = file.verification;
    QStringList parts;
    if (!seen.intact)
        parts.append(tr("%n entries are good.", nullptr, int(seen.entries)));
    if (seen.entries > 0)
        parts.append(tr("%1 to %2.").arg(utc(seen.firstMs), utc(seen.lastMs)));
    parts.prepend(seen.text);
    if (!file.note.isEmpty())
        parts.append(file.note);
    return u"%1: %2"_s.arg(file.name, parts.join(u' '));
}

} // namespace alien
