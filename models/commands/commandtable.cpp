// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandtable.h"

#include "models/commands/commandtext.h"
#include "models/common/zoneof.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kPage = 200;
constexpr int kLookMs = 60;    ///< changes that come together are looked up together
constexpr int kAgeMs = 30'000; ///< rows may leave by their age alone

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandTable)
};

QList<Column> makeColumns()
{
    const auto number = Qt::AlignRight | Qt::AlignVCenter;
    const auto plain = Qt::AlignLeft | Qt::AlignVCenter;
    const auto column = [](const char* id, const QString& title, Column::Sort sort, Qt::Alignment alignment, int width,
                           bool shown, int priority) {
        Column made;
        made.id = QString::fromLatin1(id);
        made.title = title;
        made.sort = sort;
        made.alignment = alignment;
        made.width = width;
        made.shown = shown;
        made.priority = priority;
        return made;
    };
    using Sort = Column::Sort;
    QList<Column> columns{
        column("sent", Words::tr("Sent"), Sort::Number, plain, 16, true, 0),
        column("command", Words::tr("Command"), Sort::None, plain, 16, true, 0),
        column("target", Words::tr("Target"), Sort::None, plain, 22, true, 10),
        column("state", Words::tr("State"), Sort::None, plain, 18, true, 5),
        column("attempt", Words::tr("Attempt"), Sort::None, number, 8, true, 70),
        column("took", Words::tr("Took"), Sort::None, number, 8, true, 30),
        column("request", Words::tr("Request"), Sort::None, number, 9, true, 60),
        column("answer", Words::tr("Answer"), Sort::None, number, 9, true, 40),
        column("operator", Words::tr("Operator"), Sort::None, plain, 16, true, 80),
        column("id", Words::tr("ID"), Sort::None, plain, 16, false, 90),
        column("note", Words::tr("Note"), Sort::None, plain, 24, false, 95),
    };
    columns[CommandTable::Sent].descendingFirst = true;
    columns[CommandTable::CommandId].mono = true;
    columns[CommandTable::CommandId].elide = Qt::ElideMiddle;
    return columns;
}

qint64 sentAt(const CommandRecord& record)
{
    return record.sentMs > 0 ? record.sentMs : record.recordedMs;
}

} // namespace

CommandTable::CommandTable(CommandHistory& history, QString connection, const Format& format, const Clock& clock,
                           QObject* parent)
    : TableModel(makeColumns(), commandFields(), parent)
    , m_history(history)
    , m_connection(std::move(connection))
    , m_format(format)
    , m_clock(clock)
{
    setSortKeys({{Sent, Qt::DescendingOrder}});
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &CommandTable::lookAgain);
    m_ageTimer.setInterval(kAgeMs);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { touch(m_slotOf.keys()); });
    connect(&history, &CommandHistory::recorded, this, [this](const std::vector<CommandRecord>& records) {
        QList<qint64> ids;
        for (const CommandRecord& record : records) {
            if (record.connection == m_connection && record.kind != CommandRecord::Kind::Member)
                ids.append(record.id);
        }
        m_total += ids.size();
        touch(ids);
    });
    connect(&history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        if (record.connection == m_connection)
            touch({record.topId()});
    });
    connect(&history, &CommandHistory::searchable, this, [this](const QList<qint64>& ids) {
        if (!query().isEmpty()) // only a search can find more by it
            touch(ids);
    });
    connect(&history, &CommandHistory::removed, this, [this](const QList<qint64>& ids) {
        Changes changes;
        for (const qint64 id : ids) {
            if (const auto it = m_slotOf.constFind(id); it != m_slotOf.constEnd()) {
                changes.removed.push_back(it.value());
                m_slotOf.erase(it);
            }
        }
        commit(changes);
        askCounts();
    });
    connect(this, &TableModel::queryChanged, this, [this] {
        query().isTimed() ? m_ageTimer.start() : m_ageTimer.stop();
        reload();
    });
    connect(this, &TableModel::sortKeysChanged, this, [this] {
        if (oldestFirst() != m_sortedOldest)
            reload();
    });
    connect(&format, &Format::changed, this, [this] { touchColumns({Sent, Took, Request, Answer}); });
    reload();
}

CommandTable::~CommandTable()
{
    m_pageRead.cancel();
    m_countRead.cancel();
    m_matchRead.cancel();
}

