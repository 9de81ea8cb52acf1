// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/timestrip.h"

#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace alien {

namespace {

constexpr qint64 second = 1000;
constexpr int partPx = 4;

/// Of the line of times below the plot.
int labelHeight(const Look& look)
{
    return QFontMetrics(look.font(FontRole::Small)).height();
}

} // namespace

TimeStrip::TimeStrip(const Format& format, QWidget* parent)
    : QAbstractSlider(parent)
    , m_format(format)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setRange(0, 0);
    connect(this, &QAbstractSlider::valueChanged, this, [this] {
        setAccessibleDescription(textAt(moment()));
        Q_EMIT momentPicked(moment());
        update();
    });
    connect(&Look::of(this), &Look::changed, this, &QWidget::updateGeometry);
}

QSize TimeStrip::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(400), look.px(28) + labelHeight(look)};
}

QSize TimeStrip::minimumSizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(120), look.px(28) + labelHeight(look)};
}

int TimeStrip::partsWanted() const
{
    return std::max(1, plot().width() / partPx);
}

qint64 TimeStrip::moment() const
{
    // The end is exact, not cut to its second.
    return value() == maximum() && maximum() > 0 ? m_density.toMs : m_density.fromMs + value() * second;
}

void TimeStrip::setDensity(const ChangeDensity& density)
{
    const qint64 at = moment();
    const bool atEnd = value() == maximum();
    m_density = density;
    const QSignalBlocker quiet(this);
    setRange(0, int(std::max<qint64>(0, (density.toMs - density.fromMs) / second)));
    setSingleStep(std::max(1, maximum() / 200));
    setPageStep(std::max(1, maximum() / 20));
    if (atEnd)
        setValue(maximum());
    else
        setMoment(at);
    setAccessibleDescription(textAt(moment()));
    update();
}

void TimeStrip::setMoment(qint64 ms)
{
    const QSignalBlocker quiet(this);
    setValue(int(std::clamp<qint64>((ms - m_density.fromMs) / second, 0, maximum())));
    setAccessibleDescription(textAt(moment()));
    update();
}

QRect TimeStrip::plot() const
{
    const Look& look = Look::of(this);
    return rect().adjusted(look.px(6), look.px(3), -look.px(6), -look.px(3) - labelHeight(look));
}

double TimeStrip::xOf(qint64 ms) const
{
    const QRect area = plot();
    const qint64 length = std::max<qint64>(1, m_density.toMs - m_density.fromMs);
    return area.left() + double(ms - m_density.fromMs) * area.width() / double(length);
}

qint64 TimeStrip::timeAt(double x) const
{
    const QRect area = plot();
    const double part = std::clamp((x - area.left()) / std::max(1, area.width()), 0.0, 1.0);
    return m_density.fromMs + qint64(part * double(m_density.toMs - m_density.fromMs));
}

QString TimeStrip::textAt(qint64 ms) const
{
    if (m_density.toMs <= m_density.fromMs)
        return tr("Nothing is known yet");
    QStringList parts{m_format.time(ms)};
    const auto& watched = m_density.watched;
    const bool seen = std::any_of(watched.begin(), watched.end(),
                                  [ms](const WatchedSpan& span) { return span.fromMs <= ms && ms <= span.toMs; });
    if (!seen)
        parts.append(tr("not watched"));
    const auto count = qint64(m_density.parts.size());
    if (count > 0) {
        const qint64 part = (ms - m_density.fromMs) * count / (m_density.toMs - m_density.fromMs);
        const auto& there = m_density.parts[std::size_t(std::clamp<qint64>(part, 0, count - 1))];
        if (there.changes > 0)
            parts.append(tr("%n change(s)", nullptr, there.changes));
        if (there.failed > 0)
            parts.append(tr("%n failed", nullptr, there.failed));
    }
    return parts.join(QStringLiteral(", "));
}

