// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/rollout.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QTimer;

namespace alien {

class ActionRegistry;
class Format;
class Session;
class StackedBar;
class TextLabel;
struct PageLocation;

/// How what was published spreads: how many stand where, failures by cause, time in each step, and the way back.
class RolloutView : public QWidget
{
    Q_OBJECT
public:
    RolloutView(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent = nullptr);

    /// Null: none. The rollout outlives its being shown.
    void setRollout(Rollout* rollout);
    [[nodiscard]] Rollout* rollout() const { return m_rollout; }

Q_SIGNALS:
    void closeRequested();
    void openRequested(const QString& sectionKey, const alien::PageLocation& location);

private:
    void show();
    void addWave(int line, Rollout::Wave wave);
    void addFailures(int* line);

    Session& m_session;
    const Format& m_format;
    QPointer<Rollout> m_rollout;
    TextLabel* m_title;
    TextLabel* m_fact;
    StackedBar* m_bar;
    QWidget* m_body;
    TextLabel* m_steps;
    QGridLayout* m_grid = nullptr;
    QTimer* m_soon;
};

[[nodiscard]] QString waveWord(Rollout::Wave wave);

} // namespace alien
