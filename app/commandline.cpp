// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/connection/profile.h"
#include "models/connection/tokencommand.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int maxSandboxDeployments = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Flags
{
    QCommandLineOption sandbox{u"sandbox"_s, Text::tr("Starts a sandbox inside and throws it away at the end.")};
    QCommandLineOption deployments{u"sandbox-deployments"_s, Text::tr("Deployments in the sandbox (60)."), u"N"_s};
    QCommandLineOption seed{u"sandbox-seed"_s, Text::tr("Same seed, same fleet (1)."), u"N"_s};
    QCommandLineOption connect{u"connect"_s, Text::tr("Connects to the manager at this URL; nothing is saved."),
                               u"URL"_s};
    QCommandLineOption profile{u"profile"_s, Text::tr("Opens a saved connection."), u"NAME"_s};
    QCommandLineOption tokenFile{u"token-file"_s, Text::tr("Reads the token from the first line of a file."),
                                 u"PATH"_s};
    QCommandLineOption tokenCommand{
        u"token-command"_s, Text::tr("Takes the token from the first line that a program prints; no shell."), u"CMD"_s};
    QCommandLineOption section{u"section"_s, Text::tr("Opens a section by its English name."), u"NAME"_s};
    QCommandLineOption readOnly{u"read-only"_s, Text::tr("Locks every action that changes something.")};
    QCommandLineOption logLevel{u"log-level"_s, Text::tr("error, warning, info or debug; goes to stderr."), u"LEVEL"_s};
    QCommandLineOption json{u"json"_s, Text::tr("No window: list, wait, export or journal as JSON lines on stdout.")};
    QCommandLineOption query{u"query"_s, Text::tr("With list and export: a filter as in the window."), u"TEXT"_s};
    QCommandLineOption timeout{u"timeout"_s, Text::tr("With wait: how long at most (900); 0: no limit."), u"SECONDS"_s};
    QCommandLineOption verifyJournal{
        u"verify-journal"_s, Text::tr("Checks the journal and its archives without a window: 0 unbroken, 1 broken.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Text::tr("Prints the version.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Text::tr("Prints this help.")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {sandbox,  deployments, seed,          connect, profile, tokenFile, tokenCommand, section,
                readOnly, logLevel,    verifyJournal, json,    query,   timeout,   help,         version};
    }
};

/// The parser's own help text wants an application object; ours must do without a display.
QString helpText(const Flags& flags)
{
    QString text = Text::tr("Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]\nDesktop console for "
                            "operators of an Alien manager.\n\nOptions:\n");
    QStringList lefts;
    qsizetype width = 0;
    for (const auto& option : flags.all()) {
        QStringList names;
        for (const QString& name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        QString left = u"  "_s + names.join(u", "_s);
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        width = std::max(width, left.size());
        lefts.append(left);
    }
    const auto options = flags.all();
    for (qsizetype i = 0; i < options.size(); ++i)
        text += lefts[i].leftJustified(width + 2) + options[i].description() + u'\n';
    text += Text::tr("\nEnvironment:\n"
                     "  ALIEN_MANAGER_URL     the manager, when no flag names one\n"
                     "  ALIEN_MANAGER_BEARER  its token, when there is no --token-file\n"
                     "  ALIEN_MANAGER_DEBUG   true: as --log-level debug\n");
    return text;
}

CommandLine bad(const QString& why)
{
    QString line = why;
    line.replace(u'\n', u' ');
    return {CommandLine::Verdict::Bad, u"alien-console: "_s + line, {}};
}

QString readSandbox(const QCommandLineParser& parser, const Flags& flags, Options& options)
{
    bool ok = true;
    options.sandbox = parser.isSet(flags.sandbox);
    if (parser.isSet(flags.deployments)) {
        options.sandboxDeployments = parser.value(flags.deployments).toInt(&ok);
        if (!ok || options.sandboxDeployments < 0 || options.sandboxDeployments > maxSandboxDeployments)
            return Text::tr("--sandbox-deployments wants a number from 0 to %1, not “%2”")
                .arg(QString::number(maxSandboxDeployments), parser.value(flags.deployments));
    }
    if (parser.isSet(flags.seed)) {
        options.sandboxSeed = parser.value(flags.seed).toULongLong(&ok);
        if (!ok)
            return Text::tr("--sandbox-seed wants a whole number, not “%1”").arg(parser.value(flags.seed));
    }
    return {};
}

QString readConnection(const QCommandLineParser& parser, const Flags& flags, Options& options)
{
    if (parser.isSet(flags.connect)) {
        QString why;
        options.connectUrl = normalizedUrl(parser.value(flags.connect), &why);
        if (!why.isEmpty() || options.connectUrl.isEmpty())
            return Text::tr("--connect “%1”: %2").arg(parser.value(flags.connect), why);
    }
    if (parser.isSet(flags.profile)) {
        options.profile = parser.value(flags.profile);
        if (options.profile.trimmed().isEmpty())
            return Text::tr("--profile wants the name of a saved connection");
    }
    if (parser.isSet(flags.tokenFile)) {
        options.tokenFile = parser.value(flags.tokenFile);
        if (options.tokenFile.isEmpty())
            return Text::tr("--token-file wants a path");
    }
    if (parser.isSet(flags.tokenCommand)) {
        options.tokenCommand = parser.value(flags.tokenCommand);
        if (const QString problem = TokenCommand::problemOf(options.tokenCommand); !problem.isEmpty())
            return Text::tr("--token-command “%1”: %2").arg(options.tokenCommand, problem);
        if (!options.tokenFile.isEmpty())
            return Text::tr("--token-file and --token-command exclude each other");
    }
    return {};
}

QString readRest(const QCommandLineParser& parser, const Flags& flags, const QStringList& sections, Options& options)
{
    options.readOnly = parser.isSet(flags.readOnly);
    options.verifyJournal = parser.isSet(flags.verifyJournal);
    if (parser.isSet(flags.section)) {
        const QString wanted = parser.value(flags.section).trimmed();
        for (const QString& key : sections) {
            if (key.compare(wanted, Qt::CaseInsensitive) == 0)
                options.section = key;
        }
        if (options.section.isEmpty())
            return Text::tr("no section “%1”; there are %2").arg(wanted, sections.join(u", "_s));
    }
    if (parser.isSet(flags.logLevel)) {
        const QStringList levels{u"error"_s, u"warning"_s, u"info"_s, u"debug"_s};
        const auto level = levels.indexOf(parser.value(flags.logLevel).toLower());
        if (level < 0)
            return Text::tr("--log-level is one of %1, not “%2”")
                .arg(levels.join(u", "_s), parser.value(flags.logLevel));
        options.logLevel = static_cast<LogLevel>(level);
        options.logLevelGiven = true;
    }
    return {};
}

QString readScript(const QCommandLineParser& parser, const Flags& flags, QStringList words, Options& options)
{
    const QStringList verbs{u"list"_s, u"wait"_s, u"export"_s, u"journal"_s};
    const auto verb = verbs.indexOf(words.value(0));
    if (!parser.isSet(flags.json)) {
        if (verb >= 0)
            return Text::tr("“%1” prints JSON without a window: write --json %1").arg(words.constFirst());
        for (const auto& own : {flags.query, flags.timeout}) {
            if (parser.isSet(own))
                return Text::tr("--%1 goes with --json").arg(own.names().constFirst());
        }
        return words.isEmpty() ? QString() : Text::tr("does not take “%1”; see --help").arg(words.constFirst());
    }
    if (verb < 0)
        return Text::tr("--json wants one of %1").arg(verbs.join(u", "_s));
    if (parser.isSet(flags.sandbox) || parser.isSet(flags.section) || !options.link.profile.isEmpty())
        return Text::tr("--json has no window: no --sandbox, --section or link goes with it");
    auto& script = options.script;
    script.verb = ScriptWish::Verb(int(verb) + 1);
    script.query = parser.value(flags.query);
    words.removeFirst();
    if (script.verb == ScriptWish::Verb::Wait)
        script.deployments = std::exchange(words, {});
    if (script.verb == ScriptWish::Verb::Wait && script.deployments.isEmpty())
        return Text::tr("wait wants the ids or names of deployments");
    if (!words.isEmpty())
        return Text::tr("%1 does not take “%2”").arg(verbs.at(verb), words.constFirst());
    bool ok = true;
    if (parser.isSet(flags.timeout))
        script.timeoutS = parser.value(flags.timeout).toInt(&ok);
    if (!ok || script.timeoutS < 0)
        return Text::tr("--timeout wants seconds, not “%1”").arg(parser.value(flags.timeout));
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments, const QStringList& sections)
{
    // Qt's own, for seeing the window from right to left in any language.
    QStringList own = arguments;
    own.removeAll(u"-reverse"_s);
    const Flags flags;
    QCommandLineParser parser;
    parser.addOptions(flags.all());
    if (!parser.parse(own))
        return bad(parser.errorText());
    if (parser.isSet(flags.help))
        return {CommandLine::Verdict::Print, helpText(flags), {}};
    if (parser.isSet(flags.version))
        return {CommandLine::Verdict::Print, u"alien-console "_s + QLatin1StringView(ALIEN_VERSION) + u'\n', {}};
    CommandLine answer;
    QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && looksLikeLink(words.constFirst())) {
        QString why;
        answer.options.link = readLink(words.takeFirst(), sections, &why);
        if (!why.isEmpty())
            return bad(why);
    }
    for (const auto& other : {flags.sandbox, flags.connect, flags.profile, flags.section}) {
        if (!answer.options.link.profile.isEmpty() && parser.isSet(other))
            return bad(
                Text::tr("a link names connection and section itself: leave out --%1").arg(other.names().constFirst()));
    }
    for (const QString& why :
         {readSandbox(parser, flags, answer.options), readConnection(parser, flags, answer.options),
          readRest(parser, flags, sections, answer.options), readScript(parser, flags, words, answer.options)}) {
        if (!why.isEmpty())
            return bad(why);
    }
    return answer;
}

} // namespace alien
