// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diskspool.h"

#include "client/background.h"

#include <QDir>
#include <QTemporaryFile>

#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
/// A kernel that finishes what it is at lets the window wait for the whole of one write.
constexpr qsizetype pieceBytes = qsizetype(256) << 10;

bool writeAll(QFile& file, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const qsizetype count = qMin(pieceBytes, bytes.size() - at);
        if (file.write(bytes.constData() + at, count) != count || !file.flush())
            return false;
    }
    return true;
}
} // namespace

DiskSpool::DiskSpool(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // one: chunks stay in order
}

DiskSpool::~DiskSpool()
{
    m_failed = true; // what is still queued returns at once
    m_pool.waitForDone();
}

bool DiskSpool::open(const QString& dir, QString* error)
{
    auto file = std::make_shared<QTemporaryFile>((dir.isEmpty() ? QDir::tempPath() : dir) + u"/alien-answer-XXXXXX"_s);
    if (!file->open()) { // mode 0600: lists carry secrets in plain sight
        *error = file->errorString();
        return false;
    }
    m_file = std::move(file);
    return true;
}

void DiskSpool::write(QByteArray chunk)
{
    m_backlog += chunk.size();
    m_pool.start([this, bytes = std::move(chunk)]() mutable {
        stepBackBehindWindow();
        if (!m_failed && !writeAll(*m_file, bytes))
            m_failed = true;
        const qsizetype written = bytes.size();
        bytes.resize(0);
        {
            const QMutexLocker lock(&m_spareMutex);
            m_spare.swap(bytes);
        }
        m_backlog -= written;
        Q_EMIT advanced();
    });
}

QByteArray DiskSpool::spare()
{
    const QMutexLocker lock(&m_spareMutex);
    return std::exchange(m_spare, {});
}

QString DiskSpool::errorString() const
{
    return m_file ? m_file->errorString() : QString();
}

std::shared_ptr<QFile> DiskSpool::take()
{
    m_pool.waitForDone(); // the backlog is empty: at most the end of the last task
    return std::move(m_file);
}

} // namespace alien
