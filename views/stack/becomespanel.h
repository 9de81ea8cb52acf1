// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace alien {

class StackBench;
class TextLabel;

/// What the resource that is looked at becomes on each platform, and the variable its users find it by.
class BecomesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BecomesPanel(StackBench& bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void codeRequested();
    void copied(const QString& text);

private:
    void show();
    void addPlatform(const QString& platform, int* line);

    StackBench& m_bench;
    QWidget* m_table;
    QGridLayout* m_grid;
    TextLabel* m_binding;
    QWidget* m_bindingRow;
    QByteArray m_shown; ///< what the table was made from
};

} // namespace alien
