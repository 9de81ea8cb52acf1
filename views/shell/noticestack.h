// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/confirmrequest.h"

#include <QHash>
#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace alien {

class MessageBar;

/// The message bars above a section, newest at the bottom; one per id. Takes no room while there is none.
class NoticeStack : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeStack(QWidget* parent = nullptr);

    /// A notice without title and text takes the bar of its id away.
    void tell(const Notice& notice);
    void remove(const QString& id);
    [[nodiscard]] bool has(const QString& id) const { return m_bars.contains(id); }
    /// Only the words change, so that a countdown does not rebuild its buttons.
    void setText(const QString& id, const QString& title, const QString& text);
    /// "Undo 4 s": goes when pressed; calls back once with whether the time ran out.
    void holdBack(const QString& text, std::chrono::milliseconds time, std::function<void(bool go)> done);

private:
    MessageBar* barFor(const QString& id);

    QVBoxLayout* m_column;
    QHash<QString, MessageBar*> m_bars;
    int m_holdBacks = 0;
};

} // namespace alien
