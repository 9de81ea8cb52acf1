// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandinspector.h"

#include "models/commands/commandfollower.h"
#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "views/commands/commandenvelopeview.h"
#include "views/commands/commandfacts.h"
#include "views/commands/commandhead.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloadview.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSplitter>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Answers up to this are compared with the one before by themselves; larger ones when asked to.
constexpr qint64 kCompared = 256 * 1024;

} // namespace

CommandInspector::CommandInspector(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setObjectName(u"commands.inspector"_s);
    setAccessibleName(tr("Command"));
    build();
    connect(&m_parts.history, &CommandHistory::changed, this, [this](const CommandRecord& record) {
        if (record.id == m_record.id && m_record.id != 0)
            takeRecord(record);
    });
    connect(&m_parts.follower, &CommandFollower::fetching, this, [this](qint64 id, qint64 received, qint64 total) {
        if (id != m_record.id || m_answerSource)
            return;
        m_answer->showMessage(tr("The answer is being fetched"),
                              total > 0
                                  ? tr("%1 of %2").arg(m_parts.format.bytes(received), m_parts.format.bytes(total))
                                  : m_parts.format.bytes(received));
    });
}

void CommandInspector::build()
{
    const Look& look = Look::of(this);
    m_head = new CommandHead(m_parts.actions, m_parts.format, this);
    connect(m_head, &CommandHead::copied, this, &CommandInspector::copied);
    connect(m_head, &CommandHead::closeRequested, this, &CommandInspector::closeRequested);
    connect(m_head, &CommandHead::deploymentRequested, this,
            [this] { Q_EMIT deploymentRequested(m_record.deploymentId); });
    m_explanation = new MessageBar(this);
    m_explanation->setObjectName(u"commands.inspector.explanation"_s);
    m_explanation->hide();

    m_request = new PayloadView(m_parts.format, this);
    m_request->setObjectName(u"commands.request"_s);
    m_answer = new PayloadView(m_parts.format, this);
    m_answer->setObjectName(u"commands.answer"_s);
    m_difference = new QWidget(this);
    m_differenceText = new TextLabel({}, FontRole::Small, Token::Muted, m_difference);
    m_differenceText->setElide(Qt::ElideRight);
    m_differenceLink = new LinkLabel(tr("Show"), m_difference);
    m_differenceLink->setObjectName(u"commands.inspector.showDifference"_s);
    m_differenceLink->setAccessibleName(tr("Show what differs from the answer before"));
    m_differenceLink->setSmall(true);
    auto* foot = new QHBoxLayout(m_difference);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(look.px(8));
    foot->addWidget(m_differenceText, 1);
    foot->addWidget(m_differenceLink);
    m_difference->hide();
    m_answer->addFootWidget(m_difference);
    connect(m_differenceLink, &LinkLabel::clicked, this, &CommandInspector::compareRequested);
    m_request->addMenuAction(&m_parts.actions.action(u"commands.copyCurl"_s));
    m_envelope = new CommandEnvelopeView(m_parts.format, this);
    m_envelope->addMenuAction(&m_parts.actions.action(u"commands.copyCurl"_s));
    connect(m_envelope, &CommandEnvelopeView::copied, this, &CommandInspector::copied);
    for (auto* view : {m_request, m_answer})
        connect(view, &PayloadView::copied, this, &CommandInspector::copied);

    m_bodies = new QSplitter(Qt::Horizontal, this);
    m_bodies->setObjectName(u"commands.bodies"_s);
    m_bodies->setAccessibleName(tr("Request and answer"));
    m_bodies->setChildrenCollapsible(false);
    m_request->addBelow(m_envelope);
    m_bodies->addWidget(m_request);
    m_bodies->addWidget(m_answer);
    m_bodies->setStretchFactor(0, 7);
    m_bodies->setStretchFactor(1, 9);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_explanation);
    column->addWidget(m_bodies, 1);
}

void CommandInspector::showRecord(const CommandRecord& record)
{
    if (record.id == m_record.id) {
        takeRecord(record);
        return;
    }
    clear();
    m_record = record;
    showState();
    showRequest();
    showAnswer();
    readSteps();
    readBodies();
}

void CommandInspector::setOwnName(const QString& name)
{
    m_head->setOwnName(name);
}

void CommandInspector::showUpload(qint64 recordId, qint64 sentBytes, qint64 totalBytes)
{
    if (recordId != m_record.id || m_answerSource)
        return;
    m_answer->showMessage(tr("The parameters are being uploaded"),
                          tr("%1 of %2").arg(m_parts.format.bytes(sentBytes), m_parts.format.bytes(totalBytes)));
}

