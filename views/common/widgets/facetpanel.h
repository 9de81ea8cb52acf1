// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QList>
#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace alien {

struct FacetItem
{
    QString key; ///< as it is typed in a query
    QString text;
    std::optional<StatusShape> shape;
    qint64 count = 0;
    bool checked = false;
    bool mono = false;
    bool muted = false;
};

struct FacetGroup
{
    QString id; ///< the query's key: "status"
    QString title;
    QList<FacetItem> items;
    bool folded = false; ///< at first
};

/// Filters to click: groups of check box, status shape, word and count. Groups fold; more than `limit` items hide
/// behind "n more".
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int limit = 8;

    explicit FacetPanel(QWidget* parent = nullptr);
    /// Keeps the boxes that stay, so that focus and scroll survive a poll.
    void setGroups(const QList<FacetGroup>& groups);
    /// Whether the values of a group are in sight; those of a folded one need not be counted.
    [[nodiscard]] bool isOpen(const QString& groupId, bool otherwise) const;

Q_SIGNALS:
    void toggled(const QString& groupId, const QString& key, bool on);
    void unfolded(const QString& groupId); ///< its values want to be counted

private:
    class Group;
    QVBoxLayout* m_layout;
    QList<Group*> m_groups;
};

} // namespace alien
