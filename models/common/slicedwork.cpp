// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/slicedwork.h"

#include <QElapsedTimer>

#include <utility>

namespace alien {

SlicedWork::SlicedWork(std::function<bool()> step)
    : m_step(std::move(step))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { runSlice(); });
}

void SlicedWork::runSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_step()) {
        if (clock.elapsed() >= sliceMs)
            return m_next.start();
    }
}

} // namespace alien
