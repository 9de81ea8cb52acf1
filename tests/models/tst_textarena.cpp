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

/// Rows that change: a status of few kinds, a number, and an id that tells ties apart and never changes.
class LivingRows : public RowIndex::Source
{
public:
    LivingRows(std::size_t count, bool atHand)
        : status(count)
        , number(count)
        , m_heads(count)
        , m_byId(count)
        , m_places(count)
        , m_atHand(atHand)
    {
        std::iota(m_byId.begin(), m_byId.end(), 0);
        std::mt19937 random(7);
        std::shuffle(m_byId.begin(), m_byId.end(), random);
        for (std::size_t place = 0; place < count; ++place) {
            m_places[m_byId[place]] = place;
            m_heads[m_byId[place]] = place / 3; // some are told apart by tieLess() alone
        }
    }
    void sortText(RowIndex::Slot slot, int /*column*/, std::string& out) const override { out += status[slot]; }
    [[nodiscard]] std::int64_t sortNumber(RowIndex::Slot slot, int /*column*/) const override { return number[slot]; }
    [[nodiscard]] bool tieLess(RowIndex::Slot a, RowIndex::Slot b) const override { return m_places[a] < m_places[b]; }
    [[nodiscard]] const std::vector<RowIndex::Slot>* tieOrder() const override { return m_atHand ? &m_byId : nullptr; }
    [[nodiscard]] const std::uint64_t* tieHeads() const override { return m_atHand ? m_heads.data() : nullptr; }
    void searchText(RowIndex::Slot slot, std::string& out) const override { out += status[slot]; }

    std::vector<std::string> status;
    std::vector<std::int64_t> number;

private:
    std::vector<std::uint64_t> m_heads;
    std::vector<RowIndex::Slot> m_byId;
    std::vector<std::size_t> m_places; ///< in m_byId, by slot
    bool m_atHand;
};

/// What an index shows after many steps must be what one shows that is made anew.
class LivingIndex
{
public:
    LivingIndex(unsigned seed, bool atHand)
        : m_random(seed)
        , m_source(count, atHand)
        , m_index(m_source)
        , m_known(count, false)
    {
        for (RowIndex::Slot slot = 0; slot < count; ++slot)
            become(slot);
    }
    void step()
    {
        switch (m_random() % 8) {
        case 0:
            return setQuery();
        case 1:
            m_keys = randomKeys();
            return m_index.adopt(m_index.setKeys(m_keys), true);
        default:
            return change();
        }
    }
    [[nodiscard]] std::string fault() const
    {
        RowIndex fresh(m_source);
        fresh.adopt(fresh.setKeys(m_keys), true);
        std::vector<RowIndex::Slot> slots;
        for (RowIndex::Slot slot = 0; slot < count; ++slot) {
            if (m_known[slot])
                slots.push_back(slot);
        }
        fresh.adopt(fresh.change(slots, {}, {}).rows, true);
        fresh.adopt(fresh.setConditions(m_conditions, false).rows, true);
        if (fresh.rows() != m_index.rows())
            return "rows";
        for (RowIndex::Slot slot = 0; slot < count; ++slot) {
            const auto at = std::find(fresh.rows().begin(), fresh.rows().end(), slot);
            const int row = at == fresh.rows().end() ? -1 : int(at - fresh.rows().begin());
            if (m_index.rowOf(slot) != row || m_index.isShown(slot) != (row >= 0))
                return "row of " + std::to_string(slot);
        }
        return m_fault;
    }

private:
    static constexpr std::size_t count = 3000;

    [[nodiscard]] std::vector<RowIndex::Key> randomKeys()
    {
        using Kind = RowIndex::KeyKind;
        const bool turned = m_random() % 2 == 0;
        switch (m_random() % 4) {
        case 0:
            return {};
        case 1:
            return {{Kind::Number, turned, 1}};
        case 2:
            return {{Kind::Bytes, turned, 0}, {Kind::Number, !turned, 1}};
        default:
            return {{Kind::Bytes, turned, 0}};
        }
    }
    void become(RowIndex::Slot slot)
    {
        static const char* const words[] = {"running", "running-", "update-failed", "update-failing", "deleted"};
        const auto word = m_random() % 9;
        m_source.status[slot] = words[word > 4 ? 0 : word];
        m_source.number[slot] = std::int64_t(m_random() % 50);
    }
    void setQuery()
    {
        static const char* const words[] = {"", "run", "update", "failed", "nowhere"};
        m_conditions = {};
        if (const std::string word = words[m_random() % 5]; !word.empty())
            m_conditions.words.push_back(word);
        take(m_index.setConditions(m_conditions, false));
    }
    void change()
    {
        std::vector<RowIndex::Slot> inserted;
        std::vector<RowIndex::Slot> changed;
        std::vector<RowIndex::Slot> removed;
        const unsigned most = m_random() % 3 == 0 ? 900 : 6;
        for (RowIndex::Slot slot = 0; slot < count; ++slot) {
            if (m_random() % 1000 >= most)
                continue;
            if (!m_known[slot])
                inserted.push_back(slot);
            else
                (m_random() % 5 == 0 ? removed : changed).push_back(slot);
        }
        for (const RowIndex::Slot slot : inserted)
            m_known[slot] = true;
        for (const RowIndex::Slot slot : removed)
            m_known[slot] = false;
        for (const auto* slots : {&inserted, &changed}) {
            for (const RowIndex::Slot slot : *slots)
                become(slot);
        }
        take(m_index.change(inserted, changed, removed));
    }
    /// A step has to name what makes the difference.
    void take(RowIndex::Step step)
    {
        if (step.same)
            return;
        std::vector<RowIndex::Slot> before = m_index.rows();
        std::vector<RowIndex::Slot> after = step.rows;
        const auto differs = [](std::vector<RowIndex::Slot>& a, std::vector<RowIndex::Slot>& b,
                                std::vector<RowIndex::Slot>& told) {
            std::vector<RowIndex::Slot> only;
            std::sort(told.begin(), told.end());
            std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
            return only != told;
        };
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        if (differs(before, after, step.leaving) || differs(after, before, step.coming))
            m_fault = "coming or leaving";
        m_index.adopt(std::move(step.rows), true);
    }

    std::mt19937 m_random;
    LivingRows m_source;
    RowIndex m_index;
    std::vector<bool> m_known;
    std::vector<RowIndex::Key> m_keys;
    RowIndex::Conditions m_conditions;
    std::string m_fault;
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

    void manyStepsEndWhereAFreshIndexDoes()
    {
        for (unsigned seed = 0; seed < 6; ++seed) {
            LivingIndex index(seed, seed % 2 == 0);
            for (int step = 0; step < 60; ++step) {
                index.step();
                const std::string fault = index.fault();
                QVERIFY2(fault.empty(),
                         (fault + " in step " + std::to_string(step) + " of " + std::to_string(seed)).c_str());
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
        a.adopt(a.change(slots, {}, {}).rows, true);
        b.adopt(b.change(slots, {}, {}).rows, true);
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
