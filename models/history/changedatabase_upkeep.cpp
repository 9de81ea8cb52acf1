// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ChangeDatabase lets go.
#include "models/history/changedatabase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

/// Frames of a calm fleet stand months apart, and what one stands before is kept as long as it is the last before the
/// cut. So the fleet at the last change before the cut becomes a frame, and what led to it can go.
bool ChangeDatabase::moveFrameTo(qint64 cutMs)
{
    const qint64 frame = m_file.number(u"SELECT ifnull(max(at_ms), 0) FROM frame WHERE at_ms <= %1"_s.arg(cutMs));
    const qint64 last = m_file.number(u"SELECT ifnull(max(at_ms), 0) FROM batch WHERE at_ms <= %1"_s.arg(cutMs));
    if (frame <= 0 || last - frame < dayMs)
        return true;
    States states;
    qint64 known = 0;
    if (!replay(last, states, &known) || !putFrame(last, states))
        return false;
    measureFrames();
    return true;
}

void ChangeDatabase::removeBefore(qint64 cutMs)
{
    QString error;
    m_file.transaction(
        [&] {
            if (!moveFrameTo(cutMs))
                return false;
            // The frame before the cut stays: it tells the fleet at the cut.
            const qint64 frame =
                m_file.number(u"SELECT ifnull(max(at_ms), 0) FROM frame WHERE at_ms <= %1"_s.arg(cutMs));
            const QString sql[] = {u"DELETE FROM batch WHERE at_ms <= %1"_s.arg(frame),
                                   u"DELETE FROM frame WHERE at_ms < %1"_s.arg(frame),
                                   u"DELETE FROM span WHERE to_ms < %1"_s.arg(frame),
                                   // Its last status before stays, so that the first duration after is known.
                                   u"DELETE FROM step WHERE at_ms < %1 AND EXISTS (SELECT 1 FROM step AS later WHERE "
                                   u"later.no = step.no AND "
                                   "later.at_ms > step.at_ms AND later.at_ms <= %1)"_s.arg(frame),
                                   u"DELETE FROM step WHERE at_ms < %1 AND status = 0"_s.arg(frame)};
            return std::all_of(std::begin(sql), std::end(sql),
                               [&](const QString& one) { return m_file.run(one, &error); });
        },
        &error);
}

qint64 ChangeDatabase::sweep(qint64 nowMs, const ChangeRetention& retention)
{
    if (!usable())
        return 0;
    if (retention.days > 0)
        removeBefore(nowMs - retention.days * dayMs);
    const auto used = [this] {
        return (m_file.number(u"PRAGMA page_count"_s) - m_file.number(u"PRAGMA freelist_count"_s)) *
               m_file.number(u"PRAGMA page_size"_s);
    };
    // A quarter of the time at once, at least to the next frame; the dictionary and the newest frame stay in any case.
    constexpr int mostRounds = 16;
    for (int round = 0; round < mostRounds && retention.bytes > 0 && used() > retention.bytes; ++round) {
        const qint64 begin = beginMs();
        const qint64 next = m_file.number(u"SELECT ifnull(min(at_ms), 0) FROM frame WHERE at_ms > %1"_s.arg(begin));
        if (next <= 0)
            break;
        removeBefore(std::max(next, begin + (m_lastMs - begin) / 4));
    }
    m_file.run(u"PRAGMA incremental_vacuum"_s);
    return used();
}

} // namespace alien
