// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QWidget>

#include <optional>

namespace alien {

/// One status shape as a widget; the word stands in a label beside it.
class StatusMark : public QWidget
{
    Q_OBJECT
public:
    explicit StatusMark(Look& look, QWidget* parent = nullptr);
    void setShape(std::optional<StatusShape> shape); ///< nothing: a grey bar, not known yet
    [[nodiscard]] std::optional<StatusShape> shape() const { return m_shape; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look& m_look;
    std::optional<StatusShape> m_shape;
};

} // namespace alien
