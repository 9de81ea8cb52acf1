// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupdesk.h"

#include "app/sessionhub.h"
#include "app/workspaces.h"
#include "models/common/inbackground.h"
#include "models/connection/profilestore.h"
#include "models/journal/journal.h"
#include "models/support/consoledata.h"
#include "views/common/actionregistry.h"
#include "views/shell/formsheet.h"
#include "views/shell/mainwindow.h"
#include "views/shell/prompter.h"
#include "views/support/backupsform.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

BackupDesk::BackupDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.actions.action(u"file.backups"_s), &QAction::triggered, this, &BackupDesk::show);
    connect(&m_parts.actions.action(u"file.backUpNow"_s), &QAction::triggered, this, [this] {
        show();
        backUp();
    });
    connect(&m_parts.hub, &SessionHub::changed, this, &BackupDesk::tellRestored, Qt::QueuedConnection);
    recordRestored();
}

ConsoleData BackupDesk::data() const
{
    return dataOf(m_parts.paths, m_parts.profiles.profiles());
}

ConsoleData BackupDesk::dataOf(const Paths& paths, const QList<Profile>& profiles)
{
    return ConsoleData(
        {paths.historyFile(), paths.commandsFile(), paths.stacksFile(), paths.telemetryFile(), paths.fleetFolder()},
        profiles);
}

void BackupDesk::show()
{
    if (m_sheet == nullptr || m_sheet->isClosed()) {
        m_form = new BackupsForm(m_parts.format);
        m_sheet = new FormSheet(m_form, tr("Backups of this console's data"), m_parts.window.clientArea());
        connect(this, &QObject::destroyed, m_sheet, &FormSheet::closeSheet);
        connect(m_form, &BackupsForm::backUpRequested, this, &BackupDesk::backUp);
        connect(m_form, &BackupsForm::restoreRequested, this, &BackupDesk::restore);
        connect(m_form, &BackupsForm::callOffRequested, this, &BackupDesk::callOff);
        connect(m_form, &BackupsForm::closeRequested, m_sheet, &FormSheet::closeSheet);
        connect(m_form, &BackupsForm::showRequested, this, [](const QString& file) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
        });
        m_sheet->open();
    }
    list();
}

void BackupDesk::list()
{
    inBackground(
        this, [data = data()] { return data.copies(); },
        [this](const QList<DataCopy>& copies) {
            if (m_form != nullptr)
                m_form->setCopies(copies);
        });
}

void BackupDesk::work(std::function<QString()> job, const QString& failed, const QString& done, const QString& text)
{
    if (m_form == nullptr)
        return;
    m_form->setBusy(true);
    inBackground(this, std::move(job), [this, failed, done, text](const QString& problem) {
        if (m_form == nullptr)
            return;
        m_form->setBusy(false);
        if (problem.isEmpty())
            m_form->showDone(done, text);
        else
            m_form->showProblem(failed, problem);
        list();
    });
}

void BackupDesk::backUp()
{
    work([data = data()] { return data.backUp(); }, tr("Not all data could be backed up."),
         tr("All data were backed up."), tr("The copies stand in %1.").arg(m_parts.paths.data));
}

void BackupDesk::restore(const QString& live, const QString& file)
{
    work([data = data(), live, file] { return data.restoreLater(live, file); },
         tr("This copy cannot be restored; nothing was changed."), tr("It is restored at the next start."),
         tr("Until then nothing changes. End the program and start it again."));
}

void BackupDesk::callOff(const QString& live)
{
    work([data = data(), live] { return data.callOff(live); }, tr("The restore could not be called off."),
         tr("The restore was called off."), {});
}

void BackupDesk::recordRestored()
{
    for (const auto& each : std::as_const(m_parts.restored)) {
        JournalEntry entry;
        entry.subject = QFileInfo(each.live).owner(); // the copy was made by who asked for it
        entry.action = u"data.restore"_s;
        entry.targetKind = u"data"_s;
        entry.targetId = QFileInfo(each.live).fileName();
        entry.targetName = data().titleOf(each.live);
        JournalEntry outcome = entry;
        outcome.outcome = each.problem.isEmpty() ? OutcomeKind::Done : OutcomeKind::Failed;
        if (!each.problem.isEmpty())
            outcome.detail = each.problem;
        else if (!each.keptAs.isEmpty())
            outcome.detail = tr("What was in use until now is kept as %1.").arg(each.keptAs);
        m_parts.journal.append(entry, [journal = &m_parts.journal, outcome](bool ok, const JournalEntry& written) {
            if (!ok)
                return; // a journal that takes nothing says so itself
            JournalEntry second = outcome;
            second.about = written.seq;
            journal->append(second, {});
        });
    }
}

void BackupDesk::tellRestored()
{
    auto* prompter = m_parts.workspaces.currentPrompter();
    if (prompter == nullptr)
        return;
    const auto told = std::exchange(m_parts.restored, {});
    for (const auto& each : told) {
        const QString title = data().titleOf(each.live);
        const QString id = u"backup."_s + QFileInfo(each.live).fileName();
        if (!each.problem.isEmpty())
            prompter->tell(
                {id, Notice::Kind::Failed, tr("%1: the backup was not restored.").arg(title), each.problem, {}, true});
        else
            prompter->tell(
                {id,
                 Notice::Kind::Info,
                 tr("%1: the backup was restored.").arg(title),
                 each.keptAs.isEmpty() ? QString() : tr("What was in use until now is kept as %1.").arg(each.keptAs),
                 {},
                 true});
    }
}

} // namespace alien
