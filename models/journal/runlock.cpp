// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/runlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QString lockFile(const QString& database, const QString& id)
{
    return database + u".run-"_s + id;
}

/// Whether nobody holds the file; `then` runs while it is ours.
template<class Fn>
bool over(const QString& file, Fn then)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return true;
    const bool free = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    if (free)
        then();
    ::close(descriptor);
    return free;
}

} // namespace

RunLock::RunLock(const QString& database)
{
    // Somebody who clears away old files may take a new one for old before it is locked: then it is gone once the lock
    // is ours.
    constexpr int kTries = 8;
    for (int i = 0; i < kTries && m_descriptor < 0; ++i) {
        m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_file = lockFile(database, m_id);
        const int descriptor =
            ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return; // the folder cannot be written, nor can the database
        if (::flock(descriptor, LOCK_EX) == 0 && QFile::exists(m_file))
            m_descriptor = descriptor;
        else
            ::close(descriptor);
    }
}

RunLock::~RunLock()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_file);
    ::close(m_descriptor);
}

bool RunLock::isOver(const QString& database, const QString& id)
{
    return over(lockFile(database, id), [] {});
}

void RunLock::removeOver(const QString& database)
{
    const QFileInfo info(database);
    const QStringList names = info.absoluteDir().entryList({info.fileName() + u".run-*"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const QString file = info.absoluteDir().filePath(name);
        over(file, [&file] { QFile::remove(file); });
    }
}

} // namespace alien
