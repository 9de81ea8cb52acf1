// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/telemetry/logfilter.h"
#include "models/telemetry/telemetrylogs.h"

#include <QCache>

#include <functional>

namespace alien {

/// Log lines, newest first; millions of them. Of each its key is here, the line itself only where one looks: cells of
/// others say so, and wanted() asks for them. Columns: time severity service body stream deployment.
class LogTable : public TableModel
{
    Q_OBJECT
public:
    using Names = std::function<QString(const QString& deploymentId)>;
    /// `names`: what the deployments of the lines are called; null: they stand by their ids.
    explicit LogTable(const Format& format, QObject* parent = nullptr, const Names& names = {});

    void setLines(const QList<LogLine>& lines); ///< another log: the model resets
    void addLines(const QList<LogLine>& lines); ///< those that are here already stay as they are
    void addKeys(const QList<LogKey>& keys);
    /// Lines from before that time leave, many at once: not while fewer than an eighth of all are that old.
    void forgetBefore(qint64 ms);
    /// The lines that takeWanted() gave; those that are missing among them are kept no more.
    void fill(const QList<qint64>& ids, const QList<LogLine>& lines);
    /// What was looked at last and is not here, at most some hundreds; the rest is forgotten until it is seen again.
    [[nodiscard]] QList<qint64> takeWanted();

    /// Null: unknown, or not looked at for a while.
    [[nodiscard]] const LogLine* lineById(qint64 id) const;
    [[nodiscard]] LogKey keyAt(int row) const;
    [[nodiscard]] int rowAt(qint64 ms) const; ///< of the newest line not after that time; -1: there is none
    [[nodiscard]] QList<qint64> idsOldestFirst() const;
    [[nodiscard]] qint64 newestId() const;
    [[nodiscard]] LogKey oldest() const;

    /// Lines that do not match are muted instead of hidden; an empty one mutes none.
    void setMarked(const LogFilter& filter);
    [[nodiscard]] static QString severityText(const LogLine& line); ///< as the sender wrote it, else by number

Q_SIGNALS:
    void wanted(); ///< takeWanted() has some
    void filled(); ///< cells that were asked for can be painted

protected:
    [[nodiscard]] QString slotId(Slot slot) const override { return QString::number(m_keys[slot].id); }
    [[nodiscard]] Slot slotOfId(const QString& id) const override { return slotOf(id.toLongLong()); }
    [[nodiscard]] QString cellText(Slot slot, int column) const override;
    [[nodiscard]] QVariant cellData(Slot slot, int column, int role) const override;
    [[nodiscard]] qint64 sortNumber(Slot slot, int) const override { return m_keys[slot].atMs; }
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override;
    void slotReleased(Slot slot) override;
    void appendSearchText(Slot, std::string&) const override {}
    [[nodiscard]] bool filtersRows() const override { return false; }
    [[nodiscard]] TermFilter compileTerm(const QueryTerm&) const override { return {}; }

private:
    [[nodiscard]] Slot slotOf(qint64 id) const;
    [[nodiscard]] const LogLine* lineIn(Slot slot) const; ///< asks for it when it is not here
    void add(const QList<LogKey>& keys);
    void indexIds(const std::vector<Slot>& added);
    void freeReleased();

    QList<RowColumn<LogLine>> m_cells;
    LogFilter m_marked;
    std::vector<LogKey> m_keys;   ///< by slot
    std::vector<Slot> m_byId;     ///< ascending
    std::vector<Slot> m_released; ///< left the rows, still in m_byId
    std::vector<Slot> m_free;     ///< to be used again; their keys are empty
    mutable QCache<Slot, LogLine> m_lines;
    mutable QList<Slot> m_wanted; ///< pages; last wanted last
};

} // namespace alien
