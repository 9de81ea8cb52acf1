// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"
#include "views/telemetry/timechart.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace alien {

class Format;
class TimeAxis;

/// The two lines of marks above the charts: what happened in the fleet (status changes, releases), and what was done
/// from here (commands, the operator's own actions). A click opens what a mark is about; arrows step from mark to mark.
class MarkLane : public QWidget
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QString& deploymentId)>;
    MarkLane(TimeAxis& axis, const Format& format, NameOf nameOf, QWidget* parent = nullptr);

    void setEvents(const QList<TelemetryEvent>& events); ///< ascending in time
    [[nodiscard]] const QList<TelemetryEvent>& events() const { return m_events; }
    [[nodiscard]] QString textOf(const TelemetryEvent& event) const; ///< "halden-prod: running to update-failed"
    /// Lines down through the charts. Of many, those that say most.
    [[nodiscard]] QList<TimeChart::Mark> lines() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const alien::TelemetryEvent& event);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const TelemetryEvent& event) const;
    [[nodiscard]] QString shortText(const TelemetryEvent& event) const;
    [[nodiscard]] Token colourOf(const TelemetryEvent& event) const;
    [[nodiscard]] double xOf(qint64 t) const;
    [[nodiscard]] int indexAt(const QPoint& position) const; ///< -1: none
    void paintShape(QPainter& painter, const QRect& rect, const TelemetryEvent& event) const;
    void choose(int index);

    TimeAxis& m_axis;
    const Format& m_format;
    NameOf m_nameOf;
    QList<TelemetryEvent> m_events;
    int m_chosen = -1;
};

} // namespace alien
