// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"
#include "models/common/rowtable.h"

namespace alien {

/// One target of an action on many.
struct BulkRow
{
    enum class State { Waiting, UnderWay, Ended };
    ActionTarget target;
    int place = 0;
    State state = State::Waiting;
    OutcomeKind outcome = OutcomeKind::Sent; ///< once it ended
    bool wish = false;                       ///< Done means that the manager accepted it, not that it happened
    QString statusAfter;
    QString text; ///< what came of it, one sentence
    QString code; ///< of the error
    friend bool operator==(const BulkRow& a, const BulkRow& b)
    {
        return a.target.id == b.target.id && a.state == b.state && a.outcome == b.outcome &&
               a.statusAfter == b.statusAfter && a.text == b.text && a.code == b.code;
    }
};

/// An action on many targets while it runs and after it: a row each. Columns: name status outcome after says.
class BulkRun : public RowTable<BulkRow>
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
    [[nodiscard]] int count(BulkRow::State state) const;
    [[nodiscard]] int count(OutcomeKind outcome) const;
    /// "9 accepted, 2 failed, 1 outcome unknown": only what there is; "9 done" where nothing comes after it.
    [[nodiscard]] QString summary() const;
    /// Those that failed, with the status they were left in. Neither what was refused nor what may have happened.
    [[nodiscard]] QList<ActionTarget> failedTargets() const;
    [[nodiscard]] QByteArray toCsv() const;
    [[nodiscard]] QByteArray toJson() const;

Q_SIGNALS:
    void progressed();
    void finished(const QList<alien::ActionOutcome>& outcomes);

protected:
    [[nodiscard]] QString rowId(const BulkRow& row) const override { return row.target.id; }

private:
    void ended(const ActionOutcome& outcome);
    [[nodiscard]] QList<BulkRow> inOrder() const;

    ActionRunner& m_runner;
    OperatorAction m_action;
    QString m_next;
    quint64 m_number = 0;
    bool m_paused = false;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace alien
