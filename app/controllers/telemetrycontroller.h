// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"
#include "models/common/filemask.h"
#include "models/telemetry/dashboard.h"

namespace alien {

class AskForm;
class ChartPanel;
class TelemetryDesk;
class TelemetryPage;

/// The commands on telemetry, each once.
void addTelemetryActions(ActionRegistry& actions);

/// Telemetry: moves on the time axis, exports and copies of charts and logs, dashboards as text, the receiver's lines
/// and test.
class TelemetryController : public Controller
{
    Q_OBJECT
public:
    TelemetryController(const ControllerContext& context, TelemetryDesk& desk, TelemetryPage& page, QObject* parent);

protected:
    void refresh() override;

private:
    void bindAxis();
    void bindCopies();
    void bindDashboards();
    void bindReceiver();
    void goToTime();
    void exportCsv();
    void exportPng();
    void exportLogs();
    void copyQueries();
    void saveDashboard();
    void importDashboard();
    void showMenu(const QPoint& global, const QStringList& ids);
    void askThresholds();
    [[nodiscard]] Dashboard ownDashboard() const;
    void writeQueries(const QList<MetricInfo>& metrics);
    void tellSaved(const FileMask& mask, const QString& path, const QString& error);
    void save(const QString& title, const QString& name, const QString& filter, const QByteArray& bytes);
    [[nodiscard]] QList<ChartPanel*> chosenPanels() const; ///< the chosen one, else all that show something

    TelemetryDesk& m_desk;
    TelemetryPage& m_page;
};

} // namespace alien
