// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deployment/resourcetree.h"

#include "models/common/namemask.h"
#include "models/common/plainline.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
using DocumentType = Document::Type;
} // namespace

struct ResourceTree::Node
{
    Node* parent = nullptr;
    Need need;
    Kind kind = Kind::Present;
    bool loaded = false;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const
    {
        const auto it = std::find_if(parent->children.begin(), parent->children.end(),
                                     [this](const auto& each) { return each.get() == this; });
        return int(it - parent->children.begin());
    }
    [[nodiscard]] bool isBelow(const QString& id) const
    {
        const Node* node = this;
        while (node->parent != nullptr && node->need.id != id)
            node = node->parent;
        return node->parent != nullptr;
    }
};

ResourceTree::ResourceTree(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->loaded = true;
}

ResourceTree::~ResourceTree() = default;

// --- The graph

std::vector<ResourceTree::Need> ResourceTree::needsOf(const ResourceView& view)
{
    std::vector<Need> needs;
    const auto add = [&needs](const QString& id, const QString& through) {
        if (id.isEmpty())
            return;
        const auto known = std::find_if(needs.begin(), needs.end(), [&](const Need& need) { return need.id == id; });
        if (known == needs.end())
            needs.push_back({id, through});
        else if (!known->through.split(u", "_s).contains(through))
            known->through += u", "_s + through;
    };
    const auto addAll = [&add](const Document::Node& items, const QString& through) {
        for (int i = 0; items.type() == DocumentType::Array && i < items.size(); ++i) {
            if (const Document::Node id = items.at(i).find("id"); id.type() == DocumentType::String)
                add(id.text(), through);
        }
    };
    const Document::Node config = view.node.find("config");
    addAll(config.find("links"), tr("link"));
    const Document::Node triggers = config.find("triggers");
    for (int i = 0; triggers.type() == DocumentType::Array && i < triggers.size(); ++i) {
        for (const char* source : {"queue", "storage"}) {
            if (const Document::Node id = triggers.at(i).find(source).find("id"); id.type() == DocumentType::String)
                add(id.text(), tr("trigger"));
        }
    }
    if (const Document::Node cluster = config.find("cluster"); cluster.type() == DocumentType::String)
        add(cluster.text(), tr("cluster"));
    addAll(view.node.find("dependencies"), tr("dependency"));
    return needs;
}

void ResourceTree::order(std::vector<Need>& needs) const
{
    const auto rank = [this](const Need& need) {
        const auto it = m_entries.constFind(need.id);
        return it == m_entries.constEnd() ? 2 : it->view.declared ? 0 : 1;
    };
    std::stable_sort(needs.begin(), needs.end(), [&](const Need& a, const Need& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.id < b.id;
    });
}

/// Those that nobody needs; of a ring that hangs on nothing the first one.
std::vector<ResourceTree::Need> ResourceTree::topNeeds() const
{
    QSet<QString> needed;
    std::vector<Need> all;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        all.push_back({it.key(), {}});
        for (const Need& need : it->needs) {
            if (need.id != it.key())
                needed.insert(need.id);
        }
    }
    order(all);
    std::vector<Need> top;
    std::copy_if(all.begin(), all.end(), std::back_inserter(top),
                 [&](const Need& need) { return !needed.contains(need.id); });
    QSet<QString> reached;
    std::vector<QString> open;
    const auto reach = [&](const QString& from) {
        open.push_back(from);
        while (!open.empty()) {
            const QString id = open.back();
            open.pop_back();
            if (reached.contains(id) || !m_entries.contains(id))
                continue;
            reached.insert(id);
            for (const Need& need : m_entries.constFind(id)->needs)
                open.push_back(need.id);
        }
    };
    for (const Need& need : top)
        reach(need.id);
    for (const Need& need : all) {
        if (reached.contains(need.id))
            continue;
        top.push_back(need);
        reach(need.id);
    }
    order(top);
    return top;
}

/// Walks each resource once; a way that comes back to itself is one.
void ResourceTree::findCycle()
{
    m_cycle.clear();
    enum class Mark { Open, Done };
    QHash<QString, Mark> marks;
    struct Step
    {
        QString id;
        std::size_t next = 0;
    };
    QStringList ids = m_entries.keys();
    ids.sort();
    for (const QString& start : ids) {
        std::vector<Step> way;
        if (!marks.contains(start))
            way.push_back({start, 0});
        while (!way.empty()) {
            Step& step = way.back();
            marks.insert(step.id, Mark::Open);
            const auto entry = m_entries.constFind(step.id);
            if (entry == m_entries.constEnd() || step.next >= entry->needs.size()) {
                marks.insert(step.id, Mark::Done);
                way.pop_back();
                continue;
            }
            const QString next = entry->needs[step.next++].id;
            if (!marks.contains(next)) {
                way.push_back({next, 0});
            } else if (marks.value(next) == Mark::Open) {
                const auto from =
                    std::find_if(way.begin(), way.end(), [&](const Step& each) { return each.id == next; });
                for (auto it = from; it != way.end(); ++it)
                    m_cycle.append(it->id);
                m_cycle.append(next);
                return;
            }
        }
    }
}

void ResourceTree::show(const std::vector<ResourceView>& resources)
{
    m_entries.clear();
    for (const ResourceView& view : resources)
        m_entries.insert(view.id, {view, needsOf(view)});
    QSet<QString> missing;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        order(it->needs);
        for (const Need& need : it->needs) {
            if (!m_entries.contains(need.id))
                missing.insert(need.id);
        }
    }
    m_missing = int(missing.size());
    findCycle();
    sync(*m_root);
    announce(*m_root);
}

