// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheet.h"

namespace alien {

/// A form in a sheet; the content brings its buttons.
class FormSheet : public Sheet
{
    Q_OBJECT
public:
    /// Takes the content.
    FormSheet(QWidget* content, const QString& question, QWidget* window);

    void closeSheet();

Q_SIGNALS:
    void closed(); ///< by closeSheet() or Esc

protected:
    void cancel() override { closeSheet(); }
    [[nodiscard]] int panelWidth() const override;
};

} // namespace alien
