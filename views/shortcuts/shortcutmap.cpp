// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/shortcutmap.h"

#include "models/settings/preferences.h"
#include "views/common/actionregistry.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QStringList textOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const auto& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isLetterOrDigit(Qt::Key key)
{
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

bool edits(const QKeySequence& key)
{
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
                                QKeySequence::Undo, QKeySequence::Redo}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    return false;
}

} // namespace

ShortcutMap::ShortcutMap(ActionRegistry& actions, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_preferences(preferences)
{
    connect(&actions, &ActionRegistry::added, this, [this](QAction* action) { apply(*action); });
    connect(&preferences, &Preferences::shortcutsChanged, this, [this](const QString& id) {
        if (id.isEmpty())
            applyAll();
        else if (auto* action = m_actions.find(id))
            apply(*action);
        Q_EMIT changed();
    });
    applyAll();
}

QList<QKeySequence> ShortcutMap::defaults(const QAction& action) const
{
    return m_actions.spec(&action).shortcuts;
}

bool ShortcutMap::isChanged(const QAction& action) const
{
    return action.shortcuts() != defaults(action);
}

QAction* ShortcutMap::holder(const QKeySequence& key, const QAction& except) const
{
    for (auto* action : m_actions.actions()) {
        if (action != &except && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

QString ShortcutMap::refusal(const QKeySequence& key, const QAction& action) const
{
    if (key.isEmpty() || key.count() > 1)
        return tr("A shortcut is one key, held together with Ctrl, Alt or Shift.");
    if (defaults(action).contains(key))
        return {};
    const auto pressed = key[0].key();
    const auto held = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const QString name = key.toString(QKeySequence::NativeText);
    if (pressed == Qt::Key_Menu || (pressed == Qt::Key_F10 && !(held & (Qt::ControlModifier | Qt::AltModifier))))
        return tr("%1 opens a menu.").arg(name);
    if (!(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !isFunctionKey(pressed))
        return tr("%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.")
            .arg(name);
    if (held == Qt::AltModifier && isLetterOrDigit(pressed))
        return tr("%1 opens menus and goes to fields: hold Ctrl with it.").arg(name);
    if (edits(key))
        return tr("%1 copies, pastes or takes back what is typed, everywhere.").arg(name);
    return {};
}

void ShortcutMap::give(QAction& action, const QKeySequence& key)
{
    takeFromOthers(key, action);
    keep(action, {key});
}

void ShortcutMap::removeKeys(QAction& action)
{
    keep(action, {});
}

void ShortcutMap::reset(QAction& action)
{
    const auto own = defaults(action);
    for (const auto& key : own)
        takeFromOthers(key, action);
    keep(action, own);
}

void ShortcutMap::resetAll()
{
    m_preferences.clearShortcuts();
}

void ShortcutMap::takeFromOthers(const QKeySequence& key, const QAction& action)
{
    while (auto* other = holder(key, action)) {
        auto left = other->shortcuts();
        left.removeAll(key);
        keep(*other, left);
    }
}

void ShortcutMap::keep(QAction& action, const QList<QKeySequence>& keys)
{
    m_preferences.setShortcuts(action.objectName(),
                               keys == defaults(action) ? std::nullopt : std::optional(textOf(keys)));
}

void ShortcutMap::apply(QAction& action)
{
    QList<QKeySequence> keys = defaults(action);
    if (const auto kept = m_preferences.shortcuts(action.objectName())) {
        keys.clear();
        for (const QString& text : *kept) {
            // The file may have been written by hand.
            const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (refusal(key, action).isEmpty())
                keys.append(key);
        }
    }
    action.setShortcuts(keys);
}

void ShortcutMap::applyAll()
{
    for (auto* action : m_actions.actions())
        apply(*action);
}

} // namespace alien
