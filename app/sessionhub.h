// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "models/connection/profile.h"
#include "models/history/timemachine.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace alien {

class Clock;
class Journal;
class Session;

/// The connections that are open. One is shown, the others stay up to date, more slowly.
class SessionHub : public QObject
{
    Q_OBJECT
public:
    using MakeTransport = std::function<std::unique_ptr<Transport>(const Profile&, const Secret&)>;
    SessionHub(Journal& journal, const Clock& clock, MakeTransport makeTransport, QObject* parent = nullptr);
    ~SessionHub() override;

    /// Where the past of each connection is kept. Empty, as at first: nowhere.
    void setPastFolder(const QString& folder) { m_pastFolder = folder; }
    /// How long it is kept, of those that are open and those to come.
    void setPastRetention(const ChangeRetention& retention);
    /// The connection is deleted, and closed: what is kept of its fleet goes too.
    void forgetPast(const Profile& profile) const;
    /// Reads the last known fleet of a connection that is about to open; nothing is on screen before it is there.
    void readAhead(const Profile& profile);
    /// Constructs and starts; the caller has seen to the token.
    Session& open(const Profile& profile, const Secret& token);
    /// Shows the last known fleet while the token is looked for: asks nothing before Session::setToken().
    Session& openWithoutToken(const Profile& profile);
    /// Whether there is a last known fleet of it to show.
    [[nodiscard]] bool remembers(const Profile& profile) const;
    void close(Session* session);
    [[nodiscard]] Session* find(const QString& filingKey) const; ///< null when it is not open
    [[nodiscard]] QList<Session*> sessions() const;              ///< in the order of opening
    [[nodiscard]] Session* current() const { return m_current; }
    void setCurrent(Session* session);
    /// A hidden window polls slower.
    void setWindowVisible(bool visible);
    /// On battery all of them poll slower.
    void setOnBattery(bool onBattery);

Q_SIGNALS:
    void opened(alien::Session* session);
    void aboutToClose(alien::Session* session);
    void changed(); ///< which are open, which is shown, what they are called

private:
    Session& add(const Profile& profile, const Secret& token);
    void pace();
    void keepPast(Session& session);
    [[nodiscard]] PastFiles pastFiles(const Profile& profile) const;

    Journal& m_journal;
    const Clock& m_clock;
    MakeTransport m_makeTransport;
    std::vector<std::unique_ptr<Session>> m_sessions;
    Session* m_current = nullptr;
    bool m_visible = true;
    bool m_onBattery = false;
    QString m_pastFolder;
    ChangeRetention m_retention;
    QString m_aheadFile; ///< of m_ahead
    TimeMachine::Reading m_ahead;
};

} // namespace alien
