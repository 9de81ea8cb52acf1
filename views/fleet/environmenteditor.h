// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"

#include <QWidget>

class QVBoxLayout;

namespace alien {

/// Environment variables as rows: name, value, secret, for which resources. They cannot be read back once they were
/// sent.
class EnvironmentEditor : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentEditor(QWidget* parent = nullptr);
    void setVariables(const QList<EnvironmentVariable>& variables);
    [[nodiscard]] QList<EnvironmentVariable> variables() const; ///< rows without a name and value are left out
    /// A row that cannot be sent, or a name that the platform keeps for itself; empty when all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    class Row;
    Row* addRow(const EnvironmentVariable& variable);

    QVBoxLayout* m_layout;
    QList<Row*> m_rows;
};

} // namespace alien
