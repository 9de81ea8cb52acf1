// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/look.h"

#include <QApplication>

namespace alien::test {

/// Installs a look that does not depend on the machine; put it first into a test class.
class InstalledLook
{
public:
    InstalledLook()
    {
        m_look.setChoice(ThemeChoice::Light);
        m_look.install(*qApp);
    }
    ~InstalledLook() { QApplication::setStyle(QStringLiteral("Fusion")); }
    Q_DISABLE_COPY_MOVE(InstalledLook)
    [[nodiscard]] Look& operator*() { return m_look; }
    [[nodiscard]] Look* operator->() { return &m_look; }

private:
    Look m_look;
};

} // namespace alien::test
