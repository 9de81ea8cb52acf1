// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QList>
#include <QPen>
#include <QPolygonF>

namespace alien {

/// Polylines inside a QChart, which keeps axes and scale: a QLineSeries strokes every line a second time, for a mouse
/// that our charts follow themselves.
class PlotLines : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void clear();
    void setPlot(const QRectF& plot);
    void add(const QPen& pen, QPolygonF points); ///< in the item's coordinates

    [[nodiscard]] QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Line
    {
        QPen pen;
        QPolygonF points;
    };
    QRectF m_plot;
    QList<Line> m_lines;
};

} // namespace alien
