// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journaltable.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>

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

/// Another language for every text.
class Elsewhere : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'«' + QString::fromUtf8(text).toUpper() + u'»';
    }
};

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

    void aFilterMeansTheSameInEveryLanguage()
    {
        Elsewhere words;
        QCoreApplication::installTranslator(&words);
        const QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        QVERIFY(appendTo(journal, outcomeOf(1, OutcomeKind::OutcomeUnknown)).ok);
        const Format format;
        JournalTable table(journal, format);
        QTRY_VERIFY(table.isKnown());
        QCOMPARE(table.index(0, table.columnOf(u"outcome"_s)).data().toString(), u"«OUTCOME UNKNOWN»"_s);
        table.setQueryText(u"outcome:unknown"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setQueryText(u"outcome:UNKNOWN» or outcome:done"_s);
        QCOMPARE(table.rowCount(), 0);
        QCoreApplication::removeTranslator(&words);
    }
};

ALIEN_TEST(TestJournalTable)
#include "tst_journaltable.moc"
