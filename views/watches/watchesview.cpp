// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/watches/watchesview.h"

#include "models/watches/watchlist.h"
#include "models/watches/watchtable.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

QPushButton* button(const QString& name, const QString& text, QWidget* parent)
{
    auto* out = new QPushButton(text, parent);
    out->setObjectName(u"watches."_s + name);
    out->setAccessibleName(text);
    out->setAutoDefault(false);
    return out;
}

bool isSilent(const WatchesView::Parts& parts, const QStringList& ids)
{
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&parts](const QString& id) {
        const Watch* watch = parts.list.find(id);
        return watch != nullptr && watch->snoozedUntilMs > parts.clock.nowMs();
    });
}

QTimeEdit* timeField(const QString& name, const QString& label, const QTime& time, QWidget* parent)
{
    auto* out = new QTimeEdit(time, parent);
    out->setObjectName(u"watches."_s + name);
    out->setAccessibleName(label);
    out->setDisplayFormat(u"HH:mm"_s);
    return out;
}

} // namespace

WatchesView::WatchesView(const Parts& parts, const QuietHours& quiet, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_watches(new WatchTable(parts.format, parts.clock, this))
    , m_events(new WatchEventTable(parts.format, this))
    , m_watchView(new TableView(tr("Watches"), this))
    , m_eventView(new TableView(tr("What was told"), this))
    , m_note(new TextLabel({}, FontRole::Body, Token::Attention, this))
    , m_edit(button(u"edit"_s, tr("Edit…"), this))
    , m_snooze(button(u"snooze"_s, tr("Silent for an hour"), this))
    , m_remove(button(u"remove"_s, tr("Remove"), this))
    , m_open(button(u"open"_s, tr("Open"), this))
    , m_quiet(new QCheckBox(tr("Quiet hours from"), this))
    , m_from(timeField(u"quietFrom"_s, tr("Quiet from"), quiet.from, this))
    , m_to(timeField(u"quietTo"_s, tr("Quiet until"), quiet.to, this))
{
    build(quiet);
    bindActions();
    connect(&parts.list, &WatchList::changed, this, &WatchesView::refresh);
    for (auto* view : {m_watchView, m_eventView})
        connect(view, &TableView::selectedIdsChanged, this, [this] {
            nameSilence();
            Q_EMIT chosenChanged();
        });
    connect(m_watchView, &TableView::opened, this, &WatchesView::editRequested);
    connect(m_eventView, &TableView::opened, this, &WatchesView::openChosen);
    connect(m_quiet, &QCheckBox::toggled, this, &WatchesView::chooseQuiet);
    for (auto* field : {m_from, m_to})
        connect(field, &QTimeEdit::timeChanged, this, &WatchesView::chooseQuiet);
    refresh();
}

void WatchesView::bindActions()
{
    ActionRegistry& actions = m_parts.actions;
    actions.bindButton(m_edit, u"watch.edit"_s, m_edit->text());
    actions.bindButton(m_remove, u"watch.remove"_s, m_remove->text());
    actions.bindButton(m_snooze, u"watch.silence"_s, m_snooze->text());
    actions.bindButton(m_open, u"watch.open"_s, m_open->text());
    // After the binding, which writes its own text each time.
    connect(&actions.action(u"watch.silence"_s), &QAction::changed, this, &WatchesView::nameSilence);
    m_watchView->setMenuBuilder([&actions](QMenu* menu) {
        for (const auto& id : {u"watch.edit"_s, u"watch.silence"_s, u"watch.remove"_s})
            menu->addAction(&actions.action(id));
    });
    m_eventView->setMenuBuilder([&actions](QMenu* menu) { menu->addAction(&actions.action(u"watch.open"_s)); });
}

void WatchesView::choose(const QString& watchId)
{
    m_watchView->selectIds({watchId});
}

void WatchesView::editChosen()
{
    if (const QStringList ids = chosen(); ids.size() == 1)
        Q_EMIT editRequested(ids.first());
}

void WatchesView::removeChosen()
{
    const QStringList ids = chosen();
    for (const QString& id : ids)
        m_parts.list.remove(id);
}

void WatchesView::silenceChosen()
{
    const qint64 now = m_parts.clock.nowMs();
    const QStringList ids = chosen();
    const bool speak = isSilent(m_parts, ids);
    for (const QString& id : ids)
        m_parts.list.snooze(id, speak ? 0 : now + kHour);
}

void WatchesView::openChosen()
{
    QStringList ids;
    const QStringList numbers = m_eventView->selectedIds();
    for (const QString& number : numbers) {
        const WatchEvent* event = m_parts.list.event(number.toLongLong());
        for (const WatchHit& hit : event != nullptr ? event->hits : QList<WatchHit>()) {
            if (!ids.contains(hit.deploymentId))
                ids.append(hit.deploymentId);
        }
    }
    if (!ids.isEmpty())
        Q_EMIT openRequested(ids);
}

QSize WatchesView::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(860), look.px(520)};
}

