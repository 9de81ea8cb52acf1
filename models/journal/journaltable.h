// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/common/rowtable.h"
#include "models/journal/journal.h"

#include <QHash>
#include <QMap>

namespace alien {

/// One mutation as a row: the entry written before it left, with the outcome that was written after it.
struct JournalRow
{
    JournalEntry entry;
    OutcomeKind outcome = OutcomeKind::Sent;
    QString code;
    QString detail;
    QString statusAfter;
    qint64 settledMs = 0;
    friend bool operator==(const JournalRow& a, const JournalRow& b)
    {
        return a.entry.seq == b.entry.seq && a.outcome == b.outcome && a.detail == b.detail &&
               a.statusAfter == b.statusAfter && a.code == b.code && a.settledMs == b.settledMs;
    }
};

/// The journal as a table, newest first; reads the last pages at the start and follows what is appended. Columns: time
/// action target outcome before after reason code subject connection seq. Terms: action: target: outcome: connection:
/// reason: code:.
class JournalTable : public RowTable<JournalRow>
{
    Q_OBJECT
public:
    JournalTable(Journal& journal, const Format& format, QObject* parent = nullptr);
    /// True once the first page is in.
    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Reads `limit` older entries.
    void readOlder(int limit = 2000);

Q_SIGNALS:
    void known();

protected:
    [[nodiscard]] QString rowId(const JournalRow& row) const override { return QString::number(row.entry.seq); }

private:
    /// Puts the entry into its row; null while the first half stands on a page that was not read yet.
    const JournalRow* merge(const JournalEntry& entry);

    Journal& m_journal;
    QMap<qint64, JournalRow> m_bySeq;
    QHash<qint64, JournalEntry> m_early; ///< outcomes whose first half was not read yet
    qint64 m_oldest = 0;
    bool m_known = false;
};

} // namespace alien
