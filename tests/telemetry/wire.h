// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

#include <protozero/pbf_writer.hpp>
#include <string>

namespace alien::test {

/// A protobuf message in the making: message(1, text(1, "a") + …).
inline std::string text(protozero::pbf_tag_type field, const std::string& value)
{
    std::string out;
    protozero::pbf_writer(out).add_bytes(field, value);
    return out;
}
inline std::string message(protozero::pbf_tag_type field, const std::string& value)
{
    return text(field, value);
}
inline std::string varint(protozero::pbf_tag_type field, std::uint64_t value)
{
    std::string out;
    protozero::pbf_writer(out).add_uint64(field, value);
    return out;
}
inline std::string fixed64(protozero::pbf_tag_type field, std::uint64_t value)
{
    std::string out;
    protozero::pbf_writer(out).add_fixed64(field, value);
    return out;
}
inline std::string real(protozero::pbf_tag_type field, double value)
{
    std::string out;
    protozero::pbf_writer(out).add_double(field, value);
    return out;
}
inline std::string keyValue(const std::string& key, const std::string& value)
{
    return text(1, key) + message(2, text(1, value));
}
/// resource{service.name: web} > scope > these records.
inline std::string request(const std::string& records)
{
    return message(1, message(1, message(1, keyValue("service.name", "web"))) +
                          message(2, message(1, text(1, "hand")) + records));
}
/// A metric in `field` (5 gauge, 7 sum, …) with this data.
inline std::string metricOf(const std::string& name, protozero::pbf_tag_type field, const std::string& data)
{
    return message(2, text(1, name) + message(field, data));
}

inline std::string gzipped(const std::string& plain)
{
    std::string out(compressBound(uLong(plain.size())) + 64, '\0');
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    z.avail_in = uInt(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.resize(z.total_out);
    deflateEnd(&z);
    return out;
}

} // namespace alien::test
