// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace alien::test {

namespace {
std::map<std::string, std::function<QObject*()>>& registry()
{
    static std::map<std::string, std::function<QObject*()>> tests;
    return tests;
}

/// Runs after all others: a QSKIP in an initTestCase() leaves QTest skipping, and every class after it passes with
/// nothing run.
class LastTest : public QObject
{
    Q_OBJECT
public:
    bool ran = false;
private Q_SLOTS:
    void isReached() { ran = true; }
};
} // namespace

bool registerTest(const char* name, std::function<QObject*()> make)
{
    return registry().emplace(name, std::move(make)).second;
}

QString sourceDir()
{
    return QStringLiteral(ALIEN_SOURCE_DIR);
}

QString binaryDir()
{
    return QStringLiteral(ALIEN_BINARY_DIR);
}

QString sharedManagerDir()
{
    const QString named = qEnvironmentVariable("ALIEN_SHARED_MANAGER");
    const QString dir = named.isEmpty() ? QStringLiteral(ALIEN_SOURCE_DIR "/../shared/manager") : named;
    return QDir(dir).exists() ? QDir(dir).absolutePath() : QString();
}

int runAll(int argc, char** argv)
{
    QStringList wanted;
    QStringList args{QString::fromLocal8Bit(argv[0])};
    for (int i = 1; i < argc; ++i) {
        const QString arg = QString::fromLocal8Bit(argv[i]);
        (registry().count(arg.toStdString()) ? wanted : args).append(arg);
    }
    int failed = 0;
    for (const auto& [name, make] : registry()) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromStdString(name)))
            continue;
        const std::unique_ptr<QObject> test(make());
        failed += QTest::qExec(test.get(), args) != 0;
    }
    LastTest last;
    QTest::qExec(&last, {args.first(), QStringLiteral("-silent")});
    if (!last.ran)
        qCritical(
            "A test class skipped in its initTestCase(): what came after it was not run. Skip in init() instead.");
    return registry().empty() || failed > 0 || !last.ran;
}

} // namespace alien::test

// The kind of application is the binary's: alien_test() links apptype_core.cpp or apptype_widgets.cpp.
std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv);

int main(int argc, char** argv)
{
    // Nothing of the person who runs the tests is read or written.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, (home.path() + QLatin1Char('/') + QString::fromLatin1(name).toLower()).toLocal8Bit());
    for (const char* name :
         {"ALIEN_MANAGER_URL", "ALIEN_MANAGER_BEARER", "ALIEN_MANAGER_DEBUG", "http_proxy", "https_proxy"})
        qunsetenv(name);
    const auto app = makeTestApplication(argc, argv);
    return alien::test::runAll(argc, argv);
}

#include "testmain.moc"
