// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver/server.h"

#include <QStringList>

#include <mutex>
#include <string>
#include <vector>

namespace alien::sandbox {

/// What tests ask to go wrong (Options::faults): "METHOD /path-glob:fault[:times]", METHOD may be "*", the glob's '*'
/// matches anything.
class Faults
{
public:
    /// Empty when all are understood, else what is wrong with the first that is not.
    [[nodiscard]] QString parse(const QStringList& faults);
    /// Changes limits where a fault is one of the connection (idle=MS).
    void applyTo(http::Limits& limits) const;

    /// What this request gets. status, html and hang come instead of the operation; the others after it was done, as
    /// when an answer is lost.
    [[nodiscard]] http::Response answer(const http::Request& request, const http::Handler& handle);

private:
    enum class Kind { Close, Reset, Hang, Truncate, Drip, Delay, Status, Html, Idle };
    struct Fault
    {
        std::string method;
        std::string glob;
        Kind kind = Kind::Close;
        int number = 0;
        int left = -1; ///< -1: for ever
    };
    [[nodiscard]] static bool parseKind(const QString& text, Fault& fault);
    [[nodiscard]] const Fault* take(const http::Request& request, Fault& copy);

    std::vector<Fault> m_faults;
    std::mutex m_mutex;
};

/// '*' matches any run of characters.
[[nodiscard]] bool globMatches(std::string_view glob, std::string_view text);

} // namespace alien::sandbox
