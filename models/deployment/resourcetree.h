// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace alien {

/// The resources of one deployment by what they need: those that nobody needs stand at the top, beneath each what it
/// needs, by its dependencies, links, triggers and cluster (protocol 3.1, 3.2). A resource that several need stands
/// under each of them. What is needed but not in the state is shown as missing; where a resource needs itself by way of
/// others the way ends with a row that says so. Rows below the first two levels are made when they are asked for.
class ResourceTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Resource, Status, Type, Through, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: of the resource, also where it is missing
        KindRole,                  ///< int of Kind
        StatusClassRole            ///< int of StatusClass; -1 where there is no status
    };
    enum class Kind { Present, Missing, Cycle };

    explicit ResourceTree(QObject* parent = nullptr);
    ~ResourceTree() override;

    /// What stays keeps its index, so that selection and folding stay too.
    void show(const std::vector<ResourceView>& resources);
    [[nodiscard]] QModelIndex indexOf(const QString& id) const; ///< the first one that stands for it; invalid: none
    [[nodiscard]] int missingCount() const { return m_missing; }
    [[nodiscard]] const QStringList& cycle() const { return m_cycle; } ///< one way round, as ids; empty: there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    struct Need
    {
        QString id;
        QString through; ///< "link, trigger"; of what stands at the top empty
        friend bool operator==(const Need&, const Need&) = default;
    };
    struct Entry
    {
        ResourceView view;
        std::vector<Need> needs; ///< the stack's own first, then by id
    };
    [[nodiscard]] static std::vector<Need> needsOf(const ResourceView& view);
    [[nodiscard]] std::vector<Need> topNeeds() const;
    void order(std::vector<Need>& needs) const;
    void findCycle();
    [[nodiscard]] std::vector<Need> wantedUnder(const Node& node) const;
    void load(Node& node) const;
    [[nodiscard]] std::unique_ptr<Node> makeNode(Node& parent, const Need& need) const;
    void sync(Node& node);
    void announce(const Node& node);
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    [[nodiscard]] QString statusText(const Node& node) const;

    QHash<QString, Entry> m_entries;
    std::unique_ptr<Node> m_root;
    QStringList m_cycle;
    int m_missing = 0;
};

} // namespace alien
