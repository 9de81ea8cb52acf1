// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QWidget>

namespace alien {

class StackScintilla;
class TextLabel;

/// The text of the platform that is looked at, in step with the form: what is typed goes into the document as it is,
/// what others change appears here. While the frame round the stacks is broken it shows the whole text.
class StackText : public QWidget
{
    Q_OBJECT
public:
    explicit StackText(StackBench& bench, QWidget* parent = nullptr);

    /// Bytes of the platform's text.
    void goTo(qsizetype from, qsizetype to);
    void focusText();

private:
    void build();
    void wire();
    void fill();
    void typed();
    void showFindings();
    void showChanges();
    void followPlace();
    void caretMoved();
    void complete(bool asked);
    void insertWord(const QString& word);
    [[nodiscard]] StackPlace placeAt(qsizetype position) const;

    StackBench& m_bench;
    TextLabel* m_path;
    TextLabel* m_step;
    StackScintilla* m_editor;
    TextLabel* m_status;
    QHash<int, QString> m_sentences; ///< by line
    bool m_filling = false;
    bool m_placing = false;
};

} // namespace alien
