// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/pastrow.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace alien {

class Format;
class LinkLabel;
class Session;
class TextLabel;
class TimeMachine;

/// What is different from when the operator last looked at this connection: counts by kind, each leading to those
/// deployments. Hidden until something is.
class VisitPanel : public QWidget
{
    Q_OBJECT
public:
    VisitPanel(Session& session, const Format& format, QWidget* parent = nullptr);

    /// The filter that finds the deployments of a kind, as far as one does.
    [[nodiscard]] static QString queryFor(const FleetDifference& difference, FleetDifference::Kind kind, qint64 nowMs);

Q_SIGNALS:
    void openRequested(const QString& query);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readSoon();
    void read();
    void show(const FleetDifference& difference);
    void follow(FleetDifference::Kind kind);

    TimeMachine& m_machine;
    const Format& m_format;
    TextLabel* m_title;
    std::array<LinkLabel*, FleetDifference::KindCount> m_links{};
    FleetDifference m_difference;
    QTimer m_reading;
};

} // namespace alien
