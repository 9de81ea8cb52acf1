// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace alien {

class StackBench;
class TextLabel;

/// Code to read and to copy: how a program uses the resource that is looked at, or the whole stack as alien.ts.
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Resource, Stack };
    CodePanel(StackBench& bench, Content content, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showSample();

    StackBench& m_bench;
    Content m_content;
    QComboBox* m_samples;
    TextLabel* m_note;
    QPlainTextEdit* m_text;
    QString m_last; ///< the sample that was chosen, by its title
};

} // namespace alien
