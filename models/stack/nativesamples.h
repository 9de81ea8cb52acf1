// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/codesamples.h"

namespace alien {

/// How a program reaches a kv, queue or vault through the cloud's own SDK, per cloud in TypeScript and Python. `code`
/// has
/// `@binding@` where the name of the binding variable belongs. Empty for other types.
[[nodiscard]] QList<CodeSample> nativeSamples(QStringView type);

} // namespace alien
