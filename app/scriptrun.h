// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectionchoice.h"
#include "app/paths.h"

#include <QObject>

#include <memory>

namespace alien {

class Session;

/// What --json does, without a window: reads, waits and prints a JSON object a line on stdout; never changes anything.
/// What goes wrong is one line on stderr.
class ScriptRun : public QObject
{
    Q_OBJECT
public:
    /// The status that the process ends with.
    enum Status { Done = 0, Bad = 1, Usage = 2, NoConnection = 4, TookTooLong = 5 };
    struct Setup
    {
        ScriptWish wish;
        ConnectionChoice choice;
        Paths paths;
        bool debug = false;
    };
    explicit ScriptRun(Setup setup, QObject* parent = nullptr);
    ~ScriptRun() override;

    void start();

Q_SIGNALS:
    void ended(int status);

private:
    struct Parts;
    void printJournal();
    void findToken();
    void connectTo(const Secret& token);
    void polled();
    void stateChanged();
    void list();
    void exportNext();
    void look();
    void fail(int status, const QString& why);
    void end(int status);

    Setup m_setup;
    std::unique_ptr<Parts> m_parts;
};

} // namespace alien
