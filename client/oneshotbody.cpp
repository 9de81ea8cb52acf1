// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/oneshotbody.h"

#include <cstring>

namespace alien {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 size = qMin(maxSize, m_bytes.size() - m_taken);
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_taken, size_t(size));
    const bool first = m_taken == 0;
    m_taken += size;
    if (first)
        Q_EMIT firstTaken();
    return size;
}

} // namespace alien
