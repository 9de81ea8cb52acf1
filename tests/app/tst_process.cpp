// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/profilestore.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// The program itself, in a home of its own.
class Program
{
public:
    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const auto& name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s,
                                 u"XDG_RUNTIME_DIR"_s}) {
            QDir(m_home.path()).mkdir(name);
            QFile::setPermissions(m_home.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(name, m_home.filePath(name));
        }
    }
    void set(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void unset(const QString& name) { m_environment.remove(name); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    std::unique_ptr<QProcess> start(const QStringList& flags) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(ALIEN_CONSOLE), flags);
        process->waitForStarted();
        return process;
    }
    Ran run(const QStringList& flags) const
    {
        const auto process = start(flags);
        if (!process->waitForFinished(20'000))
            process->kill();
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(), process->readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("flag");
        for (const char* flag : {"--help", "--version", "-h", "-v"})
            QTest::newRow(flag) << QString::fromLatin1(flag);
    }
    void helpAndVersionNeedNoDisplay()
    {
        QFETCH(const QString, flag);
        Program program;
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            program.unset(name);
        const auto ran = program.run({flag});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("alien-console"));
        QCOMPARE(ran.err, QByteArray());
    }

    void badUsageEndsWith2AndOneLine_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("flag") << QStringList{u"--nonsense"_s};
        QTest::newRow("section") << QStringList{u"--section"_s, u"nowhere"_s};
        QTest::newRow("profile") << QStringList{u"--profile"_s, u"nobody"_s};
        QTest::newRow("token file") << QStringList{u"--connect"_s, u"https://a.example"_s, u"--token-file"_s,
                                                   u"/nonexistent/token"_s};
        QTest::newRow("token file alone") << QStringList{u"--token-file"_s, u"/nonexistent/token"_s};
    }
    void badUsageEndsWith2AndOneLine()
    {
        QFETCH(const QStringList, flags);
        const auto ran = Program().run(flags);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.err.endsWith('\n'));
        QCOMPARE(ran.out, QByteArray());
    }

    void withoutADisplayItEndsWith3AndOneLine()
    {
        Program program;
        for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            program.unset(name);
        const auto ran = program.run({u"--sandbox"_s});
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.err.count('\n'), 1);
    }

    void sigtermEndsItWith0_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("first start") << QStringList{};
        QTest::newRow("sandbox") << QStringList{u"--sandbox"_s, u"--sandbox-deployments"_s, u"5"_s};
        QTest::newRow("unreachable") << QStringList{u"--connect"_s, u"http://127.0.0.1:1"_s};
    }
    void sigtermEndsItWith0()
    {
        QFETCH(const QStringList, flags);
        Program program;
        const auto process = program.start(flags + QStringList{u"--log-level"_s, u"info"_s});
        QByteArray log;
        const auto isOpen = [&] {
            process->waitForReadyRead(50);
            log += process->readAllStandardError();
            return log.contains("window is open");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
        QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }

    void theDebugLogShowsRequestsAndNoTokenAnywhere()
    {
        sandbox::Options settings;
        settings.deployments = 5;
        settings.frozen = true;
        sandbox::Sandbox manager(settings);
        QVERIFY(manager.start());
        Program program;
        program.set(u"ALIEN_MANAGER_URL"_s, manager.url().toString());
        program.set(u"ALIEN_MANAGER_BEARER"_s, QString::fromLatin1(manager.adminToken()));
        program.set(u"ALIEN_MANAGER_DEBUG"_s, u"true"_s);
        const auto process = program.start({});
        QByteArray log;
        const auto has = [&](const char* text) {
            process->waitForReadyRead(50);
            log += process->readAllStandardError();
            return log.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(has("/v1/deployments"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(has(" 200"), 20'000);
        ::kill(pid_t(process->processId()), SIGTERM);
        QVERIFY(process->waitForFinished(20'000));
        log += process->readAllStandardError() + process->readAllStandardOutput();
        QVERIFY(log.contains("GET"));
        QVERIFY(!manager.adminToken().isEmpty());
        QVERIFY(!log.contains(manager.adminToken()));
        QDirIterator walk(program.home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QVERIFY2(!file.readAll().contains(manager.adminToken()), qPrintable(file.fileName()));
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.fileName()));
        }
    }
};

ALIEN_TEST(ProcessTest)
#include "tst_process.moc"
