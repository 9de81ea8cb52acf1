// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watches/watchlist.h"
#include "views/shell/page.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace alien {

class Format;
class Notifier;
class Preferences;
class Session;

/// The watches of the open connections, and how the desktop is told: not in quiet hours, then all that was held back as
/// one; with no more than three actions. What a click on a notification asks for goes out as a signal.
class WatchDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Notifier& notifier;
        Preferences& preferences;
        const Format& format;
        const Clock& clock;
        QString folder; ///< of the files, one a connection; empty: for this run only
    };
    explicit WatchDesk(const Parts& parts, QObject* parent = nullptr);
    ~WatchDesk() override;

    static constexpr qint64 snoozeMs = 3'600'000;

    WatchList& add(Session& session);
    void remove(const Session* session);
    [[nodiscard]] const WatchList* find(const Session* session) const; ///< null when it was not added, or went
    [[nodiscard]] WatchList& of(const Session& session) const;         ///< must have been added
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] const Clock& clock() const { return m_parts.clock; }
    /// Where the Deployments section shows these.
    [[nodiscard]] static PageLocation placeOf(const QStringList& deploymentIds);

Q_SIGNALS:
    void changed(); ///< how many there are
    /// Bring these in sight: one id, or several.
    void openRequested(alien::Session* session, const QStringList& deploymentIds);
    void retryRequested(alien::Session* session, const QString& deploymentId); ///< with its question, as always
    /// The desktop cannot show it: the window is to say it.
    void unheard(alien::Session* session, const QString& title, const QString& text);

private:
    struct Told
    {
        Session* session = nullptr;
        QStringList ids;
        QString watchId;
        QString title;
        QString text;
    };
    struct Held
    {
        std::unique_ptr<WatchList> list;
        QList<WatchEvent> quiet; ///< held back by quiet hours
    };
    void happened(Session* session, const WatchEvent& event);
    void tell(Session* session, const WatchEvent& event);
    void tellHeldBack(Session* session);
    void show(const Told& told, bool retryable);
    void activated(qint64 token, const QString& key);
    [[nodiscard]] QString origin(const Session& session) const;

    Parts m_parts;
    std::unordered_map<const Session*, Held> m_lists;
    QHash<qint64, Told> m_told;
    qint64 m_next = 1;
};

} // namespace alien
