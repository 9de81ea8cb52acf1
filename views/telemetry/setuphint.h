// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrytypes.h"

#include <QWidget>

namespace alien {

class TextLabel;

/// Stands for the panels of a source that has nothing yet: which they are, why they are empty and the way to its
/// set-up.
class SetupHint : public QWidget
{
    Q_OBJECT
public:
    explicit SetupHint(TelemetryOrigin origin, QWidget* parent = nullptr);
    [[nodiscard]] TelemetryOrigin origin() const { return m_origin; }
    void showFor(const QStringList& titles, const QString& why); ///< no titles: hides
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void setupRequested(alien::TelemetryOrigin origin);

private:
    TelemetryOrigin m_origin;
    TextLabel* m_text;
};

} // namespace alien
