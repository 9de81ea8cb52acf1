// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/otlp/gunzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace alien::otlp {

namespace {

struct Inflating
{
    z_stream stream{};
    bool ready = inflateInit2(&stream, 15 + 16) == Z_OK; // 16: gzip only
    Inflating() = default;
    ~Inflating() { inflateEnd(&stream); }
    Inflating(const Inflating&) = delete;
    Inflating& operator=(const Inflating&) = delete;
};

} // namespace

std::string gunzip(std::string_view compressed, std::size_t most, std::size_t ratio, GunzipFault& fault)
{
    constexpr std::size_t step = std::size_t(256) << 10;
    constexpr std::size_t free = std::size_t(1) << 20;
    fault = GunzipFault::Damaged;
    Inflating inflating;
    if (!inflating.ready || compressed.size() > std::numeric_limits<uInt>::max())
        return {};
    z_stream& z = inflating.stream;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data())); // zlib reads only
    z.avail_in = static_cast<uInt>(compressed.size());
    const std::size_t cap = std::min(most, std::max(free, compressed.size() * ratio));
    std::string out;
    int result = Z_OK;
    while (result == Z_OK) {
        const std::size_t before = out.size();
        if (before > cap) {
            fault = GunzipFault::TooLarge;
            return {};
        }
        out.resize(before + step);
        z.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        z.avail_out = static_cast<uInt>(step);
        result = inflate(&z, Z_NO_FLUSH);
        out.resize(before + step - z.avail_out);
        if (result == Z_OK && z.avail_in == 0 && out.size() == before)
            return {}; // cut off
    }
    if (result != Z_STREAM_END || z.avail_in != 0)
        return {};
    fault = out.size() > cap ? GunzipFault::TooLarge : GunzipFault::None;
    return fault == GunzipFault::None ? out : std::string();
}

} // namespace alien::otlp
