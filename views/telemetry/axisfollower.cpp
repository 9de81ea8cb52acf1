// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/axisfollower.h"

#include "models/telemetry/telemetrystore.h"
#include "views/telemetry/timeaxis.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace alien {

namespace {

/// A line moves on by a pixel in about so many parts of the range; more often shows nothing new.
constexpr int kStepsInRange = 900;
constexpr qint64 kLeastMs = 250;
constexpr qint64 kMostMs = 15'000;
constexpr int kRestMs = 120;

} // namespace

AxisFollower::AxisFollower(TimeAxis& axis, TelemetryStore& store, QWidget* page)
    : QObject(page)
    , m_axis(axis)
    , m_page(page)
    , m_soon(new QTimer(this))
    , m_still(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, [this] {
        m_following = true;
        m_axis.follow();
        m_following = false;
    });
    m_still->setSingleShot(true);
    m_still->setInterval(kRestMs);
    connect(m_still, &QTimer::timeout, this, &AxisFollower::rested);
    connect(&axis, &TimeAxis::moved, this, [this] {
        if (!m_page->isVisible())
            return;
        if (m_following)
            Q_EMIT followed();
        else
            m_still->start();
    });
    connect(&store, &TelemetryStore::arrived, this, &AxisFollower::followSoon);
}

void AxisFollower::followSoon()
{
    if (m_axis.isLive() && m_page->isVisible() && !m_soon->isActive())
        m_soon->start(int(std::clamp(m_axis.spanMs() / kStepsInRange, kLeastMs, kMostMs)));
}

} // namespace alien
