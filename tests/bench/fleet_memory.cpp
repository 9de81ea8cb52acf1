// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one deployment costs in memory: summary, store, table with its sort keys and its text for filters; and the whole
// process. Without the bytes of the list, against plain structs with a QSortFilterProxyModel over them.
#include "models/fleet/deploymenttable.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/plaintable.h"
#include "tests/bench/report.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>

#include <malloc.h>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double goalBytes = 1536; ///< a row, beyond the raw document

double usedMb()
{
    malloc_trim(0);
    return proportionalMb();
}

/// Of the decoder, the store and the table, in MB; the bytes of the list only where they are kept.
double ours(Report& report, std::size_t n, std::size_t itemBytes, bool keep)
{
    const StillClock clock;
    const Format format;
    std::string body = FleetJson(n, itemBytes).body();
    const std::size_t bytes = body.size();
    const double before = usedMb();

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
    table.setQueryText(u"customer"_s);
    table.settle();
    report.check(table.rowCount() == int(n), "rows");
    std::string().swap(body);
    const double after = usedMb();
    // The bytes that were there before are gone now, unless they are kept.
    const double own = after - before + double(bytes) / (1024 * 1024);
    report.note("fleet_memory." + std::to_string(itemBytes) + (keep ? " body kept" : " hashes only") + ", n " +
                std::to_string(n) + ": " + decimal(own * 1024 * 1024 / double(n), 0) + " bytes a deployment, process " +
                decimal(after) + " MB PSS");
    return own;
}

/// Both ways show the same words in every cell; else they are not worth comparing.
void compare(Report& report, std::size_t itemBytes)
{
    constexpr std::size_t n = 400;
    const StillClock clock;
    const Format format;
    const std::string body = FleetJson(n, itemBytes).body();
    FleetDecoder decoder;
    FleetDelta delta;
    FleetDecodeError error;
    report.check(decoder.decode(body, delta, error), error.pointer);
    FleetStore store(clock);
    DeploymentTable table(store, format);
    store.apply(std::move(delta));
    store.finish();
    table.settle();
    PlainTable plain(table.columns(), format);
    plain.setRows(decodePlain(body));
    report.check(plain.rowCount() == table.rowCount(), "rows of both");
    for (int row = 0; row < plain.rowCount(); ++row) {
        const int there = table.rowOfId(plain.index(row, DeploymentTable::Id).data().toString());
        for (int column = 0; column < plain.columnCount(); ++column) {
            const QString words = plain.index(row, column).data().toString();
            const QString ours = table.index(there, column).data().toString();
            if (words == ours)
                continue;
            return report.check(false, "cells: " + words.toStdString() + " against " + ours.toStdString());
        }
    }
}

double plainWay(Report& report, std::size_t n, std::size_t itemBytes)
{
    const StillClock clock;
    const Format format;
    FleetStore none(clock);
    const DeploymentTable columns(none, format);
    const double before = usedMb();
    PlainTable table(columns.columns(), format);
    table.setRows(decodePlain(FleetJson(n, itemBytes).body()));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(DeploymentTable::Group);
    proxy.sort(DeploymentTable::Name);
    proxy.setFilterFixedString(u"customer"_s);
    report.check(proxy.rowCount() == int(n), "plain rows");
    return usedMb() - before;
}

void run(Report& report, std::size_t n, std::size_t itemBytes)
{
    compare(report, itemBytes);
    const double own = ours(report, n, itemBytes, false);
    (void)ours(report, n, itemBytes, true);
    const double bytes = own * 1024 * 1024 / double(n);
    report.addMemory({"row_memory." + std::to_string(itemBytes), n, own, "structs and proxy",
                      plainWay(report, n, itemBytes),
                      decimal(bytes, 0) + " bytes a row beyond the document, goal " + decimal(goalBytes, 0)});
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            if (report.wants("row_memory." + std::to_string(itemBytes)) ||
                report.wants("fleet_memory." + std::to_string(itemBytes)))
                run(report, n, itemBytes);
        }
    }
    return report.finish();
}
