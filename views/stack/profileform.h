// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QWidget>

class QVBoxLayout;

namespace alien {

class ActionRegistry;
class ChipEdit;
class LinkLabel;
class TextLabel;

/// A permission profile: what it grants, on everything or on one resource, with the sets that are known for it.
class ProfileForm : public QWidget
{
    Q_OBJECT
public:
    ProfileForm(StackBench& bench, ActionRegistry& actions, QWidget* parent = nullptr);

private:
    void buildHead(ActionRegistry& actions, QVBoxLayout* column);
    void show();
    void rebuild(const QStringList& targets);
    void openTargets();
    [[nodiscard]] QStringList setsFor(const QString& target) const;
    [[nodiscard]] QString pointer(const QString& target = {}) const;

    StackBench& m_bench;
    TextLabel* m_name = nullptr;
    TextLabel* m_used = nullptr;
    QVBoxLayout* m_rowsLayout;
    LinkLabel* m_add;
    QStringList m_targets;
    QList<QWidget*> m_rows;
    QList<ChipEdit*> m_chips;
};

} // namespace alien
