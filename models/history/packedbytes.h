// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace alien {

/// Numbers in as many bytes as they need, texts with their length.
class PackedWriter
{
public:
    void number(quint64 value);
    void signedNumber(qint64 value); ///< small ones of either sign are short
    void text(std::string_view value);
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a PackedWriter wrote. Bytes that end too early give zeros and !ok().
class PackedReader
{
public:
    explicit PackedReader(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(bytes.constData() + bytes.size())
    {}
    [[nodiscard]] quint64 number();
    [[nodiscard]] qint64 signedNumber();
    [[nodiscard]] std::string_view text(); ///< of the bytes; lives as long as they do
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char* m_at;
    const char* m_end;
    bool m_ok = true;
};

/// By zstd where that is smaller; the first byte says which.
[[nodiscard]] QByteArray compressed(const QByteArray& bytes);
/// Nothing where they are damaged or unfold to more than 1 GiB.
[[nodiscard]] std::optional<QByteArray> uncompressed(const QByteArray& bytes);

} // namespace alien
