// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectionchoice.h"
#include "app/paths.h"

#include <QObject>

#include <functional>
#include <memory>

class QApplication;

namespace alien {

class ActionRegistry;
class MainWindow;
class Notifier;
class PowerSource;
class SecretStore;
class Session;
class SessionHub;
struct PageLocation;

/// The composition root: makes every part, in the order in which they need each other, and takes them apart in the
/// reverse one.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        Options options;
        Paths paths;
        ClientEnvironment environment;
        /// The keyring when empty; tests bring their own.
        std::function<std::unique_ptr<SecretStore>()> makeSecrets;
        bool ignoreDesktop = false; ///< theme from the preferences alone; for tests and screenshots
        /// The desktop's notifications when empty.
        std::function<std::unique_ptr<Notifier>()> makeNotifier{};
        /// UPower of the system's bus when empty.
        std::function<std::unique_ptr<PowerSource>()> makePower{};
    };
    Application(QApplication& qt, Setup setup);
    ~Application() override;

    /// Shows the window and opens what the flags ask for. False: another process has the connection and shows it; end
    /// with 0.
    bool start();
    /// Drafts saved, layout kept, databases closed. Once; the destructor does it too.
    void shutdown();

    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] ActionRegistry& actions() const;
    [[nodiscard]] SessionHub& hub() const;

private:
    struct Parts;
    void followDesktop();
    void applyPreferences();
    void applyRetention();
    void applyLimits(const Session& session) const;
    void showCommandUse();
    void followPreferences();
    void buildWindow();
    void followWindow();
    void followJournal();
    void followWatches();
    void showInFleet(Session* session, const PageLocation& location, const QString& actionId, const QString& id);
    void openChosen(const ConnectionChoice& choice);
    void askDesktop(); ///< what nobody needs to see first, by a bus that may be slow
    void openLink(const ConsoleLink& link);
    void goToLink();

    QApplication& m_qt;
    Setup m_setup;
    std::unique_ptr<Parts> m_parts;
    bool m_down = false;
};

} // namespace alien
