// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/confirmsheet.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/targetlist.h"
#include "views/common/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

bool asksTyping(const SheetContent& request)
{
    return request.level >= ConfirmLevel::Typed && !request.typed.isEmpty();
}

bool asksCheck(const SheetContent& request)
{
    return request.level >= ConfirmLevel::TypedAndChecked && !request.check.isEmpty();
}

} // namespace

ConfirmSheet::ConfirmSheet(SheetContent request, QWidget* window)
    : Sheet(u"confirm"_s, request.question, request.protection, window)
    , m_request(std::move(request))
{
    setAccessibleDescription(m_request.explanation);
    build();
}

ConfirmSheet::~ConfirmSheet() = default;

void ConfirmSheet::build()
{
    auto* layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, Look::of(this).px(3), 1, 1);
    layout->setSpacing(0);
    addHead(layout);
    addBody(layout);
    addFoot(layout);
    setTabOrder(m_cancel, m_verb);
}

void ConfirmSheet::addHead(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* head = new QWidget(panel());
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(look.px(20), look.px(14), look.px(20), look.px(12));
    column->setSpacing(look.px(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    auto* question = new TextLabel(m_request.question, FontRole::SheetTitle, Token::Text, head);
    question->setObjectName(u"confirm.question"_s);
    question->setWordWrap(true);
    row->addWidget(question, 1);
    row->addWidget(new ProtectionTag(m_request.protection, head), 0, Qt::AlignTop);
    row->addWidget(new ColorSwatch(m_request.connectionColor, head), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(m_request.connection, FontRole::Strong, Token::Text, head), 0, Qt::AlignTop);
    column->addLayout(row);
    if (!m_request.explanation.isEmpty()) {
        auto* text = new TextLabel(m_request.explanation, FontRole::Body, Token::Muted, head);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    layout->addWidget(head);
    layout->addWidget(new SheetLine(panel()));
}

void ConfirmSheet::addBody(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* body = new QWidget(panel());
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12));
    column->setSpacing(look.px(12));
    for (const SheetContent::Warning& warning : std::as_const(m_request.warnings)) {
        auto* bar = new MessageBar(body);
        bar->setMessage(warning.kind, warning.strong, warning.text);
        if (!warning.remedy.isEmpty())
            bar->addButton(warning.remedy, IconId::None, warning.remedyPressed);
        column->addWidget(bar);
    }
    if (m_request.body)
        column->addWidget(m_request.body, 1);
    else if (!m_request.targets.isEmpty())
        column->addWidget(new TargetList(m_request.targets, body), 1);
    m_checkedRow = new QWidget(body);
    auto* checkedRow = new QHBoxLayout(m_checkedRow);
    checkedRow->setContentsMargins(0, 0, 0, 0);
    checkedRow->setSpacing(look.px(2));
    m_checkedMark = new StatusLabel(m_checkedRow);
    m_checkedMark->setFixedWidth(look.px(22));
    m_checked = new TextLabel({}, FontRole::Body, Token::Text, m_checkedRow);
    m_checked->setObjectName(u"confirm.checked"_s);
    m_checked->setWordWrap(true);
    checkedRow->addWidget(m_checkedMark, 0, Qt::AlignTop);
    checkedRow->addWidget(m_checked, 1);
    setChecked(m_request.checked);
    column->addWidget(m_checkedRow);
    layout->addWidget(body, 1);
    layout->addWidget(new SheetLine(panel()));
}

void ConfirmSheet::addFoot(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* foot = new SheetFoot(panel());
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(14));
    column->setSpacing(look.px(10));
    const auto addField = [&](QHBoxLayout* row, const QString& words, const QString& name, const QString& accessible) {
        auto* field = new QLineEdit(foot);
        setBigControl(field);
        field->setObjectName(name);
        field->setAccessibleName(accessible);
        auto* label = new TextLabel(words, FontRole::Body, Token::Text, foot);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        connect(field, &QLineEdit::textChanged, this, &ConfirmSheet::updateVerb);
        return field;
    };
    if (m_request.asksReason) {
        auto* reasonRow = new QHBoxLayout;
        reasonRow->setSpacing(look.px(12));
        m_reason = addField(reasonRow,
                            m_request.reasonRequired ? tr("Reason, for the journal")
                                                     : tr("Reason, for the journal (optional)"),
                            u"confirm.reason"_s, tr("Reason"));
        column->addLayout(reasonRow);
    }
    const auto addBox = [&](const QString& words, const QString& name) {
        auto* box = new QCheckBox(words, foot);
        box->setObjectName(name);
        connect(box, &QCheckBox::toggled, this, &ConfirmSheet::updateVerb);
        column->addWidget(box);
        return box;
    };
    if (!m_request.acknowledge.isEmpty())
        m_acknowledge = addBox(m_request.acknowledge, u"confirm.acknowledge"_s);
    if (asksCheck(m_request))
        m_check = addBox(m_request.check, u"confirm.check"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    if (asksTyping(m_request)) {
        const QString words =
            m_request.typedPrompt.isEmpty() ? tr("Type %1").arg(m_request.typed) : m_request.typedPrompt;
        m_typed = addField(row, words, u"confirm.typed"_s, tr("Type to confirm"));
        m_typed->setFixedWidth(look.px(m_request.typed.size() > 8 ? 240 : 110));
        m_typed->setFont(look.font(FontRole::Mono));
        // Another widget's drop or a paste of half the name is not typing it.
        m_typed->setAcceptDrops(false);
    }
    row->addStretch(1);
    addButtons(row, foot);
    column->addLayout(row);
    layout->addWidget(foot);
    updateVerb();
}

void ConfirmSheet::addButtons(QHBoxLayout* row, QWidget* foot)
{
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_verb = new QPushButton(m_request.verb, foot);
    m_cancel->setObjectName(u"confirm.cancel"_s);
    m_verb->setObjectName(u"confirm.accept"_s);
    m_cancel->setToolTip(tr("Esc"));
    m_cancel->setDefault(true);
    m_verb->setAccessibleName(m_request.verb);
    m_verb->setAutoDefault(false);
    setButtonKind(m_verb, m_request.destructive ? ButtonKind::Danger : ButtonKind::Primary);
    for (QPushButton* button : {m_cancel, m_verb}) {
        setBigControl(button);
        row->addWidget(button);
    }
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmSheet::reject);
    connect(m_verb, &QPushButton::clicked, this, &ConfirmSheet::accept);
}

