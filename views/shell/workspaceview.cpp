// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspaceview.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/settings/preferences.h"
#include "views/common/actionregistry.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/sectionhead.h"
#include "views/shell/noticestack.h"
#include "views/shell/readstate.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
constexpr int historyLimit = 100;
constexpr QLatin1StringView sessionNotice("session");
constexpr QLatin1StringView listNotice("session.list");
constexpr QLatin1StringView doubtNotice("session.doubt");

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}
} // namespace

WorkspaceView::WorkspaceView(Session& session, const QList<SectionInfo>& sections, const Parts& parts,
                             MakePage makePage, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sections(sections)
    , m_parts(parts)
    , m_makePage(std::move(makePage))
    , m_head(new SectionHead(this))
    , m_notices(new NoticeStack(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"workspace"_s);
    m_stack->setObjectName(u"sections"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    m_head->setNavigation(m_parts.actions.find(u"go.back"_s), m_parts.actions.find(u"go.forward"_s));
    m_head->setPaletteAction(m_parts.actions.find(u"tools.palette"_s));
    connect(&m_session, &Session::stateChanged, this, &WorkspaceView::showSessionState);
    connect(&m_session.scheduler(), &PollScheduler::stateChanged, this, &WorkspaceView::showSessionState);
    connect(&m_session, &Session::stateChanged, this, &WorkspaceView::showListFault);
    connect(&m_session, &Session::fleetPolled, this, &WorkspaceView::showListFault);
    connect(&m_session, &Session::fleetPolled, this, &WorkspaceView::showListDoubt);
    showSessionState();
}

WorkspaceView::~WorkspaceView() = default;

Page* WorkspaceView::currentPage() const
{
    return m_pages.value(m_current);
}

Page* WorkspaceView::page(const QString& key)
{
    auto*& known = m_pages[key];
    if (known == nullptr) {
        known = m_makePage(key, m_stack);
        // A connection that is new here begins as the last one was left.
        const QByteArray own = m_parts.preferences.state(layoutKey(key));
        known->restoreLayout(own.isEmpty() ? m_parts.preferences.state(u"page."_s + key) : own);
        m_stack->addWidget(known);
        followPage(known);
        restorePlace(key, known);
    }
    return known;
}

void WorkspaceView::followPage(Page* page)
{
    const auto isCurrent = [this, page] { return currentPage() == page; };
    const auto refreshHead = [this, isCurrent] {
        if (isCurrent())
            showHead();
    };
    connect(page, &Page::factChanged, this, refreshHead);
    connect(page, &Page::headActionsChanged, this, refreshHead);
    connect(page, &Page::windowTitleChanged, this, [this, isCurrent] {
        if (isCurrent())
            Q_EMIT placeTitleChanged();
    });
    connect(page, &Page::stepped, this, [this, isCurrent](const PageLocation& from) {
        if (!isCurrent())
            return;
        m_back.append({m_current, from});
        m_forward.clear();
        Q_EMIT historyChanged();
    });
    connect(page, &Page::openRequested, this,
            [this](const QString& key, const PageLocation& location) { open(key, location); });
}

QString WorkspaceView::title() const
{
    for (const auto& section : m_sections) {
        if (section.key == m_current)
            return section.title;
    }
    return {};
}

QString WorkspaceView::placeTitle() const
{
    const QString own = currentPage() != nullptr ? currentPage()->windowTitle() : QString();
    return own.isEmpty() ? title() : own;
}

WorkspaceView::Step WorkspaceView::here() const
{
    return {m_current, currentPage() != nullptr ? currentPage()->location() : PageLocation()};
}

void WorkspaceView::open(const QString& key)
{
    if (key == m_current)
        return;
    if (!m_current.isEmpty()) {
        m_back.append(here());
        if (m_back.size() > historyLimit)
            m_back.removeFirst();
        m_forward.clear();
    }
    show(key);
}

void WorkspaceView::open(const QString& key, const PageLocation& location)
{
    if (!m_current.isEmpty()) {
        m_back.append(here());
        m_forward.clear();
    }
    show(key);
    currentPage()->goTo(location);
}

void WorkspaceView::show(const QString& key)
{
    auto* shown = page(key);
    m_current = key;
    m_stack->setCurrentWidget(shown);
    showHead();
    shown->focusContent();
    Q_EMIT sectionChanged(key);
    Q_EMIT historyChanged();
}

void WorkspaceView::walk(QList<Step>& from, QList<Step>& to)
{
    if (from.isEmpty())
        return;
    const Step step = from.takeLast();
    to.append(here());
    show(step.key);
    currentPage()->goTo(step.location);
}

void WorkspaceView::goBack()
{
    walk(m_back, m_forward);
}

void WorkspaceView::goForward()
{
    walk(m_forward, m_back);
}

void WorkspaceView::saveLayouts() const
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const QByteArray layout = it.value()->saveLayout();
        m_parts.preferences.setState(layoutKey(it.key()), layout);
        m_parts.preferences.setState(u"page."_s + it.key(), layout);
        if (isPassing())
            continue;
        const PageLocation place = it.value()->location();
        QJsonObject kept{{u"id"_s, place.id}, {u"part"_s, place.part}};
        if (!place.query.isNull())
            kept.insert(u"query"_s, place.query);
        m_parts.preferences.setState(placeKey(it.key()), QJsonDocument(kept).toJson(QJsonDocument::Compact));
    }
}

