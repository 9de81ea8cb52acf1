// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrysource.h"
#include "views/shell/page.h"

#include <functional>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace alien {

class ChartPanel;
class ChartsPane;
class Clock;
class DashboardStore;
class Format;
class LogPane;
class RangeBar;
class TabStrip;
class TelemetryStore;
class TimeAxis;
struct Dashboard;
struct TelemetryEvent;

/// Charts of one dashboard on one time axis with the log of the same time below them, traces, the receiver and the
/// metrics server of the connection.
class TelemetryPage : public Page
{
    Q_OBJECT
public:
    struct Deployment
    {
        QString id;
        QString name;
    };
    struct Parts
    {
        TelemetryStore& store;
        DashboardStore& dashboards;
        /// The source of an origin; may change while the page is open (then call startAnew()).
        std::function<TelemetrySource*(TelemetryOrigin)> source;
        std::function<QList<Deployment>()> deployments;       ///< to choose from, by name; few hundreds at most
        std::function<QString(const QString& id)> deployment; ///< its name; the id when it is not known
        QString connection;                                   ///< filing key
        QString logConnection;                                ///< as the receiver names it
        const Clock& clock;
        const Format& format;
    };
    explicit TelemetryPage(const Parts& parts, QWidget* parent = nullptr);
    ~TelemetryPage() override;

    [[nodiscard]] QString fact() const override;
    [[nodiscard]] QStringList headActions() const override;
    void focusFilter() override;
    void refresh() override { startAnew(); }
    bool stepBack() override; ///< out of a zoom
    /// `id` is a deployment, `part` a tab ("charts", "receiver"…), `query` the filter of the log; in the tab "traces"
    /// "trace:ID", the one to show.
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    /// Asks everything, once the answers that are under way have come.
    void reload();
    /// The same without waiting: a source went away, or the operator has waited enough.
    void startAnew();
    void openDashboard(const QString& id);
    [[nodiscard]] const Dashboard* dashboard() const;
    void addTab(const QString& id, const QString& title, QWidget* pane);
    void showTab(const QString& id);
    [[nodiscard]] QString tab() const;
    [[nodiscard]] const Format& format() const { return m_parts.format; }
    [[nodiscard]] TimeAxis& axis() const { return *m_axis; }
    [[nodiscard]] ChartsPane& charts() const { return *m_charts; }
    [[nodiscard]] LogPane& logs() const { return *m_logs; }
    [[nodiscard]] const QList<ChartPanel*>& panels() const;

Q_SIGNALS:
    void copied(const QString& text);
    void dashboardChanged();
    void chartMenuRequested(const QPoint& global);
    void dashboardMenuRequested(const QPoint& global);
    void traceRequested(const QString& traceId);
    void deploymentChanged(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void wire();
    void fillDashboards();
    void fillDeployments();
    void setDeployment(const QString& id);
    void openMark(const TelemetryEvent& event);

    Parts m_parts;
    TimeAxis* m_axis;
    TabStrip* m_tabs;
    RangeBar* m_bar;
    QStackedWidget* m_stack;
    QStringList m_tabIds;
    QComboBox* m_choice;
    QComboBox* m_deployments;
    QComboBox* m_split;
    QPushButton* m_more; ///< what can be done with the dashboard
    QSplitter* m_splitter;
    ChartsPane* m_charts;
    LogPane* m_logs;
    QString m_dashboard;
    QString m_deployment;
};

} // namespace alien
