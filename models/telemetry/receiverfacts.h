// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// What the embedded receiver took and refused since the program started, as far as one connection's page shows it.
struct ReceiverFacts
{
    QString problem; ///< why it does not run; empty: it does
    QString address; ///< http://127.0.0.1:14318/m/sandbox
    // Of this connection.
    quint64 requests = 0;
    quint64 bytes = 0;
    quint64 points = 0;
    quint64 logs = 0;
    quint64 spans = 0;
    quint64 rejected = 0;    ///< single points and spans of good requests
    quint64 quarantined = 0; ///< requests that could not be read
    quint64 overflowed = 0;  ///< points of an SDK's cardinality cap
    qint64 lastStoredMs = 0; ///< 0: nothing came yet
    // Of everybody: who is refused has no connection.
    quint64 noSecret = 0;
    quint64 wrongHost = 0;
    quint64 fromBrowser = 0;
    quint64 wrongPath = 0; ///< or method
    quint64 malformed = 0;
    quint64 tooLarge = 0;
    quint64 pushedBack = 0; ///< busy, or the disk refused
    QString lastProblem;
    friend bool operator==(const ReceiverFacts&, const ReceiverFacts&) = default;
};

/// What a manager must be told to send here.
struct ReceiverSetup
{
    QString toml;       ///< for alien-manager.toml, with the secret
    QString header;     ///< the header line alone: authorization = "…"
    QString ssh;        ///< for a manager on another host: brings its port to this receiver
    bool lasts = false; ///< the secret is kept in the keyring; else good until the program ends
};

} // namespace alien
