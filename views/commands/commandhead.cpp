// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandhead.h"

#include "models/commands/commandtext.h"
#include "models/common/format.h"
#include "views/commands/commandfacts.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

CommandHead::CommandHead(ActionRegistry& actions, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_format(format)
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    column->setSpacing(look.px(4));
    column->addLayout(buildTitle());
    column->addLayout(buildState());
    m_note = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_note->setObjectName(u"commands.inspector.note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
}

QHBoxLayout* CommandHead::buildTitle()
{
    const Look& look = Look::of(this);
    m_name = new TextLabel({}, FontRole::Title, Token::Text, this);
    m_name->setObjectName(u"commands.inspector.name"_s);
    m_name->setElide(Qt::ElideMiddle);
    m_on = new TextLabel(tr("on"), FontRole::Body, Token::Muted, this);
    m_target = new LinkLabel({}, this);
    m_target->setObjectName(u"commands.inspector.target"_s);
    connect(m_target, &LinkLabel::clicked, this, &CommandHead::deploymentRequested);
    m_id = new TextLabel({}, FontRole::MonoSmall, Token::Muted, this);
    m_copyId = makeIconButton(IconId::Copy, tr("Copy command id"), this);
    m_copyId->setObjectName(u"commands.inspector.copyId"_s);
    connect(m_copyId, &QPushButton::clicked, this, [this] { Q_EMIT copied(m_record.commandId); });
    auto* close = makeIconButton(IconId::Close, tr("Close inspector"), this);
    close->setObjectName(u"commands.inspector.close"_s);
    connect(close, &QPushButton::clicked, this, &CommandHead::closeRequested);

    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"commands.inspector.copy"_s);
    copy->setAccessibleName(tr("Copy"));
    setButtonIcon(copy, IconId::Copy);
    auto* menu = new QMenu(tr("Copy"), copy);
    for (const QString& id : {u"commands.copyAnswer"_s, u"commands.copyRequest"_s, u"commands.copyId"_s,
                              u"commands.copyCurl"_s, u"commands.copyReport"_s})
        menu->addAction(&m_actions.action(id));
    copy->setMenu(menu);

    m_star = new ActionButton(&m_actions.action(u"commands.star"_s), ButtonKind::Flat, this);
    m_star->setObjectName(u"commands.inspector.star"_s);
    m_addNote = new ActionButton(&m_actions.action(u"commands.note"_s), ButtonKind::Flat, this);
    m_addNote->setObjectName(u"commands.inspector.addNote"_s);

    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(6));
    row->addWidget(m_name);
    row->addWidget(m_on);
    row->addWidget(m_target);
    row->addWidget(m_id);
    row->addWidget(m_copyId);
    row->addStretch(1);
    row->addWidget(m_star);
    row->addWidget(m_addNote);
    for (const QString& id : {u"commands.replay"_s, u"commands.editReplay"_s, u"commands.compare"_s}) {
        auto* button = new ActionButton(&m_actions.action(id), this);
        button->setObjectName(u"commands.inspector."_s + id.section(u'.', 1));
        row->addWidget(button);
    }
    row->addWidget(copy);
    row->addWidget(close);
    return row;
}

QHBoxLayout* CommandHead::buildState()
{
    const Look& look = Look::of(this);
    m_state = new StatusLabel(this);
    m_state->setObjectName(u"commands.inspector.state"_s);
    m_facts = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_facts->setObjectName(u"commands.inspector.facts"_s);
    m_facts->setElide(Qt::ElideRight);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyKey = makeIconButton(IconId::Copy, tr("Copy idempotency key"), this);
    m_copyKey->setObjectName(u"commands.inspector.copyKey"_s);
    connect(m_copyKey, &QPushButton::clicked, this, [this] { Q_EMIT copied(m_record.idempotencyKey); });
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    row->addWidget(m_state);
    row->addWidget(m_facts, 1);
    row->addWidget(m_copyKey);
    return row;
}

