// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackfieldrow.h"

#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/look/status.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/stackfieldeditor.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

StackFieldRow::StackFieldRow(StackFieldEditor* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(editor->title(), FontRole::Body, Token::Muted, this))
    , m_message(new QWidget(this))
    , m_mark(new QLabel(m_message))
    , m_words(new TextLabel({}, FontRole::Small, Token::Failed, m_message))
    , m_fix(new LinkLabel({}, m_message))
{
    const Look& look = Look::of(this);
    editor->setParent(this);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_label->setFixedWidth(look.px(118));
    m_label->setWordWrap(true);
    m_label->setContentsMargins(0, look.px(4), 0, 0);
    m_label->setBuddy(editor);
    m_words->setObjectName(editor->objectName() + u".finding"_s);
    m_words->setWordWrap(true);
    m_fix->setObjectName(editor->objectName() + u".fix"_s);
    m_fix->setSmall(true);
    auto* message = new QGridLayout(m_message);
    message->setContentsMargins(0, look.px(2), 0, 0);
    message->setHorizontalSpacing(look.px(6));
    message->setVerticalSpacing(0);
    message->addWidget(m_mark, 0, 0, Qt::AlignTop);
    message->addWidget(m_words, 0, 1);
    message->addWidget(m_fix, 1, 1, Qt::AlignLeft);
    message->setColumnStretch(1, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(sided(look.px(8), look.px(3), look.px(12), look.px(3)));
    grid->setHorizontalSpacing(look.px(10));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_message, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(editor, &StackFieldEditor::problemChanged, this, [this](const QString& problem) {
        m_problem = problem;
        showWords();
    });
    connect(m_fix, &LinkLabel::clicked, this, [this] {
        const Finding copy = m_finding;
        Q_EMIT fixRequested(copy);
    });
    showWords();
}

void StackFieldRow::setFinding(const Finding* finding)
{
    const bool has = finding != nullptr;
    if (has == m_hasFinding && (!has || *finding == m_finding))
        return;
    m_hasFinding = has;
    m_finding = has ? *finding : Finding();
    showWords();
}

void StackFieldRow::showWords()
{
    const Look& look = Look::of(this);
    const bool error = !m_problem.isEmpty() || m_finding.severity == Finding::Severity::Error;
    const StatusShape shape = error                                              ? StatusShape::Failed
                              : m_finding.severity == Finding::Severity::Warning ? StatusShape::Attention
                                                                                 : StatusShape::Info;
    m_message->setVisible(m_hasFinding || !m_problem.isEmpty());
    const int size = look.px(13);
    m_mark->setPixmap(statusPixmap(shape, size, look.color(iconToken(shape)), devicePixelRatioF()));
    m_words->setRole(FontRole::Small, textToken(shape));
    m_words->setText(m_problem.isEmpty() ? m_finding.text : m_problem);
    m_fix->setVisible(m_problem.isEmpty() && !m_finding.fixLabel.isEmpty());
    m_fix->setText(m_finding.fixLabel);
    m_fix->setAccessibleName(m_finding.fixLabel);
    m_editor->setAccessibleDescription(m_message->isHidden() ? QString() : m_words->text());
}

void StackFieldRow::setBar(Bar bar)
{
    if (bar == m_bar)
        return;
    m_bar = bar;
    update();
}

void StackFieldRow::paintEvent(QPaintEvent*)
{
    if (m_bar == Bar::None)
        return;
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? width() - look.px(3) : 0, 0, look.px(3), height(),
                     look.color(m_bar == Bar::Added ? Token::HealthyIcon : Token::StalledIcon));
}

} // namespace alien
