// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/timeaxis.h"

#include "models/common/clock.h"

#include <algorithm>

namespace alien {

namespace {

constexpr qint64 kFirstSpan = 15 * 60'000;
constexpr int kMostFormer = 32;

} // namespace

TimeAxis::TimeAxis(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_fromMs(clock.nowMs() - kFirstSpan)
    , m_toMs(clock.nowMs())
    , m_homeSpanMs(kFirstSpan)
{}

void TimeAxis::put(qint64 fromMs, qint64 toMs)
{
    const qint64 span = std::clamp(toMs - fromMs, shortestMs, longestMs);
    m_fromMs = std::max<qint64>(fromMs, 1);
    m_toMs = m_fromMs + span;
}

void TimeAxis::keep()
{
    m_former.append({m_fromMs, m_toMs, m_live});
    if (m_former.size() > kMostFormer)
        m_former.removeFirst();
}

void TimeAxis::setSpan(qint64 spanMs)
{
    const qint64 now = m_clock.nowMs();
    m_former.clear();
    m_live = true;
    m_homeSpanMs = spanMs;
    put(now - spanMs, now);
    Q_EMIT moved();
}

void TimeAxis::reset()
{
    setSpan(m_homeSpanMs);
}

void TimeAxis::setLive(bool live)
{
    if (live == m_live)
        return;
    if (live) {
        const qint64 home = m_homeSpanMs;
        setSpan(spanMs());
        m_homeSpanMs = home;
        return;
    }
    m_live = false;
    Q_EMIT moved();
}

void TimeAxis::zoomTo(qint64 fromMs, qint64 toMs)
{
    keep();
    m_live = false;
    put(std::min(fromMs, toMs), std::max(fromMs, toMs));
    Q_EMIT moved();
}

void TimeAxis::zoomAround(qint64 t, double factor)
{
    const qint64 span = std::clamp(qint64(double(spanMs()) * factor), shortestMs, longestMs);
    if (span == spanMs())
        return;
    keep();
    // At the present the end stays: live goes on with another span.
    if (m_live) {
        m_toMs = m_clock.nowMs();
        put(m_toMs - span, m_toMs);
    } else {
        const double place = double(t - m_fromMs) / double(std::max<qint64>(spanMs(), 1));
        const qint64 from = t - qint64(std::clamp(place, 0.0, 1.0) * double(span));
        put(from, from + span);
    }
    Q_EMIT moved();
}

void TimeAxis::pan(qint64 byMs)
{
    keep();
    slideTo(m_fromMs + byMs);
}

void TimeAxis::slideTo(qint64 fromMs)
{
    m_live = false;
    put(fromMs, fromMs + spanMs());
    Q_EMIT moved();
}

void TimeAxis::lookAt(qint64 t)
{
    if (t >= m_fromMs && t <= m_toMs)
        return;
    keep();
    slideTo(t - spanMs() / 2);
}

bool TimeAxis::back()
{
    if (m_former.isEmpty())
        return false;
    const Place place = m_former.takeLast();
    m_live = place.live;
    const qint64 now = m_clock.nowMs();
    if (m_live)
        put(now - (place.to - place.from), now);
    else
        put(place.from, place.to);
    Q_EMIT moved();
    return true;
}

void TimeAxis::setCursor(qint64 t)
{
    if (t == m_cursorMs)
        return;
    m_cursorMs = t;
    Q_EMIT cursorMoved();
}

bool TimeAxis::follow()
{
    const qint64 now = m_clock.nowMs();
    if (!m_live || now == m_toMs)
        return false;
    put(now - spanMs(), now);
    Q_EMIT moved();
    return true;
}

} // namespace alien
