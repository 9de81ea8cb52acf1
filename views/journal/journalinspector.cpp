// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/journalinspector.h"

#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/factlist.h"

#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

StatusShape shapeOf(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Sent:
        return StatusShape::Working;
    case OutcomeKind::Done:
        return StatusShape::Healthy;
    case OutcomeKind::Refused:
        return StatusShape::Gone;
    case OutcomeKind::Failed:
        return StatusShape::Failed;
    case OutcomeKind::OutcomeUnknown:
        break;
    }
    return StatusShape::Attention;
}

} // namespace

JournalInspector::JournalInspector(ActionRegistry&, const Format& format, QWidget* parent)
    : Inspector(parent)
    , m_format(format)
{
    const Look& look = Look::of(this);
    auto* page = new QWidget(this);
    m_facts = new FactList(page);
    m_facts->setObjectName(u"journal.facts"_s);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    layout->addWidget(m_facts);
    layout->addStretch(1);
    addTab(u"entry"_s, tr("Entry"), page);
    setCurrentTab(u"entry"_s);
    connect(m_facts, &FactList::copied, this, &Inspector::copied);
}

void JournalInspector::showRow(const JournalRow& row)
{
    const JournalEntry& e = row.entry;
    const QString outcome = QString::fromLatin1(wireName(row.outcome));
    setHead(shapeOf(row.outcome), e.action, {{tr("Entry %1").arg(e.seq), {}, {}, false}, {outcome, {}, {}, false}});
    QList<FactList::Fact> facts;
    const auto add = [&facts](const QString& id, const QString& label, const QString& value,
                              bool mono = false) -> FactList::Fact& {
        FactList::Fact fact;
        fact.id = id;
        fact.label = label;
        fact.value = value;
        fact.mono = mono;
        fact.copyable = mono && !value.isEmpty();
        fact.wraps = true;
        facts.append(fact);
        return facts.last();
    };
    add(u"outcome"_s, tr("Outcome"), outcome).shape = shapeOf(row.outcome);
    add(u"detail"_s, tr("Said"), row.detail);
    add(u"code"_s, tr("Error code"), row.code, true);
    add(u"target"_s, tr("Target"), e.targetName);
    add(u"targetId"_s, tr("Target id"), e.targetId, true);
    add(u"before"_s, tr("Before"), e.statusBefore);
    add(u"after"_s, tr("After"), row.statusAfter);
    add(u"reason"_s, tr("Reason"), e.reason);
    add(u"sent"_s, tr("Written"), m_format.exact(e.atMs));
    add(u"settled"_s, tr("Outcome at"), m_format.exact(row.settledMs));
    add(u"who"_s, tr("Who"), e.subject);
    add(u"connection"_s, tr("Connection"), e.connectionName);
    add(u"request"_s, tr("Request"), e.request, true);
    add(u"digest"_s, tr("Body, SHA-256"), e.requestDigest, true);
    add(u"hash"_s, tr("Chain hash"), QString::fromLatin1(e.hash.toHex()), true);
    m_facts->setFacts(facts);
}

} // namespace alien
