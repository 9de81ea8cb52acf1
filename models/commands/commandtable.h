// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commandhistory.h"
#include "models/common/format.h"
#include "models/common/tablemodel.h"

#include <QHash>
#include <QTimer>

namespace alien {

/// The history as a table, newest first: pages come from disk as the view asks for more (fetchMore), and by query, so
/// that a million rows open as fast as a thousand. New rows come in without a reset; a run stands as one row. Row ids
/// are record ids as text. Columns: sent command target state attempt took request answer operator id key. Sorts by
/// sent only, both ways. Terms: commandFields().
class CommandTable : public TableModel
{
    Q_OBJECT
public:
    enum Place { Sent, Command, Target, State, Attempt, Took, Request, Answer, Operator, CommandId, Note, ColumnCount };
    enum OwnRole {
        PhaseRole = FirstOwnRole, ///< int of CommandPhase
        StarRole,                 ///< bool
        RunRole                   ///< bool: stands for several commands
    };

    /// `connection`: filing key.
    CommandTable(CommandHistory& history, QString connection, const Format& format, const Clock& clock,
                 QObject* parent = nullptr);
    ~CommandTable() override;
    /// Only those sent to this deployment, for its inspector; empty: all.
    void setDeployment(const QString& deploymentId);

    /// As the history files the one who is here: his rows say "you".
    void setOwnName(const QString& name);

    [[nodiscard]] bool isKnown() const { return m_known; } ///< the first page is in
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] QString error() const { return m_error; } ///< the history could not be read
    [[nodiscard]] const CommandRecord*
    record(const QString& id) const;                  ///< null when not loaded; true until the next change
    [[nodiscard]] CommandSelection selection() const; ///< what the table shows, for exports

    int totalCount() const override; ///< rows of the connection, loaded or not
    int matchCount() const override; ///< rows that meet the query, loaded or not; counted beside the paging
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void known();
    void readingChanged();

protected:
    [[nodiscard]] bool filtersRows() const override { return false; }
    [[nodiscard]] QString slotId(Slot slot) const override;
    [[nodiscard]] Slot slotOfId(const QString& id) const override;
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int column) const override;
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    void appendSearchText(Slot slot, std::string& out) const override;
    [[nodiscard]] TermFilter compileTerm(const QueryTerm& term) const override;
    void slotReleased(Slot slot) override;

private:
    [[nodiscard]] bool oldestFirst() const;
    void reload();
    void readPage(qint64 from);
    void takePage(const CommandPage& page, bool first);
    void askCounts();
    void touch(const QList<qint64>& ids);
    void lookAgain();
    void takeMatching(const QList<qint64>& asked, const std::vector<CommandRecord>& found);
    Slot put(const CommandRecord& record, Changes& changes);
    [[nodiscard]] bool inLoadedPart(qint64 id) const;

    CommandHistory& m_history;
    QString m_connection;
    QString m_deploymentId;
    QString m_ownName;
    const Format& m_format;
    const Clock& m_clock;
    std::vector<CommandRecord> m_rows;
    std::vector<Slot> m_free;
    QHash<qint64, Slot> m_slotOf;
    QList<qint64> m_touched;
    QTimer m_lookTimer;
    QTimer m_ageTimer;
    CommandRead m_pageRead;
    CommandRead m_countRead;
    CommandRead m_matchRead;
    qint64 m_next = 0;      ///< where the next page begins; 0: all is loaded
    qint64 m_matching = -1; ///< -1: not counted yet
    qint64 m_total = 0;
    QString m_error;
    bool m_known = false;
    bool m_reading = false;
    bool m_sortedOldest = false;
};

} // namespace alien
