// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alien {

/// Says that a run of the program is alive, for others that share its database: a file beside it, locked by the kernel
/// for as long as the process lives, however it ends.
class RunLock
{
public:
    explicit RunLock(const QString& database);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] static bool isOver(const QString& database, const QString& id);
    /// Clears away the files of runs that are over.
    static void removeOver(const QString& database);

private:
    QString m_id;
    QString m_file;
    int m_descriptor = -1;
};

} // namespace alien
