// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/changedvalues.h"

#include "models/stack/difftable.h"

#include <QHash>

namespace alien {

using namespace Qt::StringLiterals;

QList<ChangedValue> changedValues(const QList<StackDiff>& difference)
{
    QList<ChangedValue> out;
    QHash<QStringList, qsizetype> at;
    const auto add = [&](const QString& platform, const QString& place, const FieldChange& field) {
        const QString before = QString::fromUtf8(shownValue(field, field.before)).simplified();
        const QString after = QString::fromUtf8(shownValue(field, field.after)).simplified();
        const QStringList same{place, before, after};
        const auto known = at.constFind(same);
        if (known != at.cend()) {
            if (!out.at(*known).platforms.contains(platform))
                out[*known].platforms.append(platform);
            return;
        }
        at.insert(same, out.size());
        out.append({place, {platform}, before, after});
    };
    for (const StackDiff& diff : difference) {
        for (const ResourceChange& change : diff.resources) {
            for (const FieldChange& field : change.fields)
                add(diff.platform, change.id + u" / "_s + field.name, field);
        }
        for (const FieldChange& field : diff.fields)
            add(diff.platform, field.name, field);
    }
    return out;
}

} // namespace alien
