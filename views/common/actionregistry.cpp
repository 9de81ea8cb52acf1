// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actionregistry.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace alien {

ActionRegistry::ActionRegistry(Look& look, QObject* parent)
    : QObject(parent)
    , m_look(look)
{}

ActionRegistry::~ActionRegistry() = default;

QAction* ActionRegistry::add(const ActionSpec& spec)
{
    Q_ASSERT_X(!spec.id.isEmpty() && !m_byId.contains(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    for (const auto* other : std::as_const(m_actions)) {
        for (const auto& keys : spec.shortcuts)
            Q_ASSERT_X(keys.isEmpty() || !other->shortcuts().contains(keys), "ActionRegistry::add",
                       qPrintable(keys.toString()));
    }
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(spec.context);
    action->setCheckable(spec.checkable);
    // A held key must not send a second redeploy.
    action->setAutoRepeat(false);
    if (spec.icon != IconId::None)
        action->setIcon(m_look.icon(spec.icon));
    m_entries.insert(action, {spec, {}});
    m_byId.insert(spec.id, action);
    m_actions.append(action);
    describe(action);
    connect(action, &QAction::changed, this, [this, action] {
        describe(action); // its keys may be others now
        Q_EMIT changed(action);
    });
    connect(action, &QAction::triggered, this, [this, action] { Q_EMIT triggered(action->objectName()); });
    Q_EMIT added(action);
    return action;
}

QAction* ActionRegistry::find(const QString& id) const
{
    return m_byId.value(id);
}

QAction& ActionRegistry::action(const QString& id) const
{
    auto* found = find(id);
    if (found == nullptr)
        qFatal("no action %s", qPrintable(id));
    return *found;
}

QList<QAction*> ActionRegistry::inMenu(MenuId menu) const
{
    QList<QAction*> found;
    for (auto* action : m_actions) {
        if (m_entries.constFind(action)->spec.menu == menu)
            found.append(action);
    }
    return found;
}

const ActionSpec& ActionRegistry::spec(const QAction* action) const
{
    const auto found = m_entries.constFind(action);
    Q_ASSERT(found != m_entries.constEnd());
    return found->spec;
}

void ActionRegistry::setAvailability(const QString& id, const Availability& availability)
{
    auto& target = action(id);
    m_entries[&target].availability = availability;
    target.setEnabled(availability.allowed);
    describe(&target);
}

void ActionRegistry::setText(const QString& id, const QString& text)
{
    auto& target = action(id);
    target.setText(text.isEmpty() ? spec(&target).text : text);
    describe(&target);
}

QString ActionRegistry::plainText(QString text)
{
    // Some languages put the mnemonic in brackets after the word: "Datei(&F)".
    if (const auto bracket = text.indexOf("(&"_L1); bracket >= 0 && text.indexOf(u')', bracket) == bracket + 3)
        text.remove(bracket, 4);
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    text.remove(u'…');
    if (text.endsWith("..."_L1))
        text.chop(3);
    return text.trimmed();
}

QString ActionRegistry::plainText(const QAction* action)
{
    return plainText(action->text());
}

QString ActionRegistry::whyNot(const QAction* action) const
{
    const auto found = m_entries.constFind(action);
    if (found == m_entries.constEnd() || action->isEnabled())
        return {};
    return found->availability.why;
}

QString ActionRegistry::description(const QAction* action) const
{
    if (const QString why = whyNot(action); !why.isEmpty())
        return why;
    const auto& entry = *m_entries.constFind(action);
    QStringList parts;
    if (!entry.spec.hint.isEmpty())
        parts.append(entry.spec.hint);
    if (!entry.availability.warning.isEmpty())
        parts.append(entry.availability.warning);
    return parts.join(u' ');
}

void ActionRegistry::describe(QAction* action)
{
    // Each part that is set is told of, and being told of it would set them all again.
    if (m_describing == action)
        return;
    const QScopedValueRollback<const QAction*> describing(m_describing, action);
    const QString text = description(action);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = plainText(action);
    if (!keys.isEmpty())
        tip += u" ("_s + keys + u')';
    if (!text.isEmpty())
        tip += u'\n' + text;
    action->setToolTip(tip);
    action->setStatusTip(text);
}

void ActionRegistry::bindButton(QAbstractButton* button, const QString& id, const QString& text)
{
    auto* target = &action(id);
    button->setCheckable(target->isCheckable());
    // Guarded by the receiver: the button may go before the registry.
    const auto follow = [this, button, target, text] {
        const QString words = text.isEmpty() ? target->text() : text;
        QString shown = words;
        shown.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', "&&"_L1);
        button->setText(shown);
        button->setEnabled(target->isEnabled());
        if (target->isCheckable())
            button->setChecked(target->isChecked());
        button->setToolTip(target->toolTip());
        button->setAccessibleName(plainText(words));
        button->setAccessibleDescription(description(target));
    };
    follow();
    if (const auto icon = spec(target).icon; icon != IconId::None)
        setButtonIcon(button, icon);
    connect(target, &QAction::changed, button, follow);
    if (!target->isCheckable()) {
        connect(button, &QAbstractButton::clicked, target, &QAction::trigger);
        return;
    }
    // An assistive program toggles it without a click.
    connect(button, &QAbstractButton::toggled, target, [target](bool on) {
        if (on != target->isChecked())
            target->trigger();
    });
}

} // namespace alien
