// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commanddesk.h"

#include "models/connection/session.h"

namespace alien {

CommandDesk::CommandDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_history(parts.history)
    , m_clock(parts.clock)
    , m_storage(parts.endpoint, parts.transport)
    , m_sender({parts.session.client(), parts.session.runner(), parts.history, m_storage, parts.clock})
    , m_follower({parts.session.client(), parts.session.scheduler(), parts.history, m_storage, parts.clock},
                 parts.session.profile().filingKey())
{
    connect(&m_session, &Session::whoamiChanged, this, &CommandDesk::takeContext);
    connect(&m_session, &Session::skewChanged, this, &CommandDesk::takeContext);
    connect(&m_session, &Session::profileChanged, this, &CommandDesk::takeContext);
    takeContext();
    m_follower.start();
}

CommandDesk::~CommandDesk() = default;

QString CommandDesk::operatorName() const
{
    const auto who = m_session.who();
    return who ? who->id : QString();
}

void CommandDesk::takeContext()
{
    m_sender.setContext({m_session.profile().filingKey(), operatorName(), m_session.clockSkewMs()});
}

CommandDesk& CommandDesks::add(Session& session, const Endpoint& endpoint, const TransportOptions& transport)
{
    auto& desk = m_desks[&session];
    desk = std::make_unique<CommandDesk>(CommandDesk::Parts{session, m_history, m_clock, endpoint, transport});
    return *desk;
}

void CommandDesks::remove(const Session* session)
{
    m_desks.erase(session);
}

CommandDesk& CommandDesks::of(const Session& session) const
{
    return *m_desks.at(&session);
}

} // namespace alien
