// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/receiverfacts.h"
#include "models/telemetry/telemetrysource.h"

#include <QScrollArea>

#include <functional>

class QTimer;

namespace alien {

class ActionRegistry;
class FactList;
class Format;
class MetricTable;
class TableView;
class TelemetryStore;
class TextLabel;

/// The embedded OTLP receiver: where it listens, the lines that make a manager send here, what came, what was refused
/// and why, and the metrics there are.
class ReceiverPane : public QScrollArea
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<ReceiverFacts()> facts;
        std::function<void(QObject* context, std::function<void(const ReceiverSetup&)> fn)> setup;
        std::function<TelemetrySource*()> source;
        TelemetryStore& store;
        ActionRegistry& actions;
        const Format& format;
    };
    explicit ReceiverPane(const Parts& parts, QWidget* parent = nullptr);
    /// What came of a test: the way from the receiver's door to the store.
    void showTest(bool ok, const QString& text);

Q_SIGNALS:
    void copied(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QString withoutSecret(const QString& text) const;
    void build();
    QWidget* buildWords();
    void showSetup(const ReceiverSetup& setup);
    void refresh();
    void showFacts(const ReceiverFacts& facts);
    void showQuarantine();

    Parts m_parts;
    TextLabel* m_state = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_test = nullptr;
    FactList* m_lines = nullptr;
    FactList* m_came = nullptr;
    FactList* m_refused = nullptr;
    FactList* m_kept = nullptr;
    FactList* m_aside = nullptr;
    MetricTable* m_table;
    TableView* m_metrics = nullptr;
    ReceiverSetup m_setup;
    QTimer* m_soon;
    bool m_hasSetup = false;
    bool m_asked = false;
};

} // namespace alien