void CommandTable::setDeployment(const QString& deploymentId)
{
    if (deploymentId == m_deploymentId)
        return;
    m_deploymentId = deploymentId;
    reload();
}

void CommandTable::setOwnName(const QString& name)
{
    if (name == m_ownName)
        return;
    m_ownName = name;
    touchColumns({Operator});
}

const CommandRecord* CommandTable::record(const QString& id) const
{
    const Slot slot = slotOfId(id);
    return slot == RowIndex::noSlot ? nullptr : &m_rows[slot];
}

CommandSelection CommandTable::selection() const
{
    CommandSelection selection;
    selection.connection = m_connection;
    selection.query = query();
    selection.deploymentId = m_deploymentId;
    selection.ownName = m_ownName;
    selection.nowMs = m_clock.nowMs();
    selection.zone = zoneOf(m_format);
    return selection;
}

// --- Paging

bool CommandTable::oldestFirst() const
{
    return !sortKeys().isEmpty() && sortKeys().first().order == Qt::AscendingOrder;
}

void CommandTable::reload()
{
    m_pageRead.cancel();
    m_matchRead.cancel();
    m_touched.clear();
    m_sortedOldest = oldestFirst();
    m_next = 0;
    m_matching = -1;
    readPage(0);
    askCounts();
}

void CommandTable::readPage(qint64 from)
{
    m_reading = true;
    m_pageRead = m_history.page(selection(), from, kPage, m_sortedOldest, this,
                                [this, from](const CommandPage& page) { takePage(page, from == 0); });
    Q_EMIT readingChanged();
}

void CommandTable::takePage(const CommandPage& page, bool first)
{
    m_reading = false;
    m_next = page.next;
    m_error = page.error;
    Changes changes;
    QSet<qint64> found;
    for (const CommandRecord& record : page.records) {
        found.insert(record.id);
        put(record, changes);
    }
    if (first) { // whatever another query had brought goes
        for (auto it = m_slotOf.begin(); it != m_slotOf.end();) {
            if (found.contains(it.key())) {
                ++it;
                continue;
            }
            changes.removed.push_back(it.value());
            it = m_slotOf.erase(it);
        }
    }
    const bool news = !std::exchange(m_known, true);
    commit(changes);
    if (news)
        Q_EMIT known();
    Q_EMIT readingChanged();
    if (!m_touched.isEmpty())
        m_lookTimer.start();
}

bool CommandTable::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next > 0 && !m_reading && !isHeld();
}

void CommandTable::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        readPage(m_next);
}

void CommandTable::askCounts()
{
    m_countRead.cancel();
    m_countRead = m_history.count(selection(), this, [this](const CommandCount& count) {
        m_matching = count.matching;
        m_total = count.total;
        Q_EMIT countsChanged();
    });
}

int CommandTable::totalCount() const
{
    return int(std::max<qint64>(m_total, TableModel::totalCount()));
}

int CommandTable::matchCount() const
{
    if (query().isEmpty() && m_deploymentId.isEmpty())
        return m_next > 0 ? totalCount() : rowCount();
    return m_next > 0 && m_matching >= 0 ? int(std::max<qint64>(m_matching, rowCount())) : rowCount();
}

// --- News

void CommandTable::touch(const QList<qint64>& ids)
{
    m_touched += ids;
    if (!ids.isEmpty() && !m_lookTimer.isActive() && !m_reading)
        m_lookTimer.start();
}

/// What is new or other, as the history has it now: does the query hold it?
void CommandTable::lookAgain()
{
    if (m_touched.isEmpty() || m_reading)
        return;
    const QSet<qint64> once(m_touched.cbegin(), m_touched.cend());
    const QList<qint64> asked = once.values();
    m_touched.clear();
    m_matchRead = m_history.matching(selection(), asked, this, [this, asked](const std::vector<CommandRecord>& found) {
        takeMatching(asked, found);
    });
}

bool CommandTable::inLoadedPart(qint64 id) const
{
    return m_next == 0 || (m_sortedOldest ? id <= m_next : id >= m_next);
}

