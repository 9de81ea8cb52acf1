// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/logtable.h"

#include "client/types/deploymentstatus.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kKept = 4000; ///< lines that are here; beyond, what was not looked at for longest goes
constexpr TableModel::Slot kPage = 128;
constexpr int kPagesAtOnce = 4;
constexpr std::size_t kLeastToForget = 1000; ///< fewer are not worth a change of the rows

QList<Column> descriptors(const QList<RowColumn<LogLine>>& cells)
{
    return {cells.cbegin(), cells.cend()};
}

/// Only what asks for attention has a shape; the rest are words.
int severityClass(int severity)
{
    return severity >= 17 ? int(StatusClass::Failed) : severity >= 13 ? int(StatusClass::Attention) : -1;
}

/// Lines of one request differ in milliseconds only: 06:44:19.882, of other days 11-21 06:44:19.882.
QString timeText(qint64 ms, const Format& format)
{
    const QString exact = format.exact(ms);
    const bool today = format.time(ms).size() <= 8;
    return today ? exact.mid(11, 12) : exact.mid(5, 18).replace(u'T', u' ');
}

RowColumn<LogLine> textColumn(const QString& id, const QString& title, int width,
                              std::function<QString(const LogLine&)> text)
{
    RowColumn<LogLine> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = 0;
    out.sort = Column::Sort::None; // a log has one order; a filter finds the rest
    out.text = std::move(text);
    return out;
}

QList<RowColumn<LogLine>> tableColumns(const Format& format, const LogTable::Names& names)
{
    RowColumn<LogLine> time = textColumn(u"time"_s, LogTable::tr("Time"), 15,
                                         [&format](const LogLine& line) { return timeText(line.atMs, format); });
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.number = [](const LogLine& line) { return line.atMs; };
    time.other = [&format](const LogLine& line, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(line.atMs)) : QVariant();
    };
    RowColumn<LogLine> severity = textColumn(u"severity"_s, LogTable::tr("Severity"), 11, LogTable::severityText);
    severity.other = [](const LogLine& line, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return LogTable::severityText(line);
        if (role == TableModel::StatusClassRole)
            return severityClass(line.severity);
        return {};
    };
    RowColumn<LogLine> body =
        textColumn(u"body"_s, LogTable::tr("Body"), 60, [](const LogLine& line) { return line.body; });
    body.mono = true;
    RowColumn<LogLine> deployment =
        textColumn(u"deployment"_s, LogTable::tr("Deployment"), 24, [names](const LogLine& line) {
            return names && !line.deployment.isEmpty() ? names(line.deployment) : line.deployment;
        });
    deployment.elide = Qt::ElideMiddle;
    deployment.other = [names](const LogLine& line, int role) -> QVariant {
        if (role == TableModel::TooltipRole || role == TableModel::CopyRole)
            return line.deployment; // what finds it elsewhere
        return role == TableModel::MonoRole ? QVariant(!names || names(line.deployment) == line.deployment)
                                            : QVariant();
    };
    deployment.priority = 60;
    deployment.tooltip = LogTable::tr("As the sender reports it: no manager vouches for it.");
    return {time,
            severity,
            textColumn(u"service"_s, LogTable::tr("Service"), 16, [](const LogLine& line) { return line.service; }),
            body,
            textColumn(u"stream"_s, LogTable::tr("Stream"), 8,
                       [](const LogLine& line) { return line.attributes.value(u"stream"_s); }),
            deployment};
}

} // namespace

QString LogTable::severityText(const LogLine& line)
{
    if (!line.severityText.isEmpty())
        return line.severityText.toUpper();
    static constexpr const char* names[] = {"", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
    return QString::fromLatin1(names[line.severity <= 0 ? 0 : qMin((line.severity + 3) / 4, 6)]);
}

LogTable::LogTable(const Format& format, QObject* parent, const Names& names)
    : TableModel(descriptors(tableColumns(format, names)), FieldSet{}, parent)
    , m_cells(tableColumns(format, names))
    , m_lines(kKept)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
}

