// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace alien {

class BulkRun;
class StackedBar;
class TableView;
class TextLabel;

/// The content of a sheet that shows an action on many targets while it runs: a row each, pause, stop, those that
/// failed once more, the outcomes as a file. Closing it does not stop the action.
class BulkRunView : public QWidget
{
    Q_OBJECT
public:
    /// The run outlives the view.
    explicit BulkRunView(BulkRun& run, QWidget* parent = nullptr);

Q_SIGNALS:
    void againRequested();
    void exportRequested();
    void closeRequested();

private:
    QPushButton* button(const QString& name, const QString& text);
    void update();

    BulkRun& m_run;
    StackedBar* m_bar;
    TextLabel* m_summary;
    TableView* m_table;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_again;
    QPushButton* m_export;
    QPushButton* m_close;
};

} // namespace alien
