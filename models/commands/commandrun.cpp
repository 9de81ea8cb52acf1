// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandsender.h"

#include <algorithm>

namespace alien {

CommandRun::CommandRun(CommandHistory& history, std::vector<CommandRecord> written, QObject* parent)
    : QObject(parent)
    , m_id(written.front().id)
    , m_records(std::move(written))
{
    if (m_records.size() > 1)
        m_records.erase(m_records.begin()); // the row that stands for them
    connect(&history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        const auto it = std::find_if(m_records.begin(), m_records.end(),
                                     [&record](const CommandRecord& own) { return own.id == record.id; });
        if (it == m_records.end())
            return;
        *it = record;
        Q_EMIT changed(record);
    });
}

int CommandRun::unsent() const
{
    return int(std::count_if(m_records.begin(), m_records.end(),
                             [](const CommandRecord& record) { return record.phase == CommandPhase::Waiting; }));
}

void CommandRun::stop()
{
    if (m_runner)
        m_runner->stopRun(m_action);
}

} // namespace alien
