// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace alien {

class ActionRegistry;
class Format;
class TextLabel;
class TimeMachine;
class TimeStrip;

/// Above a fleet's table: which moment it shows, the slider that leads to another one, the steps from change to change
/// and the way back to now. While it shows the past it says so, and when nobody watched.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    TimeBar(TimeMachine& machine, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    /// To the next noted change or the one before; from now, before is the last one.
    void step(bool forward);
    [[nodiscard]] TimeStrip& strip() const { return *m_strip; }

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build(ActionRegistry& actions);
    void readSoon();
    void read();
    void showMoment();
    void sayWatched();

    TimeMachine& m_machine;
    const Format& m_format;
    TextLabel* m_title = nullptr;
    TextLabel* m_note = nullptr;
    TimeStrip* m_strip = nullptr;
    QComboBox* m_range = nullptr;
    QTimer m_reading;
    QString m_problem;
};

} // namespace alien
