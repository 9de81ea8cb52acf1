// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include "client/redactor.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int noDisplay = 3;

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

struct Kept
{
    QMutex mutex;
    QStringList lines;
};

Kept& kept()
{
    static Kept all;
    return all;
}

void keep(const QString& line)
{
    constexpr qsizetype most = 200;
    const QMutexLocker lock(&kept().mutex);
    kept().lines.append(line);
    if (kept().lines.size() > most)
        kept().lines.removeFirst();
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QString text = Redactor::text(message);
    text.replace(u'\n', "\\n"_L1);
    const QString line = u"%1 %2 %3: %4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(levelName(type)),
        QLatin1StringView(context.category != nullptr ? context.category : "default"), text);
    if (type == QtWarningMsg || type == QtCriticalMsg)
        keep(line.trimmed());
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void watchDisplay(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    constexpr std::string_view words =
        "alien-console: no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or run it under xvfb-run\n";
    if (write(STDERR_FILENO, words.data(), words.size()) < 0) {
        // There is nobody to tell.
    }
    _exit(noDisplay);
}

} // namespace

void installLog(LogLevel level)
{
    QString rules = u"*.debug=false\n"_s;
    if (level <= LogLevel::Warning)
        rules += "*.info=false\n"_L1;
    if (level <= LogLevel::Error)
        rules += "*.warning=false\n"_L1;
    if (level == LogLevel::Debug)
        rules += "default.debug=true\nalien.*=true\n"_L1;
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(writeLine);
}

QStringList lastWarnings()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

void installDisplayWatch()
{
    qInstallMessageHandler(watchDisplay);
}

} // namespace alien
