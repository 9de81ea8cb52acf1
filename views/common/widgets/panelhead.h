// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace alien {

class TextLabel;

/// The 30 px head of a panel inside a section: bold title, small muted fact or a link at the right.
class PanelHead : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHead(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setFact(const QString& fact);
    void addWidget(QWidget* widget); ///< at the right

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    QHBoxLayout* m_right;
    TextLabel* m_fact;
};

} // namespace alien
