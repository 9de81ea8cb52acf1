// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/inflater.h"

#include <zlib.h>

namespace alien {

struct Inflater::Stream
{
    z_stream z{};
    QByteArray input;
    bool sound = true;
    bool ended = false;
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    m_stream->sound = inflateInit2(&m_stream->z, 15 + 16) == Z_OK; // 16: gzip only
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

void Inflater::feed(QByteArray compressed)
{
    m_stream->input = std::move(compressed);
    m_stream->z.next_in = reinterpret_cast<Bytef*>(m_stream->input.data());
    m_stream->z.avail_in = uInt(m_stream->input.size());
}

bool Inflater::wantsInput() const
{
    return m_stream->z.avail_in == 0;
}

bool Inflater::step(QByteArray& out, qsizetype most)
{
    Stream& s = *m_stream;
    if (!s.sound)
        return false;
    if (s.ended) // bytes after the end: a second member is legal, but nobody sends one
        return s.z.avail_in == 0;
    const qsizetype before = out.size();
    out.resize(before + most);
    s.z.next_out = reinterpret_cast<Bytef*>(out.data() + before);
    s.z.avail_out = uInt(most);
    const int result = inflate(&s.z, Z_NO_FLUSH);
    out.resize(before + most - qsizetype(s.z.avail_out));
    s.ended = result == Z_STREAM_END;
    s.sound = s.ended || result == Z_OK || result == Z_BUF_ERROR;
    return s.sound && (!s.ended || s.z.avail_in == 0);
}

bool Inflater::isComplete() const
{
    return m_stream->ended && m_stream->sound;
}

} // namespace alien
