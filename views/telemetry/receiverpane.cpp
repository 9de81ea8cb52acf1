// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/receiverpane.h"

#include "models/common/format.h"
#include "models/telemetry/metrictable.h"
#include "models/telemetry/telemetrystore.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int kLabelWidth = 168;
constexpr int kMostAside = 8;
constexpr int kRefreshMs = 1000;

FactList::Fact fact(const QString& id, const QString& label, const QString& value, const QString& note = {})
{
    FactList::Fact out;
    out.id = id;
    out.label = label;
    out.value = value;
    out.note = note;
    return out;
}

} // namespace

ReceiverPane::ReceiverPane(const Parts& parts, QWidget* parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_table(new MetricTable(parts.format, this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"telemetry.receiverPane"_s);
    setAccessibleName(tr("Receiver"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
    connect(&parts.store, &TelemetryStore::arrived, this, [this] {
        if (isVisible() && !m_soon->isActive())
            m_soon->start(kRefreshMs);
    });
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ReceiverPane::refresh);
}

QWidget* ReceiverPane::buildWords()
{
    const Look& look = Look::of(this);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(look.px(8));
    m_state = new TextLabel({}, FontRole::Strong);
    m_state->setObjectName(u"telemetry.receiver.state"_s);
    column->addWidget(m_state);
    m_note = new TextLabel(tr("A manager forwards what its deployments send, if it is told where to. Put these lines "
                              "into its configuration and start it anew:"),
                           FontRole::Body, Token::Muted);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_lines = new FactList;
    m_lines->setObjectName(u"telemetry.receiver.lines"_s);
    m_lines->setLabelWidth(kLabelWidth);
    column->addWidget(m_lines);
    connect(m_lines, &FactList::copied, this, [this](const QString& text) {
        for (const QString& whole : {m_setup.header, m_setup.toml.trimmed()}) {
            if (text == withoutSecret(whole)) {
                Q_EMIT copied(whole);
                return;
            }
        }
        Q_EMIT copied(text);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    for (const QString& id : {u"telemetry.copySetup"_s, u"telemetry.test"_s}) {
        auto* button = new ActionButton(&m_parts.actions.action(id));
        button->setObjectName(id + u".button"_s);
        buttons->addWidget(button);
    }
    m_test = new TextLabel({}, FontRole::Body, Token::Muted);
    m_test->setObjectName(u"telemetry.receiver.test"_s);
    m_test->setWordWrap(true);
    buttons->addWidget(m_test, 1);
    column->addLayout(buttons);
    return words;
}

void ReceiverPane::build()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    column->setSpacing(look.px(12));
    column->addWidget(buildWords());
    const auto list = [this](const QString& id) {
        auto* facts = new FactList;
        facts->setObjectName(u"telemetry.receiver."_s + id);
        facts->setLabelWidth(kLabelWidth);
        return facts;
    };
    m_came = list(u"came"_s);
    m_refused = list(u"refused"_s);
    m_kept = list(u"kept"_s);
    m_aside = list(u"aside"_s);
    auto* both = new QHBoxLayout;
    both->setSpacing(look.px(24));
    for (const auto& [title, facts] : {std::pair{tr("Came from this connection"), m_came},
                                       {tr("Refused, from everybody"), m_refused},
                                       {tr("Kept on this machine"), m_kept}}) {
        auto* part = new QVBoxLayout;
        part->addWidget(new TextLabel(title, FontRole::Strong));
        part->addWidget(facts);
        part->addStretch();
        both->addLayout(part, 1);
    }
    column->addLayout(both);
    column->addWidget(m_aside);
    column->addWidget(new TextLabel(tr("Metrics that arrived"), FontRole::Strong));
    m_metrics = new TableView(tr("Metrics"));
    m_metrics->setObjectName(u"telemetry.metrics"_s);
    m_metrics->setTable(m_table);
    m_metrics->setStretchColumn(u"description"_s);
    m_metrics->setMinimumHeight(look.px(220));
    column->addWidget(m_metrics, 1);
    setWidget(content);
}

void ReceiverPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
    // Not before somebody looks: a keyring may ask the operator.
    if (m_asked)
        return;
    m_asked = true;
    m_parts.setup(this, [this](const ReceiverSetup& setup) { showSetup(setup); });
}

void ReceiverPane::showSetup(const ReceiverSetup& setup)
{
    m_setup = setup;
    m_hasSetup = true;
    refresh();
}

void ReceiverPane::refresh()
{
    showFacts(m_parts.facts());
    if (TelemetrySource* source = m_parts.source())
        source->metrics({}, this, [this](const QList<MetricInfo>& metrics) { m_table->setRows(metrics); });
    m_parts.store.use(this, [this](const TelemetryUse& use) {
        const Format& format = m_parts.format;
        m_kept->setFacts({fact(u"file"_s, tr("File"), format.bytes(use.fileBytes)),
                          fact(u"series"_s, tr("Series"), format.number(use.series)),
                          fact(u"logs"_s, tr("Log lines"), format.number(use.logs),
                               use.oldestLogMs > 0 ? tr("since %1").arg(format.time(use.oldestLogMs)) : QString()),
                          fact(u"spans"_s, tr("Spans"), format.number(use.spans)),
                          fact(u"aside"_s, tr("Set aside, unreadable"), format.number(use.quarantined))});
        m_aside->setVisible(use.quarantined > 0);
        if (use.quarantined > 0)
            showQuarantine();
    });
}

/// A shared screen must not give the secret away; the copy has it.
QString ReceiverPane::withoutSecret(const QString& text) const
{
    QString out = text;
    const QString secret = m_setup.header.section(u'"', 1, 1);
    return secret.isEmpty() ? out : out.replace(secret, u"••••••••"_s);
}

void ReceiverPane::showFacts(const ReceiverFacts& facts)
{
    const Format& format = m_parts.format;
    const bool runs = facts.problem.isEmpty();
    m_state->setRole(FontRole::Strong, runs ? Token::Text : Token::Failed);
    m_state->setText(runs ? tr("The receiver listens on this machine only, for whoever has the secret.")
                          : facts.problem);
    QList<FactList::Fact> lines{fact(u"address"_s, tr("Address"), facts.address)};
    if (m_hasSetup) {
        lines.append(fact(u"header"_s, tr("Header"), withoutSecret(m_setup.header)));
        lines.append(
            fact(u"toml"_s, tr("Lines for the manager"), withoutSecret(m_setup.toml.trimmed()),
                 m_setup.lasts ? QString() : tr("No keyring keeps the secret: good until this program ends.")));
        lines.append(
            fact(u"ssh"_s, tr("A manager elsewhere"), m_setup.ssh, tr("run here: its port comes to this receiver")));
    }
    for (FactList::Fact& each : lines) {
        each.mono = true;
        each.copyable = true;
    }
    m_lines->setFacts(lines);
    const auto number = [&format](quint64 value) { return format.number(qint64(value)); };
    m_came->setFacts(
        {fact(u"last"_s, tr("Last"), facts.lastStoredMs > 0 ? format.time(facts.lastStoredMs) : tr("nothing yet")),
         fact(u"requests"_s, tr("Requests"), number(facts.requests), format.bytes(qint64(facts.bytes))),
         fact(u"points"_s, tr("Metric points"), number(facts.points)),
         fact(u"logs"_s, tr("Log records"), number(facts.logs)), fact(u"spans"_s, tr("Spans"), number(facts.spans)),
         fact(u"rejected"_s, tr("Points rejected"), number(facts.rejected)),
         fact(u"overflowed"_s, tr("Capped by the SDK"), number(facts.overflowed),
              facts.overflowed > 0 ? tr("too many attribute sets") : QString())});
    m_refused->setFacts({fact(u"secret"_s, tr("Without the secret"), number(facts.noSecret)),
                         fact(u"host"_s, tr("Wrong host"), number(facts.wrongHost)),
                         fact(u"browser"_s, tr("From a browser"), number(facts.fromBrowser)),
                         fact(u"path"_s, tr("Wrong path or method"), number(facts.wrongPath)),
                         fact(u"malformed"_s, tr("Unreadable"), number(facts.malformed + facts.quarantined)),
                         fact(u"large"_s, tr("Too large"), number(facts.tooLarge)),
                         fact(u"busy"_s, tr("Pushed back"), number(facts.pushedBack)),
                         fact(u"problem"_s, tr("Last problem"), oneLine(facts.lastProblem))});
}

void ReceiverPane::showQuarantine()
{
    m_parts.store.quarantined(this, [this](const QList<QuarantinedBody>& bodies) {
        QList<FactList::Fact> rows;
        for (const QuarantinedBody& body : bodies.mid(0, kMostAside)) {
            FactList::Fact row =
                fact(QString::number(body.id), tr("Unreadable, %1").arg(m_parts.format.time(body.atMs)),
                     oneLine(body.why), m_parts.format.bytes(body.body.size()));
            row.wraps = true;
            rows.append(row);
        }
        m_aside->setFacts(rows);
    });
}

void ReceiverPane::showTest(bool ok, const QString& text)
{
    m_test->setRole(FontRole::Body, ok ? Token::Healthy : Token::Failed);
    m_test->setText(text);
    refresh();
}

} // namespace alien
