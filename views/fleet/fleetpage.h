// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/deploymenttable.h"
#include "views/common/widgets/facetpanel.h"
#include "views/shell/tablepage.h"

#include <QTimer>

namespace alien {

class ActionRegistry;
class BulkBar;
class DeploymentInspector;
class Format;
class SavedViews;
class Session;
class TimeBar;
class ViewStrip;

/// The whole fleet in one live table, filters beside it, the inspector of what is selected.
class FleetPage : public TablePage
{
    Q_OBJECT
public:
    FleetPage(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);
    ~FleetPage() override;

    /// The resource selected in the inspector; empty: none.
    [[nodiscard]] QString selectedResourceId() const;
    [[nodiscard]] DeploymentInspector& inspector() const { return *m_inspector; }
    [[nodiscard]] DeploymentTable& table() const { return *m_table; }

    /// To how many of what is selected an action may be done, on its button in the bulk bar. 0: not said.
    void showBulkCount(const QString& actionId, int count);

    /// The slider through the past; hiding it leads back to now, which the caller sees to.
    void showTimeBar(bool shown);
    [[nodiscard]] bool showsTimeBar() const;
    void stepTime(bool forward);

    /// Tabs above the table; `views` outlives the page's use of it.
    ViewStrip* showViews(SavedViews& views);

    void goTo(const PageLocation& location) override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;

Q_SIGNALS:
    /// An action of the registry on this one deployment, whatever is selected; asked for by the palette.
    void actionRequested(const QString& actionId, const QString& deploymentId);

protected:
    void showInInspector(const QString& id) override;
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;
    void selectionMoved() override;
    [[nodiscard]] QString chipText(const QueryTerm& term) const override;
    [[nodiscard]] bool knows(const QString& id) const override;
    void fillFacets() override;

private:
    FleetPage(Session& session, ActionRegistry& actions, const Format& format, DeploymentTable* table, QWidget* parent);
    void build();
    void wire();
    void followTime();
    [[nodiscard]] bool showsPast() const;
    void countFacets();

    Session& m_session;
    ActionRegistry& m_actions;
    const Format& m_format;
    DeploymentTable* m_table;
    BulkBar* m_bulk = nullptr;
    TimeBar* m_time = nullptr; ///< null when no past is kept
    FacetPanel* m_facets = nullptr;
    QList<FacetGroup> m_counted; ///< of the facets, so far
    QTimer m_countNext;
    bool m_hasFacets = false; ///< they stand there
    DeploymentInspector* m_inspector = nullptr;
    ViewStrip* m_views = nullptr;
};

} // namespace alien
