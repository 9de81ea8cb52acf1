// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/railfacts.h"

#include "models/common/format.h"
#include "models/connection/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RailFacts)
};

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
    Rail::Connection connection;
    connection.name = session.profile().name;
    connection.protection = session.profile().protection;
    connection.color = session.profile().ownColor();
    connection.host = hostText(session.profile().url);
    connection.readOnly = session.profile().readOnly;
    if (const auto who = session.who())
        connection.role = who->role.text;
    if (const qint64 restored = session.fleetRestoredMs(); restored != 0) {
        connection.age = Text::tr("Data %1 old").arg(format.duration(session.fleet().serverNowMs() - restored));
        connection.old = true;
        return connection;
    }
    // Whatever else was answered: without the list there is nothing to be old, and it alone makes it young again.
    const auto age = session.fleetAge();
    if (!age) {
        connection.age = Text::tr("No data yet");
        return connection;
    }
    connection.old = age->old;
    const QString old = format.duration(age->ageMs);
    if (age->parted)
        connection.age = Text::tr("Oldest part %1 old").arg(old);
    else if (age->nextInMs > 0 && session.scheduler().state() != PollScheduler::State::Offline)
        connection.age = Text::tr("Data %1 old, next in %2").arg(old, format.duration(age->nextInMs));
    else
        connection.age = Text::tr("Data %1 old").arg(old);
    return connection;
}

} // namespace alien
