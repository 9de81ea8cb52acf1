// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/api/callview.h"

#include "client/redactor.h"
#include "models/api/calltable.h"
#include "models/common/format.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloadview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

QString headerLines(const HeaderList& headers)
{
    QStringList lines;
    for (const auto& [name, value] : headers)
        lines << Redactor::text(QString::fromUtf8(name + ": " + value));
    return lines.join(u'\n');
}

/// The same text again would move the cursor and drop a selection.
void setPlain(QPlainTextEdit* edit, const QString& text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

CallView::CallView(const QString& name, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_format(format)
    , m_status(new StatusLabel(this))
    , m_facts(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_reveal(new QPushButton(tr("Reveal"), this))
    , m_error(new TextLabel({}, FontRole::Body, Token::Failed, this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_answer(new PayloadView(format, this))
    , m_headers(new QPlainTextEdit(this))
    , m_request(new QPlainTextEdit(this))
    , m_attempts(new FactList(this))
{
    setObjectName(name);
    build();
    connect(m_reveal, &QPushButton::clicked, this, &CallView::revealRequested);
    connect(m_tabs, &TabStrip::currentChanged, this, &CallView::setCurrentTab);
    connect(m_answer, &PayloadView::copied, this, &CallView::copied);
    connect(m_attempts, &FactList::copied, this, &CallView::copied);
}

void CallView::build()
{
    Look& look = Look::of(this);
    m_status->setObjectName(m_name + u".status"_s);
    m_facts->setObjectName(m_name + u".facts"_s);
    m_facts->setElide(Qt::ElideRight);
    m_reveal->setObjectName(m_name + u".reveal"_s);
    m_reveal->setAccessibleName(m_reveal->text());
    m_reveal->setAccessibleDescription(tr("Shows the answer, which may hold live credentials."));
    setButtonIcon(m_reveal, IconId::Eye);
    m_error->setObjectName(m_name + u".error"_s);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setObjectName(m_name + u".answer"_s);
    m_attempts->setObjectName(m_name + u".attempts"_s);
    for (const auto& [edit, id, words] : {std::tuple(m_headers, u".headers"_s, tr("Answer's headers")),
                                          {m_request, u".request"_s, tr("Request as sent")}}) {
        edit->setObjectName(m_name + id);
        edit->setAccessibleName(words);
        edit->setReadOnly(true);
        edit->setLayoutDirection(Qt::LeftToRight); // as headers are in every language
        edit->setFrameShape(QFrame::NoFrame);
        edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        edit->setWordWrapMode(QTextOption::WrapAnywhere);
        look.dress(edit, FontRole::Mono);
    }
    auto* attempts = new QScrollArea(this);
    attempts->setWidgetResizable(true);
    attempts->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(attempts);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    column->addWidget(m_attempts);
    column->addStretch(1);
    attempts->setWidget(inside);
    m_tabs->addTab(u"answer"_s, tr("Answer"));
    m_tabs->addTab(u"headers"_s, tr("Headers"));
    m_tabs->addTab(u"request"_s, tr("Request"));
    m_tabs->addTab(u"attempts"_s, tr("Attempts"));
    for (QWidget* page : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_headers),
                          static_cast<QWidget*>(m_request), static_cast<QWidget*>(attempts)})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(2));
    head->setSpacing(look.px(10));
    head->addWidget(m_status);
    head->addWidget(m_facts, 1);
    head->addWidget(m_reveal);
    auto* errors = new QHBoxLayout;
    errors->setContentsMargins(look.px(12), 0, look.px(12), 0);
    errors->addWidget(m_error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(errors);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

QString CallView::currentTab() const
{
    return m_tabs->current();
}

void CallView::setCurrentTab(const QString& id)
{
    const int index = int(m_tabs->ids().indexOf(id));
    if (index < 0)
        return;
    m_tabs->setCurrent(id);
    m_stack->setCurrentIndex(index);
}

void CallView::showNone(const QString& title, const QString& text)
{
    m_shown = 0;
    m_status->hide();
    m_facts->clear();
    m_reveal->hide();
    m_error->hide();
    m_tabs->hide();
    setCurrentTab(u"answer"_s);
    m_answer->showMessage(title, text);
}

void CallView::showCall(const CallRecord& record, const PayloadSourcePtr& answer, bool masked)
{
    m_shown = record.id;
    m_tabs->show();
    m_status->show();
    m_status->setStatus(statusShape(callStateClass(record)), callStateText(record));
    QStringList facts;
    if (record.isOver())
        facts << callTookText(record.tookMs());
    if (record.attempts.size() > 1)
        facts << tr("%n attempt(s)", nullptr, int(record.attempts.size()));
    if (record.answerBytes > 0)
        facts << m_format.bytes(record.answerBytes);
    facts << tr("sent %1").arg(m_format.time(record.startedMs));
    m_facts->setText(facts.join(u" · "_s));
    m_reveal->setVisible(masked && record.isOver());
    const QString error = record.code.isEmpty() ? record.error : tr("%1: %2").arg(record.code, record.error);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_tabs->setCount(u"attempts"_s, int(record.attempts.size()));
    showAnswer(record, answer, masked);
    setPlain(m_headers, answerHead(record));
    setPlain(m_request, requestText(record));
    showAttempts(record);
}

void CallView::showAnswer(const CallRecord& record, const PayloadSourcePtr& answer, bool masked)
{
    if (!record.isOver()) {
        m_answer->showMessage(tr("Waiting for the answer"), tr("Cancel gives up waiting; a change that has left may "
                                                               "happen all the same."));
    } else if (masked) {
        m_answer->showMessage(tr("Masked"), tr("This answer of %1 may hold live credentials. Reveal shows it; nobody "
                                               "else should see this screen then.")
                                                .arg(m_format.bytes(record.answerBytes)));
    } else if (record.status == 0) {
        m_answer->showMessage(tr("No answer"), tr("None came to this request."));
    } else if (answer) {
        answer->size() == 0 ? m_answer->showMessage(tr("Empty"), tr("The answer has no body."))
                            : m_answer->setSource(answer);
    } else if (record.withheld) {
        m_answer->showMessage(tr("Not kept"), tr("Answers to this operation may carry credentials; the log keeps their "
                                                 "size only."));
    } else if (record.dropped) {
        m_answer->showMessage(tr("No longer kept"), tr("The text made room for newer requests."));
    } else if (record.answerBody.isEmpty()) {
        m_answer->showMessage(tr("Empty"), tr("There is no answer's body."));
    } else {
        if (record.answerBody.size() < record.answerBytes)
            m_facts->setText(
                tr("%1 · the first %2 are kept").arg(m_facts->text(), m_format.bytes(record.answerBody.size())));
        m_answer->setSource(PayloadSource::fromBytes(record.answerBody));
    }
}

QString CallView::answerHead(const CallRecord& record) const
{
    if (record.received().isEmpty())
        return tr("No headers came.");
    return u"HTTP %1\n"_s.arg(record.status) + headerLines(record.received());
}

QString CallView::requestText(const CallRecord& record) const
{
    QString text = u"%1 %2 HTTP/1.1\n"_s.arg(QString::fromLatin1(record.method), record.target());
    text += record.sent().isEmpty() ? tr("(not on the wire yet)") : headerLines(record.sent());
    if (record.requestBytes == 0)
        return text;
    text += u"\n\n"_s;
    if (record.withheld)
        return text + tr("(%1, not kept: they may carry credentials)").arg(m_format.bytes(record.requestBytes));
    if (record.dropped)
        return text + tr("(%1, no longer kept)").arg(m_format.bytes(record.requestBytes));
    text += QString::fromUtf8(Redactor::json(record.requestBody));
    if (record.requestBody.size() < record.requestBytes)
        text += u'\n' + tr("(the first %1 of %2)")
                            .arg(m_format.bytes(record.requestBody.size()), m_format.bytes(record.requestBytes));
    return text;
}

void CallView::showAttempts(const CallRecord& record)
{
    QList<FactList::Fact> facts;
    for (const CallAttempt& attempt : record.attempts) {
        FactList::Fact fact;
        fact.id = QString::number(attempt.number);
        fact.label = tr("Attempt %1").arg(attempt.number);
        const QString took = callTookText(attempt.elapsedUs / 1000);
        fact.value = attempt.error.isEmpty()
                         ? tr("%1 in %2, %3").arg(attempt.status).arg(took, m_format.bytes(attempt.bytes))
                         : tr("no answer after %1: %2").arg(took, attempt.error);
        fact.note = attempt.waitMs > 0 ? tr("then waited %1").arg(callTookText(attempt.waitMs)) : QString();
        fact.tooltip = m_format.exact(attempt.startedMs);
        fact.wraps = true;
        facts.append(fact);
    }
    if (facts.isEmpty()) {
        FactList::Fact none;
        none.id = u"none"_s;
        none.label = tr("Attempts");
        none.value = record.isOver() ? tr("Nothing was on the wire.") : tr("The first one is under way.");
        facts.append(none);
    }
    m_attempts->setFacts(facts);
}

} // namespace alien
