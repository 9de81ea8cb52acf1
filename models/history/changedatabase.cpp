// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changedatabase.h"

#include "client/types/deploymentstatus.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint32 applicationId = 0x414c434c; // "ALCL"
constexpr qint64 gapMs = 180'000;            ///< longer without an answer: nobody watched
constexpr qint64 spanStepMs = 20'000;
constexpr qint64 leastBetweenFrames = 64 << 10;
constexpr qint64 checkUpTo = 16 << 20;

SqliteFile::Schema schema()
{
    SqliteFile::Schema schema;
    schema.applicationId = applicationId;
    schema.full = false; // it can be rebuilt from what comes
    schema.checkUpTo = checkUpTo;
    schema.onCreate = QStringList{u"PRAGMA auto_vacuum=INCREMENTAL"_s};
    schema.steps.push_back({
        u"CREATE TABLE word (no INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE deployment (no INTEGER PRIMARY KEY, id BLOB NOT NULL, name BLOB NOT NULL, platform INTEGER NOT "
        "NULL, grp INTEGER NOT NULL, group_name INTEGER NOT NULL, model INTEGER NOT NULL, created INTEGER NOT NULL) STRICT"_s,
        // What one poll changed: entries of logstate.h, maybe compressed.
        u"CREATE TABLE batch (at_ms INTEGER PRIMARY KEY, changes INTEGER NOT NULL, failed INTEGER NOT NULL, body BLOB NOT NULL) STRICT"_s,
        // The whole fleet, in the same entries.
        u"CREATE TABLE frame (at_ms INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"_s,
        // Statuses by deployment, for its own history. 0: it went.
        u"CREATE TABLE step (no INTEGER NOT NULL, at_ms INTEGER NOT NULL, status INTEGER NOT NULL, PRIMARY KEY (no, at_ms)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE span (from_ms INTEGER PRIMARY KEY, to_ms INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE mark (name TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
    });
    return schema;
}

QByteArray bytesOf(std::string_view text)
{
    return text.empty() ? QByteArray("") : QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

SqliteFile::Schema ChangeDatabase::layout()
{
    return schema();
}

ChangeDatabase::ChangeDatabase(const QString& file)
    : m_file(file, schema())
{}

ChangeDatabase::~ChangeDatabase()
{
    if (usable() && m_span.toMs > m_spanWrittenMs)
        writeSpan(m_span.toMs, true);
}

bool ChangeDatabase::open()
{
    const bool opened = m_file.open();
    m_openProblem = m_problem = m_file.problem();
    if (!opened || !usable())
        return false;
    if (load())
        return true;
    // The dictionary or the newest frame cannot be read: what comes is kept from here on.
    forget();
    const QString anew = tr("What %1 tells of the past cannot be read; it begins anew.").arg(m_file.fileName());
    m_openProblem = m_problem = m_file.problem().isEmpty() ? anew : m_file.problem() + u' ' + anew;
    QString error;
    return m_file.transaction(
        [this] {
            for (const auto* table : {"word", "deployment", "batch", "frame", "step"}) {
                if (!m_file.run(u"DELETE FROM "_s + QLatin1StringView(table)))
                    return false;
            }
            return true;
        },
        &error);
}

void ChangeDatabase::forget()
{
    m_words = std::deque<std::string>(1);
    m_wordNumbers.clear();
    m_wordsStored = 1;
    m_deployments = std::deque<Identity>(1);
    m_numbers.clear();
    m_byId.clear();
    m_now = States(1);
    m_before.clear();
    m_lastMs = 0;
    m_framed = false;
    m_frameBytes = m_sinceFrame = 0;
    m_shown.clear();
}

bool ChangeDatabase::load()
{
    return loadWords() && loadDeployments() && loadState();
}

bool ChangeDatabase::loadWords()
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT no, text FROM word ORDER BY no"_s))
        return false;
    while (query.next()) {
        if (query.value(0).toULongLong() != m_words.size())
            return false;
        m_words.push_back(query.value(1).toByteArray().toStdString());
        m_wordNumbers.emplace(m_words.back(), quint32(m_words.size() - 1));
    }
    m_wordsStored = m_words.size();
    return true;
}

