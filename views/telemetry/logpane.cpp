// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/logpane.h"

#include "models/common/format.h"
#include "models/telemetry/logexport.h"
#include "models/telemetry/logtable.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/table/rowwrap.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/statepane.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/plotframe.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timechart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kTypingMs = 150;

} // namespace

LogPane::LogPane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(new LogTable(parts.format, this, parts.deployment))
    , m_typing(new QTimer(this))
{
    setObjectName(u"telemetry.logPane"_s);
    build();
    wire();
    showDetail();
}

QWidget* LogPane::buildHead()
{
    const Look& look = Look::of(this);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    row->setSpacing(look.px(8));
    m_title = new TextLabel(tr("Logs"), FontRole::Strong);
    row->addWidget(m_title);
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("severity>=warn service:api words"));
    m_text->setAccessibleName(tr("Filter logs"));
    m_text->setObjectName(u"telemetry.logFilter"_s);
    addClearButton(m_text);
    m_text->setMinimumWidth(look.px(260));
    Look::of(this).dress(m_text, FontRole::Mono);
    row->addWidget(m_text, 1);
    m_severity = new QComboBox;
    m_severity->setObjectName(u"telemetry.severity"_s);
    m_severity->setAccessibleName(tr("Least severity"));
    for (const auto& [text, least] : {std::pair{tr("Every severity"), 0},
                                      {tr("Debug and above"), 5},
                                      {tr("Info and above"), 9},
                                      {tr("Warnings and above"), 13},
                                      {tr("Errors"), 17}})
        m_severity->addItem(text, least);
    row->addWidget(m_severity);
    m_only = new QCheckBox(tr("Only matches"));
    m_only->setObjectName(u"telemetry.onlyMatches"_s);
    m_only->setAccessibleName(m_only->text());
    m_only->setChecked(true);
    m_only->setToolTip(tr("Off: all lines stay, and those that do not match are dimmed."));
    row->addWidget(m_only);
    m_wrap = new QCheckBox(tr("Wrap"));
    m_wrap->setObjectName(u"telemetry.wrap"_s);
    m_wrap->setAccessibleName(tr("Wrap lines"));
    m_wrap->setToolTip(tr("Shows long lines in full, over several rows."));
    row->addWidget(m_wrap);
    m_pause = new QPushButton(tr("Pause"));
    m_pause->setObjectName(u"telemetry.pause"_s);
    m_pause->setAccessibleName(tr("Pause logs"));
    m_pause->setCheckable(true);
    row->addWidget(m_pause);
    m_all = new QPushButton(tr("Back to all lines"));
    m_all->setObjectName(u"telemetry.allLines"_s);
    m_all->setAccessibleName(m_all->text());
    m_all->hide();
    row->addWidget(m_all);
    m_fact = new TextLabel({}, FontRole::Small, Token::Muted);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fact->setElide(Qt::ElideRight);
    m_fact->setMinimumWidth(look.px(120));
    row->addWidget(m_fact, 1);
    return head;
}

void LogPane::build()
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_problem = new TextLabel({}, FontRole::Small, Token::Failed);
    m_problem->setContentsMargins(look.px(12), 0, look.px(12), look.px(4));
    m_problem->hide();
    column->addWidget(m_problem);
    m_counts = new TimeChart(m_parts.format);
    m_counts->setFixedHeight(look.px(44));
    m_counts->setAccessibleName(tr("Lines over time"));
    m_counts->setObjectName(u"telemetry.logCounts"_s);
    m_countsRow = new QHBoxLayout;
    m_countsRow->addWidget(m_counts);
    column->addLayout(m_countsRow);
    m_view = new TableView(tr("Logs"));
    m_view->setObjectName(u"telemetry.logs"_s);
    m_view->setTable(m_table);
    m_rowWrap = new RowWrap(*m_view);
    m_view->setStatusColumns({u"severity"_s});
    m_view->setStretchColumn(u"body"_s);
    m_body = new TextLabel({}, FontRole::Mono);
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setObjectName(u"telemetry.logBody"_s);
    m_facts = new FactList;
    m_facts->setObjectName(u"telemetry.logFacts"_s);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    lines->addWidget(m_body);
    lines->addWidget(m_facts);
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Selected line"));
    m_detail = scroll;
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setObjectName(u"telemetry.logSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    column->addWidget(m_split, 1);
    m_state = new StatePane;
    m_state->setObjectName(u"telemetry.logState"_s);
    m_state->hide();
    column->addWidget(m_state, 1);
}