void TimeStrip::paintUnwatched(QPainter& painter) const
{
    const Look& look = Look::of(this);
    const QRect area = plot();
    const auto block = [&](qint64 from, qint64 to) {
        const QRectF where(xOf(from), area.top(), xOf(to) - xOf(from), area.height());
        if (where.width() < 1)
            return;
        painter.fillRect(where, look.color(Token::Header));
        painter.fillRect(where, QBrush(look.color(Token::Border), Qt::BDiagPattern));
    };
    qint64 from = m_density.fromMs;
    for (const WatchedSpan& span : m_density.watched) {
        block(from, std::min(span.fromMs, m_density.toMs));
        from = std::max(from, span.toMs);
    }
    block(from, std::max(from, m_density.toMs));
}

/// By the root of their number: one change is seen beside a thousand.
void TimeStrip::paintChanges(QPainter& painter) const
{
    const Look& look = Look::of(this);
    const QRect area = plot();
    int most = 1;
    for (const auto& part : m_density.parts)
        most = std::max(most, part.changes);
    const double width = double(area.width()) / double(std::max<std::size_t>(1, m_density.parts.size()));
    const int least = look.px(3);
    const auto height = [&](int changes) {
        return changes == 0 ? 0.0 : std::max<double>(least, area.height() * std::sqrt(double(changes) / most));
    };
    for (std::size_t i = 0; i < m_density.parts.size(); ++i) {
        const auto& part = m_density.parts[i];
        const double left = area.left() + double(i) * width;
        const double bar = std::max(1.0, width - 1);
        const double all = height(part.changes);
        painter.fillRect(QRectF(left, area.bottom() + 1 - all, bar, all), look.color(Token::WorkingIcon));
        const double failed = part.failed == 0 ? 0 : std::max<double>(least, all * part.failed / part.changes);
        painter.fillRect(QRectF(left, area.bottom() + 1 - failed, bar, failed), look.color(Token::FailedIcon));
    }
}

/// When it begins and ends, and the moment shown between them where there is room.
void TimeStrip::paintTimes(QPainter& painter) const
{
    const Look& look = Look::of(this);
    painter.setFont(look.font(FontRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect area = plot();
    const QRect line(area.left(), height() - labelHeight(look), area.width(), labelHeight(look));
    const QString begin = m_format.time(m_density.fromMs);
    const QString end = m_format.time(m_density.toMs);
    const QString here = m_format.time(moment());
    const int gap = look.px(8);
    int left = line.left() + metrics.horizontalAdvance(begin) + gap;
    int right = line.right() - metrics.horizontalAdvance(end) - gap;
    painter.setPen(look.color(Token::Muted));
    if (left < right) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, begin);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, end);
    } else {
        left = line.left();
        right = line.right();
    }
    const int width = metrics.horizontalAdvance(here);
    const double x = xOf(moment());
    const bool atAnEnd = here == begin || here == end;
    if (atAnEnd || right - left < width)
        return;
    painter.setPen(look.color(Token::Text));
    painter.drawText(QRect(std::clamp(int(x) - width / 2, left, right - width), line.top(), width, line.height()),
                     Qt::AlignCenter, here);
}

void TimeStrip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    const QRect area = plot();
    painter.fillRect(area, look.color(Token::Base));
    if (m_density.toMs > m_density.fromMs) {
        paintUnwatched(painter);
        paintChanges(painter);
    }
    painter.setPen(look.color(Token::BorderStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    if (m_density.toMs > m_density.fromMs) {
        const double x = std::clamp(xOf(moment()), double(area.left()), double(area.right()));
        const int half = look.px(4);
        painter.fillRect(QRectF(x - look.px(1), 0, look.px(2), area.bottom() + look.px(3)), look.color(Token::Text));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(Token::Text));
        painter.drawPolygon(QPolygonF{{x - half, 0}, {x + half, 0}, {x, double(half) * 1.4}});
    }
    if (m_density.toMs > m_density.fromMs)
        paintTimes(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.color(Token::Focus), look.px(2)));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || maximum() == 0)
        return QAbstractSlider::mousePressEvent(event);
    setSliderDown(true);
    setValue(int((timeAt(event->position().x()) - m_density.fromMs) / second));
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setValue(int((timeAt(event->position().x()) - m_density.fromMs) / second));
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    Q_UNUSED(event)
    setSliderDown(false);
}

void TimeStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractSlider::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        Q_EMIT widthChanged();
}

bool TimeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), plainTip(textAt(timeAt(help->pos().x()))), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

} // namespace alien
