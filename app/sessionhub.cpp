// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"

#include "models/connection/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

SessionHub::SessionHub(Journal& journal, const Clock& clock, MakeTransport makeTransport, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_makeTransport(std::move(makeTransport))
{}

SessionHub::~SessionHub() = default;

PastFiles SessionHub::pastFiles(const Profile& profile) const
{
    // The sandbox of this program is another each time.
    const bool passing = profile.id.isEmpty() && profile.protection == Protection::Sandbox;
    return PastFiles::in(m_pastFolder, passing ? QString() : profile.filingKey());
}

void SessionHub::forgetPast(const Profile& profile) const
{
    const PastFiles files = pastFiles(profile);
    if (files.log.isEmpty())
        return;
    // With its backups and what a restore put aside.
    const QFileInfo log(files.log);
    const QStringList copies = log.dir().entryList({log.fileName() + u".*"_s}, QDir::Files);
    for (const QString& name : copies)
        QFile::remove(log.dir().filePath(name));
    for (const QString& name : {files.log, files.log + u"-wal"_s, files.log + u"-shm"_s, files.snapshot})
        QFile::remove(name);
}

void SessionHub::readAhead(const Profile& profile)
{
    m_aheadFile = pastFiles(profile).snapshot;
    m_ahead = TimeMachine::readAhead(m_aheadFile);
}

void SessionHub::keepPast(Session& session)
{
    if (m_pastFolder.isEmpty())
        return;
    constexpr int mostMs = 1000; // a slow disk; then it comes a little later
    const PastFiles files = pastFiles(session.profile());
    const bool ahead = m_ahead.valid() && m_aheadFile == files.snapshot;
    session.keepPast(files, ahead ? m_ahead : TimeMachine::readAhead(files.snapshot), ahead ? mostMs : 0);
    m_ahead = {};
    if (auto* past = session.timeMachine())
        past->setRetention(m_retention);
}

void SessionHub::setPastRetention(const ChangeRetention& retention)
{
    m_retention = retention;
    for (const auto& session : m_sessions) {
        if (auto* past = session->timeMachine())
            past->setRetention(retention);
    }
}

bool SessionHub::remembers(const Profile& profile) const
{
    const QString file = pastFiles(profile).snapshot;
    return !file.isEmpty() && QFile::exists(file);
}

Session& SessionHub::open(const Profile& profile, const Secret& token)
{
    Session& session = add(profile, token);
    session.start();
    return session;
}

Session& SessionHub::openWithoutToken(const Profile& profile)
{
    return add(profile, {});
}

Session& SessionHub::add(const Profile& profile, const Secret& token)
{
    auto made = std::make_unique<Session>(profile, m_makeTransport(profile, token), m_journal, m_clock);
    auto* session = made.get();
    m_sessions.push_back(std::move(made));
    connect(session, &Session::profileChanged, this, &SessionHub::changed);
    keepPast(*session);
    pace();
    Q_EMIT opened(session);
    Q_EMIT changed();
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

void SessionHub::setOnBattery(bool onBattery)
{
    m_onBattery = onBattery;
    pace();
}

void SessionHub::pace()
{
    for (const auto& session : m_sessions) {
        const bool inFront = m_visible && session.get() == m_current;
        session->scheduler().setVisible(inFront);
        session->scheduler().setOnBattery(m_onBattery);
        if (auto* past = session->timeMachine())
            past->setOnScreen(inFront);
    }
}

} // namespace alien
