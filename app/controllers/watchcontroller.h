// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/controller.h"

#include <QPointer>

namespace alien {

class Format;
class Preferences;
class WatchDesk;
class WatchesView;
class WatchForm;
class WorkspaceView;
struct Watch;

/// "Tell me when …", from wherever one is on a connection, and the list of what is watched.
class WatchController : public Controller
{
    Q_OBJECT
public:
    struct Parts
    {
        WatchDesk& desk;
        const Format& format;
        Preferences& preferences;
    };
    WatchController(const ControllerContext& context, const Parts& parts, WorkspaceView& view);

    static void addWatchActions(ActionRegistry& actions);

protected:
    void refresh() override;

private:
    void follow();
    enum class From { Page, List }; ///< where the form leads back to
    void openForm(const Watch& start, From from);
    void openList(const QString& chosen = {});
    void edit(const QString& watchId);
    void wireForm(WatchForm& form, From from);
    /// Does it to what is chosen in the list; brings the list when that is not there.
    void inList(void (WatchesView::*act)());
    void closeSheet();
    void refreshList();
    [[nodiscard]] Watch startOfSelection() const;

    Parts m_parts;
    WorkspaceView& m_view;
    QPointer<Page> m_page;        ///< whose selection is followed
    QPointer<WatchesView> m_list; ///< while it is open
};

} // namespace alien
