// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/heap.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace alien {

void tuneHeap()
{
#if defined(__GLIBC__)
    // Setting it is what stops it from moving.
    mallopt(M_MMAP_THRESHOLD, kSystemBlock);
    mallopt(M_TRIM_THRESHOLD, 2 * kSystemBlock);
    // Eight heaps a core are for servers; each keeps what its threads let go of.
    mallopt(M_ARENA_MAX, 2);
#endif
}

void trimHeap()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace alien
