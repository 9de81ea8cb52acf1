// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QWidget>

class QHBoxLayout;

namespace alien {

class SectionHead;

}

namespace alien::gallery {

/// A window with menu bar, rail, section head and status line round a section; no behaviour.
class DemoWindow : public QWidget
{
    Q_OBJECT
public:
    DemoWindow(Protection protection, const QString& name, bool old = false);
    [[nodiscard]] QHBoxLayout* section() const { return m_section; }
    [[nodiscard]] SectionHead* head() const { return m_head; }
    [[nodiscard]] QWidget* client() const { return m_client; }
    void addAbove(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Protection m_protection;
    QWidget* m_client;
    SectionHead* m_head;
    QHBoxLayout* m_section;
};

} // namespace alien::gallery
