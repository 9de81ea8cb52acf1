// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/setuphint.h"

#include "views/common/look/look.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alien {

SetupHint::SetupHint(TelemetryOrigin origin, QWidget* parent)
    : QWidget(parent)
    , m_origin(origin)
    , m_text(new TextLabel({}, FontRole::Body, Token::Muted))
{
    const bool receiver = origin == TelemetryOrigin::Receiver;
    const Look& look = Look::of(this);
    setObjectName(receiver ? u"telemetry.receiverHint"_s : u"telemetry.serverHint"_s);
    m_text->setWordWrap(true);
    auto* button = new QPushButton(receiver ? tr("Show the receiver") : tr("Set up the metrics server"));
    button->setObjectName(objectName() + u"Button"_s);
    button->setAccessibleName(button->text());
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT setupRequested(m_origin); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    row->setSpacing(look.px(12));
    row->addWidget(m_text, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    hide();
}

void SetupHint::showFor(const QStringList& titles, const QString& why)
{
    setHidden(titles.isEmpty());
    if (!titles.isEmpty())
        m_text->setText(tr("%1: %2", "charts: why they are empty").arg(titles.join(u", "_s), why));
}

QString SetupHint::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace alien
