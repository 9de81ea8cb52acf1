// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QWidget>

namespace alien {

class Look;

/// PRODUCTION, STAGING or SANDBOX in a small box of that colour. Nothing for None.
class ProtectionTag : public QWidget
{
    Q_OBJECT
public:
    explicit ProtectionTag(Protection protection = Protection::None, QWidget* parent = nullptr);
    void setProtection(Protection protection);
    [[nodiscard]] static QString word(Protection protection); ///< translated
    /// For those who paint a tag among other things.
    [[nodiscard]] static QSize sizeFor(Protection protection, const Look& look);
    static void paint(QPainter* painter, const QRect& rect, Protection protection, const Look& look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Protection m_protection;
};

} // namespace alien
