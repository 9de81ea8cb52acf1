// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewpage.h"

#include "models/connection/session.h"
#include "models/history/statuschangetable.h"
#include "models/overview/causepast.h"
#include "models/overview/causetable.h"
#include "models/overview/passedby.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/textlabel.h"
#include "views/history/visitpanel.h"
#include "views/overview/figure.h"
#include "views/overview/managerpanel.h"
#include "views/overview/rolloutpanel.h"
#include "views/shell/readstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shown{StatusClass::Healthy,   StatusClass::Working, StatusClass::Stalled,
                           StatusClass::Attention, StatusClass::Failed,  StatusClass::Unknown};
constexpr int groupsShown = 12;

} // namespace

OverviewPage::OverviewPage(Session& session, const Format& format, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_format(format)
    , m_causes(new CauseTable(session.fleet(), format, this))
    , m_past(new CausePast(session.journal(), session.profile().filingKey(), this))
    , m_passedBy(new PassedBy(session.fleet(), this))
    , m_changes(new StatusChangeTable(
          format,
          [&session](const QString& id) {
              const FleetRow* row = session.fleet().find(id);
              return row ? QString::fromStdString(row->summary->name) : id;
          },
          this))
    , m_openedMs(session.fleet().nowMs())
{
    setObjectName(u"overview.page"_s);
    build();
    connect(&session.fleet(), &FleetStore::changed, this, &OverviewPage::refreshSoon);
    connect(&session.fleet(), &FleetStore::applied, this, &OverviewPage::refreshSoon);
    connect(&session, &Session::fleetPolled, this, &OverviewPage::refreshSoon);
    connect(m_past, &CausePast::changed, this, &OverviewPage::refreshSoon);
    connect(&session, &Session::stateChanged, this, &OverviewPage::refreshSoon);
    connect(&session, &Session::profileChanged, this, &OverviewPage::refreshSoon);
    connect(&session.history(), &StatusHistory::added, this, &OverviewPage::refreshSoon);
    connect(&session.releases(), &ReleaseStore::inserted, this, &OverviewPage::refreshSoon);
    if (session.timeMachine() != nullptr)
        connect(session.timeMachine(), &TimeMachine::shownChanged, this, &OverviewPage::refreshSoon);
    refresh();
}

void OverviewPage::build()
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"overview.splitter"_s);
    split->setAccessibleName(tr("Causes and counts"));
    split->setChildrenCollapsible(false);
    split->addWidget(buildMain());
    split->addWidget(buildSide());
    // Messages take most of what a wide window has; the names before the counts need some of it.
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({5000, 2000}); // else what either hints at decides, and the counts get as much as the messages
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildStrip());
    layout->addWidget(split, 1);
}

QWidget* OverviewPage::buildStrip()
{
    const Look& look = Look::of(this);
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_all = new Figure(tr("deployments"), {}, strip);
    m_all->setObjectName(u"overview.figure.all"_s);
    connect(m_all, &QAbstractButton::clicked, this, [this] { open({}); });
    row->addWidget(m_all);
    for (const StatusClass klass : shown) {
        auto* figure = new Figure(statusWord(klass), statusShape(klass), strip);
        figure->setObjectName(u"overview.figure."_s + QLatin1StringView(wireName(klass)));
        connect(figure, &QAbstractButton::clicked, this,
                [this, klass] { open(u"class:"_s + QLatin1StringView(wireName(klass))); });
        m_figures.insert(int(klass), figure);
        row->addWidget(figure);
    }
    auto* right = new QVBoxLayout;
    right->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(6));
    m_bar = new StackedBar(strip);
    m_bar->setObjectName(u"overview.bar"_s);
    m_bar->setAccessibleName(tr("Deployments by class"));
    m_since = new TextLabel({}, FontRole::Small, Token::Muted, strip);
    m_since->setObjectName(u"overview.since"_s);
    m_since->setElide(Qt::ElideRight);
    right->addWidget(m_bar);
    right->addWidget(m_since);
    row->addLayout(right, 1);
    return strip;
}

