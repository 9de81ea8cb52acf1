// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace alien {

class ActionRegistry;
class LinkLabel;
class StackFieldRow;
class TextLabel;

/// The fields of the resource that is looked at, made from its type; what the manager fills in by itself stands there
/// as that. What has no form says so.
class ResourceForm : public QWidget
{
    Q_OBJECT
public:
    ResourceForm(StackBench& bench, ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void buildHead(ActionRegistry& actions, QVBoxLayout* column);
    void show();
    void rebuild(const StackResource& resource);
    void addRow(const StackField& field, const QString& at);
    void showFindings();
    void showBars();

    StackBench& m_bench;
    QLabel* m_icon = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_type = nullptr;
    QCheckBox* m_all = nullptr;
    TextLabel* m_note;
    QWidget* m_page;
    QVBoxLayout* m_rowsLayout;
    QList<StackFieldRow*> m_rows;
    QString m_builtFor; ///< type and dialect
};

/// "Memory" for memoryMb; the name itself where nobody has a better word.
[[nodiscard]] QString stackFieldTitle(const QString& name);

} // namespace alien
