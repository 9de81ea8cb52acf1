// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectioncolor.h"

#include <QIcon>
#include <QWidget>

namespace alien {

class Look;

/// A connection's own colour as a small square before its name, here and wherever a connection is named. Hidden when it
/// has none. An outline keeps it visible on every ground; its word stands in the accessible name and the tooltip.
class ColorSwatch : public QWidget
{
    Q_OBJECT
public:
    explicit ColorSwatch(ConnectionColor color = ConnectionColor::None, QWidget* parent = nullptr);
    void setColor(ConnectionColor color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] static QString word(ConnectionColor color);     ///< "Blue"; "None"
    [[nodiscard]] static QString sentence(ConnectionColor color); ///< "Colour: blue"; empty for none
    [[nodiscard]] static int side(const Look& look);
    /// In the middle of `rect`; nothing for none.
    static void paint(QPainter* painter, const QRect& rect, ConnectionColor color, const Look& look);
    /// Follows the theme; null for none.
    [[nodiscard]] static QIcon icon(ConnectionColor color, const Look& look);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionColor m_color = ConnectionColor::None;
};

} // namespace alien