void LogPane::wire()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &LogPane::load);
    connect(m_text, &QLineEdit::textChanged, m_typing, QOverload<>::of(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &LogPane::load);
    connect(m_severity, &QComboBox::activated, this, &LogPane::load);
    connect(m_only, &QCheckBox::toggled, this, &LogPane::load);
    connect(m_all, &QPushButton::clicked, this, &LogPane::load);
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        if (!paused)
            load();
        showFact();
    });
    connect(m_wrap, &QCheckBox::toggled, this,
            [this](bool wrapped) { m_rowWrap->setColumn(wrapped ? u"body"_s : QString()); });
    connect(m_table, &LogTable::wanted, this, &LogPane::fetchWanted);
    connect(m_table, &LogTable::filled, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_table, &LogTable::filled, this, [this] {
        if (m_detail->isHidden() && m_view->selectedCount() == 1)
            showDetail();
    });
    m_view->installEventFilter(this);
    connect(m_view, &TableView::selectedIdsChanged, this, [this] {
        showDetail();
        Q_EMIT selectionMoved();
    });
    connect(m_facts, &FactList::linkClicked, this, [this](const QString& id) {
        const LogLine* line = selectedLine();
        if (line && id == "trace"_L1)
            Q_EMIT traceRequested(line->traceId);
    });
    connect(m_facts, &FactList::copied, this, &LogPane::copied);
    connect(m_state, &StatePane::buttonClicked, this, [this](StatePane::Kind kind) {
        if (kind == StatePane::Kind::EmptyFirstRun) {
            Q_EMIT setupRequested();
            return;
        }
        m_severity->setCurrentIndex(0);
        m_text->clear();
        load();
    });
    TimeAxis& axis = m_parts.axis;
    connect(m_counts, &TimeChart::hovered, &axis, &TimeAxis::setCursor);
    connect(m_counts, &TimeChart::selected, &axis, &TimeAxis::zoomTo);
    connect(m_counts, &TimeChart::panned, &axis, &TimeAxis::slideTo);
    connect(m_counts, &TimeChart::zoomed, &axis, &TimeAxis::zoomAround);
    connect(m_counts, &TimeChart::backRequested, &axis, &TimeAxis::back);
    connect(m_counts, &TimeChart::resetRequested, &axis, &TimeAxis::reset);
    connect(&axis, &TimeAxis::moved, this, [this, &axis] { m_counts->setRange(axis.fromMs(), axis.toMs()); });
    connect(&axis, &TimeAxis::cursorMoved, this, [this, &axis] { m_counts->setCursorTime(axis.cursorMs()); });
    m_counts->setRange(axis.fromMs(), axis.toMs());
}

void LogPane::setCompact()
{
    for (QWidget* widget : QList<QWidget*>{m_title, m_severity, m_only, m_wrap, m_fact})
        widget->hide();
    m_text->setMinimumWidth(Look::of(this).px(120));
    m_view->restoreColumns("{\"version\":1,\"shown\":{\"service\":false,\"stream\":false,\"deployment\":false}}");
}

void LogPane::setDeployment(const QString& id)
{
    m_deployment = id;
}

void LogPane::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool LogPane::stepBack()
{
    if (m_around || !m_text->text().isEmpty()) {
        if (!m_around)
            m_text->clear();
        load();
        return true;
    }
    return false;
}

bool LogPane::isPaused() const
{
    return m_pause->isChecked();
}

void LogPane::setPaused(bool paused)
{
    m_pause->setChecked(paused);
}

bool LogPane::follows() const
{
    return m_parts.axis.isLive() && !isPaused() && !m_around;
}

/// Where there is no line, why not, and what to do about it.
void LogPane::showState()
{
    const bool empty = m_table->rowCount() == 0 && m_error.isEmpty();
    const bool filtered = !m_filter.isEmpty() || m_severity->currentIndex() > 0;
    m_split->setVisible(!empty);
    m_counts->setVisible(!empty);
    if (!empty)
        m_state->setState({});
    else if (filtered)
        m_state->setState({StatePane::Kind::EmptyFiltered,
                           tr("No line matches in this time"),
                           tr("Another range, or less of a filter, may have some."),
                           tr("Clear the filter"),
                           IconId::None,
                           {}});
    else
        m_state->setState({StatePane::Kind::EmptyFirstRun,
                           tr("No log lines in this time"),
                           m_deployment.isEmpty()
                               ? tr("The manager keeps no logs: it hands on what applications send, once its "
                                    "configuration says where to. Receiver has the lines for it, and a test.")
                               : tr("Nothing of this deployment was received. Receiver has the lines that make the "
                                    "manager hand logs on, and a test."),
                           tr("Show the receiver"),
                           IconId::None,
                           {}});
}

