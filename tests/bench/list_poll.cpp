// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A poll of the list of which 1 % changed, against memcmp of the body.
#include "client/fleet/fleetdecoder.h"
#include "tests/bench/fleetjson.h"
#include "tests/bench/report.h"

#include <algorithm>
#include <cstring>
#include <map>

using namespace alien;
using namespace alien::bench;

namespace {

struct Variant
{
    const char* name;
    std::size_t keepBytes;
    bool churn; ///< deployments also come, go and move
};

constexpr Variant variants[] = {
    {"kept", std::size_t(4) << 30, false},
    {"kept-churn", std::size_t(4) << 30, true},
    {"hashed", 0, false},
    {"hashed-churn", 0, true},
};

std::string nameOf(const Variant& variant, std::size_t itemBytes)
{
    return std::string("list_poll.") + variant.name + "." + std::to_string(itemBytes);
}

class Poll
{
public:
    Poll(Report& report, const Variant& variant, std::size_t n, std::size_t itemBytes)
        : m_report(report)
        , m_variant(variant)
        , m_fleet(n, itemBytes)
        , m_decoder(variant.keepBytes)
        , m_n(n)
        , m_itemBytes(itemBytes)
    {}

    void run()
    {
        std::string body = m_fleet.body();
        const std::size_t bytes = body.size();
        take(body);
        std::vector<double> ours;
        std::vector<double> plain;
        double peak = 0;
        std::size_t decoded = 0;
        for (int i = 0; i < m_report.rounds(bytes); ++i) {
            m_fleet.change(0.01);
            if (m_variant.churn)
                m_fleet.churn(std::max<std::size_t>(1, m_n / 1000));
            body = m_fleet.body();
            plain.push_back(compareMs(body));
            resetPeak();
            const double before = residentMb();
            ours.push_back(take(body));
            peak = peakMb() - before;
            decoded = m_delta.decodedBytes;
        }
        // What all deltas added up to is what a fresh decode says.
        FleetDecoder fresh;
        FleetDelta whole;
        FleetDecodeError error;
        m_report.check(fresh.decode(body, whole, error), error.pointer);
        bool equal = whole.upserted.size() == m_rows.size();
        for (const SummaryPtr& row : whole.upserted) {
            const auto it = m_rows.find(row->id);
            equal = equal && it != m_rows.end() && *it->second == *row;
        }
        m_report.check(equal, m_variant.name);
        m_report.add({nameOf(m_variant, m_itemBytes), m_n, median(ours), "memcmp", median(plain),
                      megabytes(bytes) + ", decoded " + megabytes(decoded) + ", peak +" + decimal(peak, 0) + " MB, " +
                          decimal(median(ours) / 1000, 4) + " s a poll"});
    }

private:
    double take(const std::string& body)
    {
        std::string owned = m_decoder.bodyBuffer(body.size());
        owned.append(body);
        emptyCaches();
        FleetDecodeError error;
        bool good = false;
        const double ms = elapsedMs([&] {
            good = m_variant.keepBytes == 0 ? m_decoder.decodeView(owned, m_delta, error)
                                            : m_decoder.decode(std::move(owned), m_delta, error);
        });
        m_report.check(good, error.pointer);
        for (const std::string& id : m_delta.removed)
            m_rows.erase(id);
        for (const SummaryPtr& row : m_delta.upserted)
            m_rows[row->id] = row;
        return ms;
    }

    /// Against an equal copy: what looking at every byte costs at the least.
    double compareMs(const std::string& body) const
    {
        const FleetDecoder buffers;
        std::string a = buffers.bodyBuffer(body.size());
        std::string b = buffers.bodyBuffer(body.size());
        a.append(body);
        b.append(body);
        emptyCaches();
        int difference = 1;
        const double ms = elapsedMs([&] { difference = std::memcmp(a.data(), b.data(), body.size()); });
        m_report.check(difference == 0, "memcmp");
        return ms;
    }

    Report& m_report;
    const Variant& m_variant;
    FleetJson m_fleet;
    FleetDecoder m_decoder;
    FleetDelta m_delta;
    std::map<std::string, SummaryPtr> m_rows;
    std::size_t m_n;
    std::size_t m_itemBytes;
};

} // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    for (const std::size_t n : report.sizes()) {
        for (const std::size_t itemBytes : {std::size_t(661), std::size_t(5000)}) {
            for (const Variant& variant : variants) {
                if (report.wants(nameOf(variant, itemBytes)))
                    Poll(report, variant, n, itemBytes).run();
            }
        }
    }
    return report.finish();
}
