// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/fleetpass.h"

#include "client/fleet/jsonscan.h"
#include "client/fleet/listwarnings.h"
#include "client/fleet/prefetch.h"

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

std::string itemPointer(std::size_t index)
{
    return "/items/" + std::to_string(index);
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

std::string_view leadingId(std::string_view item)
{
    constexpr std::string_view head = "{\"id\":\"";
    if (item.substr(0, head.size()) != head)
        return {};
    const std::string_view id = item.substr(head.size(), item.find('"', head.size()) - head.size());
    return id.size() == item.size() - head.size() || id.find('\\') != std::string_view::npos ? std::string_view() : id;
}

FleetPass::FleetPass(FleetState& before, ItemDecoder& decoder, std::string_view body, std::size_t readable,
                     bool keepBody)
    : m_before(before)
    , m_decoder(decoder)
    , m_body(body)
    , m_readable(readable)
    , m_keepBody(keepBody)
    , m_end(body.data() + body.size())
    , m_runs(std::move(before.scratch.runs))
    , m_seen(std::move(before.scratch.seen))
    , m_others(std::move(before.scratch.others))
{}

FleetPass::~FleetPass()
{
    m_runs.clear();
    m_others.clear();
    m_before.scratch.runs = std::move(m_runs);
    m_before.scratch.seen = std::move(m_seen);
    m_before.scratch.others = std::move(m_others);
}

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
    delta.total = m_anew ? m_slots.count() : m_taken;
    delta.bytes = m_body.size();
    return true;
}

bool FleetPass::fail(FleetDecodeError& error, const char* at, std::string pointer, std::string expected,
                     std::string got) const
{
    error = {offsetOf(at), std::move(pointer), std::move(expected), std::move(got)};
    return false;
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
        return fail(error, m_at, itemPointer(m_taken), "object", describe(m_at, m_end));
    return true;
}

bool FleetPass::itemSpan(std::string_view& item, FleetDecodeError& error) const
{
    const char* itemEnd = endOfObject(m_at, m_end);
    if (itemEnd == nullptr)
        return fail(error, m_end, itemPointer(m_taken), "an object that ends", "the end of the answer");
    item = std::string_view(m_at, std::size_t(itemEnd - m_at));
    if (item.size() > std::numeric_limits<std::uint32_t>::max())
        return fail(error, m_at, itemPointer(m_taken), "less than 4 GiB", std::to_string(item.size()) + " bytes");
    return true;
}

