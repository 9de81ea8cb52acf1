// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/plotlines.h"

#include <QPainter>

#include <utility>

namespace alien {

void PlotLines::clear()
{
    m_lines.clear();
    update();
}

void PlotLines::setPlot(const QRectF& plot)
{
    if (plot == m_plot)
        return;
    prepareGeometryChange();
    m_plot = plot;
}

void PlotLines::add(const QPen& pen, QPolygonF points)
{
    m_lines.append({pen, std::move(points)});
}

void PlotLines::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const Line& line : std::as_const(m_lines)) {
        painter->setPen(line.pen);
        painter->drawPolyline(line.points);
    }
}

} // namespace alien
