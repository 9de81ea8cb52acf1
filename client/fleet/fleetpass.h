// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fleet/itemdecoder.h"
#include "client/fleet/slottable.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace alien {

/// 128 bits over the bytes of an item.
struct ItemHash
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend bool operator==(const ItemHash&, const ItemHash&) = default;
};
[[nodiscard]] ItemHash hashItem(std::string_view bytes);

/// The id when it stands first and has no escapes, as the managers write it. A guess until the bytes behind it are
/// proven.
[[nodiscard]] std::string_view leadingId(std::string_view item);

/// Where an item stood in its body, and whose it is.
struct FleetEntry
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    SlotTable::Slot slot = SlotTable::none;
};

inline constexpr std::size_t noFleetEntry = ~std::size_t(0);

/// What this body is made of, in its order: stretches of the last one, and single items that are not in it.
struct FleetRun
{
    std::size_t entry = noFleetEntry; ///< the first of the last body; noFleetEntry: a deployment that is new
    std::uint64_t offset = 0;         ///< of its first item in this body
    std::uint32_t count = 0;
    std::uint32_t length = 0; ///< of the one item, when its bytes are others than they were; else 0
};
/// An item that differs. They are parsed some at a time: by turns with comparing, each would drive the other's data
/// and code out of the caches, and the processor would have to find both streams again.
struct FleetOther
{
    std::string_view item;
    std::size_t index = 0;            ///< in the list
    std::size_t entry = noFleetEntry; ///< its deployment's in the last body
    std::string_view id;              ///< a guess until it is parsed
    SummaryPtr summary;
};

/// Memory of the pass before, for the next one: fresh pages cost more than what is done in them.
struct FleetScratch
{
    std::vector<FleetEntry> entries;
    std::vector<ItemHash> hashes;
    std::vector<FleetRun> runs;
    std::vector<FleetOther> others;
    std::vector<std::uint8_t> seen;
};

/// What is kept of an answer until the next one comes.
struct FleetState
{
    bool known = false;
    bool twice = false;   ///< an id came more than once
    bool idsLead = true;  ///< each item begins with its id, so its first bytes say whose it is
    bool hasBody = false; ///< else hashes stand in for it
    std::string body;
    std::vector<FleetEntry> entries; ///< in the order of the body
    std::vector<ItemHash> hashes;    ///< one an entry, when there is no body
    SlotTable slots;
    std::vector<std::uint32_t> entryOf; ///< by slot: its (last) entry
    FleetScratch scratch;
};

/// One body on its way from bytes to a delta. Compares with `before`, which is left as it is until commit().
///
/// What makes an unchanged item safe to skip: the bytes before it were read, or compared equal from a place where both
/// bodies stood between two items; so both parsers are in the same state at its first byte. Equal bytes then are an
/// equal, complete item, and the item of the last body was parsed. Only where bytes differ the end of an item is looked
/// for by counting braces, and then the item is parsed. What stands round the items is parsed each time.
class FleetPass
{
public:
    FleetPass(FleetState& before, ItemDecoder& decoder, std::string_view body, std::size_t readable, bool keepBody);
    ~FleetPass();
    FleetPass(const FleetPass&) = delete;
    FleetPass& operator=(const FleetPass&) = delete;

    /// The body is a map of a file: pages that were read are let go of on the way.
    void giveBackPages() { m_kept = m_body.data(); }
    bool run(FleetDelta& delta, FleetDecodeError& error);
    /// Only after run() was right. `body` holds what is to be kept, and then what was kept before.
    void commit(std::string& body);

private:
    enum class Step { Done, Failed, Anew };
    static constexpr std::size_t noEntry = noFleetEntry;
    using Run = FleetRun;
    using Other = FleetOther;

    bool findList(FleetDecodeError& error);
    bool checkEnvelope(const char* listEnd, FleetDelta& delta, FleetDecodeError& error);
    bool nextItem(bool first, bool& ended, FleetDecodeError& error);
    bool decodeItem(std::string_view item, std::size_t index, DeploymentSummary& out, FleetDelta& delta,
                    FleetDecodeError& error);
    [[nodiscard]] bool itemSpan(std::string_view& item, FleetDecodeError& error) const;

    Step compareAll(FleetDelta& delta, FleetDecodeError& error);
    Step compareNext(FleetDelta& delta, FleetDecodeError& error);
    bool takeRun(std::size_t& at, bool& took);
    [[nodiscard]] std::size_t runEnd(std::size_t at, std::size_t same) const;
    Step takeDiffering(FleetDelta& delta, FleetDecodeError& error);
    [[nodiscard]] bool sameAs(std::size_t entry, std::string_view item, const ItemHash& hash) const;
    bool takeSame(std::size_t first, std::size_t count, std::uint64_t offset);
    bool takeOther(std::size_t entry, std::string_view item, const ItemHash& hash);
    bool mark(std::size_t first, std::size_t count);
    void leavePlaces();
    [[nodiscard]] std::size_t entryOf(std::string_view id) const;
    [[nodiscard]] bool nextIsHere() const;
    [[nodiscard]] bool isOf(std::size_t entry, std::string_view id) const;
    Step decodeWaiting(FleetDelta& delta, FleetDecodeError& error);
    void fetchAhead(std::size_t other) const;
    void findRemoved(FleetDelta& delta);
    void collectRemoved(FleetDelta& delta) const;
    void letGoBehind();

    bool decodeAll(FleetDelta& delta, FleetDecodeError& error);
    void differenceAll(FleetDelta& delta);

    void commitSlots();
    void commitPlaces();
    void moveInPlace();
    void writeOut();
    void writeRun(const Run& run);
    void hashAll();

    bool fail(FleetDecodeError& error, const char* at, std::string pointer, std::string expected,
              std::string got) const;
    [[nodiscard]] std::uint64_t offsetOf(const char* p) const { return std::uint64_t(p - m_body.data()); }

    FleetState& m_before;
    ItemDecoder& m_decoder;
    std::string_view m_body;
    std::size_t m_readable;
    bool m_keepBody;
    const char* m_end = nullptr;
    const char* m_list = nullptr; ///< behind the opening bracket
    const char* m_at = nullptr;
    const char* m_kept = nullptr; ///< pages from here on are in memory; null: it is not ours to say

    std::vector<Run> m_runs;
    std::vector<ItemHash> m_otherHashes; ///< of the runs with a length, when there is no last body
    std::size_t m_taken = 0;             ///< items of this body that were read
    std::size_t m_known = 0;             ///< among them those of deployments that were there before

    bool m_inPlace = true;            ///< so far entry for entry what the last body had
    std::vector<std::uint8_t> m_seen; ///< by entry of the last body; empty while in place
    std::size_t m_expected = 0;       ///< entry of the last body that should come next
    std::size_t m_otherwise = 0;      ///< where the list went on before an item came from elsewhere

    std::vector<Other> m_others;
    std::size_t m_firstWaiting = 0; ///< of m_others
    std::size_t m_waitingBytes = 0;
    std::unordered_set<std::string_view> m_newIds;
    std::vector<SlotTable::Slot> m_removed;

    bool m_anew = false; ///< the three below replace those of the state
    bool m_twice = false;
    bool m_idsLead = true;
    std::vector<FleetEntry> m_entries;
    std::vector<ItemHash> m_hashes;
    SlotTable m_slots;
};

} // namespace alien
