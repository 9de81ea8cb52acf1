// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandrecord.h"

#include <array>
#include <utility>

namespace alien {

namespace {

constexpr std::array<std::pair<CommandPhase, const char*>, 13> kPhases{{
    {CommandPhase::Waiting, "waiting"},
    {CommandPhase::Sending, "sending"},
    {CommandPhase::Refused, "refused"},
    {CommandPhase::OutcomeUnknown, "unknown"},
    {CommandPhase::Undelivered, "undelivered"},
    {CommandPhase::PendingUpload, "pending_upload"},
    {CommandPhase::Pending, "pending"},
    {CommandPhase::Dispatched, "dispatched"},
    {CommandPhase::Succeeded, "succeeded"},
    {CommandPhase::Failed, "failed"},
    {CommandPhase::Expired, "expired"},
    {CommandPhase::Gone, "gone"},
    {CommandPhase::Other, "other"},
}};

} // namespace

const char* wireName(CommandPhase phase)
{
    for (const auto& [value, name] : kPhases) {
        if (value == phase)
            return name;
    }
    return "other";
}

CommandPhase commandPhase(QStringView name)
{
    for (const auto& [value, text] : kPhases) {
        if (name.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0)
            return value;
    }
    return CommandPhase::Other;
}

bool isFollowed(CommandPhase phase)
{
    return phase == CommandPhase::PendingUpload || phase == CommandPhase::Pending ||
           phase == CommandPhase::Dispatched || phase == CommandPhase::Other;
}

bool isSettled(CommandPhase phase)
{
    return !isFollowed(phase) && phase != CommandPhase::Waiting && phase != CommandPhase::Sending;
}

StatusClass statusClass(CommandPhase phase)
{
    switch (phase) {
    case CommandPhase::Waiting:
    case CommandPhase::Sending:
    case CommandPhase::PendingUpload:
    case CommandPhase::Pending:
    case CommandPhase::Dispatched:
        return StatusClass::Working;
    case CommandPhase::Succeeded:
        return StatusClass::Healthy;
    case CommandPhase::Failed:
    case CommandPhase::Refused:
    case CommandPhase::Undelivered:
        return StatusClass::Failed;
    case CommandPhase::Expired:
        return StatusClass::Stalled;
    case CommandPhase::OutcomeUnknown:
        return StatusClass::Attention;
    case CommandPhase::Gone:
        return StatusClass::Gone;
    case CommandPhase::Other:
        break;
    }
    return StatusClass::Unknown;
}

StatusClass statusClass(const CommandRecord& record)
{
    if (record.kind == CommandRecord::Kind::Run && record.tally.failed > 0)
        return StatusClass::Failed;
    return record.isUnsent() ? StatusClass::Gone : statusClass(record.phase);
}

} // namespace alien