void LogTable::setLines(const QList<LogLine>& lines)
{
    m_lines.clear();
    m_wanted.clear();
    m_keys.clear();
    m_byId.clear();
    m_released.clear();
    m_free.clear();
    std::vector<Slot> all;
    for (const LogLine& line : lines) {
        all.push_back(Slot(m_keys.size()));
        m_lines.insert(all.back(), new LogLine(line));
        m_keys.push_back({line.id, line.atMs});
    }
    indexIds(all);
    resetTo(all);
}

void LogTable::addLines(const QList<LogLine>& lines)
{
    QList<LogKey> keys;
    for (const LogLine& line : lines)
        keys.append({line.id, line.atMs});
    add(keys);
    for (const LogLine& line : lines) {
        if (const Slot slot = slotOf(line.id); slot != RowIndex::noSlot && !m_lines.contains(slot))
            m_lines.insert(slot, new LogLine(line));
    }
    if (!lines.isEmpty())
        Q_EMIT filled();
}

void LogTable::addKeys(const QList<LogKey>& keys)
{
    add(keys);
}

void LogTable::add(const QList<LogKey>& keys)
{
    freeReleased();
    Changes changes;
    changes.inserted.reserve(std::size_t(keys.size()));
    for (const LogKey& key : keys) {
        if (slotOf(key.id) != RowIndex::noSlot)
            continue;
        if (m_free.empty()) {
            changes.inserted.push_back(Slot(m_keys.size()));
            m_keys.push_back(key);
        } else {
            changes.inserted.push_back(m_free.back());
            m_keys[m_free.back()] = key;
            m_free.pop_back();
        }
    }
    indexIds(changes.inserted);
    commit(changes);
}

void LogTable::forgetBefore(qint64 ms)
{
    Changes changes;
    for (const Slot slot : rows().rows()) {
        if (m_keys[slot].atMs < ms)
            changes.removed.push_back(slot);
    }
    if (changes.removed.size() < std::max(kLeastToForget, rows().rows().size() / 8))
        return;
    commit(changes);
    freeReleased();
}

void LogTable::slotReleased(Slot slot)
{
    m_lines.remove(slot);
    m_released.push_back(slot);
}

/// All of them in one walk over the ids.
void LogTable::freeReleased()
{
    if (m_released.empty())
        return;
    std::sort(m_released.begin(), m_released.end());
    std::erase_if(m_byId, [this](Slot slot) { return std::binary_search(m_released.begin(), m_released.end(), slot); });
    for (const Slot slot : m_released)
        m_keys[slot] = LogKey();
    m_free.insert(m_free.end(), m_released.begin(), m_released.end());
    m_released.clear();
}

/// Older lines come behind newer ones, and the newest last of all: each in one piece.
void LogTable::indexIds(const std::vector<Slot>& added)
{
    const auto less = [this](Slot a, Slot b) { return m_keys[a].id < m_keys[b].id; };
    const auto middle = std::ptrdiff_t(m_byId.size());
    m_byId.insert(m_byId.end(), added.begin(), added.end());
    std::sort(m_byId.begin() + middle, m_byId.end(), less);
    std::inplace_merge(m_byId.begin(), m_byId.begin() + middle, m_byId.end(), less);
}

TableModel::Slot LogTable::slotOf(qint64 id) const
{
    const auto it = std::lower_bound(m_byId.begin(), m_byId.end(), id,
                                     [this](Slot slot, qint64 wanted) { return m_keys[slot].id < wanted; });
    return it != m_byId.end() && m_keys[*it].id == id ? *it : RowIndex::noSlot;
}

bool LogTable::tieLess(Slot a, Slot b) const
{
    return m_keys[a].id > m_keys[b].id;
}

const LogLine* LogTable::lineIn(Slot slot) const
{
    if (const LogLine* line = m_lines.object(slot))
        return line;
    // Slots are neighbours as rows are: lines come in the order of time.
    const Slot page = slot / kPage;
    const bool first = m_wanted.isEmpty();
    if (!first && m_wanted.last() == page)
        return nullptr;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kPagesAtOnce)
        m_wanted.removeFirst();
    if (first)
        QMetaObject::invokeMethod(const_cast<LogTable*>(this), &LogTable::wanted, Qt::QueuedConnection);
    return nullptr;
}

