// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/sandbox.h"
#include "sandbox/seed/customers.h"
#include "sandbox/seed/failures.h"

#include <optional>
#include <string>
#include <vector>

namespace alien::sandbox {

/// What one deployment of the fleet shall be, before any text is written.
struct Draft
{
    std::string status = "running";
    std::string platform = "aws";
    std::string name;
    int customer = 0; ///< index
    bool pull = false;
    bool imported = false;
    bool retryRequested = false;
    std::optional<Cause> cause;
    int currentVersion = 0; ///< of the product; 0: none
    int desiredVersion = 0;
    Time createdAt{};
    std::optional<Time> updatedAt;
    int size = 5000; ///< wanted bytes of its list item
};

/// Customers and drafts in the order of creation. From 60 deployments on every status of protocol 2.1 and every
/// platform occurs.
class FleetPlan
{
public:
    FleetPlan(const Options& options, Time at);

    [[nodiscard]] const std::vector<Customer>& customers() const { return m_customers; }
    /// 0 … Options::deployments - 1, to be asked once each and in this order: names depend on those before.
    Draft draft(int index, Place& place);

private:
    struct Special;
    static const std::vector<Special>& specials(Api api);
    void placeSpecials();
    void applySpecial(Draft& draft, const Special& special, Random& random) const;
    void applyOrdinary(Draft& draft, int index, Random& random) const;
    void applyTimes(Draft& draft, Random& random) const;
    [[nodiscard]] Time createdAt(int index, Random& random) const;
    [[nodiscard]] int versionAt(Time time) const;
    [[nodiscard]] Time publishedAt(int version) const;
    [[nodiscard]] int itemSize(Random& random) const;

    Options m_options;
    Time m_at;
    std::vector<Customer> m_customers;
    std::vector<int> m_customerByTicket; ///< a customer stands here as often as its weight
    std::vector<DeploymentNames> m_names;
    std::vector<int> m_special; ///< by index: which special, or -1
    int m_recent = 0;           ///< how many at the end are recent specials
};

} // namespace alien::sandbox
