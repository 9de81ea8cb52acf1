// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deploymentstatus.h"

#include <QList>
#include <QWidget>

namespace alien {

/// How many of each class, as one bar; its accessible description and tooltip say the numbers.
class StackedBar : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        StatusClass klass = StatusClass::Unknown;
        qint64 count = 0;
    };
    explicit StackedBar(QWidget* parent = nullptr);
    void setParts(const QList<Part>& parts);
    /// What the bar's full length stands for; 0: the sum of its parts.
    void setTotal(qint64 total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Part> m_parts;
    qint64 m_total = 0;
};

} // namespace alien
