// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shellactions.h"

#include "views/common/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShellActions)
};

// NOLINTNEXTLINE(readability-function-size): a table of the menu's commands
void addFileActions(ActionRegistry& actions)
{
    actions.add({u"connection.new"_s,
                 Text::tr("&New connection…"),
                 MenuId::File,
                 u"new"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                 IconId::Plus,
                 Text::tr("Connects to another manager.")});
    actions.add({u"connection.sandbox"_s,
                 Text::tr("Start the &sandbox"),
                 MenuId::File,
                 u"new"_s,
                 {},
                 IconId::Play,
                 Text::tr("Starts a small manager on this computer, with a living fleet to try things on.")});
    actions.add({u"connection.edit"_s,
                 Text::tr("&Edit this connection…"),
                 MenuId::File,
                 u"edit"_s,
                 {},
                 IconId::Settings,
                 Text::tr("Name, address, protection and token of the connection in front.")});
    actions.add({u"connection.token"_s,
                 Text::tr("Enter another &token…"),
                 MenuId::File,
                 u"edit"_s,
                 {},
                 IconId::Key,
                 Text::tr("Replaces the token of the connection in front; nothing else is lost.")});
    actions.add({u"connection.readToken"_s,
                 Text::tr("Read the secret store a&gain"),
                 MenuId::File,
                 u"edit"_s,
                 {},
                 IconId::Refresh,
                 Text::tr("Takes the token of the connection in front from it, when it was locked.")});
    for (int place = 1; place <= connectionPlaces; ++place) {
        auto* action = actions.add({connectionActionId(place),
                                    Text::tr("Connection %1").arg(place),
                                    MenuId::File,
                                    u"switch"_s,
                                    {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + place))},
                                    IconId::None,
                                    Text::tr("Shows this connection; the others stay open."),
                                    true});
        action->setVisible(false);
    }
    actions.add({u"file.openBundle"_s,
                 Text::tr("Open s&upport bundle…"),
                 MenuId::File,
                 u"bundle"_s,
                 {},
                 IconId::None,
                 Text::tr("Shows a support bundle that somebody saved; nothing can be done with it but look.")});
    actions.add({u"file.backups"_s,
                 Text::tr("&Restore a backup…"),
                 MenuId::File,
                 u"bundle"_s,
                 {},
                 IconId::None,
                 Text::tr("The copies of this console's own data: which there are, and to go back to one.")});
    actions.add(
        {u"file.backUpNow"_s,
         Text::tr("&Back up now"),
         MenuId::File,
         u"bundle"_s,
         {},
         IconId::None,
         Text::tr("Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.")});
    actions.add({u"file.close"_s,
                 Text::tr("&Close"),
                 MenuId::File,
                 u"end"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_W)},
                 IconId::Close,
                 Text::tr("Leaves the page in front, or closes this connection.")});
    auto* quit = actions.add({u"file.quit"_s,
                              Text::tr("&Quit"),
                              MenuId::File,
                              u"end"_s,
                              {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                              IconId::None,
                              Text::tr("Ends the console; nothing that was sent is taken back.")});
    quit->setMenuRole(QAction::QuitRole);
}

void addEditActions(ActionRegistry& actions)
{
    actions.add({u"edit.find"_s,
                 Text::tr("&Find"),
                 MenuId::Edit,
                 u"find"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_F)},
                 IconId::Search,
                 Text::tr("Goes to the filter of the section in front.")});
    actions.add({u"edit.contextMenu"_s,
                 Text::tr("Open the context &menu"),
                 MenuId::Edit,
                 u"find"_s,
                 {QKeySequence(Qt::SHIFT | Qt::Key_F10)},
                 IconId::None,
                 Text::tr("What can be done with what the keyboard is on, as with a right click.")});
    auto* settings = actions.add({u"edit.settings"_s,
                                  Text::tr("&Settings"),
                                  MenuId::Edit,
                                  u"settings"_s,
                                  {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                                  IconId::Settings,
                                  Text::tr("Theme, rows, time zone and zoom.")});
    settings->setMenuRole(QAction::PreferencesRole);
    actions.add({u"edit.tray"_s,
                 Text::tr("Close the window to the &tray"),
                 MenuId::Edit,
                 u"settings"_s,
                 {},
                 IconId::None,
                 Text::tr("Closing the window hides it, and watches go on; the tray shows it again or quits."),
                 true});
}

void addZoneActions(ActionRegistry& actions)
{
    actions.add({u"view.zone.local"_s,
                 Text::tr("Times of this &computer"),
                 MenuId::View,
                 u"zone"_s,
                 {},
                 IconId::Clock,
                 Text::tr("Shows every time in this computer's zone."),
                 true});
    actions.add({u"view.zone.utc"_s,
                 Text::tr("Times in &UTC"),
                 MenuId::View,
                 u"zone"_s,
                 {},
                 IconId::None,
                 Text::tr("Shows every time in UTC."),
                 true});
    actions.add({u"view.zone.chosen"_s,
                 Text::tr("Times of &another zone…"),
                 MenuId::View,
                 u"zone"_s,
                 {},
                 IconId::None,
                 Text::tr("Chooses a zone in the settings."),
                 true});
}

