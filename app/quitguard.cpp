// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitguard.h"

#include "app/sessionhub.h"
#include "app/workspaces.h"
#include "models/actions/operatoraction.h"
#include "models/connection/session.h"
#include "views/shell/prompter.h"
#include "views/shell/questionform.h"

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr std::chrono::milliseconds lookEvery{50};
/// The answer and the read after it; what takes longer is written down as unknown.
constexpr qint64 longestWaitMs = 10'000;
} // namespace

QuitGuard::QuitGuard(SessionHub& hub, Workspaces& workspaces, std::function<void()> quit, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_workspaces(workspaces)
    , m_quit(std::move(quit))
{
    m_wait.setInterval(lookEvery);
    connect(&m_wait, &QTimer::timeout, this, &QuitGuard::look);
}

int QuitGuard::openTargets() const
{
    int open = 0;
    for (const Session* session : m_hub.sessions())
        open += session->runner().openTargets();
    return open;
}

void QuitGuard::request()
{
    const int open = openTargets();
    Prompter* prompter = m_hub.current() != nullptr ? m_workspaces.prompterOf(m_hub.current()) : nullptr;
    // A single one has left already: its entry in the journal says so.
    if (open <= 1 || prompter == nullptr || m_wait.isActive())
        return m_quit();
    auto* form = new QuestionForm(u"quit"_s,
                                  tr("An action has not ended for %n deployment(s) yet. Those that wait are not sent "
                                     "to; those under way end first, and the journal has their outcome.",
                                     nullptr, open),
                                  tr("Stop and quit"), true);
    connect(form, &QuestionForm::rejected, this, [prompter] { prompter->closeSheet(); });
    connect(form, &QuestionForm::accepted, this, [this, prompter] {
        prompter->closeSheet();
        stopAndQuit();
    });
    prompter->openSheet(form, tr("Quit while an action is under way?"));
}

void QuitGuard::stopAndQuit()
{
    for (const Session* session : m_hub.sessions())
        session->runner().stopAll();
    m_since.start();
    m_wait.start();
}

void QuitGuard::look()
{
    if (openTargets() > 0 && m_since.elapsed() < longestWaitMs)
        return;
    m_wait.stop();
    m_quit();
}

} // namespace alien
