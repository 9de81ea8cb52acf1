// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/places.h"
#include "sandbox/seed/random.h"

#include <set>
#include <string>
#include <vector>

namespace alien::sandbox {

/// One customer is one deployment group.
struct Customer
{
    std::string name;   ///< halden-bank
    std::string domain; ///< halden-bank.example
    std::uint64_t seed = 0;
    int weight = 1; ///< how many of the fleet it has, against the others
};

/// 6 customers at 60 deployments, 23 at 400, some 300 at 100,000.
[[nodiscard]] int customerCount(int deployments);
[[nodiscard]] std::vector<Customer> makeCustomers(int count, Random& random);

/// Names of one group: unique in it, telling environment and place.
class DeploymentNames
{
public:
    std::string next(const Customer& customer, const Place& place, Random& random);
    /// For a status that says something of the environment: "trial", "demo".
    std::string next(const Customer& customer, const Place& place, const std::string& environment);

private:
    std::string unique(const std::string& name);

    std::set<std::string> m_taken;
};

} // namespace alien::sandbox
