// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandspage.h"

#include "models/commands/commandfollower.h"
#include "models/commands/commandtable.h"
#include "models/connection/session.h"
#include "views/commands/answercomparison.h"
#include "views/commands/commandfacts.h"
#include "views/commands/commandinspector.h"
#include "views/commands/commandpane.h"
#include "views/commands/fanoutview.h"
#include "views/commands/workbench.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/rowdelegate.h"
#include "views/common/table/tableview.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TablePage::Words words()
{
    return {u"commands"_s, CommandsPage::tr("Commands"), CommandsPage::tr("Filter commands"),
            CommandsPage::tr("sent:today state:failed text; also searches inside requests and answers"),
            CommandsPage::tr("commands")};
}

} // namespace

CommandsPage::CommandsPage(const Parts& parts, QWidget* parent)
    : CommandsPage(parts,
                   new CommandTable(parts.history, parts.session.profile().filingKey(), parts.format, parts.clock),
                   parent)
{}

CommandsPage::CommandsPage(const Parts& parts, CommandTable* table, QWidget* parent)
    : TablePage(words(), table, parent)
    , m_parts(parts)
    , m_table(table)
{
    table->setParent(this);
    view().setStatusColumns({u"state"_s});
    // A class does not say it all: EXPIRED has a shape of its own, and a run shows its failures while it goes on.
    if (auto* cells = qobject_cast<RowDelegate*>(view().itemDelegate()))
        cells->appearance().shapeOf = [this](const QModelIndex& index) {
            const CommandRecord* record = m_table->record(m_table->idAt(index.row()));
            return record ? CommandFacts::shape(*record) : StatusShape::Unknown;
        };
    view().setNameColumn(u"command"_s);
    view().setStretchColumn(u"target"_s);
    build();
    buildFilters();
    wire();
    updateState();
    updateTexts();
    askUse();
}

CommandsPage::~CommandsPage() = default;

void CommandsPage::build()
{
    m_inspector = new CommandInspector({m_parts.history, m_parts.follower, m_parts.actions, m_parts.format}, this);
    m_comparison = new AnswerComparison(this);
    m_comparison->setObjectName(u"commands.comparison"_s);
    m_comparison->setClosable(true);
    m_below = new QStackedWidget(this);
    m_below->addWidget(m_inspector);
    m_below->addWidget(m_comparison);
    m_below->hide();
    splitter().setOrientation(Qt::Vertical);
    splitter().setAccessibleName(tr("History and command"));
    splitter().addWidget(m_below);
    splitter().setStretchFactor(1, 0);

    m_workbench = new Workbench({m_parts.session, m_parts.history, m_parts.actions, m_parts.format}, this);
    m_fanOut = new FanOutView({m_parts.history, m_parts.actions, m_parts.format}, this);
    m_pane = new CommandPane(m_workbench, m_fanOut, this);
    m_pane->hide();
    m_whole = new QSplitter(Qt::Horizontal, this);
    m_whole->setObjectName(u"commands.whole"_s);
    m_whole->setAccessibleName(tr("History and workbench"));
    m_whole->setChildrenCollapsible(false);
    outer()->removeWidget(&splitter());
    m_whole->addWidget(&splitter());
    m_whole->addWidget(m_pane);
    m_whole->setStretchFactor(0, 1);
    m_whole->setStretchFactor(1, 0);
    outer()->addWidget(m_whole, 1);
}

void CommandsPage::buildFilters()
{
    auto* button = new QPushButton(tr("Filters"), this);
    button->setObjectName(u"commands.filters"_s);
    button->setAccessibleName(tr("Filters"));
    button->setAutoDefault(false);
    setButtonIcon(button, IconId::Filter);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFilters(menu); });
    button->setMenu(menu);
    filterRow()->insertWidget(1, button);
}

void CommandsPage::fillFilters(QMenu* menu)
{
    menu->clear();
    const auto add = [this, menu](const QString& text, const QString& key, const QString& value) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_table->query().hasValue(key, value));
        connect(action, &QAction::triggered, this, [this, key, value] {
            if (const QueryField* field = m_table->fields().find(key))
                m_table->setQuery(m_table->query().toggled(*field, value));
        });
    };
    add(tr("Sent today"), u"sent"_s, u"today"_s);
    add(tr("Sent yesterday"), u"sent"_s, u"yesterday"_s);
    add(tr("Sent within a week"), u"sent"_s, u"week"_s);
    menu->addSeparator();
    add(tr("Under way"), u"state"_s, u"running"_s);
    add(tr("Succeeded"), u"state"_s, u"succeeded"_s);
    add(tr("Failed"), u"state"_s, u"failed"_s);
    add(tr("Expired"), u"state"_s, u"expired"_s);
    add(tr("Outcome unknown"), u"state"_s, u"unknown"_s);
    menu->addSeparator();
    add(tr("With a star"), u"has"_s, u"star"_s);
    add(tr("With a note"), u"has"_s, u"note"_s);
    add(tr("To several deployments"), u"is"_s, u"run"_s);
}

