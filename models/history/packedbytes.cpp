// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/packedbytes.h"

#include <zstd.h>

namespace alien {

namespace {

constexpr char plain = 0;
constexpr char zstd = 1;
constexpr int level = 3;
constexpr quint64 mostUnpacked = quint64(1) << 30;
constexpr unsigned bitsInByte = 7;
constexpr quint64 more = 0x80;

} // namespace

void PackedWriter::number(quint64 value)
{
    for (; value >= more; value >>= bitsInByte)
        m_bytes.append(char(value | more));
    m_bytes.append(char(value));
}

void PackedWriter::signedNumber(qint64 value)
{
    const auto bits = quint64(value);
    number(value < 0 ? ~(bits << 1) : bits << 1);
}

void PackedWriter::text(std::string_view value)
{
    number(value.size());
    m_bytes.append(value.data(), qsizetype(value.size()));
}

quint64 PackedReader::number()
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 64 && m_at != m_end; shift += bitsInByte) {
        const auto byte = quint64(static_cast<unsigned char>(*m_at++));
        value |= (byte & (more - 1)) << shift;
        if (byte < more)
            return value;
    }
    m_ok = false;
    m_at = m_end;
    return 0;
}

qint64 PackedReader::signedNumber()
{
    const quint64 bits = number();
    return qint64((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

std::string_view PackedReader::text()
{
    const quint64 size = number();
    if (!m_ok || size > quint64(m_end - m_at)) {
        m_ok = false;
        m_at = m_end;
        return {};
    }
    const std::string_view text(m_at, std::size_t(size));
    m_at += size;
    return text;
}

QByteArray compressed(const QByteArray& bytes)
{
    QByteArray out(1 + qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(out.data() + 1, std::size_t(out.size() - 1), bytes.constData(), std::size_t(bytes.size()), level);
    if (ZSTD_isError(size) || qsizetype(size) >= bytes.size())
        return plain + bytes;
    out[0] = zstd;
    out.truncate(1 + qsizetype(size));
    out.squeeze();
    return out;
}

std::optional<QByteArray> uncompressed(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.front() == plain)
        return bytes.mid(1);
    const char* const body = bytes.constData() + 1;
    const auto length = std::size_t(bytes.size() - 1);
    const unsigned long long whole = ZSTD_getFrameContentSize(body, length);
    if (bytes.front() != zstd || whole > mostUnpacked)
        return {};
    QByteArray out(qsizetype(whole), Qt::Uninitialized);
    const std::size_t size = ZSTD_decompress(out.data(), std::size_t(out.size()), body, length);
    if (ZSTD_isError(size) || qsizetype(size) != out.size())
        return {};
    return out;
}

} // namespace alien
