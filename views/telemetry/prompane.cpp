// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/prompane.h"

#include "models/common/format.h"
#include "models/telemetry/dashboard.h"
#include "models/telemetry/promtitle.h"
#include "views/common/actionregistry.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/textlabel.h"
#include "views/telemetry/chartpanel.h"
#include "views/telemetry/promqueryedit.h"
#include "views/telemetry/timeaxis.h"
#include "views/telemetry/timeruler.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kFormWidth = 380;

} // namespace

PromPane::PromPane(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setObjectName(u"telemetry.promPane"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildForm());
    scroll->setFixedWidth(Look::of(this).px(kFormWidth));
    scroll->setAccessibleName(tr("Metrics server"));
    row->addWidget(scroll);
    row->addWidget(buildQuery(), 1);
    connect(&m_parts.axis, &TimeAxis::moved, this, [this] {
        if (isVisible() && !(m_panel && (m_panel->isFresh() || m_panel->isLoading())))
            reload();
    });
    arrangeAuth();
}

QLineEdit* PromPane::addField(QFormLayout* form, const QString& id, const QString& label, const QString& example)
{
    auto* field = new QLineEdit;
    field->setObjectName(u"telemetry.prom."_s + id);
    field->setAccessibleName(label);
    field->setPlaceholderText(example);
    form->addRow(label, field);
    return field;
}

