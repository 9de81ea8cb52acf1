// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/writer.h"
#include "client/types/command.h"

namespace alien {

[[nodiscard]] codec::Writer commandBody(const CreateCommandRequest& request);
[[nodiscard]] codec::Writer responseBody(const CommandResponse& response);
[[nodiscard]] codec::Writer leaseBody(const LeaseRequest& request);
/// At most 500 characters of those that the manager's key store takes (protocol 4.1); empty: no key.
[[nodiscard]] bool isIdempotencyKey(const QString& key);

} // namespace alien
