// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <cstdlib>

namespace alien::fuzz {

/// What does not hold ends the run with this place in the stack.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// At most `most` pieces, parted by NUL; the last one may hold more of them.
[[nodiscard]] inline QList<QByteArray> piecesOf(const QByteArray& bytes, int most)
{
    QList<QByteArray> out;
    qsizetype from = 0;
    while (out.size() + 1 < most) {
        const qsizetype to = bytes.indexOf('\0', from);
        if (to < 0)
            break;
        out.append(bytes.mid(from, to - from));
        from = to + 1;
    }
    out.append(bytes.mid(from));
    return out;
}

} // namespace alien::fuzz
