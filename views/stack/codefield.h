// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stack/stackfieldeditor.h"

class QLineEdit;

namespace alien {

class TextLabel;

/// The image that a worker, container or daemon runs. Source code stays what it is and is explained.
class CodeField : public StackFieldEditor
{
    Q_OBJECT
public:
    CodeField(const StackField& field, const QString& title, const QString& at, QWidget* parent);

protected:
    void show(const Document::Node& value) override;

private:
    void typed(const QString& text);

    QLineEdit* m_image;
    TextLabel* m_note;
    bool m_isImage = true;
};

} // namespace alien
