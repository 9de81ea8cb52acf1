// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consolelink.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>

namespace alien {

enum class LogLevel : std::uint8_t { Error, Warning, Info, Debug };

/// What --json is asked for.
struct ScriptWish
{
    enum class Verb : std::uint8_t { None, List, Wait, Export, Journal };
    Verb verb = Verb::None;
    QStringList deployments; ///< Wait: ids or names
    QString query;           ///< List, Export: as typed into the filter of deployments
    int timeoutS = 900;      ///< Wait; 0: none
};

/// What the flags ask for (contract.md, alien-console).
struct Options
{
    bool sandbox = false;
    int sandboxDeployments = 60;
    quint64 sandboxSeed = 1;
    QUrl connectUrl; ///< normalised; empty without --connect
    QString profile; ///< id or name of a saved connection
    QString tokenFile;
    QString tokenCommand;
    ConsoleLink link; ///< no profile: none was given
    QString section;  ///< key of a section; empty: as last time
    bool readOnly = false;
    bool verifyJournal = false; ///< nothing else is done then
    LogLevel logLevel = LogLevel::Warning;
    bool logLevelGiven = false;
    ScriptWish script;
};

struct CommandLine
{
    enum class Verdict : std::uint8_t { Run, Print, Bad };
    Verdict verdict = Verdict::Run;
    QString text; ///< Print: for stdout, Bad: one line for stderr
    Options options;
};

/// Needs no application object. `arguments` with the program's name first; `sections` are the keys that --section
/// takes, in any case.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments, const QStringList& sections);

} // namespace alien