void LogPane::showFact()
{
    const int count = m_table->rowCount();
    QString text = m_around ? tr("lines around the selected one") : tr("%Ln line(s)", nullptr, count);
    if (count == 0)
        text = tr("no lines");
    if (!m_error.isEmpty())
        text = m_error;
    else if (m_more)
        text += tr(", reading on");
    else if (count > 0)
        text += isPaused() ? tr(", paused") : follows() ? tr(", following") : QString();
    m_fact->setText(text);
}

bool LogPane::hasSelection() const
{
    return m_view->selectedCount() > 0;
}

int LogPane::selectedCount() const
{
    return m_view->selectedCount();
}

int LogPane::lineCount() const
{
    return m_table->rowCount();
}

const LogLine* LogPane::selectedLine() const
{
    const QStringList ids = m_view->selectedCount() == 1 ? m_view->selectedIds() : QStringList();
    return ids.isEmpty() ? nullptr : m_table->lineById(ids.first().toLongLong());
}

void LogPane::showDetail()
{
    const LogLine* line = selectedLine();
    m_detail->setVisible(line != nullptr);
    if (!line)
        return;
    m_body->setText(line->body);
    QList<FactList::Fact> facts;
    const auto fact = [&facts](const QString& id, const QString& label, const QString& value) {
        FactList::Fact out;
        out.id = id;
        out.label = label;
        out.value = value;
        out.mono = true;
        out.wraps = true;
        facts.append(out);
    };
    fact(u"time"_s, tr("Time"), m_parts.format.exact(line->atMs));
    fact(u"severity"_s, tr("Severity"), LogTable::severityText(*line));
    fact(u"scope"_s, tr("Scope"), line->scope);
    if (!line->traceId.isEmpty()) {
        fact(u"trace"_s, tr("Trace"), line->traceId);
        facts.last().link = tr("Open trace");
    }
    for (auto it = line->attributes.begin(); it != line->attributes.end(); ++it) {
        fact(u"attribute."_s + it.key(), it.key(), it.value());
        facts.last().copyable = true;
    }
    m_facts->setFacts(facts);
}

void LogPane::filterBy(const QString& text)
{
    m_text->setText(text);
    load();
}

void LogPane::showTrace(const QString& traceId)
{
    filterBy(u"trace:"_s + traceId);
}

void LogPane::setWrapped(bool wrapped)
{
    m_wrap->setChecked(wrapped);
}

bool LogPane::isWrapped() const
{
    return m_wrap->isChecked();
}

void LogPane::copySelected()
{
    QList<qint64> ids;
    const QStringList selected = m_view->selectedIds();
    for (const QString& id : selected)
        ids.prepend(id.toLongLong());
    if (ids.isEmpty())
        return;
    auto* copy = new LogExport(m_parts.store, m_parts.format, ids, this);
    copy->toText([this](const QString& text) { Q_EMIT copied(text); });
}

void LogPane::exportTo(const QString& path, std::function<void(const QString& error)> done)
{
    auto* file = new LogExport(m_parts.store, m_parts.format, m_table->idsOldestFirst(), this);
    file->toFile(path, std::move(done));
}

/// What is copied is the whole of the lines, also of those that were never looked at.
bool LogPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) && m_view->selectedCount() <= mostCopied) {
        copySelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LogPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // As the plots above, which stand beside a scroll bar.
    const Look& look = Look::of(this);
    const int bar = QScrollBar(Qt::Vertical).sizeHint().width();
    const QMargins before = sided(0, 0, bar, 0);
    m_countsRow->setContentsMargins(before +
                                    QMargins(look.px(plotframe::side), 0, plotframe::right(look, width() - bar), 0));
    const bool narrow = width() < look.px(700);
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_detail->setMinimumWidth(look.px(narrow ? 240 : 330)); // a time stands in one line
}

} // namespace alien
