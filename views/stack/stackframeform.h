// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QWidget>

class QComboBox;

namespace alien {

class TextLabel;

/// What stands in the middle while no resource is selected: the platform's stack as a whole.
class StackFrameForm : public QWidget
{
    Q_OBJECT
public:
    explicit StackFrameForm(StackBench& bench, QWidget* parent = nullptr);

private:
    void show();
    void choose(const QString& word);

    StackBench& m_bench;
    TextLabel* m_title;
    TextLabel* m_facts;
    QComboBox* m_management;
    TextLabel* m_note;
};

} // namespace alien
