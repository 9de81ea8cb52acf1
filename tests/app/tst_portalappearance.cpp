// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portalappearance.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QtDBus/QDBusVariant>

using namespace alien;
using namespace Qt::StringLiterals;

/// That the window follows is seen by tests/blackbox/test_theme.py, with a portal of its own.
class PortalAppearanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreUnderstoodWrappedAndPlain()
    {
        PortalAppearance portal;
        const QSignalSpy changed(&portal, &PortalAppearance::changed);
        const auto tell = [&](const QString& space, const QString& key, const QVariant& value) {
            QMetaObject::invokeMethod(&portal, "settingChanged", Q_ARG(QString, space), Q_ARG(QString, key),
                                      Q_ARG(QDBusVariant, QDBusVariant(value)));
        };
        QCOMPARE(portal.appearance(), DesktopAppearance{});
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(1u)));
        QVERIFY(portal.appearance().dark);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        QVERIFY(!portal.appearance().dark);
        tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        QVERIFY(portal.appearance().contrast);
        tell(u"org.example"_s, u"color-scheme"_s, 1u);
        QVERIFY(!portal.appearance().dark);
        QCOMPARE(changed.count(), 3);
        tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QVERIFY(portal.appearance().still);
        tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        tell(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 1u);
        QVERIFY(portal.appearance().still);
    }
};

ALIEN_TEST(PortalAppearanceTest)
#include "tst_portalappearance.moc"
