// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace alien {

/// Takes one key as it is pressed, with what is held beside it, instead of typing it. Tab, Esc and Enter keep their
/// meaning, so that nobody is caught in it; Backspace alone empties it.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent = nullptr);
    [[nodiscard]] QKeySequence key() const { return m_key; }
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    void pressed();  ///< key() is another one
    void accepted(); ///< Enter

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_key;
};

} // namespace alien
