// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/log.h"
#include "app/platform/ahead.h"
#include "app/platform/hardening.h"
#include "app/platform/heap.h"
#include "app/platform/signals.h"
#include "app/scriptrun.h"
#include "app/sections.h"
#include "app/verifyjournal.h"
#include "models/connection/profilestore.h"
#include "models/settings/preferences.h"
#include "views/shell/page.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace alien;

namespace {

constexpr int badUsage = 2;

void print(FILE* to, const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

QStringList argumentList(int argc, char** argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

QStringList sectionKeys()
{
    QStringList keys;
    for (const auto& info : builtSectionInfos(builtSections()))
        keys.append(info.key);
    return keys;
}

/// Without a window, and so without a display.
int runScript(int argc, char** argv, const ScriptRun::Setup& setup)
{
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"alien-console"_s);
    ScriptRun run(setup);
    int status = -1;
    QObject::connect(&run, &ScriptRun::ended, &qt, [&status](int with) {
        status = with;
        QCoreApplication::exit(with);
    });
    QTimer::singleShot(0, &run, &ScriptRun::start);
    QCoreApplication::exec();
    return status < 0 ? ScriptRun::Bad : status;
}

void nameProgram()
{
    QApplication::setApplicationName(u"alien-console"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(ALIEN_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setDesktopFileName(u"io.github.alienconsole.AlienConsole"_s);
}

void startTrimming(QTimer& each)
{
    QObject::connect(&each, &QTimer::timeout, [] { QThreadPool::globalInstance()->start(&trimHeap); });
    each.setTimerType(Qt::VeryCoarseTimer);
    each.start(std::chrono::minutes(1));
}

/// What the flags name must exist; told before a window opens. Empty: all is well.
QString problemOf(const Options& options, const ClientEnvironment& environment, const Paths& paths)
{
    const ProfileStore profiles(paths.profilesFile());
    const Preferences preferences(paths.preferencesFile());
    return chooseConnection(options, environment, profiles, preferences.lastProfile()).problem;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    tuneHeap();
    // Before anything starts that could inherit or show it.
    const ClientEnvironment environment = ClientEnvironment::take();
    CommandLine line = readCommandLine(argumentList(argc, argv), sectionKeys());
    if (line.verdict == CommandLine::Verdict::Print) {
        print(stdout, line.text);
        return 0;
    }
    if (line.verdict == CommandLine::Verdict::Bad) {
        print(stderr, line.text + u'\n');
        return badUsage;
    }
    if (!line.options.logLevelGiven && environment.debug)
        line.options.logLevel = LogLevel::Debug;

    const Paths paths = Paths::standard();
    if (line.options.verifyJournal) {
        const QCoreApplication plain(argc, argv); // finds the database driver
        const JournalReport report = verifyJournal(paths.historyFile());
        print(stdout, report.text);
        return report.status;
    }
    if (const QString problem = problemOf(line.options, environment, paths); !problem.isEmpty()) {
        print(stderr, u"alien-console: "_s + problem + u'\n');
        return badUsage;
    }

    if (line.options.script.verb != ScriptWish::Verb::None) {
        installLog(line.options.logLevel);
        if (const QString problem = paths.create(); !problem.isEmpty())
            qWarning("%s", qUtf8Printable(problem));
        const ProfileStore profiles(paths.profilesFile());
        const Preferences preferences(paths.preferencesFile());
        return runScript(argc, argv,
                         {line.options.script,
                          chooseConnection(line.options, environment, profiles, preferences.lastProfile()), paths,
                          line.options.logLevel == LogLevel::Debug});
    }
    installDisplayWatch();
    const std::jthread fonts = readFontsAhead();
    QApplication qt(argc, argv);
    reachDesktopAhead();
    installLog(line.options.logLevel);
    nameProgram();
    if (const QString problem = paths.create(); !problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));

    Signals endings;
    Application application(qt, {line.options, paths, environment, {}, false});
    QObject::connect(&endings, &Signals::terminationAsked, &application, [&application] {
        application.shutdown();
        QCoreApplication::exit(0);
    });
    QTimer trimming;
    startTrimming(trimming);
    if (!application.start())
        return 0;
    return QApplication::exec();
}
