// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/token.h"

#include <QAbstractButton>

namespace alien {

/// One line of a legend: how the line is drawn, its name, its value at the cross-hair. A click hides and shows it, with
/// Ctrl it stays alone.
class LegendRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LegendRow(QWidget* parent = nullptr);
    void setLine(const QString& name, Token colour, bool dashed);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void aloneRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_value;
    Token m_colour = Token::Series1;
    bool m_dashed = false;
};

} // namespace alien