bool ChangeDatabase::loadDeployments()
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT no, id, name, platform, grp, group_name, model, created FROM deployment ORDER BY no"_s))
        return false;
    while (query.next()) {
        const auto number = std::size_t(query.value(0).toULongLong());
        if (number < m_deployments.size())
            return false;
        m_deployments.resize(number + 1); // let go of long ago: a hole
        Identity& one = m_deployments.back();
        one.id = query.value(1).toByteArray().toStdString();
        one.name = query.value(2).toByteArray().toStdString();
        int column = 3;
        for (quint32* word : {&one.platform, &one.group, &one.groupName, &one.model}) {
            *word = query.value(column++).toUInt();
            if (*word >= m_words.size())
                return false;
        }
        one.createdMs = query.value(column).toLongLong();
        one.stored = true;
        m_numbers.emplace(one.id, quint32(number));
    }
    m_now.resize(m_deployments.size());
    return true;
}

bool ChangeDatabase::loadState()
{
    m_lastMs = std::max({m_file.number(u"SELECT ifnull(max(at_ms), 0) FROM batch"_s),
                         m_file.number(u"SELECT ifnull(max(at_ms), 0) FROM frame"_s),
                         m_file.number(u"SELECT ifnull(max(to_ms), 0) FROM span"_s)});
    m_framed = m_file.number(u"SELECT count(*) FROM frame"_s) > 0;
    measureFrames();
    qint64 known = 0;
    return !m_framed || replay(m_lastMs, m_now, &known);
}

void ChangeDatabase::measureFrames()
{
    m_frameBytes = m_file.number(u"SELECT ifnull(length(body), 0) FROM frame ORDER BY at_ms DESC LIMIT 1"_s);
    m_sinceFrame = m_file.number(u"SELECT ifnull(sum(length(body)), 0) FROM batch WHERE at_ms > (SELECT "
                                 "ifnull(max(at_ms), 0) FROM frame)"_s);
}

// --- What comes

quint32 ChangeDatabase::word(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto it = m_wordNumbers.find(text); it != m_wordNumbers.end())
        return it->second;
    m_words.emplace_back(text);
    const auto number = quint32(m_words.size() - 1);
    m_wordNumbers.emplace(m_words.back(), number);
    return number;
}

std::string_view ChangeDatabase::text(quint32 word) const
{
    return word < m_words.size() ? std::string_view(m_words[word]) : std::string_view();
}

quint32 ChangeDatabase::numberOf(const DeploymentSummary& summary)
{
    Identity identity;
    identity.id = summary.id;
    identity.name = summary.name;
    identity.platform = word(summary.platform);
    identity.group = word(summary.groupId);
    identity.groupName = word(summary.groupName);
    identity.model = word(summary.model);
    identity.createdMs = summary.createdAtMs;
    const auto known = m_numbers.find(summary.id);
    if (known != m_numbers.end()) {
        Identity& there = m_deployments[known->second];
        identity.stored = there.stored;
        if (identity.groupName == 0)
            identity.groupName = there.groupName; // single reads never name the group
        if (!(identity == there)) {
            // The id stays where it is: the key of m_numbers looks at it.
            there.name = identity.name;
            there.platform = identity.platform;
            there.group = identity.group;
            there.groupName = identity.groupName;
            there.model = identity.model;
            there.createdMs = identity.createdMs;
            there.stored = false;
        }
        return known->second;
    }
    m_deployments.push_back(std::move(identity));
    const auto number = quint32(m_deployments.size() - 1);
    m_numbers.emplace(m_deployments.back().id, number);
    m_now.resize(m_deployments.size());
    m_byId.clear();
    return number;
}

LogState ChangeDatabase::stateOf(const PastRow& row)
{
    const DeploymentSummary& summary = *row.summary;
    LogState state;
    state.present = true;
    state.status = word(summary.status);
    state.current = word(summary.currentReleaseId);
    state.desired = word(summary.desiredReleaseId);
    state.error = word(summary.errorCode);
    state.url = word(summary.publicUrl);
    state.region = word(summary.region);
    state.urls = summary.publicUrls;
    state.resources = summary.resources;
    state.running = summary.resourcesRunning;
    state.failed = summary.resourcesFailed;
    state.busy = summary.resourcesBusy;
    state.flags =
        quint8((summary.hasState ? LogState::HasState : 0) | (summary.retryRequested ? LogState::RetryRequested : 0) |
               (summary.lacksReplicas ? LogState::LacksReplicas : 0));
    state.sinceMs = row.sinceMs;
    // Of a pull agent it is when it was last heard of, which no entry could keep up with.
    state.updatedMs = summary.model == "pull" ? 0 : summary.updatedAtMs;
    return state;
}