void CommandInspector::clear()
{
    for (const CommandRead& read : std::as_const(m_reads))
        read.cancel();
    m_reads.clear();
    m_record = {};
    m_previous = {};
    m_requestSource.reset();
    m_answerSource.reset();
    m_requestBody = {};
    m_answerBody = {};
    m_answerAsked = false;
    m_uploadMs = -1;
    m_answer->setNotes({}); // another command's answer was compared with something else
    m_difference->hide();
}

void CommandInspector::takeRecord(const CommandRecord& record)
{
    if (record == m_record)
        return;
    const bool answerCame =
        record.answer.kept == CommandBodyFact::Kept::Yes && m_record.answer.kept != CommandBodyFact::Kept::Yes;
    const bool requestCame = record.request.kept != m_record.request.kept;
    const bool moved = record.phase != m_record.phase || record.attempt != m_record.attempt;
    m_record = record;
    showState();
    if (moved)
        readSteps();
    showEnvelope();
    if (requestCame)
        readBodies();
    else if (answerCame || !m_answerAsked)
        readAnswer();
    else if (!m_answerSource)
        showAnswer();
}

void CommandInspector::readSteps()
{
    m_reads.append(
        m_parts.history.steps(m_record.id, this, [this, id = m_record.id](const std::vector<CommandStep>& steps) {
            if (id != m_record.id)
                return;
            m_head->setSteps(steps);
            m_uploadMs = CommandFacts::uploadMs(m_record, steps);
            nameRequest();
            showEnvelope();
        }));
}

void CommandInspector::readBodies()
{
    m_reads.append(m_parts.history.body(m_record.id, CommandHalf::Request, this, [this](const CommandBody& body) {
        m_requestBody = body;
        m_requestSource = body.known && body.error.isEmpty() ? payloadOf(body) : PayloadSourcePtr();
        showRequest();
        Q_EMIT bodiesRead();
    }));
    readAnswer();
}

void CommandInspector::readAnswer()
{
    if (m_record.answer.kept != CommandBodyFact::Kept::Yes) {
        showAnswer();
        return;
    }
    m_answerAsked = true;
    m_reads.append(m_parts.history.body(m_record.id, CommandHalf::Answer, this,
                                        [this](const CommandBody& body) { takeAnswer(body); }));
}

void CommandInspector::takeAnswer(const CommandBody& body)
{
    m_answerBody = body;
    m_answerSource = body.known && body.error.isEmpty() ? payloadOf(body) : PayloadSourcePtr();
    showAnswer();
    Q_EMIT bodiesRead();
    m_reads.append(
        m_parts.history.previous(m_record.id, this, [this](const CommandRecord& record) { takePrevious(record); }));
}

void CommandInspector::takePrevious(const CommandRecord& record)
{
    m_previous = record;
    Q_EMIT bodiesRead();
    if (record.id == 0 || !m_answerSource || m_answerSource->size() > kCompared || record.answer.bytes > kCompared)
        return;
    m_reads.append(m_parts.history.body(record.id, CommandHalf::Answer, this, [this](const CommandBody& body) {
        if (!m_answerSource || !body.known)
            return;
        const auto difference = answerDifference(body.bytes, m_answerSource->bytes());
        if (!difference)
            return;
        m_answer->setNotes(difference->notes);
        const QString when = m_parts.format.time(m_previous.sentMs > 0 ? m_previous.sentMs : m_previous.recordedMs);
        m_differenceText->setText(
            difference->changes == 0
                ? tr("Same as the answer of %1").arg(when)
                : tr("%n value(s) differ from the answer of %1", nullptr, difference->changes).arg(when));
        m_differenceLink->setVisible(difference->changes > 0);
        m_difference->show();
    }));
}

