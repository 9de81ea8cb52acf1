// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace alien {

class ActionButton;
class LinkLabel;
class TextLabel;

/// Appears over the chips of the filter when two or more rows are selected: their number and what can be done with all
/// of them.
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

Q_SIGNALS:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_count;
    QHBoxLayout* m_buttons;
    QHash<const QAction*, ActionButton*> m_ofActions;
    LinkLabel* m_all;
    LinkLabel* m_clear;
};

} // namespace alien
