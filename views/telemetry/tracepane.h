// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrylogs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace alien {

class FactList;
class Format;
class TableView;
class TelemetryStore;
class TextLabel;
class TimeAxis;
class TraceTable;
class Waterfall;

/// The traces of the time axis, for applications that send them: the list, the spans of the selected one as a
/// waterfall, and the selected span's attributes and events.
class TracePane : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TelemetryStore& store;
        QString connection; ///< as the receiver names it
        TimeAxis& axis;
        const Format& format;
    };
    explicit TracePane(const Parts& parts, QWidget* parent = nullptr);
    void setDeployment(const QString& id); ///< empty: all
    void load();
    void showTrace(const QString& traceId); ///< whether it is in the list or not

Q_SIGNALS:
    void logsRequested(const QString& traceId);
    void copied(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void wire();
    void showSpan();

    Parts m_parts;
    QString m_deployment;
    QLineEdit* m_service = nullptr;
    QComboBox* m_least = nullptr;
    QCheckBox* m_errors = nullptr;
    TextLabel* m_fact = nullptr;
    TraceTable* m_table;
    TableView* m_view = nullptr;
    Waterfall* m_waterfall = nullptr;
    FactList* m_facts = nullptr;
    QSplitter* m_split = nullptr;
    QString m_shown;
    quint64 m_question = 0;
};

} // namespace alien
