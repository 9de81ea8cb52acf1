// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

namespace alien {

class ChipEdit;

/// Each set's name; one of its own by its id or its place.
[[nodiscard]] QStringList permissionSetNames(const Document::Node& sets);

/// Permission sets as chips, with the built-in ones to add. A set of its own stays as it is and is edited as text.
class SetsField : public StackFieldEditor
{
    Q_OBJECT
public:
    SetsField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    ChipEdit* m_chips;
    QStringList m_sets;
};

} // namespace alien
