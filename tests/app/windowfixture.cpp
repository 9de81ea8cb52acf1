// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QDirIterator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alien::test {

WindowFixture::WindowFixture()
    : m_paths{m_home.filePath(u"config"_s), m_home.filePath(u"data"_s), m_home.filePath(u"cache"_s),
              m_home.filePath(u"state"_s), m_home.filePath(u"run"_s)}
{
    if (const QString problem = m_paths.create(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    options.sandboxDeployments = 20;
}

WindowFixture::~WindowFixture()
{
    stop();
}

Application& WindowFixture::start()
{
    stop();
    auto make = [content = keyring]() -> std::unique_ptr<SecretStore> {
        return std::make_unique<FakeKeyring>(content);
    };
    m_app = std::make_unique<Application>(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                                          Application::Setup{options, m_paths, environment, make, true, {}, makePower});
    m_app->start();
    return *m_app;
}

Session* WindowFixture::ready() const
{
    const auto current = [this] { return m_app->hub().current(); };
    const bool is = QTest::qWaitFor(
        [current] { return current() && current()->state() == Session::State::Ready && current()->fleetKnown(); },
        20'000);
    return is ? current() : nullptr;
}

Session* WindowFixture::openSandbox()
{
    options.sandbox = true;
    start();
    return ready();
}

void WindowFixture::stop()
{
    m_app.reset();
}

QWidget* WindowFixture::topLevel() const
{
    return &m_app->window();
}

QStringList WindowFixture::filesHolding(const QByteArray& bytes) const
{
    QStringList found;
    QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

sandbox::Sandbox& WindowFixture::manager()
{
    if (!m_manager) {
        sandbox::Options settings;
        settings.deployments = 20;
        settings.frozen = true;
        m_manager = std::make_unique<sandbox::Sandbox>(settings);
        if (!m_manager->start())
            qFatal("%s", qPrintable(m_manager->errorText()));
    }
    return *m_manager;
}

} // namespace alien::test
