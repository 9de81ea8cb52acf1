// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one deployment costs in memory: summary, store, table with its sort keys and its text for filters; and the whole
// process.
#include "models/fleet/deploymenttable.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/plaintable.h"
#include "tests/bench/report.h"

#include <QGuiApplication>

#include <malloc.h>

using namespace alien;
using namespace alien::bench;

namespace {

void run(Report& report, std::size_t n, std::size_t itemBytes, bool keep)
{
    const StillClock clock;
    const Format format;
    std::string body = FleetJson(n, itemBytes).body();
    const std::size_t bytes = body.size();
    malloc_trim(0);
    const double before = proportionalMb();

    FleetDecoder decoder(keep ? std::size_t(64) << 20 : 0);
    FleetStore store(clock);
    DeploymentTable table(store, format);
    table.sort(DeploymentTable::Name);
    {
        FleetDelta delta;
        FleetDecodeError error;
        const bool good = keep ? decoder.decode(std::move(body), delta, error) : decoder.decodeView(body, delta, error);
        report.check(good, error.pointer);
        store.apply(std::move(delta));
    }
    store.finish();
    table.setQueryText(QStringLiteral("customer"));
    report.check(table.rowCount() == int(n), "rows");
    std::string().swap(body);
    malloc_trim(0);
    const double after = proportionalMb();
    // The bytes that were there before are gone now, unless they are kept.
    const double own = after - before + double(bytes) / (1024 * 1024);
    report.note("fleet_memory." + std::to_string(itemBytes) + (keep ? " body kept" : " hashes only") + ", n " +
                std::to_string(n) + ": " + decimal(own * 1024 * 1024 / double(n), 0) + " bytes a deployment, process " +
                decimal(after) + " MB PSS");
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            if (report.wants("fleet_memory." + std::to_string(itemBytes))) {
                run(report, n, itemBytes, false);
                run(report, n, itemBytes, true);
            }
        }
    }
    return report.finish();
}
