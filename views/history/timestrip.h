// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/pastrow.h"

#include <QAbstractSlider>

namespace alien {

class Format;

/// A slider over time: how much changed when (changes into a failure in its colour), where nobody watched, and the
/// moment that is shown. Its value counts seconds from the beginning of the range.
class TimeStrip : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit TimeStrip(const Format& format, QWidget* parent = nullptr);

    /// The whole range; the moment stays where it is in time, as far as it is inside.
    void setDensity(const ChangeDensity& density);
    [[nodiscard]] const ChangeDensity& density() const { return m_density; }
    /// Moves the marker without telling anybody.
    void setMoment(qint64 ms);
    [[nodiscard]] qint64 moment() const;
    /// Into how many parts a range should be counted.
    [[nodiscard]] int partsWanted() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentPicked(qint64 ms);
    void widthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double xOf(qint64 ms) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] QString textAt(qint64 ms) const;
    void paintUnwatched(QPainter& painter) const;
    void paintChanges(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;

    const Format& m_format;
    ChangeDensity m_density;
};

} // namespace alien
