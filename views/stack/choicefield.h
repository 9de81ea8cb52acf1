// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

class QComboBox;

namespace alien {

/// One of several words: choices of the schema, true and false, the profiles of the stack, the lifecycle.
class ChoiceField : public StackFieldEditor
{
    Q_OBJECT
public:
    ChoiceField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    void chosen(int index);

    QComboBox* m_box;
    QStringList m_words;
};

} // namespace alien
