// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace alien {

class Format;
class PollScheduler;
class Session;
class TextLabel;

/// The foot of the window: counts, reach, poll budget and journal at the left; clock skew, time zone and density at the
/// right.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(const Format& format, QWidget* parent = nullptr);

    /// What stands there for this connection; null: not connected.
    void show(const Session* session);
    /// "Journal verified, 214 entries"; `problem` stands in the failed colour.
    void setJournal(const QString& text, bool problem);
    void setDensity(bool comfortable);
    void setZoneMenu(QMenu* menu);
    void showZone();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void densityToggled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPoll(const PollScheduler& scheduler);

    const Format& m_format;
    TextLabel* m_counts;
    TextLabel* m_reach;
    TextLabel* m_parts; ///< the list is read group by group
    TextLabel* m_poll;
    TextLabel* m_journal;
    TextLabel* m_skew;
    QPushButton* m_zone;
    QPushButton* m_density;
};

} // namespace alien
