// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/stackedbar.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"

#include <QPainter>
#include <QStyle>

namespace alien {

StackedBar::StackedBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Status of all"));
}

void StackedBar::setParts(const QList<Part>& parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part& part : parts)
        if (part.count > 0)
            //: %1: a number, %2: a status class: "13 failed"
            words.append(tr("%1 %2").arg(QLocale().toString(part.count), statusWord(part.klass)));
    setAccessibleDescription(words.join(QLatin1StringView(", ")));
    setToolTip(plainTip(words.join(u'\n')));
    update();
}

void StackedBar::setTotal(qint64 total)
{
    m_total = total;
    update();
}

QSize StackedBar::sizeHint() const
{
    return {Look::of(this).px(200), Look::of(this).px(12)};
}

QSize StackedBar::minimumSizeHint() const
{
    return {Look::of(this).px(40), Look::of(this).px(8)};
}

void StackedBar::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    qint64 sum = 0;
    int shown = 0;
    for (const Part& part : m_parts) {
        sum += part.count;
        shown += part.count > 0 ? 1 : 0;
    }
    const qint64 total = qMax(sum, m_total);
    const int bar = qMin(height(), look.px(12));
    const int top = (height() - bar) / 2;
    if (total > sum || sum == 0)
        painter.fillRect(0, top, width(), bar, look.color(Token::Grid));
    if (sum == 0)
        return;
    // Few among many must not vanish: each part has some width before the rest is shared by count.
    const int gap = look.px(2);
    const int least = look.px(4);
    const double room = double(width()) * double(sum) / double(total) - shown * (least + gap);
    double x = 0;
    for (const Part& part : m_parts) {
        if (part.count <= 0)
            continue;
        const double wide = least + qMax(0.0, room) * double(part.count) / double(sum);
        const int left = qRound(x);
        const QRect place(left, top, qRound(x + wide) - left, bar);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), place), look.color(iconToken(part.klass)));
        x += wide + gap;
    }
}

} // namespace alien
