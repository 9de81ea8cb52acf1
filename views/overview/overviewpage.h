// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/onceaturn.h"
#include "views/common/widgets/statepane.h"
#include "views/shell/page.h"

#include <QHash>

#include <array>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace alien {

class CausePast;
class CauseTable;
class CountTable;
class Figure;
class Format;
class LinkLabel;
class ManagerPanel;
class PanelHead;
class PassedBy;
class RolloutPanel;
class Session;
class StackedBar;
class StatusChangeTable;
class TableView;
class TextLabel;

/// What an operator looks at first: counts by class, what failed and why, what changed while this console watched.
/// Every number opens the filtered table.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(Session& session, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] QString fact() const override;
    void focusContent() override;

Q_SIGNALS:
    /// The deployments of one cause that may be retried.
    void retryRequested(const QStringList& deploymentIds);
    void createRequested(); ///< the first deployment of an empty fleet

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildStrip();
    QWidget* buildMain();
    void calmPressed(StatePane::Kind kind);
    QWidget* buildSide();
    void fillSide();
    TableView* addCounts(QVBoxLayout* layout, const QString& id, const QString& title, const QString& by,
                         CountTable** table, const QString& fact = {});
    void refreshSoon();
    void refresh() override;
    void refreshFigures();
    void refreshPassedBy();
    void refreshSide();
    void refreshCounts();
    [[nodiscard]] bool isStale() const; ///< what is shown is the last known, and not of now
    void refreshChanges();
    void open(const QString& query);
    /// One number of a table of counts.
    void openCount(const QString& query, const QString& columnId);
    void openCause(const QString& id);
    void actOnCause(const QString& id);
    void fillCauseMenu(QMenu* menu);

    Session& m_session;
    const Format& m_format;
    QHash<int, Figure*> m_figures; ///< by StatusClass
    Figure* m_all = nullptr;
    StackedBar* m_bar = nullptr;
    TextLabel* m_since = nullptr;
    PanelHead* m_attentionHead = nullptr;
    CauseTable* m_causes;
    CausePast* m_past;
    PassedBy* m_passedBy;
    LinkLabel* m_passedByLink = nullptr;
    TableView* m_causeView = nullptr;
    StatePane* m_calm = nullptr;
    StatusChangeTable* m_changes;
    TableView* m_changeView = nullptr;
    StatePane* m_noChanges = nullptr;
    CountTable* m_byPlatform = nullptr;
    CountTable* m_byRelease = nullptr;
    CountTable* m_byGroup = nullptr;
    QList<TableView*> m_countViews;
    ManagerPanel* m_manager = nullptr; ///< null until the side is filled, as the counts are
    RolloutPanel* m_rollouts = nullptr;
    QScrollArea* m_side = nullptr; ///< filled once its place was painted
    qint64 m_openedMs;
    OnceATurn m_refreshing{this, [this] { refresh(); }};
};

} // namespace alien
