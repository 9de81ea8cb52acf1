// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/noticestack.h"

#include "views/common/look/look.h"
#include "views/common/widgets/messagebar.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

MessageBar::Kind barKind(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return MessageBar::Kind::Info;
    case Notice::Kind::Attention:
        return MessageBar::Kind::Attention;
    case Notice::Kind::Failed:
        return MessageBar::Kind::Failed;
    }
    return MessageBar::Kind::Info;
}

} // namespace

NoticeStack::NoticeStack(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    const Look& look = Look::of(this);
    m_column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    m_column->setSpacing(look.px(6));
    hide();
}

MessageBar* NoticeStack::barFor(const QString& id)
{
    auto*& bar = m_bars[id];
    if (bar == nullptr) {
        bar = new MessageBar(this);
        bar->setObjectName(u"notice."_s + id);
        m_column->addWidget(bar);
    }
    show();
    return bar;
}

void NoticeStack::tell(const Notice& notice)
{
    if (notice.title.isEmpty() && notice.text.isEmpty()) {
        remove(notice.id);
        return;
    }
    auto* bar = barFor(notice.id);
    bar->clearActions();
    bar->setMessage(barKind(notice.kind), notice.title, notice.text);
    for (const auto& button : notice.buttons)
        bar->addButton(button.text, IconId::None, button.run);
    if (notice.closable)
        bar->addLink(tr("Dismiss"), [this, id = notice.id] { remove(id); });
    // Bound to this message: the next one of the same id brings a time of its own, or none.
    delete bar->findChild<QTimer*>(u"leaves"_s);
    if (notice.leavesAfter.count() > 0) {
        auto* timer = new QTimer(bar);
        timer->setObjectName(u"leaves"_s);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, id = notice.id] { remove(id); });
        timer->start(notice.leavesAfter);
    }
}

void NoticeStack::remove(const QString& id)
{
    if (auto* bar = m_bars.take(id)) {
        bar->hide();
        // It may be one of the bar's own buttons that asks.
        bar->deleteLater();
    }
    setVisible(!m_bars.isEmpty());
}

void NoticeStack::setText(const QString& id, const QString& title, const QString& text)
{
    if (auto* bar = m_bars.value(id))
        bar->setMessage(bar->kind(), title, text);
}

void NoticeStack::holdBack(const QString& text, std::chrono::milliseconds time, std::function<void(bool)> done)
{
    const QString id = u"holdBack."_s + QString::number(++m_holdBacks);
    auto* bar = barFor(id);
    auto* timer = new QTimer(bar);
    timer->setSingleShot(true);
    const auto finish = [this, id, timer, done = std::move(done)](bool go) {
        timer->stop();
        remove(id);
        done(go);
    };
    bar->setMessage(MessageBar::Kind::Attention, text, tr("Will be sent in %1 s."));
    auto* undo = bar->addButton(tr("Undo %1 s"), IconId::Undo, [finish] { finish(false); });
    undo->setObjectName(u"notice.undo"_s);
    connect(timer, &QTimer::timeout, this, [finish] { finish(true); });
    bar->startCountdown(time);
    undo->setAccessibleName(tr("Undo"));
    timer->start(time);
}

} // namespace alien