// --- Rows

std::vector<ResourceTree::Need> ResourceTree::wantedUnder(const Node& node) const
{
    if (node.parent == nullptr)
        return topNeeds();
    const auto entry = m_entries.constFind(node.need.id);
    return node.kind != Kind::Present || entry == m_entries.constEnd() ? std::vector<Need>() : entry->needs;
}

std::unique_ptr<ResourceTree::Node> ResourceTree::makeNode(Node& parent, const Need& need) const
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->need = need;
    node->kind = !m_entries.contains(need.id) ? Kind::Missing : parent.isBelow(need.id) ? Kind::Cycle : Kind::Present;
    return node;
}

void ResourceTree::load(Node& node) const
{
    if (node.loaded)
        return;
    node.loaded = true;
    for (const Need& need : wantedUnder(node))
        node.children.push_back(makeNode(node, need));
}

void ResourceTree::sync(Node& node)
{
    if (!node.loaded)
        return;
    const std::vector<Need> wanted = wantedUnder(node);
    const QModelIndex place = node.parent == nullptr ? QModelIndex() : indexOf(node);
    const auto stays = [&](const Node& child) {
        return std::find(wanted.begin(), wanted.end(), child.need) != wanted.end() &&
               (child.kind == Kind::Missing) == !m_entries.contains(child.need.id);
    };
    for (int row = int(node.children.size()) - 1; row >= 0; --row) {
        if (stays(*node.children[std::size_t(row)]))
            continue;
        beginRemoveRows(place, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (row < node.children.size() && node.children[row]->need == wanted[row])
            continue;
        // One that stands further down came to another place: rare enough to be made anew.
        for (std::size_t other = row; other < node.children.size(); ++other) {
            if (!(node.children[other]->need == wanted[row]))
                continue;
            beginRemoveRows(place, int(other), int(other));
            node.children.erase(node.children.begin() + std::ptrdiff_t(other));
            endRemoveRows();
            break;
        }
        beginInsertRows(place, int(row), int(row));
        node.children.insert(node.children.begin() + std::ptrdiff_t(row), makeNode(node, wanted[row]));
        endInsertRows();
    }
    for (const auto& child : node.children)
        sync(*child);
}

void ResourceTree::announce(const Node& node)
{
    if (node.children.empty())
        return;
    Q_EMIT dataChanged(indexOf(*node.children.front(), 0), indexOf(*node.children.back(), ColumnCount - 1));
    for (const auto& child : node.children)
        announce(*child);
}

ResourceTree::Node* ResourceTree::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ResourceTree::indexOf(const Node& node, int column) const
{
    return createIndex(node.row(), column, &node);
}

QModelIndex ResourceTree::indexOf(const QString& id) const
{
    // Level by level, and beneath each resource once: elsewhere the same stands under it again.
    QSet<QString> seen;
    std::vector<Node*> level{m_root.get()};
    while (!level.empty()) {
        std::vector<Node*> next;
        for (Node* node : level) {
            load(*node);
            for (const auto& child : node->children) {
                if (child->need.id == id)
                    return indexOf(*child);
                if (!seen.contains(child->need.id))
                    next.push_back(child.get());
                seen.insert(child->need.id);
            }
        }
        level = std::move(next);
    }
    return {};
}

QModelIndex ResourceTree::index(int row, int column, const QModelIndex& parent) const
{
    Node& node = *nodeOf(parent);
    load(node);
    if (row < 0 || std::size_t(row) >= node.children.size() || column < 0 || column >= ColumnCount ||
        parent.column() > 0)
        return {};
    return createIndex(row, column, node.children[std::size_t(row)].get());
}

QModelIndex ResourceTree::parent(const QModelIndex& child) const
{
    const Node* node = nodeOf(child)->parent;
    return node == nullptr || node->parent == nullptr ? QModelIndex() : indexOf(*node);
}

int ResourceTree::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    Node& node = *nodeOf(parent);
    load(node);
    return int(node.children.size());
}

int ResourceTree::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString ResourceTree::statusText(const Node& node) const
{
    if (node.kind == Kind::Missing)
        return tr("not in the state");
    if (node.kind == Kind::Cycle)
        return tr("cycle: it needs itself");
    // Asked while rows are on their way out, it may be gone already.
    const auto entry = m_entries.constFind(node.need.id);
    const QString status = entry == m_entries.constEnd() ? QString() : entry->view.status;
    return status.isEmpty() ? tr("no status") : status;
}

QVariant ResourceTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    const auto entry = m_entries.constFind(node.need.id);
    switch (role) {
    case IdRole:
        return node.need.id;
    case KindRole:
        return int(node.kind);
    case StatusClassRole:
        return node.kind == Kind::Present && entry != m_entries.constEnd()
                   ? int(resourceStatusClass(entry->view.status))
                   : -1;
    case Qt::AccessibleTextRole:
        return plainLine(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Resource:
        return shown(node.need.id);
    case Status:
        return statusText(node);
    case Type:
        return entry == m_entries.constEnd() ? QString()
               : entry->view.declared        ? entry->view.type
                                             : tr("%1, system").arg(entry->view.type);
    case Through:
        return shown(node.need.through);
    default:
        return {};
    }
}

QVariant ResourceTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Resource:
        return tr("Resource");
    case Status:
        return tr("Status");
    case Type:
        return tr("Type");
    case Through:
        return tr("By way of");
    default:
        return {};
    }
}

} // namespace alien
