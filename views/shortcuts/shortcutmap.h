// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace alien {

class ActionRegistry;
class Preferences;

/// The keys that the operator gave to actions, over those that the program came with: kept in the preferences, applied
/// at once, also to actions that are added later. No key belongs to two actions.
class ShortcutMap : public QObject
{
    Q_OBJECT
public:
    ShortcutMap(ActionRegistry& actions, Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] const ActionRegistry& actions() const { return m_actions; }
    /// Those of the program.
    [[nodiscard]] QList<QKeySequence> defaults(const QAction& action) const;
    [[nodiscard]] bool isChanged(const QAction& action) const;
    /// Who has the key now; null: nobody, or `except`.
    [[nodiscard]] QAction* holder(const QKeySequence& key, const QAction& except) const;
    /// Why no action may have this key, in words; empty when one may. What `action` came with it may always have.
    [[nodiscard]] QString refusal(const QKeySequence& key, const QAction& action) const;

    /// The key becomes the only one of the action. Whoever had it has it no longer.
    void give(QAction& action, const QKeySequence& key);
    void removeKeys(QAction& action);
    /// What the program came with, taken back from whoever has it now.
    void reset(QAction& action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void apply(QAction& action);
    void applyAll();
    void keep(QAction& action, const QList<QKeySequence>& keys);
    void takeFromOthers(const QKeySequence& key, const QAction& action);

    ActionRegistry& m_actions;
    Preferences& m_preferences;
};

} // namespace alien