void ChangeDatabase::put(quint32 number, const LogState& state)
{
    LogState& now = m_now[number];
    if (now == state)
        return;
    m_before.try_emplace(number, now);
    now = state;
}

void ChangeDatabase::note(const std::vector<PastRow>& rows, const std::vector<std::string>& gone)
{
    if (!usable())
        return;
    for (const std::string& id : gone) {
        if (const auto known = m_numbers.find(id); known != m_numbers.end())
            put(known->second, LogState());
    }
    for (const PastRow& row : rows) {
        const quint32 number = numberOf(*row.summary);
        put(number, stateOf(row));
    }
}

void ChangeDatabase::reconcile(const std::vector<PastRow>& all)
{
    if (!usable())
        return;
    std::vector<bool> listed(m_deployments.size() + all.size());
    for (const PastRow& row : all) {
        const quint32 number = numberOf(*row.summary);
        LogState state = stateOf(row);
        // Since when is known better here than from the manager's times.
        if (m_now[number].present && m_now[number].status == state.status)
            state.sinceMs = m_now[number].sinceMs;
        put(number, state);
        listed[number] = true;
    }
    for (std::size_t number = 1; number < m_now.size(); ++number) {
        if (m_now[number].present && !listed[number])
            put(quint32(number), LogState());
    }
}

// --- What is written

void ChangeDatabase::writeFailed(const QString& error)
{
    m_problem = tr("The past cannot be kept: %1").arg(error);
}

int ChangeDatabase::commit(qint64 atMs)
{
    if (!usable())
        return 0;
    // The manager's clock may have been set back; the log goes on.
    const qint64 at = std::max(atMs, m_before.empty() ? m_lastMs : m_lastMs + 1);
    int entries = 0;
    if (!m_before.empty()) {
        QString error;
        const bool firstFrame = !m_framed;
        const qint64 sinceFrame = m_sinceFrame;
        const bool written = m_file.transaction(
            [&] { return writeDictionary() && (firstFrame ? writeFrame(at) : writeChanges(at, &entries)); }, &error);
        if (!written) {
            m_framed = !firstFrame;
            m_sinceFrame = sinceFrame;
            writeFailed(error.isEmpty() ? m_file.database().lastError().text() : error);
            return -1;
        }
        m_wordsStored = m_words.size();
        for (const auto& [number, before] : m_before)
            m_deployments[number].stored = true;
        m_before.clear();
        m_lastMs = at;
        m_problem = m_openProblem;
    }
    writeSpan(at, entries > 0);
    return entries;
}

bool ChangeDatabase::writeDictionary()
{
    QSqlQuery words(m_file.database());
    words.prepare(u"INSERT INTO word (no, text) VALUES (?, ?)"_s);
    for (std::size_t number = m_wordsStored; number < m_words.size(); ++number) {
        words.bindValue(0, qulonglong(number));
        words.bindValue(1, bytesOf(m_words[number]));
        if (!words.exec())
            return false;
    }
    QSqlQuery deployments(m_file.database());
    deployments.prepare(u"INSERT OR REPLACE INTO deployment (no, id, name, platform, grp, group_name, model, created) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto& [number, before] : m_before) {
        if (!m_deployments[number].stored && !writeDeployment(deployments, number))
            return false;
    }
    return true;
}

bool ChangeDatabase::writeDeployment(QSqlQuery& query, quint32 number)
{
    const Identity& one = m_deployments[number];
    query.bindValue(0, number);
    query.bindValue(1, bytesOf(one.id));
    query.bindValue(2, bytesOf(one.name));
    int place = 3;
    for (const quint32 word : {one.platform, one.group, one.groupName, one.model})
        query.bindValue(place++, word);
    query.bindValue(place, one.createdMs);
    return query.exec();
}

bool ChangeDatabase::failedStatus(quint32 word) const
{
    return statusClass(text(word)) == StatusClass::Failed;
}

