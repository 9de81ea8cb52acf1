// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/tracepane.h"

#include "models/common/format.h"
#include "models/telemetry/telemetrystore.h"
#include "models/telemetry/tracetable.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/waterfall.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
constexpr int kMostTraces = 500;

FactList::Fact fact(const QString& id, const QString& label, const QString& value)
{
    FactList::Fact out;
    out.id = id;
    out.label = label;
    out.value = value;
    out.mono = true;
    out.wraps = true;
    return out;
}

} // namespace

TracePane::TracePane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(new TraceTable(parts.format, this))
{
    setObjectName(u"telemetry.tracePane"_s);
    build();
    wire();
    showSpan();
}

QWidget* TracePane::buildHead()
{
    const Look& look = Look::of(this);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    row->setSpacing(look.px(8));
    row->addWidget(new TextLabel(tr("Traces"), FontRole::Strong));
    m_service = new QLineEdit;
    m_service->setPlaceholderText(tr("Service"));
    m_service->setAccessibleName(tr("Service"));
    m_service->setObjectName(u"telemetry.traceService"_s);
    addClearButton(m_service);
    m_service->setMaximumWidth(look.px(220));
    row->addWidget(m_service);
    m_least = new QComboBox;
    m_least->setObjectName(u"telemetry.traceDuration"_s);
    m_least->setAccessibleName(tr("Least duration"));
    for (const auto& [text, ms] : {std::pair{tr("Any duration"), 0},
                                   {tr("10 ms and longer"), 10},
                                   {tr("100 ms and longer"), 100},
                                   {tr("1 s and longer"), 1000},
                                   {tr("10 s and longer"), 10'000}})
        m_least->addItem(text, ms);
    row->addWidget(m_least);
    m_errors = new QCheckBox(tr("Only with errors"));
    m_errors->setObjectName(u"telemetry.traceErrors"_s);
    m_errors->setAccessibleName(m_errors->text());
    row->addWidget(m_errors);
    m_fact = new TextLabel({}, FontRole::Small, Token::Muted);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_fact->setObjectName(u"telemetry.traceFact"_s);
    row->addWidget(m_fact, 1);
    return head;
}

void TracePane::build()
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_view = new TableView(tr("Traces"));
    m_view->setObjectName(u"telemetry.traces"_s);
    m_view->setTable(m_table);
    m_view->setNameColumn(u"name"_s);
    m_view->setStretchColumn(u"name"_s);
    m_waterfall = new Waterfall;
    m_facts = new FactList;
    m_facts->setObjectName(u"telemetry.spanFacts"_s);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    lines->addWidget(m_facts);
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Selected span"));
    scroll->setMinimumWidth(look.px(330)); // an id, and what can be done with it, in one line
    auto* below = new QSplitter(Qt::Horizontal);
    below->setObjectName(u"telemetry.spanSplit"_s);
    below->addWidget(m_waterfall);
    below->addWidget(scroll);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 1);
    m_split = new QSplitter(Qt::Vertical);
    m_split->setObjectName(u"telemetry.traceSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(below);
    m_split->setSizes({300, 300});
    column->addWidget(m_split, 1);
}

void TracePane::wire()
{
    connect(m_service, &QLineEdit::textChanged, this, &TracePane::load);
    connect(m_least, &QComboBox::activated, this, &TracePane::load);
    connect(m_errors, &QCheckBox::toggled, this, &TracePane::load);
    connect(&m_parts.axis, &TimeAxis::moved, this, [this] {
        if (isVisible())
            load();
    });
    connect(m_view, &TableView::selectedIdsChanged, this, [this] {
        if (const QStringList ids = m_view->selectedIds(); ids.size() == 1)
            showTrace(ids.first());
    });
    connect(m_waterfall, &Waterfall::currentChanged, this, &TracePane::showSpan);
    connect(m_facts, &FactList::linkClicked, this, [this] { Q_EMIT logsRequested(m_shown); });
    connect(m_facts, &FactList::copied, this, &TracePane::copied);
}

void TracePane::setDeployment(const QString& id)
{
    m_deployment = id;
    if (isVisible())
        load();
}

void TracePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void TracePane::load()
{
    TraceQuery query;
    query.connection = m_parts.connection;
    query.deployment = m_deployment;
    query.service = m_service->text().trimmed();
    query.onlyErrors = m_errors->isChecked();
    query.minDurationNs = m_least->currentData().toLongLong() * kNsPerMs;
    query.fromMs = m_parts.axis.fromMs();
    query.toMs = m_parts.axis.isLive() ? 0 : m_parts.axis.toMs();
    query.limit = kMostTraces;
    const quint64 question = ++m_question;
    m_parts.store.traces(query, this, [this, question](const QList<TraceSummary>& traces) {
        if (question != m_question)
            return;
        m_table->setRows(traces);
        const int count = int(traces.size());
        m_fact->setText(count == 0 ? tr("No traces came in this time. Applications send them with an OTLP exporter of "
                                        "their own; the manager makes none.")
                        : count == kMostTraces ? tr("the newest %n trace(s)", nullptr, count)
                                               : tr("%n trace(s)", nullptr, count));
    });
}

void TracePane::showTrace(const QString& traceId)
{
    m_shown = traceId;
    m_parts.store.spans(traceId, this, [this, traceId](const QList<SpanRecord>& spans) {
        if (traceId != m_shown)
            return;
        m_waterfall->setSpans(spans);
    });
}

void TracePane::showSpan()
{
    const SpanRecord* span = m_waterfall->current();
    QList<FactList::Fact> facts;
    if (!m_shown.isEmpty()) {
        facts.append(fact(u"trace"_s, tr("Trace"), m_shown));
        facts.last().copyable = true;
        facts.last().link = tr("Show logs");
    }
    if (span) {
        facts += {fact(u"span"_s, tr("Span"), span->spanId), fact(u"name"_s, tr("Name"), span->name),
                  fact(u"service"_s, tr("Service"), span->service),
                  fact(u"start"_s, tr("Start"), m_parts.format.exact(span->startNs / kNsPerMs)),
                  fact(u"duration"_s, tr("Duration"), TraceTable::durationText(span->endNs - span->startNs))};
        if (span->status == 2)
            facts.append(fact(u"status"_s, tr("Error"), span->statusText.isEmpty() ? tr("yes") : span->statusText));
        for (auto it = span->attributes.begin(); it != span->attributes.end(); ++it)
            facts.append(fact(u"attribute."_s + it.key(), it.key(), it.value()));
        int number = 0;
        for (const SpanRecord::Event& event : span->events)
            facts.append(fact(u"event.%1"_s.arg(number++), tr("Event"),
                              event.name + u", "_s + TraceTable::durationText(event.atNs - span->startNs)));
    }
    m_facts->setFacts(facts);
}

} // namespace alien
