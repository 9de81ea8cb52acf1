// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace alien {

/// A large body on its way to a temporary file that no one else can open; the writing happens on a thread of its own.
class DiskSpool : public QObject
{
    Q_OBJECT
public:
    explicit DiskSpool(QObject* parent = nullptr);
    ~DiskSpool() override;

    [[nodiscard]] bool open(const QString& dir, QString* error);
    void write(QByteArray chunk);
    /// An empty buffer with the room of a chunk that was written, if there is one: room that the system has to clear
    /// anew for each chunk costs the reader more than copying into it.
    [[nodiscard]] QByteArray spare();
    [[nodiscard]] qint64 backlog() const { return m_backlog.load(); } ///< bytes that wait to be written
    [[nodiscard]] bool hasFailed() const { return m_failed.load(); }
    [[nodiscard]] QString errorString() const; ///< after failed()
    /// After the backlog has gone: the file, ready to be mapped. The spool forgets it.
    [[nodiscard]] std::shared_ptr<QFile> take();

Q_SIGNALS:
    void advanced(); ///< the backlog became smaller, or writing failed

private:
    std::shared_ptr<QFile> m_file;
    std::atomic<qint64> m_backlog{0};
    std::atomic<bool> m_failed{false};
    QMutex m_spareMutex;
    QByteArray m_spare;
    QThreadPool m_pool;
};

} // namespace alien
