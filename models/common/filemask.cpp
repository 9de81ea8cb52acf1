// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/filemask.h"

#include "models/common/namemask.h"

namespace alien {

FileMask::FileMask()
    : m_mask(NameMask::active() != nullptr ? NameMask::active()->copy() : nullptr)
{}

QByteArray FileMask::operator()(const QByteArray& bytes) const
{
    return m_mask ? m_mask->bytes(bytes) : bytes;
}

QString FileMask::saved(const QString& path) const
{
    return m_mask ? tr("%1. Names are masked, so the file holds pseudonyms.").arg(path) : path;
}

} // namespace alien