void WatchesView::build(const QuietHours& quiet)
{
    const Look& look = Look::of(this);
    setObjectName(u"watches.view"_s);
    m_watchView->setObjectName(u"watches.table"_s);
    m_watchView->setTable(m_watches);
    m_watchView->setStatusColumns({});
    m_watchView->setNameColumn(u"whom"_s);
    m_watchView->setStretchColumn(u"what"_s);
    m_eventView->setObjectName(u"watches.events"_s);
    m_eventView->setTable(m_events);
    m_eventView->setStatusColumns({});
    m_eventView->setNameColumn(u"title"_s);
    m_eventView->setStretchColumn(u"text"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"watches.note"_s);
    auto* add = button(u"add"_s, tr("New watch…"), this);
    connect(add, &QPushButton::clicked, this, &WatchesView::addRequested);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(look.px(8));
    for (auto* each : {add, m_edit, m_snooze, m_remove})
        acts->addWidget(each);
    acts->addStretch(1);
    auto* eventActs = new QHBoxLayout;
    eventActs->addWidget(m_open);
    eventActs->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    column->addWidget(m_note);
    column->addWidget(m_watchView, 3);
    column->addLayout(acts);
    column->addWidget(new PanelHead(tr("Told since the start"), this));
    column->addWidget(m_eventView, 2);
    column->addLayout(eventActs);
    column->addLayout(buildFoot(quiet));
    setFocusProxy(m_watchView);
}

QHBoxLayout* WatchesView::buildFoot(const QuietHours& quiet)
{
    m_quiet->setObjectName(u"watches.quiet"_s);
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_quiet->setChecked(quiet.on);
    m_from->setEnabled(quiet.on);
    m_to->setEnabled(quiet.on);
    auto* close = button(u"close"_s, tr("Close"), this);
    setBigControl(close);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &WatchesView::closeRequested);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Look::of(this).px(8));
    foot->addWidget(m_quiet);
    foot->addWidget(m_from);
    foot->addWidget(new TextLabel(tr("until"), FontRole::Body, Token::Text, this));
    foot->addWidget(m_to);
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void WatchesView::refresh()
{
    m_watches->setRows(m_parts.list.watches());
    m_events->setRows(m_parts.list.events());
    const bool none = m_parts.list.watches().isEmpty();
    m_note->setText(!m_parts.list.problem().isEmpty() ? m_parts.list.problem()
                    : none ? tr("Nothing is watched. Select deployments and choose Watch in their menu, or add a watch "
                                "for what a query finds.")
                           : QString());
    m_note->setRole(FontRole::Body, m_parts.list.problem().isEmpty() ? Token::Muted : Token::Attention);
    m_note->setVisible(!m_note->text().isEmpty());
    nameSilence();
    Q_EMIT chosenChanged();
}

QStringList WatchesView::chosen() const
{
    return m_watchView->selectedIds();
}

bool WatchesView::isEventChosen() const
{
    return m_eventView->selectedCount() > 0;
}

void WatchesView::nameSilence()
{
    m_snooze->setText(isSilent(m_parts, chosen()) ? tr("Notify again") : tr("Silent for an hour"));
    m_snooze->setAccessibleName(m_snooze->text());
}

void WatchesView::chooseQuiet()
{
    m_from->setEnabled(m_quiet->isChecked());
    m_to->setEnabled(m_quiet->isChecked());
    Q_EMIT quietChosen({m_quiet->isChecked(), m_from->time(), m_to->time()});
}

} // namespace alien
