// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/confirmsheet.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/targetlist.h"
#include "views/common/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QWidget(window)
    , m_request(std::move(request))
{
    setObjectName(u"confirm"_s);
    setAccessibleName(m_request.question);
    setAccessibleDescription(m_request.explanation);
    setFocusPolicy(Qt::NoFocus);
    hide();
    build();
}

ConfirmSheet::~ConfirmSheet() = default;

void ConfirmSheet::build()
{
    m_panel = new SheetPanel(m_request.protection, this);
    m_panel->setObjectName(u"confirm.panel"_s);
    m_panel->setAccessibleName(m_request.question);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, Look::of(this).px(3), 1, 1);
    layout->setSpacing(0);
    addHead(layout);
    addBody(layout);
    addFoot(layout);
    setTabOrder(m_cancel, m_verb);
    connect(&Look::of(this), &Look::changed, this, &ConfirmSheet::place);
}

void ConfirmSheet::addHead(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* head = new QWidget(m_panel);
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
    row->addWidget(new TextLabel(m_request.connection, FontRole::Strong, Token::Text, head), 0, Qt::AlignTop);
    column->addLayout(row);
    if (!m_request.explanation.isEmpty()) {
        auto* text = new TextLabel(m_request.explanation, FontRole::Body, Token::Muted, head);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    layout->addWidget(head);
    layout->addWidget(new SheetLine(m_panel));
}

void ConfirmSheet::addBody(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* body = new QWidget(m_panel);
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
    layout->addWidget(new SheetLine(m_panel));
}

void ConfirmSheet::addFoot(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    auto* foot = new SheetFoot(m_panel);
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
        connect(field, &QLineEdit::textChanged, this, &ConfirmSheet::update);
        return field;
    };
    auto* reasonRow = new QHBoxLayout;
    reasonRow->setSpacing(look.px(12));
    m_reason = addField(
        reasonRow, m_request.reasonRequired ? tr("Reason, for the journal") : tr("Reason, for the journal (optional)"),
        u"confirm.reason"_s, tr("Reason"));
    column->addLayout(reasonRow);
    if (asksCheck(m_request)) {
        m_check = new QCheckBox(m_request.check, foot);
        m_check->setObjectName(u"confirm.check"_s);
        connect(m_check, &QCheckBox::toggled, this, &ConfirmSheet::update);
        column->addWidget(m_check);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    if (asksTyping(m_request)) {
        const QString words = m_request.typedPrompt.isEmpty()
                                  ? tr("Type %1").arg(m_request.typed)
                                  : tr("Type %1, %2").arg(m_request.typed, m_request.typedPrompt);
        m_typed = addField(row, words, u"confirm.typed"_s, tr("Type to confirm"));
        m_typed->setFixedWidth(look.px(m_request.typed.size() > 8 ? 240 : 110));
        m_typed->setFont(look.font(FontRole::Mono));
        // Another widget's drop or a paste of half the name is not typing it.
        m_typed->setAcceptDrops(false);
    }
    row->addStretch(1);
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
    column->addLayout(row);
    layout->addWidget(foot);
    update();
}

void ConfirmSheet::open()
{
    QWidget* window = parentWidget();
    m_focusBefore = window->window()->focusWidget();
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    m_cancel->setFocus(Qt::ActiveWindowFocusReason);
    QAccessibleEvent alert(m_panel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConfirmSheet::place()
{
    const Look& look = Look::of(this);
    setGeometry(parentWidget()->rect());
    const bool small = m_request.level <= ConfirmLevel::Dialog && !m_request.body;
    const int width = qMin(look.px(small ? 560 : 900), this->width() - look.px(24));
    m_panel->ensurePolished();
    const int wanted = m_panel->layout()->hasHeightForWidth() ? m_panel->layout()->totalHeightForWidth(width)
                                                              : m_panel->sizeHint().height();
    const int top = look.px(40);
    const int height = qMin(wanted, this->height() - top - look.px(12));
    m_panel->setGeometry((this->width() - width) / 2, top, width, qMax(height, m_panel->minimumSizeHint().height()));
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
    update();
}

QString ConfirmSheet::reason() const
{
    return m_reason->text().trimmed();
}

void ConfirmSheet::update()
{
    if (!m_verb)
        return;
    QString missing = m_blocked;
    if (missing.isEmpty() && m_request.reasonRequired && reason().isEmpty())
        missing = tr("Say why first: the reason goes into the journal.");
    if (missing.isEmpty() && m_typed && m_typed->text().trimmed() != m_request.typed)
        missing = tr("Type %1 first.").arg(m_request.typed);
    if (missing.isEmpty() && m_check && !m_check->isChecked())
        missing = tr("Tick the box first.");
    m_verb->setEnabled(missing.isEmpty());
    m_verb->setAccessibleDescription(missing);
    m_verb->setToolTip(plainTip(missing));
    if (m_typed)
        setFieldError(m_typed, !m_typed->text().isEmpty() && !m_request.typed.startsWith(m_typed->text().trimmed()));
}

void ConfirmSheet::accept()
{
    if (m_done || !m_verb->isEnabled())
        return;
    m_done = true;
    Q_EMIT accepted(reason());
    finish();
}

void ConfirmSheet::reject()
{
    if (m_done)
        return;
    m_done = true;
    Q_EMIT rejected();
    finish();
}

void ConfirmSheet::finish()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::ActiveWindowFocusReason);
    deleteLater();
}

bool ConfirmSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool outside = widget && widget != this && !isAncestorOf(widget) && widget->window() == window();
    if (!outside || m_done)
        return false;
    switch (event->type()) {
    case QEvent::FocusIn:
        // Whatever takes the focus under the sheet gives it back; a closing menu does that too.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_done && !isAncestorOf(window()->focusWidget()))
                    m_cancel->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
        return false;
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
        return event->type() == QEvent::Shortcut;
    default:
        return false;
    }
}

bool ConfirmSheet::event(QEvent* event)
{
    // Keys that nothing in the sheet wanted go no further: the window's shortcuts are not for now.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool ConfirmSheet::focusNextPrevChild(bool next)
{
    QList<QWidget*> chain;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            chain.append(widget);
    if (chain.isEmpty())
        return true;
    const qsizetype at = chain.indexOf(window()->focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : chain.size() - 1)) % chain.size();
    chain.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
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
        (m_cancel->hasFocus() || !m_reason->hasFocus()) ? reject() : void(focusNextPrevChild(true));
}

void ConfirmSheet::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void ConfirmSheet::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Scrim));
    paint::shadow(look, &painter, m_panel->geometry());
}

} // namespace alien
