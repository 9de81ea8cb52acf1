// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleeturlspage.h"

#include "client/fromutf8.h"
#include "models/connection/session.h"
#include "models/connection/urlprober.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/readstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"fleetUrls"_s, FleetUrlsPage::tr("Public URLs"), FleetUrlsPage::tr("Filter public URLs"),
            FleetUrlsPage::tr("status:failed group:acme probe:running-but-dead expires<21d text"),
            FleetUrlsPage::tr("public URLs")};
}

constexpr int wantedAfterMs = 500;

/// Not the address itself: layouts are no place for it.
QString connectionKey(const Session& session)
{
    const QByteArray key = session.profile().filingKey().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

FleetUrlsPage::FleetUrlsPage(Session& session, UrlProber& prober, ActionRegistry& actions, const Format& format,
                             QWidget* parent)
    : FleetUrlsPage(session, prober, actions, new FleetUrlTable(session.fleet(), prober, format), parent)
{}

FleetUrlsPage::FleetUrlsPage(Session& session, UrlProber& prober, ActionRegistry& actions, FleetUrlTable* table,
                             QWidget* parent)
    : TablePage(words(), table, parent)
    , m_session(session)
    , m_prober(prober)
    , m_actions(actions)
    , m_table(table)
{
    table->setParent(this);
    build();
    wire();
    updateState();
    updateTexts();
    sayWhatIsKnown();
    sayWhatIsLookedAt();
}

void FleetUrlsPage::wire()
{
    connect(&m_session, &Session::stateChanged, this, &FleetUrlsPage::updateState);
    connect(&m_session, &Session::fleetPolled, this, [this] {
        m_table->tick();
        updateState();
        updateTexts();
    });
    connect(m_table, &FleetUrlTable::filled, this, [this] {
        updateState();
        updateTexts();
        sayWhatIsKnown();
    });
    connect(m_table, &TableModel::countsChanged, this, &FleetUrlsPage::sayWhatIsKnown);
    connect(&view(), &TableView::opened, this, [this](const QString& id) {
        if (const FleetUrl* url = m_table->urlById(id))
            Q_EMIT copied(fromUtf8(url->url.url));
    });
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(wantedAfterMs);
    connect(&m_wanted, &QTimer::timeout, this, &FleetUrlsPage::wantShown);
    const auto wantSoon = [this] {
        if (m_prober.isEnabled() && !m_wanted.isActive())
            m_wanted.start();
    };
    connect(m_table, &TableModel::countsChanged, this, wantSoon);
    connect(m_table, &TableModel::queryChanged, this, wantSoon);
    connect(m_table, &TableModel::sortKeysChanged, this, wantSoon);
    connect(m_probe, &QCheckBox::toggled, this, [this](bool on) {
        const QString key = connectionKey(m_session);
        m_probedBy.removeAll(key);
        if (on)
            m_probedBy.append(key);
        if (on)
            wantShown();
        m_prober.setEnabled(on);
    });
    connect(&m_prober, &UrlProber::stateChanged, this, &FleetUrlsPage::sayWhatIsLookedAt);
}

void FleetUrlsPage::wantShown()
{
    m_prober.setWanted(m_table->shownUrls());
}

void FleetUrlsPage::showEvent(QShowEvent* event)
{
    TablePage::showEvent(event);
    m_prober.setRunning(true);
}

void FleetUrlsPage::hideEvent(QHideEvent* event)
{
    TablePage::hideEvent(event);
    m_prober.setRunning(false);
}

QByteArray FleetUrlsPage::saveLayout() const
{
    QJsonObject layout = QJsonDocument::fromJson(TablePage::saveLayout()).object();
    layout.insert("probedBy"_L1, QJsonArray::fromStringList(m_probedBy));
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void FleetUrlsPage::restoreLayout(const QByteArray& layout)
{
    TablePage::restoreLayout(layout);
    const QJsonArray keys = QJsonDocument::fromJson(layout).object().value("probedBy"_L1).toArray();
    for (const auto& key : keys) {
        if (!m_probedBy.contains(key.toString()))
            m_probedBy.append(key.toString());
    }
    m_probe->setChecked(m_probedBy.contains(connectionKey(m_session)));
}

QWidget* FleetUrlsPage::buildProbeRow()
{
    const Look& look = Look::of(this);
    auto* row = new QWidget(this);
    m_probe = new QCheckBox(tr("Look at these URLs from this machine"), row);
    m_probe->setObjectName(u"fleetUrls.probe"_s);
    m_probe->setAccessibleName(tr("Look at these URLs from this machine"));
    m_probeNote = new TextLabel({}, FontRole::Small, Token::Muted, row);
    m_probeNote->setObjectName(u"fleetUrls.probeNote"_s);
    m_probeNote->setWordWrap(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(look.px(12), 0, look.px(12), look.px(6));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_probe, 0, Qt::AlignTop);
    layout->addWidget(m_probeNote, 1);
    return row;
}

void FleetUrlsPage::sayWhatIsLookedAt()
{
    const int minutes = int(m_prober.options().everyMs / 60'000);
    const QString what =
        tr("Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a "
           "time and at most every %2 min: no token, no cookies, no redirect is followed. The "
           "customers' servers see this machine's address.")
            .arg(m_prober.options().atOnce)
            .arg(minutes);
    m_probeNote->setText(m_prober.isEnabled()
                             ? tr("%1 of %2 looked at.").arg(m_prober.freshCount()).arg(m_prober.wantedCount()) + u' ' +
                                   what + u' ' + tr("It stops when this page is left.")
                             : tr("Off: nobody is contacted.") + u' ' + what);
}

void FleetUrlsPage::build()
{
    const Look& look = Look::of(this);
    auto* back = new QPushButton(tr("Deployments"), this);
    back->setObjectName(u"fleetUrls.back"_s);
    back->setAccessibleName(tr("Back to deployments"));
    back->setToolTip(tr("Back to the deployments (Esc, Alt+Left)"));
    back->setAutoDefault(false);
    setButtonIcon(back, isRightToLeft() ? IconId::Right : IconId::Left);
    filterRow()->insertWidget(0, back);
    connect(back, &QPushButton::clicked, this, &FleetUrlsPage::backRequested);

    auto* copy = new ActionButton(&m_actions.action(u"urls.copyAll"_s), this);
    copy->setObjectName(u"fleetUrls.copyAll"_s);
    filterRow()->insertWidget(filterRow()->count() - 1, copy);
    auto* forms = new QMenu(tr("Copy as a table"), this);
    forms->addAction(&m_actions.action(u"urls.copyAllCsv"_s));
    forms->addAction(&m_actions.action(u"urls.copyAllMarkdown"_s));
    auto* as = new QPushButton(tr("As table"), this);
    as->setObjectName(u"fleetUrls.copyAs"_s);
    as->setAccessibleName(tr("Copy as a table"));
    as->setAutoDefault(false);
    as->setMenu(forms);
    filterRow()->insertWidget(filterRow()->count() - 1, as);

    // protocol 5: what the manager calls public need not be.
    m_note = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_note->setObjectName(u"fleetUrls.note"_s);
    m_note->setWordWrap(true);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(look.px(12), 0, look.px(12), look.px(6));
    note->addWidget(m_note, 1);
    aboveTable()->addLayout(note);

    aboveTable()->addWidget(buildProbeRow());
    view().setStretchColumn(u"url"_s);
    view().setStatusColumns({u"status"_s, u"found"_s});
    view().setTonedColumns({u"expires"_s});
    view().setChecks(true);
}

void FleetUrlsPage::sayWhatIsKnown()
{
    QString text = tr("From the list of the last poll; no deployment was read for it. “Access” is what the stack says: "
                      "some platforms give private workers a URL too, and one on localhost lives on the manager's own "
                      "host.");
    if (m_table->unknownCount() > 0)
        text += u' ' + tr("Of %n deployment(s) only the first URL is known until the next poll.", nullptr,
                          m_table->unknownCount());
    m_note->setText(text);
}

QStringList FleetUrlsPage::selectedUrls() const
{
    QStringList urls;
    for (const QString& id : selectedIds()) {
        if (const FleetUrl* url = m_table->urlById(id))
            urls.append(fromUtf8(url->url.url));
    }
    return urls;
}

QString FleetUrlsPage::fact() const
{
    if (!m_session.fleetKnown())
        return {};
    return tr("%1 of %2")
        .arg(tr("%n public URL(s)", nullptr, m_table->totalCount()),
             tr("%n deployment(s)", nullptr, m_table->deployments()));
}

StatePane::State FleetUrlsPage::emptyState() const
{
    const bool known = m_session.fleetKnown();
    view().setStale(known && m_session.state() == Session::State::Unreachable);
    if (!known)
        return unreadState(m_session, m_session.fleetError(), tr("The deployments could not be read"));
    if (m_table->totalCount() == 0)
        return {StatePane::Kind::EmptyFirstRun,
                tr("No public URL in the whole fleet"),
                tr("Workers and containers get one when they are public and have been provisioned."),
                tr("Back to deployments"),
                isRightToLeft() ? IconId::Right : IconId::Left,
                {}};
    return {};
}

void FleetUrlsPage::stateButton(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::EmptyFirstRun)
        Q_EMIT backRequested();
    else
        m_session.scheduler().refreshNow();
}

void FleetUrlsPage::fillContextMenu(QMenu* menu)
{
    for (const auto& id : {u"urls.copy"_s, u"urls.open"_s, u"urls.deployment"_s})
        menu->addAction(&m_actions.action(id));
    menu->addSeparator();
    for (const auto& id : {u"urls.copyAll"_s, u"urls.copyAllCsv"_s, u"urls.copyAllMarkdown"_s})
        menu->addAction(&m_actions.action(id));
}

} // namespace alien
