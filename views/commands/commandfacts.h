// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/payload/payloadsource.h"
#include "views/common/look/status.h"

#include <QCoreApplication>
#include <QHash>

namespace alien {

class Format;

/// What several widgets of the commands section say about a command.
class CommandFacts
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandFacts)
public:
    /// EXPIRED has a shape of its own; the others take that of their class.
    [[nodiscard]] static StatusShape shape(CommandPhase phase);
    /// The worst of a run's members: red as soon as one failed.
    [[nodiscard]] static StatusShape shape(const CommandRecord& record);
    /// "212 B, inline, JSON".
    [[nodiscard]] static QString body(const CommandBodyFact& fact, const PayloadSource* source, const Format& format);
    /// How long its parameters went to the manager's storage, as this console saw it; -1: they did not, or still do.
    [[nodiscard]] static qint64 uploadMs(const CommandRecord& record, const std::vector<CommandStep>& steps);
    /// "cache.stats to 12 deployments".
    [[nodiscard]] static QString title(const CommandRecord& record);
    /// Time of day with milliseconds.
    [[nodiscard]] static QString moment(qint64 ms, const Format& format);
};

/// The bytes of a body for a view of payloads; the mapped file of a large one goes along.
[[nodiscard]] PayloadSourcePtr payloadOf(const CommandBody& body);

/// What differs between two answers, by path as PayloadView writes it.
struct AnswerDifference
{
    QHash<QString, QString> notes; ///< "was 0" at the values of the later one
    int changes = 0;
};
/// Small documents only: at most `limit` notes; null when one of them is no JSON.
[[nodiscard]] std::optional<AnswerDifference> answerDifference(const QByteArray& before, const QByteArray& now,
                                                               int limit = 500);

} // namespace alien