void WorkspaceView::restorePlace(const QString& section, Page* page) const
{
    const QByteArray kept = isPassing() ? QByteArray() : m_parts.preferences.state(placeKey(section));
    if (kept.isEmpty())
        return;
    const QJsonObject place = QJsonDocument::fromJson(kept).object();
    page->goTo(
        {place.value("query"_L1).toString(), place.value("id"_L1).toString(), place.value("part"_L1).toString()});
}

bool WorkspaceView::isPassing() const
{
    const Profile& profile = m_session.profile();
    return profile.id.isEmpty() && profile.protection == Protection::Sandbox;
}

QString WorkspaceView::placeKey(const QString& section) const
{
    return u"place"_s + layoutKey(section).mid(4); // "page"
}

QString WorkspaceView::layoutKey(const QString& section) const
{
    // The throw-away sandbox has another port each time.
    const QString connection = isPassing() ? u"sandbox"_s : m_session.profile().filingKey();
    const QByteArray hash = QCryptographicHash::hash(connection.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"page.%1.%2"_s.arg(QString::fromLatin1(hash.left(16)), section);
}

void WorkspaceView::showHead()
{
    const auto* page = currentPage();
    m_head->setTitle(title());
    m_head->setFact(page->fact());
    QList<QAction*> actions;
    const QStringList ids = page->headActions();
    for (const QString& id : ids) {
        if (auto* action = m_parts.actions.find(id))
            actions.append(action);
    }
    m_head->setActions(actions, !ids.isEmpty() && ids.first() == page->mainActionId());
}

QString WorkspaceView::unreachableTitle() const
{
    const auto error = m_session.lastError();
    if (!error || !hasAnswered(*error))
        return tr("The manager does not answer.");
    return hasBrokenOff(*error) ? tr("The manager's answers break off.") : tr("The manager's answers cannot be used.");
}

QString WorkspaceView::unreachableText() const
{
    const auto& scheduler = m_session.scheduler();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList sentences;
    if (const qint64 restored = m_session.fleetRestoredMs(); restored != 0)
        sentences.append(tr("You see the last known fleet, of %1, %2 old.")
                             .arg(m_parts.format.time(restored),
                                  unbroken(m_parts.format.duration(m_session.fleet().serverNowMs() - restored))));
    else if (const auto age = m_session.fleetAge())
        sentences.append(tr("You see the data of %1, %2 old.")
                             .arg(m_parts.format.time(age->readMs), unbroken(m_parts.format.duration(age->ageMs))));
    else if (const auto error = m_session.lastError())
        sentences.append(oneLine(error->text));
    const qint64 wait = scheduler.nextTryMs() - now;
    sentences.append(wait >= 1000 ? tr("Next try in %1.").arg(unbroken(m_parts.format.duration(wait)))
                                  : tr("Trying now."));
    sentences.append(tr("Actions wait until it answers."));
    return sentences.join(u' ');
}

void WorkspaceView::showSessionState()
{
    Notice notice;
    notice.id = sessionNotice;
    notice.closable = false;
    const auto error = m_session.lastError();
    const QString report = error ? error->pretty() : QString();
    const Notice::Button copy{tr("Copy report"), [this, report] { Q_EMIT copyRequested(report); }};
    switch (m_session.state()) {
    case Session::State::Unreachable:
        notice.kind = Notice::Kind::Attention;
        notice.title = unreachableTitle();
        notice.text = unreachableText();
        notice.buttons.append({tr("Try now"), [this] { m_session.scheduler().refreshNow(); }});
        if (error)
            notice.buttons.append(copy);
        break;
    case Session::State::Unauthorized:
        notice.kind = Notice::Kind::Attention;
        notice.title = error ? tr("The manager refused the token.") : tr("No token is known for this connection.");
        notice.text = tr("Reading waits; nothing here is lost. Give a token that is valid.");
        notice.buttons.append({tr("Enter a token…"), [this] { Q_EMIT tokenRequested(); }});
        if (auto* again = m_parts.actions.find(u"connection.readToken"_s); again != nullptr && again->isEnabled())
            notice.buttons.append({tr("Read the secret store again"), [again] { again->trigger(); }});
        break;
    case Session::State::NotAManager:
        notice.kind = Notice::Kind::Failed;
        notice.title = tr("This is not a manager's answer.");
        notice.text = error ? oneLine(error->text) : QString();
        notice.buttons.append({tr("Edit the connection"), [this] { Q_EMIT editRequested(); }});
        if (error)
            notice.buttons.append(copy);
        break;
    case Session::State::Connecting:
    case Session::State::Ready:
        break;
    }
    m_notices->tell(notice);
}

QString WorkspaceView::listFaultTitle(ListFault::List list)
{
    switch (list) {
    case ListFault::List::Deployments:
        return tr("The deployments could not be read anew.");
    case ListFault::List::Groups:
        return tr("The groups could not be read anew.");
    case ListFault::List::Releases:
        return tr("The releases could not be read anew.");
    }
    return {};
}

QString WorkspaceView::listFaultText(const ListFault& fault) const
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - fault.readMs;
    return tr("%1 You see the data of %2, %3 old.")
        .arg(oneLine(fault.error.text), m_parts.format.time(fault.readMs), unbroken(m_parts.format.duration(age)));
}

