// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole list from the server to painted rows, against the plain way: nlohmann's DOM and a model reset.
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
    const QByteArray body = QByteArray::fromStdString(FleetJson(n, itemBytes).body());
    server.setBody(body);
    std::vector<double> ours;
    std::vector<double> plain;
    double oursPeak = 0;
    double plainPeak = 0;
    for (int i = 0; i < report.rounds(std::size_t(body.size())); ++i) {
        OurScreen our(server.url(), std::size_t(64) << 20);
        QCoreApplication::processEvents();
        resetPeak();
        double before = residentMb();
        ours.push_back(our.poll());
        oursPeak = peakMb() - before;

        PlainScreen other(server.url(), our.table().columns());
        QCoreApplication::processEvents();
        resetPeak();
        before = residentMb();
        plain.push_back(other.poll());
        plainPeak = peakMb() - before;

        report.check(our.table().rowCount() == int(n) && other.view().model()->rowCount() == int(n), "number of rows");
        report.check(our.view().visibleTexts() == other.view().visibleTexts(), "visible cells");
        report.check(our.view().visibleTexts().size() > 20, "rows in view");
    }
    report.add({name, n, median(ours), "fetch, DOM, reset, paint", median(plain),
                megabytes(std::size_t(body.size())) + ", peak +" + decimal(oursPeak, 0) + " MB against +" +
                    decimal(plainPeak, 0) + " MB"});
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            const std::string name = "list_painted." + std::to_string(itemBytes);
            if (report.wants(name))
                run(report, name, n, itemBytes);
        }
    }
    return report.finish();
}
