// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace alien {

class FlowLayout;
class LinkLabel;
class TextLabel;

/// What the filter holds, one chip a term, each removable; the counter stands at the right. "41 of 412, 1 selected"
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);
    void setChips(const QStringList& texts);
    /// What is wrong with the rest of the filter, one sentence; empty: nothing.
    void setProblem(const QString& sentence);
    void setCounter(int shown, int total, int selected);
    /// Lies over the row while it is visible, so that nothing below moves when it comes and goes; the row is always as
    /// high as it asks for. The row takes it.
    void setBar(QWidget* bar);

Q_SIGNALS:
    void removed(int chip); ///< its place in the list
    void cleared();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeBar();

    QWidget* m_bar = nullptr;
    QStringList m_texts;
    FlowLayout* m_chips;
    LinkLabel* m_clear;
    TextLabel* m_problem;
    TextLabel* m_shown;
    TextLabel* m_counter;
};

} // namespace alien
