// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandsender.h"

namespace alien {

/// One order under way.
struct CommandSender::Job
{
    struct Target
    {
        qint64 id = 0; ///< record
        CommandAim aim;
        QByteArray params;
        QString key;
        QString commandId;
        bool inlined = true;
        QString releaseId; ///< as the guard read it
        QString platform;
        qint64 deadlineMs = 0; ///< on the manager's clock; 0: none
        bool left = false;     ///< handed to the client
        bool done = false;     ///< its record says how it ended here
    };
    CommandOrder order;
    QByteArray digest; ///< SHA-256 of the parameters as they were typed; empty: there are none
    std::vector<Target> targets;
    QPointer<CommandRun> run;
    [[nodiscard]] std::size_t indexOf(const QString& deploymentId) const
    {
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (targets[i].aim.deploymentId == deploymentId)
                return i;
        }
        return targets.size();
    }
};

} // namespace alien