void CommandTable::takeMatching(const QList<qint64>& asked, const std::vector<CommandRecord>& found)
{
    Changes changes;
    QSet<qint64> tops;
    for (const CommandRecord& record : found) {
        tops.insert(record.id);
        if (m_slotOf.contains(record.id) || inLoadedPart(record.id))
            put(record, changes);
    }
    for (const qint64 id : asked) {
        const auto it = m_slotOf.constFind(id);
        if (it == m_slotOf.constEnd() || tops.contains(id))
            continue;
        changes.removed.push_back(it.value());
        m_slotOf.erase(it);
    }
    const bool other = !changes.inserted.empty() || !changes.removed.empty();
    commit(changes);
    if (other && !query().isEmpty())
        askCounts();
    else if (other)
        Q_EMIT countsChanged();
}

TableModel::Slot CommandTable::put(const CommandRecord& record, Changes& changes)
{
    if (const auto it = m_slotOf.constFind(record.id); it != m_slotOf.constEnd()) {
        if (!(m_rows[it.value()] == record)) {
            m_rows[it.value()] = record;
            changes.changed.push_back(it.value());
        }
        return it.value();
    }
    auto slot = Slot(m_rows.size());
    if (m_free.empty()) {
        m_rows.push_back(record);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_rows[slot] = record;
    }
    m_slotOf.insert(record.id, slot);
    changes.inserted.push_back(slot);
    return slot;
}

void CommandTable::slotReleased(Slot slot)
{
    m_rows[slot] = CommandRecord();
    m_free.push_back(slot);
}

// --- Cells

QString CommandTable::slotId(Slot slot) const
{
    return QString::number(m_rows[slot].id);
}

TableModel::Slot CommandTable::slotOfId(const QString& id) const
{
    return m_slotOf.value(id.toLongLong(), RowIndex::noSlot);
}

QString CommandTable::cellText(Slot slot, int column) const
{
    const CommandRecord& record = m_rows[slot];
    switch (column) {
    case Sent:
        return m_format.time(sentAt(record));
    case Command:
        return record.name.isEmpty() && record.tracked ? Words::tr("tracked command") : record.name;
    case Target:
        return CommandText::target(record);
    case State:
        return CommandText::state(record);
    case Attempt:
        return record.attempt > 0 ? m_format.number(record.attempt) : QString();
    case Took:
        return CommandText::took(record.tookMs(), m_format);
    case Request:
        return record.request.bytes >= 0 ? m_format.bytes(record.request.bytes) : QString();
    case Answer:
        return record.answer.bytes >= 0 ? m_format.bytes(record.answer.bytes) : QString();
    case Operator:
        return CommandText::operatorName(record, m_ownName);
    case CommandId:
        return record.commandId;
    case Note:
        return record.note;
    default:
        return {};
    }
}

QVariant CommandTable::cellData(Slot slot, int column, int role) const
{
    const CommandRecord& record = m_rows[slot];
    switch (role) {
    case PhaseRole:
        return int(record.phase);
    case StarRole:
        return record.starred;
    case RunRole:
        return record.kind == CommandRecord::Kind::Run;
    case MarkRole:
        return column == Command && record.starred ? QVariant(u"★"_s) : QVariant();
    case StatusRole:
        return column == State ? QVariant(CommandText::state(record)) : QVariant();
    case StatusClassRole:
        return column == State ? QVariant(int(statusClass(record))) : QVariant();
    case CopyRole:
        if (column == Sent)
            return m_format.exact(sentAt(record));
        if (column == Took && record.tookMs() >= 0)
            return QString::number(record.tookMs());
        if (column == Operator)
            return record.operatorName;
        return {};
    case TooltipRole:
    case Qt::ToolTipRole:
        if (column == State)
            return CommandText::explanation(record);
        if (column == Sent)
            return m_format.exact(sentAt(record));
        return {};
    default:
        return {};
    }
}

qint64 CommandTable::sortNumber(Slot slot, int column) const
{
    // The order of the pages: a clock that was put back does not turn it round.
    return column == Sent ? m_rows[slot].id : 0;
}

bool CommandTable::tieLess(Slot a, Slot b) const
{
    return m_rows[a].id < m_rows[b].id;
}

void CommandTable::appendSearchText(Slot slot, std::string& out) const
{
    out += m_rows[slot].name.toStdString();
}

TableModel::TermFilter CommandTable::compileTerm(const QueryTerm& /*term*/) const
{
    return {}; // the history has filtered already
}

} // namespace alien
