// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>

#include <string>

namespace alien::bench {

/// A program that is started, watched by what it writes, and ended with the object, or with the thread that made it.
class ChildProcess
{
public:
    /// `environment` is added to this process's own.
    ChildProcess(const QString& program, const QStringList& arguments, const QMap<QString, QString>& environment);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// A program of the same build.
    [[nodiscard]] static QString beside(const QString& name);

    /// From the start of the process until stderr said these words, after what was waited for before. Negative: never.
    double msUntil(const QByteArray& words);
    /// The first line of stdout with these words; empty: never.
    [[nodiscard]] QByteArray lineFromStdout(const QByteArray& words);
    void wait(int ms) { m_process.waitForFinished(ms); }
    /// PSS; 0 when the system does not say.
    [[nodiscard]] double proportionalMb() const;
    [[nodiscard]] std::string said() const { return m_errors.toStdString(); }

private:
    QProcess m_process;
    QElapsedTimer m_clock;
    QByteArray m_errors;
    qsizetype m_read = 0;
};

} // namespace alien::bench
