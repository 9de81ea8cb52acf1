// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/smallmultiples.h"

#include "views/common/look/plaintext.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timechart.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kCellWidth = 280;
constexpr double kCellHeight = 64;

} // namespace

SmallMultiples::SmallMultiples(TimeAxis& axis, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_format(format)
    , m_grid(new QGridLayout(this))
    , m_more(new TextLabel({}, FontRole::Small, Token::Muted))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(Look::of(this).px(8));
    m_more->hide();
}

SmallMultiples::Cell SmallMultiples::newCell()
{
    Cell cell;
    cell.widget = new QWidget;
    cell.name = new TextLabel({}, FontRole::Small, Token::Muted);
    cell.name->setElide(Qt::ElideMiddle);
    cell.chart = new TimeChart(m_format);
    cell.chart->setObjectName(u"telemetry.multiple"_s);
    cell.chart->setFixedHeight(Look::of(this).px(kCellHeight));
    auto* column = new QVBoxLayout(cell.widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(cell.name);
    column->addWidget(cell.chart);
    TimeChart* chart = cell.chart;
    connect(chart, &TimeChart::hovered, &m_axis, &TimeAxis::setCursor);
    connect(chart, &TimeChart::selected, &m_axis, &TimeAxis::zoomTo);
    connect(chart, &TimeChart::panned, &m_axis, &TimeAxis::slideTo);
    connect(chart, &TimeChart::zoomed, &m_axis, &TimeAxis::zoomAround);
    connect(chart, &TimeChart::backRequested, &m_axis, &TimeAxis::back);
    connect(chart, &TimeChart::resetRequested, &m_axis, &TimeAxis::reset);
    connect(&m_axis, &TimeAxis::moved, chart, [this, chart] { chart->setRange(m_axis.fromMs(), m_axis.toMs()); });
    connect(&m_axis, &TimeAxis::cursorMoved, chart, [this, chart] { chart->setCursorTime(m_axis.cursorMs()); });
    chart->setRange(m_axis.fromMs(), m_axis.toMs());
    return cell;
}

void SmallMultiples::setLines(const QList<TelemetryLine>& lines, qint64 stepMs, const SeriesUnit& unit)
{
    const qsizetype count = std::min<qsizetype>(lines.size(), most);
    double top = 0;
    for (qsizetype i = 0; i < count; ++i) {
        for (const telemetry::Sample& sample : lines.at(i).samples)
            top = sample.isGap() ? top : std::max(top, sample.high);
    }
    while (m_cells.size() > count)
        delete m_cells.takeLast().widget;
    while (m_cells.size() < count)
        m_cells.append(newCell());
    for (qsizetype i = 0; i < count; ++i) {
        const QString name = oneLine(lines.at(i).name);
        m_cells.at(i).name->setText(name);
        m_cells.at(i).chart->setAccessibleName(name);
        m_cells.at(i).chart->setLeastTop(top);
        m_cells.at(i).chart->setData({lines.at(i)}, stepMs, unit, TimeChart::Drawing::Lines);
    }
    m_more->setText(tr("and %n more", nullptr, int(lines.size() - count)));
    m_more->setVisible(lines.size() > count);
    m_columns = 0;
    place();
}

void SmallMultiples::place()
{
    const int columns = std::max(1, width() / Look::of(this).px(kCellWidth));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_grid->addWidget(m_cells.at(i).widget, i / columns, i % columns);
    m_grid->addWidget(m_more, int(m_cells.size()) / columns + 1, 0, 1, columns);
}

void SmallMultiples::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace alien
