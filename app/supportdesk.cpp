// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supportdesk.h"

#include "app/log.h"
#include "app/sessionhub.h"
#include "client/fromutf8.h"
#include "models/api/calllog.h"
#include "models/common/format.h"
#include "models/common/inbackground.h"
#include "models/common/namemask.h"
#include "models/connection/session.h"
#include "models/fleet/fleetstore.h"
#include "models/settings/preferences.h"
#include "views/common/actionregistry.h"
#include "views/shell/mainwindow.h"
#include "views/support/supportpage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QScreen>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

SupportBundle::Facts programFacts()
{
    SupportBundle::Facts facts{{u"version"_s, QStringLiteral(ALIEN_VERSION)},
                               {u"qt"_s, QString::fromLatin1(qVersion())},
                               {u"system"_s, QSysInfo::prettyProductName()},
                               {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
                               {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                               {u"platform"_s, QGuiApplication::platformName()},
                               {u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
                               {u"session"_s, qEnvironmentVariable("XDG_SESSION_TYPE")},
                               {u"locale"_s, QLocale().name()}};
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        const QSize size = screen->size();
        facts.append({u"screen %1"_s.arg(facts.size()),
                      u"%1 x %2 at %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio())});
    }
    return facts;
}

SupportBundle::Facts settingsFacts(const Preferences& preferences)
{
    return {{u"theme"_s, QString::number(int(preferences.theme()))},
            {u"zoom"_s, QString::number(preferences.zoom())},
            {u"comfortableRows"_s, preferences.comfortableRows() ? u"true"_s : u"false"_s},
            {u"timeZone"_s, preferences.timeZone()},
            {u"commandDays"_s, QString::number(preferences.commandDays())},
            {u"commandBytes"_s, QString::number(preferences.commandBytes())},
            {u"journalDays"_s, QString::number(preferences.journalDays())},
            {u"pastDays"_s, QString::number(preferences.pastDays())}};
}

QLatin1StringView stateName(Session::State state)
{
    switch (state) {
    case Session::State::Connecting:
        return "connecting"_L1;
    case Session::State::Ready:
        return "ready"_L1;
    case Session::State::Unauthorized:
        return "unauthorized"_L1;
    case Session::State::Unreachable:
        return "unreachable"_L1;
    case Session::State::NotAManager:
        break;
    }
    return "not a manager"_L1;
}

SupportBundle::Connection connectionOf(const Session& session)
{
    SupportBundle::Connection out;
    const Profile& profile = session.profile();
    out.name = profile.name;
    out.url = profile.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    out.state = stateName(session.state());
    out.protection = QString::fromLatin1(wireName(profile.protection));
    if (const auto who = session.who())
        out.who = who->id + u' ' + who->kind;
    if (const auto error = session.lastError())
        out.lastError = error->text;
    out.skewMs = session.clockSkewMs();
    const auto& rows = session.fleet().rows();
    out.deployments = qint64(rows.size());
    for (const FleetRow& row : rows) {
        if (out.fleet.size() >= SupportBundle::kFleet)
            break;
        const DeploymentSummary& each = *row.summary;
        out.fleet.append({fromUtf8(each.id), fromUtf8(each.name), fromUtf8(each.status), fromUtf8(each.platform),
                          fromUtf8(each.currentReleaseId), fromUtf8(each.errorCode)});
    }
    const auto calls = session.calls().all();
    out.calls = calls.mid(std::max<qsizetype>(0, calls.size() - SupportBundle::kCalls));
    return out;
}

QList<QPair<QString, qint64>> filesUnder(const QString& folder)
{
    QList<QPair<QString, qint64>> out;
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        out.append({file.fileName(), file.size()});
    return out;
}

/// The file, or a sentence.
QPair<QByteArray, QString> readBundle(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {file.read(SupportBundle::kMostBytes + 1), {}};
}

QString writeBundle(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

SupportDesk::SupportDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.actions.action(u"help.support"_s), &QAction::triggered, this, &SupportDesk::make);
    connect(&m_parts.actions.action(u"file.openBundle"_s), &QAction::triggered, this, [this] { chooseFile(false); });
}

SupportPage& SupportDesk::page()
{
    if (m_page == nullptr) {
        m_page = new SupportPage(m_parts.format);
        m_parts.window.addPage(m_page);
        connect(m_page, &SupportPage::saveRequested, this, [this] { chooseFile(true); });
        connect(m_page, &SupportPage::closeRequested, &m_parts.window, &MainWindow::leavePage);
    }
    return *m_page;
}

SupportBundle::Content SupportDesk::facts() const
{
    SupportBundle::Content content;
    content.madeMs = QDateTime::currentMSecsSinceEpoch();
    content.program = programFacts();
    content.settings = settingsFacts(m_parts.preferences);
    content.log = lastWarnings();
    const auto sessions = m_parts.hub.sessions();
    for (const Session* session : sessions)
        content.connections.append(connectionOf(*session));
    return content;
}

void SupportDesk::make()
{
    page().showMaking();
    m_parts.window.showPage(&page());
    m_parts.journal.verify([self = QPointer(this)](const Journal::Verification& seen) {
        if (!self)
            return;
        self->m_parts.journal.page(0, SupportBundle::kEntries, [self, seen](const std::vector<JournalEntry>& entries) {
            if (!self)
                return;
            auto content = self->facts();
            content.verification = seen;
            content.journal = entries;
            inBackground(
                self,
                [content, folder = self->m_parts.paths.data] {
                    auto whole = content;
                    whole.files = filesUnder(folder);
                    return SupportBundle::write(whole);
                },
                [self](const QByteArray& bytes) {
                    self->m_made = bytes;
                    self->preview();
                });
        });
    });
}

/// What is masked on the screen leaves masked.
void SupportDesk::preview()
{
    auto* mask = NameMask::active();
    page().showPreview(mask != nullptr ? mask->bytes(m_made) : m_made);
}

void SupportDesk::followMask()
{
    // Not while it is put together, and not somebody else's.
    if (m_page != nullptr && !m_page->bytes().isEmpty())
        preview();
}

void SupportDesk::chooseFile(bool save)
{
    auto* dialog = new QFileDialog(&m_parts.window, save ? tr("Save support bundle") : tr("Open support bundle"));
    dialog->setObjectName(save ? u"saveBundle"_s : u"openBundle"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Support bundles (*.json)"));
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save)
        dialog->selectFile(
            u"alien-support-%1.json"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmm"_s)));
    // What stands there now, whatever comes while a name is chosen.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, save, bytes = save ? page().bytes() : QByteArray()](const QString& file) {
                save ? this->save(file, bytes) : open(file);
            });
    dialog->open();
}

void SupportDesk::save(const QString& file, const QByteArray& bytes)
{
    inBackground(
        this, [file, bytes] { return writeBundle(file, bytes); },
        [this, file](const QString& problem) {
            if (problem.isEmpty())
                page().showSaved(file);
            else
                page().showProblem(tr("The bundle could not be saved."), tr("%1: %2").arg(file, problem));
        });
}

void SupportDesk::open(const QString& file)
{
    inBackground(
        this,
        [file] {
            auto [bytes, problem] = readBundle(file);
            const auto opened = problem.isEmpty() ? SupportBundle::read(bytes, &problem) : std::nullopt;
            return std::pair(opened, problem);
        },
        [this, file](const std::pair<std::optional<SupportBundle::Opened>, QString>& answer) {
            const auto& [opened, problem] = answer;
            if (opened)
                page().showOpened(opened->bytes, QFileInfo(file).fileName(),
                                  tr("Made by version %1 on %2. No connection is used for it.")
                                      .arg(opened->version, m_parts.format.exact(opened->madeMs)));
            else
                page().showProblem(tr("The file could not be opened."), tr("%1: %2").arg(file, problem));
            m_parts.window.showPage(&page());
        });
}

} // namespace alien
