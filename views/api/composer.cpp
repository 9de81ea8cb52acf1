// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/composer.h"

#include "models/api/apiworkbench.h"
#include "views/api/callsettings.h"
#include "views/api/fieldform.h"
#include "views/common/actionregistry.h"
#include "views/common/editor/jsoneditor.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolled(QWidget* page, QWidget* parent)
{
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

} // namespace

Composer::Composer(ApiWorkbench& workbench, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_line(new TextLabel({}, FontRole::Mono, Token::Text, this))
    , m_what(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_who(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_lock(new MessageBar(this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new FieldForm(this))
    , m_json(new JsonEditor(this))
    , m_noBody(new TextLabel(tr("This operation sends no body."), FontRole::Body, Token::Muted, this))
    , m_jsonStack(new QStackedWidget(this))
    , m_settings(new CallSettings(this))
    , m_problem(new TextLabel({}, FontRole::Small, Token::Failed, this))
{
    setObjectName(u"api.composer"_s);
    build(actions);
    connect(&workbench, &ApiWorkbench::currentChanged, this, &Composer::showOperation);
    connect(&workbench, &ApiWorkbench::contextChanged, this, &Composer::showContext);
    connect(&workbench, &ApiWorkbench::draftChanged, this, &Composer::showDraft);
    connect(m_form, &FieldForm::edited, this, &Composer::fieldEdited);
    connect(m_json, &JsonEditor::textChanged, this, &Composer::jsonEdited);
    connect(m_settings, &CallSettings::edited, this, [this] {
        if (!m_showing)
            m_workbench.setDraft(m_settings->applied(m_workbench.draft()));
    });
    showOperation();
}

void Composer::build(ActionRegistry& actions)
{
    const Look& look = Look::of(this);
    m_line->setObjectName(u"api.line"_s);
    m_line->setElide(Qt::ElideMiddle);
    m_what->setObjectName(u"api.what"_s);
    m_what->setWordWrap(true);
    m_who->setObjectName(u"api.who"_s);
    m_who->setWordWrap(true);
    m_lock->setObjectName(u"api.lock"_s);
    m_lock->hide();
    QAction* unlock = &actions.action(u"api.unlock"_s);
    m_lock->addButton(tr("Unlock…"), IconId::Lock, [unlock] { unlock->trigger(); });
    m_problem->setObjectName(u"api.problem"_s);
    m_problem->setWordWrap(true);
    buildTabs();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    buttons->setSpacing(look.px(8));
    for (const auto& [id, kind] : {std::pair(u"api.send"_s, ButtonKind::Primary),
                                   {u"api.cancel"_s, ButtonKind::Normal},
                                   {u"api.copyCurl"_s, ButtonKind::Normal},
                                   {u"api.clear"_s, ButtonKind::Normal}}) {
        auto* button = new ActionButton(&actions.action(id), kind, this);
        button->setObjectName(u"button."_s + id);
        button->setIconOnly(kind == ButtonKind::Normal && id != "api.cancel"_L1); // the column may be narrow
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(4));
    head->setSpacing(look.px(4));
    for (QWidget* label : {m_line, m_what, m_who})
        head->addWidget(label);
    auto* problems = new QHBoxLayout;
    problems->setContentsMargins(look.px(12), look.px(4), look.px(12), 0);
    problems->addWidget(m_problem);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_lock);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // while nothing is chosen
    layout->addLayout(problems);
    layout->addLayout(buttons);
}

void Composer::buildTabs()
{
    const Look& look = Look::of(this);
    m_json->setObjectName(u"api.json"_s);
    m_json->setName(tr("Body"));
    m_noBody->setContentsMargins(look.px(12), look.px(12), look.px(12), 0);
    m_noBody->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_jsonStack->addWidget(m_json);
    m_jsonStack->addWidget(m_noBody);
    m_tabs->addTab(u"fields"_s, tr("Fields"));
    m_tabs->addTab(u"json"_s, tr("JSON"));
    m_tabs->addTab(u"settings"_s, tr("Headers and retries"));
    m_stack->addWidget(scrolled(m_form, this));
    m_stack->addWidget(m_jsonStack);
    m_stack->addWidget(scrolled(m_settings, this));
    connect(m_tabs, &TabStrip::currentChanged, this, &Composer::setCurrentTab);
}

QString Composer::currentTab() const
{
    return m_tabs->current();
}

void Composer::setCurrentTab(const QString& id)
{
    const int index = int(m_tabs->ids().indexOf(id));
    if (index < 0)
        return;
    m_tabs->setCurrent(id);
    m_stack->setCurrentIndex(index);
}

void Composer::showOperation()
{
    const ApiOperation* operation = m_workbench.current();
    for (QWidget* widget : {static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_stack),
                            static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_who)})
        widget->setVisible(operation != nullptr);
    if (operation == nullptr) {
        m_what->setText(tr("Choose an operation on the left: each says what it does and who may call it."));
        m_lock->hide();
        m_problem->hide();
        return;
    }
    m_line->setText(QString::fromLatin1(operation->wire().method) + u' ' + QString::fromLatin1(operation->wire().path));
    m_what->setText(operation->whatText());
    m_jsonStack->setCurrentIndex(operation->takesBody() ? 0 : 1);
    m_settings->setRead(operation->isRead());
    showContext();
}

QString Composer::whoText() const
{
    const ApiOperation& operation = *m_workbench.current();
    const auto who = m_workbench.session().who();
    if (!who || !operation.permission)
        return tr("Who may: %1.").arg(operation.whoText());
    return may(*who, *operation.permission)
               ? tr("You may, as %1. Who may: %2.").arg(who->role.text, operation.whoText())
               : tr("You may not, as %1. Who may: %2.").arg(who->role.text, operation.whoText());
}

void Composer::showContext()
{
    const ApiOperation* operation = m_workbench.current();
    if (operation == nullptr)
        return;
    m_who->setText(whoText());
    const bool locked = operation->guarded && !m_workbench.isUnlocked();
    if (locked && m_lock->isHidden())
        m_lock->setMessage(MessageBar::Kind::Attention, tr("Locked."),
                           tr("It hands out live credentials or acts behind an agent's back."));
    m_lock->setVisible(locked);
    m_form->setOperation(operation, m_workbench.generation());
    showDraft();
}

void Composer::showDraft()
{
    if (m_workbench.current() == nullptr)
        return;
    {
        const QScopedValueRollback<bool> showing(m_showing, true);
        const ApiDraft draft = m_workbench.draft();
        m_form->setDraft(draft);
        m_settings->setDraft(draft);
        if (m_json->text() != draft.body)
            m_json->setText(draft.body, false);
    }
    check();
}

void Composer::fieldEdited(const QString& fieldId, const QString& text)
{
    const ApiOperation* operation = m_workbench.current();
    const ApiField* field = operation ? operation->field(fieldId) : nullptr;
    if (m_showing || field == nullptr)
        return;
    ApiDraft draft = m_workbench.draft();
    if (field->place == ApiField::Place::Body) {
        const QString body = ApiBody::with(draft.body, *field, text);
        if (!body.isNull())
            draft.body = body;
    } else if (text.isEmpty()) {
        draft.values.remove(fieldId);
    } else {
        draft.values.insert(fieldId, text);
    }
    m_workbench.setDraft(draft);
}

void Composer::jsonEdited()
{
    if (m_showing)
        return;
    ApiDraft draft = m_workbench.draft();
    draft.body = m_json->text();
    m_workbench.setDraft(draft);
}

void Composer::check()
{
    const QList<ApiProblem> problems = m_workbench.problems();
    const bool all = m_asked == m_workbench.current()->id();
    m_form->setProblems(problems, all);
    m_settings->setProblems(problems);
    QList<JsonEditor::Finding> findings;
    QString first;
    for (const ApiProblem& problem : problems) {
        if (problem.from >= 0 && problem.place != "body"_L1)
            findings.append({problem.from, problem.to, problem.text});
        if (first.isEmpty() && ((problem.blocks && all) || problem.place == "body"_L1))
            first = problem.text;
    }
    m_json->setFindings(findings);
    m_problem->setText(first);
    m_problem->setVisible(!first.isEmpty());
}

bool Composer::showProblems()
{
    if (m_workbench.current() == nullptr)
        return false;
    m_asked = m_workbench.current()->id();
    check();
    const QList<ApiProblem> problems = m_workbench.problems();
    if (!ApiCheck::blocks(problems))
        return false;
    for (const ApiProblem& problem : problems) {
        if (!problem.blocks)
            continue;
        const bool inForm = m_workbench.current()->field(problem.place) != nullptr;
        if (inForm && currentTab() == "json"_L1 && problem.from >= 0)
            break; // marked where it stands
        setCurrentTab(inForm ? u"fields"_s : problem.place == "body"_L1 ? u"json"_s : u"settings"_s);
        if (inForm)
            m_form->focusFirstProblem();
        break;
    }
    return true;
}

void Composer::focusFirst()
{
    setCurrentTab(u"fields"_s);
    m_form->focusFirst();
}

void Composer::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).color(Token::Base));
    QWidget::paintEvent(event);
}

} // namespace alien
