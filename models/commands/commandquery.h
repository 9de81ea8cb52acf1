// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"

#include <QString>
#include <QTimeZone>

#include <atomic>
#include <memory>

namespace alien {

/// The terms of the command history, for Query::parse:
///   word            a beginning or a middle of a word in name, target, request, answer, error or note
///   payload: request: answer:   the same, in the bodies only
///   command: (cache.*)  target: (name or id)  state: (failed, running, unknown, PENDING…)  sent: (today, yesterday,
///   week, 2026-11-20, 2026-11)  operator: (you)  code:  note:  attempt>1  size>1000  took>10s  age<1h
///   has:star has:note has:answer has:error is:run is:tracked is:replay
[[nodiscard]] FieldSet commandFields();

/// Which rows of the history are meant.
struct CommandSelection
{
    QString connection; ///< filing key; empty: of all connections
    Query query;
    QString deploymentId;              ///< only those sent to it; empty: any
    QString ownName;                   ///< as the history files this operator: what operator:you means
    qint64 nowMs = 0;                  ///< what age: and sent: are counted from
    QTimeZone zone = QTimeZone::utc(); ///< where a day begins
    bool members = false;              ///< each member of a run instead of the run that stands for it
};

/// A read that is under way. Copies are the same read; the callback of a cancelled one never comes.
class CommandRead
{
public:
    CommandRead()
        : m_stop(std::make_shared<std::atomic_bool>(false))
    {}
    void cancel() const { m_stop->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_stop->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace alien
