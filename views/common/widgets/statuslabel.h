// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QWidget>

namespace alien {

/// Status shape and its word, as in a table cell. The word is the manager's text, not the class.
class StatusLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr);
    StatusLabel(StatusShape shape, const QString& word, QWidget* parent = nullptr);
    void setStatus(StatusShape shape, const QString& word);
    void setStale(bool stale); ///< a clock after the word: the data is old

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusShape m_shape = StatusShape::Unknown;
    QString m_word;
    bool m_stale = false;
};

} // namespace alien
