// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commanddatabase.h"
#include "models/history/changedatabase.h"
#include "models/journal/journaldatabase.h"
#include "models/stack/draftdatabase.h"
#include "models/telemetry/telemetrywriter.h"
#include "tests/models/commandbench.h"
#include "tests/models/fleetfixture.h"
#include "tests/models/telemetrybench.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace alien::test {

/// What one opening of a database file came to.
struct Opening
{
    bool opened = false;
    QString problem;     ///< after the opening
    int written = 0;     ///< how many of the records asked for are on disk
    QString lastProblem; ///< after the writing
};

struct StoreHooks
{
    std::function<void()> opened = [] {};
    std::function<void(int)> wrote = [](int) {}; ///< a record is on disk; how many there are now
};

/// Every database of the console by its own class: opened, `records` written, closed.
struct Store
{
    const char* name;
    const char* file;  ///< its name
    const char* table; ///< where a record is at least one row
    Opening (*use)(const QString& file, int records, const StoreHooks& hooks);
};

namespace stores {

inline int round = 0; ///< so that no two openings write the same deployments
inline const QString kLong = QString(600, QChar(u'x'));

inline Opening journal(const QString& file, int records, const StoreHooks& hooks)
{
    JournalDatabase database(file);
    Opening out{database.open(), database.problem(), 0, {}};
    hooks.opened();
    for (int i = 0; i < records; ++i) {
        JournalEntry entry = sentEntry(QStringLiteral("dep_%1").arg(i));
        entry.reason = kLong;
        out.written += database.append(entry) ? 1 : 0;
        hooks.wrote(out.written);
    }
    out.lastProblem = database.problem();
    return out;
}

inline Opening commands(const QString& file, int records, const StoreHooks& hooks)
{
    CommandDatabase database(file, {});
    Opening out{database.open(), database.problem(), 0, {}};
    hooks.opened();
    for (int i = 0; i < records; ++i) {
        std::vector<CommandDraft> drafts{draftOf(QStringLiteral("sync-%1-%2").arg(i).arg(kLong))};
        out.written += database.begin(drafts, 1'795'000'000'000 + i).empty() ? 0 : 1;
        hooks.wrote(out.written);
    }
    out.lastProblem = database.problem();
    return out;
}

inline Opening drafts(const QString& file, int records, const StoreHooks& hooks)
{
    DraftDatabase database(file);
    Opening out{database.open(), database.problem(), 0, {}};
    hooks.opened();
    for (int i = 0; i < records; ++i) {
        StackDraft draft;
        draft.id = QUuid::createUuid().toString();
        draft.connection = QStringLiteral("p1");
        draft.name = QStringLiteral("shop");
        draft.text = QByteArray(600, 'x') + QByteArray::number(i);
        out.written += database.insert(draft) ? 1 : 0;
        hooks.wrote(out.written);
    }
    out.lastProblem = database.problem();
    return out;
}

inline Opening changes(const QString& file, int records, const StoreHooks& hooks)
{
    ChangeDatabase database(file);
    Opening out{database.open(), database.problem(), 0, {}};
    hooks.opened();
    const qint64 start = 1'795'000'000'000 + qint64(++round) * 100'000'000;
    for (int i = 0; i < records; ++i) {
        Dep dep;
        dep.id = "dep_" + std::to_string(round) + "_" + std::to_string(i) + std::string(600, 'x');
        database.note({{dep.summary(), start}}, {});
        out.written += out.opened && database.commit(start + i * 1000) >= 0 ? 1 : 0;
        hooks.wrote(out.written);
    }
    out.lastProblem = database.problem();
    return out;
}

inline Opening telemetry(const QString& file, int records, const StoreHooks& hooks)
{
    TelemetryWriter database(file);
    Opening out{database.open(), database.problem(), 0, {}};
    hooks.opened();
    for (int i = 0; i < records; ++i) {
        const qint64 at = 1'795'000'000'000 + i;
        const auto arrival = logArrival("p1", {logOf(at, kLong.toStdString() + std::to_string(i))});
        out.written += database.commit(arrival, TelemetryOrigin::Receiver, at) ? 1 : 0;
        hooks.wrote(out.written);
    }
    out.lastProblem = database.problem();
    return out;
}

} // namespace stores

inline constexpr Store kStores[] = {{"history", "history.db", "journal", stores::journal},
                                    {"commands", "commands.db", "commands", stores::commands},
                                    {"stacks", "stacks.db", "draft", stores::drafts},
                                    {"fleet", "fleet.db", "deployment", stores::changes},
                                    {"telemetry", "telemetry.db", "logs", stores::telemetry}};

/// All rows of a query, each as one line; what a file really holds.
inline QStringList rowsOf(const QString& file, const QString& sql)
{
    QStringList rows;
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s: %s", qPrintable(file), qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            rows.append(query.lastError().text());
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i)
                cells.append(query.value(i).toString());
            rows.append(cells.join(QChar(u'\t')));
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace alien::test
