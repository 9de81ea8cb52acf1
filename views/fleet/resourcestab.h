// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace alien {

class ErrorCard;
class FactList;
class ResourceTable;
class ResourceTreeView;
class StatePane;
class TableView;

/// The resources of one deployment as a list or by what they need, and of the selected one: outputs, binding variable,
/// how code reaches it.
class ResourcesTab : public QWidget
{
    Q_OBJECT
public:
    explicit ResourcesTab(QWidget* parent = nullptr);
    void showResources(const std::vector<ResourceView>& resources, const QString& platform, bool known);
    [[nodiscard]] QString selectedId() const;

Q_SIGNALS:
    void selectionChanged();
    void copied(const QString& text);

private:
    void showDetail();
    [[nodiscard]] QWidget* buildSwitch();
    void showAsTree(bool tree);

    std::vector<ResourceView> m_resources;
    ResourceTable* m_table;
    TableView* m_view;
    ResourceTreeView* m_tree;
    QStackedWidget* m_shapes; ///< list, tree
    QWidget* m_switch = nullptr;
    QPushButton* m_asList = nullptr;
    QPushButton* m_asTree = nullptr;
    StatePane* m_state;
    QWidget* m_detail;
    ErrorCard* m_error;
    FactList* m_facts;
};

} // namespace alien
