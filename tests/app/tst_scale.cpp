// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"

#include <QAction>
#include <QLabel>
#include <QPaintEngine>
#include <QPushButton>
#include <QtMath>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

namespace {

/// Takes note of pictures that have fewer pixels than the place they are drawn into.
class PictureWatch : public QPaintEngine
{
public:
    PictureWatch()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& changed) override
    {
        if ((changed.state() & DirtyTransform) != 0)
            m_transform = changed.transform();
    }
    void drawPixmap(const QRectF& to, const QPixmap&, const QRectF& from) override { look(to, from); }
    void drawImage(const QRectF& to, const QImage&, const QRectF& from, Qt::ImageConversionFlags) override
    {
        look(to, from);
    }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawRects(const QRect*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawEllipse(const QRect&) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPoints(const QPoint*, int) override {}
    void drawTextItem(const QPointF&, const QTextItem&) override {}
    [[nodiscard]] Type type() const override { return User; }

    int drawn = 0;
    QStringList coarse;

private:
    void look(const QRectF& to, const QRectF& from)
    {
        ++drawn;
        const QRectF place = m_transform.mapRect(to);
        // A pixel of rounding is not to be seen.
        if (from.width() + 1 < place.width() || from.height() + 1 < place.height())
            coarse.append(u"%1 x %2 pixels on %3 x %4"_s.arg(from.width())
                              .arg(from.height())
                              .arg(place.width())
                              .arg(place.height()));
    }
    QTransform m_transform;
};

/// A screen of this window's scale, on which nothing is kept.
class WatchedScreen : public QPaintDevice
{
public:
    WatchedScreen(QSize size, qreal ratio)
        : m_size(size)
        , m_ratio(ratio)
    {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_watch; }
    [[nodiscard]] const PictureWatch& watch() const { return m_watch; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return qCeil(m_size.width() * m_ratio);
        case PdmHeight:
            return qCeil(m_size.height() * m_ratio);
        case PdmDevicePixelRatio:
            return int(m_ratio);
        case PdmDevicePixelRatioScaled:
            return int(m_ratio * devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return INT_MAX;
        default:
            return 96;
        }
    }

private:
    QSize m_size;
    qreal m_ratio;
    mutable PictureWatch m_watch;
};

} // namespace

/// Every section, the settings and a sheet, at the scale that QT_SCALE_FACTOR says; ctest runs it at several.
class ScaleTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    /// Words that have less room than they want and cannot end in dots.
    [[nodiscard]] QStringList cutWords() const
    {
        QStringList cut;
        const auto widgets = m_fixture->topLevel()->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QPushButton*>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (text.isEmpty() || !widget->isVisible() || (label && label->wordWrap()))
                continue;
            const QSize least = widget->minimumSizeHint();
            const bool narrow = widget->width() + 1 < least.width();
            const bool low = widget->height() + 1 < least.height();
            if (narrow || low)
                cut.append(u"%1 '%2': %3 x %4, wants %5 x %6"_s.arg(widget->objectName(), text.left(40))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(least.height()));
        }
        return cut;
    }

    void check()
    {
        QTRY_COMPARE(cutWords().join(u'\n'), QString()); // once the layouts have done their work
        auto* window = m_fixture->topLevel();
        WatchedScreen screen(window->size(), window->devicePixelRatioF());
        window->render(&screen);
        QVERIFY(screen.watch().drawn > 0);
        QCOMPARE(screen.watch().coarse.join(u'\n'), QString());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openSandbox());
        m_fixture->topLevel()->resize(1280, 800);
        const qreal wanted = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
        QCOMPARE(m_fixture->topLevel()->devicePixelRatioF(), wanted);
    }
    void cleanup() { m_fixture.reset(); }

    void everySection()
    {
        auto& app = m_fixture->app();
        for (const auto* go : app.actions().inMenu(MenuId::Go)) {
            if (!go->isEnabled() || go->objectName().startsWith(u"go.back"_s) || go->objectName().contains(u"Tab"_s))
                continue;
            const_cast<QAction*>(go)->trigger();
            QTRY_VERIFY(app.window().currentWorkspace()->currentPage()->isVisible());
            check();
            if (QTest::currentTestFailed()) {
                qWarning("in %s", qPrintable(go->objectName()));
                return;
            }
        }
    }

    void settings()
    {
        m_fixture->app().actions().action(u"edit.settings"_s).trigger();
        QTRY_VERIFY(m_fixture->find(u"settings"_s) || m_fixture->find(u"settings.limits.agent"_s));
        check();
    }

    void aSheet()
    {
        m_fixture->app().actions().action(u"go.deployments"_s).trigger();
        auto& create = m_fixture->app().actions().action(u"deployment.create"_s);
        QTRY_VERIFY(create.isEnabled());
        create.trigger();
        QTRY_VERIFY(m_fixture->find(u"create.name"_s));
        check();
    }
};

ALIEN_TEST(ScaleTest)
#include "tst_scale.moc"
