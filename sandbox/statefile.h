// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace alien::sandbox {

/// Records in an SQLite file: kind, id, order, text. Changes are taken at once and written in batches by a thread of
/// its own, which is the only one that touches the database after `load`.
class StateFile
{
public:
    StateFile();
    ~StateFile(); ///< writes what is pending
    StateFile(const StateFile&) = delete;
    StateFile& operator=(const StateFile&) = delete;

    using Visit = std::function<void(const std::string& kind, const std::string& id, std::uint64_t order,
                                     const std::string& text)>;
    /// Opens or creates the file, visits what lies in it by order and starts the writer. False: errorText().
    bool load(const QString& file, const Visit& visit);
    [[nodiscard]] QString errorText() const { return m_error; }

    void put(const std::string& kind, const std::string& id, std::uint64_t order, std::string text);
    void remove(const std::string& kind, const std::string& id);
    /// Returns once everything that was put and removed before lies in the file.
    void flush();

private:
    struct Change
    {
        std::uint64_t order = 0;
        std::optional<std::string> text; ///< none: remove
    };
    using Changes = std::map<std::pair<std::string, std::string>, Change>;
    void writeUntilStopped();
    void write(const Changes& changes) const;

    QString m_file;
    QString m_connection;
    QString m_error;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Changes m_pending; ///< the last change of each record
    bool m_stopping = false;
    std::uint64_t m_changed = 0; ///< changes taken so far
    std::uint64_t m_written = 0; ///< of them in the file
    std::uint64_t m_awaited = 0; ///< as many does somebody wait for
    std::thread m_thread;
};

} // namespace alien::sandbox
