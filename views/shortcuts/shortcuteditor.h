// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace alien {

class KeyField;
class QueryEdit;
class ShortcutMap;
class ShortcutTable;
class TableView;
class TextLabel;

/// Every command with its keys, to be changed: choose one, press the keys, Set. A key that another command has is named
/// and moves only when asked to.
class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(ShortcutMap& map, QWidget* parent = nullptr);
    void choose(const QString& actionId);

private:
    QWidget* buildFoot();
    void wire();
    void refill();
    void showChosen();
    void judge();
    void set();
    [[nodiscard]] QAction* chosen() const;

    ShortcutMap& m_map;
    ShortcutTable* m_table;
    QueryEdit* m_filter;
    TableView* m_view;
    TextLabel* m_name;
    KeyField* m_field;
    QPushButton* m_set;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    TextLabel* m_word;
};

} // namespace alien
