// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/types/secret.h"

#include <string.h> // explicit_bzero is not in <cstring>

namespace alien {

struct Secret::Box
{
    /// A deep copy: whoever passed the bytes may keep or wipe his own.
    explicit Box(const QByteArray& from)
        : bytes(from.constData(), from.size())
    {}
    Box(const Box&) = delete;
    Box& operator=(const Box&) = delete;
    ~Box()
    {
        // Somebody who still shares the bytes took them by reveal(); wiping under his feet would change what he sends.
        if (bytes.isDetached())
            explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
    QByteArray bytes;
};

Secret::Secret(const QByteArray& bytes)
    : m_box(bytes.isEmpty() ? nullptr : std::make_shared<const Box>(bytes))
{}

const QByteArray& Secret::reveal() const
{
    static const QByteArray none;
    return m_box ? m_box->bytes : none;
}

bool Secret::sameAs(const Secret& other) const
{
    const QByteArray& a = reveal();
    const QByteArray& b = other.reveal();
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i)));
    return difference == 0;
}

} // namespace alien
