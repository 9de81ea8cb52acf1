// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/life/lifetuning.h"
#include "sandbox/records.h"
#include "sandbox/sandbox.h"

#include <memory>

namespace alien::sandbox {

class Store;

/// What makes the sandbox live: a manager's loop, agents, customers, workers and, with an OTLP endpoint, telemetry.
/// Frozen: telemetry only. Empty: only what an operator starts. Works on threads of its own between start() and stop().
class Life
{
public:
    Life(Store& store, const Options& options, const LifeTuning& tuning = {});
    ~Life(); ///< stops
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    void start();
    void stop();
    /// Everything that is due at `at`. Tests call it themselves, with times that grow, instead of start(): the same
    /// seed and the same times give the same course.
    void step(Time at);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace alien::sandbox
