// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/dashboard.h"
#include "models/telemetry/seriesunit.h"
#include "models/telemetry/telemetrysource.h"
#include "views/telemetry/timechart.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace alien {

class Format;
class LegendRow;
class SeriesTable;
class SmallMultiples;
class TableView;
class TextLabel;
class TimeAxis;

/// One panel of a dashboard: title, where its data comes from and how old it is, the chart, and the legend, which shows
/// the values under the cross-hair and hides lines. Empty, it says why.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    /// What a panel is asked for beside its own queries.
    struct Scope
    {
        QString connection; ///< filing key
        QString deployment; ///< empty: all
        QString splitBy;    ///< a label: lines part by it, whatever the panel says; empty: as the panel says
        std::function<QString(const QString& deploymentId)> nameOf{}; ///< lines that are named by an id get its name
    };

    ChartPanel(DashboardPanel panel, TimeAxis& axis, const Format& format, QWidget* parent = nullptr);

    /// Asks the source anew; the answer to an older question is dropped.
    void load(TelemetrySource& source, const Scope& scope);
    void abandon(); ///< what was asked is no longer waited for; what is shown is old
    /// The present moved on by less than half a step: nothing new can be drawn.
    [[nodiscard]] bool isFresh() const;
    void setMarks(const QList<TimeChart::Mark>& marks);
    void setTabular(bool tabular);     ///< the same data as a table
    void setMultiples(bool multiples); ///< a small chart for each line
    void setThresholds(const QList<double>& values);
    void setCurrent(bool current); ///< the panel that exports and copies mean
    [[nodiscard]] const DashboardPanel& panel() const { return m_panel; }
    /// What stands in the chart's place; empty while lines are shown.
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isSettled() const { return m_settled; } ///< something came, or the reason why not
    [[nodiscard]] const QList<TelemetryLine>& lines() const { return m_lines; }
    /// What the table shows: the lines, or how many values fell into each bucket.
    [[nodiscard]] const QList<TelemetryLine>& tableLines() const { return m_hasHeat ? m_heatLines : m_lines; }
    [[nodiscard]] bool hasHeat() const { return m_hasHeat; } ///< a histogram over time, and no lines
    [[nodiscard]] SeriesUnit tableUnit() const { return m_hasHeat ? SeriesUnit(QString()) : m_unit; }
    [[nodiscard]] const SeriesUnit& unit() const { return m_unit; }
    [[nodiscard]] QString unitName() const { return m_unitName; }
    [[nodiscard]] qint64 stepMs() const { return m_stepMs; }
    [[nodiscard]] SeriesQuery lastQuery() const { return m_last; }

Q_SIGNALS:
    void loaded(); ///< the answer of the last load() is shown
    void pressed();
    void menuRequested(const QPoint& global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pending;
    void build();
    void wire();
    void showAnswers(const Pending& pending, const TelemetrySource& source);
    void draw(const QList<TelemetryLine>& lines, const std::vector<HeatColumn>& heat);
    [[nodiscard]] bool keepsOld(const Pending& pending);
    void showWarnings(const QStringList& warnings);
    void showFact(const TelemetrySource& source, qint64 newestMs, const QStringList& warnings);
    void showLegend();
    void showValues();
    void showAlone(int line);
    void showTable();
    void arrange();

    static constexpr int mostInLegend = 8;
    DashboardPanel m_panel;
    TimeAxis& m_axis;
    const Format& m_format;
    TextLabel* m_title;
    TextLabel* m_note;
    TextLabel* m_fact;
    TextLabel* m_empty;
    TextLabel* m_warning;
    TimeChart* m_chart;
    QWidget* m_side;
    QVBoxLayout* m_legend;
    QList<LegendRow*> m_rows;
    TextLabel* m_more;
    QList<TelemetryLine> m_lines;
    QList<TelemetryLine> m_heatLines;
    SeriesTable* m_table = nullptr;
    TableView* m_tableView = nullptr;
    TextLabel* m_tableNote = nullptr; ///< what the table leaves out
    QStringList m_tableLines;
    QVBoxLayout* m_layout = nullptr;
    QBoxLayout* m_row = nullptr;
    SmallMultiples* m_multiples = nullptr;
    bool m_tabular = false;
    bool m_isMultiple = false;
    bool m_hasHeat = false;
    SeriesUnit m_unit{QString()};
    QString m_unitName;
    qint64 m_stepMs = 0;
    SeriesQuery m_last;
    Scope m_scope;
    quint64 m_question = 0;
    bool m_loading = false;
    bool m_settled = false;
    bool m_old = true;    ///< another range or scope, or an answer that failed
    bool m_isElse = true; ///< what is drawn is of another scope
    bool m_current = false;
};

} // namespace alien
