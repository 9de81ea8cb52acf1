// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetpass.h"

#include "client/fleet/jsonscan.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace alien {

using namespace jsonscan;

namespace {
constexpr std::size_t maxWarnings = 100;
constexpr std::size_t keptPages = std::size_t(4) << 20; ///< of a mapped file, behind the place that is read

std::string describe(const char* p, const char* end)
{
    if (p >= end)
        return "the end of the answer";
    switch (*p) {
    case '"':
        return "string";
    case '[':
        return "array";
    case '{':
        return "object";
    case 'n':
        return "null";
    case 't':
    case 'f':
        return "boolean";
    default:
        break;
    }
    if (*p == '-' || (*p >= '0' && *p <= '9'))
        return "number";
    const auto byte = static_cast<unsigned char>(*p);
    if (byte >= 0x20 && byte < 0x7F)
        return std::string("'") + *p + "'";
    return "byte " + std::to_string(int(byte));
}

/// The id when it stands first and has no escapes, as the managers write it. A guess until the bytes behind it are
/// proven.
std::string_view peekId(std::string_view item)
{
    constexpr std::string_view head = "{\"id\":\"";
    if (item.substr(0, head.size()) != head)
        return {};
    for (std::size_t end = head.size(); end < item.size() && item[end] != '\\'; ++end) {
        if (item[end] == '"')
            return item.substr(head.size(), end - head.size());
    }
    return {};
}

void addWarning(std::vector<std::string>& warnings, std::string text)
{
    if (warnings.size() < maxWarnings)
        warnings.push_back(std::move(text));
}
} // namespace

