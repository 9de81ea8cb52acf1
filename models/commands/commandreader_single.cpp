// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader tells of single commands, names and the whole.
#include "models/commands/commandreader.h"
#include "models/commands/commandschema.h"

#include <QDebug>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kLargestSample = qint64(1) << 20;

} // namespace

std::vector<CommandStep> CommandReader::steps(qint64 id)
{
    std::vector<CommandStep> steps;
    QSqlQuery query(m_database);
    if (run(query, u"SELECT at_ms, phase, state_text, attempt FROM steps WHERE command = ? ORDER BY seq"_s, {id})) {
        while (query.next())
            steps.push_back({query.value(0).toLongLong(), CommandPhase(query.value(1).toInt()),
                             query.value(2).toString(), query.value(3).toInt()});
    }
    return steps;
}

CommandBody CommandReader::body(qint64 id, CommandHalf half)
{
    const auto found = records({id});
    CommandBody body;
    if (found.empty()) {
        body.error = QCoreApplication::translate("alien::CommandHistory", "The history no longer has this command.");
        return body;
    }
    const CommandBodyFact fact = half == CommandHalf::Request ? found.front().request : found.front().answer;
    if (fact.kept == CommandBodyFact::Kept::Yes)
        body = m_bodies->load(number(half == CommandHalf::Request ? u"SELECT request_body FROM commands WHERE id = ?"_s
                                                                  : u"SELECT answer_body FROM commands WHERE id = ?"_s,
                                     {id}));
    body.fact = fact;
    return body;
}

std::vector<CommandName> CommandReader::names(const QString& connection, const QString& beginning, int limit)
{
    // From name to name along the index: as many steps as there are names, however many rows.
    std::vector<CommandName> names;
    const qint64 owner = connectionId(connection);
    QString pattern = beginning;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    QSqlQuery query(m_database);
    const QString like = pattern + u'%';
    const QString from = beginning.isNull() ? u""_s : beginning;
    // Each place has a value of its own: Qt does not count ?1 twice.
    if (!run(query,
             u"WITH RECURSIVE each (name) AS (SELECT (SELECT name FROM commands WHERE connection = ? AND name COLLATE "
             "NOCASE >= ? ORDER BY name COLLATE NOCASE LIMIT 1) UNION ALL SELECT (SELECT name FROM commands WHERE "
             "connection = ? AND name COLLATE NOCASE > each.name ORDER BY name COLLATE NOCASE LIMIT 1) FROM each WHERE "
             "each.name LIKE ? ESCAPE '\\') SELECT name, (SELECT max(id) FROM commands WHERE connection = ? AND name "
             "= each.name COLLATE NOCASE) AS newest FROM each WHERE name LIKE ? ESCAPE '\\' ORDER BY newest DESC LIMIT "
             "?"_s,
             {owner, from, owner, like, owner, like, limit}))
        return names;
    QList<qint64> newest;
    while (query.next()) {
        names.push_back({query.value(0).toString(), 0, 0});
        newest.append(query.value(1).toLongLong());
    }
    query.finish();
    for (std::size_t i = 0; i < names.size(); ++i) {
        CommandName& name = names[i];
        name.uses = number(u"SELECT count(*) FROM (SELECT 1 FROM commands WHERE connection = ? AND name = ? COLLATE "
                           "NOCASE LIMIT 1000)"_s,
                           {owner, name.name});
        name.lastMs = number(u"SELECT recorded_ms FROM commands WHERE id = ?"_s, {newest[qsizetype(i)]});
    }
    return names;
}

QList<QByteArray> CommandReader::samples(const QString& connection, const QString& name, CommandHalf half, int limit)
{
    // The newest thousand uses are enough to learn from.
    const QString column = half == CommandHalf::Request ? u"request_body"_s : u"answer_body"_s;
    QList<qint64> ids;
    QSqlQuery query(m_database);
    if (run(query,
            u"SELECT recent.body, max(recent.id) AS newest FROM (SELECT %1 AS body, id FROM commands WHERE connection "
            u"= ? "
            "AND name = ? COLLATE NOCASE AND %1 IS NOT NULL ORDER BY id DESC LIMIT 1000) AS recent JOIN bodies ON "
            "bodies.id = recent.body WHERE bodies.bytes <= ? GROUP BY recent.body ORDER BY newest DESC LIMIT ?"_s.arg(
                column),
            {connectionId(connection), name, kLargestSample, limit})) {
        while (query.next())
            ids.append(query.value(0).toLongLong());
    }
    QList<QByteArray> samples;
    for (const qint64 id : std::as_const(ids)) {
        if (const CommandBody body = m_bodies->load(id); body.known)
            samples.append(body.bytes);
    }
    return samples;
}

CommandRecord CommandReader::previous(qint64 id)
{
    const auto self = records({id});
    if (self.empty() || self.front().name.isEmpty()) // of what was sent elsewhere nothing is known to be the same
        return {};
    const auto found =
        select(u"WHERE connection = ? AND deployment_id = ? AND id < ? AND name = ? COLLATE NOCASE AND "
               "answer_kept = 1 ORDER BY id DESC LIMIT 1"_s,
               {connectionId(self.front().connection), self.front().deploymentId, id, self.front().name});
    return found.empty() ? CommandRecord() : found.front();
}

CommandRecord CommandReader::byCommandId(const QString& connection, const QString& commandId)
{
    const auto found = select(u"WHERE command_id <> '' AND command_id = ? AND connection = ? AND kind <> 1 LIMIT 1"_s,
                              {commandId, connectionId(connection)});
    return found.empty() ? CommandRecord() : found.front();
}

QByteArray CommandReader::draft(const QString& connection, const QString& key)
{
    QSqlQuery query(m_database);
    return run(query, u"SELECT text FROM drafts WHERE connection = ? AND key = ?"_s, {connection, key}) && query.next()
               ? query.value(0).toByteArray()
               : QByteArray();
}

CommandUse CommandReader::use()
{
    CommandUse use;
    use.commands = number(u"SELECT coalesce(sum(shown), 0) FROM totals"_s);
    use.starred = number(u"SELECT count(*) FROM commands WHERE starred = 1"_s);
    QSqlQuery query(m_database);
    qint64 files = 0;
    if (run(query, u"SELECT count(*), coalesce(sum(bytes), 0), coalesce(sum(stored * (codec = 2)), 0) FROM bodies"_s,
            {}) &&
        query.next()) {
        use.bodies = query.value(0).toLongLong();
        use.bodyBytes = query.value(1).toLongLong();
        files = query.value(2).toLongLong();
    }
    const qint64 pages = number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s);
    use.storedBytes = pages * number(u"PRAGMA page_size"_s) + files;
    use.oldestMs = number(u"SELECT recorded_ms FROM commands ORDER BY id LIMIT 1"_s);
    return use;
}

} // namespace alien
