// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/actionregistry.h"

#include <QObject>

#include <functional>
#include <vector>

namespace alien {

class Page;
class Prompter;
class Session;

/// What every controller is given.
struct ControllerContext
{
    Session& session;
    ActionRegistry& actions;
    Prompter& prompter;
};

/// Gives the actions of one feature their effect for one connection. Actions are shared by all connections, so only the
/// controllers of the connection on screen are active: the others hear no click and set no availability.
///
/// A subclass calls on() in its constructor for each action, updates availabilities in refresh(), and calls
/// refreshSoon() whenever selection, session or role changed.
class Controller : public QObject
{
    Q_OBJECT
public:
    Controller(const ControllerContext& context, QObject* parent);

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }

protected:
    /// `fn` runs when the action is triggered while this controller is active.
    void on(const QString& actionId, std::function<void()> fn);
    /// refresh() once, from the event loop, when active; many calls fold into one.
    void refreshSoon();
    /// Sets text and availability of the feature's actions. Only called while active.
    virtual void refresh() = 0;

    [[nodiscard]] Session& session() const { return m_context.session; }
    [[nodiscard]] ActionRegistry& actions() const { return m_context.actions; }
    [[nodiscard]] Prompter& prompter() const { return m_context.prompter; }

private:
    struct Binding
    {
        QString id;
        std::function<void()> run;
    };
    ControllerContext m_context;
    std::vector<Binding> m_bindings;
    std::vector<QMetaObject::Connection> m_connections;
    bool m_active = false;
    bool m_refreshPending = false;
};

} // namespace alien
