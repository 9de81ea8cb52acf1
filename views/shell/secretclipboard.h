// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QObject>

#include <chrono>

class QTimer;

namespace alien {

/// Secrets on the clipboard: marked so that clipboard histories leave them out, and taken away again after a while and
/// at the end of the program, if nothing else was copied since.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds keeps{30};
    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret& secret);
    void clear(); ///< now, if it is still ours

Q_SIGNALS:
    void cleared();

private:
    Secret m_copied;
    QTimer* m_timer;
};

} // namespace alien
