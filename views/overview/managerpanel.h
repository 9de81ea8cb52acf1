// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace alien {

class Format;
class Session;
class Sparkline;
class TextLabel;

/// How the manager answers, as this console sees it: answer time, share of errors, what it costs, what was slow and
/// what was refused last.
class ManagerPanel : public QWidget
{
    Q_OBJECT
public:
    ManagerPanel(Session& session, const Format& format, QWidget* parent = nullptr);
    void refresh();

private:
    TextLabel* addTrend(QVBoxLayout* layout, const QString& id, const QString& title, Sparkline* line);
    TextLabel* addFact(QVBoxLayout* layout, const QString& id, const QString& title);

    Session& m_session;
    const Format& m_format;
    Sparkline* m_times;
    Sparkline* m_errors;
    TextLabel* m_p95;
    TextLabel* m_share;
    TextLabel* m_cost;
    TextLabel* m_slowest;
    TextLabel* m_refusal;
};

} // namespace alien
