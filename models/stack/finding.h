// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackedit.h"

#include <QCoreApplication>
#include <QString>

namespace alien {

/// Something the checks have to say about one place.
struct Finding
{
    enum class Severity {
        Error,   ///< the manager would refuse it, or deployments would fail
        Warning, ///< it would be taken, and surprise
        Notice,
        NotChecked ///< a rule that the console cannot decide; never counts as passed
    };
    enum class Source {
        Syntax,    ///< no JSON
        Schema,    ///< fields and their types; refused at publish
        Preflight, ///< `number` 1 to 19 of protocol 3.5; refused at deploy
        Update,    ///< against what runs now
        Names,     ///< reserved or misleading names
        Release    ///< platforms, dialect
    };
    Severity severity = Severity::Error;
    Source source = Source::Schema;
    int number = 0;     ///< of a preflight rule, else 0
    QString platform;   ///< empty: the release as a whole
    QString resource;   ///< id; empty: the stack
    QString pointer;    ///< in the platform's stack
    qsizetype from = 0; ///< bytes in the platform's text; from == to: no place in the text
    qsizetype to = 0;
    QString text;                   ///< what is wrong, one sentence
    QString why;                    ///< what happens then, or where the rule comes from
    int deployments = 0;            ///< that the finding concerns, where that is known
    QString fixLabel;               ///< empty: no quick fix
    StackEdits fix;                 ///< for `platform`'s stack
    bool convertsDialect = false;   ///< the quick fix is StackDocument::convertFrom the other dialect
    bool convertsFunctions = false; ///< the quick fix is functionsToWorkers() of `platform`'s stack

    /// The same while the finding stays, for tables.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString rule() const; ///< "rule 19", "schema", ..., translated
    /// azure / api / memoryMb
    [[nodiscard]] QString place() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace alien
