// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"
#include "models/telemetry/promserver.h"
#include "models/telemetry/telemetrysource.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace alien {

class ActionRegistry;
class ChartPanel;
class FactList;
class Format;
class PromQueryEdit;
class TextLabel;
class TimeAxis;
class TimeRuler;
struct DashboardPanel;

/// The connection's Prometheus-compatible server: where it is and how one logs in, what it says of itself, and a query
/// to try on the time axis.
class PromPane : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<TelemetrySource*()> source;
        TimeAxis& axis;
        ActionRegistry& actions;
        const Format& format;
    };
    explicit PromPane(const Parts& parts, QWidget* parent = nullptr);

    void setServer(const PromServer& server);
    /// What the fields say; false, and the problem shown, when they do not make sense.
    [[nodiscard]] bool read(PromServer* server, Secret* secret);
    void showState(bool ok, const QString& text);
    /// The server is another, or it was found out how it labels deployments.
    void showServerFacts(const QString& name, const QString& label, qint64 intervalMs);
    void clearServerFacts(); ///< nothing is known of it
    void reload();           ///< the query of the field
    /// As a panel to keep; without title and queries when the field is empty.
    [[nodiscard]] DashboardPanel queryPanel() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildQuery();
    QLineEdit* addField(QFormLayout* form, const QString& id, const QString& label, const QString& example);
    void arrangeAuth();

    Parts m_parts;
    QLineEdit* m_url = nullptr;
    QComboBox* m_auth = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_secret = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QLineEdit* m_ca = nullptr;
    QLineEdit* m_certificate = nullptr;
    QLineEdit* m_key = nullptr;
    QFormLayout* m_form = nullptr;
    TextLabel* m_state = nullptr;
    FactList* m_facts = nullptr;
    PromQueryEdit* m_query = nullptr;
    QLineEdit* m_legend = nullptr;
    TimeRuler* m_ruler = nullptr;
    QVBoxLayout* m_place = nullptr;
    ChartPanel* m_panel = nullptr;
};

} // namespace alien
