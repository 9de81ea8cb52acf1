// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/workbench.h"

#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "models/common/inbackground.h"
#include "models/connection/session.h"
#include "views/commands/schemaform.h"
#include "views/commands/targetpicker.h"
#include "views/common/actionregistry.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 40;
constexpr int kNames = 200;
constexpr int kPreviewChars = 600;

} // namespace

Workbench::Workbench(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draftTimer(new QTimer(this))
    , m_planTimer(new QTimer(this))
{
    setObjectName(u"workbench"_s);
    setAccessibleName(tr("Workbench"));
    build();
    wire();
    askNames();
    m_parts.history.draft(connection(), u"workbench"_s, this, [this](const QByteArray& draft) { takeDraft(draft); });
    parametersChanged();
}

Workbench::~Workbench()
{
    if (m_draftTimer->isActive())
        saveDraft();
}

QString Workbench::connection() const
{
    return m_parts.session.profile().filingKey();
}

void Workbench::wire()
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(300);
    connect(m_draftTimer, &QTimer::timeout, this, &Workbench::saveDraft);
    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(250);
    connect(m_planTimer, &QTimer::timeout, this, &Workbench::planWanted);
    connect(m_targets, &TargetPicker::changed, this, &Workbench::editedNow);
    connect(m_name, &QLineEdit::textChanged, this, &Workbench::nameChanged);
    // A list that only says what stands there already would take the click on Send. After the completer showed it.
    connect(
        m_name, &QLineEdit::textEdited, this,
        [this](const QString& text) {
            if (m_completer->completionCount() == 1 && m_completer->currentCompletion() == text)
                m_completer->popup()->hide();
        },
        Qt::QueuedConnection);
    connect(m_json, &JsonEditor::textChanged, this, &Workbench::parametersChanged);
    connect(m_json, &JsonEditor::checked, this, [this] {
        showFindings();
        showProblem();
        Q_EMIT edited();
    });
    connect(m_form, &SchemaForm::edited, this, [this](const QByteArray& json) {
        m_formEditing = true;
        m_json->setUtf8(json, false);
        m_formEditing = false;
    });
    connect(m_modes, &TabStrip::currentChanged, this, [this](const QString& id) { showForm(id == u"form"_s); });
    connect(m_literal, &QCheckBox::toggled, this, &Workbench::editedNow);
    connect(m_inline, &QCheckBox::toggled, this, [this] {
        showSize();
        editedNow();
    });
    connect(m_deadline, &QComboBox::currentIndexChanged, this, &Workbench::editedNow);
    connect(m_resource, &QComboBox::currentTextChanged, this, &Workbench::editedNow);
    for (auto signal : {&Session::stateChanged, &Session::whoamiChanged, &Session::profileChanged})
        connect(&m_parts.session, signal, this, [this] {
            showProblem();
            showResourceRow();
            Q_EMIT edited();
        });
    connect(m_previewOf, &QComboBox::currentIndexChanged, this, &Workbench::showPreview);
    connect(&m_parts.history, &CommandHistory::recorded, this, &Workbench::askNames);
    connect(&m_parts.history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        // The first answer of a name teaches its form.
        if (record.name == m_name->text().trimmed() && m_schema.isEmpty())
            learn();
    });
}

CommandOrder Workbench::order() const
{
    CommandOrder order;
    order.name = m_name->text().trimmed();
    order.params = m_json->utf8();
    order.literal = isLiteral();
    order.aims = m_targets->aims(m_resource->currentText().trimmed());
    order.deadlineAfterMs = deadlineMs();
    if (m_inline->isVisibleTo(this) && m_inline->isChecked())
        order.transfer = CommandOrder::Transfer::Inline;
    order.replayOf = m_replayOf;
    return order;
}

int Workbench::leftOut() const
{
    return m_targets->left();
}

bool Workbench::isLiteral() const
{
    return m_literal->isVisibleTo(this) && m_literal->isChecked();
}

