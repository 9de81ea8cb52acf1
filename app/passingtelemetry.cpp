// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passingtelemetry.h"

#include "models/telemetry/telemetrystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr QLatin1StringView kPrefix("sandbox-telemetry-");

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

void removeStore(const QString& file)
{
    for (const QLatin1StringView suffix : {QLatin1StringView(), "-wal"_L1, "-shm"_L1})
        QFile::remove(file + suffix);
}

/// What a killed program left.
void tidyUp(const QString& folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({kPrefix + u"*.db"_s}, QDir::Files);
    for (const QString& file : files) {
        const qint64 process = QStringView(file).sliced(kPrefix.size()).chopped(3).toLongLong();
        if (process == QCoreApplication::applicationPid() || !isRunning(process))
            removeStore(dir.filePath(file));
    }
}

} // namespace

PassingTelemetry::PassingTelemetry(const QString& folder)
    : m_file(u"%1/%2%3.db"_s.arg(folder, kPrefix).arg(QCoreApplication::applicationPid()))
{
    tidyUp(folder);
    m_store = std::make_unique<TelemetryStore>(m_file);
}

PassingTelemetry::~PassingTelemetry()
{
    m_store.reset();
    removeStore(m_file);
}

} // namespace alien
