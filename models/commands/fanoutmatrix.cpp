// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/fanoutmatrix.h"

#include "client/document.h"
#include "models/commands/commandtext.h"
#include "models/journal/journalexport.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qsizetype kMostColumns = 12;
constexpr int kDeep = 4;
constexpr int kFewest = 3; ///< answers before one of them can be odd

bool isScalar(const Document::Node& node)
{
    return node.type() != Document::Type::Array && node.type() != Document::Type::Object &&
           node.type() != Document::Type::Missing;
}

QString shown(const Document::Node& node)
{
    if (node.type() == Document::Type::Object)
        return u"{%1}"_s.arg(node.size());
    if (node.type() == Document::Type::Array)
        return u"[%1]"_s.arg(node.size());
    constexpr qsizetype kLongest = 200;
    return node.text().left(kLongest);
}

struct Seen
{
    int order = 0;
    QHash<QString, int> values;
    int rows = 0;
};

void gather(const Document::Node& node, int depth, QMap<QString, Seen>& seen)
{
    constexpr int kMostFields = 100;
    for (int i = 0; i < std::min(node.size(), kMostFields); ++i) {
        const Document::Node child = node.at(i);
        if (isScalar(child)) {
            const auto known = seen.constFind(child.pointer());
            const int order = known == seen.constEnd() ? int(seen.size()) : known->order;
            Seen& field = seen[child.pointer()];
            field.order = order;
            ++field.values[shown(child)];
            ++field.rows;
        } else if (child.type() == Document::Type::Object && depth < kDeep) {
            gather(child, depth + 1, seen);
        }
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

QString nameOf(const CommandRecord& record)
{
    return record.deploymentName.isEmpty() ? record.deploymentId : record.deploymentName;
}

} // namespace

FanOutMatrix::FanOutMatrix(QList<Row> rows, QStringList columns)
    : m_rows(std::move(rows))
    , m_columns(columns.isEmpty() ? suggested(m_rows) : std::move(columns))
{
    QHash<QByteArray, QList<int>> same;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Document document = m_rows[row].answer.isEmpty() ? Document() : Document::parse(m_rows[row].answer);
        QList<Cell> cells;
        QByteArray shape;
        for (const QString& column : std::as_const(m_columns)) {
            const Document::Node node = document.isNull() ? Document::Node() : document.at(column);
            Cell cell;
            cell.present = bool(node);
            cell.number = cell.present && node.type() == Document::Type::Number;
            cell.text = cell.present ? shown(node) : QString();
            shape += cell.text.toUtf8() + '\n';
            cells.append(cell);
        }
        if (!document.isNull())
            same[shape].append(int(row));
        m_cells.append(cells);
    }
    for (int column = 0; column < m_columns.size(); ++column)
        judge(column);
    // The answer to compare with: of most rows, and none that is odd if there is a choice.
    qsizetype most = 0;
    for (const QList<int>& group : std::as_const(same)) {
        const bool better =
            group.size() > most || (group.size() == most && isOdd(m_common) && !isOdd(group.first())) ||
            (group.size() == most && isOdd(m_common) == isOdd(group.first()) && group.first() < m_common);
        if (better) {
            most = group.size();
            m_common = group.first();
        }
    }
}

QStringList FanOutMatrix::suggested(const QList<Row>& rows)
{
    QMap<QString, Seen> seen;
    int answers = 0;
    for (const Row& row : rows) {
        const Document document = row.answer.isEmpty() ? Document() : Document::parse(row.answer);
        if (document.isNull())
            continue;
        ++answers;
        gather(document.root(), 0, seen);
    }
    QStringList columns;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it->rows * 2 >= answers)
            columns.append(it.key());
    }
    // What differs between a few says most; what is the same everywhere, or other everywhere, says least.
    const auto rank = [&](const QString& column) {
        const Seen& field = seen[column];
        const auto kinds = field.values.size();
        return kinds > 1 && kinds < field.rows ? 0 : kinds > 1 ? 1 : 2;
    };
    std::stable_sort(columns.begin(), columns.end(), [&](const QString& a, const QString& b) {
        return std::pair(rank(a), seen[a].order) < std::pair(rank(b), seen[b].order);
    });
    if (columns.size() > kMostColumns)
        columns.resize(kMostColumns);
    return columns;
}

