// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window: the console on a sandbox of its own process against an
// empty QMainWindow with a table. And what the console takes of memory with a fleet.
#include "tests/bench/childprocess.h"
#include "tests/bench/report.h"

#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plainFlag = "--plain-window";
const QByteArray painted = "the window is painted";

/// What the console says when it has painted, said at the same moment by a window with nothing but a table.
class PlainWindow : public QMainWindow
{
public:
    PlainWindow()
    {
        setCentralWidget(new QTableWidget(200, 8, this));
        resize(1600, 1000);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_said, true))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        if (event->type() == QEvent::User)
            std::fprintf(stderr, "%s\n", painted.constData());
        return QMainWindow::event(event);
    }

private:
    bool m_said = false;
};

int showPlainWindow(int argc, char** argv)
{
    const QApplication app(argc, argv);
    PlainWindow window;
    window.show();
    return QApplication::exec();
}

struct Sandbox
{
    explicit Sandbox(const QStringList& flags)
        : process(ChildProcess::beside(u"alien-sandbox"_s), QStringList{u"--port"_s, u"0"_s} + flags, {})
    {
        const QJsonObject hello = QJsonDocument::fromJson(process.lineFromStdout("adminToken")).object();
        url = hello.value("url"_L1).toString();
        token = hello.value("adminToken"_L1).toString();
    }
    ChildProcess process;
    QString url;
    QString token;
};

/// A console with a home of its own; like one that was used before: its files are there.
class Consoles
{
public:
    explicit Consoles(const Sandbox& sandbox)
        : m_sandbox(sandbox)
    {}
    [[nodiscard]] std::unique_ptr<ChildProcess> start(const QString& platform, const QStringList& flags) const
    {
        QMap<QString, QString> environment{{u"QT_QPA_PLATFORM"_s, platform},
                                           {u"ALIEN_MANAGER_BEARER"_s, m_sandbox.token}};
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), m_home.filePath(QString::fromLatin1(name)));
        return std::make_unique<ChildProcess>(ChildProcess::beside(u"alien-console"_s),
                                              QStringList{u"--connect"_s, m_sandbox.url} + flags, environment);
    }

private:
    const Sandbox& m_sandbox;
    QTemporaryDir m_home;
};

void paintOn(const QString& platform, Report& report)
{
    const std::string name = "first_paint." + platform.toStdString();
    if (!report.wants(name))
        return;
    const Sandbox sandbox({u"--frozen"_s});
    const Consoles consoles(sandbox);
    std::vector<double> ours;
    std::vector<double> plain;
    // The first round fills the caches of the disk and makes the files of the profile.
    for (int i = -1; i < report.rounds(0); ++i) {
        auto console = consoles.start(platform, {u"--log-level"_s, u"info"_s});
        const double our = console->msUntil(painted);
        const std::string said = console->said();
        console.reset(); // what it does after its first paint would slow the other
        ChildProcess window(QCoreApplication::applicationFilePath(), {QString::fromLatin1(plainFlag)},
                            {{u"QT_QPA_PLATFORM"_s, platform}});
        const double other = window.msUntil(painted);
        report.check(our > 0 && other > 0, std::string(name).append(": a window was never painted: ").append(said));
        if (i < 0)
            continue;
        ours.push_back(our);
        plain.push_back(other);
    }
    report.add({name, 1, median(ours), "empty QMainWindow with a table", median(plain),
                "worst " + decimal(*std::max_element(ours.begin(), ours.end())) + " ms, goal 1.5"});
}

/// With every deployment listed and polled again.
void memoryOf(Report& report)
{
    constexpr std::size_t count = 10'000;
    const std::string name = "first_paint.memory.5000";
    if (!report.wants(name))
        return;
    const Sandbox sandbox({u"--frozen"_s, u"--deployments"_s, QString::number(count)});
    const Consoles consoles(sandbox);
    const auto console =
        consoles.start(u"offscreen"_s, {u"--section"_s, u"Deployments"_s, u"--log-level"_s, u"debug"_s});
    for (int polls = 0; polls < 3; ++polls)
        report.check(console->msUntil("/v1/deployments 200") > 0, name + ": the list never came: " + console->said());
    std::vector<double> readings;
    for (int i = 0; i < 20; ++i) {
        console->wait(250);
        readings.push_back(console->proportionalMb());
    }
    const double most = *std::max_element(readings.begin(), readings.end());
    ChildProcess window(QCoreApplication::applicationFilePath(), {QString::fromLatin1(plainFlag)},
                        {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    window.msUntil(painted);
    if (most <= 0)
        return report.note(name + ": /proc/PID/smaps_rollup of the console is closed to this user; run it as root");
    report.addMemory({name, count, median(readings), "empty QMainWindow with a table", window.proportionalMb(),
                      "PSS, most " + decimal(most) + " MB, goal 80 MB"});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], plainFlag) == 0)
        return showPlainWindow(argc, argv);
    const QCoreApplication app(argc, argv);
    Report report(argc, argv);
    paintOn(u"offscreen"_s, report);
    if (qEnvironmentVariableIsSet("DISPLAY"))
        paintOn(u"xcb"_s, report);
    else
        report.note("first_paint.xcb: no DISPLAY, left out");
    memoryOf(report);
    return report.finish();
}
