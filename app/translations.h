// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace alien {

/// Installs the words of a language over the English ones; English itself has its plurals from there. `language` is
/// that of the preferences: empty for the desktop's, a code such as "de" or "zh_CN", or "pseudo" (see
/// PseudoTranslator). A chosen language also decides how numbers and dates are written. The translators belong to
/// `owner`.
void installTranslations(QObject* owner, const QString& language);

} // namespace alien
