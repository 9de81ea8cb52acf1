// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/documentdata.h"

#include <QHashFunctions>

#include <algorithm>

namespace alien {

namespace {

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0U | (c >> 6U));
        out += char(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        out += char(0xE0U | (c >> 12U));
        out += char(0x80U | ((c >> 6U) & 0x3FU));
        out += char(0x80U | (c & 0x3FU));
    } else {
        out += char(0xF0U | (c >> 18U));
        out += char(0x80U | ((c >> 12U) & 0x3FU));
        out += char(0x80U | ((c >> 6U) & 0x3FU));
        out += char(0x80U | (c & 0x3FU));
    }
}

char32_t hexQuad(std::string_view text)
{
    char32_t value = 0;
    for (const char c : text.substr(0, 4))
        value = value * 16 + char32_t(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    return value;
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

std::size_t hashOf(std::string_view key)
{
    return qHashBits(key.data(), key.size(), QHashSeed::globalSeed());
}

} // namespace

std::string unescapeJson(std::string_view inner)
{
    std::string out;
    out.reserve(inner.size());
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\') {
            out += inner[i];
            continue;
        }
        const char c = inner[++i];
        if (c != 'u') {
            out += plainEscape(c);
            continue;
        }
        char32_t unit = hexQuad(inner.substr(i + 1));
        i += 4;
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            const char32_t low = hexQuad(inner.substr(i + 3));
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
            i += 6;
        }
        appendUtf8(out, unit);
    }
    return out;
}

std::string_view Document::Data::raw(std::uint32_t node) const
{
    const DocumentNode& n = nodes[node];
    return {source.constData() + n.start, n.end - n.start};
}

std::string Document::Data::key(std::uint32_t node) const
{
    const DocumentNode& n = nodes[node];
    if (n.key == 0)
        return {};
    const char* start = source.constData() + n.key + 1;
    const char* p = start;
    while (*p != '"')
        p += *p == '\\' ? 2 : 1;
    const std::string_view inner(start, std::size_t(p - start));
    return n.keyEscaped() ? unescapeJson(inner) : std::string(inner);
}

bool Document::Data::keyIs(std::uint32_t node, std::string_view wanted) const
{
    const DocumentNode& n = nodes[node];
    if (n.key == 0)
        return false;
    if (n.keyEscaped())
        return key(node) == wanted;
    const std::size_t start = n.key + 1;
    // The value stands behind the name, so a name that fits ends before it.
    if (start + wanted.size() >= n.start)
        return false;
    const char* p = source.constData() + start;
    return p[wanted.size()] == '"' && std::string_view(p, wanted.size()) == wanted;
}

const DocumentIndex* Document::Data::indexOf(std::uint32_t node) const
{
    const auto it = std::lower_bound(indexes.begin(), indexes.end(), node,
                                     [](const DocumentIndex& index, std::uint32_t n) { return index.node < n; });
    return it != indexes.end() && it->node == node ? &*it : nullptr;
}

std::uint32_t Document::Data::childAt(std::uint32_t node, std::uint32_t index) const
{
    if (nodes[node].count() >= kIndexFrom) {
        if (const DocumentIndex* wide = indexOf(node))
            return children[wide->firstChild + index];
    }
    std::uint32_t child = node + 1;
    for (std::uint32_t i = 0; i < index; ++i)
        child = nodes[child].next;
    return child;
}

std::optional<std::uint32_t> Document::Data::find(std::uint32_t node, std::string_view wanted) const
{
    if (nodes[node].count() >= kIndexFrom) {
        if (const DocumentIndex* wide = indexOf(node); wide && wide->slotMask != 0) {
            for (std::size_t slot = hashOf(wanted) & wide->slotMask;; slot = (slot + 1) & wide->slotMask) {
                const std::uint32_t child = table[wide->firstSlot + slot];
                if (child == 0)
                    return std::nullopt;
                if (keyIs(child, wanted))
                    return child;
            }
        }
    }
    std::optional<std::uint32_t> found;
    for (std::uint32_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
        if (keyIs(child, wanted))
            found = child; // the last one wins
    }
    return found;
}

std::uint32_t Document::Data::placeInParent(std::uint32_t node) const
{
    const std::uint32_t parent = nodes[node].parent;
    if (nodes[parent].count() >= kIndexFrom) {
        if (const DocumentIndex* wide = indexOf(parent)) {
            const auto first = children.begin() + wide->firstChild;
            return std::uint32_t(std::lower_bound(first, first + nodes[parent].count(), node) - first);
        }
    }
    std::uint32_t place = 0;
    for (std::uint32_t child = parent + 1; child != node; child = nodes[child].next)
        ++place;
    return place;
}

void Document::Data::buildIndexes()
{
    for (std::uint32_t node = 0; node < nodes.size(); ++node) {
        const std::uint32_t count = nodes[node].count();
        if (count < kIndexFrom)
            continue;
        DocumentIndex index;
        index.node = node;
        index.firstChild = std::uint32_t(children.size());
        for (std::uint32_t child = node + 1; child < nodes[node].next; child = nodes[child].next)
            children.push_back(child);
        if (nodes[node].type() == Type::Object)
            fillTable(index);
        indexes.push_back(index);
    }
}

void Document::Data::fillTable(DocumentIndex& index)
{
    const std::uint32_t count = nodes[index.node].count();
    std::uint32_t size = 128;
    while (size < count * 2)
        size *= 2;
    index.firstSlot = std::uint32_t(table.size());
    index.slotMask = size - 1;
    table.resize(table.size() + size);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t child = children[index.firstChild + i];
        const std::string name = key(child);
        std::size_t slot = hashOf(name) & index.slotMask;
        while (table[index.firstSlot + slot] != 0 && !keyIs(table[index.firstSlot + slot], name))
            slot = (slot + 1) & index.slotMask;
        table[index.firstSlot + slot] = child; // the last one wins
    }
}

} // namespace alien
