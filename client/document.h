// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace alien {

/// A JSON document kept whole: numbers, key order, duplicate keys and escapes stay the bytes that came (1e3 stays 1e3,
/// 0.10 stays 0.10, 2^64 stays exact). A flat table of nodes points into the source text. Immutable and implicitly
/// shared; edits come as DocumentEdit. Refuses depth over 128 and more than 256 MiB at parse; never throws. A node
/// costs 24 bytes beside the text.
class Document
{
public:
    static constexpr int kMaxDepth = 128;
    static constexpr qint64 kMaxBytes = qint64(256) << 20;

    enum class Type : std::uint8_t { Null, Bool, Number, String, Array, Object, Missing };
    struct Error
    {
        qint64 offset = 0;
        int line = 0;   ///< from 1
        int column = 0; ///< from 1, in bytes
        QString text;
    };

    class Node; ///< cheap handle {document, index}; valid as long as any copy of its Document lives

    Document() = default;
    /// Takes the bytes as they are; on failure the document is null and error() tells where.
    static Document parse(const QByteArray& json);

    [[nodiscard]] bool isNull() const { return !m_data; }
    [[nodiscard]] Error error() const; ///< of the last parse; empty text when there was none
    [[nodiscard]] QByteArray source() const;
    [[nodiscard]] Node root() const;
    /// RFC 6901; Missing when there is nothing at that place.
    [[nodiscard]] Node at(QStringView pointer) const;
    [[nodiscard]] bool hasDuplicateKeys() const;

    struct Data;

private:
    std::shared_ptr<const Data> m_data;
    std::shared_ptr<const Error> m_error;
};

class Document::Node
{
public:
    Node() = default;
    [[nodiscard]] Type type() const;
    explicit operator bool() const { return type() != Type::Missing; }
    [[nodiscard]] std::string_view raw() const; ///< exact source bytes of the value
    [[nodiscard]] QString text() const;         ///< strings unescaped; numbers, literals as written; containers as raw
    [[nodiscard]] std::optional<qint64> integer() const; ///< only when written as an integer and it fits
    [[nodiscard]] std::optional<double> number() const;  ///< nothing when beyond a double, as 1e400 is
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] int size() const; ///< children of an array or object
    [[nodiscard]] Node at(int index) const;
    [[nodiscard]] QString keyAt(int index) const;
    [[nodiscard]] Node operator[](QStringView key) const; ///< last one wins for duplicate keys
    [[nodiscard]] Node find(std::string_view key) const;
    [[nodiscard]] QString pointer() const; ///< RFC 6901 from the root
    [[nodiscard]] Node parent() const;
    [[nodiscard]] qint64 offset() const;
    friend bool operator==(const Node& a, const Node& b) { return a.m_data == b.m_data && a.m_index == b.m_index; }

private:
    friend class Document;
    Node(const Data* data, std::uint32_t index)
        : m_data(data)
        , m_index(index)
    {}
    const Data* m_data = nullptr;
    std::uint32_t m_index = 0;
};

} // namespace alien