void CommandInspector::showState()
{
    m_head->showRecord(m_record);
    const auto phase = m_record.phase;
    const bool bad = phase == CommandPhase::Failed || phase == CommandPhase::Refused ||
                     phase == CommandPhase::Undelivered || phase == CommandPhase::Gone;
    const bool odd = phase == CommandPhase::Expired || phase == CommandPhase::OutcomeUnknown ||
                     phase == CommandPhase::Other || CommandText::asksForTarget(m_record);
    if (!bad && !odd) {
        // It succeeded, and yet something is to be said of its answer.
        if (phase == CommandPhase::Succeeded && !m_record.errorDetails.isEmpty())
            m_explanation->setMessage(MessageBar::Kind::Attention, {}, m_record.errorDetails);
        else
            m_explanation->hide();
        return;
    }
    QStringList parts;
    if (!m_record.errorMessage.isEmpty())
        parts.append(m_record.errorMessage);
    if (phase != CommandPhase::Failed) { // its details stand where the answer would
        if (const QString why = CommandText::explanation(m_record); !parts.contains(why))
            parts.append(why);
        if (!m_record.errorDetails.isEmpty())
            parts.append(m_record.errorDetails);
    }
    m_explanation->setMessage(bad ? MessageBar::Kind::Failed : MessageBar::Kind::Attention,
                              m_record.errorCode.isEmpty() ? CommandText::state(m_record) : m_record.errorCode,
                              parts.join(u'\n'));
}

/// What is over keeps saying that it took place.
void CommandInspector::nameRequest()
{
    QString fact = CommandFacts::body(m_record.request, m_requestSource.get(), m_parts.format);
    if (m_uploadMs >= 0)
        fact += tr(", uploaded in %1").arg(uploadTime());
    m_request->setTitle(tr("Request"), fact);
}

QString CommandInspector::uploadTime() const
{
    if (m_uploadMs < 0)
        return {};
    return m_uploadMs < 100 ? tr("%1 ms").arg(m_uploadMs) : CommandText::took(m_uploadMs, m_parts.format);
}

void CommandInspector::showEnvelope()
{
    m_envelope->showRecord(m_record, m_requestBody.digest, uploadTime());
}

void CommandInspector::showRequest()
{
    showEnvelope();
    nameRequest();
    if (m_requestSource && m_requestSource->size() > 0) {
        m_request->setSource(m_requestSource);
        m_request->expandToDepth(2);
        return;
    }
    m_request->setSource({});
    if (!m_requestBody.error.isEmpty())
        m_request->showMessage(tr("The request cannot be read"), m_requestBody.error);
    else if (m_requestSource)
        m_request->showMessage(tr("No parameters"), tr("The command was sent with an empty body."));
    else if (const QString note = CommandText::bodyNote(m_record.request); !note.isEmpty())
        m_request->showMessage(tr("No request is kept here"), note);
    else if (m_record.tracked)
        m_request->showMessage(tr("Sent elsewhere"), tr("The manager did not give its parameters."));
}

void CommandInspector::showAnswer()
{
    m_answer->setTitle(tr("Answer"), CommandFacts::body(m_record.answer, m_answerSource.get(), m_parts.format));
    if (m_answerSource && m_answerSource->size() > 0) {
        m_answer->setSource(m_answerSource);
        m_answer->expandToDepth(2);
        return;
    }
    m_answer->setSource({});
    using Kept = CommandBodyFact::Kept;
    if (!m_answerBody.error.isEmpty())
        m_answer->showMessage(tr("The answer cannot be read"), m_answerBody.error);
    else if (m_record.answer.kept == Kept::OnHost)
        m_answer->showStoredOnHost(m_record.answer.bytes, m_record.answer.place);
    else if (m_answerSource)
        m_answer->showMessage(tr("An empty answer"), tr("The command succeeded and gave no bytes back."));
    else if (const QString note = CommandText::bodyNote(m_record.answer); !note.isEmpty())
        m_answer->showMessage(tr("No answer is kept here"), note);
    else
        m_answer->showMessage(CommandText::state(m_record), answerWaits());
}

QString CommandInspector::answerWaits() const
{
    if (m_record.answer.kept == CommandBodyFact::Kept::Yes)
        return tr("It is being read.");
    if (m_record.phase == CommandPhase::Failed)
        return m_record.errorDetails.isEmpty() ? tr("The worker answered with an error and gave no details.")
                                               : m_record.errorDetails;
    return m_explanation->isVisibleTo(this) ? QString() : CommandText::explanation(m_record);
}

void CommandInspector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Two trees need some width each; a tall and narrow place has them below each other.
    const auto orientation =
        width() < Look::of(this).px(560) && height() > Look::of(this).px(420) ? Qt::Vertical : Qt::Horizontal;
    if (m_bodies->orientation() != orientation)
        m_bodies->setOrientation(orientation);
    fitEnvelope();
}

/// The parameters are what one looks for first.
void CommandInspector::fitEnvelope()
{
    m_envelope->setMostHeight(m_bodies->height() * 9 / 20);
}

void CommandInspector::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).color(Token::Base));
}

} // namespace alien
