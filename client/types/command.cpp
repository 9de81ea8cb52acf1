// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/command.h"

#include <array>
#include <utility>

namespace alien {

namespace {

constexpr std::array<std::pair<CommandState, const char*>, 6> kStates{{
    {CommandState::PendingUpload, "PENDING_UPLOAD"},
    {CommandState::Pending, "PENDING"},
    {CommandState::Dispatched, "DISPATCHED"},
    {CommandState::Succeeded, "SUCCEEDED"},
    {CommandState::Failed, "FAILED"},
    {CommandState::Expired, "EXPIRED"},
}};

} // namespace

const char* wireName(CommandState state)
{
    for (const auto& [value, text] : kStates) {
        if (value == state)
            return text;
    }
    return "UNKNOWN";
}

CommandState commandState(std::string_view text)
{
    for (const auto& [value, name] : kStates) {
        if (text == name)
            return value;
    }
    return CommandState::Unknown;
}

CommandState parseWire(std::string_view text, CommandState* /*overload*/)
{
    return commandState(text);
}

} // namespace alien
