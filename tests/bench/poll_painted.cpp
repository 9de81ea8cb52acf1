// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A poll in which 1 % changed, from the server to painted rows, against the plain way: nlohmann's DOM and a model
// reset.
#include "tests/bench/cannedserver.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/report.h"
#include "tests/bench/screens.h"

#include <QApplication>

using namespace alien;
using namespace alien::bench;

namespace {

void run(Report& report, const std::string& name, std::size_t n, std::size_t itemBytes)
{
    CannedServer server;
    FleetJson fleet(n, itemBytes);
    QByteArray body = QByteArray::fromStdString(fleet.body());
    server.setBody(body);
    OurScreen our(server.url(), std::size_t(64) << 20);
    PlainScreen plain(server.url(), our.table().columns());
    our.poll();
    plain.poll();
    std::vector<double> ours;
    std::vector<double> others;
    double peak = 0;
    for (int i = 0; i < report.rounds(std::size_t(body.size())); ++i) {
        fleet.change(0.01);
        // What changed must be in view, or nothing would be painted: the first row of the table is among it.
        fleet.touch(our.table().idAt(0).toStdString());
        body = QByteArray::fromStdString(fleet.body());
        server.setBody(body);
        resetPeak();
        const double before = residentMb();
        ours.push_back(our.poll());
        peak = peakMb() - before;
        others.push_back(plain.poll());
        report.check(our.view().visibleTexts() == plain.view().visibleTexts(), "visible cells");
        report.check(our.table().rowCount() == int(n), "number of rows");
    }
    report.check(!our.wasReset(), "a poll reset the model");
    report.add({name, n, median(ours), "fetch, DOM, reset, paint", median(others),
                megabytes(std::size_t(body.size())) + ", peak +" + decimal(peak, 0) + " MB, " +
                    decimal(median(ours) / 1000, 3) + " s a poll"});
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            const std::string name = "poll_painted." + std::to_string(itemBytes);
            if (report.wants(name))
                run(report, name, n, itemBytes);
        }
    }
    return report.finish();
}
