// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "models/commands/commandfollower.h"
#include "models/commands/commandsender.h"
#include "tests/models/commandbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alien::test {

inline QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A manager in a function, with all that sends and follows commands.
struct SendingBench
{
    HistoryBench store;
    Journal journal{store.dir.path() + QStringLiteral("/journal.db")};
    ScriptedTransport transport;
    ManagerClient client{transport};
    ActionRunner runner{client, journal};
    SystemClock clock;
    PollScheduler scheduler{clock};
    RawServer storageServer;
    std::unique_ptr<StorageTransfer> storage;
    std::unique_ptr<CommandSender> sender;
    std::unique_ptr<CommandFollower> follower;
    QByteArray deploymentStatus = "running";
    std::function<ScriptedTransport::Reply(const HttpRequest&)> onCreate;
    std::function<ScriptedTransport::Reply(const HttpRequest&)> onOther;
    int created = 0;

    SendingBench()
    {
        client.setGeneration(Generation::V1);
        Endpoint endpoint;
        endpoint.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        endpoint.token = Secret("ax_admin_00112233445566778899");
        storage = std::make_unique<StorageTransfer>(endpoint, TransportOptions());
        ActionRunner::Context context;
        context.connection = QStringLiteral("p1");
        context.who.id = QStringLiteral("tok_1");
        context.who.role = {Role::WorkspaceAdmin, QStringLiteral("workspace-admin")};
        context.who.scopeType = {ScopeType::Workspace, QStringLiteral("workspace")};
        runner.setContext(context);
        sender = std::make_unique<CommandSender>(CommandSender::Parts{client, runner, *store.history, *storage, clock});
        sender->setContext({QStringLiteral("p1"), QStringLiteral("tok_1 workspace-admin"), 0});
        transport.script = [this](const HttpRequest& request) -> ScriptedTransport::Reply {
            if (request.method == "GET" && request.path.contains(QStringLiteral("/deployments/")))
                return json(deploymentJson(request.path.section(u'/', -1).toUtf8(), deploymentStatus));
            if (request.method == "POST" && request.path.endsWith(QStringLiteral("/commands"))) {
                ++created;
                return onCreate ? onCreate(request) : json(accepted("PENDING"));
            }
            return onOther ? onOther(request) : std::nullopt;
        };
    }
    void follow()
    {
        follower = std::make_unique<CommandFollower>(
            CommandFollower::Parts{client, scheduler, *store.history, *storage, clock}, QStringLiteral("p1"));
        follower->start();
    }
    [[nodiscard]] QByteArray accepted(const QByteArray& state, const QByteArray& more = "\"next\":\"poll\"") const
    {
        return "{\"commandId\":\"cmd_" + QByteArray::number(created) + "\",\"state\":\"" + state +
               "\",\"inlineAllowedUpTo\":1000," + more + "}";
    }
    static CommandOrder order(const QStringList& ids = {QStringLiteral("dep_1")},
                              const QByteArray& params = "{\"a\":1}")
    {
        CommandOrder order;
        order.name = QStringLiteral("reindex");
        order.params = params;
        for (const QString& id : ids) {
            CommandAim aim;
            aim.deploymentId = id;
            aim.deploymentName = QStringLiteral("name of ") + id;
            aim.statusSeen = QStringLiteral("running");
            order.aims.append(aim);
        }
        return order;
    }
    CommandPlan plan(const CommandOrder& order)
    {
        Awaited<CommandPlan> plan;
        sender->plan(order, sender.get(), plan.setter());
        return plan.get();
    }
    /// The records after everything has an outcome.
    std::vector<CommandRecord> send(const CommandOrder& order, QList<ActionOutcome>* outcomes = nullptr)
    {
        Awaited<QList<ActionOutcome>> finished;
        Awaited<qint64> id;
        sender->send(order, plan(order), [&](CommandRun* run, const QString& problem) {
            if (!run)
                qFatal("%s", qPrintable(problem));
            id.setter()(run->id());
            QObject::connect(run, &CommandRun::finished, run, finished.setter());
        });
        if (outcomes)
            *outcomes = finished.get();
        (void)finished.get();
        // What the runner refused is written behind its outcome: this stands in the same queue, behind it.
        Awaited<bool> written;
        store.history->update(id.get(), {}, written.setter());
        (void)written.get();
        const CommandRecord top = store.record(id.get());
        if (top.kind == CommandRecord::Kind::Single)
            return {top};
        Awaited<std::vector<CommandRecord>> members;
        store.history->members(top.id, store.history.get(), members.setter());
        return members.get();
    }
    [[nodiscard]] QJsonObject sent(int which = 0) const
    {
        for (const HttpRequest& request : transport.sent) {
            if (request.method == "POST" && request.path.endsWith(QStringLiteral("/commands")) && which-- == 0)
                return objectOf(request.body);
        }
        return {};
    }
};

} // namespace alien::test
