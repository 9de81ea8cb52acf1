// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleeturltable.h"
#include "views/shell/tablepage.h"

#include <QTimer>

class QCheckBox;

namespace alien {

class ActionRegistry;
class Session;
class TextLabel;
class UrlProber;

/// Every public URL of the fleet in one table: a part of the section Deployments. With the switch that lets this
/// machine look at them; it looks at what the table shows, while it shows it.
class FleetUrlsPage : public TablePage
{
    Q_OBJECT
public:
    /// All outlive the page.
    FleetUrlsPage(Session& session, UrlProber& prober, ActionRegistry& actions, const Format& format,
                  QWidget* parent = nullptr);

    [[nodiscard]] FleetUrlTable& table() const { return *m_table; }
    /// Of the selected rows, in their order.
    [[nodiscard]] QStringList selectedUrls() const;
    [[nodiscard]] QString fact() const override;
    /// The switch is kept for the connection that it was set for, not for one that begins with the same columns.
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

Q_SIGNALS:
    void backRequested(); ///< to the deployments

protected:
    void fillContextMenu(QMenu* menu) override;
    [[nodiscard]] StatePane::State emptyState() const override;
    void stateButton(StatePane::Kind kind) override;
    [[nodiscard]] bool knows(const QString& id) const override { return m_table->urlById(id) != nullptr; }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    FleetUrlsPage(Session& session, UrlProber& prober, ActionRegistry& actions, FleetUrlTable* table, QWidget* parent);
    void build();
    void wire();
    [[nodiscard]] QWidget* buildProbeRow();
    void sayWhatIsKnown();
    void sayWhatIsLookedAt();
    void wantShown();

    Session& m_session;
    UrlProber& m_prober;
    ActionRegistry& m_actions;
    FleetUrlTable* m_table;
    TextLabel* m_note = nullptr;
    QCheckBox* m_probe = nullptr;
    TextLabel* m_probeNote = nullptr;
    QTimer m_wanted;        ///< a poll moves many rows: they are asked for once
    QStringList m_probedBy; ///< connections, as a hash, for which it is switched on
};

} // namespace alien
