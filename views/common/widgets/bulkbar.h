// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace alien {

class ActionButton;
class LinkLabel;
class TextLabel;

/// Appears over the chips of the filter when two or more rows are selected: their number and what can be done with all
/// of them. Where the width does not do, the buttons lose their icons, then those go that cannot be pressed, then the
/// last ones: the context menu has them all.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget* parent = nullptr);
    void setActions(const QList<QAction*>& actions);
    /// "Retry 3…" on the button of one of them; empty: its own text.
    void setShownText(const QAction* action, const QString& text);
    /// Hidden below two. `matching` rows meet the filter.
    void setCounts(int selected, int matching);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int neededWidth(bool withButtons) const;

    TextLabel* m_count;
    QHBoxLayout* m_buttons;
    QList<ActionButton*> m_verbs; ///< as they stand
    LinkLabel* m_all;
    LinkLabel* m_clear;
};

} // namespace alien
