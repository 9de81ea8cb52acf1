// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackdrafts.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

/// Waits for one answer.
template<class T, class Ask>
T answer(const Ask& ask)
{
    std::optional<T> got;
    ask([&got](const T& value) { got = value; });
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 10'000);
    return got.value_or(T());
}

StackDraft created(StackDrafts& drafts, const QString& name, const QByteArray& text = "{}")
{
    StackDraft draft;
    draft.connection = u"https://a"_s;
    draft.name = name;
    draft.baseRelease = u"rel_1"_s;
    draft.text = text;
    return answer<StackDraft>([&](auto done) { drafts.create(draft, done); });
}

StackDraft stored(StackDrafts& drafts, const QString& id)
{
    return answer<StackDraft>([&](auto done) { drafts.read(id, done); });
}

QList<StackDraft> listed(StackDrafts& drafts, const QString& connection = u"https://a"_s)
{
    return answer<QList<StackDraft>>([&](auto done) { drafts.list(connection, done); });
}

} // namespace

class StackDraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasTypedByteForByte()
    {
        const QTemporaryDir dir;
        const QByteArray broken = "{\"aws\": {\"id\": \xc3\xa4 \x01 }} }";
        QString id;
        {
            StackDrafts drafts(dir.filePath(u"drafts.db"_s));
            id = created(drafts, u"audit"_s).id;
            QVERIFY(!id.isEmpty());
            drafts.save(id, "{\"a", StackDialect::V1);
            drafts.save(id, broken, StackDialect::V3);
        } // written before it goes
        StackDrafts drafts(dir.filePath(u"drafts.db"_s));
        const StackDraft draft = stored(drafts, id);
        QCOMPARE(draft.text, broken);
        QCOMPARE(draft.dialect, StackDialect::V3);
        QCOMPARE(draft.name, u"audit"_s);
        QCOMPARE(draft.baseRelease, u"rel_1"_s);
        QVERIFY(drafts.problem().isEmpty());
    }

    void severalAreListedByConnection()
    {
        const QTemporaryDir dir;
        StackDrafts drafts(dir.filePath(u"drafts.db"_s));
        const StackDraft one = created(drafts, u"one"_s);
        const StackDraft two = created(drafts, u"two"_s);
        QCOMPARE(int(listed(drafts).size()), 2);
        QVERIFY(listed(drafts, u"https://b"_s).isEmpty());
        drafts.rename(one.id, u"uno"_s);
        drafts.setBase(one.id, u"rel_2"_s);
        QCOMPARE(stored(drafts, one.id).name, u"uno"_s);
        QCOMPARE(stored(drafts, one.id).baseRelease, u"rel_2"_s);
        const StackDraft gone = answer<StackDraft>([&](auto done) { drafts.remove(two.id, done); });
        QCOMPARE(gone.text, "{}");
        QCOMPARE(int(listed(drafts).size()), 1);
        QVERIFY(listed(drafts).constFirst().text.isEmpty());
        QVERIFY(stored(drafts, two.id).id.isEmpty());
    }

    void twoWindowsBothKeepTheirText()
    {
        const QTemporaryDir dir;
        StackDrafts mine(dir.filePath(u"drafts.db"_s));
        const QString id = created(mine, u"audit"_s).id;
        StackDrafts theirs(dir.filePath(u"drafts.db"_s));
        QCOMPARE(stored(theirs, id).text, "{}");
        QSignalSpy saved(&theirs, &StackDrafts::saved);
        theirs.save(id, "theirs", StackDialect::V1);
        QTRY_COMPARE(saved.count(), 1);
        QSignalSpy forked(&mine, &StackDrafts::forked);
        mine.save(id, "mine", StackDialect::V1);
        QTRY_COMPARE(forked.count(), 1);
        const QString copy = forked.first().at(1).value<StackDraft>().id;
        mine.save(id, "mine, further", StackDialect::V1);
        QTRY_COMPARE(stored(mine, copy).text, "mine, further");
        QCOMPARE(stored(theirs, id).text, "theirs");
    }

    void nothingThatWasSavedIsLostByAKill()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"drafts.db"_s);
        for (int round = 0; round < 4; ++round) {
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ALIEN_TEST_DRAFTS"_s, file);
            writer.setProcessEnvironment(environment);
            writer.setStandardOutputFile(QProcess::nullDevice());
            writer.setReadChannel(QProcess::StandardError);
            writer.start(QCoreApplication::applicationFilePath(), {u"StackDraftWriter"_s});
            QByteArray said;
            while (said.count('\n') < 5 + round * 3 && writer.waitForReadyRead(10'000))
                said += writer.readAllStandardError();
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardError();
            // The last whole line: what was promised.
            const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
            const QByteArrayList promise = lines.last().split(' ');
            QCOMPARE(int(promise.size()), 2);
            StackDrafts drafts(file);
            const StackDraft draft = stored(drafts, QString::fromLatin1(promise.first()));
            QVERIFY(drafts.problem().isEmpty());
            QVERIFY2(draft.revision >= promise.last().toLongLong(), said.constData());
            QCOMPARE(draft.text, "text " + QByteArray::number(draft.revision - 1));
        }
    }

    void aFileThatCannotBeOpenedIsSaid()
    {
        StackDrafts drafts(u"/proc/nowhere/drafts.db"_s);
        QVERIFY(created(drafts, u"x"_s).id.isEmpty());
        QVERIFY(!drafts.problem().isEmpty());
    }
};

/// Not a test: what nothingThatWasSavedIsLostByAKill starts and kills. Says what is on disk.
class StackDraftWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes()
    {
        const QString file = qEnvironmentVariable("ALIEN_TEST_DRAFTS");
        if (file.isEmpty())
            QSKIP("only with drafts to write");
        StackDrafts drafts(file);
        const QString id = created(drafts, u"killed"_s, "text 0").id;
        for (int i = 1; i < 100'000; ++i) {
            QSignalSpy saved(&drafts, &StackDrafts::saved);
            drafts.save(id, "text " + QByteArray::number(i), StackDialect::V1);
            QVERIFY(saved.count() > 0 || saved.wait(10'000));
            std::fprintf(stderr, "%s %lld\n", qPrintable(id), saved.first().at(1).toLongLong());
        }
    }
};

ALIEN_TEST(StackDraftsTest)
ALIEN_TEST(StackDraftWriter)

#include "tst_stackdrafts.moc"
