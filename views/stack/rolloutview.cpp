// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/rolloutview.h"

#include "models/common/format.h"
#include "models/common/namelist.h"
#include "models/connection/session.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 6;

StatusClass classOf(Rollout::Wave wave)
{
    switch (wave) {
    case Rollout::Wave::Waiting:
    case Rollout::Wave::Updating:
        return StatusClass::Working;
    case Rollout::Wave::Done:
        return StatusClass::Healthy;
    case Rollout::Wave::Failed:
        return StatusClass::Failed;
    case Rollout::Wave::NotCovered:
        return StatusClass::Attention;
    case Rollout::Wave::Overtaken:
        return StatusClass::Unknown;
    case Rollout::Wave::Gone:
        break;
    }
    return StatusClass::Gone;
}

} // namespace

QString waveWord(Rollout::Wave wave)
{
    switch (wave) {
    case Rollout::Wave::Waiting:
        return RolloutView::tr("waiting");
    case Rollout::Wave::Updating:
        return RolloutView::tr("updating");
    case Rollout::Wave::Done:
        return RolloutView::tr("run it");
    case Rollout::Wave::Failed:
        return RolloutView::tr("failed");
    case Rollout::Wave::NotCovered:
        return RolloutView::tr("not covered, wait for ever");
    case Rollout::Wave::Overtaken:
        return RolloutView::tr("on the way to another release");
    case Rollout::Wave::Gone:
        break;
    }
    return RolloutView::tr("gone");
}

