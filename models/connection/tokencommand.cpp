// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/tokencommand.h"

#include "client/redactor.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 longestOutput = 64 * 1024;
constexpr qsizetype longestWord = 200;

/// The last line it said, in case it was about a token without that token.
QString lastWord(const QByteArray& said)
{
    const QString text = QString::fromUtf8(said.right(longestOutput)).trimmed();
    return Redactor::text(text.section(u'\n', -1).trimmed().left(longestWord));
}

/// What a program answered, in words.
TokenCommand::Answer answerOf(QProcess& process, const QString& program)
{
    const QByteArray output = process.readAllStandardOutput().left(longestOutput);
    if (process.exitStatus() != QProcess::NormalExit)
        return {{}, TokenCommand::tr("%1 broke down.").arg(program)};
    if (process.exitCode() != 0) {
        const QString word = lastWord(process.readAllStandardError());
        const QString failed = TokenCommand::tr("%1 ended with exit status %2").arg(program).arg(process.exitCode());
        return {{}, word.isEmpty() ? failed + u'.' : failed + u": "_s + word};
    }
    if (output.trimmed().isEmpty())
        return {{}, TokenCommand::tr("%1 printed nothing.").arg(program)};
    const Secret token = TokenCommand::tokenIn(output);
    if (token.isEmpty())
        return {{}, TokenCommand::tr("The first line that %1 printed is not a token.").arg(program)};
    return {token, {}};
}

} // namespace

QString TokenCommand::problemOf(const QString& command)
{
    const QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return tr("Name a program.");
    if (QStandardPaths::findExecutable(words.constFirst()).isEmpty())
        return tr("There is no program “%1” on this computer.").arg(words.constFirst());
    return {};
}

Secret TokenCommand::tokenIn(const QByteArray& output)
{
    const QByteArray line = output.left(output.indexOf('\n') < 0 ? output.size() : output.indexOf('\n')).trimmed();
    const bool plain = std::all_of(line.begin(), line.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return plain ? Secret(line) : Secret();
}

void TokenCommand::run(const QString& command, QObject* context, std::function<void(const Answer&)> done,
                       std::chrono::milliseconds time)
{
    QStringList words = QProcess::splitCommand(command);
    if (const QString problem = problemOf(command); !problem.isEmpty()) {
        QMetaObject::invokeMethod(
            context,
            [done, problem] {
                done({{}, problem});
            },
            Qt::QueuedConnection);
        return;
    }
    auto* process = new QProcess(context);
    const QString program = words.takeFirst();
    process->setProgram(program);
    process->setArguments(words);
    process->setStandardInputFile(QProcess::nullDevice());
    auto* guard = new QTimer(process);
    guard->setSingleShot(true);
    const auto end = [process, done](const Answer& answer) {
        process->disconnect();
        process->deleteLater();
        done(answer);
    };
    QObject::connect(process, &QProcess::finished, process,
                     [process, program, end] { end(answerOf(*process, program)); });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, program, end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({{}, TokenCommand::tr("%1 could not be started: %2").arg(program, process->errorString())});
    });
    QObject::connect(guard, &QTimer::timeout, process, [process, program, time, end] {
        process->kill();
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
        end({{}, TokenCommand::tr("%1 gave no token within %n seconds.", nullptr, int(seconds)).arg(program)});
    });
    guard->start(time);
    process->start(QIODevice::ReadOnly);
}

} // namespace alien
