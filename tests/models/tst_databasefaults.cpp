// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/databasebench.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

const StoreHooks nothing;

/// Files cannot grow beyond `bytes`, as on a full disk, while it lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The same faults for every database of the console.
class TestDatabaseFaults : public QObject
{
    Q_OBJECT
private:
    static void addStores()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(kStores)); ++i)
            QTest::addRow("%s", kStores[i].name) << i;
    }
    static QString count(const Store& store) { return u"SELECT count(*) FROM "_s + QLatin1StringView(store.table); }

private Q_SLOTS:
    void whatCanBeReadOfADamagedFileGoesOn_data() { addStores(); }
    void whatCanBeReadOfADamagedFileGoesOn()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        QCOMPARE(store.use(path, 300, nothing).written, 300);
        const int before = rowsOf(path, count(store)).constFirst().toInt();
        // A page far behind the middle, spoilt.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 page = rowsOf(path, u"PRAGMA page_size"_s).constFirst().toLongLong();
        QVERIFY(file.seek(file.size() / page * 6 / 10 * page));
        file.write(QByteArray(int(page), '\xee'));
        file.close();
        const QByteArray damaged = bytesOf(path);

        const Opening again = store.use(path, 1, nothing);
        QVERIFY2(again.opened, qPrintable(again.problem));
        QVERIFY2(again.problem.contains(u"damaged"_s), qPrintable(again.problem));
        const QStringList aside = QDir(dir.path()).entryList({QString::fromLatin1(store.file) + u".damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY2(again.problem.contains(aside.constFirst()), qPrintable(again.problem)); // its name is told
        QCOMPARE(bytesOf(dir.filePath(aside.constFirst())), damaged);                    // and it is as it was
        QCOMPARE(again.written, 1);
        const int after = rowsOf(path, count(store)).constFirst().toInt();
        // A past without its words tells nothing: that one begins anew.
        const int least = store.use == stores::changes ? 1 : before / 2;
        QVERIFY2(after >= least && after <= before + 1, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
        QCOMPARE(rowsOf(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    }

    void aNewerFileIsShownAndNotTouched_data() { addStores(); }
    void aNewerFileIsShownAndNotTouched()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        QCOMPARE(store.use(path, 3, nothing).written, 3);
        rowsOf(path, u"PRAGMA user_version=99"_s);
        const QByteArray before = bytesOf(path);
        const Opening again = store.use(path, 2, nothing);
        QVERIFY2(again.problem.contains(u"newer version"_s), qPrintable(again.problem));
        QCOMPARE(again.written, 0);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList({u"*.damaged-*"_s, u"*.v*"_s}), QStringList());
    }

    void aFullDiskIsSaidAndOverWhenThereIsRoom_data() { addStores(); }
    void aFullDiskIsSaidAndOverWhenThereIsRoom()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        QCOMPARE(store.use(path, 20, nothing).written, 20);
        const int before = rowsOf(path, count(store)).constFirst().toInt();
        {
            std::unique_ptr<FullDisk> full;
            const Opening filled = store.use(path, 20, {.opened = [&] { full = std::make_unique<FullDisk>(8192); }});
            QVERIFY(filled.opened);
            QVERIFY(filled.written < 20);
            QVERIFY2(!filled.lastProblem.isEmpty(), store.name);
            QVERIFY2(filled.lastProblem.size() > 30, qPrintable(filled.lastProblem)); // a sentence
        }
        const Opening again = store.use(path, 5, nothing);
        QVERIFY(again.opened);
        QCOMPARE(again.written, 5);
        QCOMPARE(again.lastProblem, QString());
        QVERIFY(rowsOf(path, count(store)).constFirst().toInt() >= before + 5);
        QCOMPARE(rowsOf(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    }

    void whatCannotBeWrittenIsShown_data() { addStores(); }
    void whatCannotBeWrittenIsShown()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromLatin1(store.file));
        QCOMPARE(store.use(path, 3, nothing).written, 3);
        // Nobody owns nothing here: rights bind even when root runs the tests.
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(dir.path(), readable | enterable));
        const bool root = geteuid() == 0;
        constexpr uid_t nobody = 65534;
        if (root)
            QCOMPARE(seteuid(nobody), 0);
        const auto back = qScopeGuard([&] {
            if (root && seteuid(0) != 0)
                qFatal("root did not come back");
            QFile::setPermissions(dir.path(), readable | enterable | QFile::WriteOwner);
        });
        const Opening again = store.use(path, 1, nothing);
        QVERIFY2(again.problem.contains(u"cannot be written"_s), qPrintable(again.problem));
        QCOMPARE(again.written, 0);
        // The change log has no use for a past that it cannot go on with; the others are read.
        QCOMPARE(again.opened, store.use != stores::changes);
    }

    void aFolderThatTakesNoFileIsSaid_data() { addStores(); }
    void aFolderThatTakesNoFileIsSaid()
    {
        QFETCH(int, which);
        const Store& store = kStores[which];
        const Opening again = store.use(u"/proc/self/%1"_s.arg(QLatin1StringView(store.file)), 1, nothing);
        QVERIFY(!again.opened);
        QCOMPARE(again.written, 0);
        QVERIFY2(again.problem.contains(u"cannot"_s) && !again.problem.endsWith(u": "_s), qPrintable(again.problem));
    }
};

ALIEN_TEST(TestDatabaseFaults)
#include "tst_databasefaults.moc"
