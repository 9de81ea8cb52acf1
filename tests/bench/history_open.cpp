// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command history with a million rows: opened against one with a thousand, a page against the raw C API, any depth
// against the first page, a rare substring against LIKE, and an insert with its full-text index against one without.
#include "models/commands/commanddatabase.h"
#include "models/commands/commandreader.h"
#include "models/commands/commandtable.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;
constexpr std::size_t smallRows = 1'000;
const char* const rare = "xqzvwk";

/// A connection of the C API, for filling and as the baseline.
class Raw
{
public:
    explicit Raw(const QString& file) { sqlite3_open(file.toUtf8().constData(), &m_database); }
    ~Raw() { sqlite3_close(m_database); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    bool run(const QString& sql) const
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Steps through all rows and reads every column as text; how many rows.
    int rows(const QString& sql) const
    {
        sqlite3_stmt* statement = nullptr;
        int count = 0;
        std::size_t bytes = 0;
        if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            return -1;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++count) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_text(statement, column) != nullptr)
                    bytes += std::size_t(sqlite3_column_bytes(statement, column));
            }
        }
        sqlite3_finalize(statement);
        return bytes > 0 ? count : 0;
    }

private:
    sqlite3* m_database = nullptr;
};

CommandSelection everything(const QString& query = {})
{
    CommandSelection selection;
    selection.connection = u"p1"_s;
    selection.query = Query::parse(query, commandFields());
    selection.nowMs = QDateTime::currentMSecsSinceEpoch();
    return selection;
}

/// A history as the console leaves it behind, without bodies: what is measured does not read them.
QString filled(const QTemporaryDir& dir, std::size_t rows)
{
    const QString file = dir.filePath(u"history-%1.db"_s.arg(rows));
    {
        CommandDatabase database(file, {});
        if (!database.open())
            return {};
    }
    const Raw raw(file);
    const QString count = QString::number(rows);
    const bool good =
        raw.run(u"BEGIN; INSERT INTO connections (id, key) VALUES (1, 'p1')"_s) &&
        raw.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO commands "
                "(id, top, connection, kind, tracked, operator, name, command_id, deployment_id, deployment_name, "
                "platform, release_id, target_id, target_type, idempotency_key, deadline_ms, replay_of, phase, "
                "state_text, attempt, recorded_ms, sent_ms, accepted_ms, settled_ms, request_bytes, answer_bytes, "
                "index_due) SELECT i, i, 1, 0, 0, 'tok_1', 'command-' || (i % 40), printf('cmd_%028d', i), "
                "printf('dep_%028d', i % 400), 'halden-bank-' || (i % 400), 'aws', 'rel_1', '', '', "
                "printf('%036d', i), 0, 0, 8, 'SUCCEEDED', 1, 1700000000000 + i * 1000, 1700000000000 + i * 1000, "
                "1700000000100 + i * 1000, 1700000000900 + i * 1000, 38, 512, 0 FROM n"_s.replace("%1"_L1, count)) &&
        raw.run(u"INSERT INTO totals (connection, shown) VALUES (1, %1); COMMIT"_s.arg(count));
    return good ? file : QString();
}

/// From nothing to the newest page in the table.
double openedMs(const QString& file, Report& report)
{
    const Format format;
    const SystemClock clock;
    std::unique_ptr<CommandHistory> history;
    std::unique_ptr<CommandTable> table;
    const double ms = elapsedMs([&] {
        QEventLoop loop;
        history = std::make_unique<CommandHistory>(file);
        table = std::make_unique<CommandTable>(*history, u"p1"_s, format, clock);
        QObject::connect(table.get(), &CommandTable::known, &loop, &QEventLoop::quit);
        loop.exec();
    });
    report.check(table->rowCount() == pageRows, "the newest page of " + file.toStdString());
    return ms;
}

void opening(Report& report, const QString& large, const QString& small, std::size_t rows)
{
    std::vector<double> ours;
    std::vector<double> base;
    for (int round = 0; round < report.rounds(1); ++round) {
        ours.push_back(openedMs(large, report));
        base.push_back(openedMs(small, report));
    }
    report.add({"history_open", rows, median(ours), "1,000 rows", median(base), "goal 1.5"});
}

double pageMs(CommandReader& reader, qint64 from, Report& report)
{
    CommandPage page;
    const double ms = elapsedMs([&] { page = reader.page(everything(), from, pageRows, false, CommandRead()); });
    report.check(page.error.isEmpty() && page.records.size() == pageRows, "page from " + std::to_string(from));
    return ms;
}

void paging(Report& report, const QString& file, std::size_t rows)
{
    CommandReader reader(file, {});
    const Raw raw(file);
    report.check(reader.open(), "the history is open");
    const QString sql =
        u"SELECT * FROM commands WHERE connection = 1 AND kind < 2 ORDER BY id DESC LIMIT %1"_s.arg(pageRows);
    std::vector<double> newest;
    std::vector<double> plain;
    std::vector<double> deep;
    for (int round = 0; round < report.rounds(1) + 2; ++round) {
        newest.push_back(pageMs(reader, 0, report));
        plain.push_back(elapsedMs([&] { report.check(raw.rows(sql) == pageRows, "raw page"); }));
        for (const int tenth : {1, 5, 9})
            deep.push_back(pageMs(reader, qint64(rows) * tenth / 10, report));
    }
    report.add({"history_page", rows, median(newest), "raw SQLite", median(plain), "goal 3"});
    report.add({"history_depth", rows, median(deep), "first page", median(newest), "goal 1.5"});
}