QString FanOutMatrix::title(const QString& pointer)
{
    QString title = pointer.mid(1);
    return title.replace(u'/', u'.').replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

void FanOutMatrix::mark(int row, int column, const QString& why)
{
    Cell& cell = m_cells[row][column];
    cell.odd = true;
    cell.why = why;
    m_findings.append(why);
}

/// A number far from the others; else a value that few have where nearly all have another.
void FanOutMatrix::judge(int column)
{
    QList<int> rows;
    QHash<QString, int> counts;
    bool allNumbers = true;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Cell& cell = m_cells[row][column];
        if (m_rows[row].answer.isEmpty() || m_rows[row].record.phase != CommandPhase::Succeeded)
            continue;
        rows.append(row);
        ++counts[cell.present ? cell.text : QString()];
        allNumbers = allNumbers && cell.number;
    }
    if (rows.size() < kFewest || counts.size() < 2)
        return;
    if (allNumbers)
        judgeNumbers(column, rows);
    else
        judgeWords(column, rows, counts);
}

void FanOutMatrix::judgeNumbers(int column, const QList<int>& rows)
{
    constexpr double kFar = 5;     ///< median distances
    constexpr double kShare = 0.1; ///< of the median itself: noise of measurements is not odd
    const auto number = [&](int row) { return m_cells[row][column].text.toDouble(); };
    std::vector<double> numbers(std::size_t(rows.size()));
    std::transform(rows.cbegin(), rows.cend(), numbers.begin(), number);
    const double middle = median(numbers);
    std::vector<double> distances(numbers.size());
    std::transform(numbers.cbegin(), numbers.cend(), distances.begin(),
                   [middle](double one) { return std::abs(one - middle); });
    const double usual = std::max(median(distances), std::abs(middle) * kShare / kFar);
    QList<int> far;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const int row : rows) {
        if (std::abs(number(row) - middle) > kFar * usual) {
            far.append(row);
            continue;
        }
        low = std::min(low, number(row));
        high = std::max(high, number(row));
    }
    if (far.size() * 3 > rows.size())
        return; // no majority to differ from
    const QString others =
        low == high ? tr("the others are %1").arg(low) : tr("the others lie between %1 and %2").arg(low).arg(high);
    for (const int row : std::as_const(far))
        mark(row, column,
             tr("%1 of %2 is %3, %4.")
                 .arg(title(m_columns[column]), nameOf(m_rows[row].record), m_cells[row][column].text, others));
}

void FanOutMatrix::judgeWords(int column, const QList<int>& rows, const QHash<QString, int>& counts)
{
    const QString name = title(m_columns[column]);
    const auto usual = std::max_element(counts.cbegin(), counts.cend());
    if (*usual * 3 < rows.size() * 2)
        return;
    for (const int row : rows) {
        const Cell& cell = m_cells[row][column];
        const QString value = cell.present ? cell.text : QString();
        if (value == usual.key())
            continue;
        const QString who = nameOf(m_rows[row].record);
        mark(row, column,
             cell.present ? tr("%1 of %2 is %3.").arg(name, who, cell.text)
                          : tr("%1 is missing at %2.").arg(name, who));
    }
}

bool FanOutMatrix::isOdd(int row) const
{
    return row >= 0 && row < m_cells.size() &&
           std::any_of(m_cells[row].cbegin(), m_cells[row].cend(), [](const Cell& cell) { return cell.odd; });
}

int FanOutMatrix::oddRows() const
{
    int odd = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        odd += isOdd(row) ? 1 : 0;
    return odd;
}

QString FanOutMatrix::sentence() const
{
    int answers = 0;
    int failed = 0;
    for (const Row& row : m_rows) {
        answers += row.record.phase == CommandPhase::Succeeded ? 1 : 0;
        failed += isSettled(row.record.phase) && row.record.phase != CommandPhase::Succeeded ? 1 : 0;
    }
    QStringList parts;
    if (const int odd = oddRows(); odd > 0)
        parts.append(tr("%n answers differ from the rest.", nullptr, odd));
    else if (answers >= kFewest)
        parts.append(tr("No answer stands out."));
    constexpr qsizetype kMostFindings = 3;
    parts += m_findings.mid(0, kMostFindings);
    if (m_findings.size() > kMostFindings)
        parts.append(tr("%n more.", nullptr, int(m_findings.size() - kMostFindings)));
    if (failed > 0)
        parts.append(tr("%n gave no result.", nullptr, failed));
    return parts.join(u' ');
}

QByteArray FanOutMatrix::csv() const
{
    QByteArrayList head{"deployment", "deploymentId", "state", "tookMs"};
    for (const QString& column : m_columns)
        head.append(journalexport::csvCell(title(column)));
    QByteArray out = head.join(',') + "\r\n";
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const CommandRecord& record = m_rows[row].record;
        QByteArrayList cells{journalexport::csvCell(record.deploymentName), journalexport::csvCell(record.deploymentId),
                             journalexport::csvCell(CommandText::state(record)),
                             record.tookMs() >= 0 ? QByteArray::number(record.tookMs()) : QByteArray()};
        for (const Cell& cell : m_cells[row])
            cells.append(journalexport::csvCell(cell.text));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

} // namespace alien
