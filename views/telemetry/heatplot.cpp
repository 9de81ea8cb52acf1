// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/heatplot.h"

#include "views/common/look/look.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::HeatPlot)
};

} // namespace

void HeatPlot::setData(const std::vector<HeatColumn>& columns)
{
    m_columns = columns;
    m_bounds.clear();
    m_most = 0;
    for (const HeatColumn& column : m_columns) {
        for (const auto& bucket : column.buckets) {
            m_most = std::max(m_most, quint64(bucket.count));
            for (const double bound : {bucket.lower, bucket.upper}) {
                if (std::isfinite(bound))
                    m_bounds.push_back(bound);
            }
        }
    }
    std::sort(m_bounds.begin(), m_bounds.end());
    m_bounds.erase(std::unique(m_bounds.begin(), m_bounds.end()), m_bounds.end());
}

/// Half a row below the lowest bound and above the highest for buckets without an end.
double HeatPlot::placeOf(double bound) const
{
    if (m_bounds.empty())
        return bound > 0 ? 1 : 0;
    if (std::isinf(bound))
        return bound > 0 ? 1 : 0;
    const auto at = std::lower_bound(m_bounds.begin(), m_bounds.end(), bound) - m_bounds.begin();
    return (static_cast<double>(at) + 1) / static_cast<double>(m_bounds.size() + 1);
}

std::vector<std::pair<double, double>> HeatPlot::axis(int most) const
{
    std::vector<std::pair<double, double>> out;
    const std::size_t step = m_bounds.size() / std::size_t(std::max(1, most)) + 1;
    for (std::size_t i = 0; i < m_bounds.size(); i += step)
        out.emplace_back(m_bounds[i], placeOf(m_bounds[i]));
    return out;
}

void HeatPlot::paint(QPainter& painter, const QRectF& plot, const Look& look, std::pair<qint64, qint64> range) const
{
    const double span = double(range.second - range.first);
    QColor colour = look.color(Token::Series1);
    for (const HeatColumn& column : m_columns) {
        const double left = plot.left() + plot.width() * double(column.t - range.first) / span;
        const double wide = plot.width() * double(std::max<qint64>(column.spanMs, 1)) / span;
        if (left + wide < plot.left() || left > plot.right())
            continue;
        for (const auto& bucket : column.buckets) {
            if (bucket.count == 0)
                continue;
            const double low = placeOf(bucket.lower);
            const double high = placeOf(bucket.upper);
            // Few values must be seen beside many.
            colour.setAlphaF(float(0.15 + 0.85 * std::log1p(double(bucket.count)) / std::log1p(double(m_most))));
            const QRectF cell(left, plot.bottom() - high * plot.height(), wide, (high - low) * plot.height());
            painter.fillRect(cell.intersected(plot), colour);
        }
    }
}

QString HeatPlot::text(qint64 t, const SeriesUnit& unit, const Format& format) const
{
    const auto column = std::find_if(m_columns.begin(), m_columns.end(), [t](const HeatColumn& each) {
        return t >= each.t && t < each.t + std::max<qint64>(each.spanMs, 1);
    });
    if (column == m_columns.end())
        return {};
    quint64 all = 0;
    for (const auto& bucket : column->buckets)
        all += bucket.count;
    quint64 sum = 0;
    double middle = 0;
    for (const auto& bucket : column->buckets) {
        sum += bucket.count;
        middle = std::isfinite(bucket.upper) ? bucket.upper : bucket.lower;
        if (sum * 2 >= all)
            break;
    }
    return Words::tr("%n value(s), half of them up to %1", nullptr, int(std::min<quint64>(all, INT_MAX)))
        .arg(unit.text(middle, format));
}

} // namespace alien
