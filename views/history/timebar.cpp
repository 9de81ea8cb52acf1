// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/timebar.h"

#include "models/common/format.h"
#include "models/history/timemachine.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/calmcombobox.h"
#include "views/common/widgets/textlabel.h"
#include "views/history/timestrip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr int readAgainMs = 300;

} // namespace

TimeBar::TimeBar(TimeMachine& machine, ActionRegistry& actions, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_format(format)
{
    setObjectName(u"time.bar"_s);
    setAccessibleName(tr("Fleet at another time"));
    build(actions);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAgainMs);
    m_reading.callOnTimeout(this, &TimeBar::read);
    connect(&m_machine.log(), &ChangeLog::committed, this, &TimeBar::readSoon);
    connect(m_strip, &TimeStrip::widthChanged, this, &TimeBar::readSoon);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TimeBar::read);
    connect(m_strip, &TimeStrip::momentPicked, this, [this](qint64 ms) {
        m_problem.clear();
        m_machine.show(ms);
    });
    connect(&m_machine, &TimeMachine::shownChanged, this, &TimeBar::showMoment);
    connect(&m_machine, &TimeMachine::showFailed, this, [this](const QString& why) {
        m_problem = why;
        showMoment();
    });
    connect(&format, &Format::changed, this, &TimeBar::showMoment);
    showMoment();
}

void TimeBar::build(ActionRegistry& actions)
{
    const Look& look = Look::of(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    column->setSpacing(look.px(2));
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    if (isRightToLeft())
        row->setDirection(
            QBoxLayout::RightToLeft); // mirrored twice: what came before stands at the left, as in the strip
    m_strip = new TimeStrip(m_format, this);
    m_strip->setObjectName(u"time.strip"_s);
    m_strip->setAccessibleName(tr("Fleet at"));
    m_range = new CalmComboBox(this);
    m_range->setObjectName(u"time.range"_s);
    m_range->setAccessibleName(tr("Time to look back"));
    for (const auto& [text, ms] : {std::pair{tr("1 hour"), hour},
                                   {tr("6 hours"), 6 * hour},
                                   {tr("24 hours"), day},
                                   {tr("7 days"), 7 * day},
                                   {tr("All"), qint64(0)}})
        m_range->addItem(text, ms);
    m_range->setCurrentIndex(2);
    const auto button = [&](const QString& id, const QString& text) {
        auto* made = new QPushButton(this);
        made->setObjectName(id + u".button"_s);
        made->setAutoDefault(false);
        actions.bindButton(made, id, text);
        return made;
    };
    row->addWidget(button(u"time.previous"_s, tr("Previous")));
    row->addWidget(m_strip, 1);
    row->addWidget(button(u"time.next"_s, tr("Next")));
    row->addWidget(m_range);
    row->addWidget(button(u"time.now"_s, tr("Now")));
    auto* words = new QHBoxLayout;
    words->setSpacing(look.px(8));
    m_title = new TextLabel({}, FontRole::Strong, Token::Text, this);
    m_title->setObjectName(u"time.title"_s);
    m_note = new TextLabel({}, FontRole::Small, Token::Muted, this);
    m_note->setObjectName(u"time.note"_s);
    m_note->setElide(Qt::ElideRight);
    words->addWidget(m_title);
    words->addWidget(m_note, 1);
    column->addLayout(words);
    column->addLayout(row);
}

void TimeBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void TimeBar::readSoon()
{
    if (isVisible() && !m_reading.isActive())
        m_reading.start();
}

void TimeBar::read()
{
    if (!isVisible())
        return;
    m_machine.log().beginMs(this, [this](qint64 beginMs) {
        const qint64 now = m_machine.nowMs();
        const qint64 range = m_range->currentData().toLongLong();
        const qint64 from = range == 0 ? beginMs : std::max(beginMs, now - range);
        if (beginMs == 0 || from >= now) {
            m_strip->setDensity({});
            return showMoment();
        }
        m_machine.log().density(this, from, now, m_strip->partsWanted(), [this](const ChangeDensity& density) {
            m_strip->setDensity(density);
            showMoment();
        });
    });
}

void TimeBar::step(bool forward)
{
    const bool past = m_machine.showsPast();
    if (!past && forward)
        return;
    const qint64 from = past ? m_machine.shownMs() : m_machine.nowMs() + 1;
    m_machine.log().neighbour(this, from, forward, [this, forward](qint64 ms) {
        m_problem.clear();
        if (ms != 0)
            m_machine.show(ms);
        else if (forward)
            m_machine.showNow(); // nothing changed since
        else {
            m_problem = tr("Nothing was noted before that.");
            showMoment();
        }
    });
}

/// Which time around the moment nobody watched.
void TimeBar::sayWatched()
{
    const qint64 at = m_machine.shownMs();
    const auto& watched = m_strip->density().watched;
    const bool seen = std::any_of(watched.begin(), watched.end(),
                                  [at](const WatchedSpan& span) { return span.fromMs <= at && at <= span.toMs; });
    if (seen) {
        m_note->setText(
            tr("This is the past: nothing can be changed here, and the details beside the table are of now."));
        return;
    }
    qint64 from = m_machine.knownMs();
    qint64 to = 0;
    for (const WatchedSpan& span : watched) {
        if (span.toMs < at)
            from = std::max(from, span.toMs);
        else if (to == 0)
            to = span.fromMs;
    }
    const QString until = to == 0 ? tr("now") : m_format.time(to);
    m_note->setText(tr("Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.")
                        .arg(m_format.time(from), until));
}

void TimeBar::showMoment()
{
    update();
    if (!m_machine.showsPast()) {
        m_title->setText(tr("Fleet now"));
        m_strip->setMoment(m_strip->density().toMs);
        m_note->setText(!m_problem.isEmpty()                   ? m_problem
                        : !m_machine.log().problem().isEmpty() ? m_machine.log().problem()
                        : m_strip->maximum() == 0
                            ? tr("Nothing is known of the past yet; it is noted from the first list on.")
                            : tr("Drag the marker, or step from change to change."));
        return;
    }
    const qint64 at = m_machine.shownMs();
    m_title->setText(tr("Fleet at %1, %2").arg(m_format.time(at), m_format.age(m_machine.nowMs() - at)));
    m_strip->setMoment(at);
    if (m_problem.isEmpty())
        sayWatched();
    else
        m_note->setText(m_problem);
}

void TimeBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Look& look = Look::of(this);
    QPainter painter(this);
    const bool past = m_machine.showsPast();
    painter.fillRect(rect(), look.color(past ? Token::StalledTint : Token::Window));
    if (past)
        painter.fillRect(QRect(isRightToLeft() ? width() - look.px(3) : 0, 0, look.px(3), height()),
                         look.color(Token::StalledIcon));
    painter.setPen(look.color(Token::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace alien
