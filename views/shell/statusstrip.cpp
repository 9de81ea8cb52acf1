// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusstrip.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/readstate.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace alien {

namespace {
/// Beyond this an operator should know (experience.md, Time).
constexpr qint64 skewWorthWords = 5000;
} // namespace

StatusStrip::StatusStrip(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_zone(new QPushButton(this))
    , m_density(new QPushButton(this))
{
    setObjectName(u"status"_s);
    setAccessibleName(tr("Status bar"));
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sided(look.px(12), 0, look.px(4), 0));
    row->setSpacing(look.px(16));
    const auto add = [this, row](TextLabel*& label, const QString& name) {
        label = new TextLabel({}, FontRole::Small, Token::Muted, this);
        label->setObjectName(u"status."_s + name);
        row->addWidget(label);
    };
    add(m_counts, u"counts"_s);
    add(m_reach, u"reach"_s);
    add(m_parts, u"parts"_s);
    add(m_poll, u"poll"_s);
    add(m_journal, u"journal"_s);
    m_reach->setRole(FontRole::SmallStrong, Token::Attention);
    row->addStretch();
    add(m_skew, u"skew"_s);
    for (auto* button : {m_zone, m_density}) {
        setButtonKind(button, ButtonKind::Flat);
        Look::of(this).dress(button, FontRole::Small, Token::Muted);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->setSpacing(look.px(12));
    m_zone->setObjectName(u"status.zone"_s);
    m_density->setObjectName(u"status.density"_s);
    m_density->setToolTip(tr("Switches between compact and comfortable rows"));
    connect(m_density, &QPushButton::clicked, this, &StatusStrip::densityToggled);
    show(nullptr);
    showZone();
    setDensity(false);
    setJournal({}, false);
}

QSize StatusStrip::sizeHint() const
{
    return {QWidget::sizeHint().width(), Look::of(this).px(24)};
}

void StatusStrip::show(const Session* session)
{
    for (auto* label : {m_reach, m_parts, m_poll, m_skew})
        label->setVisible(session != nullptr);
    if (session == nullptr) {
        m_counts->setText(tr("Not connected"));
        return;
    }
    QStringList counts;
    if (session->fleetShown())
        counts.append(tr("%n deployment(s)", nullptr, session->fleet().count()));
    if (session->releasesKnown())
        counts.append(tr("%n release(s)", nullptr, int(session->releases().releases().size())));
    const auto& scheduler = session->scheduler();
    const bool offline = scheduler.state() == PollScheduler::State::Offline;
    if (counts.isEmpty())
        counts.append(offline || session->fleetError() ? tr("No data yet") : tr("Reading…"));
    m_counts->setText(counts.join(u", "_s));

    m_reach->setVisible(offline);
    const auto error = session->lastError();
    m_reach->setText((error && hasAnswered(*error) ? tr("No usable answer since %1") : tr("Not reachable since %1"))
                         .arg(m_format.time(scheduler.offlineSinceMs())));
    const auto age = session->fleetAge();
    m_parts->setVisible(age && age->parted);
    if (age && age->parted) {
        m_parts->setText(tr("Read group by group, oldest part %1 old").arg(m_format.duration(age->ageMs)));
        m_parts->setToolTip(
            tr("The whole list of deployments takes too long or is too large for one read. Each group is "
               "read by itself, busy ones more often; Groups says when."));
    }
    m_poll->setVisible(!offline);
    showPoll(scheduler);

    const qint64 skew = session->clockSkewMs();
    const double tenths = double(std::lround(double(skew) / 100.0)) / 10.0; // never "-0.0"
    m_skew->setText(tr("Clock skew %1 s").arg(QLocale().toString(tenths, 'f', 1)));
    m_skew->setRole(FontRole::Small, std::llabs(skew) > skewWorthWords ? Token::Attention : Token::Muted);
    m_skew->setToolTip(tr("The manager's clock minus this computer's; ages are corrected by it."));
}

void StatusStrip::showPoll(const PollScheduler& scheduler)
{
    const bool waits = scheduler.waitsForBudget();
    const QString requests = m_format.number(std::llround(scheduler.requestsPerMinute()));
    const QString budget = m_format.number(PollScheduler::requestBudget());
    const QString bytes = m_format.bytes(std::llround(scheduler.bytesPerMinute()));
    m_poll->setText(waits ? tr("Polls wait: %1 of %2 req/min").arg(requests, budget)
                          : tr("Poll %1 req/min, %2/min").arg(requests, bytes));
    m_poll->setRole(FontRole::Small, waits ? Token::Attention : Token::Muted);
    QStringList sentences{tr("At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What "
                             "you ask for is sent at once.")
                              .arg(budget)};
    if (waits)
        sentences.append(tr("They wait now: the last minute had %1 requests and %2.").arg(requests, bytes));
    if (scheduler.isOnBattery())
        sentences.append(tr("This computer runs on battery: everything is read half as often."));
    m_poll->setToolTip(sentences.join(u'\n'));
}

void StatusStrip::setJournal(const QString& text, bool problem)
{
    m_journal->setText(text);
    m_journal->setRole(problem ? FontRole::SmallStrong : FontRole::Small, problem ? Token::Failed : Token::Muted);
    m_journal->setVisible(!text.isEmpty()); // last, or it is painted as narrow as it was without words
}

void StatusStrip::setDensity(bool comfortable)
{
    m_density->setText(comfortable ? tr("Comfortable rows") : tr("Compact rows"));
    m_density->setAccessibleName(m_density->text());
}

void StatusStrip::setZoneMenu(QMenu* menu)
{
    m_zone->setMenu(menu);
}

void StatusStrip::showZone()
{
    m_zone->setText(tr("Times: %1").arg(m_format.zoneLabel()));
    m_zone->setAccessibleName(m_zone->text());
    m_zone->setToolTip(tr("The time zone of every time on screen, in copies and exports"));
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.setPen(look.color(Token::Border));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace alien
