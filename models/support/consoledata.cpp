// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/consoledata.h"

#include "models/commands/commandschema.h"
#include "models/common/databaseshelf.h"
#include "models/history/changedatabase.h"
#include "models/history/timemachine.h"
#include "models/journal/journaldatabase.h"
#include "models/stack/draftdatabase.h"
#include "models/telemetry/telemetryschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::ConsoleData)
};

QString pastTitle(const QString& folder, const QString& file, const QList<Profile>& profiles)
{
    for (const Profile& profile : profiles) {
        if (PastFiles::in(folder, profile.filingKey()).log == file)
            return Words::tr("Past of %1").arg(profile.name);
    }
    return Words::tr("Past of a connection that is not saved");
}

QList<DatabaseShelf::Store> storesOf(const ConsoleData::Places& places, const QList<Profile>& profiles)
{
    QList<DatabaseShelf::Store> stores{{Words::tr("Journal"), places.journal, JournalDatabase::layout()},
                                       {Words::tr("Commands"), places.commands, commandschema::schema()},
                                       {Words::tr("Stack drafts"), places.drafts, DraftDatabase::layout()},
                                       {Words::tr("Telemetry"), places.telemetry, telemetryschema::schema()}};
    // By all that stands there: of one that is gone a copy may be left.
    QStringList names;
    const QStringList files = QDir(places.pastFolder).entryList({u"*.db"_s, u"*.db.*"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.left(file.indexOf(".db"_L1) + 3));
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        const QString file = places.pastFolder + u'/' + name;
        stores.append({pastTitle(places.pastFolder, file, profiles), file, ChangeDatabase::layout()});
    }
    return stores;
}

DatabaseShelf::Store storeOf(const QList<DatabaseShelf::Store>& stores, const QString& live)
{
    for (const auto& store : stores) {
        if (store.file == live)
            return store;
    }
    return {};
}

} // namespace

ConsoleData::ConsoleData(Places places, QList<Profile> profiles)
    : m_places(std::move(places))
    , m_profiles(std::move(profiles))
{}

QString ConsoleData::titleOf(const QString& live) const
{
    return storeOf(storesOf(m_places, m_profiles), live).title;
}

QList<DataCopy> ConsoleData::copies() const
{
    return DatabaseShelf::list(storesOf(m_places, m_profiles));
}

QString ConsoleData::backUp() const
{
    QStringList problems;
    const auto stores = storesOf(m_places, m_profiles);
    for (const auto& store : stores) {
        QString made;
        if (!QFileInfo::exists(store.file))
            continue; // not begun yet
        if (const QString problem = DatabaseShelf::backUp(store, &made); !problem.isEmpty())
            problems.append(problem);
    }
    return problems.join(u' ');
}

QString ConsoleData::restoreLater(const QString& live, const QString& copy) const
{
    return DatabaseShelf::stage(storeOf(storesOf(m_places, m_profiles), live), copy);
}

QString ConsoleData::callOff(const QString& live) const
{
    const auto store = storeOf(storesOf(m_places, m_profiles), live);
    return DatabaseShelf::unstage(store) ? QString() : Words::tr("The copy beside %1 cannot be removed.").arg(live);
}

QList<RestoredData> ConsoleData::restoreNow() const
{
    return DatabaseShelf::restoreStaged(storesOf(m_places, m_profiles));
}

} // namespace alien