ItemHash hashItem(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

FleetPass::FleetPass(FleetState& before, ItemDecoder& decoder, std::string_view body, std::size_t readable,
                     bool keepBody)
    : m_before(before)
    , m_decoder(decoder)
    , m_body(body)
    , m_readable(readable)
    , m_keepBody(keepBody)
    , m_end(body.data() + body.size())
{}

bool FleetPass::run(FleetDelta& delta, FleetDecodeError& error)
{
    if (!findList(error))
        return false;
    Step step = Step::Anew;
    if (m_before.known && !m_before.twice)
        step = compareAll(delta, error);
    if (step == Step::Failed || (step == Step::Anew && !decodeAll(delta, error)))
        return false;
    if (!checkEnvelope(m_at, delta, error))
        return false;
    delta.first = !m_before.known;
    delta.total = m_anew ? m_slots.count() : m_seenCount + m_inserted.size();
    delta.bytes = m_body.size();
    return true;
}

bool FleetPass::fail(FleetDecodeError& error, const char* at, std::string pointer, std::string expected,
                     std::string got) const
{
    error = {offsetOf(at), std::move(pointer), std::move(expected), std::move(got)};
    return false;
}

std::string FleetPass::itemPointer() const
{
    return "/items/" + std::to_string(placed());
}

/// Goes through the keys of the answer up to the items. Only finds the place: checkEnvelope() parses all of this later.
bool FleetPass::findList(FleetDecodeError& error)
{
    const char* p = skipSpace(m_body.data(), m_end);
    if (p == m_end || *p != '{')
        return fail(error, p, {}, "object", describe(p, m_end));
    for (++p;; ++p) {
        p = skipSpace(p, m_end);
        if (p == m_end || *p != '"')
            break;
        const char* keyEnd = endOfString(p, m_end);
        if (keyEnd == nullptr)
            break;
        const std::string_view key(p + 1, std::size_t(keyEnd - p) - 2);
        p = skipSpace(keyEnd, m_end);
        if (p == m_end || *p != ':')
            return fail(error, p, {}, "':'", describe(p, m_end));
        p = skipSpace(p + 1, m_end);
        if (key == "items") {
            if (p == m_end || *p != '[')
                return fail(error, p, "/items", "array", describe(p, m_end));
            m_list = m_at = p + 1;
            return true;
        }
        const char* valueEnd = endOfValue(p, m_end);
        if (valueEnd == nullptr)
            break;
        p = skipSpace(valueEnd, m_end);
        if (p == m_end || *p != ',')
            break;
    }
    const bool closed = p != nullptr && p < m_end && *p == '}';
    return fail(error, closed ? p : m_end, "/items", "array", closed ? "" : "an answer that breaks off");
}

bool FleetPass::checkEnvelope(const char* listEnd, FleetDelta& delta, FleetDecodeError& error)
{
    std::string envelope(m_body.data(), m_list);
    envelope.append(listEnd, m_end);
    if (m_decoder.checkEnvelope(envelope, error, delta.warnings))
        return true;
    error.offset = offsetOf(listEnd); // the parser does not say where; most of it stands behind the list
    return false;
}

/// Stands behind an item or the bracket; goes to the first byte of the next item, or to the closing bracket.
bool FleetPass::nextItem(bool first, bool& ended, FleetDecodeError& error)
{
    m_at = skipSpace(m_at, m_end);
    ended = m_at < m_end && *m_at == ']';
    if (ended)
        return true;
    if (!first) {
        if (m_at == m_end || *m_at != ',')
            return fail(error, m_at, "/items", "',' or ']'", describe(m_at, m_end));
        m_at = skipSpace(m_at + 1, m_end);
    }
    if (m_at == m_end || *m_at != '{')
        return fail(error, m_at, itemPointer(), "object", describe(m_at, m_end));
    return true;
}

bool FleetPass::itemSpan(std::string_view& item, FleetDecodeError& error) const
{
    const char* itemEnd = endOfObject(m_at, m_end);
    if (itemEnd == nullptr)
        return fail(error, m_end, itemPointer(), "an object that ends", "the end of the answer");
    item = std::string_view(m_at, std::size_t(itemEnd - m_at));
    if (item.size() > std::numeric_limits<std::uint32_t>::max())
        return fail(error, m_at, itemPointer(), "less than 4 GiB", std::to_string(item.size()) + " bytes");
    return true;
}

bool FleetPass::decodeItem(std::string_view item, DeploymentSummary& out, FleetDelta& delta, FleetDecodeError& error)
{
    std::vector<std::string> warnings;
    const std::size_t readable = m_readable - offsetOf(item.data());
    if (!m_decoder.decode(item, readable, out, error, warnings)) {
        error.offset += offsetOf(item.data());
        error.pointer.insert(0, itemPointer());
        return false;
    }
    for (std::string& warning : warnings)
        addWarning(delta.warnings, std::move(warning));
    delta.decodedBytes += item.size();
    return true;
}

/// Only whole pages behind the current item; should one be needed again, it comes from the file.
void FleetPass::letGoBehind()
{
    if (m_kept == nullptr || std::size_t(m_at - m_kept) < keptPages)
        return;
#if defined(MADV_DONTNEED)
    constexpr std::uintptr_t page = 4096;
    const auto begin = reinterpret_cast<std::uintptr_t>(m_kept) & ~(page - 1);
    const auto end = reinterpret_cast<std::uintptr_t>(m_at) & ~(page - 1);
    madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
#endif
    m_kept = m_at;
}

// --- Comparing with the last answer

FleetPass::Step FleetPass::compareAll(FleetDelta& delta, FleetDecodeError& error)
{
    m_hashes.swap(m_before.spareHashes);
    m_hashes.clear();
    m_inPlace = true;
    if (!m_before.hasBody || !m_keepBody)
        leavePlaces();
    const std::vector<std::string> warnings = delta.warnings;
    const auto anew = [&] {
        delta.warnings = warnings;
        delta.decodedBytes = 0;
        return Step::Anew;
    };
    for (bool first = true;; first = false) {
        bool ended = false;
        if (!nextItem(first, ended, error))
            return Step::Failed;
        if (ended)
            break;
        letGoBehind();
        bool took = false;
        if (!takeRun(m_expected, took))
            return anew();
        if (!took && m_otherwise != m_expected && !takeRun(m_otherwise, took))
            return anew();
        if (took)
            continue;
        const Step step = takeDiffering(delta, error);
        if (step == Step::Anew)
            return anew();
        if (step == Step::Failed)
            return step;
    }
    for (const Changed& changed : m_changed)
        delta.upserted.push_back(changed.summary);
    for (const Inserted& inserted : m_inserted)
        delta.upserted.push_back(inserted.summary);
    if (m_seenCount < m_before.slots.count()) {
        leavePlaces();
        for (SlotTable::Slot slot = 0; slot < m_seen.size(); ++slot) {
            if (m_seen[slot] == 0 && m_before.slots.at(slot))
                m_removed.push_back(slot);
        }
        collectRemoved(delta);
    }
    return Step::Done;
}

void FleetPass::collectRemoved(FleetDelta& delta) const
{
    for (const SlotTable::Slot slot : m_removed)
        delta.removed.push_back(m_before.slots.at(slot)->id);
}

/// Takes as many items as are, from entry `at` on, byte for byte those of the last body. False: an item came twice.
bool FleetPass::takeRun(std::size_t& at, bool& took)
{
    const std::vector<FleetEntry>& entries = m_before.entries;
    if (at >= entries.size())
        return true;
    const FleetEntry& head = entries[at];
    const std::size_t left = std::size_t(m_end - m_at);
    if (!m_before.hasBody) {
        if (head.length > left || m_at[head.length - 1] != '}')
            return true;
        const std::string_view item(m_at, head.length);
        const ItemHash hash = hashItem(item);
        if (hash != m_before.hashes[at])
            return true;
        took = true;
        const bool once = take(item, at, hash);
        m_expected = m_otherwise = ++at;
        return once;
    }
    const char* old = m_before.body.data() + head.offset;
    const std::size_t same = commonPrefix(old, m_at, std::min<std::size_t>(left, m_before.body.size() - head.offset));
    const std::size_t end = runEnd(at, same);
    if (end == at)
        return true;
    took = true;
    const std::uint64_t from = head.offset;
    const std::uint64_t to = offsetOf(m_at);
    if (m_inPlace && at == m_count) {
        m_steps.push_back({at, to - from, 0});
        m_at = m_body.data() + (entries[end - 1].offset + entries[end - 1].length + (to - from));
        m_seenCount += end - at;
        m_expected = m_otherwise = at = m_count = end;
        return true;
    }
    leavePlaces();
    const std::size_t first = m_entries.size();
    m_entries.insert(m_entries.end(), entries.begin() + std::ptrdiff_t(at), entries.begin() + std::ptrdiff_t(end));
    std::uint8_t seenBefore = 0;
    for (std::size_t i = first; i < m_entries.size(); ++i) {
        FleetEntry& entry = m_entries[i];
        entry.offset = entry.offset - from + to;
        seenBefore |= m_seen[entry.slot];
        m_seen[entry.slot] = 1;
    }
    m_at = m_body.data() + m_entries.back().offset + m_entries.back().length;
    m_seenCount += end - at;
    m_sameOrder = m_sameOrder && at == first;
    m_expected = m_otherwise = at = end;
    return seenBefore == 0;
}

/// As many entries as end before the difference; they all move by the same distance.
std::size_t FleetPass::runEnd(std::size_t at, std::size_t same) const
{
    const std::vector<FleetEntry>& entries = m_before.entries;
    const std::uint64_t stop = entries[at].offset + same;
    const auto within = [&](std::size_t entry) { return entries[entry].offset + entries[entry].length <= stop; };
    // Items are of about one length: the guess is close, and halving would fetch entries from all over the memory.
    const std::size_t average = m_before.body.size() / entries.size() + 1;
    std::size_t end = std::min(at + same / average, entries.size());
    while (end > at && !within(end - 1))
        --end;
    while (end < entries.size() && within(end))
        ++end;
    return end;
}

void FleetPass::leavePlaces()
{
    if (!m_inPlace)
        return;
    m_inPlace = false;
    m_entries.swap(m_before.spareEntries);
    m_entries.clear();
    m_entries.reserve(m_before.entries.size() + 16);
    m_entries.insert(m_entries.end(), m_before.entries.begin(), m_before.entries.begin() + std::ptrdiff_t(m_count));
    applySteps(m_entries);
    m_seen.assign(m_before.slots.slots(), 0);
    for (const FleetEntry& entry : m_entries)
        m_seen[entry.slot] = 1;
}

void FleetPass::applySteps(std::vector<FleetEntry>& entries) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const PlaceStep& step = m_steps[i];
        if (step.length != 0)
            entries[step.entry].length = step.length;
        if (step.shift == 0)
            continue;
        const std::size_t end = i + 1 < m_steps.size() ? m_steps[i + 1].entry : m_count;
        for (std::size_t entry = step.entry; entry < end; ++entry)
            entries[entry].offset += step.shift;
    }
}

