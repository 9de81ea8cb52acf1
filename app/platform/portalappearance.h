// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/desktopappearance.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

namespace alien {

/// What a desktop of freedesktop.org says about colours and motion: namespace org.freedesktop.appearance of the
/// settings portal, which Qt 6.4 does not read, and GNOME's own switch for animations, which stands there too. Nothing
/// blocks: until the portal answers, and without one, nothing is said.
class PortalAppearance : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks the portal and follows its SettingChanged; once is enough.
    void watch();
    [[nodiscard]] DesktopAppearance appearance() const
    {
        return {m_colorScheme == 1, m_contrast == 1, m_reducedMotion == 1 || m_animations == 0};
    }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void heard(const QDBusMessage& message);
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& space, const QString& key);
    [[nodiscard]] uint* valueOf(const QString& space, const QString& key);

    uint m_colorScheme = 0;   ///< 0 no preference, 1 dark, 2 light
    uint m_contrast = 0;      ///< 0 normal, 1 high
    uint m_reducedMotion = 0; ///< 0 no preference, 1 less
    uint m_animations = 1;    ///< GNOME: 0 off
    bool m_watching = false;
};

} // namespace alien
