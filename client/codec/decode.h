// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/reader.h"
#include "client/types/listed.h"

#include <variant>

namespace alien::codec {

/// The value of an answer, or why there is none.
template<class T>
struct Decoded : std::variant<T, DecodeFault>
{
    using std::variant<T, DecodeFault>::variant;
    std::optional<QString>
        doubledKey; ///< a name that some object of the answer has more than once: the last one counts
};

/// The first name that some object has more than once.
[[nodiscard]] std::optional<QString> doubledKey(const Document& document);

/// The value, and what else was noticed about its text.
template<class T>
[[nodiscard]] Decoded<T> noted(Decoded<T> decoded, const Document& document)
{
    if (std::holds_alternative<T>(decoded))
        decoded.doubledKey = codec::doubledKey(document);
    return decoded;
}

/// A fault that a text gives which is no JSON, too deep or too large.
[[nodiscard]] DecodeFault faultOf(const Document::Error& error);
/// The same with the value's own spelling from the text instead of what the parser made of it.
[[nodiscard]] DecodeFault withSpelling(DecodeFault fault, const Document& document);

/// Decodes a whole answer into T by `T read(const Reader&, T*)`. Never throws; safe on any thread.
template<class T>
[[nodiscard]] Decoded<T> decode(const QByteArray& body)
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    QString text;
    const std::optional<Json> json = parseJson(document.root().raw(), text);
    if (!json)
        return DecodeFault{{}, text, {}, false, -1, 0, 0};
    std::optional<DecodeFault> fault;
    const Reader reader(*json, fault);
    T value = reader.as<T>();
    if (fault)
        return withSpelling(*fault, document);
    return noted<T>(std::move(value), document);
}

/// The answer has a nextCursor: there is more than it lists.
[[nodiscard]] bool isPartial(const Document& answer);

/// The items of a list answer: the value of `key`, whatever stands beside it.
template<class T>
[[nodiscard]] Decoded<Listed<T>> decodeList(const QByteArray& body, const char* key)
{
    const Document document = Document::parse(body);
    if (document.isNull())
        return faultOf(document.error());
    QString text;
    const std::optional<Json> json = parseJson(document.root().raw(), text);
    if (!json)
        return DecodeFault{{}, text, {}, false, -1, 0, 0};
    std::optional<DecodeFault> fault;
    const Reader reader(*json, fault);
    Listed<T> items{reader.list<T>(key), isPartial(document)};
    if (fault)
        return withSpelling(*fault, document);
    return noted<Listed<T>>(std::move(items), document);
}

} // namespace alien::codec
