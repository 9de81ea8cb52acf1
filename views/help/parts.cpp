// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/parts.h"

#include "alien_parts.h" // made from the table when the build is configured

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alien {

QList<Part> builtParts()
{
    QList<Part> parts;
    const QStringList lines = QString::fromUtf8(kBuiltParts).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'|');
        if (fields.size() == 3)
            parts.append({fields[0], fields[0] == u"Qt"_s ? QString::fromLatin1(qVersion()) : fields[1], fields[2]});
    }
    return parts;
}

} // namespace alien
