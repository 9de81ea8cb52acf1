// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace alien {

/// Whether the desktop has a tray: somebody owns org.kde.StatusNotifierWatcher on the session bus. Nothing here waits
/// for the bus.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject* parent = nullptr);

Q_SIGNALS:
    void changed(bool there);
};

} // namespace alien
