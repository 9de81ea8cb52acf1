// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alien {

/// Blocks from this size on come from the system one by one and go back to it when they are freed.
inline constexpr int kSystemBlock = 1 << 20;

/// Before there is a second thread. glibc takes each large block that is freed as a sign to keep such blocks, up to
/// 64 MB of them: the memory of a console that polls would follow the largest list it ever read, and small things that
/// live long would settle between what was large.
void tuneHeap();

/// Gives whole pages that nothing uses back to the system. What a poll needed for a moment lies between what stays, so
/// the end of the heap, which free() gives back by itself, does not come down again. Some milliseconds; any thread.
void trimHeap();

} // namespace alien
