// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

namespace alien::test {

/// Waits through the event loop for what a callback brings.
template<class T>
class Awaited
{
public:
    auto setter()
    {
        return [this](const T& value) { m_value = value; };
    }
    const T& get()
    {
        if (!QTest::qWaitFor([this] { return m_value.has_value(); }, 10'000))
            qFatal("nothing came");
        return *m_value;
    }

private:
    std::optional<T> m_value;
};

inline JournalEntry sentEntry(const QString& target = QStringLiteral("dep_1"))
{
    JournalEntry entry;
    entry.connection = QStringLiteral("p1");
    entry.connectionName = QStringLiteral("Production");
    entry.subject = QStringLiteral("tok_1 workspace-admin");
    entry.action = QStringLiteral("deployment.redeploy");
    entry.targetKind = QStringLiteral("deployment");
    entry.targetId = target;
    entry.targetName = QStringLiteral("halden-bank");
    entry.statusBefore = QStringLiteral("running");
    entry.request = QStringLiteral("POST /v1/deployments/dep_1/redeploy");
    return entry;
}

struct Written
{
    bool ok = false;
    JournalEntry entry;
};

inline Written appendTo(Journal& journal, const JournalEntry& entry)
{
    Awaited<Written> written;
    journal.append(entry, [set = written.setter()](bool ok, const JournalEntry& done) { set(Written{ok, done}); });
    return written.get();
}

inline std::vector<JournalEntry> allOf(Journal& journal)
{
    Awaited<std::vector<JournalEntry>> entries;
    journal.page(0, 100'000, entries.setter());
    return entries.get();
}

inline Journal::Verification verified(Journal& journal)
{
    Awaited<Journal::Verification> result;
    journal.verify(result.setter());
    return result.get();
}

/// Another program that opens the file; what it may not do is its last error.
inline QString tamper(const QString& file, const QStringList& statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(file);
        if (!database.open())
            return database.lastError().text();
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    return error;
}

} // namespace alien::test
