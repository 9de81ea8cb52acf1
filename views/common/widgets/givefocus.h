// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace alien {

/// Whoever gives `page` the focus gives it to this part of the page; null: the page keeps it. Not by a proxy: Tab would
/// go to that and leave out what stands before it.
void giveFocus(QWidget* page, const std::function<QWidget*()>& part);
void giveFocus(QWidget* page, QWidget* part);

} // namespace alien
