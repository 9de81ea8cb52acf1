// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace alien {

/// A word that can be clicked, with its icon before it when it has one: link colour, underlined under the pointer or
/// with the focus; Space and Enter press it.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString& text, QWidget* parent = nullptr);
    void setSmall(bool small);
    void setMono(bool mono); ///< URLs; elided in the middle when narrow

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int iconRoom() const;

    bool m_small = false;
    bool m_mono = false;
};

} // namespace alien
