// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/jsonstyle.h"

#include "client/codec/writer.h"

namespace alien {

namespace {

using Type = Document::Type;

constexpr qsizetype kOneLine = 76;

QByteArray rawOf(const Document::Node& node)
{
    const std::string_view raw = node.raw();
    return {raw.data(), qsizetype(raw.size())};
}

bool isContainer(const Document::Node& node)
{
    return node.type() == Type::Object || node.type() == Type::Array;
}

QByteArray nameOf(const Document::Node& object, int index)
{
    return codec::Writer::quoted(object.keyAt(index));
}

bool isPlain(const Document::Node& container)
{
    for (int i = 0; i < container.size(); ++i) {
        if (isContainer(container.at(i)) && container.at(i).size() > 0)
            return false;
    }
    return true;
}

QByteArray oneLine(const Document::Node& container)
{
    const bool object = container.type() == Type::Object;
    QByteArray out(1, object ? '{' : '[');
    for (int i = 0; i < container.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (object)
            out += nameOf(container, i) + ": ";
        out += compactJson(container.at(i));
    }
    return out + (object ? '}' : ']');
}

/// The blanks of the line a child begins on; nothing when other text stands before it on that line.
std::optional<QByteArray> lineIndent(const QByteArray& source, qsizetype at)
{
    const qsizetype line = source.lastIndexOf('\n', at > 0 ? at - 1 : 0) + 1;
    if (line == 0)
        return std::nullopt;
    qsizetype end = line;
    while (end < at && (source[end] == ' ' || source[end] == '\t'))
        ++end;
    return end == at || source[end] == '"' ? std::optional(source.mid(line, end - line)) : std::nullopt;
}

/// Whether the first child stands on another line than the opening bracket, and how far in.
std::optional<QByteArray> childIndentOf(const QByteArray& source, const Document::Node& container)
{
    if (container.size() == 0)
        return std::nullopt;
    const qsizetype open = container.offset();
    const qsizetype child = container.at(0).offset();
    if (source.mid(open, child - open).indexOf('\n') < 0)
        return std::nullopt;
    return lineIndent(source, child);
}

} // namespace

JsonStyle JsonStyle::of(const Document& document, const Document::Node& container)
{
    JsonStyle style;
    const QByteArray source = document.source();
    int depth = 0;
    for (Document::Node at = container; at.parent(); at = at.parent())
        ++depth;
    const std::optional<QByteArray> top = childIndentOf(source, document.root());
    if (!top)
        return style;
    style.lines = true;
    for (int i = 0; i < document.root().size(); ++i) {
        const auto below = childIndentOf(source, document.root().at(i));
        if (below && below->size() > top->size() && below->startsWith(*top)) {
            style.unit = below->mid(top->size());
            break;
        }
    }
    if (const auto own = childIndentOf(source, container))
        style.childIndent = *own;
    else if (container.size() > 0)
        style.lines = false;
    else
        style.childIndent = *top + style.unit.repeated(depth);
    style.closeIndent = style.childIndent.chopped(std::min(style.unit.size(), style.childIndent.size()));
    return style;
}

QByteArray prettyJson(const Document::Node& value, const QByteArray& indent, const QByteArray& unit)
{
    if (!isContainer(value))
        return rawOf(value);
    const bool object = value.type() == Type::Object;
    if (value.size() == 0)
        return object ? "{}" : "[]";
    if (isPlain(value) && (!object || value.size() <= 3)) {
        QByteArray line = oneLine(value);
        if (line.size() <= kOneLine)
            return line;
    }
    QByteArray out(1, object ? '{' : '[');
    const QByteArray inner = indent + unit;
    for (int i = 0; i < value.size(); ++i) {
        out += i > 0 ? ",\n" : "\n";
        out += inner;
        if (object)
            out += nameOf(value, i) + ": ";
        out += prettyJson(value.at(i), inner, unit);
    }
    return out + '\n' + indent + (object ? '}' : ']');
}

QByteArray compactJson(const Document::Node& value)
{
    if (!isContainer(value))
        return rawOf(value);
    const bool object = value.type() == Type::Object;
    QByteArray out(1, object ? '{' : '[');
    for (int i = 0; i < value.size(); ++i) {
        if (i > 0)
            out += ',';
        if (object)
            out += nameOf(value, i) + ':';
        out += compactJson(value.at(i));
    }
    return out + (object ? '}' : ']');
}

} // namespace alien