// NOLINTNEXTLINE(readability-function-size): a table of the menu's commands
void addViewActions(ActionRegistry& actions)
{
    actions.add({u"view.refresh"_s,
                 Text::tr("&Refresh"),
                 MenuId::View,
                 u"refresh"_s,
                 {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                 IconId::Refresh,
                 Text::tr("Reads everything in front anew, now.")});
    addZoneActions(actions);
    actions.add({u"view.comfortable"_s,
                 Text::tr("Comfortable &rows"),
                 MenuId::View,
                 u"shape"_s,
                 {},
                 IconId::None,
                 Text::tr("Gives rows more height."),
                 true});
    actions.add({u"view.maskNames"_s,
                 Text::tr("&Mask names"),
                 MenuId::View,
                 u"shape"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                 IconId::None,
                 Text::tr("Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is "
                          "sent stays as it is."),
                 true});
    actions.add({u"view.rail"_s,
                 Text::tr("&Fold the side bar"),
                 MenuId::View,
                 u"shape"_s,
                 {QKeySequence(Qt::Key_F9)},
                 IconId::None,
                 Text::tr("Leaves only the icons of the sections."),
                 true});
    actions.add({u"view.fullScreen"_s,
                 Text::tr("Full &screen"),
                 MenuId::View,
                 u"shape"_s,
                 {QKeySequence(Qt::Key_F11)},
                 IconId::None,
                 Text::tr("Fills the screen with this window."),
                 true});
    actions.add({u"view.zoomIn"_s,
                 Text::tr("Zoom &in"),
                 MenuId::View,
                 u"zoom"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                 IconId::None,
                 Text::tr("Makes everything larger.")});
    actions.add({u"view.zoomOut"_s,
                 Text::tr("Zoom &out"),
                 MenuId::View,
                 u"zoom"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                 IconId::None,
                 Text::tr("Makes everything smaller.")});
    actions.add({u"view.zoomReset"_s,
                 Text::tr("&Normal size"),
                 MenuId::View,
                 u"zoom"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_0)},
                 IconId::None,
                 Text::tr("The size that the desktop says.")});
}

void addGoActions(ActionRegistry& actions, const QList<SectionInfo>& sections)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    // The standard keys also name the back and forward keys that some keyboards and mice have.
    actions.add({u"go.back"_s, Text::tr("&Back"), MenuId::Go, u"history"_s,
                 QKeySequence::keyBindings(QKeySequence::Back), mirrored ? IconId::Right : IconId::Left,
                 Text::tr("To where one was before.")});
    actions.add({u"go.forward"_s, Text::tr("&Forward"), MenuId::Go, u"history"_s,
                 QKeySequence::keyBindings(QKeySequence::Forward), mirrored ? IconId::Left : IconId::Right,
                 Text::tr("To where one came back from.")});
    actions.add({u"go.nextTab"_s,
                 Text::tr("&Next tab"),
                 MenuId::Go,
                 u"tabs"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_Tab)},
                 IconId::None,
                 Text::tr("The next tab of what is selected.")});
    actions.add({u"go.previousTab"_s,
                 Text::tr("&Previous tab"),
                 MenuId::Go,
                 u"tabs"_s,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
                 IconId::None,
                 Text::tr("The tab before it.")});
    for (const auto& section : sections) {
        actions.add({sectionActionId(section.key),
                     section.title,
                     MenuId::Go,
                     u"sections"_s,
                     {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + section.place))},
                     section.icon,
                     Text::tr("Opens the section %1.").arg(section.title)});
    }
}

void addHelpActions(ActionRegistry& actions)
{
    actions.add({u"tools.palette"_s,
                 Text::tr("&Find or run anything"),
                 MenuId::Tools,
                 u"palette"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                 IconId::Search,
                 Text::tr("Actions, deployments, groups, releases and URLs by a few letters."),
                 false,
                 false});
    actions.add({u"help.page"_s,
                 Text::tr("&Help"),
                 MenuId::Help,
                 u"help"_s,
                 {QKeySequence(Qt::Key_F1)},
                 IconId::Help,
                 Text::tr("How this console works; once more: every shortcut.")});
    actions.add({u"help.handbook"_s,
                 Text::tr("Hand&book"),
                 MenuId::Help,
                 u"help"_s,
                 {},
                 IconId::None,
                 Text::tr("The handbook from its first page; F1 opens it where you are.")});
    actions.add({u"help.brief"_s,
                 Text::tr("&About and in brief"),
                 MenuId::Help,
                 u"help"_s,
                 {},
                 IconId::None,
                 Text::tr("What the words mean, the version, and the parts that this program is made of.")});
    actions.add({u"help.shortcuts"_s,
                 Text::tr("&Shortcuts"),
                 MenuId::Help,
                 u"help"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_Slash)},
                 IconId::None,
                 Text::tr("Every shortcut on one sheet.")});
    actions.add({u"help.editShortcuts"_s,
                 Text::tr("&Keyboard shortcuts…"),
                 MenuId::Help,
                 u"help"_s,
                 {},
                 IconId::None,
                 Text::tr("Gives commands other keys.")});
    actions.add({u"help.support"_s,
                 Text::tr("S&upport bundle…"),
                 MenuId::Help,
                 u"support"_s,
                 {},
                 IconId::None,
                 Text::tr("What helps others to find a fault, without secrets; shown before it is saved.")});
}

} // namespace

QString sectionActionId(const QString& key)
{
    return u"go."_s + key.toLower().replace(u' ', u'-');
}

QString connectionActionId(int place)
{
    return u"connection."_s + QString::number(place);
}

void addShellActions(ActionRegistry& actions, const QList<SectionInfo>& sections)
{
    addFileActions(actions);
    addEditActions(actions);
    addViewActions(actions);
    addGoActions(actions, sections);
    addHelpActions(actions);
}

} // namespace alien