void CommandsPage::wire()
{
    connect(m_table, &CommandTable::known, this, [this] {
        updateState();
        updateTexts();
    });
    connect(&m_parts.session, &Session::whoamiChanged, this, &CommandsPage::takeOwnName);
    takeOwnName();
    // What actions say of the selected rows: the table hears of a change after the history told it.
    connect(m_table, &QAbstractItemModel::dataChanged, this, &CommandsPage::shownChanged);
    connect(m_table, &CommandTable::readingChanged, this, &CommandsPage::updateState);
    connect(&m_parts.history, &CommandHistory::recorded, this, &CommandsPage::takeNew);
    connect(&m_parts.history, &CommandHistory::removed, this, &CommandsPage::askUse);
    connect(&m_parts.history, &CommandHistory::problemChanged, this, &Page::factChanged);
    connect(&m_parts.history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        if (isSettled(record.phase))
            askUse();
    });
    connect(m_inspector, &CommandInspector::copied, this, &TablePage::copied);
    connect(m_inspector, &CommandInspector::bodiesRead, this, &CommandsPage::shownChanged);
    connect(m_inspector, &CommandInspector::closeRequested, this, [this] {
        m_fanOut->clearSelection();
        view().clearSelection();
        showBelow(nullptr);
    });
    connect(m_inspector, &CommandInspector::compareRequested, this,
            [this] { m_parts.actions.action(u"commands.compare"_s).trigger(); });
    connect(m_inspector, &CommandInspector::deploymentRequested, this, [this](const QString& id) {
        Q_EMIT openRequested(u"Deployments"_s, PageLocation{{}, id, {}});
    });
    connect(m_comparison, &AnswerComparison::copied, this, &TablePage::copied);
    connect(m_comparison, &AnswerComparison::closeRequested, this, [this] { m_below->setCurrentWidget(m_inspector); });
    connect(m_fanOut, &FanOutView::copied, this, &TablePage::copied);
    connect(m_fanOut, &FanOutView::changed, this, &CommandsPage::shownChanged);
    connect(m_fanOut, &FanOutView::memberSelected, this, [this](const CommandRecord& record) {
        m_inspector->showRecord(record);
        showBelow(m_inspector);
        Q_EMIT shownChanged();
    });
    connect(m_pane, &CommandPane::closeRequested, this, [this] {
        m_pane->hide();
        focusContent();
        Q_EMIT shownChanged();
    });
    connect(m_pane, &CommandPane::turned, this, &CommandsPage::shownChanged);
}

void CommandsPage::takeOwnName()
{
    const auto who = m_parts.session.who();
    const QString name = who ? who->id : QString();
    m_table->setOwnName(name);
    m_inspector->setOwnName(name);
}

QList<CommandRecord> CommandsPage::selected() const
{
    QList<CommandRecord> records;
    for (const QString& id : selectedIds()) {
        if (const CommandRecord* record = m_table->record(id))
            records.append(*record);
    }
    return records;
}

CommandRecord CommandsPage::shown() const
{
    return m_below->isVisibleTo(this) ? m_inspector->record() : CommandRecord();
}

CommandSelection CommandsPage::selection() const
{
    return m_table->selection();
}

bool CommandsPage::isWorkbenchOpen() const
{
    return m_pane->isVisibleTo(this) && m_pane->isWorkbenchInFront();
}

bool CommandsPage::isFanOutOpen() const
{
    return m_pane->isVisibleTo(this) && !m_pane->isWorkbenchInFront();
}

void CommandsPage::openWorkbench()
{
    m_pane->showWorkbench();
    openPane();
    m_workbench->focusFirst();
    Q_EMIT shownChanged();
}

void CommandsPage::openPane()
{
    m_pane->show();
    if (m_panePlaced || width() < 200)
        return;
    m_panePlaced = true;
    const Look& look = Look::of(this);
    const int wanted = std::min(look.px(width() > look.px(1500) ? 520 : 440), width() / 2);
    m_whole->setSizes({width() - wanted, wanted});
}

void CommandsPage::showBelow(QWidget* what)
{
    m_below->setVisible(what != nullptr);
    if (what == nullptr) {
        m_inspector->clear();
        return;
    }
    m_below->setCurrentWidget(what);
    if (m_belowPlaced || height() < 200)
        return;
    m_belowPlaced = true;
    const int whole = splitter().height();
    splitter().setSizes({whole - whole * 53 / 100, whole * 53 / 100});
}

void CommandsPage::showRecord(qint64 id)
{
    TablePage::goTo({{}, QString::number(id), {}});
}

void CommandsPage::showComparison(const QString& title, const PayloadSourcePtr& before, const QString& beforeLabel,
                                  const PayloadSourcePtr& after, const QString& afterLabel)
{
    m_comparison->compare(title, before, beforeLabel, after, afterLabel);
    showBelow(m_comparison);
}

