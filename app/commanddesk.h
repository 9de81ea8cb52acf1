// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/storagetransfer.h"
#include "models/commands/commandfollower.h"
#include "models/commands/commandsender.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace alien {

class Session;

/// What one open connection needs to send commands and to follow them to their end, whichever page is in front. Goes
/// before its session and before the history.
class CommandDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Session& session;
        CommandHistory& history;
        const Clock& clock;
        Endpoint endpoint; ///< of the manager: proxy and certificates hold for its storage too
        TransportOptions transport;
    };
    explicit CommandDesk(const Parts& parts, QObject* parent = nullptr);
    ~CommandDesk() override;

    [[nodiscard]] CommandHistory& history() const { return m_history; }
    [[nodiscard]] CommandSender& sender() { return m_sender; }
    [[nodiscard]] CommandFollower& follower() { return m_follower; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QString operatorName() const; ///< as the history files it: whoami's id

private:
    void takeContext();

    Session& m_session;
    CommandHistory& m_history;
    const Clock& m_clock;
    StorageTransfer m_storage;
    CommandSender m_sender;
    CommandFollower m_follower;
};

/// The desks of the open connections.
class CommandDesks
{
public:
    CommandDesks(CommandHistory& history, const Clock& clock)
        : m_history(history)
        , m_clock(clock)
    {}
    CommandDesk& add(Session& session, const Endpoint& endpoint, const TransportOptions& transport);
    void remove(const Session* session);
    [[nodiscard]] CommandDesk& of(const Session& session) const; ///< must have been added

private:
    CommandHistory& m_history;
    const Clock& m_clock;
    std::unordered_map<const Session*, std::unique_ptr<CommandDesk>> m_desks;
};

} // namespace alien
