// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/finding.h"

#include <QWidget>

class QLabel;

namespace alien {

class LinkLabel;
class StackFieldEditor;
class TextLabel;

/// Label, editor, and under it what the checks say about the field, with the way out. A bar at the left edge says that
/// it differs from the base.
class StackFieldRow : public QWidget
{
    Q_OBJECT
public:
    enum class Bar { None, Changed, Added };
    /// Takes the editor.
    StackFieldRow(StackFieldEditor* editor, QWidget* parent);

    [[nodiscard]] StackFieldEditor& editor() const { return *m_editor; }
    /// The worst finding at this field; null: none.
    void setFinding(const Finding* finding);
    void setBar(Bar bar);

Q_SIGNALS:
    void fixRequested(const alien::Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();

    StackFieldEditor* m_editor;
    TextLabel* m_label;
    QWidget* m_message;
    QLabel* m_mark;
    TextLabel* m_words;
    LinkLabel* m_fix;
    QString m_problem; ///< of what is typed
    Finding m_finding;
    bool m_hasFinding = false;
    Bar m_bar = Bar::None;
};

} // namespace alien
