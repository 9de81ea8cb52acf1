// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "views/shell/confirmrequest.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace alien {

class Preferences;
class SessionHub;
class Workspaces;

/// Verifies the journal at the start, says what is wrong with it, and lets old entries go into archives as chosen.
class JournalKeeper : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Journal& journal;
        Preferences& preferences;
        SessionHub& hub;
        Workspaces& workspaces;
    };
    explicit JournalKeeper(const Parts& parts, QObject* parent = nullptr);

    /// "Journal verified, 214 entries", or what is wrong.
    [[nodiscard]] QString state() const;
    [[nodiscard]] bool isTrouble() const;

Q_SIGNALS:
    void stateChanged();

private:
    void warn();
    void archive();
    /// In the window of the connection in front, or of the first that opens.
    void tell(const Notice& notice);
    void tellWaiting();

    Parts m_parts;
    QTimer m_chosen;
    QString m_broken; ///< what the verification said; empty: unbroken
    qint64 m_entries = 0;
    qint64 m_archived = 0;
    QList<Notice> m_waiting; ///< until a connection is open
};

} // namespace alien
