// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/finding.h"

#include <QWidget>

class QPushButton;

namespace alien {

class FindingTable;
class PanelHead;
class StackBench;
class StatusLabel;
class TableView;
class TextLabel;

/// What the checks say, worst first; a row leads to its place, the button does what the finding proposes.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(StackBench& bench, QWidget* parent = nullptr);

    /// Selects the next finding that has a place (F8) and goes there.
    void next();
    [[nodiscard]] const Finding* selected() const; ///< null: none, or several

Q_SIGNALS:
    void placeRequested(const alien::Finding& finding);
    void selectionChanged();
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void show();
    void selectionMoved();
    void fix();

    StackBench& m_bench;
    FindingTable* m_table;
    PanelHead* m_head;
    StatusLabel* m_errors;
    StatusLabel* m_warnings;
    StatusLabel* m_notices;
    TextLabel* m_fact;
    QPushButton* m_fix;
    TextLabel* m_why;
    TableView* m_view;
};

} // namespace alien