QWidget* OverviewPage::buildMain()
{
    auto* main = new QWidget(this);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_attentionHead = new PanelHead(tr("Needs attention"), main);
    layout->addWidget(m_attentionHead);
    m_causeView = new TableView(tr("Needs attention"), main);
    m_causeView->setObjectName(u"overview.causes"_s);
    m_causeView->setTable(m_causes);
    m_causeView->setZebra(false);
    m_causeView->setStretchColumn(u"says"_s);
    m_causeView->setLinkColumn(u"verb"_s);
    m_causeView->setMenuBuilder([this](QMenu* menu) { fillCauseMenu(menu); });
    m_calm = new StatePane(main);
    m_calm->setObjectName(u"overview.calm"_s);
    layout->addWidget(m_calm);
    connect(m_calm, &StatePane::buttonClicked, this, &OverviewPage::calmPressed);
    layout->addWidget(m_causeView, 3);
    connect(m_causeView, &TableView::opened, this, &OverviewPage::openCause);
    connect(m_causeView, &TableView::linkClicked, this, &OverviewPage::actOnCause);

    m_rollouts = new RolloutPanel(m_session, m_format, main);
    layout->addWidget(m_rollouts);
    m_passedByLink = new LinkLabel({}, main);
    m_passedByLink->setObjectName(u"overview.passedBy"_s);
    m_passedByLink->setToolTip(
        tr("A release reaches those that run, or whose last update or refresh failed, when it is "
           "published. These were in another state then."));
    m_passedByLink->hide();
    connect(m_passedByLink, &QAbstractButton::clicked, this, [this] { open(PassedBy::query()); });
    auto* passedBy = new QHBoxLayout;
    passedBy->setContentsMargins(sided(Look::of(this).px(6), 0, Look::of(this).px(12), 0));
    passedBy->addWidget(m_passedByLink);
    passedBy->addStretch(1);
    layout->addLayout(passedBy);
    connect(m_rollouts, &RolloutPanel::filterRequested, this, &OverviewPage::open);
    connect(m_rollouts, &RolloutPanel::releaseRequested, this, [this](const QString& id) {
        Q_EMIT openRequested(u"Releases"_s, PageLocation{{}, id, {}});
    });
    layout->addWidget(new PanelHead(tr("Changed while this console watched"), main));
    if (m_session.timeMachine() != nullptr) {
        auto* visit = new VisitPanel(m_session, m_format, main);
        connect(visit, &VisitPanel::openRequested, this, &OverviewPage::open);
        layout->addWidget(visit);
    }
    m_changeView = new TableView(tr("Changes"), main);
    m_changeView->setObjectName(u"overview.changes"_s);
    m_changeView->setTable(m_changes);
    m_changeView->setStatusColumns({u"from"_s, u"status"_s});
    m_changeView->setStretchColumn(u"name"_s);
    m_noChanges = new StatePane(main);
    m_noChanges->setObjectName(u"overview.noChanges"_s);
    layout->addWidget(m_noChanges);
    layout->addWidget(m_changeView, 2);
    connect(m_changeView, &TableView::opened, this, [this](const QString& id) {
        if (const StatusChange* change = m_changes->rowById(id))
            Q_EMIT openRequested(u"Deployments"_s, PageLocation{{}, change->deploymentId, {}});
    });
    return main;
}

void OverviewPage::calmPressed(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::EmptyFirstRun)
        Q_EMIT createRequested();
    else
        m_session.scheduler().refreshNow();
}

