// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"
#include "models/stack/stackedit.h"
#include "models/stack/stacktypes.h"

#include <optional>

namespace alien {

/// The edits that carry one stack from a dialect to the other (protocol 3.6): ingress and exposed ports to
/// publicEndpoints and back, defaults that differ spelled out.
struct StackConversion
{
    StackEdits edits;
    /// What the other dialect cannot say, in words: it is taken out, or kept and refused there.
    QStringList losses;

    [[nodiscard]] static StackConversion of(const Document& stack, StackDialect from, StackDialect to);
};

/// Which dialect a stack is written in, by what only one of them has; nothing: it fits both.
[[nodiscard]] std::optional<StackDialect> dialectOf(const Document& stack);

/// "function" is the older name of worker: the edits that turn all of a stack's into workers, references included.
[[nodiscard]] StackEdits functionsToWorkers(const Document& stack);
[[nodiscard]] bool hasFunctions(const Document& stack);

} // namespace alien
