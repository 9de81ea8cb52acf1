// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A frame of panning and zooming our chart, axis and picture included, against Qt Charts with the raw points in it.
// Goals: at a million points 165 times as fast and under 16 ms; at 100,000 points at most 1.5 % of the pixels differ
// from the raw drawing; every minimum and maximum is seen.
#include "models/common/format.h"
#include "tests/bench/report.h"
#include "views/common/look/look.h"
#include "views/telemetry/lineplot.h"
#include "views/telemetry/timechart.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QImage>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>
#include <random>

using namespace alien;
using namespace alien::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1200, 600);
constexpr qint64 kStart = 1'760'000'000'000;

TelemetryLine lineOf(std::size_t n)
{
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed,cert-msc51-cpp): the same picture each time
    std::normal_distribution<double> noise(0, 20);
    TelemetryLine out;
    out.name = u"line"_s;
    out.samples.reserve(n);
    double level = 500;
    for (std::size_t i = 0; i < n; ++i) {
        level += noise(random) / 10;
        const double spike = i % 50'021 == 50'000 ? 900 : 0;
        out.samples.push_back(telemetry::Sample::at(kStart + qint64(i) * 1000, level + noise(random) + spike));
    }
    return out;
}

/// What a program does that hands its points to Qt Charts as they are.
struct RawChart
{
    QChart* chart = new QChart;
    QChartView view{chart};
    QLineSeries* series = new QLineSeries;
    QValueAxis* x = new QValueAxis;
    QValueAxis* y = new QValueAxis;
    QImage picture{kSize, QImage::Format_RGB32}; ///< one for all frames, as a window has

    RawChart(const TelemetryLine& line, double low, double high)
    {
        QList<QPointF> points;
        points.reserve(qsizetype(line.samples.size()));
        for (const auto& sample : line.samples)
            points.append({double(sample.t), sample.value});
        chart->legend()->hide();
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->setBackgroundVisible(false);
        chart->addSeries(series);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        series->attachAxis(x);
        series->attachAxis(y);
        x->setVisible(false);
        y->setVisible(false);
        y->setRange(low, high);
        series->setPen(QPen(Qt::black, 1));
        series->replace(points);
        view.setFrameShape(QFrame::NoFrame);
        view.resize(kSize);
        view.show();
        QApplication::processEvents();
        chart->setPlotArea(QRectF({}, QSizeF(kSize)));
    }
    const QImage& frame(qint64 from, qint64 to)
    {
        x->setRange(double(from), double(to));
        picture.fill(Qt::white);
        QPainter painter(&picture);
        view.scene()->render(&painter, QRectF({}, QSizeF(kSize)), QRectF({}, QSizeF(kSize)));
        return picture;
    }
};

qint64 ink(const QImage& image)
{
    qint64 out = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            out += qGray(row[x]) < 128 ? 1 : 0;
    }
    return out;
}

/// Ours and the raw one drawn with the same pen, range and size.
double differing(const TelemetryLine& line, RawChart& raw, qint64 from, qint64 to, double low, double high)
{
    LinePlot plot;
    plot.setData({line}, 1000, TimeChart::Drawing::Lines);
    plot.setPlain(Qt::black, 1);
    QImage ours(kSize, QImage::Format_RGB32);
    ours.fill(Qt::white);
    {
        QPainter painter(&ours);
        plot.paint(painter, QRectF({}, QSizeF(kSize)), Look::of(&raw.view), {from, to}, {low, high});
    }
    const QImage& other = raw.frame(from, to);
    qint64 count = 0;
    for (int y = 0; y < ours.height(); ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(ours.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < ours.width(); ++x)
            count += (qGray(a[x]) < 128) != (qGray(b[x]) < 128) ? 1 : 0;
    }
    return ink(ours) == 0 ? 1 : double(count) / (double(kSize.width()) * kSize.height());
}

void run(Report& report, std::size_t n)
{
    const Format format;
    const TelemetryLine line = lineOf(n);
    double low = line.samples.front().value;
    double high = low;
    for (const auto& sample : line.samples) {
        low = std::min(low, sample.value);
        high = std::max(high, sample.value);
    }
    const qint64 end = line.samples.back().t;
    TimeChart chart(format);
    chart.resize(kSize);
    chart.setData({line}, 1000, SeriesUnit(QString()), TimeChart::Drawing::Lines);
    chart.show();
    QApplication::processEvents();
    RawChart raw(line, low, high);
    std::vector<double> ours;
    std::vector<double> others;
    const qint64 span = end - kStart;
    QPixmap picture(kSize);
    picture.fill(Qt::white);
    for (int i = 0; i < (n > 500'000 ? 5 : 9); ++i) {
        // Pan by a twentieth and come closer by a little: no frame like another.
        const qint64 from = kStart + span / 20 * (i % 4);
        const qint64 to = end - span / 30 * (i % 3);
        ours.push_back(elapsedMs([&] {
            chart.setRange(from, to);
            chart.render(&picture);
        }));
        others.push_back(elapsedMs([&] { (void)raw.frame(from, to); }));
    }
    LinePlot whole;
    whole.setData({line}, 1000, TimeChart::Drawing::Lines);
    const auto extremes = whole.extremes(kStart, end);
    report.check(extremes.low == low && extremes.high == high, "extremes of the whole range");
    const double share = differing(line, raw, kStart, end, low, high);
    report.check(n > 100'000 || share < 0.015, "pixels against the raw drawing");
    report.add({"chart_pan_zoom", n, median(ours), "QLineSeries with all points", median(others),
                decimal(share * 100, 2) + " % of the pixels differ"});
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Report report(argc, argv);
    for (const std::size_t n : {std::size_t(10'000), std::size_t(100'000), std::size_t(1'000'000)}) {
        if (report.wants("chart_pan_zoom"))
            run(report, n);
    }
    return report.finish();
}
