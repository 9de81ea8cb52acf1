// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole list from its bytes to what the models need, against nlohmann's DOM with typed structs.
#include "client/fleet/fleetdecoder.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/plainfleet.h"
#include "tests/bench/report.h"

#include <algorithm>

using namespace alien;
using namespace alien::bench;

namespace {

struct Round
{
    double oursMs = 0;
    double plainMs = 0;
    double oursPeakMb = 0;
    double plainPeakMb = 0;
};

Round runOnce(const std::string& body, bool compare, Report& report)
{
    Round round;
    FleetDelta delta;
    {
        // The body comes from the network with room behind it; filling it is the network's time.
        FleetDecoder decoder;
        std::string owned = decoder.bodyBuffer(body.size());
        owned.append(body);
        FleetDecodeError error;
        resetPeak();
        const double before = residentMb();
        bool good = false;
        round.oursMs = elapsedMs([&] { good = decoder.decode(std::move(owned), delta, error); });
        round.oursPeakMb = peakMb() - before;
        report.check(good, error.pointer + " " + error.expected);
    }
    resetPeak();
    const double before = residentMb();
    std::vector<PlainDeployment> plain;
    round.plainMs = elapsedMs([&] { plain = decodePlain(body); });
    round.plainPeakMb = peakMb() - before;
    if (compare) {
        std::sort(plain.begin(), plain.end(),
                  [](const PlainDeployment& a, const PlainDeployment& b) { return a.id < b.id; });
        report.check(plain.size() == delta.upserted.size() &&
                         std::equal(plain.begin(), plain.end(), delta.upserted.begin(),
                                    [](const PlainDeployment& a, const SummaryPtr& b) { return same(a, *b); }),
                     "decoded list");
    }
    return round;
}

void run(Report& report, std::size_t n, std::size_t itemBytes)
{
    const std::string body = FleetJson(n, itemBytes).body();
    std::vector<double> ours;
    std::vector<double> plain;
    Round last;
    for (int i = 0; i < report.rounds(body.size()); ++i) {
        last = runOnce(body, i == 0, report);
        ours.push_back(last.oursMs);
        plain.push_back(last.plainMs);
    }
    report.add({"list_decode." + std::to_string(itemBytes), n, median(ours), "nlohmann DOM + structs", median(plain),
                megabytes(body.size()) + ", " + decimal(double(body.size()) / 1000 / median(ours), 0) +
                    " MB/s, peak +" + decimal(last.oursPeakMb, 0) + " MB against +" + decimal(last.plainPeakMb, 0) +
                    " MB"});
}

} // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            if (report.wants("list_decode." + std::to_string(itemBytes)))
                run(report, n, itemBytes);
        }
    }
    return report.finish();
}
