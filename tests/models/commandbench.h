// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "tests/models/journalbench.h"

#include <QSignalSpy>

namespace alien::test {

inline CommandDraft draftOf(const QString& name, const QByteArray& request = "{\"a\":1}",
                            const QString& deployment = QStringLiteral("dep_1"))
{
    CommandDraft draft;
    draft.record.connection = QStringLiteral("p1");
    draft.record.operatorName = QStringLiteral("tok_1 workspace-admin");
    draft.record.name = name;
    draft.record.deploymentId = deployment;
    draft.record.deploymentName = QStringLiteral("halden-") + deployment;
    draft.record.idempotencyKey = QStringLiteral("key-") + name;
    draft.record.request.mode = CommandBodyFact::Mode::Inline;
    draft.request = request;
    return draft;
}

/// A history in a folder of its own, asked and waited for.
struct HistoryBench
{
    QTemporaryDir dir;
    QString file = dir.path() + QStringLiteral("/data/commands.db");
    std::unique_ptr<CommandHistory> history = std::make_unique<CommandHistory>(file);

    void restart()
    {
        history.reset();
        history = std::make_unique<CommandHistory>(file);
    }
    std::vector<CommandRecord> begin(const std::vector<CommandDraft>& drafts) const
    {
        Awaited<std::vector<CommandRecord>> written;
        history->begin(drafts, [set = written.setter()](bool, const std::vector<CommandRecord>& w) { set(w); });
        return written.get();
    }
    CommandRecord add(const QString& name, const QByteArray& request = "{\"a\":1}",
                      const QString& deployment = QStringLiteral("dep_1")) const
    {
        return begin({draftOf(name, request, deployment)}).front();
    }
    bool update(qint64 id, const CommandUpdate& update) const
    {
        Awaited<bool> done;
        history->update(id, update, done.setter());
        return done.get();
    }
    /// Sent, accepted and answered.
    bool settle(qint64 id, const QByteArray& answer, CommandPhase phase = CommandPhase::Succeeded) const
    {
        CommandUpdate sending;
        sending.phase = CommandPhase::Sending;
        CommandUpdate pending;
        pending.phase = CommandPhase::Pending;
        pending.stateText = QStringLiteral("PENDING");
        pending.commandId = QStringLiteral("cmd_") + QString::number(id);
        pending.attempt = 1;
        CommandUpdate final;
        final.phase = phase;
        final.stateText = phase == CommandPhase::Succeeded ? QStringLiteral("SUCCEEDED") : QStringLiteral("FAILED");
        final.answerFact = CommandBodyFact{CommandBodyFact::Mode::Inline, CommandBodyFact::Kept::Yes, -1, {}};
        final.answer = answer;
        return update(id, sending) && update(id, pending) && update(id, final);
    }
    CommandRecord record(qint64 id) const
    {
        Awaited<std::vector<CommandRecord>> records;
        history->records({id}, history.get(), records.setter());
        return records.get().empty() ? CommandRecord() : records.get().front();
    }
    CommandBody body(qint64 id, CommandHalf half) const
    {
        Awaited<CommandBody> body;
        history->body(id, half, history.get(), body.setter());
        return body.get();
    }
    CommandSelection selection(const QString& query = {}) const
    {
        CommandSelection selection;
        selection.connection = QStringLiteral("p1");
        selection.query = Query::parse(query, commandFields());
        selection.nowMs = QDateTime::currentMSecsSinceEpoch();
        return selection;
    }
    CommandPage page(const CommandSelection& selection, qint64 from = 0, int limit = 200, bool oldest = false) const
    {
        Awaited<CommandPage> page;
        history->page(selection, from, limit, oldest, history.get(), page.setter());
        return page.get();
    }
    /// Names of what a query finds, newest first; the page must be whole.
    QStringList names(const QString& query) const
    {
        QStringList names;
        const CommandPage found = page(selection(query));
        if (!found.error.isEmpty())
            return {found.error};
        for (const CommandRecord& record : found.records)
            names.append(record.name);
        return names;
    }
    CommandCount count(const QString& query) const
    {
        Awaited<CommandCount> count;
        history->count(selection(query), history.get(), count.setter());
        return count.get();
    }
    CommandUse use() const
    {
        Awaited<CommandUse> use;
        history->use(history.get(), use.setter());
        return use.get();
    }
    /// Until the words of all that was written can be found.
    bool indexed() const
    {
        return QTest::qWaitFor(
            [this] {
                QSqlDatabase::removeDatabase(QStringLiteral("peek"));
                bool idle = false;
                {
                    QSqlDatabase peek = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("peek"));
                    peek.setDatabaseName(file);
                    peek.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
                    QSqlQuery query(peek.open() ? peek : QSqlDatabase());
                    idle = query.exec(QStringLiteral("SELECT count(*) FROM commands WHERE index_due = 1")) &&
                           query.next() && query.value(0).toInt() == 0;
                }
                QSqlDatabase::removeDatabase(QStringLiteral("peek"));
                return idle;
            },
            10'000);
    }
};

} // namespace alien::test