/// Notes that this item is the deployment that stood at that entry. False when it was here before.
bool FleetPass::take(std::string_view item, std::size_t entry, const ItemHash& hash)
{
    const FleetEntry& before = m_before.entries[entry];
    if (m_inPlace && entry == m_count) {
        m_steps.push_back({entry, offsetOf(item.data()) - before.offset, std::uint32_t(item.size())});
        m_count = entry + 1;
        ++m_seenCount;
        m_at = item.data() + item.size();
        return true;
    }
    leavePlaces();
    const SlotTable::Slot slot = before.slot;
    if (m_seen[slot] != 0)
        return false;
    m_seen[slot] = 1;
    ++m_seenCount;
    m_sameOrder = m_sameOrder && entry == m_entries.size();
    m_entries.push_back({offsetOf(item.data()), std::uint32_t(item.size()), slot});
    if (!m_before.hasBody)
        m_hashes.push_back(hash);
    m_at = item.data() + item.size();
    return true;
}

bool FleetPass::sameAs(std::size_t entry, std::string_view item, const ItemHash& hash) const
{
    const FleetEntry& old = m_before.entries[entry];
    if (old.length != item.size())
        return false;
    return m_before.hasBody ? std::memcmp(m_before.body.data() + old.offset, item.data(), item.size()) == 0
                            : m_before.hashes[entry] == hash;
}

