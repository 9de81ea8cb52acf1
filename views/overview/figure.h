// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QAbstractButton>

#include <optional>

namespace alien {

/// One count of the strip: a large number over a status word; pressing it opens what it counts.
class Figure : public QAbstractButton
{
    Q_OBJECT
public:
    Figure(const QString& word, std::optional<StatusShape> shape, QWidget* parent = nullptr);
    void setNumber(const QString& number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    QString m_number;
    std::optional<StatusShape> m_shape;
};

} // namespace alien
