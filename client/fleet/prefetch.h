// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace alien {

/// `bytes` from this place on are on their way to the processor, which does not wait for them. For work over things
/// that lie all over the memory: fetched one by one when they are needed, most of it would be waiting.
inline void prefetch([[maybe_unused]] const void* place, [[maybe_unused]] std::size_t bytes = 1)
{
#if defined(__GNUC__)
    for (std::size_t at = 0; at < bytes; at += 64)
        __builtin_prefetch(static_cast<const char*>(place) + at);
#endif
}

/// What letting go of it touches: the count, that std::make_shared() puts in front of the object.
template<class T>
void prefetchCount(const std::shared_ptr<T>& pointer)
{
    if (pointer)
        prefetch(reinterpret_cast<const char*>(pointer.get()) - 16);
}

} // namespace alien
