// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace alien::jsonscan {

/// x86-64 with AVX2 only; the caller asks the processor first.
const char* endOfObjectAvx2(const char* begin, const char* end);
std::size_t commonPrefixAvx2(const char* a, const char* b, std::size_t size);

} // namespace alien::jsonscan
