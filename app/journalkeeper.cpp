// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalkeeper.h"

#include "app/sessionhub.h"
#include "app/workspaces.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/shell/prompter.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
// What is let go does not come back into the table: a wrong choice can be put right before.
constexpr std::chrono::seconds secondThoughts{30};
} // namespace

JournalKeeper::JournalKeeper(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto* journal = &m_parts.journal;
    connect(journal, &Journal::problemChanged, this, &JournalKeeper::stateChanged);
    connect(journal, &Journal::appended, this, [this](const JournalEntry& entry) {
        m_entries = entry.seq - m_archived;
        Q_EMIT stateChanged();
    });
    journal->verify([self = QPointer(this)](const Journal::Verification& seen) {
        if (!self)
            return;
        self->m_entries = seen.entries;
        self->m_archived = seen.archived;
        self->m_broken = seen.intact ? QString() : seen.text;
        Q_EMIT self->stateChanged();
        self->warn();
        if (seen.intact)
            self->archive();
    });
    // Whichever connection is opened later shows it too.
    connect(&m_parts.hub, &SessionHub::changed, this, &JournalKeeper::warn, Qt::QueuedConnection);
    connect(&m_parts.hub, &SessionHub::changed, this, &JournalKeeper::tellWaiting, Qt::QueuedConnection);
    m_chosen.setSingleShot(true);
    m_chosen.setInterval(secondThoughts);
    connect(&m_chosen, &QTimer::timeout, this, &JournalKeeper::archive);
    connect(&m_parts.preferences, &Preferences::journalKeptChanged, &m_chosen, qOverload<>(&QTimer::start));
}

QString JournalKeeper::state() const
{
    if (const QString problem = m_parts.journal.problem(); !problem.isEmpty())
        return problem;
    return m_broken.isEmpty() ? tr("Journal verified, %n entries", nullptr, int(m_entries))
                              : tr("The journal was altered");
}

bool JournalKeeper::isTrouble() const
{
    return !m_parts.journal.problem().isEmpty() || !m_broken.isEmpty();
}

void JournalKeeper::warn()
{
    constexpr auto told = "alien.journalTold";
    auto* prompter = m_parts.workspaces.currentPrompter();
    if (m_broken.isEmpty() || prompter == nullptr || prompter->property(told).toBool())
        return;
    prompter->setProperty(told, true);
    prompter->tell({u"journal.broken"_s,
                    Notice::Kind::Failed,
                    tr("The journal is not as it was written."),
                    tr("%1 alien-console --verify-journal names the file.").arg(m_broken),
                    {},
                    true});
}

void JournalKeeper::tell(const Notice& notice)
{
    m_waiting.append(notice);
    tellWaiting();
}

void JournalKeeper::tellWaiting()
{
    auto* prompter = m_parts.workspaces.currentPrompter();
    if (prompter == nullptr)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const Notice& notice : waiting)
        prompter->tell(notice);
}

void JournalKeeper::archive()
{
    const int days = m_parts.preferences.journalDays();
    if (days <= 0)
        return;
    const qint64 before = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
    m_parts.journal.archive(before, [self = QPointer(this)](bool ok, const QString& file, const QString& error) {
        if (!self)
            return;
        if (!ok)
            qWarning("journal: %s", qUtf8Printable(error));
        if (!ok)
            self->tell({u"journal.archive"_s,
                        Notice::Kind::Failed,
                        tr("The journal could not be archived."),
                        error,
                        {},
                        true});
        if (!file.isEmpty())
            self->tell({u"journal.archive"_s,
                        Notice::Kind::Info,
                        tr("Old entries of the journal were archived."),
                        file,
                        {},
                        true});
        if (file.isEmpty())
            return;
        self->m_parts.journal.verify([self](const Journal::Verification& seen) {
            if (!self)
                return;
            self->m_entries = seen.entries;
            self->m_archived = seen.archived;
            Q_EMIT self->stateChanged();
        });
    });
}

} // namespace alien
