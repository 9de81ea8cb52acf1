// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/commands/schemaform.h"
#include "views/commands/targetpicker.h"
#include "views/commands/workbench.h"
#include "views/common/actionregistry.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

TextLabel* heading(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new TextLabel(text, FontRole::SmallStrong, Token::Muted, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

void Workbench::build()
{
    const Look& look = Look::of(this);
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    column->setSpacing(look.px(6));
    m_refusal = new MessageBar(page);
    m_refusal->setObjectName(u"workbench.refusal"_s);
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_origin = new TextLabel({}, FontRole::Small, Token::Muted, page);
    m_origin->setObjectName(u"workbench.origin"_s);
    m_origin->setWordWrap(true);
    m_origin->hide();
    column->addWidget(m_origin);
    m_targets = new TargetPicker(m_parts.session, m_parts.format, page);
    column->addWidget(m_targets);
    buildName(column);
    buildParameters(column);
    buildDelivery(column);

    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);

    auto* foot = new QWidget(this);
    m_problem = new TextLabel({}, FontRole::Small, Token::Attention, foot);
    m_problem->setObjectName(u"workbench.problem"_s);
    m_problem->setWordWrap(true);
    m_send = new ActionButton(&m_parts.actions.action(u"commands.send"_s), ButtonKind::Primary, foot);
    m_send->setObjectName(u"workbench.send"_s);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    row->setSpacing(look.px(10));
    row->addWidget(m_problem, 1);
    row->addWidget(m_send, 0, Qt::AlignRight);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(foot);
}

void Workbench::buildName(QVBoxLayout* column)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"workbench.name"_s);
    m_name->setAccessibleName(tr("Command"));
    m_name->setPlaceholderText(tr("reindex"));
    Look::of(this).dress(m_name, FontRole::Mono);
    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(m_completer);
    column->addWidget(heading(tr("&Command"), m_name, this));
    column->addWidget(m_name);
    m_learnedNote = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_learnedNote->setObjectName(u"workbench.learned"_s);
    m_learnedNote->hide();
    column->addWidget(m_learnedNote);
}

void Workbench::buildParameters(QVBoxLayout* column)
{
    const Look& look = Look::of(this);
    m_modes = new TabStrip(this);
    m_modes->setObjectName(u"workbench.modes"_s);
    m_modes->addTab(u"json"_s, tr("Parameters"));
    m_modes->addTab(u"form"_s, tr("Form"));
    m_modes->setTabVisible(u"form"_s, false);
    m_modes->setCurrent(u"json"_s);
    m_json = new JsonEditor(this);
    m_json->setObjectName(u"workbench.parameters"_s);
    m_json->setName(tr("Parameters"));
    m_json->setPlaceholder(tr("JSON, or nothing"));
    QStringList variables;
    QStringList hints;
    for (const auto& [name, meaning] : CommandTemplate::variables()) {
        variables.append(name.mid(2, name.size() - 3)); // without ${ and }
        hints.append(u"%1: %2"_s.arg(name, meaning));
    }
    m_json->setVariables(variables);
    m_json->setMinimumHeight(look.px(150));
    m_form = new SchemaForm(this);
    m_form->setMinimumHeight(look.px(150));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_form);
    m_size = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_size->setObjectName(u"workbench.size"_s);
    m_size->setToolTip(plainTip(tr("Variables:") + u'\n' + hints.join(u'\n')));
    m_literal = new QCheckBox(tr("Send it as it is, though it is not JSON"), this);
    m_literal->setObjectName(u"workbench.literal"_s);
    m_literal->setAccessibleName(m_literal->text());
    m_literal->hide();
    m_inline = new QCheckBox(tr("Send it inline all the same, up to 1.4 MB"), this);
    m_inline->setObjectName(u"workbench.inline"_s);
    m_inline->setAccessibleName(m_inline->text());
    m_inline->setToolTip(
        tr("For managers whose storage is a folder on their own host, which cannot be reached from here."));
    m_inline->hide();
    column->addWidget(m_modes);
    column->addWidget(m_stack, 1);
    column->addWidget(m_literal);
    column->addWidget(m_size);
    column->addWidget(m_inline);

    auto* previewRow = new QWidget(this);
    m_previewOf = new QComboBox(previewRow);
    m_previewOf->setObjectName(u"workbench.previewOf"_s);
    m_previewOf->setAccessibleName(tr("Preview for"));
    auto* row = new QHBoxLayout(previewRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading(tr("Sent to"), m_previewOf, this));
    row->addWidget(m_previewOf, 1);
    previewRow->hide();
    m_preview = new TextLabel({}, FontRole::MonoSmall, Token::Text, this);
    m_preview->setObjectName(u"workbench.preview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->hide();
    column->addWidget(previewRow);
    column->addWidget(m_preview);
}