TableView* OverviewPage::addCounts(QVBoxLayout* layout, const QString& id, const QString& title, const QString& by,
                                   CountTable** table, const QString& fact)
{
    auto* head = new PanelHead(by, this);
    head->setFact(fact);
    layout->addWidget(head);
    *table = new CountTable(title, m_format, this);
    auto* view = new TableView(by, this);
    view->setObjectName(u"overview."_s + id);
    view->setTable(*table);
    view->setZebra(false);
    view->setFitsRows(true);
    view->setStretchColumn(u"label"_s);
    QStringList toned;
    for (const StatusClass klass : shown)
        toned.append(QLatin1StringView(wireName(klass)));
    view->setTonedColumns(toned);
    m_countViews.append(view);
    layout->addWidget(view);
    CountTable* counts = *table;
    connect(view, &TableView::opened, this, [this, counts](const QString& rowId) {
        if (const CountRow* row = counts->rowById(rowId))
            open(row->query);
    });
    view->setCellLinks(QStringList(toned) << u"all"_s);
    connect(view, &TableView::cellClicked, this, [this, counts](const QString& rowId, const QString& columnId) {
        if (const CountRow* row = counts->rowById(rowId))
            openCount(row->query, columnId);
    });
    // The same for the keyboard.
    view->setMenuBuilder([this, view, counts](QMenu* menu) {
        const CountRow* row = counts->rowById(view->currentId());
        if (row == nullptr)
            return;
        const QString query = row->query;
        connect(menu->addAction(tr("Open all %1").arg(m_format.number(row->total))), &QAction::triggered, this,
                [this, query] { open(query); });
        for (const StatusClass klass : shown) {
            const int count = row->byClass[std::size_t(klass)];
            if (count == 0)
                continue;
            const QString column{QLatin1StringView(wireName(klass))};
            connect(menu->addAction(tr("Open %1 %2").arg(m_format.number(count), statusWord(klass))),
                    &QAction::triggered, this, [this, query, column] { openCount(query, column); });
        }
    });
    return view;
}

QWidget* OverviewPage::buildSide()
{
    m_side = new QScrollArea(this);
    m_side->setObjectName(u"overview.side"_s);
    m_side->setAccessibleName(tr("Counts"));
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setMinimumWidth(Look::of(this).px(470)); // "4f2c9ab newest" beside six counts and their sum
    m_side->viewport()->installEventFilter(this);
    return m_side;
}

/// The first frame has what needs the operator; what is counted beside it comes in the next.
bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_manager == nullptr && watched == m_side->viewport()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &OverviewPage::fillSide, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::fillSide()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addCounts(layout, u"byPlatform"_s, tr("Platform"), tr("By platform"), &m_byPlatform);
    addCounts(layout, u"byRelease"_s, tr("Release"), tr("By release"), &m_byRelease);
    addCounts(layout, u"byGroup"_s, tr("Group"), tr("By group"), &m_byGroup, tr("worst first"));
    m_manager = new ManagerPanel(m_session, m_format, inside);
    layout->addWidget(m_manager);
    layout->addStretch(1);
    refreshSide();
    m_side->setWidget(inside);
    inside->show(); // nobody else does: its place is on the screen by now
}

void OverviewPage::refreshSide()
{
    if (m_manager == nullptr)
        return;
    refreshCounts();
    m_manager->refresh();
    for (TableView* view : std::as_const(m_countViews))
        view->setStale(isStale());
}

bool OverviewPage::isStale() const
{
    return m_session.fleetShown() &&
           (m_session.fleetRestoredMs() != 0 || m_session.state() == Session::State::Unreachable);
}

/// While a long answer comes in by slices, its end is what counts.
void OverviewPage::refreshSoon()
{
    if (isVisible() && !m_session.fleet().busy())
        m_refreshing.ask();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    refresh();
    Page::showEvent(event);
}

