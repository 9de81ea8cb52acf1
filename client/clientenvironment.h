// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QUrl>

namespace alien {

/// The defaults that the official SDK takes from the environment.
struct ClientEnvironment
{
    QUrl url;           ///< ALIEN_MANAGER_URL; empty when absent
    Secret bearer;      ///< ALIEN_MANAGER_BEARER
    bool debug = false; ///< ALIEN_MANAGER_DEBUG=true

    static ClientEnvironment read();
    /// Reads, then removes the token from the environment, so that no child inherits it. Call before threads start.
    static ClientEnvironment take();
};

} // namespace alien