void Workbench::buildDelivery(QVBoxLayout* column)
{
    const Look& look = Look::of(this);
    m_deadline = new QComboBox(this);
    m_deadline->setObjectName(u"workbench.deadline"_s);
    m_deadline->setAccessibleName(tr("Deadline"));
    const QList<QPair<QString, qint64>> choices{
        {tr("30 seconds"), 30'000},           {tr("1 minute"), 60'000},  {tr("5 minutes"), 300'000},
        {tr("15 minutes"), 900'000},          {tr("1 hour"), 3'600'000}, {tr("1 day"), 86'400'000},
        {tr("none: it may wait for ever"), 0}};
    for (const auto& [text, ms] : choices)
        m_deadline->addItem(text, ms);
    m_why = new TextLabel(CommandText::whyDeadline() + u' ' +
                              tr("Each target gets a fresh idempotency key; nothing is ever sent again by itself."),
                          FontRole::Small, Token::Muted, this);
    m_why->setObjectName(u"workbench.why"_s);
    m_why->setWordWrap(true);
    setDeadline(CommandOrder::kDefaultDeadlineMs);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    row->addWidget(heading(tr("&Deadline"), m_deadline, this));
    row->addWidget(m_deadline, 1);
    column->addLayout(row);

    m_resourceRow = new QWidget(this);
    m_resource = new QComboBox(m_resourceRow);
    m_resource->setObjectName(u"workbench.resource"_s);
    m_resource->setAccessibleName(tr("Target resource"));
    m_resource->setEditable(true);
    m_resource->lineEdit()->setAccessibleName(tr("Target resource"));
    m_resource->lineEdit()->setPlaceholderText(tr("only when the manager asks which one"));
    auto* resource = new QHBoxLayout(m_resourceRow);
    resource->setContentsMargins(0, 0, 0, 0);
    resource->setSpacing(look.px(8));
    resource->addWidget(heading(tr("&Resource"), m_resource, this));
    resource->addWidget(m_resource, 1);
    showResourceRow();
    column->addWidget(m_resourceRow);
    column->addWidget(m_why);
}

qint64 Workbench::deadlineMs() const
{
    return m_deadline->currentData().toLongLong();
}

void Workbench::setDeadline(qint64 ms)
{
    int place = m_deadline->findData(ms);
    if (place < 0) {
        m_deadline->addItem(m_parts.format.duration(ms), ms);
        place = m_deadline->count() - 1;
    }
    m_deadline->setCurrentIndex(place);
}

void Workbench::saveDraft()
{
    m_draftTimer->stop();
    if (!m_draftKnown)
        return;
    QJsonObject draft;
    draft.insert("name"_L1, m_name->text());
    // Megabytes stand beside it, as they are and only when they change.
    saveHeldDraft();
    if (m_json->isHeld())
        draft.insert("held"_L1, true);
    else
        draft.insert("params"_L1, m_json->text());
    draft.insert("literal"_L1, m_literal->isChecked());
    draft.insert("inline"_L1, m_inline->isChecked());
    draft.insert("targets"_L1, QJsonArray::fromStringList(m_targets->targets()));
    draft.insert("resource"_L1, m_resource->currentText());
    draft.insert("deadlineMs"_L1, deadlineMs());
    draft.insert("mode"_L1, m_modes->current());
    m_parts.history.saveDraft(connection(), u"workbench"_s, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void Workbench::saveHeldDraft()
{
    const QByteArray held = m_json->isHeld() ? m_json->utf8() : QByteArray();
    // The same bytes at the same place need not be compared.
    if (held.constData() == m_heldDraft.constData() || held == m_heldDraft)
        return;
    m_heldDraft = held;
    m_parts.history.saveDraft(connection(), u"workbench.held"_s, held);
}

void Workbench::takeDraft(const QByteArray& bytes)
{
    const QJsonObject draft = QJsonDocument::fromJson(bytes).object();
    if (!draft.value("held"_L1).toBool())
        return fillFrom(draft);
    m_parts.history.draft(connection(), u"workbench.held"_s, this, [this, draft](const QByteArray& held) {
        m_heldDraft = held;
        if (m_json->isEmpty())
            m_json->setUtf8(held);
        fillFrom(draft);
    });
}

void Workbench::fillFrom(const QJsonObject& draft)
{
    // A click on Run command may have been faster than the disk: then only what it left open is filled in.
    m_draftKnown = true;
    if (draft.isEmpty())
        return;
    if (m_name->text().isEmpty())
        m_name->setText(draft.value("name"_L1).toString());
    if (m_json->isEmpty())
        m_json->setText(draft.value("params"_L1).toString());
    m_literal->setChecked(draft.value("literal"_L1).toBool());
    m_inline->setChecked(draft.value("inline"_L1).toBool());
    if (m_filled)
        return;
    QStringList ids;
    for (const auto& id : draft.value("targets"_L1).toArray())
        ids.append(id.toString());
    if (m_targets->targets().isEmpty())
        m_targets->setTargets(ids);
    m_resource->setCurrentText(draft.value("resource"_L1).toString());
    setDeadline(qint64(draft.value("deadlineMs"_L1).toDouble(CommandOrder::kDefaultDeadlineMs)));
    m_modes->setCurrent(draft.value("mode"_L1).toString(u"json"_s));
}

} // namespace alien