void Workbench::setOrder(const CommandOrder& order, const QString& origin)
{
    m_filled = true;
    m_name->setText(order.name);
    QStringList ids;
    for (const CommandAim& aim : order.aims)
        ids.append(aim.deploymentId);
    m_targets->setTargets(ids);
    m_resource->setCurrentText(order.aims.isEmpty() ? QString() : order.aims.first().targetResourceId);
    m_json->setUtf8(order.params, false);
    m_json->checkNow();
    m_literal->setChecked(order.literal && !m_json->isValid() && !m_json->isEmpty());
    setDeadline(order.deadlineAfterMs);
    m_replayOf = order.replayOf;
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    editedNow();
    focusFirst();
}

void Workbench::setTargets(const QStringList& ids)
{
    m_filled = true;
    m_targets->setTargets(ids);
    m_resource->setCurrentText({}); // of the deployments before
    focusFirst();
}

QStringList Workbench::targets() const
{
    return m_targets->targets();
}

QString Workbench::problem() const
{
    const Availability may = permissionAvailability(m_parts.session.availability(), Permission::CreateCommand);
    if (!may.allowed)
        return may.why;
    if (m_targets->targets().isEmpty())
        return tr("Choose a deployment to send it to.");
    if (m_targets->aims({}).isEmpty())
        return tr("None of the chosen deployments can take a command now.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the command's name; the manager does not tell which ones exist.");
    if (m_json->isChecking() && !isLiteral())
        return tr("The parameters are being checked.");
    if (!m_json->isEmpty() && !m_json->isValid() && !isLiteral())
        return tr("The parameters are not JSON. %1").arg(m_json->errorText());
    return {};
}

void Workbench::setPlan(const CommandPlan& plan)
{
    m_plan = plan;
    QHash<QString, QString> problems;
    const QString shown = m_previewOf->currentData().toString();
    const QSignalBlocker quiet(m_previewOf);
    m_previewOf->clear();
    for (const CommandPlan::Target& target : plan.targets) {
        m_previewOf->addItem(target.aim.deploymentName, target.aim.deploymentId);
        if (!target.problem.isEmpty())
            problems.insert(target.aim.deploymentId, target.problem);
        else if (!target.errors.isEmpty())
            problems.insert(target.aim.deploymentId, target.errors.first().text);
    }
    m_previewOf->setCurrentIndex(std::max(0, m_previewOf->findData(shown)));
    m_targets->setProblems(problems);
    showPreview();
}

void Workbench::setRefusal(const QString& title, const QString& text)
{
    if (title.isEmpty())
        m_refusal->hide();
    else
        m_refusal->setMessage(MessageBar::Kind::Failed, title, text);
}

void Workbench::setResourceChoices(const QList<CommandTargetChoice>& choices)
{
    const QString text = m_resource->currentText();
    const QSignalBlocker quiet(m_resource);
    m_resource->clear();
    for (const CommandTargetChoice& choice : choices)
        m_resource->addItem(choice.resourceId);
    m_resource->setEditText(text);
    showResourceRow();
}

void Workbench::showResourceRow()
{
    // 1.7.1 knows no target resources: what is typed there would be ignored.
    m_resourceRow->setVisible(m_parts.session.client().generation() == Generation::V3);
}

void Workbench::focusResource()
{
    m_resource->setFocus(Qt::OtherFocusReason);
}

void Workbench::focusFirst()
{
    if (m_targets->targets().isEmpty())
        m_targets->focusFind();
    else if (m_name->text().isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_json->setFocus(Qt::OtherFocusReason);
}

void Workbench::nameChanged()
{
    editedNow();
    askNames();
    learn();
}

void Workbench::askNames()
{
    m_namesRead.cancel();
    m_namesRead = m_parts.history.names(connection(), {}, kNames, this, [this](const std::vector<CommandName>& names) {
        QStringList words;
        for (const CommandName& name : names)
            words.append(name.name);
        if (words != m_names->stringList())
            m_names->setStringList(words);
    });
}

void Workbench::learn()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_learned.clear();
        m_samplesRead.cancel();
        ++m_learnAsked;
        takeSchema({});
        return;
    }
    m_samplesRead.cancel();
    m_samplesRead = m_parts.history.samples(connection(), name, CommandHalf::Request, kSamples, this,
                                            [this, name](const QList<QByteArray>& samples) {
                                                if (name == m_learned && samples.isEmpty())
                                                    return;
                                                m_learned = name;
                                                learnFrom(samples);
                                            });
}

