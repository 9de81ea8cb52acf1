// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/paletteitem.h"

#include <QObject>

namespace alien {

class ActionRegistry;
class MainWindow;

/// What Ctrl+K finds: actions, and the deployments, groups, releases and public URLs of the connection in front.
class PaletteSources : public QObject
{
    Q_OBJECT
public:
    PaletteSources(ActionRegistry& actions, MainWindow& window, QObject* parent = nullptr);

private:
    [[nodiscard]] QList<PaletteItem> actions() const;
    [[nodiscard]] QList<PaletteItem> deployments(const QString& query, int limit) const;
    /// Verbs on deployments that the query names: "Retry halden-bank-prod".
    [[nodiscard]] QList<PaletteItem> acts(const QString& query, int limit) const;
    [[nodiscard]] QList<PaletteItem> groups(const QString& query, int limit) const;
    [[nodiscard]] QList<PaletteItem> releases(const QString& query, int limit) const;
    [[nodiscard]] QList<PaletteItem> urls(const QString& query, int limit) const;
    [[nodiscard]] std::function<void()> runs(const QString& actionId, const QString& id) const;
    [[nodiscard]] std::function<void()> opens(const QString& section, const QString& id) const;

    ActionRegistry& m_actions;
    MainWindow& m_window;
};

} // namespace alien
