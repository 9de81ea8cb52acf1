// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/namemask.h"
#include "views/common/look/widgetmask.h"

#include <QObject>

#include <memory>

namespace alien {

class ActionRegistry;
class ProfileStore;
class Session;
class SessionHub;
class Workspaces;

/// Screen-share mode of the whole program: what is a name is told to the mask, texts that are copied are masked as they
/// are on the screen.
class NameMasking : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ActionRegistry& actions;
        SessionHub& hub;
        const ProfileStore& profiles;
        const std::unique_ptr<Workspaces>& workspaces; ///< null until the window is there
    };
    explicit NameMasking(const Parts& parts, QObject* parent = nullptr);

    /// Connections that open from now on: before their pages are made.
    void follow(Session& session);
    /// The action view.maskNames, once it is registered.
    void bind();
    [[nodiscard]] bool isOn() const { return m_mask.isOn(); }

Q_SIGNALS:
    void switched(bool on);

private:
    void learnAll();
    void learn(const Session& session);
    void maskClipboard();

    Parts m_parts;
    NameMask m_mask;
    WidgetMask m_widgets{m_mask};
    bool m_copying = false;
};

} // namespace alien
