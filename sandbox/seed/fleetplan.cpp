// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/fleetplan.h"

#include "sandbox/seed/product.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace alien::sandbox {

namespace {

using namespace std::chrono_literals;
constexpr int newest = productVersions;

std::chrono::nanoseconds days(double count)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(count * 86400e9));
}

bool isOneOf(const std::string& text, std::initializer_list<const char*> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char* each) { return text == each; });
}

} // namespace

/// A deployment that is not simply running. In the order in which a small fleet takes them.
struct FleetPlan::Special
{
    const char* status;
    const char* platform;
    std::optional<Cause> cause;
    int current;
    int desired;
    double sinceMinutes;               ///< in this status
    const char* environment = nullptr; ///< part of the name
    bool pull = false;
    double recentMinutes = 0; ///< created so long ago; 0: anywhen in the past year
};

const std::vector<FleetPlan::Special>& FleetPlan::specials(Api api)
{
    using C = Cause;
    static const std::vector<Special> v1{
        {"update-failed", "aws", C::RoleLacksPermission, 9, newest, 18},
        {"updating", "aws", {}, 9, newest, 0.4},
        {"provisioning-failed", "gcp", C::QuotaExceeded, 0, newest, 61, nullptr, false, 64},
        {"teardown-required", "aws", {}, 8, 0, 3060, "trial"},
        {"update-failed", "aws", C::RoleLacksPermission, 9, newest, 19},
        {"update-pending", "local", {}, 8, 9, 9.2 * 1440},
        {"provisioning", "aws", {}, 0, newest, 0.3, nullptr, false, 4},
        {"preflights-failed", "gcp", C::ProfileMissing, 0, newest, 192, nullptr, false, 193},
        {"refresh-failed", "kubernetes", C::ProbeFailed, newest, 0, 41, nullptr, true},
        {"pending", "aws", {}, 0, newest, 0.5, nullptr, false, 0.6},
        {"deleting", "aws", {}, 8, 0, 1.5, "demo"},
        {"update-failed", "aws", C::RoleLacksPermission, 9, newest, 21},
        {"delete-failed", "aws", C::BucketNotEmpty, 7, 0, 4120, "poc"},
        {"initial-setup", "gcp", {}, 0, newest, 0.5, nullptr, false, 1.6},
        {"update-failed", "aws", C::RoleLacksPermission, 8, newest, 22},
        {"initial-setup-failed", "azure", C::RoleNotTrusted, 0, newest, 296, nullptr, false, 301},
        {"update-pending", "kubernetes", {}, 9, newest, 26, nullptr, true},
        {"delete-pending", "azure", {}, 9, 0, 0.2, "pilot"},
        {"error", "kubernetes", C::ProtocolSkew, 6, 0, 9500, nullptr, true},
        {"teardown-failed", "gcp", C::Drift, 7, 0, 7300, "trial"},
        {"deleted", "gcp", {}, 9, 0, 0.1, "demo"},
        {"updating", "gcp", {}, 9, newest, 0.7},
        {"provisioning-failed", "azure", C::QuotaExceeded, 0, newest, 150, nullptr, false, 156},
        {"preflights-failed", "aws", C::MemoryInvalid, 0, newest, 210, nullptr, false, 211},
        {"update-pending", "local", {}, 8, 9, 9.2 * 1440},
        {"update-pending", "azure", {}, 9, newest, 26},
        {"teardown-required", "gcp", {}, 9, 0, 7260, "poc"},
    };
    static const std::vector<Special> v3 = [] {
        std::vector<Special> all = v1;
        all.insert(all.begin() + 10, {"waiting-for-machines", "machines", {}, 0, newest, 33});
        all.insert(all.begin() + 12, {"hibernating", "kubernetes", {}, 9, 0, 1560, nullptr, true});
        return all;
    }();
    return api == Api::V1_7_1 ? v1 : v3;
}

FleetPlan::FleetPlan(const Options& options, Time at)
    : m_options(options)
    , m_at(at)
{
    Random random(options.seed, 1);
    m_customers = makeCustomers(customerCount(options.deployments), random);
    m_names.resize(m_customers.size());
    for (std::size_t i = 0; i < m_customers.size(); ++i)
        m_customerByTicket.insert(m_customerByTicket.end(), static_cast<std::size_t>(m_customers[i].weight),
                                  static_cast<int>(i));
    placeSpecials();
}

