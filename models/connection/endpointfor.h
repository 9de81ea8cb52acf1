// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

namespace alien {

/// How the client reaches this profile's manager: address, token, certificates, proxy. `problem` says what of it cannot
/// be used.
[[nodiscard]] Endpoint endpointFor(const Profile& profile, const Secret& token, QString* problem = nullptr);

} // namespace alien
