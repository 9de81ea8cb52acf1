// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/deploymentpast.h"

#include <QWidget>

namespace alien {

class Format;
class Session;
class StatePane;
class StatusSpellTable;
class TableView;
class TextLabel;

/// What consoles saw of one deployment: each status it had and for how long, how often it failed and how fast it came
/// back. The manager keeps no such list.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    HistoryTab(Session& session, const Format& format, QWidget* parent = nullptr);
    void showDeployment(const QString& id);

private:
    void refresh();
    void show(const QList<StatusChange>& steps, const std::vector<WatchedSpan>& watched);
    [[nodiscard]] QString summary(const DeploymentPast& past) const;

    Session& m_session;
    const Format& m_format;
    QString m_id;
    StatusSpellTable* m_table;
    TableView* m_view;
    TextLabel* m_summary;
    StatePane* m_state;
};

} // namespace alien
