// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"

#include "client/types/deploymentstatus.h"
#include "models/common/tablesnapshot.h"

#include <QPointer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using State = BulkRow::State;
using Slot = RowIndex::Slot;

/// So many rows come, or go to their places, at once: about a millisecond among 100,000.
constexpr std::size_t sliceRows = 4096;
constexpr qint64 tellEveryMs = 100;

enum BulkColumn { NameColumn, OutcomeColumn, BeforeColumn, AfterColumn, SaysColumn };
constexpr std::array columnIds{"name"_L1, "outcome"_L1, "before"_L1, "after"_L1, "says"_L1};

QList<Column> bulkColumns()
{
    const auto column = [](BulkColumn which, const QString& title, int width, int priority) {
        Column out;
        out.id = columnIds.at(which);
        out.title = title;
        out.width = width;
        out.priority = priority;
        return out;
    };
    QList<Column> columns{
        column(NameColumn, BulkRun::tr("Target"), 24, 0), column(OutcomeColumn, BulkRun::tr("Outcome"), 18, 0),
        column(BeforeColumn, BulkRun::tr("Before"), 18, 30), column(AfterColumn, BulkRun::tr("After"), 18, 20),
        column(SaysColumn, BulkRun::tr("What it says"), 40, 10)};
    columns[OutcomeColumn].sort = Column::Sort::Number;
    return columns;
}

// --- What a report says in a cell; also on the thread that sorts

QString textOf(const BulkReport& report, Slot slot, int column)
{
    const ActionTarget& target = report.targets.at(slot);
    switch (column) {
    case NameColumn:
        return target.name.isEmpty() ? target.id : target.name;
    case OutcomeColumn:
        return BulkRun::tr(report.outcomeName(slot));
    case BeforeColumn:
        return target.statusSeen;
    case AfterColumn:
        return report.row(slot).statusAfter;
    case SaysColumn:
        return report.row(slot).text;
    default:
        return {};
    }
}

/// What needs somebody first.
qint64 rankOf(const BulkReport& report, Slot slot)
{
    const BulkRow& row = report.row(slot);
    const auto rank = [&row] {
        if (row.state != State::Ended)
            return row.state == State::UnderWay ? 3 : 4;
        return row.outcome == OutcomeKind::Failed           ? 0
               : row.outcome == OutcomeKind::OutcomeUnknown ? 1
               : row.outcome == OutcomeKind::Refused        ? 2
                                                            : 5;
    };
    return (qint64(rank()) << 32) + slot;
}

qint64 numberOf(const BulkReport& report, Slot slot, int column)
{
    return column == OutcomeColumn ? rankOf(report, slot) : 0;
}

void appendTexts(const BulkReport& report, Slot slot, std::string& out)
{
    for (int column = 0; column < int(columnIds.size()); ++column) {
        if (column > 0)
            out += '\n';
        out += textOf(report, slot, column).toStdString();
    }
}

/// Terms with a column's id; an outcome is asked for by the same word in every language.
bool meets(const BulkReport& report, Slot slot, const QueryTerm& term)
{
    const auto id = std::find(columnIds.begin(), columnIds.end(), term.key);
    if (id == columnIds.end())
        return true;
    const int column = int(id - columnIds.begin());
    const QString text =
        column == OutcomeColumn ? QString::fromLatin1(report.outcomeName(slot)) : textOf(report, slot, column);
    return matchesTerm(term, text, numberOf(report, slot, column));
}

/// The rows as they are now, for a worker.
class Snapshot : public TableSnapshot
{
public:
    explicit Snapshot(const BulkReport& report)
        : m_report(report)
    {}
    void sortText(Slot slot, int column, std::string& out) const override
    {
        out += textOf(m_report, slot, column).toStdString();
    }
    [[nodiscard]] std::int64_t sortNumber(Slot slot, int column) const override
    {
        return numberOf(m_report, slot, column);
    }
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override { return a < b; }
    void searchText(Slot slot, std::string& out) const override { appendTexts(m_report, slot, out); }
    [[nodiscard]] RowIndex::Filter compileTerm(const QueryTerm& term) const override
    {
        return [this, term](Slot slot) { return meets(m_report, slot, term); };
    }

private:
    BulkReport m_report;
};

StatusClass outcomeClass(const BulkRow& row)
{
    if (row.state != State::Ended)
        return row.state == State::Waiting ? StatusClass::Gone : StatusClass::Working;
    switch (row.outcome) {
    case OutcomeKind::Done:
        return StatusClass::Healthy;
    case OutcomeKind::Refused:
        return StatusClass::Attention;
    case OutcomeKind::Failed:
        return StatusClass::Failed;
    case OutcomeKind::Sent:
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return StatusClass::Unknown;
}

} // namespace

BulkRun::BulkRun(ActionRunner& runner, const OperatorAction& action, QObject* parent, const QString& next)
    : TableModel(bulkColumns(), FieldSet{}, parent)
    , m_runner(runner)
    , m_action(action)
    , m_next(next)
    , m_report{action.id, action.reason, !next.isEmpty(), action.targets, {}}
    , m_bringing([this] { return bringRows(); })
    , m_moves(std::size_t(action.targets.size()))
{
    m_report.rows.reserve(m_report.targets.size()); // none moves when it grows
    m_states.at(std::size_t(State::Waiting)) = targetCount();
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &BulkRun::tell);
    setSortKeys({{OutcomeColumn, Qt::AscendingOrder}});
    if (bringRows())
        m_bringing.start();
}

