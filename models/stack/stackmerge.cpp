// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackmerge.h"

#include <QSet>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Node = Document::Node;

QByteArray rawOf(const Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

bool same(const Node& a, const Node& b)
{
    return bool(a) == bool(b) && sameValue(a, b);
}

/// The places of a diff, in whole resources and whole members of the stack.
QStringList places(const StackDiff& diff)
{
    QStringList out;
    for (const ResourceChange& change : diff.resources)
        out.append(resourcePointer(change.id));
    for (const FieldChange& change : diff.fields) {
        const QString member = u'/' + change.pointer.section(u'/', 1, 1);
        if (!out.contains(member))
            out.append(member);
    }
    return out;
}

const StackDiff* diffOf(const QList<StackDiff>& diffs, const QString& platform)
{
    const auto it = std::find_if(diffs.begin(), diffs.end(),
                                 [&platform](const StackDiff& diff) { return diff.platform == platform; });
    return it == diffs.end() ? nullptr : &*it;
}

QString idOf(const QString& pointer)
{
    QString id = pointer.startsWith("/resources/"_L1) ? pointer.mid(11) : QString();
    return id.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

void mergePlatform(StackMerge& out, const QString& platform, const Document& mine, const Document& theirs)
{
    const StackDiff* own = diffOf(out.mine, platform);
    const QStringList ownPlaces = own ? places(*own) : QStringList();
    const QSet<QString> touched(ownPlaces.begin(), ownPlaces.end());
    for (const QString& pointer : places(*diffOf(out.theirs, platform))) {
        const Node here = mine.at(pointer);
        const Node there = theirs.at(pointer);
        if (same(here, there))
            continue;
        if (touched.contains(pointer))
            out.conflicts.append({platform, pointer, idOf(pointer), rawOf(here), rawOf(there)});
        else
            out.edits[platform].append(there ? StackEdit::set(pointer, rawOf(there)) : StackEdit::remove(pointer));
    }
}

} // namespace

StackMerge StackMerge::of(const QHash<QString, Document>& base, const QHash<QString, Document>& mine,
                          const QHash<QString, Document>& theirs, StackDialect dialect)
{
    StackMerge out;
    out.mine = StackDiff::between(base, mine, dialect);
    out.theirs = StackDiff::between(base, theirs, dialect);
    for (const StackDiff& diff : std::as_const(out.theirs)) {
        const QString& platform = diff.platform;
        const bool here = mine.contains(platform);
        const bool there = theirs.contains(platform);
        if (here && there) {
            mergePlatform(out, platform, mine.value(platform), theirs.value(platform));
        } else if (there && !diffOf(out.mine, platform)) {
            out.newPlatforms.insert(platform, theirs.value(platform).source());
        } else if (here != there) {
            // One side took the platform away, or a whole stack that was taken away here changed there.
            out.conflicts.append(
                {platform, {}, {}, rawOf(mine.value(platform).root()), rawOf(theirs.value(platform).root())});
        }
    }
    return out;
}

} // namespace alien