/// `entries`: 0 where all is as it was.
bool ChangeDatabase::writeChanges(qint64 atMs, int* entries)
{
    PackedWriter out;
    int failed = 0;
    QSqlQuery steps(m_file.database());
    steps.prepare(u"INSERT OR REPLACE INTO step (no, at_ms, status) VALUES (?, ?, ?)"_s);
    for (const auto& [number, before] : m_before) {
        const LogState& now = m_now[number];
        const quint32 parts = differenceOf(before, now);
        if (parts == 0)
            continue;
        ++*entries;
        writeEntry(out, number, parts, now, atMs);
        if (now.status == before.status)
            continue;
        failed += failedStatus(now.status) ? 1 : 0;
        steps.bindValue(0, number);
        steps.bindValue(1, now.present && now.sinceMs > 0 ? std::min(now.sinceMs, atMs) : atMs);
        steps.bindValue(2, now.status);
        if (!steps.exec())
            return false;
    }
    if (*entries == 0)
        return true;
    const QByteArray body = compressed(out.bytes());
    QSqlQuery batch(m_file.database());
    batch.prepare(u"INSERT INTO batch (at_ms, changes, failed, body) VALUES (?, ?, ?, ?)"_s);
    for (const QVariant& value : {QVariant(atMs), QVariant(*entries), QVariant(failed), QVariant(body)})
        batch.addBindValue(value);
    if (!batch.exec())
        return false;
    m_sinceFrame += body.size();
    return m_sinceFrame < std::max(leastBetweenFrames, m_frameBytes) || writeFrame(atMs);
}

bool ChangeDatabase::writeFrame(qint64 atMs)
{
    QSqlQuery steps(m_file.database());
    steps.prepare(u"INSERT OR REPLACE INTO step (no, at_ms, status) VALUES (?, ?, ?)"_s);
    for (std::size_t number = 1; !m_framed && number < m_now.size(); ++number) {
        const LogState& now = m_now[number];
        if (!now.present)
            continue;
        steps.bindValue(0, qulonglong(number));
        steps.bindValue(1, now.sinceMs > 0 ? std::min(now.sinceMs, atMs) : atMs);
        steps.bindValue(2, now.status);
        if (!steps.exec())
            return false;
    }
    if (!putFrame(atMs, m_now))
        return false;
    m_framed = true;
    m_sinceFrame = 0;
    return true;
}

bool ChangeDatabase::putFrame(qint64 atMs, const States& states)
{
    PackedWriter out;
    for (std::size_t number = 1; number < states.size(); ++number) {
        if (states[number].present)
            writeEntry(out, quint32(number), LogAll, states[number], atMs);
    }
    const QByteArray body = compressed(out.bytes());
    QSqlQuery frame(m_file.database());
    frame.prepare(u"INSERT OR REPLACE INTO frame (at_ms, body) VALUES (?, ?)"_s);
    frame.addBindValue(atMs);
    frame.addBindValue(body);
    if (!frame.exec())
        return false;
    m_frameBytes = body.size();
    return true;
}

/// A span is told now and then while nothing happens: what a crash takes of it is that much.
void ChangeDatabase::writeSpan(qint64 atMs, bool now)
{
    const bool begins = m_span.fromMs == 0 || atMs - m_span.toMs > gapMs;
    if (begins) {
        if (m_span.toMs > m_spanWrittenMs)
            m_file.run(u"UPDATE span SET to_ms = %1 WHERE from_ms = %2"_s.arg(m_span.toMs).arg(m_span.fromMs));
        m_span.fromMs = atMs;
    }
    m_span.toMs = std::max(m_span.toMs, atMs);
    if (!begins && !now && m_span.toMs - m_spanWrittenMs < spanStepMs)
        return;
    if (m_file.run(
            u"INSERT OR REPLACE INTO span (from_ms, to_ms) VALUES (%1, %2)"_s.arg(m_span.fromMs).arg(m_span.toMs)))
        m_spanWrittenMs = m_span.toMs;
}

void ChangeDatabase::setSeen(qint64 atMs)
{
    if (usable())
        m_file.run(u"INSERT OR REPLACE INTO mark (name, at_ms) VALUES ('seen', %1)"_s.arg(atMs));
}

qint64 ChangeDatabase::seenMs() const
{
    return usable() ? std::max<qint64>(0, m_file.number(u"SELECT at_ms FROM mark WHERE name = 'seen'"_s)) : 0;
}

} // namespace alien
