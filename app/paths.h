// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// The directories of the XDG base directory specification, each our own, 0700.
struct Paths
{
    QString config; ///< preferences.ini, profiles.json
    QString data;   ///< history.db, commands.db, stacks.db, telemetry.db, dashboards, watches
    QString cache;
    QString state;   ///< logs
    QString runtime; ///< locks and sockets of this login

    /// From the environment; nothing is created.
    [[nodiscard]] static Paths standard();
    /// Makes them and narrows their mode. The first directory that cannot be made, with the reason; empty when all is
    /// well.
    [[nodiscard]] QString create() const;

    [[nodiscard]] QString preferencesFile() const;
    [[nodiscard]] QString profilesFile() const;
    [[nodiscard]] QString historyFile() const;
    [[nodiscard]] QString fleetFolder() const; ///< the past of each connection's fleet
    [[nodiscard]] QString draftFolder() const;
    [[nodiscard]] QString commandsFile() const;
    [[nodiscard]] QString stacksFile() const; ///< drafts of the stack editor
    [[nodiscard]] QString telemetryFile() const;
    [[nodiscard]] QString dashboardFolder() const;
    [[nodiscard]] QString watchFolder() const; ///< a file for each connection
};

} // namespace alien
