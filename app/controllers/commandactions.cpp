// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/commandactions.h"

#include "views/common/actionregistry.h"

#include <QCoreApplication>

namespace alien {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandActions", text);
}

class Adder
{
public:
    explicit Adder(ActionRegistry& actions)
        : m_actions(actions)
    {}
    void add(const QString& id, const QString& text, const QString& section, IconId icon, const QString& hint,
             const QList<QKeySequence>& keys = {}) const
    {
        ActionSpec spec;
        spec.id = id;
        spec.text = text;
        spec.menu = MenuId::Command;
        spec.section = section;
        spec.icon = icon;
        spec.hint = hint;
        spec.shortcuts = keys;
        m_actions.add(spec);
    }

private:
    ActionRegistry& m_actions;
};

void addSending(const Adder& to)
{
    to.add(u"commands.new"_s, tr("&New command"), u"new"_s, IconId::Plus, tr("Opens the workbench, as it was left."),
           {QKeySequence(Qt::CTRL | Qt::Key_N)});
    to.add(u"commands.send"_s, tr("&Send"), u"new"_s, IconId::Play,
           tr("Sends what the workbench holds, once to each deployment."),
           {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    to.add(u"commands.track"_s, tr("&Track by id…"), u"new"_s, IconId::None,
           tr("Follows a command that was sent elsewhere, by the manager's id."));
    to.add(u"commands.replay"_s, tr("&Replay"), u"again"_s, IconId::Retry,
           tr("Sends the same request to the same deployment again, with a fresh key."));
    to.add(u"commands.editReplay"_s, tr("&Edit and replay…"), u"again"_s, IconId::None,
           tr("Opens the request in the workbench, to change it or to send it elsewhere."));
    to.add(u"commands.retryFailed"_s, tr("Retry &failed"), u"again"_s, IconId::Retry,
           tr("Sends the same request to those of this run that failed."));
    to.add(u"commands.stop"_s, tr("St&op"), u"again"_s, IconId::Pause,
           tr("Holds back what has not left yet; what left goes its way."));
}

void addReading(const Adder& to)
{
    to.add(u"commands.compare"_s, tr("&Compare"), u"look"_s, IconId::Compare,
           tr("Sets the answer against the one before; with two selected, these two."));
    to.add(u"commands.fetch"_s, tr("&Look again"), u"look"_s, IconId::Refresh,
           tr("Asks the manager about the command now, and fetches its answer once more if it is missing."));
    to.add(u"commands.star"_s, tr("St&ar"), u"keep"_s, IconId::Pin, tr("Keeps the command whatever its age."));
    to.add(u"commands.note"_s, tr("N&ote…"), u"keep"_s, IconId::None,
           tr("Writes a note to the command; it can be searched."));
    to.add(u"commands.remove"_s, tr("Remove from &history…"), u"keep"_s, IconId::Trash,
           tr("Takes the selected commands out of this console's memory; the manager is not asked."));
    to.add(u"commands.copyAnswer"_s, tr("Copy &answer"), u"copy"_s, IconId::Copy,
           tr("Copies the answer as it came; secrets are left out."));
    to.add(u"commands.copyRequest"_s, tr("Copy re&quest"), u"copy"_s, IconId::None,
           tr("Copies the parameters; secrets are left out."));
    to.add(u"commands.copyId"_s, tr("Copy command &id"), u"copy"_s, IconId::None,
           tr("Copies the manager's ids, a line each."));
    to.add(u"commands.copyCurl"_s, tr("Copy as c&url"), u"copy"_s, IconId::None,
           tr("Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER."));
    to.add(u"commands.copyReport"_s, tr("Copy re&port"), u"copy"_s, IconId::None,
           tr("Copies what is known of it as text, without payloads."));
    to.add(u"commands.exportMatrix"_s, tr("Export &matrix (CSV)…"), u"export"_s, IconId::DownloadFile,
           tr("Saves the answers of this run as a table."));
    to.add(u"commands.export"_s, tr("E&xport as JSON lines…"), u"export"_s, IconId::None,
           tr("Saves what the table shows, an object a line, with payloads; secrets in texts are masked."));
    to.add(u"commands.exportCsv"_s, tr("Export as CS&V…"), u"export"_s, IconId::None,
           tr("Saves what the table shows as a table, without payloads."));
    to.add(
        u"commands.exportBundle"_s, tr("Export as &bundle (HAR)…"), u"export"_s, IconId::None,
        tr("Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads "
           "are left out."));
}

} // namespace

void addCommandActions(ActionRegistry& actions)
{
    const Adder to(actions);
    addSending(to);
    addReading(to);
}

} // namespace alien
