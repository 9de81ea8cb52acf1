// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/availability.h"
#include "views/common/look/icons.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAbstractButton;
class QAction;

namespace alien {

class Look;

/// The menus of the window, from left to right. None: palette, buttons and context menus only.
enum class MenuId { File, Edit, View, Go, Deployment, Group, Release, Command, Tools, Help, None };

/// How a command is introduced, once, before anything offers it.
struct ActionSpec
{
    QString id;   ///< "deployment.redeploy": the objectName of the action, stable for scripts, tests and the journal
    QString text; ///< "&Redeploy…": translated, with mnemonic and, when something is asked first, an ellipsis
    MenuId menu = MenuId::None;
    QString section{}; ///< actions of a menu with the same word stand together, separators between the words
    QList<QKeySequence> shortcuts{}; ///< the first one is shown
    IconId icon = IconId::None;
    QString hint{}; ///< what it does, one sentence: tooltip and accessible description while enabled
    bool checkable = false;
    bool inPalette = true;
    /// WindowShortcut works everywhere; WidgetShortcut sequences (Copy, Select all) are only shown: a page adds the
    /// action to its table.
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// Every command of the program, each a QAction with an id. Menus, palette, buttons and context menus all show the same
/// actions; controllers give them their effect and say whether they may be offered.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(Look& look, QObject* parent = nullptr);
    ~ActionRegistry() override;

    /// The id must be new and no other action may have one of its shortcuts.
    QAction* add(const ActionSpec& spec);
    [[nodiscard]] QAction* find(const QString& id) const;                      ///< null when there is none
    [[nodiscard]] QAction& action(const QString& id) const;                    ///< must exist
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; } ///< in the order of adding
    [[nodiscard]] QList<QAction*> inMenu(MenuId menu) const;
    [[nodiscard]] const ActionSpec& spec(const QAction* action) const;

    /// Enabled or not; a disabled action carries the reason in tooltip and description, a warning follows the hint.
    void setAvailability(const QString& id, const Availability& availability);
    /// "Redeploy 3 deployments…" while three are selected; empty: the text of the spec again.
    void setText(const QString& id, const QString& text);

    /// The words without mnemonic, ellipsis: accessible names, palette, tooltips.
    [[nodiscard]] static QString plainText(const QAction* action);
    [[nodiscard]] static QString plainText(QString text);
    /// Why it is disabled; empty while it is enabled.
    [[nodiscard]] QString whyNot(const QAction* action) const;
    /// What tooltip and accessible description say now: the reason, else hint and warning.
    [[nodiscard]] QString description(const QAction* action) const;

    /// Lets a button show and trigger the action: text, icon, enabled, checked, tooltip with shortcut, accessible name
    /// and description follow it. `text` stands instead of the action's own, e.g. a shorter one.
    void bindButton(QAbstractButton* button, const QString& id, const QString& text = {});

Q_SIGNALS:
    void added(QAction* action);
    void changed(QAction* action); ///< text, enabled, checked or description
    void triggered(const QString& id);

private:
    struct Entry
    {
        ActionSpec spec;
        Availability availability;
    };
    void describe(QAction* action);

    Look& m_look;
    const QAction* m_describing = nullptr;
    QList<QAction*> m_actions;
    QHash<const QAction*, Entry> m_entries;
    QHash<QString, QAction*> m_byId;
};

} // namespace alien
