// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/rowindex.h"
#include "models/common/textarena.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace alien;

namespace {

/// Few letters, so that words are found often, at both ends of texts and across them.
std::string randomText(std::mt19937& random, std::size_t most)
{
    std::string text(random() % (most + 1), ' ');
    for (char& c : text)
        c = char('a' + random() % 3);
    return text;
}

/// Numbers with many equal ones; ties by id, which runs against the slots.
class TiedRows : public RowIndex::Source
{
public:
    explicit TiedRows(std::size_t count, bool atHand)
        : m_order(count)
        , m_atHand(atHand)
    {
        std::iota(m_order.rbegin(), m_order.rend(), 0);
    }
    void sortText(RowIndex::Slot slot, int /*column*/, std::string& out) const override
    {
        out += slot % 3 == 0 ? "running" : slot % 3 == 1 ? "update-failed" : "update-failing";
    }
    [[nodiscard]] std::int64_t sortNumber(RowIndex::Slot slot, int column) const override { return slot % 7 * column; }
    [[nodiscard]] bool tieLess(RowIndex::Slot a, RowIndex::Slot b) const override { return a > b; }
    [[nodiscard]] const std::vector<RowIndex::Slot>* tieOrder() const override { return m_atHand ? &m_order : nullptr; }
    void searchText(RowIndex::Slot slot, std::string& out) const override { out += std::to_string(slot); }

private:
    std::vector<RowIndex::Slot> m_order;
    bool m_atHand;
};

} // namespace

class TestTextArena : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneWalkFindsWhatEachSlotContains()
    {
        std::mt19937 random(11);
        for (int run = 0; run < 30; ++run) {
            TextArena arena;
            const std::uint32_t slots = 1 + random() % 400;
            for (int edit = 0; edit < 600; ++edit) {
                const std::uint32_t slot = random() % slots;
                if (random() % 5 == 0)
                    arena.erase(slot);
                else
                    arena.set(slot, randomText(random, random() % 10 == 0 ? 900 : 40));
            }
            for (int i = 0; i < 40; ++i) {
                const std::string needle = randomText(random, i % 2 == 0 ? 4 : 12);
                const std::vector<std::uint8_t> hits = arena.slotsWith(needle);
                for (std::uint32_t slot = 0; slot < hits.size(); ++slot)
                    QVERIFY2((hits[slot] != 0) == arena.contains(slot, needle), needle.c_str());
                for (auto slot = std::uint32_t(hits.size()); slot < slots; ++slot)
                    QVERIFY(needle.empty() || !arena.contains(slot, needle));
            }
        }
    }

    void tiesStandAsTheSourceSaysWhetherItHasTheirOrderOrNot()
    {
        constexpr std::size_t count = 5000;
        const TiedRows ranked(count, true);
        const TiedRows plain(count, false);
        std::vector<RowIndex::Slot> slots(count);
        std::iota(slots.begin(), slots.end(), 0);
        RowIndex a(ranked);
        RowIndex b(plain);
        a.adopt(a.change(slots, {}, {}));
        b.adopt(b.change(slots, {}, {}));
        using Keys = std::vector<RowIndex::Key>;
        using Kind = RowIndex::KeyKind;
        for (const Keys& keys :
             {Keys{{Kind::Number, false, 1}}, Keys{{Kind::Number, true, 1}}, Keys{{Kind::Bytes, false, 0}},
              Keys{{Kind::Name, true, 0}, {Kind::Number, false, 2}}, Keys{{Kind::Number, false, 0}}}) {
            const std::vector<RowIndex::Slot> rows = a.setKeys(keys);
            QVERIFY(rows == b.setKeys(keys));
            QVERIFY(std::is_permutation(rows.begin(), rows.end(), slots.begin()));
        }
        QVERIFY(a.setKeys({{Kind::Number, false, 0}}).front() == count - 1); // all tie: the greatest slot comes first
    }
};

ALIEN_TEST(TestTextArena)
#include "tst_textarena.moc"
