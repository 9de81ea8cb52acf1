// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"

#include "client/types/deploymentstatus.h"
#include "models/journal/journalexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using State = BulkRow::State;

const char* outcomeName(const BulkRow& row)
{
    if (row.state == State::Waiting)
        return QT_TRANSLATE_NOOP("alien::BulkRun", "waiting");
    if (row.state == State::UnderWay)
        return QT_TRANSLATE_NOOP("alien::BulkRun", "under way");
    switch (row.outcome) {
    case OutcomeKind::Done:
        return row.wish ? QT_TRANSLATE_NOOP("alien::BulkRun", "accepted") : QT_TRANSLATE_NOOP("alien::BulkRun", "done");
    case OutcomeKind::Refused:
        return QT_TRANSLATE_NOOP("alien::BulkRun", "not sent");
    case OutcomeKind::Failed:
        return QT_TRANSLATE_NOOP("alien::BulkRun", "failed");
    case OutcomeKind::Sent:
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::BulkRun", "outcome unknown");
}

QString outcomeWord(const BulkRow& row)
{
    return BulkRun::tr(outcomeName(row));
}

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

/// What needs somebody first.
int rank(const BulkRow& row)
{
    if (row.state != State::Ended)
        return row.state == State::UnderWay ? 3 : 4;
    return row.outcome == OutcomeKind::Failed           ? 0
           : row.outcome == OutcomeKind::OutcomeUnknown ? 1
           : row.outcome == OutcomeKind::Refused        ? 2
                                                        : 5;
}

RowColumn<BulkRow> column(const QString& id, const QString& title, int width, int priority,
                          const std::function<QString(const BulkRow&)>& text)
{
    RowColumn<BulkRow> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = text;
    return out;
}

QVariant statusRole(const QString& status, int role)
{
    if (role == TableModel::StatusRole)
        return status;
    return role == TableModel::StatusClassRole && !status.isEmpty() ? QVariant(int(statusClass(status.toStdString())))
                                                                    : QVariant();
}

QList<RowColumn<BulkRow>> bulkColumns()
{
    const auto tr = [](const char* text) { return BulkRun::tr(text); };
    auto name = column(u"name"_s, tr("Target"), 24, 0,
                       [](const BulkRow& row) { return row.target.name.isEmpty() ? row.target.id : row.target.name; });
    auto outcome = column(u"outcome"_s, tr("Outcome"), 18, 0, outcomeWord);
    outcome.code = [](const BulkRow& row) { return QString::fromLatin1(outcomeName(row)); };
    outcome.sort = Column::Sort::Number;
    outcome.number = [](const BulkRow& row) { return qint64(rank(row)) * 1'000'000 + row.place; };
    outcome.other = [](const BulkRow& row, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return outcomeWord(row);
        return role == TableModel::StatusClassRole ? QVariant(int(outcomeClass(row))) : QVariant();
    };
    auto status = column(u"before"_s, tr("Before"), 18, 30, [](const BulkRow& row) { return row.target.statusSeen; });
    status.other = [](const BulkRow& row, int role) { return statusRole(row.target.statusSeen, role); };
    auto after = column(u"after"_s, tr("After"), 18, 20, [](const BulkRow& row) { return row.statusAfter; });
    after.other = [](const BulkRow& row, int role) { return statusRole(row.statusAfter, role); };
    auto says = column(u"says"_s, tr("What it says"), 40, 10, [](const BulkRow& row) { return row.text; });
    return {name, outcome, status, after, says};
}

} // namespace

