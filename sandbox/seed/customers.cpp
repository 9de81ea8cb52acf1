// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/customers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alien::sandbox {

namespace {

constexpr std::array wellKnown{"halden-bank", "kestrel-air", "orbis-health",    "tessera",      "vantor",
                               "brightwater", "lumen-labs",  "polaris-re",      "amber-retail", "northgate",
                               "merrow-bio",  "quillon",     "sable-logistics", "ferro-works",  "cinder-games",
                               "aldergrove",  "pelorus",     "marisol-foods",   "tarn-energy",  "oxbow-media"};
constexpr std::array firstParts{"ash",    "birch",  "cobalt",  "dune",  "ember",  "fjord", "glade",
                                "harbor", "iron",   "juniper", "krill", "linden", "moss",  "nova",
                                "onyx",   "pebble", "quartz",  "ridge", "sol",    "thorn"};
constexpr std::array secondParts{"insurance", "mobility", "foods",  "clinics", "freight", "capital",
                                 "robotics",  "media",    "energy", "retail",  "systems", "pharma",
                                 "telecom",   "rail",     "labs",   "bank"};
constexpr std::array environments{"prod", "prod", "prod", "prod", "staging", "uat", "dr", "analytics", "sandbox"};

} // namespace

int customerCount(int deployments)
{
    if (deployments <= 60)
        return std::clamp((deployments + 9) / 10, 1, 6);
    return 6 + static_cast<int>(0.92 * std::sqrt(static_cast<double>(deployments - 60)));
}

std::vector<Customer> makeCustomers(int count, Random& random)
{
    std::vector<Customer> customers;
    customers.reserve(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        Customer customer;
        if (i < wellKnown.size()) {
            customer.name = wellKnown[i];
        } else {
            const std::size_t k = i - wellKnown.size();
            const std::size_t round = k / (firstParts.size() * secondParts.size());
            // 7 and 20 have no common divisor: every pair comes once before one comes again.
            customer.name = std::string(firstParts[(k * 7) % firstParts.size()]) + '-' +
                            secondParts[(k / firstParts.size() + k) % secondParts.size()];
            if (round > 0)
                customer.name += '-' + std::to_string(round + 1);
        }
        customer.domain = customer.name + ".example";
        customer.seed = random.next();
        customer.weight = 4 + random.below(6) * random.below(4);
        customers.push_back(std::move(customer));
    }
    return customers;
}

std::string DeploymentNames::next(const Customer& customer, const Place& place, Random& random)
{
    if (place.platform == "kubernetes" || place.platform == "machines") {
        const int site = random.between(1, 12);
        return unique(customer.name + "-edge-" + (site < 10 ? "0" : "") + std::to_string(site));
    }
    if (place.platform == "local")
        return unique(customer.name + '-' + place.region);
    if (place.platform == "test")
        return unique(customer.name + "-smoke");
    return next(customer, place, random.pick(environments));
}

std::string DeploymentNames::next(const Customer& customer, const Place& place, const std::string& environment)
{
    return unique(customer.name + '-' + environment + '-' + place.regionShort);
}

std::string DeploymentNames::unique(const std::string& name)
{
    std::string candidate = name;
    for (int number = 2; !m_taken.insert(candidate).second; ++number)
        candidate = name + '-' + std::to_string(number);
    return candidate;
}

} // namespace alien::sandbox
