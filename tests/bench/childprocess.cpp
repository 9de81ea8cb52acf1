// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/childprocess.h"

#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

#include <csignal>
#include <sys/prctl.h>

namespace alien::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 60'000;
}

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments,
                           const QMap<QString, QString>& environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    // A bench that a signal ends, as SIGPIPE when nobody reads its output any more, runs no destructor.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_clock.start();
    m_process.start(program, arguments);
}

ChildProcess::~ChildProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString ChildProcess::beside(const QString& name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

double ChildProcess::msUntil(const QByteArray& words)
{
    m_process.setReadChannel(QProcess::StandardError);
    while (true) {
        m_errors += m_process.readAllStandardError();
        const double ms = double(m_clock.nsecsElapsed()) / 1e6;
        const qsizetype at = m_errors.indexOf(words, m_read);
        if (at >= 0) {
            m_read = at + words.size();
            return ms;
        }
        if (ms > patienceMs || !m_process.waitForReadyRead(patienceMs))
            return -1;
    }
}

QByteArray ChildProcess::lineFromStdout(const QByteArray& words)
{
    m_process.setReadChannel(QProcess::StandardOutput);
    while (true) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            if (line.contains(words))
                return line;
        }
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    }
}

double ChildProcess::proportionalMb() const
{
    return alien::bench::proportionalMb("/proc/" + std::to_string(m_process.processId()) + "/smaps_rollup");
}

} // namespace alien::bench
