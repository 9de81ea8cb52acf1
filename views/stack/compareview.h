// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdiff.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace alien {

class DiffTable;
class PayloadDiffView;
class Session;
class StackBench;
class StatePane;
class TabStrip;
class TableView;
class TextLabel;

/// The draft, or a release, against another release: first what differs in meaning, then the text.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(StackBench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void copied(const QString& text);

private:
    void build();
    void fill(QComboBox* box, bool draft);
    void compare();
    [[nodiscard]] QByteArray bodyOf(const QComboBox* box) const;

    StackBench& m_bench;
    QComboBox* m_before;
    QComboBox* m_after;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    DiffTable* m_table;
    TableView* m_view;
    PayloadDiffView* m_text;
    TextLabel* m_none;
    int m_asked = 0;
};

} // namespace alien