bool BulkRun::bringRows()
{
    Changes changes;
    const auto end = std::min(m_moves.size(), m_brought + sliceRows);
    for (; m_brought < end; ++m_brought)
        changes.inserted.push_back(m_brought);
    commit(changes);
    return m_brought < m_moves.size();
}

void BulkRun::start()
{
    OperatorAction action = m_action;
    const QPointer<BulkRun> self(this);
    action.onBegin = [self, also = m_action.onBegin](const ActionTarget& target, qsizetype place) {
        if (also)
            also(target, place);
        if (!self)
            return;
        BulkRow row;
        row.state = State::UnderWay;
        self->put(place, row);
    };
    action.onOutcome = [self, also = m_action.onOutcome](const ActionOutcome& outcome) {
        if (also)
            also(outcome);
        if (self)
            self->put(outcome.place, {State::Ended, outcome.kind, outcome.statusAfter, outcome.text,
                                      outcome.error ? outcome.error->code() : QString()});
    };
    m_number = m_runner.run(std::move(action), [self](const QList<ActionOutcome>& outcomes) {
        if (!self)
            return;
        self->m_finished = true;
        self->m_paused = false;
        self->tell();
        if (self)
            Q_EMIT self->finished(outcomes);
    });
}

void BulkRun::put(qsizetype place, const BulkRow& row)
{
    while (m_report.rows.size() <= place) // they begin in their order: this is the next one
        m_report.rows.append(BulkRow());
    BulkRow& known = m_report.rows[place];
    count(known, -1);
    count(row, 1);
    known = row;
    const auto slot = Slot(place);
    if (slot < m_brought && !m_moves[slot]) { // else its row comes as it is by then
        m_moves[slot] = true;
        m_moving.push_back(slot);
    }
    if (!m_telling.isActive())
        m_telling.start(m_told.isValid() ? int(std::max<qint64>(0, tellEveryMs - m_told.elapsed())) : 0);
}

void BulkRun::count(const BulkRow& row, int by)
{
    m_states.at(std::size_t(row.state)) += by;
    if (row.state == State::Ended)
        m_outcomes.at(std::size_t(row.outcome)) += by;
}

/// Leads rows that changed to their places, and says that there is something new.
void BulkRun::tell()
{
    m_telling.stop();
    Changes changes;
    const auto end = m_moving.begin() + std::ptrdiff_t(std::min(m_moving.size(), sliceRows));
    changes.changed.assign(m_moving.begin(), end);
    m_moving.erase(m_moving.begin(), end);
    for (const Slot slot : changes.changed)
        m_moves[slot] = false;
    commit(changes);
    m_told.start();
    if (!m_moving.empty())
        m_telling.start(0);
    Q_EMIT progressed();
}

void BulkRun::setPaused(bool paused)
{
    if (m_finished || m_stopped || paused == m_paused)
        return;
    m_paused = paused;
    m_runner.pauseRun(m_number, paused);
    tell();
}

void BulkRun::stop()
{
    if (m_finished || m_stopped)
        return;
    m_stopped = true;
    m_paused = false;
    m_runner.stopRun(m_number);
    tell();
}

QString BulkRun::summary() const
{
    QStringList parts;
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0)
            parts.append(text);
    };
    const int done = count(OutcomeKind::Done);
    const int failed = count(OutcomeKind::Failed);
    const int unknown = count(OutcomeKind::OutcomeUnknown);
    const int refused = count(OutcomeKind::Refused);
    const int under = count(State::UnderWay);
    const int waiting = count(State::Waiting);
    add(done, m_next.isEmpty() ? tr("%n done", nullptr, done) : tr("%n accepted", nullptr, done));
    add(failed, tr("%n failed", nullptr, failed));
    add(unknown, tr("%n outcome unknown", nullptr, unknown));
    add(refused, tr("%n not sent", nullptr, refused));
    add(under, tr("%n under way", nullptr, under));
    add(waiting, tr("%n waiting", nullptr, waiting));
    return parts.join(u", "_s);
}

// --- The table

QString BulkRun::slotId(Slot slot) const
{
    return m_report.targets.at(slot).id;
}

TableModel::Slot BulkRun::slotOfId(const QString& id) const
{
    if (m_slotOf.isEmpty()) {
        m_slotOf.reserve(m_report.targets.size());
        for (qsizetype place = 0; place < m_report.targets.size(); ++place)
            m_slotOf.insert(m_report.targets.at(place).id, Slot(place));
    }
    return m_slotOf.value(id, RowIndex::noSlot);
}

QString BulkRun::cellText(Slot slot, int column) const
{
    return textOf(m_report, slot, column);
}

QVariant BulkRun::cellData(Slot slot, int column, int role) const
{
    if ((role != StatusRole && role != StatusClassRole) || column == NameColumn || column == SaysColumn)
        return {};
    const QString text = textOf(m_report, slot, column);
    if (role == StatusRole)
        return text;
    if (column == OutcomeColumn)
        return int(outcomeClass(m_report.row(slot)));
    return text.isEmpty() ? QVariant() : QVariant(int(statusClass(text.toStdString())));
}

qint64 BulkRun::sortNumber(Slot slot, int column) const
{
    return numberOf(m_report, slot, column);
}

void BulkRun::appendSearchText(Slot slot, std::string& out) const
{
    appendTexts(m_report, slot, out);
}

TableModel::TermFilter BulkRun::compileTerm(const QueryTerm& term) const
{
    return [this, term](Slot slot) { return meets(m_report, slot, term); };
}

std::shared_ptr<const TableSnapshot> BulkRun::snapshot() const
{
    return std::make_shared<Snapshot>(m_report);
}

} // namespace alien
