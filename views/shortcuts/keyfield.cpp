// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/keyfield.h"

#include <QKeyEvent>

namespace alien {

namespace {

bool isHeldOnly(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown ||
           key == 0;
}

bool isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// Keys that leave the field, or the page, whatever is in it.
bool leaves(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return isPlain(event);
    default:
        return false;
    }
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setPlaceholderText(tr("Press the keys"));
}

void KeyField::setKey(const QKeySequence& key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    // What is a shortcut elsewhere is only looked at here.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (isHeldOnly(event->key()))
        return;
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    if (isPlain(*event) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT accepted();
        return;
    }
    if (isPlain(*event) && event->key() == Qt::Key_Backspace) {
        setKey({});
        Q_EMIT pressed();
        return;
    }
    auto held = event->modifiers() & ~Qt::KeypadModifier;
    // Shift that only makes the sign is part of it: Ctrl++ and not Ctrl+Shift++.
    const bool isSign = event->key() < Qt::Key_Escape && !(event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z) &&
                        event->key() != Qt::Key_Space;
    if (isSign && (held & Qt::ShiftModifier))
        held &= ~Qt::ShiftModifier;
    setKey(QKeySequence(QKeyCombination(held, Qt::Key(event->key()))));
    Q_EMIT pressed();
}

} // namespace alien
