// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadfoot.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alien {

using namespace Qt::StringLiterals;

PayloadFoot::PayloadFoot(QWidget* parent)
    : QWidget(parent)
    , m_path(new TextLabel({}, FontRole::MonoSmall, Token::Muted, this))
    , m_copy(makeIconButton(IconId::Copy, tr("Copy path"), this))
    , m_state(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_problem(new LinkLabel({}, this))
    , m_widgets(new QHBoxLayout)
{
    const Look& look = Look::of(this);
    m_path->setObjectName(u"payload.path"_s);
    m_path->setElide(Qt::ElideMiddle);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"payload.copyPath"_s);
    m_copy->hide();
    m_state->setObjectName(u"payload.state"_s);
    m_problem->setObjectName(u"payload.problem"_s);
    m_problem->setSmall(true);
    m_problem->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(1), look.px(12), 0);
    row->setSpacing(look.px(8));
    row->addWidget(m_path);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_problem);
    row->addLayout(m_widgets);
    connect(m_copy, &QPushButton::clicked, this, &PayloadFoot::copyRequested);
    connect(m_problem, &QAbstractButton::clicked, this, &PayloadFoot::problemClicked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PayloadFoot::setPath(const QString& path)
{
    m_whole = path;
    // Of a place 50,000 levels deep the beginning and the end are enough.
    m_path->setText(path.size() > 400 ? oneLine(path.left(200)) + u'…' + oneLine(path.right(200)) : oneLine(path));
    m_copy->setVisible(!path.isEmpty());
}

void PayloadFoot::setState(const QString& text)
{
    m_state->setText(text);
}

void PayloadFoot::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_problem->setVisible(!text.isEmpty());
}

void PayloadFoot::addWidget(QWidget* widget)
{
    m_widgets->addWidget(widget);
}

QSize PayloadFoot::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).px(26)};
}

void PayloadFoot::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, 0, width(), 1, look.color(Token::Border));
}

} // namespace alien
