// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/icons.h"

#include "views/common/look/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

#include <array>

// In a static library the resource is registered by hand, and the macro wants to stand outside of namespaces.
static void registerIcons()
{
    Q_INIT_RESOURCE(alien);
}

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{
    "",         "api",      "ascending",     "behind",    "build",     "check",  "clock",       "close",
    "columns",  "commands", "compare",       "container", "copy",      "daemon", "deployments", "descending",
    "down",     "download", "download-file", "eye",       "eye-off",   "filter", "globe",       "groups",
    "help",     "info",     "journal",       "key",       "kv",        "left",   "link",        "lock",
    "more",     "open",     "overview",      "pause",     "pin",       "play",   "plus",        "queue",
    "redeploy", "refresh",  "registry",      "releases",  "retry",     "right",  "save",        "search",
    "settings", "shield",   "stack",         "storage",   "telemetry", "trash",  "undo",        "up",
    "user",     "vault",    "worker",
};
static_assert(names.size() == static_cast<std::size_t>(IconId::Count));

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const Look& look, IconId id, Token colour)
        : m_look(&look)
        , m_id(id)
        , m_colour(colour)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_id, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_id, qMin(size.width(), size.height()), colour(mode), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels and sets the ratio on the result itself.
        Q_UNUSED(scale)
        return iconPixmap(m_id, qMin(size.width(), size.height()), colour(mode), 1);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"alien"_s; }
    bool isNull() override { return m_id == IconId::None; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (!m_look)
            return {};
        return m_look->color(mode == QIcon::Disabled ? Token::Disabled : m_colour);
    }

    QPointer<const Look> m_look;
    IconId m_id;
    Token m_colour;
};

QByteArray source(IconId id, const QColor& colour)
{
    registerIcons();
    QFile file(u":/alien/icons/%1.svg"_s.arg(iconName(id)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

QLatin1StringView iconName(IconId id)
{
    return QLatin1StringView(names.at(static_cast<std::size_t>(id)));
}

QIcon themedIcon(const Look& look, IconId id, Token colour)
{
    return id == IconId::None ? QIcon() : QIcon(new ThemedIconEngine(look, id, colour));
}

QPixmap iconPixmap(IconId id, int size, const QColor& colour, qreal devicePixelRatio)
{
    const int device = qRound(size * devicePixelRatio);
    if (id == IconId::None || device <= 0)
        return {};
    const QString key = u"alien-icon/%1/%2/%3"_s.arg(static_cast<int>(id)).arg(device).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(device, device, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(source(id, colour)).render(&painter, QRectF(0, 0, device, device));
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRect& rect, IconId id, const QColor& colour)
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(id, size, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

IconId resourceIcon(QStringView type)
{
    struct Row
    {
        QLatin1StringView type;
        IconId icon;
    };
    static constexpr std::array rows{
        Row{"worker"_L1, IconId::Worker},       Row{"function"_L1, IconId::Worker},
        Row{"storage"_L1, IconId::Storage},     Row{"kv"_L1, IconId::Kv},
        Row{"queue"_L1, IconId::Queue},         Row{"vault"_L1, IconId::Vault},
        Row{"daemon"_L1, IconId::Daemon},       Row{"container"_L1, IconId::Container},
        Row{"build"_L1, IconId::Build},         Row{"artifact-registry"_L1, IconId::Registry},
        Row{"service-account"_L1, IconId::Key}, Row{"network"_L1, IconId::Globe},
    };
    for (const Row& row : rows)
        if (type == row.type)
            return row.icon;
    return IconId::Container;
}

} // namespace alien
