// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"

#include "models/connection/session.h"

#include <algorithm>

namespace alien {

SessionHub::SessionHub(Journal& journal, const Clock& clock, MakeTransport makeTransport, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_makeTransport(std::move(makeTransport))
{}

SessionHub::~SessionHub() = default;

Session& SessionHub::open(const Profile& profile, const Secret& token)
{
    auto made = std::make_unique<Session>(profile, m_makeTransport(profile, token), m_journal, m_clock);
    auto* session = made.get();
    m_sessions.push_back(std::move(made));
    connect(session, &Session::profileChanged, this, &SessionHub::changed);
    pace();
    Q_EMIT opened(session);
    Q_EMIT changed();
    session->start();
    return *session;
}

void SessionHub::close(Session* session)
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [session](const auto& held) { return held.get() == session; });
    if (at == m_sessions.end())
        return;
    Q_EMIT aboutToClose(session);
    if (m_current == session)
        m_current = nullptr;
    const auto keep = std::move(*at);
    m_sessions.erase(at);
    Q_EMIT changed();
}

Session* SessionHub::find(const QString& filingKey) const
{
    for (const auto& session : m_sessions) {
        if (session->profile().filingKey() == filingKey)
            return session.get();
    }
    return nullptr;
}

QList<Session*> SessionHub::sessions() const
{
    QList<Session*> all;
    for (const auto& session : m_sessions)
        all.append(session.get());
    return all;
}

void SessionHub::setCurrent(Session* session)
{
    if (session == m_current)
        return;
    m_current = session;
    pace();
    Q_EMIT changed();
}

void SessionHub::setWindowVisible(bool visible)
{
    m_visible = visible;
    pace();
}

void SessionHub::pace()
{
    for (const auto& session : m_sessions)
        session->scheduler().setVisible(m_visible && session.get() == m_current);
}

} // namespace alien