void OverviewPage::refresh()
{
    const FleetStore& fleet = m_session.fleet();
    const bool known = m_session.fleetShown();
    refreshFigures();
    QList<Cause> causes = causesOf(fleet, m_session.releases());
    const AvailabilityContext may = m_session.availability();
    for (Cause& cause : causes) {
        cause.retryable = retryableOf(cause, fleet, may);
        cause.last = m_past->lastText(cause.mark, fleet, m_format);
    }
    // What is about to be pressed does not move from under the pointer.
    const bool chosen = m_causeView->hasFocus() && !m_causeView->selectedIds().isEmpty();
    m_causes->show(causes, m_causeView->underMouse() || chosen);
    int deployments = 0;
    for (const Cause& cause : causes)
        deployments += int(cause.ids.size());
    m_attentionHead->setFact(known ? tr("%1, %2").arg(tr("%n deployment(s)", nullptr, deployments),
                                                      tr("%n cause(s)", nullptr, int(causes.size())))
                                   : QString());
    // Heads over nothing say nothing.
    m_side->setVisible(known && fleet.count() > 0);
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused == m_calm || focused == m_causeView;
    m_causeView->setVisible(!causes.isEmpty());
    m_causeView->setStale(isStale());
    m_changeView->setStale(isStale());
    if (!known)
        m_calm->setState(unreadState(m_session, m_session.fleetError(), tr("The deployments could not be read")));
    else if (fleet.count() == 0 && !(m_session.timeMachine() != nullptr && m_session.timeMachine()->showsPast()))
        m_calm->setState(noDeploymentsState(m_session));
    else if (causes.isEmpty())
        m_calm->setState({StatePane::Kind::EmptyFirstRun,
                          tr("Nothing needs you"),
                          tr("No deployment has failed, stalled or gone silent."),
                          {},
                          IconId::None,
                          {}});
    else
        m_calm->setState({});
    if (hadFocus)
        focusContent();
    refreshSide();
    m_rollouts->refresh();
    refreshPassedBy();
    refreshChanges();
    Q_EMIT factChanged();
}

void OverviewPage::refreshFigures()
{
    const FleetStore& fleet = m_session.fleet();
    const bool known = m_session.fleetShown();
    QList<StackedBar::Part> parts;
    for (const StatusClass klass : shown) {
        const int count = fleet.count(klass);
        m_figures.value(int(klass))->setNumber(known ? m_format.number(count) : u"-"_s);
        if (count > 0)
            parts.append({klass, count});
    }
    m_all->setNumber(known ? m_format.number(fleet.count()) : u"-"_s);
    m_bar->setParts(parts);
    const int seen = int(m_session.history().seen());
    const TimeMachine* past = m_session.timeMachine();
    const bool elsewhen = past != nullptr && past->showsPast();
    m_since->setRole(elsewhen ? FontRole::SmallStrong : FontRole::Small, elsewhen ? Token::Stalled : Token::Muted);
    m_since->setText(
        elsewhen ? tr("All this is of now; Deployments shows the fleet at %1.").arg(m_format.time(past->shownMs()))
                 : tr("Since %1, when this console began to watch: %n change(s)", nullptr, seen)
                       .arg(m_format.time(m_openedMs)));
}

void OverviewPage::refreshPassedBy()
{
    const int count = m_session.fleetShown() ? m_passedBy->count() : 0;
    m_passedByLink->setVisible(count > 0);
    m_passedByLink->setText(tr("%n deployment(s) neither run the newest release nor want it", nullptr, count));
    m_passedByLink->setAccessibleName(m_passedByLink->text());
}