void FleetPlan::placeSpecials()
{
    const auto& all = specials(m_options.api);
    const int count = m_options.deployments;
    m_special.assign(static_cast<std::size_t>(count), -1);
    const int wanted = std::min(static_cast<int>(all.size()), count >= 60 ? count : count * 9 / 20);
    std::vector<int> recent;
    std::vector<int> others;
    for (int i = 0; i < wanted; ++i)
        (all[static_cast<std::size_t>(i)].recentMinutes > 0 ? recent : others).push_back(i);
    std::sort(recent.begin(), recent.end(), [&](int a, int b) {
        return all[static_cast<std::size_t>(a)].recentMinutes > all[static_cast<std::size_t>(b)].recentMinutes;
    });
    m_recent = static_cast<int>(recent.size());
    // The rest were created long enough ago to have known the older releases.
    const auto rest = static_cast<std::size_t>(count) - recent.size();
    for (std::size_t i = 0; i < recent.size(); ++i)
        m_special[rest + i] = recent[i];
    std::vector<int> places(rest * 17 / 20);
    std::iota(places.begin(), places.end(), 0);
    Random random(m_options.seed, 2);
    for (std::size_t i = 0; i < others.size() && i < places.size(); ++i) {
        std::swap(places[i], places[i + static_cast<std::size_t>(random.below(static_cast<int>(places.size() - i)))]);
        m_special[static_cast<std::size_t>(places[i])] = others[i];
    }
}

Time FleetPlan::publishedAt(int version) const
{
    return m_at - days(releaseNote(version).ageDays);
}

int FleetPlan::versionAt(Time time) const
{
    int version = 1;
    while (version < newest && publishedAt(version + 1) <= time)
        ++version;
    return version;
}

Time FleetPlan::createdAt(int index, Random& random) const
{
    const int special = m_special[static_cast<std::size_t>(index)];
    const int old = m_options.deployments - m_recent;
    if (index >= old)
        return m_at - days(specials(m_options.api)[static_cast<std::size_t>(special)].recentMinutes / 1440);
    const double share = (index + random.below(1000) / 1000.0) / old;
    return m_at - days(0.6 + 364.0 * (1.0 - share));
}

int FleetPlan::itemSize(Random& random) const
{
    const int kind = random.below(1000);
    int share = 1000;
    // In a huge fleet the few really large items would be most of the memory.
    if (kind < (m_options.deployments > 5000 ? 4 : 20))
        share = random.between(8000, 12000);
    else if (kind < 300)
        share = random.between(640, 920);
    else if (kind < 700)
        share = random.between(960, 1040);
    else
        share = random.between(1080, 2000);
    return static_cast<int>(static_cast<std::int64_t>(m_options.itemSize) * share / 1000);
}

void FleetPlan::applySpecial(Draft& draft, const Special& special, Random& random) const
{
    draft.status = special.status;
    draft.platform = special.platform;
    draft.cause = special.cause;
    draft.pull = special.pull;
    draft.currentVersion = special.current;
    draft.desiredVersion = special.desired;
    draft.imported = draft.status.starts_with("teardown") || random.perMille(200);
    draft.updatedAt = m_at - days(special.sinceMinutes / 1440) - std::chrono::milliseconds(random.below(9000));
}

