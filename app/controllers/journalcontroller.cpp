// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/journalcontroller.h"

#include "app/controllers/actionrows.h"
#include "models/common/filemask.h"
#include "models/connection/session.h"
#include "views/journal/journalpage.h"
#include "views/shell/prompter.h"

#include <QPointer>

namespace alien {

using namespace Qt::StringLiterals;

void addJournalActions(ActionRegistry& actions)
{
    addActions(actions, MenuId::Tools, u"journal"_s,
               {{u"journal.verify"_s, JournalController::tr("&Verify journal"), IconId::Check,
                 JournalController::tr("Checks that no entry was changed, removed or put in after it was written.")},
                {u"journal.exportJsonl"_s, JournalController::tr("Export journal as &JSONL…"), IconId::DownloadFile,
                 JournalController::tr("Saves every entry, a JSON object a line.")},
                {u"journal.exportCsv"_s, JournalController::tr("Export journal as &CSV…"), IconId::DownloadFile,
                 JournalController::tr("Saves every entry as a table for a spreadsheet.")}});
}

JournalController::JournalController(const ControllerContext& context, JournalPage& page, QObject* parent)
    : Controller(context, parent)
    , m_page(page)
{
    on(u"journal.verify"_s, [this] {
        const QPointer<JournalController> self(this);
        session().journal().verify([self](const Journal::Verification& answer) {
            if (!self)
                return;
            self->m_page.setVerification(answer.text);
            if (!answer.intact)
                self->prompter().tell({u"journal.broken"_s,
                                       Notice::Kind::Failed,
                                       tr("The journal is not as it was written."),
                                       answer.text,
                                       {},
                                       true});
        });
    });
    on(u"journal.exportJsonl"_s, [this] { exportAs(false); });
    on(u"journal.exportCsv"_s, [this] { exportAs(true); });
}

void JournalController::refresh()
{
    for (const auto& id : {u"journal.verify"_s, u"journal.exportJsonl"_s, u"journal.exportCsv"_s})
        actions().setAvailability(id, {});
}

void JournalController::exportAs(bool csv)
{
    const QPointer<JournalController> self(this);
    const auto save = [self, csv](const QString& file) {
        if (!self || file.isEmpty())
            return;
        self->session().journal().exportTo(file, csv ? Journal::ExportFormat::Csv : Journal::ExportFormat::JsonLines,
                                           [self, file, mask = FileMask()](bool ok, const QString& error) {
                                               if (!self)
                                                   return;
                                               if (ok)
                                                   self->prompter().tell({u"journal.export"_s,
                                                                          Notice::Kind::Info,
                                                                          tr("The journal was saved."),
                                                                          mask.saved(file),
                                                                          {},
                                                                          true});
                                               else
                                                   self->prompter().tell({u"journal.export"_s,
                                                                          Notice::Kind::Failed,
                                                                          tr("The journal could not be saved."),
                                                                          tr("%1: %2").arg(file, error),
                                                                          {},
                                                                          true});
                                           });
    };
    prompter().chooseSaveFile(tr("Export journal"), csv ? u"alien-journal.csv"_s : u"alien-journal.jsonl"_s,
                              csv ? tr("CSV (*.csv)") : tr("JSON lines (*.jsonl)"), save);
}

} // namespace alien
