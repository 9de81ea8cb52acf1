// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FleetPass: comparing with the last answer.
#include "client/fleet/fleetpass.h"
#include "client/fleet/jsonscan.h"
#include "client/fleet/prefetch.h"

#include <algorithm>
#include <cstring>

namespace alien {

namespace {
/// Items that differ are parsed when that much of them waits: seldom enough that the parser's own memory comes back
/// into the caches once for many.
constexpr std::size_t waitingBytes = std::size_t(256) << 10;
/// While one is parsed, the beginning of the one that far behind it comes from memory. The rest of a long one is
/// fetched by the processor itself.
constexpr std::size_t aheadItems = 2;
constexpr std::size_t aheadBytes = 2048;
} // namespace

FleetPass::Step FleetPass::compareAll(FleetDelta& delta, FleetDecodeError& error)
{
    m_idsLead = m_before.idsLead;
    const std::vector<std::string> warnings = delta.warnings;
    Step step = compareNext(delta, error);
    if (step == Step::Failed) {
        // What waits stands before the place of this error: should it be wrong as well, that is the one to tell.
        FleetDecodeError earlier;
        if (decodeWaiting(delta, earlier) == Step::Failed)
            error = earlier;
        return Step::Failed;
    }
    if (step == Step::Done)
        step = decodeWaiting(delta, error);
    if (step == Step::Anew) {
        delta.warnings = warnings;
        delta.decodedBytes = 0;
    }
    if (step != Step::Done)
        return step;
    delta.upserted.reserve(m_others.size());
    for (const Other& other : m_others)
        delta.upserted.push_back(other.summary);
    findRemoved(delta);
    return Step::Done;
}

/// Through the whole list; at the end m_at stands on its closing bracket.
FleetPass::Step FleetPass::compareNext(FleetDelta& delta, FleetDecodeError& error)
{
    for (bool first = true;; first = false) {
        bool ended = false;
        if (!nextItem(first, ended, error))
            return Step::Failed;
        if (ended)
            return Step::Done;
        if (m_waitingBytes >= waitingBytes) {
            if (const Step step = decodeWaiting(delta, error); step != Step::Done)
                return step;
        }
        letGoBehind();
        bool took = false;
        if (!takeRun(m_expected, took))
            return Step::Anew;
        if (!took && m_otherwise != m_expected && !takeRun(m_otherwise, took))
            return Step::Anew;
        if (!took && nextIsHere() && !takeRun(++m_otherwise, took))
            return Step::Anew;
        if (took)
            continue;
        if (const Step step = takeDiffering(delta, error); step != Step::Done)
            return step;
    }
}

/// Takes as many items as are, from entry `at` on, byte for byte those of the last body. False: an item came twice.
bool FleetPass::takeRun(std::size_t& at, bool& took)
{
    const std::vector<FleetEntry>& entries = m_before.entries;
    if (at >= entries.size())
        return true;
    const FleetEntry& head = entries[at];
    const std::size_t left = std::size_t(m_end - m_at);
    std::size_t end = at;
    if (m_before.hasBody) {
        const char* old = m_before.body.data() + head.offset;
        const std::size_t most = std::min<std::size_t>(left, m_before.body.size() - head.offset);
        end = runEnd(at, jsonscan::commonPrefix(old, m_at, most));
    } else if (head.length <= left && m_at[head.length - 1] == '}' &&
               hashItem(std::string_view(m_at, head.length)) == m_before.hashes[at]) {
        end = at + 1;
    }
    if (end == at)
        return true;
    took = true;
    const FleetEntry& last = entries[end - 1];
    const std::uint64_t offset = offsetOf(m_at);
    m_at += last.offset + last.length - head.offset;
    const bool once = takeSame(at, end - at, offset);
    m_expected = m_otherwise = at = end;
    return once;
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

/// Notes entries of the last body that stand here as they were, one behind the other. False: one was here before.
bool FleetPass::takeSame(std::size_t first, std::size_t count, std::uint64_t offset)
{
    m_taken += count;
    if (!m_runs.empty()) {
        Run& last = m_runs.back();
        if (last.length == 0 && last.entry + last.count == first &&
            offset - last.offset == m_before.entries[first].offset - m_before.entries[last.entry].offset) {
            last.count += std::uint32_t(count);
            return mark(first, count);
        }
    }
    m_runs.push_back({first, offset, std::uint32_t(count), 0});
    return mark(first, count);
}

/// Notes an item whose bytes are not in the last body.
bool FleetPass::takeOther(std::size_t entry, std::string_view item, const ItemHash& hash)
{
    ++m_taken;
    m_runs.push_back({entry, offsetOf(item.data()), 1, std::uint32_t(item.size())});
    if (!m_before.hasBody)
        m_otherHashes.push_back(hash);
    if (entry != noEntry)
        return mark(entry, 1);
    leavePlaces();
    return true;
}

/// Each deployment of the last body may come once. In place that shows by itself: they come in its order.
bool FleetPass::mark(std::size_t first, std::size_t count)
{
    if (!m_inPlace || first != m_known)
        leavePlaces();
    m_known += count;
    if (m_inPlace)
        return true;
    std::uint8_t* const seen = m_seen.data() + first;
    if (std::memchr(seen, 1, count) != nullptr)
        return false;
    std::memset(seen, 1, count);
    return true;
}

void FleetPass::leavePlaces()
{
    if (!m_inPlace)
        return;
    m_inPlace = false;
    m_seen.assign(m_before.entries.size(), 0);
    std::fill_n(m_seen.begin(), m_known, std::uint8_t(1));
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
    if (m_otherwise < entries.size() && isOf(m_otherwise, id))
        return m_otherwise;
    const SlotTable::Slot slot = m_before.slots.find(id);
    return slot == SlotTable::none ? noEntry : m_before.entryOf[slot];
}

/// By the first bytes of the item where they tell: the summary lies far off in memory.
bool FleetPass::isOf(std::size_t entry, std::string_view id) const
{
    const FleetEntry& place = m_before.entries[entry];
    if (!m_before.hasBody || !m_before.idsLead)
        return m_before.slots.at(place.slot)->id == id;
    return leadingId(std::string_view(m_before.body).substr(place.offset, place.length)) == id;
}

/// The deployment that was expected has left, and the one behind it stands here.
bool FleetPass::nextIsHere() const
{
    if (m_otherwise + 1 >= m_before.entries.size() || !m_before.hasBody || !m_before.idsLead)
        return false;
    const FleetEntry& next = m_before.entries[m_otherwise + 1];
    const std::string_view id = leadingId(std::string_view(m_before.body).substr(next.offset, next.length));
    return !id.empty() && leadingId(m_body.substr(offsetOf(m_at))) == id;
}

/// An item that is not the one that was expected here: changed, new, or from elsewhere in the list.
FleetPass::Step FleetPass::takeDiffering(FleetDelta& delta, FleetDecodeError& error)
{
    Other other;
    if (!itemSpan(other.item, error))
        return Step::Failed;
    other.index = m_taken;
    other.id = leadingId(other.item);
    if (other.id.empty()) {
        auto summary = std::make_shared<DeploymentSummary>();
        if (!decodeItem(other.item, other.index, *summary, delta, error))
            return Step::Failed;
        other.summary = std::move(summary);
        other.id = other.summary->id;
        m_idsLead = false;
    }
    other.entry = entryOf(other.id);
    m_at = other.item.data() + other.item.size();
    const ItemHash hash = m_before.hasBody ? ItemHash() : hashItem(other.item);
    const std::size_t wasExpected = m_otherwise;
    if (other.entry != noEntry) {
        // Others left before it, or it moved: either may go on from here.
        m_expected = other.entry + 1;
        if (other.entry != wasExpected && sameAs(other.entry, other.item, hash))
            return takeSame(other.entry, 1, offsetOf(other.item.data())) ? Step::Done : Step::Anew;
        m_otherwise = wasExpected == other.entry ? other.entry + 1 : wasExpected;
    } else if (!m_newIds.insert(other.id).second) {
        return Step::Anew;
    }
    if (!takeOther(other.entry, other.item, hash))
        return Step::Anew;
    m_waitingBytes += other.item.size();
    m_others.push_back(std::move(other));
    return Step::Done;
}

/// Much was compared since it was found, and it is short: the processor would wait for each of its lines.
void FleetPass::fetchAhead(std::size_t other) const
{
    if (other < m_others.size())
        prefetch(m_others[other].item.data(), std::min(m_others[other].item.size(), aheadBytes));
}

FleetPass::Step FleetPass::decodeWaiting(FleetDelta& delta, FleetDecodeError& error)
{
    for (; m_firstWaiting < m_others.size(); ++m_firstWaiting) {
        fetchAhead(m_firstWaiting + aheadItems);
        Other& other = m_others[m_firstWaiting];
        if (other.summary)
            continue;
        auto summary = std::make_shared<DeploymentSummary>();
        if (!decodeItem(other.item, other.index, *summary, delta, error))
            return Step::Failed;
        if (summary->id != other.id)
            return Step::Anew; // the key came twice
        other.summary = std::move(summary);
    }
    m_waitingBytes = 0;
    return Step::Done;
}

void FleetPass::findRemoved(FleetDelta& delta)
{
    if (m_known == m_before.entries.size())
        return;
    leavePlaces();
    const std::uint8_t* const begin = m_seen.data();
    const std::uint8_t* const end = begin + m_seen.size();
    const auto unseen = [end](const std::uint8_t* at) {
        return at == end ? nullptr : static_cast<const std::uint8_t*>(std::memchr(at, 0, std::size_t(end - at)));
    };
    for (const std::uint8_t* at = unseen(begin); at != nullptr; at = unseen(at + 1))
        m_removed.push_back(m_before.entries[std::size_t(at - begin)].slot);
    collectRemoved(delta);
}

void FleetPass::collectRemoved(FleetDelta& delta) const
{
    for (const SlotTable::Slot slot : m_removed)
        delta.removed.push_back(m_before.slots.at(slot)->id);
}

} // namespace alien
