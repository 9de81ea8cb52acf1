// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/payload/payloadview.h"

#include <array>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace alien {

class TextLabel;

/// The line above a payload: what it is, find, Tree / Text / Hex, more.
class PayloadBar : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& fact);
    [[nodiscard]] QString title() const;
    void addWidget(QWidget* widget);
    void setFindName(const QString& accessibleName);
    void setMode(PayloadView::Mode mode);
    void setModeEnabled(PayloadView::Mode mode, bool enabled, const QString& reason = {});
    void setHits(const QString& text, bool none);
    void setHitsTip(const QString& tip);
    void setFindText(const QString& text);
    [[nodiscard]] QString findText() const;
    [[nodiscard]] bool caseMatters() const;
    void focusFind();
    [[nodiscard]] QPushButton* moreButton() const { return m_more; }
    void setContentEnabled(bool enabled); ///< nothing to find or copy in a message

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void findChanged(const QString& text);
    void findNext(bool forward);
    void findLeft(); ///< Escape in an empty field
    void modeChosen(alien::PayloadView::Mode mode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFind();
    void fitFact();
    void buildModes(QHBoxLayout* row);

    TextLabel* m_title;
    TextLabel* m_fact;
    QHBoxLayout* m_widgets;
    QLineEdit* m_find;
    TextLabel* m_hits;
    QAction* m_case;
    QPushButton* m_up;
    QPushButton* m_down;
    std::array<QPushButton*, 3> m_modes{};
    QPushButton* m_more;
    bool m_named = false; ///< the find field has a name of its own
};

} // namespace alien
