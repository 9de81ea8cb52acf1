// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

namespace alien {

class ChipEdit;

/// [{type, id}]: links and dependencies.
class ReferencesField : public StackFieldEditor
{
    Q_OBJECT
public:
    ReferencesField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    void add(const QString& id);

    ChipEdit* m_chips;
    QStringList m_ids;
};

} // namespace alien
