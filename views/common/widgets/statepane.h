// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"
#include "views/common/look/status.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTimer;

namespace alien {

class LinkLabel;
class TextLabel;

/// What stands in a panel instead of its content: left aligned at the top, a sentence and at most one button and one
/// link.
class StatePane : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { None, Loading, EmptyFirstRun, EmptyFiltered, Forbidden, Unreachable, Error };
    struct State
    {
        Kind kind = Kind::None;
        QString title;  ///< bold: "No releases yet"
        QString text;   ///< a sentence or two
        QString button; ///< empty: none
        IconId buttonIcon = IconId::None;
        QString link; ///< second, quieter choice ("Copy report"); empty: none
    };

    explicit StatePane(QWidget* parent = nullptr);
    /// Loading shows its grey rows only after 200 ms, without motion. None hides the pane.
    void setState(const State& state);
    [[nodiscard]] Kind kind() const { return m_state.kind; }

    /// The usual wording.
    void showLoading();
    void showFiltered(int filters, int total, const QString& things); ///< "3 filters hide all 36 deployments."
    void showForbidden(const QString& text);
    void showError(const QString& title, const QString& text);

Q_SIGNALS:
    void buttonClicked(alien::StatePane::Kind kind);
    void linkClicked(alien::StatePane::Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void paintSkeleton(QPainter* painter) const;

    State m_state;
    bool m_skeleton = false;
    QWidget* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_button;
    LinkLabel* m_link;
    QTimer* m_delay;
};

} // namespace alien
