// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releases/releasetable.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

RowColumn<ReleaseRow> column(const QString& id, const QString& title, int width, int priority,
                             const std::function<QString(const ReleaseRow&)>& text)
{
    RowColumn<ReleaseRow> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    // A slot that was released has no row any more.
    out.text = [text](const ReleaseRow& row) { return row.release ? text(row) : QString(); };
    return out;
}

RowColumn<ReleaseRow> count(const QString& id, const QString& title, int priority, const Format& format,
                            int ReleaseUse::*member)
{
    auto out = column(id, title, 11, priority, [&format, member](const ReleaseRow& row) {
        return row.use.*member == 0 ? QString() : format.number(row.use.*member);
    });
    out.sort = Column::Sort::Number;
    out.descendingFirst = true;
    out.alignment = Qt::AlignRight | Qt::AlignVCenter;
    out.number = [member](const ReleaseRow& row) { return qint64(row.use.*member); };
    return out;
}

QList<RowColumn<ReleaseRow>> tableColumns(const Format& format)
{
    const auto tr = [](const char* text) { return ReleaseTable::tr(text); };
    auto release = column(u"name"_s, tr("Release"), 18, 0, [tr](const ReleaseRow& row) {
        const QString sha = row.release->git.commitSha.left(7);
        const QString name = sha.isEmpty() ? Format::shortId(row.release->id) : sha;
        return row.newest ? tr("%1 newest").arg(name) : name;
    });
    release.mono = true;
    auto running = column(u"running"_s, tr("Run it"), 10, 20, [&format](const ReleaseRow& row) {
        return row.use.running == 0
                   ? QString()
                   : ReleaseTable::tr("%1 of %2").arg(format.number(row.use.running), format.number(row.fleet));
    });
    running.sort = Column::Sort::Number;
    running.descendingFirst = true;
    running.alignment = Qt::AlignRight | Qt::AlignVCenter;
    running.number = [](const ReleaseRow& row) { return qint64(row.use.running); };
    const auto createdMs = [](const ReleaseRow& row) {
        return row.release ? row.release->createdAt.toMSecsSinceEpoch() : 0;
    };
    auto created = column(u"created"_s, tr("Published"), 18, 10,
                          [&format, createdMs](const ReleaseRow& row) { return format.time(createdMs(row)); });
    created.sort = Column::Sort::Number;
    created.descendingFirst = true;
    created.number = createdMs;
    created.other = [&format, createdMs](const ReleaseRow& row, int role) -> QVariant {
        const bool whole = role == TableModel::CopyRole || role == TableModel::TooltipRole;
        return whole ? QVariant(format.exact(createdMs(row))) : QVariant();
    };
    auto id = column(u"id"_s, tr("Id"), 18, 60, [](const ReleaseRow& row) { return row.release->id; });
    id.mono = true;
    id.elide = Qt::ElideMiddle;
    id.sort = Column::Sort::Bytes;
    auto ref = column(u"ref"_s, tr("Ref"), 12, 40, [](const ReleaseRow& row) { return row.release->git.commitRef; });
    ref.mono = true;
    return {release,
            column(u"message"_s, tr("Message"), 40, 5,
                   [](const ReleaseRow& row) { return row.release->git.commitMessage; }),
            ref,
            column(u"platforms"_s, tr("Platforms"), 26, 30,
                   [](const ReleaseRow& row) { return row.release->platforms.join(u", "_s); }),
            running,
            count(u"coming"_s, tr("On the way"), 25, format, &ReleaseUse::coming),
            count(u"behind"_s, tr("Left behind"), 22, format, &ReleaseUse::behind),
            created,
            id};
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    return {{u"id"_s, Kind::Id, ReleaseTable::tr("id or its beginning"), {}},
            {u"commit"_s, Kind::Text, ReleaseTable::tr("commit or its beginning"), {}},
            {u"ref"_s, Kind::Text, ReleaseTable::tr("branch or tag"), {}},
            {u"message"_s, Kind::Text, ReleaseTable::tr("words of the message"), {}},
            {u"platform"_s, Kind::Word, ReleaseTable::tr("a platform it has a stack for"), {}},
            {u"stack"_s, Kind::Text, ReleaseTable::tr("anything in its stacks: a resource, an image, a variable"), {}},
            {u"running"_s, Kind::Number, ReleaseTable::tr("how many run it"), {}},
            {u"coming"_s, Kind::Number, ReleaseTable::tr("how many are on the way to it"), {}},
            {u"behind"_s, Kind::Number, ReleaseTable::tr("how many run it and were passed by since"), {}}};
}

} // namespace

ReleaseTable::ReleaseTable(const ReleaseStore& releases, const FleetStore& fleet, const Format& format, QObject* parent)
    : RowTable(tableColumns(format), tableFields(), parent)
    , m_releases(releases)
    , m_fleet(fleet)
{
    setSortKeys({{columnOf(u"created"_s), Qt::DescendingOrder}});
    connect(&releases, &ReleaseStore::inserted, this, &ReleaseTable::reload);
    connect(&releases, &ReleaseStore::changed, this, &ReleaseTable::reload);
    connect(&releases, &ReleaseStore::removed, this, &ReleaseTable::reload);
    connect(&fleet, &FleetStore::applied, this, &ReleaseTable::reload);
    reload();
}

bool ReleaseTable::meets(const ReleaseRow& row, const QueryTerm& term) const
{
    if (!row.release)
        return false;
    if (term.key == u"commit"_s)
        return matchesTerm(term, row.release->git.commitSha, 0);
    if (term.key == u"stack"_s) {
        const bool has = std::any_of(term.values.cbegin(), term.values.cend(), [&row](const QueryValue& value) {
            return stacksContain(*row.release, value.text);
        });
        return has == (term.op != QueryTerm::Op::IsNot);
    }
    if (term.key != u"platform"_s)
        return RowTable::meets(row, term);
    const auto& platforms = row.release->platforms;
    const bool any = std::any_of(term.values.cbegin(), term.values.cend(), [&](const QueryValue& value) {
        return std::any_of(platforms.cbegin(), platforms.cend(),
                           [&](const QString& each) { return matchesWord(value.text, each); });
    });
    return term.op == QueryTerm::Op::IsNot ? !any : any;
}

void ReleaseTable::reload()
{
    const auto newest = m_releases.newest();
    const auto uses = ReleaseUse::ofAll(m_fleet, newest ? newest->id : QString());
    QList<ReleaseRow> rows;
    for (const auto& release : m_releases.releases())
        rows.append({release, uses.value(release->id), m_fleet.count(), release == newest});
    setRows(rows);
}

} // namespace alien