/// The entry that held this id in the last body; most often the expected one.
std::size_t FleetPass::entryOf(std::string_view id) const
{
    const std::vector<FleetEntry>& entries = m_before.entries;
    if (m_otherwise < entries.size() && m_before.slots.at(entries[m_otherwise].slot)->id == id)
        return m_otherwise;
    const SlotTable::Slot slot = m_before.slots.find(id);
    return slot == SlotTable::none ? noEntry : m_before.entryOf[slot];
}

/// An item that is not the one that was expected here: changed, new, or from elsewhere in the list.
FleetPass::Step FleetPass::takeDiffering(FleetDelta& delta, FleetDecodeError& error)
{
    std::string_view item;
    if (!itemSpan(item, error))
        return Step::Failed;
    const ItemHash hash = m_before.hasBody ? ItemHash() : hashItem(item);
    const std::size_t wasExpected = m_otherwise;

    const std::string_view guess = peekId(item);
    std::size_t entry = guess.empty() ? noEntry : entryOf(guess);
    if (entry != noEntry && entry != wasExpected && sameAs(entry, item, hash)) {
        // Others left before it, or it moved: either may go on from here.
        m_expected = entry + 1;
        return take(item, entry, hash) ? Step::Done : Step::Anew;
    }

    auto summary = std::make_shared<DeploymentSummary>();
    if (!decodeItem(item, *summary, delta, error))
        return Step::Failed;
    if (entry == noEntry || guess != summary->id)
        entry = entryOf(summary->id);
    if (entry == noEntry) {
        if (!m_insertedIds.insert(summary->id).second)
            return Step::Anew;
        leavePlaces();
        m_sameOrder = false;
        m_inserted.push_back({m_entries.size(), std::move(summary)});
        m_entries.push_back({offsetOf(item.data()), std::uint32_t(item.size()), SlotTable::none});
        if (!m_before.hasBody)
            m_hashes.push_back(hash);
        m_at = item.data() + item.size();
        return Step::Done;
    }
    m_expected = entry + 1;
    m_otherwise = wasExpected == entry ? entry + 1 : wasExpected;
    m_changed.push_back({m_before.entries[entry].slot, std::move(summary)});
    return take(item, entry, hash) ? Step::Done : Step::Anew;
}

// --- Without a last answer

