// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

class QLineEdit;

namespace alien {

/// Text, whole numbers, and JSON that has no form of its own, on one line. Empty takes the member out.
class LineField : public StackFieldEditor
{
    Q_OBJECT
public:
    LineField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    void typed(const QString& text);
    [[nodiscard]] QString textOf(const Document::Node& value) const;
    /// Nothing, and why in `problem`, when it is no value of this kind.
    [[nodiscard]] QByteArray jsonOf(const QString& text, QString* problem) const;

    QLineEdit* m_line;
    bool m_unfinished = false;
};

} // namespace alien
