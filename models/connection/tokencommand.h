// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/secret.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace alien {

/// Asks a program for a token: a password manager, a cloud's command line tool. Its words are split at blanks, double
/// quotes keep blanks in a word; no shell runs: no variables, no pipes. The first line of its standard output is the
/// token; it has 10 s.
class TokenCommand : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        Secret token;
        QString error; ///< a sentence; empty with a token
    };
    static constexpr std::chrono::milliseconds limit{10'000};

    /// What is wrong with a command before it is run; empty: nothing.
    [[nodiscard]] static QString problemOf(const QString& command);
    /// Runs it; `done` comes once, through the event loop, unless `context` has gone.
    static void run(const QString& command, QObject* context, std::function<void(const Answer&)> done,
                    std::chrono::milliseconds time = limit);
    /// The token that stands in the first line; empty when that is none.
    [[nodiscard]] static Secret tokenIn(const QByteArray& output);

private:
    using QObject::QObject;
};

} // namespace alien
