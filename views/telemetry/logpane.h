// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/logfilter.h"
#include "models/telemetry/telemetrylogs.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTimer;

namespace alien {

class FactList;
class Format;
class LogTable;
class RowWrap;
class StatePane;
class TableView;
class TelemetryStore;
class TextLabel;
class TimeAxis;
class TimeChart;

/// The log of the time axis: how many lines when, the lines themselves, newest first, and the whole of the one that is
/// selected. Follows while the axis is live and it is not paused. All lines of the range can be scrolled through,
/// however many there are.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        TelemetryStore& store;
        QString connection; ///< as the receiver names it
        TimeAxis& axis;
        const Format& format;
        std::function<QString(const QString& id)> deployment{}; ///< its name; the id when it is not known
    };
    explicit LogPane(const Parts& parts, QWidget* parent = nullptr);

    void setDeployment(const QString& id); ///< empty: all
    void setCompact();                     ///< for narrow places: filter and pause only
    static constexpr int mostCopied = 100'000;
    void focusFilter();
    [[nodiscard]] bool stepBack(); ///< out of the lines around one, out of a filter
    /// From the newest: what filter, range or deployment say now.
    void load();
    void tail(); ///< what arrived since, when it follows
    void filterBy(const QString& text);
    void showTrace(const QString& traceId);
    void showAround(); ///< the lines before and after the selected one, whatever the filter
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] bool isPaused() const;
    void setPaused(bool paused);
    void setWrapped(bool wrapped);
    [[nodiscard]] bool isWrapped() const;
    void showTime(qint64 ms); ///< selects the line at that time, as soon as it is here
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] bool isComplete() const { return !m_reading && !m_more; } ///< every line of the range is listed
    [[nodiscard]] int selectedCount() const;
    void copySelected(); ///< copied() has them
    /// What is listed, oldest first; `done` with what went wrong, or nothing.
    void exportTo(const QString& path, std::function<void(const QString& error)> done);
    [[nodiscard]] TableView& view() const { return *m_view; }

Q_SIGNALS:
    void selectionMoved();
    void traceRequested(const QString& traceId);
    void setupRequested(); ///< how lines get here
    void copied(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void wire();
    [[nodiscard]] LogQuery query() const;
    [[nodiscard]] bool follows() const;
    // What is read, and when: logpane_reading.cpp
    void readKeys();
    void fetchWanted();
    void loadCounts();
    void put(const QList<LogLine>& newestFirst);
    void putNew(const QList<LogLine>& lines);
    void forgetOld();
    void jump();
    void showFact();
    void showState();
    void showDetail();
    [[nodiscard]] const LogLine* selectedLine() const; ///< null: none, several, or not here yet

    Parts m_parts;
    QString m_deployment;
    LogFilter m_filter;
    QLineEdit* m_text = nullptr;
    QComboBox* m_severity = nullptr;
    QCheckBox* m_only = nullptr;
    QCheckBox* m_wrap = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_all = nullptr; ///< back from the lines around one
    TextLabel* m_title = nullptr;
    TextLabel* m_fact = nullptr;
    QHBoxLayout* m_countsRow = nullptr;
    TextLabel* m_problem = nullptr;
    TimeChart* m_counts = nullptr;
    LogTable* m_table;
    TableView* m_view = nullptr;
    RowWrap* m_rowWrap = nullptr;
    QSplitter* m_split = nullptr;
    StatePane* m_state = nullptr;
    QWidget* m_detail = nullptr;
    TextLabel* m_body = nullptr;
    FactList* m_facts = nullptr;
    QTimer* m_typing;
    LogQuery m_query; ///< of what is listed
    quint64 m_question = 0;
    qint64 m_jumpMs = 0; ///< where to go once it is listed; 0: nowhere
    bool m_more = false;
    bool m_reading = false;
    bool m_fetching = false;
    bool m_counting = false;
    bool m_around = false;
    QString m_error;
};

} // namespace alien
