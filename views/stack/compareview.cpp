// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/compareview.h"

#include "models/connection/session.h"
#include "models/stack/difftable.h"
#include "models/stack/stackcomparison.h"
#include "models/stack/stackdocument.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloaddiffview.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

CompareView::CompareView(Session& session, const Start& start, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_start(start)
    , m_before(new SidePicker(session, u"before"_s, tr("Before"), start.draftName, this))
    , m_after(new SidePicker(session, u"after"_s, tr("After"), start.draftName, this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DiffTable(this))
    , m_view(new TableView(tr("Difference"), this))
    , m_text(new PayloadDiffView(this))
    , m_none(new TextLabel({}, FontRole::Body, Token::Muted, this))
{
    for (SidePicker* picker : {m_before, m_after})
        picker->offerDrafts(start.others);
    m_before->chooseRelease(start.before);
    if (!start.after.isEmpty())
        m_after->chooseRelease(start.after);
    build();
    for (SidePicker* picker : {m_before, m_after})
        connect(picker, &SidePicker::changed, this, &CompareView::compare);
    connect(m_tabs, &TabStrip::currentChanged, this,
            [this](const QString& tab) { m_stack->setCurrentIndex(tab == "text"_L1 ? 1 : 0); });
    connect(m_text, &PayloadDiffView::copied, this, &CompareView::copied);
    compare();
}

QSize CompareView::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(980), look.px(560)};
}

void CompareView::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.compareView"_s);
    m_tabs->addTab(u"meaning"_s, tr("What it means"));
    m_tabs->addTab(u"text"_s, tr("Text"));
    m_tabs->setCurrent(u"meaning"_s);
    m_view->setObjectName(u"stack.difference"_s);
    m_view->setTable(m_table);
    m_view->setStatusColumns({});
    m_view->setNameColumn(u"place"_s);
    m_view->setStretchColumn(u"place"_s);
    m_none->setWordWrap(true);
    auto* meaning = new QWidget(this);
    auto* meaningColumn = new QVBoxLayout(meaning);
    meaningColumn->setContentsMargins(0, 0, 0, 0);
    meaningColumn->addWidget(m_none);
    meaningColumn->addWidget(m_view, 1);
    m_stack->addWidget(meaning);
    m_stack->addWidget(m_text);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"stack.compare.close"_s);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    setBigControl(close);
    connect(close, &QPushButton::clicked, this, &CompareView::closeRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    row->addWidget(m_before);
    row->addWidget(new TextLabel(tr("against"), FontRole::Body, Token::Muted, this));
    row->addWidget(m_after);
    row->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    column->addLayout(row);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void CompareView::say(const QString& text)
{
    m_none->setText(text);
    m_none->setVisible(!text.isEmpty());
    m_view->setVisible(text.isEmpty());
}

void CompareView::read(const SidePicker::Side& side, int asked, Ready ready)
{
    const QPointer<CompareView> guard(this);
    if (side.kind == SidePicker::Kind::Draft && side.id.isEmpty())
        ready(m_start.draft);
    else if (side.kind == SidePicker::Kind::Draft)
        m_start.readDraft(side.id, [guard, asked, side, ready = std::move(ready)](const QByteArray& text) {
            if (!guard || guard->m_asked != asked)
                return;
            if (text.isEmpty())
                guard->say(tr("%1 is not there any more.").arg(side.label));
            else
                ready(text);
        });
    else if (side.kind == SidePicker::Kind::Release) {
        const auto release = m_session.releases().find(side.id);
        ready(release ? StackDocument::bodyOf(*release) : QByteArray("{}"));
    } else if (side.id.isEmpty())
        say(tr("Type the name of a deployment."));
    else
        readRunningBody(this, m_session, side.id, m_start.dialect,
                        [guard, asked, side, ready = std::move(ready)](const QByteArray& body, const QString& problem) {
                            if (!guard || guard->m_asked != asked)
                                return;
                            if (body.isEmpty())
                                guard->say(tr("%1 could not be compared: %2").arg(side.label, problem));
                            else
                                ready(body);
                        });
}

void CompareView::compare()
{
    const int asked = ++m_asked;
    const QPointer<CompareView> guard(this);
    const SidePicker::Side after = m_after->side();
    say(tr("Being compared."));
    read(m_before->side(), asked, [guard, asked, after](const QByteArray& before) {
        if (guard && guard->m_asked == asked)
            guard->read(after, asked, [guard, asked, before](const QByteArray& body) {
                if (guard && guard->m_asked == asked)
                    guard->show(asked, before, body);
            });
    });
}

/// A deployment runs one platform: the stacks of the others do not count against it.
QByteArray CompareView::onlyOf(const QByteArray& body, const QByteArray& deployment)
{
    const QHash<QString, Document> stacks = platformStacks(deployment);
    const QString platform = stacks.isEmpty() ? QString() : stacks.constBegin().key();
    const Document stack = platformStacks(body).value(platform);
    return stack.isNull() ? QByteArray("{}") : "{\"" + platform.toUtf8() + "\": " + stack.source() + "}";
}

void CompareView::show(int asked, const QByteArray& before, const QByteArray& after)
{
    const bool oneBefore = m_before->side().kind == SidePicker::Kind::Deployment;
    const bool oneAfter = m_after->side().kind == SidePicker::Kind::Deployment;
    const QByteArray left = oneAfter && !oneBefore ? onlyOf(before, after) : before;
    const QByteArray right = oneBefore && !oneAfter ? onlyOf(after, before) : after;
    const QPointer<CompareView> guard(this);
    compareStacks(this, left, right, m_start.dialect, [guard, asked](const QList<StackDiff>& difference) {
        if (!guard || guard->m_asked != asked)
            return;
        guard->m_table->setDifference(difference);
        guard->say(difference.isEmpty()
                       ? tr("They mean the same. Order, spelling and spelled-out defaults do not count.")
                       : QString());
    });
    layOutStacks(this, left, right, [guard, asked](const QByteArray& a, const QByteArray& b) {
        if (!guard || guard->m_asked != asked)
            return;
        guard->m_text->setLabels(guard->m_before->side().label, guard->m_after->side().label);
        guard->m_text->setMode(PayloadDiffView::Mode::Text);
        guard->m_text->setSources(PayloadSource::fromBytes(a), PayloadSource::fromBytes(b));
    });
}

} // namespace alien
