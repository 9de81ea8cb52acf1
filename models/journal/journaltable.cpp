// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journaltable.h"

#include "client/types/deploymentstatus.h"

#include <QPointer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

const char* outcomeWord(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Sent:
        return QT_TRANSLATE_NOOP("alien::JournalTable", "sent");
    case OutcomeKind::Done:
        return QT_TRANSLATE_NOOP("alien::JournalTable", "done");
    case OutcomeKind::Refused:
        return QT_TRANSLATE_NOOP("alien::JournalTable", "refused");
    case OutcomeKind::Failed:
        return QT_TRANSLATE_NOOP("alien::JournalTable", "failed");
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::JournalTable", "outcome unknown");
}

QString outcomeText(const JournalRow& row)
{
    return JournalTable::tr(outcomeWord(row.outcome));
}

StatusClass outcomeClass(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Sent:
        return StatusClass::Working;
    case OutcomeKind::Done:
        return StatusClass::Healthy;
    case OutcomeKind::Refused:
        return StatusClass::Gone;
    case OutcomeKind::Failed:
        return StatusClass::Failed;
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return StatusClass::Attention;
}

QList<RowColumn<JournalRow>> tableColumns(const Format& format)
{
    const auto make = [](const QString& id, const QString& title, int width, int priority, auto text) {
        RowColumn<JournalRow> out;
        out.id = id;
        out.title = title;
        out.width = width;
        out.priority = priority;
        out.text = text;
        return out;
    };
    const auto tr = [](const char* text) { return JournalTable::tr(text); };
    auto time =
        make(u"time"_s, tr("Time"), 25, 0, [&format](const JournalRow& r) { return format.exact(r.entry.atMs); });
    time.sort = Column::Sort::Number;
    time.descendingFirst = true;
    time.mono = true;
    time.number = [](const JournalRow& r) { return r.entry.seq; };
    auto outcome = make(u"outcome"_s, tr("Outcome"), 16, 0, outcomeText);
    outcome.code = [](const JournalRow& r) { return QString::fromLatin1(outcomeWord(r.outcome)); };
    outcome.other = [](const JournalRow& r, int role) -> QVariant {
        if (role == TableModel::StatusRole)
            return outcomeText(r);
        return role == TableModel::StatusClassRole ? QVariant(int(outcomeClass(r.outcome))) : QVariant();
    };
    auto code = make(u"code"_s, tr("Error code"), 18, 40, [](const JournalRow& r) { return r.code; });
    code.mono = true;
    auto seq = make(u"seq"_s, tr("Entry"), 6, 70, [](const JournalRow& r) { return QString::number(r.entry.seq); });
    seq.sort = Column::Sort::Number;
    seq.alignment = Qt::AlignRight | Qt::AlignVCenter;
    seq.number = [](const JournalRow& r) { return r.entry.seq; };
    return {
        time,
        make(u"action"_s, tr("Action"), 21, 0, [](const JournalRow& r) { return r.entry.action; }),
        make(u"name"_s, tr("Target"), 22, 10,
             [](const JournalRow& r) { return r.entry.targetName.isEmpty() ? r.entry.targetId : r.entry.targetName; }),
        outcome,
        make(u"before"_s, tr("Before"), 14, 50, [](const JournalRow& r) { return r.entry.statusBefore; }),
        make(u"after"_s, tr("After"), 16, 50, [](const JournalRow& r) { return r.statusAfter; }),
        make(u"reason"_s, tr("Reason"), 22, 30, [](const JournalRow& r) { return r.entry.reason; }),
        code,
        make(u"subject"_s, tr("Who"), 16, 60, [](const JournalRow& r) { return r.entry.subject; }),
        make(u"connection"_s, tr("Connection"), 14, 55, [](const JournalRow& r) { return r.entry.connectionName; }),
        seq};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"action"_s, Kind::Word, JournalTable::tr("deployment.redeploy"), {}},
            {u"name"_s, Kind::Text, JournalTable::tr("target"), {}},
            {u"outcome"_s, Kind::Text, JournalTable::tr("done, refused, failed, unknown"), {}},
            {u"connection"_s, Kind::Text, JournalTable::tr("connection"), {}},
            {u"reason"_s, Kind::Text, JournalTable::tr("reason"), {}},
            {u"code"_s, Kind::Word, JournalTable::tr("error code"), {}}};
}

} // namespace

JournalTable::JournalTable(Journal& journal, const Format& format, QObject* parent)
    : RowTable(tableColumns(format), tableFields(), parent)
    , m_journal(journal)
{
    setSortKeys({{columnOf(u"time"_s), Qt::DescendingOrder}});
    connect(&journal, &Journal::appended, this, [this](const JournalEntry& entry) {
        if (const JournalRow* row = merge(entry))
            upsertRow(*row);
    });
    readOlder();
}

void JournalTable::readOlder(int limit)
{
    const QPointer<JournalTable> self(this);
    m_journal.page(m_oldest, limit, [self](const std::vector<JournalEntry>& entries) {
        if (!self)
            return;
        // Oldest first, so that an outcome finds the entry it is about.
        for (auto it = entries.rbegin(); it != entries.rend(); ++it)
            self->merge(*it);
        if (!entries.empty())
            self->m_oldest = entries.back().seq;
        self->setRows(self->m_bySeq.values());
        self->m_known = true;
        Q_EMIT self->known();
    });
}

const JournalRow* JournalTable::merge(const JournalEntry& entry)
{
    const auto settle = [](JournalRow& row, const JournalEntry& outcome) {
        row.outcome = outcome.outcome;
        row.code = outcome.code;
        row.detail = outcome.detail;
        row.statusAfter = outcome.statusAfter;
        row.settledMs = outcome.about == 0 ? 0 : outcome.atMs;
    };
    if (entry.about != 0) {
        const auto first = m_bySeq.find(entry.about);
        if (first == m_bySeq.end()) {
            m_early.insert(entry.about, entry);
            return nullptr;
        }
        settle(*first, entry);
        return &*first;
    }
    JournalRow& row = m_bySeq[entry.seq];
    if (row.settledMs != 0) // read again, and already settled by what was appended meanwhile
        return &row;
    row.entry = entry;
    settle(row, entry);
    if (const auto early = m_early.constFind(entry.seq); early != m_early.cend()) {
        settle(row, *early);
        m_early.erase(early);
    }
    return &row;
}

} // namespace alien