BulkRun::BulkRun(ActionRunner& runner, const OperatorAction& action, QObject* parent, const QString& next)
    : RowTable(bulkColumns(), FieldSet{}, parent)
    , m_runner(runner)
    , m_action(action)
    , m_next(next)
{
    QList<BulkRow> rows;
    for (const ActionTarget& target : action.targets) {
        BulkRow row;
        row.target = target;
        row.place = int(rows.size());
        row.wish = !next.isEmpty();
        rows.append(row);
    }
    setRows(rows);
    setSortKeys({{columnOf(u"outcome"_s), Qt::AscendingOrder}});
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
        if (const BulkRow* known = self->rowById(target.id)) {
            BulkRow row = *known;
            row.state = State::UnderWay;
            self->upsertRow(row);
            Q_EMIT self->progressed();
        }
    };
    action.onOutcome = [self, also = m_action.onOutcome](const ActionOutcome& outcome) {
        if (also)
            also(outcome);
        if (self)
            self->ended(outcome);
    };
    m_number = m_runner.run(action, [self](const QList<ActionOutcome>& outcomes) {
        if (!self)
            return;
        self->m_finished = true;
        self->m_paused = false;
        Q_EMIT self->progressed();
        Q_EMIT self->finished(outcomes);
    });
}

void BulkRun::ended(const ActionOutcome& outcome)
{
    const BulkRow* known = rowById(outcome.target.id);
    if (known == nullptr)
        return;
    BulkRow row = *known;
    row.state = State::Ended;
    row.outcome = outcome.kind;
    row.statusAfter = outcome.statusAfter;
    row.text = outcome.text;
    row.code = outcome.error ? outcome.error->code() : QString();
    upsertRow(row);
    Q_EMIT progressed();
}

void BulkRun::setPaused(bool paused)
{
    if (m_finished || m_stopped || paused == m_paused)
        return;
    m_paused = paused;
    m_runner.pauseRun(m_number, paused);
    Q_EMIT progressed();
}

void BulkRun::stop()
{
    if (m_finished || m_stopped)
        return;
    m_stopped = true;
    m_paused = false;
    m_runner.stopRun(m_number);
    Q_EMIT progressed();
}

QList<BulkRow> BulkRun::inOrder() const
{
    QList<BulkRow> rows;
    for (const ActionTarget& target : m_action.targets) {
        if (const BulkRow* row = rowById(target.id))
            rows.append(*row);
    }
    return rows;
}

int BulkRun::count(State state) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowAt(row).state == state ? 1 : 0;
    return count;
}

int BulkRun::count(OutcomeKind outcome) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowAt(row).state == State::Ended && rowAt(row).outcome == outcome ? 1 : 0;
    return count;
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

QList<ActionTarget> BulkRun::failedTargets() const
{
    QList<ActionTarget> out;
    const QList<BulkRow> rows = inOrder();
    for (const BulkRow& row : rows) {
        if (row.state != State::Ended || row.outcome != OutcomeKind::Failed)
            continue;
        ActionTarget target = row.target;
        if (!row.statusAfter.isEmpty() && row.statusAfter != target.statusSeen) {
            target.statusSeen = row.statusAfter;
            target.detail.clear(); // it was said of the status it had
        }
        out.append(target);
    }
    return out;
}

QByteArray BulkRun::toCsv() const
{
    QByteArray out("action,kind,id,name,before,outcome,after,code,text\r\n");
    const QList<BulkRow> rows = inOrder();
    for (const BulkRow& row : rows) {
        QByteArrayList cells;
        for (const QString& cell : {m_action.id, row.target.kind, row.target.id, row.target.name, row.target.statusSeen,
                                    QString::fromLatin1(outcomeName(row)), row.statusAfter, row.code, row.text})
            cells.append(journalexport::csvCell(cell));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QByteArray BulkRun::toJson() const
{
    QJsonArray targets;
    const QList<BulkRow> rows = inOrder();
    for (const BulkRow& row : rows)
        targets.append(QJsonObject{{u"kind"_s, row.target.kind},
                                   {u"id"_s, row.target.id},
                                   {u"name"_s, row.target.name},
                                   {u"before"_s, row.target.statusSeen},
                                   {u"outcome"_s, QString::fromLatin1(outcomeName(row))},
                                   {u"after"_s, row.statusAfter},
                                   {u"code"_s, row.code},
                                   {u"text"_s, row.text}});
    return QJsonDocument(
               QJsonObject{{u"action"_s, m_action.id}, {u"reason"_s, m_action.reason}, {u"targets"_s, targets}})
        .toJson();
}

} // namespace alien
