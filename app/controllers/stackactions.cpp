// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/stackactions.h"

#include "app/controllers/actionrows.h"

#include <QCoreApplication>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StackActions", text);
}

} // namespace

void addStackActions(ActionRegistry& actions)
{
    addActions(actions, MenuId::Release, u"draft"_s,
               {{u"stack.new"_s, tr("&New draft…"), IconId::Plus,
                 tr("Shows drafts, releases and templates to begin with; the open draft is kept.")},
                {u"stack.renameDraft"_s, tr("Rename &draft…"), IconId::None, tr("Gives the open draft another name.")},
                {u"stack.deleteDraft"_s, tr("Dele&te draft"), IconId::Trash,
                 tr("Takes the open draft out of this console; it can be brought back right after.")},
                {u"stack.importFile"_s, tr("&Open file…"), IconId::None,
                 tr("A stack, a release, or stacks by platform as JSON, as a new draft.")},
                {u"stack.exportFile"_s, tr("Save to &file…"), IconId::Save,
                 tr("Writes the text of the draft to a file, byte for byte.")}});
    addActions(actions, MenuId::Release, u"stack"_s,
               {{u"stack.undo"_s,
                 tr("&Undo"),
                 IconId::Undo,
                 tr("Takes back the last change of form or text."),
                 {QKeySequence::Undo}},
                {u"stack.redo"_s,
                 tr("&Redo"),
                 IconId::None,
                 tr("Does the change again that was taken back."),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}},
                {u"stack.rename"_s, tr("Rena&me…"), IconId::None,
                 tr("Gives the resource or profile another name; every reference to it follows.")},
                {u"stack.duplicate"_s, tr("Du&plicate…"), IconId::Copy, tr("Makes a copy of the resource.")},
                {u"stack.removeResource"_s, tr("Remo&ve…"), IconId::Trash,
                 tr("Takes the resource or profile out; says what that breaks.")},
                {u"stack.addPlatform"_s, tr("&Add platform…"), IconId::Plus,
                 tr("A stack for another platform, as a copy of the one that is shown.")},
                {u"stack.removePlatform"_s, tr("Remove p&latform…"), IconId::None,
                 tr("Takes the stack of the platform that is shown out of the draft.")},
                {u"stack.nextFinding"_s,
                 tr("Ne&xt finding"),
                 IconId::None,
                 tr("Goes to the next finding."),
                 {QKeySequence(Qt::Key_F8)}}});
    addActions(actions, MenuId::Release, u"publish"_s,
               {{u"stack.compare"_s, tr("&Compare…"), IconId::Compare,
                 tr("What differs from the release it came from, or from another.")},
                {u"stack.publish"_s, tr("Pu&blish…"), IconId::Releases,
                 tr("Shows whom it hits, then publishes the draft as a release.")},
                {u"stack.showRollout"_s, tr("Show roll&out"), IconId::None,
                 tr("How far the release that was published last has come.")},
                {u"stack.publishPrevious"_s, tr("Publish the previous stac&k again…"), IconId::Undo,
                 tr("The way back: publishes the stacks of the release before, as a new release.")}});
}

} // namespace alien