bool FleetPass::decodeAll(FleetDelta& delta, FleetDecodeError& error)
{
    m_anew = true;
    m_inPlace = false;
    m_entries.clear();
    m_hashes.clear();
    m_changed.clear();
    m_inserted.clear();
    m_removed.clear();
    delta.upserted.clear();
    delta.removed.clear();
    m_slots.reserve(m_before.slots.count());
    m_at = m_list;
    if (m_kept != nullptr)
        m_kept = m_at; // a comparison that was given up stood further on
    for (bool first = true;; first = false) {
        bool ended = false;
        if (!nextItem(first, ended, error))
            return false;
        if (ended)
            break;
        std::string_view item;
        auto summary = std::make_shared<DeploymentSummary>();
        if (!itemSpan(item, error) || !decodeItem(item, *summary, delta, error))
            return false;
        SlotTable::Slot slot = m_slots.find(summary->id);
        if (slot == SlotTable::none) {
            slot = m_slots.insert(std::move(summary));
        } else {
            addWarning(delta.warnings, summary->id + ": listed twice, the last one counts");
            m_twice = true;
            m_slots.replace(slot, std::move(summary));
        }
        m_entries.push_back({offsetOf(item.data()), std::uint32_t(item.size()), slot});
        if (!m_keepBody)
            m_hashes.push_back(hashItem(item));
        m_at = item.data() + item.size();
        letGoBehind();
    }
    differenceAll(delta);
    return true;
}

/// What decodeAll() found against the state before, by id.
void FleetPass::differenceAll(FleetDelta& delta)
{
    std::vector<std::size_t> last(m_slots.slots(), noEntry);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        last[m_entries[i].slot] = i;
    delta.upserted.reserve(m_before.known ? 0 : last.size());
    for (SlotTable::Slot slot = 0; slot < last.size(); ++slot) {
        const SlotTable::Slot old = m_before.known ? m_before.slots.find(m_slots.at(slot)->id) : SlotTable::none;
        if (old != SlotTable::none) {
            const FleetEntry& entry = m_entries[last[slot]];
            const std::string_view item = m_body.substr(entry.offset, entry.length);
            const ItemHash hash = m_before.hasBody ? ItemHash() : m_keepBody ? hashItem(item) : m_hashes[last[slot]];
            if (sameAs(m_before.entryOf[old], item, hash)) {
                m_slots.replace(slot, m_before.slots.at(old));
                continue;
            }
        }
        delta.upserted.push_back(m_slots.at(slot));
    }
    for (SlotTable::Slot slot = 0; slot < m_before.slots.slots(); ++slot) {
        if (m_before.slots.at(slot) && m_slots.find(m_before.slots.at(slot)->id) == SlotTable::none)
            m_removed.push_back(slot);
    }
    collectRemoved(delta);
}

void FleetPass::commit(std::string& body)
{
    if (m_anew) {
        m_before.slots = std::move(m_slots);
    } else {
        for (const SlotTable::Slot slot : m_removed)
            m_before.slots.erase(slot);
        for (Changed& changed : m_changed)
            m_before.slots.replace(changed.slot, std::move(changed.summary));
        for (Inserted& inserted : m_inserted)
            m_entries[inserted.entry].slot = m_before.slots.insert(std::move(inserted.summary));
    }
    if (!m_keepBody && m_hashes.size() != m_entries.size()) {
        m_hashes.clear();
        m_hashes.reserve(m_entries.size());
        for (const FleetEntry& entry : m_entries)
            m_hashes.push_back(hashItem(m_body.substr(entry.offset, entry.length)));
    }
    const bool sameOrder = m_inPlace || (!m_anew && m_sameOrder && m_entries.size() == m_before.entries.size());
    m_before.known = true;
    m_before.twice = m_twice;
    m_before.spareHashes = std::exchange(m_before.hashes, m_keepBody ? std::vector<ItemHash>() : std::move(m_hashes));
    if (m_inPlace)
        applySteps(m_before.entries);
    else
        m_before.spareEntries = std::exchange(m_before.entries, std::move(m_entries));
    if (!sameOrder) {
        m_before.entryOf.resize(m_before.slots.slots());
        for (std::size_t i = 0; i < m_before.entries.size(); ++i)
            m_before.entryOf[m_before.entries[i].slot] = std::uint32_t(i);
    }
    m_before.hasBody = m_keepBody;
    m_before.body.swap(body);
}

} // namespace alien
