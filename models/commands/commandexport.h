// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/common/filemask.h"

namespace alien {

class CommandReader;

/// The history as text for other programs, without secrets: bodies and messages are masked by key and by pattern.
namespace commandexport {

/// One object, no newline. `request` and `answer`: null without bodies.
[[nodiscard]] QByteArray jsonLine(const CommandRecord& record, const CommandBody* request, const CommandBody* answer);
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray csvLine(const CommandRecord& record);
/// An entry of HAR 1.2; what this console knows beside HTTP stands in "_command".
[[nodiscard]] QByteArray harEntry(const QUrl& manager, const CommandRecord& record, const CommandBody& request,
                                  const CommandBody& answer);

/// Written beside and renamed, 0600, newest first. Empty when it worked, else why not.
[[nodiscard]] QString write(CommandReader& reader, const CommandHistory::Export& order,
                            const CommandSelection& selection, const CommandRead& read, const FileMask& mask);

} // namespace commandexport

} // namespace alien
