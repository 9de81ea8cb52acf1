// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/bulkreport.h"
#include "models/common/slicedwork.h"
#include "models/common/tablemodel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <array>

namespace alien {

/// An action on many targets while it runs and after it: a row each. Columns: name outcome before after says.
///
/// Targets may be very many, so what happens to one costs the same however many there are: it is counted when it
/// happens, its cells show it at once, and the rows go to their places some ten times a second, with progressed().
/// Rows come in slices, the first of them with the constructor.
class BulkRun : public TableModel
{
    Q_OBJECT
public:
    /// The runner outlives the run's being under way. `next`: what happens with those that were accepted, a sentence;
    /// empty: they are done.
    BulkRun(ActionRunner& runner, const OperatorAction& action, QObject* parent = nullptr, const QString& next = {});

    void start();
    /// No further target begins until it goes on; those under way end.
    void setPaused(bool paused);
    /// Those that have not begun end as refused.
    void stop();

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const OperatorAction& action() const { return m_action; }
    [[nodiscard]] const QString& next() const { return m_next; }
    /// Counts are kept as targets begin and end: asking looks at no row.
    [[nodiscard]] int count(BulkRow::State state) const { return m_states.at(std::size_t(state)); }
    [[nodiscard]] int count(OutcomeKind outcome) const { return m_outcomes.at(std::size_t(outcome)); }
    /// Of all targets, also of those whose row has not come yet.
    [[nodiscard]] int targetCount() const { return int(m_report.targets.size()); }
    /// "9 accepted, 2 failed, 1 outcome unknown": only what there is; "9 done" where nothing comes after it.
    [[nodiscard]] QString summary() const;
    /// What came of each until now.
    [[nodiscard]] BulkReport report() const { return m_report; }

Q_SIGNALS:
    /// Counts, or what can be done, are others: at once when it is paused, goes on, is stopped or has ended, else some
    /// ten times a second.
    void progressed();
    void finished(const QList<alien::ActionOutcome>& outcomes);

protected:
    [[nodiscard]] QString slotId(Slot slot) const override;
    [[nodiscard]] Slot slotOfId(const QString& id) const override;
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override;
    void appendSearchText(Slot slot, std::string& out) const override;
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override;
    [[nodiscard]] std::shared_ptr<const TableSnapshot> snapshot() const override;

private:
    void put(qsizetype place, const BulkRow& row);
    void count(const BulkRow& row, int by);
    [[nodiscard]] bool bringRows();
    void tell();

    ActionRunner& m_runner;
    OperatorAction m_action;
    QString m_next;
    BulkReport m_report; ///< the slot of a row is its target's place
    std::array<int, 3> m_states{};
    std::array<int, 5> m_outcomes{}; ///< of those that ended
    SlicedWork m_bringing;
    Slot m_brought = 0;         ///< rows that the table has, the first ones
    std::vector<Slot> m_moving; ///< changed, and not in their places yet
    std::vector<bool> m_moves;  ///< by slot: stands in m_moving
    QTimer m_telling;
    QElapsedTimer m_told;                  ///< since the last time
    mutable QHash<QString, Slot> m_slotOf; ///< empty until somebody asks
    quint64 m_number = 0;
    bool m_paused = false;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace alien
