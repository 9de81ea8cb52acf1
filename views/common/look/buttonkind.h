// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"

#include <cstdint>

class QAbstractButton;
class QWidget;

namespace alien {

/// Normal: outlined. Flat: no outline until hovered. Primary: filled, at most one in view. Danger: filled in the failed
/// colour, for the verb of a confirmation only.
enum class ButtonKind : std::uint8_t { Normal, Flat, Primary, Danger };

void setButtonKind(QAbstractButton* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);
/// 28 px high instead of 24: in sheets and on the welcome page.
void setBigControl(QWidget* control, bool big = true);
[[nodiscard]] bool isBigControl(const QWidget* control);
/// A line edit with something wrong in it turns its border to the failed colour.
void setFieldError(QWidget* field, bool error);
[[nodiscard]] bool hasFieldError(const QWidget* field);

/// The icon in the colour that suits the kind of button.
void setButtonIcon(QAbstractButton* button, IconId icon);

} // namespace alien
