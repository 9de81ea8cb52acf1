// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien::jsonscan {

/// x86-64 with AVX2 only; the caller asks the processor first.
const char* endOfObjectAvx2(const char* begin, const char* end);

} // namespace alien::jsonscan
