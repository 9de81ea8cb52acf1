// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace alien::otlp {

enum class GunzipFault { None, TooLarge, Damaged };

/// The whole of a gzip stream; the output is counted while it grows, so that a bomb costs no more than `most` bytes or
/// `ratio` times its own size beyond the first MiB.
[[nodiscard]] std::string gunzip(std::string_view compressed, std::size_t most, std::size_t ratio, GunzipFault& fault);

} // namespace alien::otlp
