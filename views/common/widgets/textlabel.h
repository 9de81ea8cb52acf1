// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/look.h"

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <array>
#include <optional>

namespace alien {

/// A label in one role of the type scale that shows plain text only, whatever stands in it. Elides when asked to, and
/// then shows the whole text in its tooltip.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, FontRole role = FontRole::Body, Token colour = Token::Text,
                       QWidget* parent = nullptr);
    void setRole(FontRole role, Token colour = Token::Text);
    void setElide(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Remembered for the two widths that a layout tries in turn: Qt would lay the text out anew each time.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What a height depends on besides the width, and the heights found so far.
    struct Heights
    {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;
        std::array<std::optional<QSize>, 2> known; ///< the later one first
    };

    Qt::TextElideMode m_elide = Qt::ElideNone;
    mutable Heights m_heights;
};

} // namespace alien
