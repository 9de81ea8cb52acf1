// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/railfacts.h"

#include "models/common/format.h"
#include "models/connection/session.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RailFacts)
};

/// Old: two polls of the slow interval were missed (experience.md, Words).
constexpr qint64 oldAfterMs = 25'000;

QString hostText(const QUrl& url)
{
    QString text = url.host();
    if (url.port() > 0)
        text += u':' + QString::number(url.port());
    return url.path().size() > 1 ? text + url.path() : text;
}

} // namespace

Rail::Connection railConnection(const Session& session, const Format& format)
{
    const auto& scheduler = session.scheduler();
    Rail::Connection connection;
    connection.name = session.profile().name;
    connection.protection = session.profile().protection;
    connection.host = hostText(session.profile().url);
    connection.readOnly = session.profile().readOnly;
    if (const auto who = session.who())
        connection.role = who->role.text;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 age = now - scheduler.lastSuccessMs();
    if (const qint64 restored = session.fleetRestoredMs(); restored != 0) {
        connection.age = Text::tr("Data %1 old").arg(format.duration(session.fleet().serverNowMs() - restored));
        connection.old = true;
        return connection;
    }
    // Whatever else was answered: without the list there is nothing to be old.
    if (scheduler.lastSuccessMs() == 0 || !session.fleetKnown())
        connection.age = Text::tr("No data yet");
    else if (scheduler.nextTryMs() > now && scheduler.state() != PollScheduler::State::Offline)
        connection.age =
            Text::tr("Data %1 old, next in %2").arg(format.duration(age), format.duration(scheduler.nextTryMs() - now));
    else
        connection.age = Text::tr("Data %1 old").arg(format.duration(age));
    connection.old = session.fleetKnown() && scheduler.lastSuccessMs() > 0 && age > oldAfterMs;
    return connection;
}

} // namespace alien
