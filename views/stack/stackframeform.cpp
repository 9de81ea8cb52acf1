// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackframeform.h"

#include "client/codec/writer.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/calmcombobox.h"
#include "views/common/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

StackFrameForm::StackFrameForm(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new TextLabel({}, FontRole::Title, Token::Text, this))
    , m_facts(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_management(new CalmComboBox(this))
    , m_note(new TextLabel({}, FontRole::Body, Token::Muted, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.frame"_s);
    m_title->setElide(Qt::ElideMiddle);
    m_facts->setWordWrap(true);
    m_note->setWordWrap(true);
    m_management->setObjectName(u"stack.management"_s);
    m_management->setAccessibleName(tr("Management permissions"));
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(10));
    row->addWidget(new TextLabel(tr("Management permissions"), FontRole::Body, Token::Muted, this));
    row->addWidget(m_management);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12));
    column->setSpacing(look.px(8));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_management, &QComboBox::textActivated, this, &StackFrameForm::choose);
    for (const auto signal : {&StackBench::openedChanged, &StackBench::platformChanged, &StackBench::edited})
        connect(&bench, signal, this, &StackFrameForm::show);
    show();
}

void StackFrameForm::show()
{
    const StackView view = m_bench.view();
    if (!m_bench.document().body().isSplit()) {
        m_title->setText(tr("Stacks by platform"));
        m_facts->setText(
            tr("The text round the stacks is not a JSON object now, so no platform can be told from another. "
               "Mend it at the right; the findings say where."));
        m_management->setEnabled(false);
        return;
    }
    m_title->setText(tr("%1 for %2").arg(oneLine(view.id(), 60), m_bench.platform()));
    m_facts->setText(tr("%1 and %2.", "resources, profiles")
                         .arg(tr("%n resource(s)", nullptr, int(view.resourceIds().size())),
                              tr("%n permission profile(s)", nullptr, int(view.profiles().size()))));
    const Document::Node management = view.management();
    const QString now = management && management.type() == Document::Type::Object && management.size() > 0
                            ? management.keyAt(0)
                            : u"auto"_s;
    const QSignalBlocker quiet(m_management);
    m_management->clear();
    m_management->addItems({u"auto"_s, u"extend"_s, u"override"_s});
    m_management->setCurrentText(now);
    m_management->setEnabled(m_bench.isReadable());
    m_note->setText(now == "override"_L1 ? tr("Instead of what the manager grants itself: it must be able to provision "
                                              "every live resource. The grants are edited as text.")
                    : now == "extend"_L1 ? tr("Added to what the manager grants itself. The grants are edited as text.")
                                         : tr("The manager grants itself what the resources need. Select a resource or "
                                              "a profile at the left to edit it."));
}

void StackFrameForm::choose(const QString& word)
{
    const QByteArray json =
        word == "auto"_L1 ? QByteArray("\"auto\"") : '{' + codec::Writer::quoted(word) + ": {\"*\": []}}";
    m_bench.apply({StackEdit::set(u"/permissions/management"_s, json)}, tr("Change management permissions"));
}

} // namespace alien