QWidget* PromPane::buildForm()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    column->setSpacing(look.px(10));
    column->addWidget(new TextLabel(tr("Metrics server"), FontRole::Strong));
    auto* words =
        new TextLabel(tr("Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one "
                         "desktop. The secret is kept in the keyring only."),
                      FontRole::Body, Token::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(look.px(10));
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_url = addField(m_form, u"url"_s, tr("Address"), u"http://127.0.0.1:9090"_s);
    m_auth = new QComboBox;
    m_auth->setObjectName(u"telemetry.prom.auth"_s);
    m_auth->setAccessibleName(tr("Login"));
    m_auth->addItems({tr("None"), tr("User and password"), tr("Bearer token")});
    m_form->addRow(tr("Login"), m_auth);
    m_user = addField(m_form, u"user"_s, tr("User"), {});
    m_secret = addField(m_form, u"secret"_s, tr("Secret"), tr("as it is kept"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_headers = new QPlainTextEdit;
    m_headers->setObjectName(u"telemetry.prom.headers"_s);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setPlaceholderText(u"X-Scope-OrgID: tenant"_s);
    m_headers->setFixedHeight(look.px(52));
    m_headers->setLayoutDirection(Qt::LeftToRight); // as headers are in every language
    m_headers->setTabChangesFocus(true);
    m_form->addRow(tr("Headers"), m_headers);
    m_ca = addField(m_form, u"ca"_s, tr("Own CA"), tr("file in PEM form"));
    m_certificate = addField(m_form, u"certificate"_s, tr("Client certificate"), tr("file in PEM form"));
    m_key = addField(m_form, u"key"_s, tr("Its key"), tr("file in PEM form"));
    column->addLayout(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    for (const QString& id : {u"telemetry.promSave"_s, u"telemetry.promForget"_s}) {
        auto* button = new ActionButton(&m_parts.actions.action(id));
        button->setObjectName(id + u".button"_s);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_state = new TextLabel({}, FontRole::Body, Token::Muted);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"telemetry.prom.state"_s);
    column->addWidget(m_state);
    m_facts = new FactList;
    m_facts->setObjectName(u"telemetry.prom.facts"_s);
    column->addWidget(m_facts);
    column->addStretch();
    connect(m_auth, &QComboBox::currentIndexChanged, this, &PromPane::arrangeAuth);
    return content;
}

QWidget* PromPane::buildQuery()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    m_place = new QVBoxLayout(content);
    m_place->setContentsMargins({});
    m_place->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(8));
    head->setSpacing(look.px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    m_query = new PromQueryEdit(m_parts.source);
    m_query->setObjectName(u"telemetry.prom.query"_s);
    m_query->setAccessibleName(tr("PromQL query"));
    m_query->setPlaceholderText(u"sum by (job) (rate(http_requests_total[$rate]))"_s);
    addClearButton(m_query);
    head->addWidget(m_query);
    m_legend = new QLineEdit;
    m_legend->setObjectName(u"telemetry.prom.legend"_s);
    m_legend->setAccessibleName(tr("Legend"));
    m_legend->setPlaceholderText(u"{{job}}"_s);
    m_legend->setMaximumWidth(look.px(160));
    row->addWidget(new TextLabel(tr("Legend"), FontRole::Body, Token::Muted));
    row->addWidget(m_legend);
    for (const QString& id : {u"telemetry.promQuery"_s, u"telemetry.promKeep"_s}) {
        auto* button = new ActionButton(&m_parts.actions.action(id));
        button->setObjectName(id + u".button"_s);
        row->addWidget(button);
    }
    row->addStretch(1);
    head->addLayout(row);
    auto* hint = new TextLabel(tr("Names and labels complete while you type, or with Ctrl+Space. $rate stands for a "
                                  "window that suits the range, $step for its step."),
                               FontRole::Small, Token::Muted);
    hint->setWordWrap(true);
    head->addWidget(hint);
    m_place->addLayout(head);
    m_ruler = new TimeRuler(m_parts.axis, m_parts.format);
    m_ruler->hide();
    m_place->addWidget(m_ruler);
    m_place->addStretch(1);
    connect(m_query, &QLineEdit::returnPressed, this, &PromPane::reload);
    return content;
}

void PromPane::arrangeAuth()
{
    const auto auth = PromServer::Auth(m_auth->currentIndex());
    for (const auto& [field, shown] :
         {std::pair{m_user, auth == PromServer::Auth::Basic}, {m_secret, auth != PromServer::Auth::None}}) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
}

void PromPane::setServer(const PromServer& server)
{
    m_url->setText(server.url.toString());
    m_auth->setCurrentIndex(int(server.auth));
    m_user->setText(server.user);
    m_secret->clear();
    QStringList headers;
    for (const auto& [name, value] : server.headers)
        headers.append(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    m_headers->setPlainText(headers.join(u'\n'));
    m_ca->setText(server.caFile);
    m_certificate->setText(server.certificateFile);
    m_key->setText(server.keyFile);
    m_query->readMetrics();
}

bool PromPane::read(PromServer* server, Secret* secret)
{
    QString problem;
    server->url = PromServer::normalized(m_url->text(), &problem);
    server->auth = PromServer::Auth(m_auth->currentIndex());
    server->user = m_user->text().trimmed();
    server->caFile = m_ca->text().trimmed();
    server->certificateFile = m_certificate->text().trimmed();
    server->keyFile = m_key->text().trimmed();
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            server->headers.append({line.left(colon).trimmed().toLatin1(), line.mid(colon + 1).trimmed().toLatin1()});
        else if (problem.isEmpty())
            problem = tr("“%1” is no header: a name, a colon, a value.").arg(line);
    }
    *secret = Secret(m_secret->text().toUtf8());
    if (problem.isEmpty() && m_url->text().trimmed().isEmpty())
        problem = tr("Fill in the address first.");
    setFieldError(m_url, !problem.isEmpty());
    if (!problem.isEmpty())
        showState(false, problem);
    return problem.isEmpty();
}

void PromPane::showState(bool ok, const QString& text)
{
    m_state->setRole(FontRole::Body, ok ? Token::Healthy : Token::Failed);
    m_state->setText(text);
}

void PromPane::clearServerFacts()
{
    m_facts->setFacts({});
}

void PromPane::showServerFacts(const QString& name, const QString& label, qint64 intervalMs)
{
    const auto fact = [](const QString& id, const QString& title, const QString& value) {
        FactList::Fact out;
        out.id = id;
        out.label = title;
        out.value = value;
        out.wraps = true;
        return out;
    };
    m_facts->setFacts(
        {fact(u"name"_s, tr("Server"), name),
         fact(u"label"_s, tr("Deployments"),
              label.isEmpty() ? tr("no label names them; panels show all") : tr("labelled %1").arg(label)),
         fact(u"interval"_s, tr("Points every"), m_parts.format.duration(intervalMs))});
    m_query->readMetrics();
}

DashboardPanel PromPane::queryPanel() const
{
    DashboardPanel out;
    const QString text = m_query->text().trimmed();
    if (text.isEmpty())
        return out;
    const QString title = promTitle(text);
    out.title = title.size() > 60 ? title.left(60) + u'…' : title;
    out.origin = TelemetryOrigin::Prometheus;
    SeriesQuery query;
    query.promql = text;
    query.legend = m_legend->text().trimmed();
    out.queries.append(query);
    return out;
}

void PromPane::reload()
{
    const DashboardPanel panel = queryPanel();
    TelemetrySource* source = m_parts.source();
    if (panel.queries.isEmpty() || !source)
        return;
    const bool same = m_panel && m_panel->panel().queries.first().promql == panel.queries.first().promql &&
                      m_panel->panel().queries.first().legend == panel.queries.first().legend;
    if (!same) {
        delete m_panel;
        m_panel = new ChartPanel(panel, m_parts.axis, m_parts.format);
        m_place->insertWidget(1, m_panel);
        m_ruler->show();
    }
    m_panel->abandon();
    m_panel->load(*source, {});
}

void PromPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_query->readMetrics();
    reload();
}

} // namespace alien
