// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/stackstate.h"

#include <QWidget>

namespace alien {

class ActionRegistry;
class PublicUrlTable;
class StatePane;
class TableView;
class TextLabel;

/// The public URLs of one deployment: copy one, copy all, open.
class UrlsTab : public QWidget
{
    Q_OBJECT
public:
    explicit UrlsTab(ActionRegistry& actions, QWidget* parent = nullptr);
    void showUrls(const std::vector<PublicUrl>& urls, bool known);
    [[nodiscard]] QString selectedResourceId() const;

Q_SIGNALS:
    void selectionChanged();
    void copied(const QString& text);

private:
    PublicUrlTable* m_table;
    TableView* m_view;
    StatePane* m_state;
    QWidget* m_foot;
};

} // namespace alien
