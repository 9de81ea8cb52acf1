// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/models/journalbench.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

/// The console's own data: backed up and gone back to, by the window.
class BackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aBackupIsRestoredAtTheNextStartAndWhatWasInUseIsKept()
    {
        QVERIFY(openSandbox());
        m_fixture->app().actions().action(u"file.backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Journal"_s), 10'000);
        auto* restore = m_fixture->find<QAbstractButton>(u"backups.restore"_s);
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        QTRY_COMPARE_WITH_TIMEOUT(restore->text(), u"Do not restore"_s, 10'000);
        QCOMPARE(copies(u".replaced-*"_s).size(), 0);
        restore->click();
        QTRY_COMPARE_WITH_TIMEOUT(restore->text(), u"Restore at the next start"_s, 10'000);
        QCOMPARE(copies(u".restore*"_s).size(), 0);
        restore->click();
        QTRY_COMPARE_WITH_TIMEOUT(restore->text(), u"Do not restore"_s, 10'000);

        QVERIFY(openSandbox());
        QCOMPARE(copies(u".restore*"_s).size(), 0);
        const QStringList kept = copies(u".replaced-*"_s);
        QCOMPARE(kept.size(), 1);
        QTRY_VERIFY(hasText(u"Journal: the backup was restored."_s));
        QVERIFY(hasText(kept.first()));
        Journal& journal = m_fixture->app().hub().current()->journal();
        QTRY_COMPARE(restores(journal).size(), 2U); // that it begins, and its outcome
        const auto entries = restores(journal);
        QCOMPARE(int(entries[0].outcome), int(OutcomeKind::Done));
        QCOMPARE(int(entries[1].outcome), int(OutcomeKind::Sent));
        QCOMPARE(entries[0].about, entries[1].seq);
        QCOMPARE(entries[0].targetId, QFileInfo(m_fixture->paths().historyFile()).fileName());
        QCOMPARE(entries[0].targetName, u"Journal"_s);
        QCOMPARE(entries[0].subject, QFileInfo(m_fixture->paths().data).owner());
        QVERIFY(!entries[0].subject.isEmpty() && entries[0].atMs > 0);
        QVERIFY(entries[0].detail.contains(kept.first()));
        QVERIFY(verified(journal).intact);
        m_fixture->app().actions().action(u"file.backups"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Set aside by a restore"_s), 10'000);
        QVERIFY(m_fixture->find<QAbstractButton>(u"backups.restore"_s)->isEnabled());
    }

    void aDamagedFileIsListedAndCannotBeRestored()
    {
        const QString journal = m_fixture->paths().historyFile();
        QVERIFY(QDir().mkpath(QFileInfo(journal).absolutePath()));
        QFile damaged(journal);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(5000, 'x'));
        damaged.close();
        QVERIFY(openSandbox());
        m_fixture->app().actions().action(u"file.backups"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Damaged, kept"_s), 10'000);
        QVERIFY(!m_fixture->find<QAbstractButton>(u"backups.restore"_s)->isEnabled());
        QVERIFY(m_fixture->find<QAbstractButton>(u"backups.show"_s)->isEnabled());
        QVERIFY(m_fixture->find<QLabel>(u"backups.note"_s)->text().contains(u"damaged"_s));
    }

private:
    bool openSandbox()
    {
        m_fixture->options.sandbox = true;
        m_fixture->start();
        const bool ready = QTest::qWaitFor(
            [this] {
                const auto* session = m_fixture->app().hub().current();
                return session != nullptr && session->state() == Session::State::Ready && session->fleetKnown();
            },
            20'000);
        // Answered behind the opening of its file, which comes after the first picture of the window.
        return ready && verified(m_fixture->app().hub().current()->journal()).entries >= 0;
    }
    /// The entries about restores, newest first.
    [[nodiscard]] static std::vector<JournalEntry> restores(Journal& journal)
    {
        auto entries = allOf(journal);
        std::erase_if(entries, [](const JournalEntry& entry) { return entry.action != u"data.restore"_s; });
        return entries;
    }
    [[nodiscard]] QStringList copies(const QString& suffix) const
    {
        const QFileInfo journal(m_fixture->paths().historyFile());
        return journal.dir().entryList({journal.fileName() + suffix}, QDir::Files);
    }
    /// Chooses the row that says so in one of its cells.
    [[nodiscard]] bool choose(const QString& text) const
    {
        auto* list = m_fixture->find<QTreeWidget>(u"backups.list"_s);
        for (int row = 0; list != nullptr && row < list->topLevelItemCount(); ++row) {
            auto* item = list->topLevelItem(row);
            for (int column = 0; column < list->columnCount(); ++column) {
                if (item->text(column) == text) {
                    list->setCurrentItem(item);
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] bool hasText(const QString& part) const
    {
        const auto labels = m_fixture->topLevel()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ALIEN_TEST(BackupsTest)
#include "tst_backups.moc"
