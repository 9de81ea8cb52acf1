// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journaltable.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

JournalEntry outcomeOf(qint64 about, OutcomeKind kind = OutcomeKind::Done)
{
    JournalEntry entry = sentEntry();
    entry.about = about;
    entry.outcome = kind;
    entry.statusAfter = u"update-pending"_s;
    return entry;
}

} // namespace

class TestJournalTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAMutationAsOneRowThatTurnsIntoItsOutcome()
    {
        const QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        const Format format;
        JournalTable table(journal, format);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(table.isKnown());
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        QCOMPARE(table.rowCount(), 1);
        const QModelIndex outcome = table.index(0, table.columnOf(u"outcome"_s));
        QCOMPARE(outcome.data().toString(), u"sent"_s);
        QVERIFY(appendTo(journal, outcomeOf(1, OutcomeKind::OutcomeUnknown)).ok);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(outcome.data().toString(), u"outcome unknown"_s);
    }

    void findsTheOutcomeOfAnEntryOnAnOlderPage()
    {
        const QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(appendTo(journal, sentEntry(QString::number(i))).ok);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(appendTo(journal, outcomeOf(i)).ok);
        const Format format;
        JournalTable table(journal, format);
        QTRY_VERIFY(table.isKnown());
        QCOMPARE(table.rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(table.rowAt(row).outcome, OutcomeKind::Done);
    }

    void filtersByOutcomeAndReason()
    {
        const QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        JournalEntry entry = sentEntry();
        entry.reason = u"certificate renewal"_s;
        QVERIFY(appendTo(journal, entry).ok);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        QVERIFY(appendTo(journal, outcomeOf(2, OutcomeKind::Failed)).ok);
        const Format format;
        JournalTable table(journal, format);
        QTRY_VERIFY(table.isKnown());
        table.setQueryText(u"outcome:failed"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"2"_s});
        table.setQueryText(u"certificate"_s);
        QCOMPARE(table.visibleIds(), QStringList{u"1"_s});
    }
};

ALIEN_TEST(TestJournalTable)
#include "tst_journaltable.moc"
