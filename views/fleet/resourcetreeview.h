// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"

#include <QWidget>

class QTreeView;

namespace alien {

class ResourceTree;
class TextLabel;

/// What each resource of a deployment needs, as a tree with the status of each; a sentence above it says which are
/// missing and where they go round in a circle.
class ResourceTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit ResourceTreeView(QWidget* parent = nullptr);

    void showResources(const std::vector<ResourceView>& resources);
    [[nodiscard]] QString selectedId() const; ///< empty: none
    void select(const QString& id);

Q_SIGNALS:
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the tree has another width

private:
    void say();
    void fitColumns();

    ResourceTree* m_model;
    QTreeView* m_tree;
    TextLabel* m_note;
    bool m_fitting = false;
    bool m_dragged = false;  ///< the operator chose the widths
    bool m_unfolded = false; ///< since it was empty last: another deployment
};

} // namespace alien
