// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verifyjournal.h"

#include "models/journal/journalcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alien {

JournalReport verifyJournal(const QString& historyFile)
{
    const auto files = JournalCheck::run(historyFile);
    if (files.isEmpty())
        return {QCoreApplication::translate("VerifyJournal", "%1: there is no journal yet.").arg(historyFile) + u'\n',
                0};
    JournalReport report;
    for (const auto& file : files)
        report.text += JournalCheck::line(file) + u'\n';
    report.status = JournalCheck::isIntact(files) ? 0 : 1;
    return report;
}

} // namespace alien
