// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace alien {

/// Something of others that the program is made of.
struct Part
{
    QString name;
    QString version; ///< as it was built with; of Qt the one that runs
    QString licence; ///< SPDX
};

/// The table of cmake/AlienParts.cmake.
[[nodiscard]] QList<Part> builtParts();

} // namespace alien