void FleetPlan::applyOrdinary(Draft& draft, int index, Random& random) const
{
    static constexpr std::array<const char*, 20> mix{
        "aws", "aws", "aws", "aws", "aws",   "aws",   "aws",   "aws",        "aws",        "aws",
        "gcp", "gcp", "gcp", "gcp", "azure", "azure", "azure", "kubernetes", "kubernetes", "local"};
    draft.platform = random.pick(mix);
    const int count = m_options.deployments;
    // Each platform is there in any fleet that has room for it; tests only now and then.
    static constexpr std::array<const char*, 6> all{"aws", "gcp", "azure", "kubernetes", "local", "test"};
    const int slot = index - count / 3;
    int ordinaryBefore = 0;
    for (int i = std::max(0, count / 3); i < index && ordinaryBefore < 6 && count >= 20; ++i)
        ordinaryBefore += m_special[static_cast<std::size_t>(i)] < 0 ? 1 : 0;
    if (count >= 20 && slot >= 0 && ordinaryBefore < 6)
        draft.platform = all[static_cast<std::size_t>(ordinaryBefore)];
    else if (random.perMille(4))
        draft.platform = "test";
    const bool isCloud = draft.platform == "aws" || draft.platform == "gcp" || draft.platform == "azure";
    draft.pull = draft.platform == "kubernetes" || (m_options.api == Api::V1_7_1 && isCloud && random.perMille(60));
    draft.imported = draft.platform != "local" && draft.platform != "test" && random.perMille(350);
    draft.currentVersion = newest;
    if (random.perMille(140))
        draft.currentVersion = random.between(versionAt(draft.createdAt), newest);
    if (count <= 60 || random.perMille(920))
        return;
    // A large fleet always has some that are at work or have failed.
    static constexpr std::array<const char*, 10> others{
        "update-failed",       "update-failed",     "updating",          "update-pending", "provisioning",
        "provisioning-failed", "preflights-failed", "teardown-required", "delete-failed",  "initial-setup-failed"};
    draft.status = random.pick(others);
    if (draft.status.ends_with("-failed"))
        draft.cause = random.pick(causesOf(draft.status, draft.platform));
    const bool isNew = draft.status.starts_with("provisioning") || draft.status.starts_with("preflights") ||
                       draft.status.starts_with("initial");
    draft.currentVersion = isNew ? 0 : std::max(versionAt(draft.createdAt), random.between(7, 9));
    draft.desiredVersion = isNew || draft.status.starts_with("upda") ? newest : 0;
    if (draft.currentVersion == newest && draft.desiredVersion == newest)
        draft.currentVersion = newest - 1;
    draft.updatedAt = m_at - std::chrono::seconds(random.between(30, 1500));
}

void FleetPlan::applyTimes(Draft& draft, Random& random) const
{
    const bool isThird = m_options.api == Api::V3_3_16;
    if (!draft.updatedAt) {
        const Time published = publishedAt(draft.currentVersion);
        const auto work = std::chrono::seconds(random.between(40, 1100));
        draft.updatedAt = std::min(std::max(draft.createdAt, published) + work, m_at - 20s);
        if (isThird && !draft.pull)
            draft.updatedAt = m_at - std::chrono::milliseconds(random.below(60000));
    }
    draft.updatedAt = std::max(*draft.updatedAt, draft.createdAt + 1s);
    // Agents report every 30 seconds; one in nine has fallen silent.
    if (draft.pull && isOneOf(draft.status, {"running", "update-pending", "refresh-failed", "hibernating"})) {
        const bool silent = random.perMille(110);
        draft.updatedAt = silent ? m_at - std::chrono::minutes(random.between(9, 2900))
                                 : m_at - std::chrono::milliseconds(random.between(500, 29000));
    }
    if (draft.status == "pending")
        draft.updatedAt = isThird ? std::optional(draft.createdAt) : std::nullopt;
}

Draft FleetPlan::draft(int index, Place& place)
{
    Random random(m_options.seed, 1000 + static_cast<std::uint64_t>(index));
    Draft draft;
    draft.size = itemSize(random);
    draft.createdAt = createdAt(index, random);
    const int special = m_special[static_cast<std::size_t>(index)];
    const char* environment = nullptr;
    if (special >= 0) {
        const Special& chosen = specials(m_options.api)[static_cast<std::size_t>(special)];
        environment = chosen.environment;
        applySpecial(draft, chosen, random);
    } else {
        applyOrdinary(draft, index, random);
    }
    if (m_options.api == Api::V3_3_16 && draft.platform == "kubernetes")
        draft.pull = true;
    applyTimes(draft, random);
    draft.customer = static_cast<std::size_t>(index) < m_customers.size() ? index : random.pick(m_customerByTicket);
    const Customer& customer = m_customers[static_cast<std::size_t>(draft.customer)];
    place = makePlace(draft.platform, customer.name, customer.seed, random);
    DeploymentNames& names = m_names[static_cast<std::size_t>(draft.customer)];
    draft.name =
        environment != nullptr ? names.next(customer, place, environment) : names.next(customer, place, random);
    // Names are free text (protocol 1, operation 7): one fleet has one that nobody expects.
    if (special < 0 && m_options.deployments >= 40 && index == m_options.deployments / 2)
        draft.name = "Zürich <Testlabor> \"alt\"";
    return draft;
}

} // namespace alien::sandbox
