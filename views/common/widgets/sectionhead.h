// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace alien {

class TextLabel;

/// The head of a section: back, forward, title, one muted fact; at the right the field that opens the palette and at
/// most three actions.
class SectionHead : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHead(QWidget* parent = nullptr);
    void setNavigation(QAction* back, QAction* forward);
    void setTitle(const QString& title);
    void setFact(const QString& fact);
    void setPaletteAction(QAction* palette);
    /// At most three; the first is filled when `primary`.
    void setActions(const QList<QAction*>& actions, bool primary = false);
    /// Any other control between fact and palette field.
    void addWidget(QWidget* widget);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_navigation;
    TextLabel* m_title;
    TextLabel* m_fact;
    QHBoxLayout* m_middle;
    QPushButton* m_palette;
    QHBoxLayout* m_actions;
};

} // namespace alien
