// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace alien {

/// Installs the words of the user's language over the English ones; English itself has its plurals from there. The
/// translators belong to `owner`.
void installTranslations(QObject* owner);

} // namespace alien
