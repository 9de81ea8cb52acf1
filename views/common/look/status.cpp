// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/status.h"

#include "views/common/look/look.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QPointer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// What is painted and what is then taken away, in the 16 x 16 field of the design.
struct Drawing
{
    QPainterPath solid;
    QPainterPath hole;
};

QPainterPath stroked(const QPainterPath& path, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path);
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF& point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path = line(points);
    path.closeSubpath();
    return path;
}

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath ring(double width)
{
    return stroked(disc({8, 8}, 5.8), width);
}

Drawing healthy()
{
    return {disc({8, 8}, 6.5), stroked(line({{5, 8.3}, {7.1, 10.4}, {11, 6.2}}), 1.7)};
}

Drawing working()
{
    QPainterPath half;
    half.moveTo(8, 2.2);
    half.arcTo(QRectF(2.2, 2.2, 11.6, 11.6), 90, -180);
    half.closeSubpath();
    return {ring(1.5).united(half), {}};
}

Drawing stalled()
{
    QPainterPath glass = line({{3.6, 1.9}, {12.4, 1.9}});
    glass.addPath(line({{3.6, 14.1}, {12.4, 14.1}}));
    glass.addPath(line({{4.9, 2}, {4.9, 4.5}, {8, 8}, {11.1, 4.5}, {11.1, 2}}));
    glass.addPath(line({{4.9, 14}, {4.9, 11.5}, {8, 8}, {11.1, 11.5}, {11.1, 14}}));
    const QPainterPath sand = polygon({{5.4, 13.6}, {5.4, 12.2}, {8, 10}, {10.6, 12.2}, {10.6, 13.6}});
    return {stroked(glass, 1.4).united(sand), {}};
}

Drawing attention()
{
    const QPainterPath triangle = polygon({{8, 1.6}, {15, 14}, {1, 14}});
    return {triangle.united(stroked(triangle, 1)), stroked(line({{8, 6}, {8, 10}}), 1.6).united(disc({8, 12.1}, 0.95))};
}

Drawing failed()
{
    const QPainterPath octagon = polygon(
        {{5.2, 1.4}, {10.8, 1.4}, {14.6, 5.2}, {14.6, 10.8}, {10.8, 14.6}, {5.2, 14.6}, {1.4, 10.8}, {1.4, 5.2}});
    return {octagon,
            stroked(line({{5.6, 5.6}, {10.4, 10.4}}), 1.7).united(stroked(line({{10.4, 5.6}, {5.6, 10.4}}), 1.7))};
}

Drawing unknown()
{
    QPainterPath question;
    question.moveTo(6.5, 6.5);
    question.cubicTo(6.5, 5.5, 7.2, 4.9, 8.1, 4.9);
    question.cubicTo(9, 4.9, 9.6, 5.5, 9.6, 6.3);
    question.cubicTo(9.6, 7.5, 8, 7.5, 8, 8.7);
    QPainterPath solid = stroked(polygon({{8, 1.3}, {14.7, 8}, {8, 14.7}, {1.3, 8}}), 1.3);
    solid.addPath(stroked(question, 1.3));
    solid.addPath(disc({8, 10.7}, 0.8));
    solid.setFillRule(Qt::WindingFill);
    return {solid, {}};
}

Drawing expired()
{
    QPainterPath glass = line({{2.6, 1.9}, {10.6, 1.9}});
    glass.addPath(line({{2.6, 14.1}, {7.6, 14.1}}));
    glass.addPath(line({{3.8, 2}, {3.8, 4.5}, {6.6, 8}, {9.4, 4.5}, {9.4, 2}}));
    glass.addPath(line({{3.8, 14}, {3.8, 11.5}, {6.6, 8}}));
    QPainterPath cross = line({{9.8, 9.8}, {14, 14}});
    cross.addPath(line({{14, 9.8}, {9.8, 14}}));
    return {stroked(glass, 1.4).united(stroked(cross, 1.6)), {}};
}

Drawing drawing(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Healthy:
        return healthy();
    case StatusShape::Working:
        return working();
    case StatusShape::Stalled:
        return stalled();
    case StatusShape::Attention:
        return attention();
    case StatusShape::Failed:
        return failed();
    case StatusShape::Gone:
        return {ring(1.4).united(stroked(line({{5.2, 8}, {10.8, 8}}), 1.5)), {}};
    case StatusShape::Unknown:
        return unknown();
    case StatusShape::Expired:
        return expired();
    case StatusShape::Info:
        return {ring(1.4).united(stroked(line({{8, 7.4}, {8, 11}}), 1.5)).united(disc({8, 5}, 0.9)), {}};
    }
    return {};
}

class StatusIconEngine : public QIconEngine
{
public:
    StatusIconEngine(const Look& look, StatusShape shape)
        : m_look(&look)
        , m_shape(shape)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        if (m_look)
            paintStatus(painter, rect, m_shape, *m_look);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        return m_look ? statusPixmap(m_shape, qMin(size.width(), size.height()), m_look->color(iconToken(m_shape)), 1)
                      : QPixmap();
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StatusIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QPointer<const Look> m_look;
    StatusShape m_shape;
};

} // namespace

Token textToken(StatusShape shape)
{
    if (shape == StatusShape::Expired)
        return Token::Stalled;
    return shape == StatusShape::Info ? Token::Muted : textToken(static_cast<StatusClass>(shape));
}

Token iconToken(StatusShape shape)
{
    if (shape == StatusShape::Expired)
        return Token::StalledIcon;
    return shape == StatusShape::Info ? Token::Muted : iconToken(static_cast<StatusClass>(shape));
}

Token tintToken(StatusShape shape)
{
    if (shape == StatusShape::Expired)
        return Token::StalledTint;
    return shape == StatusShape::Info ? Token::Window : tintToken(static_cast<StatusClass>(shape));
}

QString statusWord(StatusClass klass)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("alien::Status", text); };
    switch (klass) {
    case StatusClass::Healthy:
        return word(QT_TRANSLATE_NOOP("alien::Status", "healthy"));
    case StatusClass::Working:
        return word(QT_TRANSLATE_NOOP("alien::Status", "working"));
    case StatusClass::Stalled:
        return word(QT_TRANSLATE_NOOP("alien::Status", "stalled"));
    case StatusClass::Attention:
        return word(QT_TRANSLATE_NOOP("alien::Status", "needs action"));
    case StatusClass::Failed:
        return word(QT_TRANSLATE_NOOP("alien::Status", "failed"));
    case StatusClass::Gone:
        return word(QT_TRANSLATE_NOOP("alien::Status", "gone"));
    case StatusClass::Unknown:
        break;
    }
    return word(QT_TRANSLATE_NOOP("alien::Status", "unknown"));
}

QPixmap statusPixmap(StatusShape shape, int size, const QColor& colour, qreal devicePixelRatio)
{
    const int device = qRound(size * devicePixelRatio);
    if (device <= 0)
        return {};
    const QString key = u"alien-status/%1/%2/%3"_s.arg(static_cast<int>(shape)).arg(device).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(device, device, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(device / 16.0, device / 16.0);
        const Drawing parts = drawing(shape);
        painter.fillPath(parts.solid, colour);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.fillPath(parts.hole, Qt::black);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintStatus(QPainter* painter, const QRect& rect, StatusShape shape, const Look& look)
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap pixmap =
        statusPixmap(shape, size, look.color(iconToken(shape)), painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QIcon statusIcon(const Look& look, StatusShape shape)
{
    return QIcon(new StatusIconEngine(look, shape));
}

} // namespace alien
