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

/// Where an item stood in its body, and whose it is.
struct FleetEntry
{
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    SlotTable::Slot slot = SlotTable::none;
};

/// What is kept of an answer until the next one comes.
struct FleetState
{
    bool known = false;
    bool twice = false;   ///< an id came more than once
    bool hasBody = false; ///< else hashes stand in for it
    std::string body;
    std::vector<FleetEntry> entries;      ///< in the order of the body
    std::vector<ItemHash> hashes;         ///< one an entry, when there is no body
    std::vector<FleetEntry> spareEntries; ///< memory of the answer before, for the next one: fresh pages cost more
    std::vector<ItemHash> spareHashes;
    SlotTable slots;
    std::vector<std::uint32_t> entryOf; ///< by slot: its (last) entry
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

    /// The body is a map of a file: pages that were read are let go of on the way.
    void giveBackPages() { m_kept = m_body.data(); }
    bool run(FleetDelta& delta, FleetDecodeError& error);
    /// Only after run() was right. `body` holds what is to be kept, and then what was kept before.
    void commit(std::string& body);

private:
    enum class Step { Done, Failed, Anew };
    static constexpr std::size_t noEntry = ~std::size_t(0);

    bool findList(FleetDecodeError& error);
    bool checkEnvelope(const char* listEnd, FleetDelta& delta, FleetDecodeError& error);
    bool nextItem(bool first, bool& ended, FleetDecodeError& error);
    bool decodeItem(std::string_view item, DeploymentSummary& out, FleetDelta& delta, FleetDecodeError& error);
    [[nodiscard]] bool itemSpan(std::string_view& item, FleetDecodeError& error) const;

    Step compareAll(FleetDelta& delta, FleetDecodeError& error);
    bool takeRun(std::size_t& at, bool& took);
    [[nodiscard]] std::size_t runEnd(std::size_t at, std::size_t same) const;
    /// While every item stands where it stood, only what moved is noted; this writes the entries out.
    void leavePlaces();
    void applySteps(std::vector<FleetEntry>& entries) const;
    [[nodiscard]] std::size_t placed() const { return m_inPlace ? m_count : m_entries.size(); }
    Step takeDiffering(FleetDelta& delta, FleetDecodeError& error);
    [[nodiscard]] bool sameAs(std::size_t entry, std::string_view item, const ItemHash& hash) const;
    bool take(std::string_view item, std::size_t entry, const ItemHash& hash);
    [[nodiscard]] std::size_t entryOf(std::string_view id) const;
    void collectRemoved(FleetDelta& delta) const;
    void letGoBehind();

    bool decodeAll(FleetDelta& delta, FleetDecodeError& error);
    void differenceAll(FleetDelta& delta);

    bool fail(FleetDecodeError& error, const char* at, std::string pointer, std::string expected,
              std::string got) const;
    [[nodiscard]] std::string itemPointer() const;
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

    /// From this entry on all moved by that much; with a length, that entry itself has changed.
    struct PlaceStep
    {
        std::size_t entry = 0;
        std::uint64_t shift = 0; ///< modulo 2^64: may go backwards
        std::uint32_t length = 0;
    };
    bool m_inPlace = false;
    std::vector<PlaceStep> m_steps;
    std::size_t m_count = 0; ///< entries taken in place

    std::vector<FleetEntry> m_entries;
    std::vector<ItemHash> m_hashes;
    std::vector<std::uint8_t> m_seen; ///< by slot of the state before
    std::size_t m_seenCount = 0;
    bool m_sameOrder = true;     ///< each entry stands where it stood
    std::size_t m_expected = 0;  ///< entry of the last body that should come next
    std::size_t m_otherwise = 0; ///< where the list went on before an item came from elsewhere
    struct Changed
    {
        SlotTable::Slot slot;
        SummaryPtr summary;
    };
    std::vector<Changed> m_changed;
    struct Inserted
    {
        std::size_t entry;
        SummaryPtr summary;
    };
    std::vector<Inserted> m_inserted;
    std::unordered_set<std::string_view> m_insertedIds;
    std::vector<SlotTable::Slot> m_removed;

    bool m_anew = false; ///< m_slots replaces the slots of the state
    bool m_twice = false;
    SlotTable m_slots;
};

} // namespace alien
