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

class ActionRegistry;
class Clock;
class Format;
class TableView;
class TextLabel;
class WatchEventTable;
class WatchList;
class WatchTable;

/// The watches of a connection and what they told of, in a sheet; and the quiet hours, which hold for all. Its buttons
/// press watch.edit, watch.remove, watch.silence and watch.open: who gives those their effect calls the functions here.
class WatchesView : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        WatchList& list;
        ActionRegistry& actions;
        const Format& format;
        const Clock& clock;
    };
    WatchesView(const Parts& parts, const QuietHours& quiet, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QStringList chosen() const; ///< ids of watches
    [[nodiscard]] bool isEventChosen() const;
    void choose(const QString& watchId);
    void editChosen(); ///< asks for it; needs one
    void removeChosen();
    void silenceChosen(); ///< for an hour; when all of them are silent already they speak again
    void openChosen();    ///< asks for the deployments of what was told

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& watchId);
    void chosenChanged(); ///< watches or events
    void quietChosen(const alien::QuietHours& quiet);
    void openRequested(const QStringList& deploymentIds);
    void closeRequested();

private:
    void build(const QuietHours& quiet);
    [[nodiscard]] QHBoxLayout* buildFoot(const QuietHours& quiet);
    void bindActions();
    void refresh();
    void nameSilence();
    void chooseQuiet();

    Parts m_parts;
    WatchTable* m_watches;
    WatchEventTable* m_events;
    TableView* m_watchView;
    TableView* m_eventView;
    TextLabel* m_note;
    QPushButton* m_edit;
    QPushButton* m_snooze;
    QPushButton* m_remove;
    QPushButton* m_open;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace alien
