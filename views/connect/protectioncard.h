// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QRadioButton>

namespace alien {

class Look;

/// A radio button as a card: the protection's frame as the window will wear it, its word, and what it changes.
class ProtectionCard : public QRadioButton
{
    Q_OBJECT
public:
    ProtectionCard(Look& look, Protection protection, QWidget* parent = nullptr);
    [[nodiscard]] Protection protection() const { return m_protection; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    [[nodiscard]] QRect textRect(int width) const;

    Look& m_look;
    Protection m_protection;
    QString m_effect;
};

} // namespace alien