RolloutView::RolloutView(Session& session, ActionRegistry& actions, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_title(new TextLabel({}, FontRole::Title, Token::Text, this))
    , m_fact(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_bar(new StackedBar(this))
    , m_body(new QWidget(this))
    , m_steps(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_soon(new QTimer(this))
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.rollout"_s);
    m_title->setObjectName(u"stack.rollout.title"_s);
    m_fact->setObjectName(u"stack.rollout.fact"_s);
    m_fact->setWordWrap(true);
    m_steps->setWordWrap(true);
    m_bar->setAccessibleName(tr("Deployments of the rollout, by state"));
    auto* back = new LinkLabel(tr("Back to the stack"), this);
    back->setObjectName(u"stack.rollout.back"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(12));
    head->addWidget(m_title);
    head->addWidget(back);
    head->addStretch(1);
    head->addWidget(new ActionButton(&actions.action(u"stack.publishPrevious"_s), this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    column->setSpacing(look.px(10));
    column->addLayout(head);
    column->addWidget(m_fact);
    column->addWidget(m_bar);
    column->addWidget(m_body);
    column->addWidget(m_steps);
    column->addStretch(1);
    // A poll changes many rows: once per turn of the event loop is enough.
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &RolloutView::show);
    connect(back, &LinkLabel::clicked, this, &RolloutView::closeRequested);
}

void RolloutView::setRollout(Rollout* rollout)
{
    if (m_rollout)
        m_rollout->disconnect(m_soon);
    m_rollout = rollout;
    if (rollout)
        connect(rollout, &Rollout::changed, m_soon, qOverload<>(&QTimer::start));
    show();
}

void RolloutView::show()
{
    if (!m_rollout) {
        m_title->setText(tr("Nothing was published from here yet"));
        m_bar->hide();
        m_body->hide();
        return;
    }
    const Look& look = Look::of(this);
    m_title->setText(tr("Rollout of %1").arg(m_session.releases().label(m_rollout->releaseId())));
    const qint64 end = m_rollout->isOver() ? m_rollout->finishedMs() : m_session.fleet().serverNowMs();
    const QString lasts = m_format.duration(std::max<qint64>(0, end - m_rollout->publishedMs()));
    const QString done = tr("%1 of %2 run it").arg(m_rollout->count(Rollout::Wave::Done)).arg(m_rollout->total());
    m_fact->setText(m_rollout->isOver() ? tr("%1; settled after %2.").arg(done, lasts)
                                        : tr("%1; under way for %2.").arg(done, lasts));
    QList<StackedBar::Part> parts;
    for (const auto wave : {Rollout::Wave::Done, Rollout::Wave::Updating, Rollout::Wave::Failed,
                            Rollout::Wave::NotCovered, Rollout::Wave::Overtaken, Rollout::Wave::Gone}) {
        if (m_rollout->count(wave) > 0)
            parts.append({classOf(wave), m_rollout->count(wave)});
    }
    m_bar->setTotal(m_rollout->total());
    m_bar->setParts(parts);
    m_bar->setVisible(m_rollout->total() > 0);
    auto* fresh = new QWidget(this);
    m_grid = new QGridLayout(fresh);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(16));
    m_grid->setVerticalSpacing(look.px(4));
    m_grid->setColumnStretch(2, 1);
    int line = 0;
    for (int wave = 0; wave < Rollout::kWaves; ++wave) {
        if (m_rollout->count(Rollout::Wave(wave)) > 0 || wave <= int(Rollout::Wave::Done))
            addWave(line++, Rollout::Wave(wave));
    }
    addFailures(&line);
    delete layout()->replaceWidget(m_body, fresh);
    m_body->deleteLater();
    m_body = fresh;
    QStringList steps;
    for (const Rollout::StepTime& step : m_rollout->steps())
        steps.append(tr("%1: %2 in the middle, %3 the longest (%4)")
                         .arg(step.status, m_format.duration(step.medianMs), m_format.duration(step.longestMs))
                         .arg(step.count));
    m_steps->setText(steps.isEmpty() ? QString() : tr("Time in each step: %1.").arg(steps.join(u"; "_s)));
    m_steps->setVisible(!steps.isEmpty());
}

void RolloutView::addWave(int line, Rollout::Wave wave)
{
    const int count = m_rollout->count(wave);
    auto* word = new StatusLabel(statusShape(classOf(wave)), waveWord(wave));
    m_grid->addWidget(word, line, 0);
    auto* number = new TextLabel(m_format.number(count), FontRole::Strong, Token::Text);
    number->setObjectName(u"stack.rollout.count.%1"_s.arg(int(wave)));
    number->setAccessibleName(tr("%1 %2").arg(m_format.number(count), waveWord(wave)));
    number->setAlignment(Qt::AlignRight);
    m_grid->addWidget(number, line, 1);
    QStringList names;
    const QStringList ids = m_rollout->ids(wave);
    for (const QString& id : ids.mid(0, namesShown)) {
        const FleetRow* row = m_session.fleet().find(id);
        names.append(row ? oneLine(QString::fromStdString(row->summary->name), 40) : id);
    }
    auto* words = new TextLabel(namesAndMore(names, ids.size()), FontRole::Body, Token::Muted);
    words->setElide(Qt::ElideRight);
    m_grid->addWidget(words, line, 2);
}

void RolloutView::addFailures(int* line)
{
    for (const Rollout::Failure& failure : m_rollout->failures()) {
        auto* code = new TextLabel(oneLine(failure.code, 60), FontRole::MonoSmallStrong, Token::Failed);
        m_grid->addWidget(code, *line, 0);
        auto* number = new TextLabel(m_format.number(failure.ids.size()), FontRole::Strong, Token::Text);
        number->setAlignment(Qt::AlignRight);
        m_grid->addWidget(number, *line, 1);
        auto* row = new QHBoxLayout;
        auto* message = new TextLabel(oneLine(failure.message), FontRole::Body, Token::Text);
        message->setElide(Qt::ElideRight);
        auto* link = new LinkLabel(tr("Show"));
        link->setAccessibleName(tr("Show deployments that failed with %1").arg(failure.code));
        connect(link, &LinkLabel::clicked, this, [this, code = failure.code] {
            Q_EMIT openRequested(u"Deployments"_s, PageLocation{u"status:failed error:"_s + code, {}, {}});
        });
        row->addWidget(message, 1);
        row->addWidget(link);
        m_grid->addLayout(row, *line, 2);
        ++*line;
    }
}

} // namespace alien
