// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"

#include <QFrame>

#include <chrono>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace alien {

class TextLabel;

/// A bar above the thing concerned: what happened and at most two things to do about it. It pushes, it covers nothing.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Attention, Failed, Done };
    explicit MessageBar(QWidget* parent = nullptr);

    /// `strong` is the first sentence, `text` the second. "%1" in `text` stands for the seconds of a countdown. Shows
    /// the bar and tells screen readers.
    void setMessage(Kind kind, const QString& strong, const QString& text = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// At most two; later calls add beside. `text` may hold "%1" for the seconds ("Undo %1 s").
    QPushButton* addButton(const QString& text, IconId icon, std::function<void()> pressed);
    void addLink(const QString& text, std::function<void()> pressed);
    void clearActions();
    /// Fills "%1" with whole seconds until it is over, then emits countdownFinished(). Only shows: whoever acts has a
    /// clock of its own.
    void startCountdown(std::chrono::milliseconds left);
    void stopCountdown();

Q_SIGNALS:
    void countdownFinished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Kind m_kind = Kind::Info;
    QString m_strong;
    QString m_text;
    QLabel* m_label;
    QWidget* m_icon;
    QHBoxLayout* m_actions;
    QTimer* m_timer;
    qint64 m_deadline = 0; ///< ms of the monotonic clock, 0 without a countdown
};

} // namespace alien
