// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetdecoder.h"

#include "client/fleet/fleetpass.h"
#include "client/fleet/prefetch.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace alien {

namespace {
std::uint64_t bigEndian(std::string_view text)
{
    unsigned char bytes[8] = {};
    std::memcpy(bytes, text.data(), std::min<std::size_t>(8, text.size()));
    std::uint64_t value = 0;
    for (const unsigned char byte : bytes)
        value = (value << 8) | byte;
    return value;
}

/// By id. Ids share a prefix and differ soon after it, so eight bytes from there decide nearly always.
void sortById(std::vector<SummaryPtr>& summaries)
{
    constexpr std::size_t prefix = 4; // "dep_"
    struct Key
    {
        std::uint64_t head;
        std::uint32_t prefix;
        std::uint32_t index;
    };
    std::vector<Key> keys(summaries.size());
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        const std::string_view id = summaries[i]->id;
        keys[i] = {id.size() > prefix ? bigEndian(id.substr(prefix)) : 0,
                   std::uint32_t(bigEndian(id.substr(0, prefix)) >> 32), i};
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        if (a.head != b.head)
            return a.head < b.head;
        return summaries[a.index]->id < summaries[b.index]->id;
    });
    std::vector<SummaryPtr> sorted;
    sorted.reserve(summaries.size());
    for (const Key& key : keys)
        sorted.push_back(std::move(summaries[key.index]));
    summaries = std::move(sorted);
}
} // namespace

struct FleetDecoder::Impl
{
    explicit Impl(std::size_t keep)
        : keepBytes(keep)
    {}

    bool decode(std::string_view body, std::size_t readable, std::string* owned, FleetDelta& delta,
                FleetDecodeError& error, Source source = Source::Memory)
    {
        for (const SummaryPtr& summary : delta.upserted)
            prefetchCount(summary);
        delta = FleetDelta();
        error = FleetDecodeError();
        const bool keep = owned != nullptr && body.size() <= keepBytes;
        FleetPass pass(state, items, body, readable, keep);
        if (source == Source::MappedFile)
            pass.giveBackPages();
        if (!pass.run(delta, error)) {
            delta = FleetDelta();
            return false;
        }
        sortById(delta.upserted);
        std::sort(delta.removed.begin(), delta.removed.end());
        std::string kept = keep ? std::move(*owned) : std::string();
        pass.commit(kept);
        spare.swap(kept);
        if (!keep)
            std::string().swap(spare); // lists have become too large to be kept
        return true;
    }

    const std::size_t keepBytes;
    mutable std::mutex mutex;
    FleetState state;
    std::string spare; ///< memory of the body before the last one, for the next
    ItemDecoder items;
};

FleetDecoder::FleetDecoder(std::size_t keepBytes)
    : m_impl(std::make_unique<Impl>(keepBytes))
{}

FleetDecoder::~FleetDecoder() = default;

std::string FleetDecoder::bodyBuffer(std::size_t bytes) const
{
    std::string body;
    {
        const std::lock_guard lock(m_impl->mutex);
        body.swap(m_impl->spare);
    }
    const std::size_t needed = bytes + ItemDecoder::padding();
    body.clear();
    if (body.capacity() >= needed && body.capacity() / 2 <= needed)
        return body;
    body = std::string();
    body.reserve(needed + bytes / 64); // the next answer is about as long
#if defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t page = std::uintptr_t(2) << 20;
    const auto begin = (reinterpret_cast<std::uintptr_t>(body.data()) + page - 1) & ~(page - 1);
    const auto end = (reinterpret_cast<std::uintptr_t>(body.data()) + body.capacity()) & ~(page - 1);
    if (end > begin)
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE); // advice; without it all works as well
#endif
    return body;
}

bool FleetDecoder::decode(std::string body, FleetDelta& delta, FleetDecodeError& error)
{
    const std::lock_guard lock(m_impl->mutex);
    const std::size_t readable = body.size() + ItemDecoder::padding();
    body.reserve(readable); // no copy when it stands in a bodyBuffer()
    return m_impl->decode(body, readable, &body, delta, error);
}

bool FleetDecoder::decodeView(std::string_view body, FleetDelta& delta, FleetDecodeError& error, Source source)
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->decode(body, body.size(), nullptr, delta, error, source);
}

std::string FleetDecoder::itemJson(const std::string& id) const
{
    const std::lock_guard lock(m_impl->mutex);
    const FleetState& state = m_impl->state;
    const SlotTable::Slot slot = state.slots.find(id);
    if (slot == SlotTable::none || !state.hasBody)
        return {};
    const FleetEntry& entry = state.entries[state.entryOf[slot]];
    return state.body.substr(entry.offset, entry.length);
}

std::size_t FleetDecoder::keepBytes() const
{
    return m_impl->keepBytes;
}

void FleetDecoder::reset()
{
    const std::lock_guard lock(m_impl->mutex);
    std::string().swap(m_impl->state.body); // assigned, it would keep its memory
    std::string().swap(m_impl->spare);
    m_impl->state = FleetState();
}

} // namespace alien
