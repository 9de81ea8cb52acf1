// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <string>

namespace alien {

/// One value. Nodes stand in the order of the text, so a container's first child is the node after it.
struct DocumentNode
{
    std::uint32_t start = 0;  ///< of the value, in bytes
    std::uint32_t end = 0;    ///< past the value
    std::uint32_t key = 0;    ///< of the opening quote of the member's name; 0: no member
    std::uint32_t parent = 0; ///< the root is its own
    std::uint32_t next = 0;   ///< node past this one and all below it
    std::uint32_t bits = 0;   ///< 3 bits type, 1 name has escapes, 1 string has escapes, 27 bits number of children

    static constexpr std::uint32_t kKeyEscaped = 1U << 3U;
    static constexpr std::uint32_t kTextEscaped = 1U << 4U;
    static constexpr std::uint32_t kCountShift = 5U;

    [[nodiscard]] Document::Type type() const { return Document::Type(bits & 7U); }
    [[nodiscard]] std::uint32_t count() const { return bits >> kCountShift; }
    [[nodiscard]] bool keyEscaped() const { return (bits & kKeyEscaped) != 0; }
    [[nodiscard]] bool textEscaped() const { return (bits & kTextEscaped) != 0; }
};
static_assert(sizeof(DocumentNode) == 24);

/// Direct access to the children of a container that has many.
struct DocumentIndex
{
    std::uint32_t node = 0;
    std::uint32_t firstChild = 0; ///< into Data::children
    std::uint32_t firstSlot = 0;  ///< into Data::table; objects only
    std::uint32_t slotMask = 0;   ///< 0: no table
};

struct Document::Data
{
    QByteArray source;
    std::vector<DocumentNode> nodes;
    std::vector<DocumentIndex> indexes; ///< sorted by node
    std::vector<std::uint32_t> children;
    std::vector<std::uint32_t> table; ///< open addressing by name; 0: empty; the last of equal names

    static constexpr std::uint32_t kIndexFrom = 48; ///< children from which a container gets an index

    void buildIndexes();
    [[nodiscard]] const DocumentIndex* indexOf(std::uint32_t node) const;
    [[nodiscard]] std::string_view raw(std::uint32_t node) const;
    [[nodiscard]] std::string key(std::uint32_t node) const; ///< unescaped, UTF-8
    [[nodiscard]] bool keyIs(std::uint32_t node, std::string_view key) const;
    [[nodiscard]] std::uint32_t childAt(std::uint32_t node, std::uint32_t index) const;
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint32_t node, std::string_view key) const;
    [[nodiscard]] std::uint32_t placeInParent(std::uint32_t node) const;

private:
    void fillTable(DocumentIndex& index);
};

/// The text between the quotes of a valid JSON string, as UTF-8.
[[nodiscard]] std::string unescapeJson(std::string_view inner);

} // namespace alien
