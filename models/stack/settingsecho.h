// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <QStringList>

namespace alien {

/// What of the settings that were sent is not in what the manager answers (protocol 10.17: a misspelt key is dropped in
/// silence). Places read "network.availability_zones", "domains.customDomains.api"; values are never in them, for they
/// may be secret.
struct SettingsEcho
{
    QStringList lost;    ///< the uppermost member that is missing
    QStringList changed; ///< there, and not what was sent
    [[nodiscard]] bool whole() const { return lost.isEmpty() && changed.isEmpty(); }
};

/// `echo`: stackSettings of the answer; Missing where the answer has none. Members that only the echo has are the
/// manager's own. A default that is left out of the echo (protocol 3.3), null, {} and [] are no loss.
[[nodiscard]] SettingsEcho compareSettings(const Document::Node& sent, const Document::Node& echo);

} // namespace alien
