// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/token.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace alien {

/// A line of values as small as a word, over its base line; no axis. Where there is no value the line breaks off.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(Token colour, QWidget* parent = nullptr);
    /// From left to right, not negative.
    void setValues(const QList<std::optional<double>>& values);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_colour;
    QList<std::optional<double>> m_values;
};

} // namespace alien
