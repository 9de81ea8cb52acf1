// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/statusbands.h"

#include <QWidget>

#include <functional>

class QScrollArea;

namespace alien {

class Format;
class StatePane;
class StatusTimeline;
class TelemetryStore;
class TextLabel;
class TimeAxis;

/// The status timeline of each deployment that changed in the time of the axis; the last to change comes first.
class StatusPane : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TelemetryStore& store;
        std::function<QList<StatusNow>()> fleet;
        QString connection; ///< filing key
        TimeAxis& axis;
        const Format& format;
    };
    explicit StatusPane(const Parts& parts, QWidget* parent = nullptr);
    void setDeployment(const QString& id); ///< empty: all
    void load();
    [[nodiscard]] StatusTimeline& timeline() const { return *m_timeline; }

Q_SIGNALS:
    void opened(const QString& deploymentId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChanges(const QList<TelemetryEvent>& events);

    Parts m_parts;
    QString m_deployment;
    TextLabel* m_fact;
    StatePane* m_state;
    QScrollArea* m_scroll;
    StatusTimeline* m_timeline;
    quint64 m_question = 0;
};

} // namespace alien
