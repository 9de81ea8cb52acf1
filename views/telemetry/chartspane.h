// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/dashboard.h"
#include "models/telemetry/telemetrysource.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/marklane.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace alien {

class Format;
class SetupHint;
class TelemetryStore;
class TextLabel;
class TimeAxis;
class TimeRuler;

/// The panels of one dashboard below each other, the marks above them and the time below.
class ChartsPane : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TelemetryStore& store;
        /// The source of an origin; may change while the pane is open (then call startAnew()).
        std::function<TelemetrySource*(TelemetryOrigin)> source;
        QString connection; ///< filing key
        TimeAxis& axis;
        const Format& format;
        MarkLane::NameOf nameOf;
    };
    explicit ChartsPane(const Parts& parts, QWidget* parent = nullptr);

    void setDashboard(const Dashboard& dashboard);
    void setDeployment(const QString& id); ///< empty: all
    /// A line for each value of the label, in one chart or in a small one each; empty: as the panels say.
    void setSplitBy(const QString& label, bool multiples);
    /// Panels that have nothing do not show themselves; where none has, a sentence stands for them. Before
    /// setDashboard().
    void setHidesEmpty(bool hides);
    void setTabular(bool tabular); ///< the same data as tables
    [[nodiscard]] bool isTabular() const { return m_tabular; }
    /// Asks everything, once the answers that are under way have come.
    void reload();
    /// The same without waiting: a source went away, or the operator has waited enough.
    void startAnew();
    [[nodiscard]] const QList<ChartPanel*>& panels() const { return m_panels; }
    [[nodiscard]] ChartPanel* current() const { return m_current; } ///< the chosen one; null: none
    void choose(ChartPanel* panel);
    [[nodiscard]] QPixmap picture(); ///< of the chosen panel, else of all, with marks and time

Q_SIGNALS:
    void markOpened(const alien::TelemetryEvent& event);
    void currentChanged();
    void menuRequested(const QPoint& global);
    void panelLoaded(alien::ChartPanel* panel);
    void setupRequested(alien::TelemetryOrigin origin); ///< of a source whose panels have nothing

private:
    void loadMarks();
    void hideEmpty();
    void foldEmpty(SetupHint* hint);
    [[nodiscard]] bool isLoading() const;

    Parts m_parts;
    QString m_deployment;
    QString m_splitBy;
    MarkLane* m_marks;
    TimeRuler* m_ruler;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QList<ChartPanel*> m_panels;
    ChartPanel* m_current = nullptr;
    TextLabel* m_none;
    QList<SetupHint*> m_hints;
    bool m_hidesEmpty = false;
    bool m_tabular = false;
    bool m_multiples = false;
    bool m_again = false; ///< asked to reload while answers were under way
};

} // namespace alien
