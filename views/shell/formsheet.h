// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheet.h"

class QHBoxLayout;

namespace alien {

/// A form in a sheet; the content brings its buttons.
class FormSheet : public Sheet
{
    Q_OBJECT
public:
    /// Takes the content.
    FormSheet(QWidget* content, const QString& question, QWidget* window);

    /// The connection that it is for: word, colour and name beside the title, as in a confirmation.
    void setConnection(const Profile& profile);

    void closeSheet();

Q_SIGNALS:
    void closed(); ///< by closeSheet() or Esc

protected:
    void cancel() override { closeSheet(); }
    [[nodiscard]] int panelWidth() const override;

private:
    QHBoxLayout* m_head;
};

} // namespace alien