QWidget* ConfirmSheet::firstFocus() const
{
    return m_cancel;
}

int ConfirmSheet::panelWidth() const
{
    const bool small = m_request.level <= ConfirmLevel::Dialog && !m_request.body;
    // What each target gets is a sentence beside its name and status.
    const bool sentences = std::any_of(m_request.targets.cbegin(), m_request.targets.cend(),
                                       [](const ActionTarget& target) { return !target.detail.isEmpty(); });
    return Look::of(this).px(!small ? 900 : sentences ? 720 : 560);
}

void ConfirmSheet::setChecked(const QString& text, bool changed)
{
    m_checkedRow->setVisible(!text.isEmpty());
    m_checkedMark->setStatus(changed ? StatusShape::Attention : StatusShape::Healthy, {});
    m_checked->setText(text);
    if (isVisible())
        place();
}

void ConfirmSheet::block(const QString& why)
{
    m_blocked = why;
    setChecked(why, true);
    updateVerb();
}

QString ConfirmSheet::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void ConfirmSheet::updateVerb()
{
    if (!m_verb)
        return;
    QString missing = m_blocked;
    if (missing.isEmpty() && m_reason && m_request.reasonRequired && reason().isEmpty())
        missing = tr("Say why first: the reason goes into the journal.");
    if (missing.isEmpty() && m_typed && m_typed->text().trimmed() != m_request.typed)
        missing = tr("Type %1 first.").arg(m_request.typed);
    for (const QCheckBox* box : {m_acknowledge, m_check}) {
        if (missing.isEmpty() && box && !box->isChecked())
            missing = tr("Tick the box first.");
    }
    m_verb->setEnabled(missing.isEmpty());
    m_verb->setAccessibleDescription(missing);
    m_verb->setToolTip(plainTip(missing));
    if (m_typed)
        setFieldError(m_typed, !m_typed->text().isEmpty() && !m_request.typed.startsWith(m_typed->text().trimmed()));
}

void ConfirmSheet::accept()
{
    if (isClosed() || !m_verb->isEnabled())
        return;
    const QString why = reason();
    finish();
    Q_EMIT accepted(why);
}

void ConfirmSheet::reject()
{
    if (finish())
        Q_EMIT rejected();
}

void ConfirmSheet::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        return reject();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return;
    // Enter presses the button that has the focus, else Cancel: never the verb by accident.
    if (m_verb->hasFocus())
        accept();
    else if (!m_typed || !m_typed->hasFocus())
        (m_cancel->hasFocus() || !m_reason || !m_reason->hasFocus()) ? reject() : void(focusNextPrevChild(true));
}

} // namespace alien
