// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/stackstart.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/stack/stackbench.h"
#include "models/stack/stacktemplates.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int listed = 8;
}

StackStart::StackStart(StackBench& bench, const Format& format, QWidget* parent)
    : QScrollArea(parent)
    , m_bench(bench)
    , m_format(format)
{
    setObjectName(u"stack.start"_s);
    setAccessibleName(tr("Start of a stack"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto soon = [this] {
        if (isVisible())
            fill();
    };
    connect(&bench, &StackBench::draftsChanged, this, soon);
    connect(&bench.session(), &Session::fleetPolled, this, [this, soon] {
        // Once: buttons under the pointer do not move with every poll.
        if (!property("releases").toBool() && m_bench.session().releasesKnown())
            soon();
    });
    fill();
}

void StackStart::showEvent(QShowEvent* event)
{
    fill();
    QScrollArea::showEvent(event);
}

void StackStart::addHead(QVBoxLayout* column, const QString& title, const QString& text)
{
    const Look& look = Look::of(this);
    auto* head = new TextLabel(title, FontRole::Strong, Token::Text, widget());
    head->setContentsMargins(0, look.px(12), 0, 0);
    column->addWidget(head);
    if (text.isEmpty())
        return;
    auto* words = new TextLabel(text, FontRole::Body, Token::Muted, widget());
    words->setWordWrap(true);
    column->addWidget(words);
}

void StackStart::addChoice(QVBoxLayout* column, const QString& name, const QString& title, const QString& text,
                           const std::function<void()>& chosen)
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    auto* link = new LinkLabel(oneLine(title, 60), widget());
    link->setObjectName(name);
    link->setAccessibleName(title);
    link->setAccessibleDescription(text);
    link->setMinimumWidth(look.px(190));
    connect(link, &LinkLabel::clicked, this, chosen);
    row->addWidget(link);
    auto* words = new TextLabel(oneLine(text), FontRole::Body, Token::Muted, widget());
    words->setElide(Qt::ElideRight);
    row->addWidget(words, 1);
    column->addLayout(row);
}

void StackStart::fill()
{
    const Look& look = Look::of(this);
    auto* page = new QWidget;
    if (QWidget* old = takeWidget())
        old->deleteLater();
    setWidget(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(24));
    column->setSpacing(look.px(6));
    auto* what = new TextLabel(tr("A stack says what a release is made of, per platform. It is edited here as a draft "
                                  "that is kept while you type; nothing reaches the manager before you publish."),
                               FontRole::Body, Token::Text, page);
    what->setWordWrap(true);
    column->addWidget(what);
    if (const QString problem = m_bench.problem(); !problem.isEmpty())
        addHead(column, m_bench.keeps() ? tr("About your drafts") : tr("Drafts cannot be kept on this machine."),
                problem);

    const QList<StackDraft>& drafts = m_bench.drafts();
    if (!drafts.isEmpty())
        addHead(column, tr("Go on with a draft"), {});
    for (const StackDraft& draft : drafts.mid(0, listed)) {
        const QString from = draft.baseRelease.isEmpty()
                                 ? tr("from no release")
                                 : tr("from %1").arg(m_bench.session().releases().label(draft.baseRelease));
        addChoice(column, u"stack.draft."_s + draft.id, draft.name,
                  tr("%1, changed %2").arg(from, m_format.time(draft.changedMs)),
                  [this, id = draft.id] { m_bench.openDraft(id); });
    }
    addHead(column, tr("Edit a release as a new one"), {});
    const auto& releases = m_bench.session().releases().releases();
    setProperty("releases", m_bench.session().releasesKnown());
    if (releases.isEmpty())
        addHead(column, {}, m_bench.session().releasesKnown() ? tr("There is no release yet.") : tr("Being read."));
    for (const auto& release : releases.mid(0, listed)) {
        const QString when = m_format.time(release->createdAt.toMSecsSinceEpoch());
        const QString words = release->git.commitMessage.isEmpty() ? release->platforms.join(u", "_s)
                                                                   : release->git.commitMessage.section(u'\n', 0, 0);
        addChoice(column, u"stack.release."_s + release->id, m_bench.session().releases().label(release->id),
                  tr("%1, published %2").arg(words, when), [this, id = release->id] { m_bench.openRelease(id); });
    }
    addHead(column, tr("Begin with a template"), {});
    const auto newest = m_bench.session().releases().newest();
    const QStringList platforms = newest ? newest->platforms : QStringList{u"aws"_s, u"gcp"_s, u"azure"_s};
    for (const StackTemplate& one : stackTemplates())
        addChoice(column, u"stack.template."_s + one.id, one.title, one.description,
                  [this, id = one.id, platforms] { m_bench.openTemplate(id, platforms); });
    addChoice(column, u"stack.import"_s, tr("Open a file"), tr("a stack, a release, or stacks by platform, as JSON"),
              [this] { Q_EMIT importRequested(); });
    column->addStretch(1);
}

} // namespace alien
