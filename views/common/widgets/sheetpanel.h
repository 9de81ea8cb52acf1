// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QFrame>

namespace alien {

/// The paper of a confirmation: a line in the protection colour on top, rounded below. A dialog to screen readers.
class SheetPanel : public QFrame
{
    Q_OBJECT
public:
    SheetPanel(Protection protection, QWidget* parent);
    void setProtection(Protection protection);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Protection m_protection;
};

/// The grey foot with fields and buttons.
class SheetFoot : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A hairline.
class SheetLine : public QWidget
{
    Q_OBJECT
public:
    explicit SheetLine(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Makes SheetPanel a dialog in the accessibility tree; the application calls it once, so do tests that look at roles.
void installSheetAccessibility();

} // namespace alien
