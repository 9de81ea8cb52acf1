// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watches/watch.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QTimeEdit;

namespace alien {

class Clock;
class Format;
class TableView;
class TextLabel;
class WatchEventTable;
class WatchList;
class WatchTable;

/// The watches of a connection and what they told of, in a sheet; and the quiet hours, which hold for all.
class WatchesView : public QWidget
{
    Q_OBJECT
public:
    WatchesView(WatchList& list, const Format& format, const Clock& clock, const QuietHours& quiet,
                QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void quietChosen(const alien::QuietHours& quiet);
    void openRequested(const QStringList& deploymentIds);
    void closeRequested();

private:
    void build(const QuietHours& quiet);
    [[nodiscard]] QHBoxLayout* buildFoot(const QuietHours& quiet);
    void refresh();
    void offer();
    void chooseQuiet();
    [[nodiscard]] QStringList chosen() const;

    WatchList& m_list;
    const Clock& m_clock;
    WatchTable* m_watches;
    WatchEventTable* m_events;
    TableView* m_watchView;
    TableView* m_eventView;
    TextLabel* m_note;
    QPushButton* m_remove;
    QPushButton* m_snooze;
    QPushButton* m_open;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace alien
