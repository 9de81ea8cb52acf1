// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/life/lifecycle.h"
#include "sandbox/seed/random.h"
#include "sandbox/store.h"

#include <map>
#include <string>
#include <vector>

namespace alien::sandbox {

/// What customers and colleagues do meanwhile: a probe that fails and recovers, a redeploy, a retry of what failed by
/// itself, a demo that is created and cleaned up again. Failures of the seeded fleet are left alone.
class Incidents
{
public:
    Incidents(Store& store, Lifecycle& lifecycle, std::uint64_t seed);
    void step(Time at);

private:
    void happen(Time at);
    void repair(Time at);
    void createDemo(Time at);
    [[nodiscard]] std::string randomRunning(bool healthCanBreak, Time at);
    [[nodiscard]] std::chrono::milliseconds pause();

    Store& m_store;
    Lifecycle& m_lifecycle;
    Random m_random;
    Time m_next{};
    std::map<std::string, Time> m_touched; ///< deployments that something happened to, and when to look after them
    std::vector<std::string> m_demos;
    int m_demoNumber = 0;
};

} // namespace alien::sandbox
