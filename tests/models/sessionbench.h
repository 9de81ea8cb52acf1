// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/session.h"
#include "tests/models/fleetfixture.h"
#include "tests/models/journalbench.h"
#include "tests/models/scriptedtransport.h"

#include <map>

namespace alien::test {

/// A session over a manager in a function, whose clock a test moves by hand.
struct TimedSession
{
    QTemporaryDir dir;
    Journal journal{dir.filePath(QStringLiteral("history.db"))};
    HandClock clock;
    ScriptedTransport* transport = nullptr; ///< the session's
    std::map<QString, ScriptedTransport::Reply> replies;
    qint64 listTakesMs = 0; ///< the clock moves on by it while the whole list of deployments comes
    std::unique_ptr<Session> session;

    explicit TimedSession(const QStringList& groupIds = {QStringLiteral("dg_1")})
    {
        QByteArray groups;
        for (const QString& id : groupIds)
            groups += R"({"id":")" + id.toUtf8() + R"(","name":")" + id.toUtf8() +
                      R"(","maxDeployments":5,"deploymentCount":1,"createdAt":"2026-11-21T08:00:00Z"},)";
        groups.chop(1);
        replies[QStringLiteral("/v1/whoami")] = json(whoamiJson());
        replies[QStringLiteral("/v1/deployment-groups")] = json("{\"items\":[" + groups + "],\"nextCursor\":null}");
        replies[QStringLiteral("/v1/releases")] = json(R"({"items":[]})");
        replies[QStringLiteral("/v1/releases/latest")] = refusal(ApiError::Kind::Api, 404);
        setFleet("running");
        auto made = std::make_unique<ScriptedTransport>([this](const HttpRequest& request) {
            if (request.path == QStringLiteral("/v1/deployments") &&
                !request.query.hasQueryItem(QStringLiteral("deploymentGroupId")))
                clock.now += listTakesMs;
            return replies[request.path];
        });
        transport = made.get();
        Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Production");
        profile.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        session = std::make_unique<Session>(profile, std::move(made), journal, clock);
    }
    void setFleet(const QByteArray& status)
    {
        replies[QStringLiteral("/v1/deployments")] =
            json("{\"items\":[" + deploymentJson("dep_1", status) + "],\"nextCursor\":null}");
    }
    [[nodiscard]] bool ready()
    {
        session->start();
        return QTest::qWaitFor(
            [this] { return session->fleetKnown() && session->groupsKnown() && session->releasesKnown(); }, 10'000);
    }
    [[nodiscard]] int lists() const { return transport->count("GET", QStringLiteral("/v1/deployments")); }
    /// One more answered list of deployments; false: none came.
    [[nodiscard]] bool readFleet()
    {
        const int polled = m_polled;
        const auto counts =
            QObject::connect(session.get(), &Session::fleetPolled, session.get(), [this] { ++m_polled; });
        const int before = lists();
        session->scheduler().refreshNow(QStringLiteral("deployments"));
        session->scheduler().step();
        const bool came = QTest::qWaitFor([&] { return lists() > before && m_polled > polled; }, 10'000);
        QObject::disconnect(counts);
        return came;
    }

private:
    int m_polled = 0;
};

} // namespace alien::test