/// Earlier parameters may be megabytes.
void Workbench::learnFrom(const QList<QByteArray>& samples)
{
    inBackground(
        this, [samples] { return LearnedSchema::of(samples); },
        [this, asked = ++m_learnAsked](const LearnedSchema& schema) {
            if (asked == m_learnAsked)
                takeSchema(schema);
        });
}

void Workbench::takeSchema(const LearnedSchema& schema)
{
    m_schema = schema;
    m_form->setSchema(m_schema);
    offerForm();
    m_json->setCompletions(m_schema.keysFor({}));
    m_learnedNote->setText(
        m_schema.isEmpty() ? QString() : tr("Form learned from %n earlier payload(s)", nullptr, m_schema.samples()));
    m_learnedNote->setVisible(!m_schema.isEmpty());
    showFindings();
}

/// A form over megabytes would be read anew at each change.
void Workbench::offerForm()
{
    if (!m_json->isHeld() && !m_formEditing)
        m_form->setText(m_json->utf8());
    const bool usable = m_schema.isForm() && !m_form->isEmpty() && !m_json->isHeld();
    m_modes->setTabVisible(u"form"_s, usable);
    if (!usable)
        m_modes->setCurrent(u"json"_s);
    m_formUsable = usable;
    showForm(m_modes->current() == u"form"_s);
}

void Workbench::parametersChanged()
{
    offerForm();
    showSize();
    editedNow();
}

void Workbench::setInlineLimit(qint64 bytes)
{
    m_inlineLimit = bytes;
    showSize();
}

void Workbench::showSize()
{
    const qint64 bytes = m_json->utf8().size();
    const bool large = bytes > m_inlineLimit;
    m_inline->setVisible(large && bytes <= CommandOrder::kInlineMost);
    QString text = bytes == 0 ? tr("Empty: sent without parameters") : m_parts.format.bytes(bytes);
    if (large && (!m_inline->isVisibleTo(this) || !m_inline->isChecked()))
        text += tr(", over the manager's %1: goes through its storage").arg(m_parts.format.bytes(m_inlineLimit));
    m_size->setText(text);
}

void Workbench::showForm(bool form)
{
    // Assistive programs are offered tabs that are hidden, too.
    if (form && !m_formUsable)
        return m_modes->setCurrent(u"json"_s);
    m_stack->setCurrentWidget(form ? static_cast<QWidget*>(m_form) : m_json);
}

void Workbench::showFindings()
{
    const bool broken = !m_json->isEmpty() && !m_json->isValid() && !m_json->isChecking();
    m_literal->setVisible(broken || m_literal->isChecked());
    QList<JsonEditor::Finding> findings;
    if (!m_schema.isEmpty() && m_json->isValid() && !m_json->isHeld()) {
        for (const LearnedSchema::Warning& warning : m_schema.check(Document::parse(m_json->utf8())))
            findings.append({warning.offset, warning.offset + warning.length, warning.text});
    }
    m_json->setFindings(findings);
}

void Workbench::showPreview()
{
    const bool wanted = m_plan.hasVariables && !m_plan.targets.isEmpty() && !isLiteral();
    m_previewOf->parentWidget()->setVisible(wanted);
    m_preview->setVisible(wanted);
    if (!wanted)
        return;
    const QString id = m_previewOf->currentData().toString();
    for (const CommandPlan::Target& target : m_plan.targets) {
        if (target.aim.deploymentId != id)
            continue;
        const bool good = target.errors.isEmpty() && target.problem.isEmpty();
        m_preview->setRole(FontRole::MonoSmall, good ? Token::Text : Token::Failed);
        const QString problem = target.errors.isEmpty() ? target.problem : target.errors.first().text;
        m_preview->setText(good ? QString::fromUtf8(target.params.left(kPreviewChars)) : problem);
    }
}

void Workbench::editedNow()
{
    m_refusal->hide();
    m_draftTimer->start();
    m_planTimer->start();
    showProblem();
    Q_EMIT edited();
}

void Workbench::showProblem()
{
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

} // namespace alien
