// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "models/connection/profile.h"

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

    /// Constructs and starts; the caller has seen to the token.
    Session& open(const Profile& profile, const Secret& token);
    void close(Session* session);
    [[nodiscard]] Session* find(const QString& filingKey) const; ///< null when it is not open
    [[nodiscard]] QList<Session*> sessions() const;              ///< in the order of opening
    [[nodiscard]] Session* current() const { return m_current; }
    void setCurrent(Session* session);
    /// A hidden window polls slower.
    void setWindowVisible(bool visible);

Q_SIGNALS:
    void opened(alien::Session* session);
    void aboutToClose(alien::Session* session);
    void changed(); ///< which are open, which is shown, what they are called

private:
    void pace();

    Journal& m_journal;
    const Clock& m_clock;
    MakeTransport m_makeTransport;
    std::vector<std::unique_ptr<Session>> m_sessions;
    Session* m_current = nullptr;
    bool m_visible = true;
};

} // namespace alien