void OverviewPage::refreshCounts()
{
    const FleetStore& fleet = m_session.fleet();
    const auto rows = [&](FleetFacet facet, const QString& key, bool worstFirst, qsizetype most) {
        QList<CountRow> out;
        const auto values = fleet.facet(facet);
        for (const FacetValue& value : values) {
            CountRow row;
            row.id = value.value.isEmpty() ? u"-"_s : value.value;
            row.label = value.label;
            QueryTerm term;
            term.key = key;
            term.values = {QueryValue{value.value, false, false}};
            row.query = term.toText(); // quotes stand for none
            row.byClass = value.byClass;
            row.total = value.total;
            const int bad = value.byClass[std::size_t(StatusClass::Failed)] * 1000 +
                            value.byClass[std::size_t(StatusClass::Stalled)] +
                            value.byClass[std::size_t(StatusClass::Attention)];
            row.rank = worstFirst ? -bad * 1000 - value.total : -value.total;
            if (facet == FleetFacet::Release) {
                row.label = value.value.isEmpty() ? tr("none yet") : m_session.releases().label(value.value);
                if (const auto newest = m_session.releases().newest(); newest && newest->id == value.value)
                    row.label = tr("%1 newest").arg(row.label);
                row.mono = !value.value.isEmpty();
                const auto at = m_session.releases().find(value.value);
                row.rank = at ? 2 * int(m_session.releases().releases().indexOf(at)) : 100'000;
                if (value.value.isEmpty())
                    row.rank = 2 * int(most) - 3; // behind the newer ones, but never left out
            }
            out.append(row);
        }
        std::sort(out.begin(), out.end(), [](const CountRow& a, const CountRow& b) { return a.rank < b.rank; });
        return out.mid(0, most);
    };
    m_byPlatform->setRows(rows(FleetFacet::Platform, u"platform"_s, false, 20));
    m_byRelease->setRows(rows(FleetFacet::Release, u"release"_s, false, groupsShown));
    m_byGroup->setRows(rows(FleetFacet::Group, u"group"_s, true, groupsShown));
}

void OverviewPage::refreshChanges()
{
    constexpr qsizetype most = 200;
    const QList<StatusChange>& all = m_session.history().all();
    m_changes->setRows(all.mid(std::max<qsizetype>(0, all.size() - most)));
    m_changeView->setVisible(!all.isEmpty());
    if (all.isEmpty() && m_session.fleetShown())
        m_noChanges->setState({StatePane::Kind::EmptyFirstRun,
                               tr("No changes yet"),
                               tr("The manager keeps no history; changes are noted here as they are seen."),
                               {},
                               IconId::None,
                               {}});
    else
        m_noChanges->setState({});
}

void OverviewPage::openCause(const QString& id)
{
    if (const Cause* cause = m_causes->rowById(id))
        open(cause->query);
}

void OverviewPage::actOnCause(const QString& id)
{
    const Cause* cause = m_causes->rowById(id);
    if (cause == nullptr)
        return;
    if (cause->retryable.isEmpty())
        open(cause->query);
    else
        Q_EMIT retryRequested(cause->retryable);
}

void OverviewPage::fillCauseMenu(QMenu* menu)
{
    const Cause* cause = m_causes->rowById(m_causeView->currentId());
    if (cause == nullptr)
        return;
    const QString id = cause->id;
    if (const int count = int(cause->retryable.size()); count > 0)
        connect(menu->addAction(tr("Retry %n deployment(s)…", nullptr, count)), &QAction::triggered, this,
                [this, id] { actOnCause(id); });
    connect(menu->addAction(tr("Open in Deployments")), &QAction::triggered, this, [this, id] { openCause(id); });
}

void OverviewPage::openCount(const QString& query, const QString& columnId)
{
    open(columnId == u"all"_s ? query : u"%1 class:%2"_s.arg(query, columnId));
}

void OverviewPage::open(const QString& query)
{
    Q_EMIT openRequested(u"Deployments"_s, PageLocation{query.isNull() ? u""_s : query, {}, {}});
}

QString OverviewPage::fact() const
{
    if (const qint64 restored = m_session.fleetRestoredMs(); restored != 0)
        return tr("As of %1").arg(m_format.age(m_session.fleet().serverNowMs() - restored));
    return tr("Every number opens the filtered table");
}

void OverviewPage::focusContent()
{
    QWidget* shown = m_calm;
    if (m_calm->kind() == StatePane::Kind::None)
        shown = m_causeView;
    shown->setFocus(Qt::OtherFocusReason);
}

} // namespace alien
