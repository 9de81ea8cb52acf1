// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/namelist.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

QString namesAndMore(const QStringList& names, qsizetype total, const QString& separator)
{
    const QString said = names.join(separator.isEmpty() ? u", "_s : separator);
    const qsizetype more = total - names.size();
    if (more <= 0)
        return said;
    // A name may hold %1 itself, so it goes in last.
    return QCoreApplication::translate("NameList", "%1 and %n more", nullptr, int(more)).arg(said);
}

QString firstNames(const QStringList& names, qsizetype most, const QString& separator)
{
    return namesAndMore(names.mid(0, most), names.size(), separator);
}

} // namespace alien
