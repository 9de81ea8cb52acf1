// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace alien {

/// Brings the rows of a damaged SQLite file that can still be read into a new one. Tables are read in ranges of their
/// keys that are halved where they cannot be read, so that a damaged page costs the rows on it and no others. Rows that
/// the new file refuses are left out. The damaged file is only read.
class SqliteSalvage
{
public:
    /// `into` is open, with URIs allowed, and has the present schema; used on the thread of the caller.
    SqliteSalvage(QString damaged, const QSqlDatabase& into);

    /// How many rows came over. 0 also when the file cannot be read at all or belongs to another application.
    qint64 run(qint32 applicationId);

private:
    struct Table
    {
        QString name;
        QString columns;  ///< of both files
        QStringList keys; ///< whole numbers, the first ones of the key; empty: none
    };
    bool exec(const QString& sql);
    [[nodiscard]] qint64 number(const QString& sql, qint64 otherwise) const;
    [[nodiscard]] QStringList texts(const QString& sql) const;
    [[nodiscard]] QList<Table> tables() const;
    [[nodiscard]] Table table(const QString& name, bool rowid) const;
    void copy(const Table& table);
    bool copyWhere(const Table& table, const QString& where);
    /// Rows for which key number `key` is in [low, high], and `where` holds.
    void copyRange(const Table& table, const QString& where, int key, qint64 low, qint64 high);
    void copyFromEnds(const Table& table);

    QString m_damaged;
    QSqlDatabase m_into;
    qint64 m_rows = 0;
    int m_failures = 0; ///< of the table
};

} // namespace alien
