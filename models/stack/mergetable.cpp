// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/mergetable.h"

#include "models/stack/difftable.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Outcome = MergeRow::Outcome;

const char* outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Conflict:
        return QT_TRANSLATE_NOOP("alien::MergeTable", "yours stays");
    case Outcome::Mine:
        return QT_TRANSLATE_NOOP("alien::MergeTable", "only yours");
    case Outcome::Same:
        return QT_TRANSLATE_NOOP("alien::MergeTable", "the same");
    case Outcome::Taken:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::MergeTable", "taken over");
}

QList<RowColumn<MergeRow>> tableColumns()
{
    const auto make = [](const QString& id, const QString& title, int width, auto text) {
        RowColumn<MergeRow> out;
        out.id = id;
        out.title = title;
        out.width = width;
        out.text = text;
        out.mono = id == "base"_L1 || id == "mine"_L1 || id == "theirs"_L1;
        // Images differ in their tags, at the end.
        out.elide = out.mono ? Qt::ElideMiddle : Qt::ElideRight;
        return out;
    };
    auto outcome = make(u"outcome"_s, MergeTable::tr("Becomes"), 13,
                        [](const MergeRow& row) { return MergeTable::tr(outcomeWord(row.outcome)); });
    outcome.code = [](const MergeRow& row) { return QString::fromLatin1(outcomeWord(row.outcome)); };
    outcome.sortText = [](const MergeRow& row) { return QString::number(int(row.outcome)); };
    return {outcome,
            make(u"platform"_s, MergeTable::tr("Platform"), 12, [](const MergeRow& row) { return row.platform; }),
            make(u"place"_s, MergeTable::tr("Place"), 26, [](const MergeRow& row) { return row.place; }),
            make(u"base"_s, MergeTable::tr("Before"), 18, [](const MergeRow& row) { return row.base; }),
            make(u"mine"_s, MergeTable::tr("Yours"), 18, [](const MergeRow& row) { return row.mine; }),
            make(u"theirs"_s, MergeTable::tr("Theirs"), 18, [](const MergeRow& row) { return row.theirs; })};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"platform"_s, Kind::Text, MergeTable::tr("platform"), {}},
            {u"place"_s, Kind::Text, MergeTable::tr("place"), {}},
            {u"outcome"_s, Kind::Text, MergeTable::tr("yours stays, taken over, only yours, the same"), {}}};
}

struct Side
{
    QString before;
    QString after;
    bool changed = false;
};

struct Place
{
    QString owner; ///< the resource, or the member of the stack that is taken or left as a whole
    Side mine;
    Side theirs;
};

/// By platform and place, in their order.
using Places = std::map<std::pair<QString, QString>, Place>;

QString kindWord(ChangeKind kind, bool after)
{
    if (kind == ChangeKind::Changed)
        return {};
    return (kind == ChangeKind::Added) == after ? MergeTable::tr("there") : MergeTable::tr("not there");
}

QString both(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u", "_s + other;
}

void collect(Places& places, const QList<StackDiff>& diffs, Side Place::*side)
{
    for (const StackDiff& diff : diffs) {
        const auto add = [&](const QString& place, const QString& owner, const QString& before, const QString& after) {
            Place& one = places[{diff.platform, place}];
            one.owner = owner;
            // Items of a set that came and went stand at the same place.
            Side& there = one.*side;
            there = {both(there.before, before), both(there.after, after), true};
        };
        const auto addField = [&add](const QString& place, const QString& owner, const FieldChange& field) {
            add(place, owner, QString::fromUtf8(shownValue(field, field.before)),
                QString::fromUtf8(shownValue(field, field.after)));
        };
        if (diff.kind != ChangeKind::Changed)
            add(MergeTable::tr("the whole stack"), {}, kindWord(diff.kind, false), kindWord(diff.kind, true));
        for (const ResourceChange& change : diff.resources) {
            const QString owner = resourcePointer(change.id);
            if (change.kind != ChangeKind::Changed)
                add(change.id, owner, kindWord(change.kind, false), kindWord(change.kind, true));
            for (const FieldChange& field : change.fields)
                addField(change.id + u" / "_s + field.name, owner, field);
        }
        for (const FieldChange& field : diff.fields)
            addField(field.name, u'/' + field.pointer.section(u'/', 1, 1), field);
    }
}

} // namespace

MergeTable::MergeTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{
    setSortKeys({{columnOf(u"outcome"_s), Qt::AscendingOrder},
                 {columnOf(u"place"_s), Qt::AscendingOrder},
                 {columnOf(u"platform"_s), Qt::AscendingOrder}});
}

void MergeTable::setMerge(const StackMerge& merge)
{
    Places places;
    collect(places, merge.mine, &Place::mine);
    collect(places, merge.theirs, &Place::theirs);
    const auto disputed = [&merge](const QString& platform, const QString& owner) {
        return std::any_of(merge.conflicts.begin(), merge.conflicts.end(), [&](const StackMerge::Conflict& conflict) {
            return conflict.platform == platform && (conflict.pointer == owner || conflict.pointer.isEmpty());
        });
    };
    QList<MergeRow> rows;
    for (const auto& [key, place] : places) {
        const auto& [platform, name] = key;
        const bool conflict = disputed(platform, place.owner);
        // What was edited elsewhere is not touched by anything of theirs.
        if (!place.theirs.changed && !conflict)
            continue;
        MergeRow row{platform + u'|' + name, platform, name, Outcome::Taken, {}, {}, {}};
        row.base = place.theirs.changed ? place.theirs.before : place.mine.before;
        row.mine = place.mine.changed ? place.mine.after : row.base;
        row.theirs = place.theirs.changed ? place.theirs.after : row.base;
        if (!place.theirs.changed)
            row.outcome = Outcome::Mine;
        else if (place.mine.changed && row.mine == row.theirs)
            row.outcome = Outcome::Same;
        else if (conflict)
            row.outcome = Outcome::Conflict;
        rows.append(row);
    }
    setRows(rows);
}

} // namespace alien