QList<qint64> LogTable::takeWanted()
{
    QList<qint64> out;
    for (const Slot page : std::exchange(m_wanted, {})) {
        for (Slot slot = page * kPage; slot < std::min<std::size_t>((page + 1) * kPage, m_keys.size()); ++slot) {
            if (m_keys[slot].id != 0 && !m_lines.contains(slot))
                out.append(m_keys[slot].id);
        }
    }
    return out;
}

void LogTable::fill(const QList<qint64>& ids, const QList<LogLine>& lines)
{
    for (const LogLine& line : lines) {
        if (const Slot slot = slotOf(line.id); slot != RowIndex::noSlot)
            m_lines.insert(slot, new LogLine(line));
    }
    for (const qint64 id : ids) {
        const Slot slot = slotOf(id);
        if (slot == RowIndex::noSlot || m_lines.contains(slot))
            continue;
        auto* gone = new LogLine;
        gone->id = id;
        gone->atMs = m_keys[slot].atMs;
        gone->body = tr("(this line is kept no more)");
        m_lines.insert(slot, gone);
    }
    Q_EMIT filled();
}

const LogLine* LogTable::lineById(qint64 id) const
{
    const Slot slot = slotOf(id);
    return slot == RowIndex::noSlot ? nullptr : lineIn(slot);
}

LogKey LogTable::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[slotAt(row)] : LogKey();
}

int LogTable::rowAt(qint64 ms) const
{
    const std::vector<Slot>& all = rows().rows();
    const bool newestFirst = sortKeys().isEmpty() || sortKeys().first().order == Qt::DescendingOrder;
    if (newestFirst) {
        const auto it = std::lower_bound(all.begin(), all.end(), ms,
                                         [this](Slot slot, qint64 wanted) { return m_keys[slot].atMs > wanted; });
        return it == all.end() ? -1 : int(it - all.begin());
    }
    const auto it = std::upper_bound(all.begin(), all.end(), ms,
                                     [this](qint64 wanted, Slot slot) { return wanted < m_keys[slot].atMs; });
    return int(it - all.begin()) - 1;
}

QList<qint64> LogTable::idsOldestFirst() const
{
    std::vector<Slot> all = rows().rows();
    std::sort(all.begin(), all.end(), [this](Slot a, Slot b) {
        return std::pair{m_keys[a].atMs, m_keys[a].id} < std::pair{m_keys[b].atMs, m_keys[b].id};
    });
    QList<qint64> out;
    out.reserve(qsizetype(all.size()));
    for (const Slot slot : all)
        out.append(m_keys[slot].id);
    return out;
}

qint64 LogTable::newestId() const
{
    return m_byId.empty() ? 0 : m_keys[m_byId.back()].id;
}

LogKey LogTable::oldest() const
{
    const auto& all = rows().rows();
    if (all.empty())
        return {};
    const LogKey first = m_keys[all.front()];
    const LogKey last = m_keys[all.back()];
    return std::pair{first.atMs, first.id} < std::pair{last.atMs, last.id} ? first : last;
}

void LogTable::setMarked(const LogFilter& filter)
{
    m_marked = filter;
    Q_EMIT filled();
}

QString LogTable::cellText(Slot slot, int column) const
{
    if (const LogLine* line = lineIn(slot))
        return m_cells[column].text(*line);
    LogLine unread;
    unread.atMs = m_keys[slot].atMs;
    // Not a dash: nobody said yet that there is nothing.
    return column == 0 ? m_cells[column].text(unread) : u"\u2026"_s;
}

QVariant LogTable::cellData(Slot slot, int column, int role) const
{
    const LogLine* line = lineIn(slot);
    if (role == MutedRole && (!line || (!m_marked.isEmpty() && !m_marked.matches(*line))))
        return true;
    return line && m_cells[column].other ? m_cells[column].other(*line, role) : QVariant();
}

} // namespace alien
