// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandbodies.h"
#include "models/commands/commandfilter.h"

#include <QHash>
#include <QSqlQuery>

namespace alien {

/// The reading half of the command history: a connection of its own, on one thread. Long searches look at a few
/// thousand rows at a time and stop when told.
class CommandReader
{
public:
    CommandReader(QString file, QString spoolDir);
    ~CommandReader();
    CommandReader(const CommandReader&) = delete;
    CommandReader& operator=(const CommandReader&) = delete;

    bool open(); ///< after the writer has made the file
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] CommandPage page(const CommandSelection& selection, qint64 from, int limit, bool oldestFirst,
                                   const CommandRead& read);
    /// A count that goes on in slices, so that pages are read in between.
    struct Counting
    {
        CommandSelection selection;
        CommandFilter filter;
        CommandCount count;
        qint64 from = 0; ///< next id to look at, downwards
        qint64 last = 0; ///< row counted last
        qint64 lowest = 0;
    };
    [[nodiscard]] Counting beginCount(const CommandSelection& selection);
    [[nodiscard]] bool countSome(Counting& counting, const CommandRead& read); ///< false: done

    [[nodiscard]] std::vector<CommandRecord> matching(const CommandSelection& selection, const QList<qint64>& ids);
    [[nodiscard]] std::vector<CommandRecord> records(const QList<qint64>& ids);
    [[nodiscard]] std::vector<CommandRecord> members(qint64 runId);
    [[nodiscard]] std::vector<CommandRecord> unfinished(const QString& connection);
    [[nodiscard]] std::vector<CommandStep> steps(qint64 id);
    [[nodiscard]] CommandBody body(qint64 id, CommandHalf half);
    [[nodiscard]] std::vector<CommandName> names(const QString& connection, const QString& beginning, int limit);
    [[nodiscard]] QList<QByteArray> samples(const QString& connection, const QString& name, CommandHalf half,
                                            int limit);
    [[nodiscard]] CommandRecord previous(qint64 id);
    [[nodiscard]] CommandRecord byCommandId(const QString& connection, const QString& commandId);
    [[nodiscard]] QByteArray draft(const QString& connection, const QString& key);
    [[nodiscard]] CommandUse use();

private:
    struct Window
    {
        qint64 low = 0;
        qint64 high = 0;
    };
    /// Shown rows in order, from `from` on, at most `most`; runs in the place of their members.
    bool collect(const CommandSelection& selection, const CommandFilter& filter, qint64 from, std::size_t most,
                 bool oldestFirst, const CommandRead& read, std::vector<qint64>& tops);
    [[nodiscard]] bool scan(const CommandSelection& selection, const CommandFilter& filter, const Window& window,
                            bool oldestFirst, const QString& among, const std::function<bool(qint64, qint64)>& take);
    [[nodiscard]] QList<qint64> found(const CommandFilter& filter, const Window& window, bool oldestFirst, int most);
    [[nodiscard]] Window bounds(const CommandFilter& filter);
    [[nodiscard]] qint64 firstIdAt(qint64 ms);
    [[nodiscard]] std::vector<CommandRecord> select(const QString& rest, const QVariantList& values);
    [[nodiscard]] qint64 connectionId(const QString& key);
    [[nodiscard]] qint64 number(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] bool run(QSqlQuery& query, const QString& sql, const QVariantList& values);

    QString m_file;
    QString m_name;
    QString m_spoolDir;
    QSqlDatabase m_database;
    std::unique_ptr<CommandBodies> m_bodies;
    QHash<QString, qint64> m_ids;
    QHash<qint64, QString> m_keys;
    QString m_error;
};

} // namespace alien
