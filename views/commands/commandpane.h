// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace alien {

class FanOutView;
class TabStrip;
class Workbench;

/// What stands at the right of the history: the workbench, and the answers of the run that was opened last.
class CommandPane : public QWidget
{
    Q_OBJECT
public:
    /// Takes both.
    CommandPane(Workbench* workbench, FanOutView* fanOut, QWidget* parent = nullptr);

    void showWorkbench();
    void showFanOut();
    [[nodiscard]] bool isWorkbenchInFront() const;
    void nextTab(int step);

Q_SIGNALS:
    void closeRequested();
    void turned(); ///< the other one is in front

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    Workbench* m_workbench;
    FanOutView* m_fanOut;
};

} // namespace alien
