// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/releases/releasetimeline.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/releases/releaseuse.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace alien {

using namespace Qt::StringLiterals;

ReleaseTimeline::ReleaseTimeline(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
{
    setObjectName(u"releases.timeline"_s);
    setAccessibleName(tr("Timeline of releases"));
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto soon = [this] {
        if (isVisible())
            reload();
    };
    connect(&session, &Session::fleetPolled, this, soon);
    connect(&session.releases(), &ReleaseStore::inserted, this, &ReleaseTimeline::reload);
    connect(&session.releases(), &ReleaseStore::removed, this, &ReleaseTimeline::reload);
    connect(&Look::of(this), &Look::changed, this, &ReleaseTimeline::updateGeometry);
    reload();
}

QSize ReleaseTimeline::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(300), look.px(62)};
}

void ReleaseTimeline::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void ReleaseTimeline::reload()
{
    const ReleaseStore& releases = m_session.releases();
    const auto newest = releases.newest();
    const auto uses = ReleaseUse::ofAll(m_session.fleet(), newest ? newest->id : QString());
    QList<Mark> marks;
    for (auto it = releases.releases().crbegin(); it != releases.releases().crend(); ++it)
        marks.append({(*it)->id, releases.label((*it)->id), (*it)->createdAt.toMSecsSinceEpoch(),
                      uses.value((*it)->id).running, *it == newest});
    if (marks == m_marks)
        return;
    m_marks = marks;
    const auto used =
        std::count_if(m_marks.cbegin(), m_marks.cend(), [](const Mark& mark) { return mark.running > 0; });
    setAccessibleDescription(m_marks.isEmpty()
                                 ? QString()
                                 : tr("%1 releases from %2 to %3; %4 of them run somewhere")
                                       .arg(m_marks.size())
                                       .arg(m_format.time(m_marks.first().ms), m_format.time(m_marks.last().ms))
                                       .arg(used));
    setVisible(isWorthShowing());
    update();
}

void ReleaseTimeline::setSelected(const QString& id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    update();
}

int ReleaseTimeline::xOf(const Mark& mark) const
{
    const int margin = Look::of(this).px(28);
    const qint64 span = std::max<qint64>(1, m_marks.last().ms - m_marks.first().ms);
    return margin + int(double(width() - 2 * margin) * double(mark.ms - m_marks.first().ms) / double(span));
}

int ReleaseTimeline::radiusOf(const Mark& mark) const
{
    const Look& look = Look::of(this);
    if (mark.running == 0)
        return look.px(3);
    // Area by count.
    const double share = double(mark.running) / std::max(1, m_session.fleet().count());
    return look.px(4.5 + 9 * std::sqrt(share));
}

QRect ReleaseTimeline::markOf(const QString& id) const
{
    for (const Mark& mark : m_marks) {
        if (mark.id != id)
            continue;
        const int radius = radiusOf(mark);
        const int middle = height() / 2 - Look::of(this).px(2);
        return {xOf(mark) - radius, middle - radius, 2 * radius, 2 * radius};
    }
    return {};
}

const ReleaseTimeline::Mark* ReleaseTimeline::markAt(const QPoint& position) const
{
    const int reach = Look::of(this).px(4);
    const Mark* best = nullptr;
    int nearest = 0;
    for (const Mark& mark : m_marks) {
        const int away = std::abs(position.x() - xOf(mark));
        if (away <= radiusOf(mark) + reach && (!best || away < nearest)) {
            best = &mark;
            nearest = away;
        }
    }
    return best;
}

void ReleaseTimeline::paintTicks(QPainter& painter) const
{
    const Look& look = Look::of(this);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(Token::Muted));
    const QRect line(0, height() - look.px(18), width(), look.px(16));
    const QRect inner = line.adjusted(look.px(12), 0, -look.px(12), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_format.time(m_marks.first().ms));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_format.time(m_marks.last().ms));
}

void ReleaseTimeline::paintEvent(QPaintEvent*)
{
    if (!isWorthShowing())
        return;
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2 - look.px(2);
    painter.setPen(QPen(look.color(Token::BorderStrong), look.px(1)));
    painter.drawLine(xOf(m_marks.first()), middle, xOf(m_marks.last()), middle);
    paintTicks(painter);
    painter.setFont(look.font(FontRole::MonoSmall));
    const QFontMetrics metrics(painter.font());
    // The newest has the first claim to its label, then those that most run.
    QList<const Mark*> order;
    for (const Mark& mark : std::as_const(m_marks))
        order.append(&mark);
    std::stable_sort(order.begin(), order.end(), [this](const Mark* a, const Mark* b) {
        const auto rank = [this](const Mark* mark) {
            return mark->id == m_selected ? 2'000'000'000 : mark->newest ? 1'000'000'000 : mark->running;
        };
        return rank(a) > rank(b);
    });
    QList<QRect> taken;
    for (const Mark* mark : std::as_const(order)) {
        const QRect circle = markOf(mark->id);
        const bool chosen = mark->id == m_selected;
        painter.setPen(QPen(look.color(chosen ? Token::Focus : Token::Base), look.px(chosen ? 2 : 1)));
        painter.setBrush(look.color(mark->running == 0 ? Token::GoneIcon
                                    : mark->newest     ? Token::HealthyIcon
                                                       : Token::WorkingIcon));
        painter.drawEllipse(circle);
        const int wide = metrics.horizontalAdvance(mark->label);
        QRect label(circle.center().x() - wide / 2, look.px(1), wide, metrics.height());
        label.moveLeft(std::clamp(label.left(), look.px(2), std::max(look.px(2), width() - wide - look.px(2))));
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const QRect& other) {
            return other.intersects(label.adjusted(-look.px(4), 0, look.px(4), 0));
        });
        if (!free)
            continue;
        taken.append(label);
        painter.setPen(look.color(chosen || mark->newest ? Token::Text : Token::Muted));
        painter.drawText(label, Qt::AlignCenter, mark->label);
    }
    painter.setPen(Qt::NoPen);
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

void ReleaseTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        if (const Mark* mark = markAt(event->position().toPoint()))
            Q_EMIT clicked(mark->id);
    }
}

void ReleaseTimeline::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool ReleaseTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Mark* mark = markAt(help->pos());
    const auto release = mark ? m_session.releases().find(mark->id) : nullptr;
    if (!release) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{mark->label, m_format.time(mark->ms), tr("%n deployment(s) run it", nullptr, mark->running)};
    if (!release->git.commitMessage.isEmpty())
        lines.insert(1, oneLine(release->git.commitMessage.section(u'\n', 0, 0), 80));
    QToolTip::showText(help->globalPos(), plainTip(lines.join(u'\n')), this);
    return true;
}

} // namespace alien
