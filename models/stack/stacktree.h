// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QAbstractItemModel>

#include <array>
#include <optional>

namespace alien {

/// The resources of one platform's stack in groups: live, frozen, others, and the permission profiles. What stays keeps
/// its index while the text is edited, so that selection and folding stay too.
class StackTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< QString: "worker", of profiles "3 rules"; of groups the count
        MarkRole,                    ///< int of ChangeKind against the base; -1: none
        SeverityRole,                ///< int of the worst Finding::Severity, Error or Warning; -1: none
        GroupRole                    ///< bool
    };
    enum class Group { Live, Frozen, Other, Profiles };
    static constexpr int kGroups = 4;

    explicit StackTree(QObject* parent = nullptr);

    /// As the bench has them now. `filter`: part of an id or a type.
    void update(const StackBench& bench, const QString& filter);
    [[nodiscard]] StackPlace placeOf(const QModelIndex& index) const; ///< None for groups
    [[nodiscard]] QModelIndex indexOf(const StackPlace& place) const; ///< invalid when it is not listed
    [[nodiscard]] int count() const;                                  ///< without groups

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Item
    {
        QString id;
        QString type;
        int mark = -1;
        int severity = -1;
        friend bool operator==(const Item&, const Item&) = default;
    };
    using Lists = std::array<QList<Item>, kGroups>;
    [[nodiscard]] static Lists listsOf(const StackBench& bench, const QString& filter);
    void replace(int group, const QList<Item>& items);
    [[nodiscard]] QVariant groupData(int group, int role) const;

    Lists m_items;
};

} // namespace alien
