// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace alien {

/// Work that would hold its thread up, done in slices of a few ms with a turn of the event loop between them. A member
/// of its owner, on whose thread it runs.
class SlicedWork
{
public:
    static constexpr qint64 sliceMs = 4; ///< a slice ends with the first step that is over after this

    /// `step` does a part of some µs, 1 ms at most: the clock is looked at between steps only. True: there is more to
    /// do. The last one may call start(),
    /// or destroy the owner.
    explicit SlicedWork(std::function<bool()> step);
    SlicedWork(const SlicedWork&) = delete;
    SlicedWork& operator=(const SlicedWork&) = delete;

    /// The next slice, when the event loop comes round. Where the work begins is the owner's to know.
    void start() { m_next.start(); }
    void stop() { m_next.stop(); }

private:
    void runSlice();

    std::function<bool()> m_step;
    QTimer m_next; ///< not a queued call: those run one after the other before any timer or paint
};

} // namespace alien
