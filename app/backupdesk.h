// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paths.h"
#include "models/common/datacopy.h"
#include "models/connection/profile.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace alien {

class ActionRegistry;
class BackupsForm;
class ConsoleData;
class Format;
class FormSheet;
class Journal;
class MainWindow;
class ProfileStore;
class SessionHub;
class Workspaces;

/// File > Restore a backup and Back up now: the copies of the console's data in a sheet. What was chosen is restored by
/// ConsoleData::restoreNow() at the next start, before anything is opened.
class BackupDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ActionRegistry& actions;
        MainWindow& window;
        SessionHub& hub;
        Journal& journal;
        const ProfileStore& profiles;
        Workspaces& workspaces;
        const Format& format;
        Paths paths;
        QList<RestoredData> restored; ///< at this start: to be told
    };
    explicit BackupDesk(const Parts& parts, QObject* parent = nullptr);

    [[nodiscard]] static ConsoleData dataOf(const Paths& paths, const QList<Profile>& profiles);

private:
    void show();
    void list();
    void backUp();
    void restore(const QString& live, const QString& file);
    void callOff(const QString& live);
    void tellRestored();
    /// What was restored at this start, for who reads the journal later: also when it is the journal itself.
    void recordRestored();
    /// On a worker; the sheet says what came of it.
    void work(std::function<QString()> job, const QString& failed, const QString& done, const QString& text);
    [[nodiscard]] ConsoleData data() const;

    Parts m_parts;
    QPointer<FormSheet> m_sheet;
    QPointer<BackupsForm> m_form;
};

} // namespace alien