/// Texts of 194 bytes on average, as they were when the goal was set.
void finding(Report& report, const QTemporaryDir& dir, std::size_t rows)
{
    const QString file = filled(dir, rows);
    const Raw raw(file);
    const QString text =
        u"printf('{\"order\":%d,\"city\":\"%s\",\"state\":\"paid\",\"amountCents\":%d,\"note\":\"%s\"}', id, "
        "substr('KielPortoLyonGrazTurkuCork', 1 + id % 22, 5), id * 7919 % 480000, hex(id * 7046029) || CASE id WHEN "
        "%1 "
        "THEN 'before%2after' ELSE hex(id * 2654435761) || hex(id * 40503) END || hex(id * 69069) || hex(id * 1664525))"_s
            .replace("%1"_L1, QString::number(rows / 3))
            .replace("%2"_L1, QLatin1StringView(rare));
    bool good =
        raw.run(u"BEGIN; CREATE TABLE plain (id INTEGER PRIMARY KEY, answer TEXT); INSERT INTO plain SELECT id, "_s +
                text + u" FROM commands"_s);
    for (const auto& index : {u"words"_s, u"grams"_s})
        good = good &&
               raw.run(u"INSERT INTO %1 (rowid, name, target, request, answer, remark) SELECT p.id, c.name, "
                       "c.deployment_name, '', p.answer, '' FROM plain p JOIN commands c ON c.id = p.id"_s.arg(index));
    report.check(good && raw.run(u"COMMIT"_s), "texts are indexed");
    CommandReader reader(file, {});
    report.check(reader.open(), "the history is open");
    const QString like = u"SELECT id FROM plain WHERE answer LIKE '%%1%'"_s.replace("%1"_L1, QLatin1StringView(rare));
    const CommandSelection wanted = everything(QLatin1StringView(rare));
    std::vector<double> ours;
    std::vector<double> base;
    for (int round = 0; round < report.rounds(1) + 2; ++round) {
        CommandPage page;
        ours.push_back(elapsedMs([&] { page = reader.page(wanted, 0, pageRows, false, CommandRead()); }));
        report.check(page.records.size() == 1 && page.records.front().id == qint64(rows / 3), "what was searched for");
        base.push_back(elapsedMs([&] { report.check(raw.rows(like) == 1, "LIKE"); }));
    }
    report.add({"history_find", rows, median(ours), "LIKE", median(base),
                decimal(median(base) / median(ours), 0) + " times as fast; goal 130 with a million, see --n"});
}

double insertedMs(const QString& file, int count, bool indexed)
{
    CommandDatabase database(file, {});
    database.open();
    return elapsedMs([&] {
        for (int i = 0; i < count; ++i) {
            CommandDraft draft;
            draft.record.connection = u"p1"_s;
            draft.record.name = u"command-%1"_s.arg(i % 40);
            draft.record.deploymentName = u"halden-bank-%1"_s.arg(i);
            draft.request = "{\"order\":" + QByteArray::number(i) + ",\"city\":\"Kiel\",\"note\":\"" +
                            QByteArray(300, char('a' + i % 26)) + "\"}";
            std::vector<CommandDraft> one{draft};
            (void)database.begin(one, 1'700'000'000'000 + i);
        }
        while (indexed && !database.indexSome(16).isEmpty()) {
        }
    });
}

void inserting(Report& report)
{
    constexpr int count = 400;
    std::vector<double> ours;
    std::vector<double> base;
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir dir;
        base.push_back(insertedMs(dir.filePath(u"plain.db"_s), count, false));
        ours.push_back(insertedMs(dir.filePath(u"indexed.db"_s), count, true));
    }
    report.add({"history_insert", std::size_t(count), median(ours), "without its index", median(base), ""});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    Report report(argc, argv);
    // Without --n the history is as large as the promise.
    const std::size_t rows = report.sizes().size() == 1 ? std::max(report.sizes().front(), 4 * smallRows) : 1'000'000;
    const QTemporaryDir dir;
    if (report.wants("history_open") || report.wants("history_page") || report.wants("history_depth")) {
        const QString large = filled(dir, rows);
        const QString small = filled(dir, smallRows);
        report.check(!large.isEmpty() && !small.isEmpty(), "the histories are there");
        if (report.wants("history_open"))
            opening(report, large, small, rows);
        if (report.wants("history_page") || report.wants("history_depth"))
            paging(report, large, rows);
    }
    // LIKE grows with the history and the index hardly: what is promised holds for a million, and filling that takes
    // minutes. --n 5000000 --only history_find does it.
    if (report.wants("history_find"))
        finding(report, dir, rows / 5);
    if (report.wants("history_insert"))
        inserting(report);
    return report.finish();
}
