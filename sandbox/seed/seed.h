// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"
#include "sandbox/sandbox.h"

namespace alien::sandbox {

class Store;

/// Fills an empty store with a fleet that looks like a real one: customers as groups, releases, deployments with their
/// state. The same seed, options and time give the same fleet, byte for byte. Ages are counted back from `at`.
void seedFleet(Store& store, const Options& options, Time at = now());

} // namespace alien::sandbox
