// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace alien {

class Format;
class Session;
class StatePane;
class StatusChangeTable;
class TableView;

/// What this console saw of one deployment: every change of its status, newest first. The manager keeps no such list.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    HistoryTab(Session& session, const Format& format, QWidget* parent = nullptr);
    void showDeployment(const QString& id);

private:
    void refresh();

    Session& m_session;
    QString m_id;
    StatusChangeTable* m_table;
    TableView* m_view;
    StatePane* m_state;
};

} // namespace alien
