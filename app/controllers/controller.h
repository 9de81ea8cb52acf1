// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/actionregistry.h"
#include "views/common/onceaturn.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

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
    /// What these actions act on is chosen on `page`, in the section of that name: they rest while it is out of sight.
    /// The page outlives the controller.
    void restWhileHidden(QWidget& page, const QString& section, const QStringList& actionIds);
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
    /// refresh() once, from the event loop, when active; many calls fold into one.
    void refreshSoon();
    /// Sets text and availability of the feature's actions. Only called while active.
    virtual void refresh() = 0;
    /// The page of restWhileHidden() is.
    [[nodiscard]] bool isOutOfSight() const;

    [[nodiscard]] Session& session() const { return m_context.session; }
    [[nodiscard]] ActionRegistry& actions() const { return m_context.actions; }
    [[nodiscard]] Prompter& prompter() const { return m_context.prompter; }

private:
    struct Binding
    {
        QString id;
        std::function<void()> run;
    };
    void bind(const Binding& binding);
    void refreshNow();

    ControllerContext m_context;
    std::vector<Binding> m_bindings;
    QPointer<QWidget> m_page; ///< of m_resting
    QString m_section;
    QStringList m_resting;
    std::vector<QMetaObject::Connection> m_connections;
    bool m_active = false;
    OnceATurn m_refreshing{this, [this] {
                               if (m_active)
                                   refreshNow();
                           }};
};

} // namespace alien