bool FleetPass::decodeItem(std::string_view item, std::size_t index, DeploymentSummary& out, FleetDelta& delta,
                           FleetDecodeError& error)
{
    std::vector<std::string> warnings;
    const std::size_t readable = m_readable - offsetOf(item.data());
    if (!m_decoder.decode(item, readable, out, error, warnings)) {
        error.offset += offsetOf(item.data());
        error.pointer.insert(0, itemPointer(index));
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

// --- Without a last answer

bool FleetPass::decodeAll(FleetDelta& delta, FleetDecodeError& error)
{
    m_anew = true;
    m_idsLead = true;
    m_taken = 0;
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
        if (!itemSpan(item, error) || !decodeItem(item, m_taken, *summary, delta, error))
            return false;
        m_idsLead = m_idsLead && leadingId(item) == summary->id;
        SlotTable::Slot slot = m_slots.find(summary->id);
        if (slot == SlotTable::none) {
            slot = m_slots.insert(std::move(summary));
        } else {
            addWarning(delta.warnings, summary->id + std::string(listedTwiceWarning));
            m_twice = true;
            m_slots.replace(slot, std::move(summary));
        }
        m_entries.push_back({offsetOf(item.data()), std::uint32_t(item.size()), slot});
        if (!m_keepBody)
            m_hashes.push_back(hashItem(item));
        ++m_taken;
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

// --- What is kept for the next answer

void FleetPass::commit(std::string& body)
{
    if (m_anew)
        m_before.slots = std::move(m_slots);
    else
        commitSlots();
    commitPlaces();
    m_before.known = true;
    m_before.twice = m_twice;
    m_before.idsLead = m_idsLead;
    m_before.hasBody = m_keepBody;
    m_before.body.swap(body);
}

/// What is new gets its slot in writeOut(), after what left has given its own back.
void FleetPass::commitSlots()
{
    for (const SlotTable::Slot slot : m_removed)
        m_before.slots.erase(slot);
    const auto before = [this](const Other& other) -> const SummaryPtr& {
        return m_before.slots.at(m_before.entries[other.entry].slot);
    };
    for (const Other& other : m_others) {
        if (other.entry != noEntry)
            prefetch(&before(other));
    }
    for (const Other& other : m_others) {
        if (other.entry != noEntry)
            prefetchCount(before(other));
    }
    for (Other& other : m_others) {
        if (other.entry != noEntry)
            m_before.slots.replace(m_before.entries[other.entry].slot, std::move(other.summary));
    }
}

void FleetPass::commitPlaces()
{
    if (!m_anew && m_inPlace && m_keepBody == m_before.hasBody) {
        moveInPlace();
        return;
    }
    if (m_anew) {
        m_before.entryOf.resize(m_before.slots.slots());
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            m_before.entryOf[m_entries[i].slot] = std::uint32_t(i);
    } else {
        writeOut();
    }
    if (m_keepBody)
        m_hashes.clear();
    else if (m_hashes.size() != m_entries.size())
        hashAll();
    m_before.scratch.entries = std::exchange(m_before.entries, std::move(m_entries));
    m_before.scratch.hashes = std::exchange(m_before.hashes, std::move(m_hashes));
}

void FleetPass::moveInPlace()
{
    auto hash = m_otherHashes.cbegin();
    for (const Run& run : m_runs) {
        const std::uint64_t shift = run.offset - m_before.entries[run.entry].offset; // modulo 2^64: may go backwards
        if (run.length != 0) {
            m_before.entries[run.entry].length = run.length;
            if (!m_keepBody)
                m_before.hashes[run.entry] = *hash++;
        }
        if (shift == 0)
            continue;
        FleetEntry* const first = m_before.entries.data() + run.entry;
        for (FleetEntry* entry = first; entry != first + run.count; ++entry)
            entry->offset += shift;
    }
}

void FleetPass::writeOut()
{
    m_entries = std::move(m_before.scratch.entries);
    m_hashes = std::move(m_before.scratch.hashes);
    m_entries.clear();
    m_hashes.clear();
    m_entries.reserve(m_taken);
    m_before.entryOf.resize(m_before.slots.slots() + m_newIds.size());
    const bool hashes = !m_keepBody && !m_before.hasBody;
    auto hash = m_otherHashes.cbegin();
    auto other = m_others.begin();
    for (const Run& run : m_runs) {
        if (run.length == 0) {
            writeRun(run);
            const auto from = m_before.hashes.cbegin() + std::ptrdiff_t(run.entry);
            if (hashes)
                m_hashes.insert(m_hashes.end(), from, from + run.count);
            continue;
        }
        if (hashes)
            m_hashes.push_back(*hash++);
        while (run.entry == noEntry && other->entry != noEntry)
            ++other; // the new ones stand in both in the same order
        const SlotTable::Slot slot = run.entry == noEntry ? m_before.slots.insert(std::move((other++)->summary))
                                                          : m_before.entries[run.entry].slot;
        m_before.entryOf[slot] = std::uint32_t(m_entries.size());
        m_entries.push_back({run.offset, run.length, slot});
    }
}

void FleetPass::writeRun(const Run& run)
{
    const FleetEntry* from = &m_before.entries[run.entry];
    const std::uint64_t shift = run.offset - from->offset;
    auto index = std::uint32_t(m_entries.size());
    m_entries.insert(m_entries.end(), from, from + run.count);
    FleetEntry* const first = m_entries.data() + index; // plain memory: this goes through all that did not change
    std::uint32_t* const entryOf = m_before.entryOf.data();
    for (FleetEntry* entry = first; entry != first + run.count; ++entry) {
        entry->offset += shift;
        entryOf[entry->slot] = index++;
    }
}

void FleetPass::hashAll()
{
    m_hashes.clear();
    m_hashes.reserve(m_entries.size());
    for (const FleetEntry& entry : m_entries)
        m_hashes.push_back(hashItem(m_body.substr(entry.offset, entry.length)));
}

} // namespace alien