void CommandsPage::selectionMoved()
{
    const auto records = selected();
    if (records.size() != 1) {
        if (m_fanOut->selectedMember().id == 0 || !isFanOutOpen())
            showBelow(nullptr);
    } else if (records.first().kind == CommandRecord::Kind::Run) {
        m_fanOut->showRun(records.first());
        m_fanOut->clearSelection();
        m_pane->showFanOut();
        openPane();
        showBelow(nullptr);
    } else {
        m_fanOut->clearSelection();
        m_inspector->showRecord(records.first());
        showBelow(m_inspector);
    }
    // NOLINTNEXTLINE(readability-misleading-indentation): it does not see Q_EMIT
    Q_EMIT shownChanged();
}

void CommandsPage::takeNew(const std::vector<CommandRecord>& records)
{
    Q_UNUSED(records)
    updateState();
    askUse();
}

void CommandsPage::askUse()
{
    m_useRead.cancel();
    m_useRead = m_parts.history.use(this, [this](const CommandUse& use) {
        m_use = use;
        m_useKnown = true;
        Q_EMIT factChanged();
    });
}

QString CommandsPage::fact() const
{
    if (const QString problem = m_parts.history.problem(); !problem.isEmpty())
        return problem;
    if (!m_table->isKnown())
        return {};
    const QString kept = tr("%1 kept by this console").arg(m_parts.format.number(m_table->totalCount()));
    return m_useKnown ? tr("%1, %2").arg(kept, m_parts.format.bytes(m_use.storedBytes)) : kept;
}

QStringList CommandsPage::headActions() const
{
    return {u"commands.new"_s, u"commands.track"_s};
}

QString CommandsPage::mainActionId() const
{
    return u"commands.new"_s;
}

void CommandsPage::goTo(const PageLocation& location)
{
    if (location.part == u"new"_s) {
        if (!location.id.isEmpty())
            m_workbench->setTargets(location.id.split(u',', Qt::SkipEmptyParts));
        openWorkbench();
        return;
    }
    if (location.part == u"track"_s) {
        Q_EMIT trackRequested();
        return;
    }
    TablePage::goTo(location);
}

QString CommandsPage::timeOf(const CommandRecord& record) const
{
    return m_parts.format.time(record.sentMs > 0 ? record.sentMs : record.recordedMs);
}

QString CommandsPage::exactTime(qint64 ms) const
{
    return m_parts.format.exact(ms);
}

bool CommandsPage::stepBack()
{
    if (m_below->isVisibleTo(this) && m_below->currentWidget() == m_comparison) {
        m_below->setCurrentWidget(m_inspector);
        return true;
    }
    if (m_pane->isVisibleTo(this) && m_pane->isAncestorOf(focusWidget() ? focusWidget() : this)) {
        m_pane->hide();
        focusContent();
        Q_EMIT shownChanged();
        return true;
    }
    return TablePage::stepBack();
}

QByteArray CommandsPage::saveLayout() const
{
    QJsonObject layout = QJsonDocument::fromJson(TablePage::saveLayout()).object();
    layout.insert("whole"_L1, QString::fromLatin1(m_whole->saveState().toBase64()));
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void CommandsPage::restoreLayout(const QByteArray& bytes)
{
    TablePage::restoreLayout(bytes);
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    const QByteArray whole = QByteArray::fromBase64(layout.value("whole"_L1).toString().toLatin1());
    if (!whole.isEmpty())
        m_panePlaced = m_whole->restoreState(whole);
    m_belowPlaced = layout.contains("splitter"_L1);
    splitter().setOrientation(Qt::Vertical);
}

void CommandsPage::refresh()
{
    if (const CommandRecord record = shown(); record.id != 0)
        m_parts.follower.refresh(record.id);
    askUse();
}

void CommandsPage::fillContextMenu(QMenu* menu)
{
    const QStringList ids{u"commands.replay"_s,     u"commands.editReplay"_s,
                          u"commands.compare"_s,    {},
                          u"commands.copyAnswer"_s, u"commands.copyRequest"_s,
                          u"commands.copyId"_s,     u"commands.copyCurl"_s,
                          u"commands.copyReport"_s, {},
                          u"commands.star"_s,       u"commands.note"_s,
                          u"commands.remove"_s};
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(&m_parts.actions.action(id));
    }
}

StatePane::State CommandsPage::emptyState() const
{
    using Kind = StatePane::Kind;
    if (!m_table->error().isEmpty())
        return {Kind::Error, tr("The history cannot be read"), m_table->error(), {}, IconId::None, {}};
    if (!m_table->isKnown())
        return {Kind::Loading, {}, {}, {}, IconId::None, {}};
    if (m_table->totalCount() == 0)
        return {Kind::EmptyFirstRun,
                tr("No commands yet"),
                tr("The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on "
                   "this computer with its request and answer, and can be searched, compared and sent again."),
                tr("New command"),
                IconId::Plus,
                {}};
    return {};
}

void CommandsPage::stateButton(StatePane::Kind kind)
{
    if (kind == StatePane::Kind::EmptyFirstRun)
        m_parts.actions.action(u"commands.new"_s).trigger();
    else
        refresh();
}

} // namespace alien
