// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/decode.h"

#include <QSet>

namespace alien::codec {

DecodeFault faultOf(const Document::Error& error)
{
    DecodeFault fault;
    fault.expected = error.text;
    fault.offset = error.offset;
    fault.line = error.line;
    fault.column = error.column;
    return fault;
}

DecodeFault withSpelling(DecodeFault fault, const Document& document)
{
    constexpr qsizetype limit = 200;
    const Document::Node node = document.at(fault.pointer);
    if (!node)
        return fault;
    const std::string_view raw = node.raw();
    // Four bytes are enough for any character, so a value of many megabytes is not converted as a whole.
    QString text = QString::fromUtf8(raw.data(), qMin(qsizetype(raw.size()), 4 * limit));
    if (text.size() > limit)
        text = text.left(limit - 1) + QChar(0x2026);
    fault.rawValue = text;
    return fault;
}

namespace {
std::optional<QString> doubledBelow(const Document::Node& node)
{
    QSet<QString> names;
    for (int i = 0; i < node.size(); ++i) {
        const QString name = node.type() == Document::Type::Object ? node.keyAt(i) : QString::number(i);
        if (names.contains(name))
            return name;
        names.insert(name);
        if (std::optional<QString> below = doubledBelow(node.at(i)))
            return below;
    }
    return std::nullopt;
}
} // namespace

std::optional<QString> doubledKey(const Document& document)
{
    return document.hasDuplicateKeys() ? doubledBelow(document.root()) : std::nullopt;
}

bool isPartial(const Document& answer)
{
    const Document::Type type = answer.root().find("nextCursor").type();
    return type != Document::Type::Missing && type != Document::Type::Null;
}

} // namespace alien::codec