/// The manager is there, but one of its lists is not: old data must not look like new.
void WorkspaceView::showListFault()
{
    const auto fault = m_session.listFault();
    if (!fault) {
        m_notices->remove(listNotice);
        return;
    }
    if (m_notices->has(listNotice)) { // its buttons stay: one may have the focus
        m_notices->setText(listNotice, listFaultTitle(fault->list), listFaultText(*fault));
        return;
    }
    Notice notice;
    notice.id = listNotice;
    notice.kind = Notice::Kind::Attention;
    notice.closable = false;
    notice.title = listFaultTitle(fault->list);
    notice.text = listFaultText(*fault);
    notice.buttons.append({tr("Try now"), [this] { m_session.scheduler().refreshNow(); }});
    notice.buttons.append({tr("Copy report"), [this] {
                               if (const auto now = m_session.listFault())
                                   Q_EMIT copyRequested(now->error.pretty());
                           }});
    m_notices->tell(notice);
}

namespace {
QString partialTitle(ListFault::List list)
{
    switch (list) {
    case ListFault::List::Deployments:
        return WorkspaceView::tr("The manager did not list all deployments.");
    case ListFault::List::Groups:
        return WorkspaceView::tr("The manager did not list all groups.");
    case ListFault::List::Releases:
        return WorkspaceView::tr("The manager did not list all releases.");
    }
    return {};
}
} // namespace

/// A list that is not whole must not look whole.
void WorkspaceView::showListDoubt()
{
    const auto doubt = m_session.listDoubt();
    Notice notice;
    notice.id = doubtNotice;
    notice.kind = Notice::Kind::Attention;
    if (doubt && doubt->kind == ListDoubt::Kind::Partial) {
        notice.closable = false;
        notice.title = partialTitle(doubt->list);
        notice.text =
            tr("There are more than its answer holds, and this console cannot fetch the rest: counts, filters "
               "and bulk actions miss them.");
    } else if (doubt) {
        notice.title = tr("The manager listed %1 more than once.").arg(oneLine(doubt->twice));
        notice.text = tr("Of what comes twice in one answer, the last counts.");
    }
    const QString told = notice.title + notice.text;
    if (told == m_toldDoubt) // also when it was dismissed
        return;
    m_toldDoubt = told;
    m_notices->tell(notice);
}

void WorkspaceView::tick()
{
    if (const auto fault = m_session.listFault())
        m_notices->setText(listNotice, listFaultTitle(fault->list), listFaultText(*fault));
    if (m_session.state() == Session::State::Unreachable)
        m_notices->setText(sessionNotice, unreachableTitle(), unreachableText());
}

} // namespace alien
