// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// A query as a head says it: without what PromSource puts in by itself ($D, $J, $rate, $step).
[[nodiscard]] QString promTitle(QString promql);

} // namespace alien
