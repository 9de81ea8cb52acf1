// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "sandbox/sandbox.h"
#include "tests/app/fakekeyring.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace alien::test {

/// A home, a keyring, and the whole console in this process.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    Options options;
    ClientEnvironment environment;
    std::shared_ptr<FakeKeyring::Content> keyring = std::make_shared<FakeKeyring::Content>();

    std::function<std::unique_ptr<PowerSource>()> makePower; ///< see Application::Setup

    /// Starts it with what is set above; a second call is a second start in the same home.
    Application& start();
    void stop();
    /// The connection that is shown, once its fleet is known; null: that never came.
    [[nodiscard]] Session* ready() const;
    /// Starts it on its own sandbox and waits as ready() does.
    Session* openSandbox();
    [[nodiscard]] Application& app() const { return *m_app; }
    [[nodiscard]] const Paths& paths() const { return m_paths; }
    /// The widget of that objectName that is visible; null when there is none.
    template<class T = QWidget>
    [[nodiscard]] T* find(const QString& objectName) const
    {
        for (auto* widget : topLevel()->findChildren<T*>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QWidget* topLevel() const;
    /// Every file below the home that holds these bytes.
    [[nodiscard]] QStringList filesHolding(const QByteArray& bytes) const;

    /// A manager outside the console, on loopback.
    sandbox::Sandbox& manager();

private:
    QTemporaryDir m_home;
    Paths m_paths;
    std::unique_ptr<sandbox::Sandbox> m_manager;
    std::unique_ptr<Application> m_app;
};

} // namespace alien::test
