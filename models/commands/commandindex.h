// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace alien {

/// The two full-text indexes of the history. They hold no text of their own, so a row is taken out by the very text
/// that went in: whoever changes a row that is indexed takes it out first.
class CommandIndex
{
public:
    struct Texts
    {
        QString name;
        QString target;
        QByteArray request; ///< the body's beginning, kWordBytes of it at most
        QByteArray answer;
        QString remark; ///< error, note, the manager's id
    };
    /// Words are found in so much of a body, middles of words in so much.
    static constexpr qint64 kWordBytes = qint64(1) << 20;
    static constexpr qint64 kGramBytes = qint64(64) << 10;

    explicit CommandIndex(const QSqlDatabase& database);
    [[nodiscard]] bool add(qint64 id, const Texts& texts, QString* error) const;
    [[nodiscard]] bool remove(qint64 id, const Texts& texts, QString* error) const;

    /// What a body can be found by: its beginning, cut between characters, JSON's escapes undone; nothing for bytes
    /// that are no text.
    [[nodiscard]] static QString searchable(const QByteArray& body, qint64 most);

private:
    [[nodiscard]] bool run(const QString& sql, qint64 id, const Texts& texts, qint64 most, QString* error) const;

    QSqlDatabase m_database;
};

} // namespace alien
