// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace alien {

class Format;
class TimeAxis;

/// The one time axis below the panels, with the time under the cross-hair, day and zone.
class TimeRuler : public QWidget
{
    Q_OBJECT
public:
    TimeRuler(const TimeAxis& axis, const Format& format, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TimeAxis& m_axis;
    const Format& m_format;
};

} // namespace alien
