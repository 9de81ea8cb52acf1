// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace alien::gallery {

/// Each builds one page for a picture of 1600 x 1000 (or 1280 x 800); the caller owns it.
[[nodiscard]] QWidget* deploymentsPage(bool bulk);
[[nodiscard]] QWidget* statesPage();
[[nodiscard]] QWidget* sheetPage(bool typed);
[[nodiscard]] QWidget* controlsPage();
[[nodiscard]] QWidget* payloadPage();
[[nodiscard]] QWidget* hardPayloadsPage();

} // namespace alien::gallery
