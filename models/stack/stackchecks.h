// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackchecker.h"

#include <QObject>

namespace alien {

/// Checks away from the GUI thread: while one runs, only the newest request waits.
class StackChecks : public QObject
{
    Q_OBJECT
public:
    explicit StackChecks(QObject* parent = nullptr);
    ~StackChecks() override; ///< waits for the check that runs

    void request(StackCheckInput input);
    [[nodiscard]] const StackReport& report() const { return m_report; } ///< the last one
    [[nodiscard]] bool busy() const;

Q_SIGNALS:
    void finished(const alien::StackReport& report);

private:
    struct Impl;
    void start();
    std::unique_ptr<Impl> m_impl;
    StackReport m_report;
};

} // namespace alien
