// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console on its sandbox with the charts in sight, for otlp.py: prints where its receiver is and with which
// secret, as an operator would copy them, then answers what it is asked on its standard input until that closes.
//   gap      {"gapMs":…,"busyMs":…}  the longest time in which the GUI thread did not come round since asked last, by
//            the clock and of its processor time
//   scroll   {"lines":…,"worstMs":…,"medianMs":…}  the log from end to end in 200 jumps, each painted
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"
#include "views/telemetry/logpane.h"
#include "views/telemetry/telemetrypage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kJumps = 200;

void tell(const QJsonObject& object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

qint64 threadNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The longest time between two turns of a 1 ms timer, by the clock and in processor time of this thread.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { turn(); });
        m_clock.start();
        m_timer.start(1);
    }
    QJsonObject take()
    {
        turn();
        return {{u"gapMs"_s, double(std::exchange(m_gap, 0)) / 1e6},
                {u"busyMs"_s, double(std::exchange(m_busy, 0)) / 1e6}};
    }
    void skip() ///< what was since the last turn
    {
        m_last = m_clock.nsecsElapsed();
        m_lastBusy = threadNs();
    }

private:
    void turn()
    {
        const qint64 now = m_clock.nsecsElapsed();
        const qint64 used = threadNs();
        m_gap = std::max(m_gap, now - std::exchange(m_last, now));
        m_busy = std::max(m_busy, used - std::exchange(m_lastBusy, used));
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    qint64 m_lastBusy = threadNs();
    qint64 m_gap = 0;
    qint64 m_busy = 0;
};

TelemetryPage* pageOf(const Application& app)
{
    return qobject_cast<TelemetryPage*>(app.window().currentWorkspace()->currentPage());
}

void scroll(const LogPane& logs)
{
    QScrollBar* bar = logs.view().verticalScrollBar();
    std::vector<double> took;
    for (int i = 0; i <= kJumps; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * i / kJumps));
        QCoreApplication::processEvents();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(5);
    }
    std::sort(took.begin(), took.end());
    tell({{u"lines"_s, logs.lineCount()}, {u"worstMs"_s, took.back()}, {u"medianMs"_s, took[took.size() / 2]}});
}

/// What "Copy set-up" gives: the endpoint and the header for a manager's configuration.
bool tellReceiver(const Application& app)
{
    QAction& copy = app.actions().action(u"telemetry.copySetup"_s);
    if (!QTest::qWaitFor([&copy] { return copy.isEnabled(); }, kPatienceMs))
        return false;
    copy.trigger();
    static const QRegularExpression form(u"otlp-endpoint = \"([^\"]+)\".*authorization = \"([^\"]+)\""_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QRegularExpressionMatch match;
    const bool there = QTest::qWaitFor(
        [&match] {
            match = form.match(QGuiApplication::clipboard()->text());
            return match.hasMatch();
        },
        kPatienceMs);
    if (there)
        tell({{u"endpoint"_s, match.captured(1)}, {u"secret"_s, match.captured(2)}});
    return there;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication qt(argc, argv);
    WindowFixture fixture;
    fixture.options.sandbox = true;
    fixture.options.section = u"Telemetry"_s;
    const Application& app = fixture.start();
    const bool open = QTest::qWaitFor(
        [&app] {
            const Session* session = app.hub().current();
            return session && session->state() == Session::State::Ready && session->fleetKnown() && pageOf(app);
        },
        kPatienceMs);
    if (!open || !tellReceiver(app)) {
        std::cerr << "the console does not come up\n";
        return 1;
    }
    GapMeter meter;
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &asked, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
        } else if (line == "scroll") {
            scroll(pageOf(app)->logs());
            meter.skip();
        } else {
            tell(meter.take());
        }
    });
    return QApplication::exec();
}
