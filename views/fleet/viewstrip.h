// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace alien {

class ActionRegistry;
class DeploymentTable;
class SavedViews;
class TableView;
class TabStrip;

/// The saved views as tabs above the table, each with the number of rows it would show now. "All" stands first and is
/// no saved view: its id is empty. A tab stays the current one while its filter is edited.
class ViewStrip : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the strip.
    ViewStrip(SavedViews& views, DeploymentTable& table, TableView& view, ActionRegistry& actions,
              QWidget* parent = nullptr);

    [[nodiscard]] SavedViews& views() const { return m_views; }
    [[nodiscard]] QString current() const; ///< id of the view; empty: all
    /// Whether filter, columns or sorting are not those of the current view any more.
    [[nodiscard]] bool isChanged() const;
    /// Puts the view's filter, columns and sorting into the table.
    void open(const QString& id);
    /// A filter came from elsewhere: the tab that shows the same becomes the current one, else All.
    void settle();
    void step(int by); ///< the next tab

Q_SIGNALS:
    void currentChanged(); ///< or isChanged() did

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void follow();
    void countSoon();
    void countNext();
    [[nodiscard]] QString matching() const; ///< id of the tab with the filter of the table; null: none

    SavedViews& m_views;
    DeploymentTable& m_table;
    TableView& m_view;
    TabStrip* m_tabs;
    QTimer m_count;      ///< until numbers are counted anew
    QTimer m_slices;     ///< one view a turn: a large fleet takes some milliseconds each
    QStringList m_queue; ///< ids to count
    bool m_opening = false;
};

} // namespace alien
