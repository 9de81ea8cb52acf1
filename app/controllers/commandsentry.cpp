// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/commandsentry.h"

#include "views/shell/workspaceview.h"

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// They need the page; until it is there nothing is selected.
const QStringList& pageActions()
{
    static const QStringList ids{
        u"commands.send"_s,   u"commands.replay"_s,    u"commands.editReplay"_s,  u"commands.retryFailed"_s,
        u"commands.stop"_s,   u"commands.compare"_s,   u"commands.fetch"_s,       u"commands.star"_s,
        u"commands.note"_s,   u"commands.remove"_s,    u"commands.copyAnswer"_s,  u"commands.copyRequest"_s,
        u"commands.copyId"_s, u"commands.copyCurl"_s,  u"commands.copyReport"_s,  u"commands.exportMatrix"_s,
        u"commands.export"_s, u"commands.exportCsv"_s, u"commands.exportBundle"_s};
    return ids;
}

} // namespace

CommandsEntry::CommandsEntry(const ControllerContext& context, WorkspaceView& view)
    : Controller(context, &view)
    , m_view(view)
{
    on(u"commands.new"_s, [this] { m_view.open(u"Commands"_s, {{}, {}, u"new"_s}); });
    on(u"commands.track"_s, [this] { m_view.open(u"Commands"_s, {{}, {}, u"track"_s}); });
}

void CommandsEntry::refresh()
{
    actions().setAvailability(u"commands.new"_s, {});
    actions().setAvailability(u"commands.track"_s, {});
    // The page's own controller, once there is one, comes after this and says more.
    for (const QString& id : pageActions())
        actions().setAvailability(id, {false, tr("Open the Commands section first."), {}});
}

} // namespace alien
