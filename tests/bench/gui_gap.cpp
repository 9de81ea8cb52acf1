// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time in which the GUI thread did not come round while a list was loaded and painted, against the plain
// way.
#include "tests/bench/cannedserver.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/report.h"
#include "tests/bench/screens.h"
#include "views/common/look/look.h"

#include <QApplication>

#include <algorithm>
#include <malloc.h>

using namespace alien;
using namespace alien::bench;

namespace {

/// The first text of a process loads fonts and shapes glyphs: that belongs to the first paint of the window, not to a
/// list that arrives in a window that stands.
void warmUp(CannedServer& server, std::size_t itemBytes)
{
    const FleetJson few(50, itemBytes);
    server.setBody(QByteArray::fromStdString(few.body()));
    OurScreen our(server.url(), std::size_t(64) << 20);
    QCoreApplication::processEvents();
    our.poll();
}

void run(Report& report, const std::string& name, std::size_t n, std::size_t itemBytes)
{
    CannedServer server;
    warmUp(server, itemBytes);
    FleetJson fleet(n, itemBytes);
    std::size_t bytes = 0;
    std::vector<double> ours;
    std::vector<double> busy;
    std::vector<double> polls;
    std::vector<double> plain;
    for (int i = 0; i < report.rounds(n * itemBytes); ++i) {
        QByteArray body = QByteArray::fromStdString(fleet.body());
        bytes = std::size_t(body.size());
        server.setBody(body);
        OurScreen our(server.url(), std::size_t(64) << 20);
        QCoreApplication::processEvents();
        our.poll();
        ours.push_back(our.longestGapMs());
        busy.push_back(our.longestBusyMs());
        PlainScreen other(server.url(), our.table().columns());
        QCoreApplication::processEvents();
        other.poll();
        plain.push_back(other.longestGapMs());
        report.check(our.view().visibleTexts() == other.view().visibleTexts(), "visible cells");
        malloc_trim(0); // what the plain way leaves to the allocator is not for our next turn to tidy up

        fleet.change(0.01);
        fleet.touch(our.table().idAt(0).toStdString());
        server.setBody(QByteArray::fromStdString(fleet.body()));
        our.poll();
        polls.push_back(our.longestGapMs());
    }
    report.add({name, n, median(ours), "plain way", median(plain),
                megabytes(bytes) + ", worst of all rounds " + decimal(*std::max_element(ours.begin(), ours.end())) +
                    " ms, of processor time " + decimal(median(busy)) + " ms; in a poll " + decimal(median(polls)) +
                    " ms"});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Look look; // the controls of the console: Fusion's scroll bars cost a paint several ms that no operator waits for
    look.install(app);
    Report report(argc, argv);
    report.note("gui_gap: a thread that does nothing is held up to " + decimal(heldUpMs()) +
                " ms here; the gaps have that in them, their processor time has not");
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            const std::string name = "gui_gap." + std::to_string(itemBytes);
            if (report.wants(name))
                run(report, name, n, itemBytes);
        }
    }
    return report.finish();
}
