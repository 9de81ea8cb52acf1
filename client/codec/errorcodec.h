// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apierror.h"
#include "client/document.h"

namespace alien::codec {

/// Links of a `source` chain that are read; what lies deeper stays in the document.
inline constexpr int kMaxErrorDepth = 64;

/// The manager's error object, or ErrorResponse{code,message,details}. Nothing for null and for a value that is
/// missing. Never refuses: `deployment.error` is untyped, so an odd value becomes an error whose message is its text.
[[nodiscard]] std::optional<AlienError> alienErrorFrom(const Document::Node& node);
/// True when the value looks like the manager's own error: an object with a `code` and a `message` that are strings.
[[nodiscard]] bool looksLikeAlienError(const Document::Node& node);

} // namespace alien::codec
