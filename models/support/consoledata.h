// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/datacopy.h"
#include "models/connection/profile.h"

#include <QList>
#include <QString>

namespace alien {

/// Every database of this console and its copies, by name; what can be done with them is told by DatabaseShelf. A
/// value: made on the GUI thread, used on a worker.
class ConsoleData
{
public:
    struct Places
    {
        QString journal;
        QString commands;
        QString drafts;
        QString telemetry;
        QString pastFolder; ///< a database for each connection
    };
    /// `profiles` give the databases of connections their names.
    ConsoleData(Places places, QList<Profile> profiles);

    [[nodiscard]] QString titleOf(const QString& live) const;
    [[nodiscard]] QList<DataCopy> copies() const; ///< newest first
    /// All that there is. What failed, in sentences.
    [[nodiscard]] QString backUp() const;
    /// At the next start. A sentence when it cannot be, and then nothing was changed.
    [[nodiscard]] QString restoreLater(const QString& live, const QString& copy) const;
    [[nodiscard]] QString callOff(const QString& live) const; ///< a sentence when it failed
    /// The restores that were asked for, before anything in this process opens a database.
    [[nodiscard]] QList<RestoredData> restoreNow() const;

private:
    Places m_places;
    QList<Profile> m_profiles;
};

} // namespace alien
