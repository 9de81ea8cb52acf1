// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace alien {

class TelemetryStore;
class TimeAxis;

/// Moves a live axis on when something new was stored, as often as a chart can show it, and tells a page what to read
/// then. Silent while the page is not on screen.
class AxisFollower : public QObject
{
    Q_OBJECT
public:
    AxisFollower(TimeAxis& axis, TelemetryStore& store, QWidget* page);

Q_SIGNALS:
    void followed(); ///< the present moved on: what came since is to be read
    void rested();   ///< another range came to rest: all of it is to be read

private:
    void followSoon();

    TimeAxis& m_axis;
    QWidget* m_page;
    QTimer* m_soon;
    QTimer* m_still;
    bool m_following = false; ///< the range moves on because time does
};

} // namespace alien
