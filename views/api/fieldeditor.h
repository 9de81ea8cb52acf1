// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apioperation.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace alien {

class TextLabel;

/// One field of an operation: its editor, what is wrong with it, its help. Text in and out, whatever the kind.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const ApiField& field, Generation generation, QWidget* parent = nullptr);

    [[nodiscard]] const ApiField& field() const { return m_field; }
    [[nodiscard]] QWidget* input() const { return m_input; }
    [[nodiscard]] QString text() const;
    /// Without edited(); an editor that shows it already is left alone, so that cursor and selection stay.
    void setText(const QString& text);
    /// Empty: all is well. What does not block is said, but not marked as an error.
    void setProblem(const QString& text, bool blocks);
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void edited(const QString& text);

private:
    void makeInput(Generation generation);
    [[nodiscard]] QString help() const;

    const ApiField& m_field;
    QWidget* m_input = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QComboBox* m_combo = nullptr;
    TextLabel* m_problem;
};

} // namespace alien
