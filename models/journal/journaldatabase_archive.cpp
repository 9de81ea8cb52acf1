// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journalarchive.h"
#include "models/journal/journaldatabase.h"

#include <QFile>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace alien {

QString JournalDatabase::archive(qint64 beforeMs, QString* error)
{
    if (!m_file.isOpen() || m_file.isReadOnly()) {
        *error = m_problem.isEmpty() ? tr("The journal cannot be written.") : m_problem;
        return {};
    }
    // What is broken stays where it is, to be looked at.
    if (const Journal::Verification now = verify(); !now.intact) {
        *error = now.text;
        return {};
    }
    const ChainEnd from = anchor();
    const ChainEnd to = lastSettledBefore(beforeMs);
    if (to.seq <= from.seq)
        return {};
    const QString file = JournalArchive::write(*this, from, to, error);
    if (file.isEmpty())
        return {};
    if (!removeUpTo(to, error)) {
        QFile::remove(file);
        return {};
    }
    return file;
}

/// An action and its outcome are never parted: the last entry before which nothing waits for its outcome.
ChainEnd JournalDatabase::lastSettledBefore(qint64 beforeMs) const
{
    ChainEnd last = anchor();
    QSet<qint64> waiting;
    visit([&](const JournalEntry& entry) {
        if (entry.atMs >= beforeMs)
            return false;
        if (entry.about == 0 && entry.outcome == OutcomeKind::Sent)
            waiting.insert(entry.seq);
        waiting.remove(entry.about);
        if (waiting.isEmpty())
            last = {entry.seq, entry.hash};
        return true;
    });
    return last;
}

bool JournalDatabase::removeUpTo(const ChainEnd& end, QString* error)
{
    return m_file.transaction(
        [&] {
            QSqlQuery query(m_file.database());
            query.prepare(u"UPDATE journal_anchor SET seq = ?, hash = ?"_s);
            query.addBindValue(end.seq);
            query.addBindValue(end.hash);
            const bool moved = query.exec();
            if (!moved)
                *error = query.lastError().text();
            query.finish();
            return moved && m_file.run(u"DELETE FROM journal WHERE seq <= (SELECT seq FROM journal_anchor)"_s, error);
        },
        error);
}

} // namespace alien