void CommandHead::showRecord(const CommandRecord& record)
{
    if (record.id != m_record.id)
        m_steps.clear();
    m_record = record;
    m_name->setText(oneLine(CommandFacts::title(record)));
    m_on->setVisible(record.kind != CommandRecord::Kind::Run);
    m_target->setVisible(m_on->isVisibleTo(this));
    const QString target = oneLine(CommandText::target(record));
    m_target->setText(target);
    m_target->setAccessibleName(target);
    m_target->updateGeometry();
    m_id->setText(Format::shortId(record.commandId));
    m_id->setToolTip(plainTip(record.commandId));
    arrange();
    m_state->setStatus(CommandFacts::shape(record), CommandText::state(record));
    m_facts->setText(facts());
    m_facts->setToolTip(plainTip(history()));
    m_copyKey->setVisible(!record.idempotencyKey.isEmpty());
    m_note->setText(record.note.isEmpty() ? QString() : tr("Note: %1").arg(record.note));
    m_note->setVisible(!record.note.isEmpty());
}

void CommandHead::setSteps(const std::vector<CommandStep>& steps)
{
    m_steps = steps;
    m_facts->setText(facts());
    m_facts->setToolTip(plainTip(history()));
}

/// "PENDING 0.4 s, DISPATCHED 1.8 s", of what is over; as this console saw it.
QString CommandHead::stages() const
{
    QStringList parts;
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const CommandStep& step = m_steps[i];
        // The first look at a command that ended before is no stage of it.
        if (isFollowed(step.phase) && step.stateText != m_steps[i + 1].stateText)
            parts.append(u"%1 %2"_s.arg(step.stateText, CommandText::took(m_steps[i + 1].atMs - step.atMs, m_format)));
    }
    return parts.join(u", "_s);
}

QString CommandHead::history() const
{
    QStringList lines{m_facts->text()};
    for (const CommandStep& step : m_steps) {
        CommandRecord then = m_record;
        then.phase = step.phase;
        then.stateText = step.stateText;
        lines.append(
            tr("%1  %2, attempt %3").arg(m_format.exact(step.atMs), CommandText::state(then)).arg(step.attempt));
    }
    return lines.join(u'\n');
}

/// A narrow head keeps what is done most; the rest is in the menus.
void CommandHead::arrange()
{
    const bool roomy = width() >= Look::of(this).px(860);
    m_id->setVisible(roomy && !m_record.commandId.isEmpty());
    m_copyId->setVisible(m_id->isVisibleTo(this));
    m_addNote->setVisible(roomy);
}

void CommandHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CommandHead::setOwnName(const QString& name)
{
    m_ownName = name;
    m_facts->setText(facts());
}

QString CommandHead::facts() const
{
    const CommandRecord& r = m_record;
    QStringList parts;
    QStringList times;
    if (r.tracked)
        times.append(tr("sent elsewhere, followed since %1").arg(CommandFacts::moment(r.recordedMs, m_format)));
    else if (r.sentMs > 0)
        times.append(tr("Sent %1").arg(CommandFacts::moment(r.sentMs, m_format)));
    else
        times.append(tr("Written down %1").arg(CommandFacts::moment(r.recordedMs, m_format)));
    if (r.settledMs > 0)
        times.append(
            (r.phase == CommandPhase::Succeeded || r.phase == CommandPhase::Failed ? tr("answered %1") : tr("ended %1"))
                .arg(CommandFacts::moment(r.settledMs, m_format)));
    if (r.tookMs() >= 0)
        times.append(tr("took %1").arg(CommandText::took(r.tookMs(), m_format)));
    parts.append(times.join(u", "_s));
    if (const QString between = stages(); !between.isEmpty())
        parts.append(between);
    if (r.attempt > 0)
        parts.append(tr("Attempt %1").arg(r.attempt));
    if (r.deadlineMs > 0)
        parts.append(tr("Deadline %1").arg(m_format.time(r.deadlineMs)));
    else if (!r.tracked)
        parts.append(tr("No deadline"));
    if (!r.releaseId.isEmpty())
        parts.append(tr("Release %1").arg(Format::shortId(r.releaseId)));
    if (!r.operatorName.isEmpty())
        parts.append(tr("By %1").arg(CommandText::operatorName(r, m_ownName)));
    if (!r.idempotencyKey.isEmpty())
        parts.append(tr("Key %1").arg(Format::shortId(r.idempotencyKey)));
    return parts.join(u"   "_s);
}

void CommandHead::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, 0, width(), 1, look.color(Token::Border));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
