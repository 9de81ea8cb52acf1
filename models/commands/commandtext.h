// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"

#include <QCoreApplication>

namespace alien {

class Format;

/// What commands are called and explained with, in words.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandText)
public:
    /// The State column: the manager's word, ours in the same style ("OUTCOME UNKNOWN"); runs: "1 of 12 FAILED".
    [[nodiscard]] static QString state(const CommandRecord& record);
    /// "tessera-core", "12 deployments", with the resource at 3.x.
    [[nodiscard]] static QString target(const CommandRecord& record);
    /// "you" for the one who is here, else as the history files him.
    [[nodiscard]] static QString operatorName(const CommandRecord& record, const QString& ownName);
    /// "0.9 s", "12.4 s", "5 min"; empty while it runs.
    [[nodiscard]] static QString took(qint64 ms, const Format& format);
    /// What the phase means and what can be done now; one or two sentences. Never empty.
    [[nodiscard]] static QString explanation(const CommandRecord& record);
    /// Why a deadline of five minutes stands there unless it is changed.
    [[nodiscard]] static QString whyDeadline();
    /// Where a body is that is not here; empty when it is.
    [[nodiscard]] static QString bodyNote(const CommandBodyFact& fact);
    /// The manager answered TRANSPORT_DISPATCH_FAILED.
    [[nodiscard]] static QString undelivered(const QString& commandId);
    /// COMMAND_TARGET_AMBIGUOUS: which resource?
    [[nodiscard]] static bool asksForTarget(const CommandRecord& record);
};

} // namespace alien
