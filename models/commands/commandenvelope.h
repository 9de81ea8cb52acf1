// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandrecord.h"

#include <QByteArray>

namespace alien {

/// The request that a command left with (protocol 4.1), as JSON in the order in which it was written: everything but
/// the parameters themselves, which stand in `params` as mode, size in bytes and, where `digest` (SHA-256, raw) is
/// known, sha256. Empty: no such request left from here (runs, commands sent elsewhere, what was held back).
[[nodiscard]] QByteArray commandEnvelope(const CommandRecord& record, const QByteArray& digest);

} // namespace alien
