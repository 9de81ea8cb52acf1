// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stacktree.h"

#include "models/common/namemask.h"
#include "models/common/plainline.h"
#include "models/stack/findingtable.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString markWord(int mark)
{
    switch (mark) {
    case int(ChangeKind::Added):
        return StackTree::tr("added");
    case int(ChangeKind::Changed):
        return StackTree::tr("changed");
    default:
        return {};
    }
}

/// The worst of errors and warnings, by resource or profile; notices do not mark anything.
QHash<QString, int> severities(const StackBench& bench)
{
    QHash<QString, int> out;
    const QString profiles = u"/permissions/profiles/"_s;
    for (const Finding& finding : bench.report().findings) {
        if (finding.platform != bench.platform() || finding.severity > Finding::Severity::Warning)
            continue;
        QString key = finding.resource.isEmpty() ? QString() : u'r' + finding.resource;
        if (key.isEmpty() && finding.pointer.startsWith(profiles))
            key = u'p' + finding.pointer.mid(profiles.size()).section(u'/', 0, 0);
        const auto it = out.constFind(key);
        if (it == out.constEnd() || *it > int(finding.severity))
            out.insert(key, int(finding.severity));
    }
    return out;
}

QHash<QString, int> marks(const StackBench& bench)
{
    QHash<QString, int> out;
    const StackDiff* diff = bench.difference(bench.platform());
    const QString profiles = u"/permissions/profiles/"_s;
    if (!diff)
        return out;
    for (const ResourceChange& change : diff->resources)
        out.insert(u'r' + change.id, int(change.kind));
    for (const FieldChange& change : diff->fields) {
        if (!change.pointer.startsWith(profiles))
            continue;
        const QString rest = change.pointer.mid(profiles.size());
        const QString name = rest.section(u'/', 0, 0);
        out.insert(u'p' + name, rest == name ? int(change.kind) : int(ChangeKind::Changed));
    }
    return out;
}

} // namespace

StackTree::StackTree(QObject* parent)
    : QAbstractItemModel(parent)
{}

StackTree::Lists StackTree::listsOf(const StackBench& bench, const QString& filter)
{
    Lists lists;
    const auto worst = severities(bench);
    const auto changed = marks(bench);
    const StackView view = bench.view();
    for (const StackResource& resource : view.resources()) {
        if (!filter.isEmpty() && !resource.id().contains(filter, Qt::CaseInsensitive) &&
            !resource.type().contains(filter, Qt::CaseInsensitive))
            continue;
        const QString lifecycle = resource.lifecycle();
        const Group group = lifecycle == "live"_L1     ? Group::Live
                            : lifecycle == "frozen"_L1 ? Group::Frozen
                                                       : Group::Other;
        const QString key = u'r' + resource.id();
        lists[std::size_t(group)].append(
            {resource.id(), resource.type(), changed.value(key, -1), worst.value(key, -1)});
    }
    for (const QString& name : view.profiles()) {
        if (!filter.isEmpty() && !name.contains(filter, Qt::CaseInsensitive))
            continue;
        const QString key = u'p' + name;
        lists[std::size_t(Group::Profiles)].append(
            {name, tr("%n rule(s)", nullptr, view.profile(name).size()), changed.value(key, -1), worst.value(key, -1)});
    }
    return lists;
}

void StackTree::update(const StackBench& bench, const QString& filter)
{
    const Lists lists = listsOf(bench, filter);
    for (int group = 0; group < kGroups; ++group)
        replace(group, lists[std::size_t(group)]);
}

void StackTree::replace(int group, const QList<Item>& items)
{
    QList<Item>& old = m_items[std::size_t(group)];
    if (old == items)
        return;
    const QModelIndex parent = index(group, 0);
    qsizetype head = 0;
    while (head < old.size() && head < items.size() && old.at(head).id == items.at(head).id)
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < items.size() - head &&
           old.at(old.size() - 1 - tail).id == items.at(items.size() - 1 - tail).id)
        ++tail;
    if (const qsizetype gone = old.size() - head - tail; gone > 0) {
        beginRemoveRows(parent, int(head), int(head + gone - 1));
        old.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = items.size() - head - tail; come > 0) {
        beginInsertRows(parent, int(head), int(head + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            old.insert(head + i, items.at(head + i));
        endInsertRows();
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (old.at(i) == items.at(i))
            continue;
        old[i] = items.at(i);
        const QModelIndex at = index(int(i), 0, parent);
        Q_EMIT dataChanged(at, at);
    }
    Q_EMIT dataChanged(parent, parent);
}

StackPlace StackTree::placeOf(const QModelIndex& index) const
{
    if (!index.isValid() || !index.parent().isValid())
        return {};
    const int group = index.parent().row();
    return {group == int(Group::Profiles) ? StackPlace::Kind::Profile : StackPlace::Kind::Resource,
            m_items[std::size_t(group)].at(index.row()).id};
}

QModelIndex StackTree::indexOf(const StackPlace& place) const
{
    for (int group = 0; group < kGroups && place.kind != StackPlace::Kind::None; ++group) {
        if ((group == int(Group::Profiles)) != (place.kind == StackPlace::Kind::Profile))
            continue;
        const QList<Item>& items = m_items[std::size_t(group)];
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).id == place.id)
                return index(int(i), 0, index(group, 0));
        }
    }
    return {};
}

int StackTree::count() const
{
    int out = 0;
    for (const QList<Item>& items : m_items)
        out += int(items.size());
    return out;
}

// The internal id of a group is 0, of an item its group and 1.
QModelIndex StackTree::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex StackTree::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int StackTree::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return kGroups;
    return parent.internalId() == 0 ? int(m_items[std::size_t(parent.row())].size()) : 0;
}

int StackTree::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant StackTree::groupData(int group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const std::array<QString, kGroups> words{tr("Live"), tr("Frozen"), tr("Other"), tr("Profiles")};
        return words[std::size_t(group)];
    }
    case TypeRole:
        return QString::number(m_items[std::size_t(group)].size());
    case MarkRole:
    case SeverityRole:
        return -1;
    case GroupRole:
        return true;
    default:
        return {};
    }
}

QVariant StackTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(index.row(), role);
    const Item& item = m_items[std::size_t(index.internalId() - 1)].at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(item.id);
    case Qt::AccessibleTextRole:
        return plainLine(shown(item.id));
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{plainLine(item.type)};
        if (const QString mark = markWord(item.mark); !mark.isEmpty())
            parts.append(mark);
        if (item.severity >= 0)
            parts.append(severityWord(Finding::Severity(item.severity)));
        return parts.join(u", "_s);
    }
    case TypeRole:
        return item.type;
    case MarkRole:
        return item.mark;
    case SeverityRole:
        return item.severity;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags StackTree::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace alien
