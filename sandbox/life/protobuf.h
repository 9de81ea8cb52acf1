// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace alien::sandbox {

/// As much of the protobuf wire format as OTLP needs to be written.
class ProtobufMessage
{
public:
    ProtobufMessage& varint(int field, std::uint64_t value)
    {
        tag(field, 0);
        raw(value);
        return *this;
    }
    ProtobufMessage& fixed64(int field, std::uint64_t value)
    {
        tag(field, 1);
        for (int i = 0; i < 8; ++i)
            m_bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
        return *this;
    }
    ProtobufMessage& real(int field, double value) { return fixed64(field, std::bit_cast<std::uint64_t>(value)); }
    ProtobufMessage& bytes(int field, std::string_view value)
    {
        tag(field, 2);
        raw(value.size());
        m_bytes += value;
        return *this;
    }
    ProtobufMessage& message(int field, const ProtobufMessage& value) { return bytes(field, value.m_bytes); }
    [[nodiscard]] const std::string& str() const { return m_bytes; }

private:
    void tag(int field, unsigned type) { raw(static_cast<std::uint64_t>(field) << 3U | type); }
    void raw(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7U)
            m_bytes += static_cast<char>(value | 0x80U);
        m_bytes += static_cast<char>(value);
    }

    std::string m_bytes;
};

} // namespace alien::sandbox
