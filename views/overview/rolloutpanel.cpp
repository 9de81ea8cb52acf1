// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/rolloutpanel.h"

#include "models/common/format.h"
#include "models/connection/session.h"
#include "models/overview/rollouts.h"
#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int most = 3;
}

class RolloutPanel::Row : public QWidget
{
public:
    Row(RolloutPanel* panel, int place)
        : QWidget(panel)
        , m_release(new LinkLabel({}, this))
        , m_message(new TextLabel({}, FontRole::Body, Token::Text, this))
        , m_bar(new StackedBar(this))
        , m_running(new TextLabel({}, FontRole::Body, Token::Text, this))
        , m_open(new LinkLabel({}, this))
    {
        const Look& look = Look::of(this);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(sided(look.px(8), 0, look.px(12), 0));
        row->setSpacing(look.px(12));
        m_release->setMono(true);
        m_release->setObjectName(u"overview.rollout.%1"_s.arg(place));
        m_release->setFixedWidth(look.px(84));
        m_message->setElide(Qt::ElideRight);
        m_bar->setObjectName(u"overview.rolloutBar.%1"_s.arg(place));
        m_bar->setFixedWidth(look.px(180));
        m_running->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_open->setObjectName(u"overview.rolloutOpen.%1"_s.arg(place));
        row->addWidget(m_release);
        row->addWidget(m_message, 1);
        row->addWidget(m_bar);
        row->addWidget(m_running);
        row->addWidget(m_open);
        setFixedHeight(look.px(26));
        connect(m_release, &LinkLabel::clicked, panel, [this, panel] { Q_EMIT panel->releaseRequested(m_id); });
        connect(m_open, &LinkLabel::clicked, panel,
                [this, panel] { Q_EMIT panel->filterRequested(u"desired:"_s + m_id + u" drift:yes"_s); });
    }

    [[nodiscard]] QSize ends() const { return {m_running->sizeHint().width(), m_open->sizeHint().width()}; }
    /// The same in every row, so that the bars stand under each other.
    void setEnds(const QSize& widths)
    {
        m_running->setFixedWidth(qMax(widths.width(), Look::of(this).px(90)));
        m_open->setFixedWidth(widths.height());
    }

    void show(const RolloutState& state, const QString& label, const Format& format)
    {
        m_id = state.release->id;
        m_release->setText(label);
        const QString message = state.release->git.commitMessage.section(u'\n', 0, 0);
        const QString at = format.time(state.release->createdAt.toMSecsSinceEpoch());
        m_message->setText(message.isEmpty() ? at : tr("%1, %2").arg(message, at));
        QList<StackedBar::Part> parts;
        for (std::size_t klass = 0; klass < statusClasses; ++klass)
            parts.append({StatusClass(klass), state.byClass[klass]});
        m_bar->setParts(parts);
        m_bar->setAccessibleName(tr("Progress of %1").arg(label));
        m_running->setText(tr("%1 of %2").arg(format.number(state.running), format.number(state.all)));
        m_open->setText(state.open() > 0 ? tr("%1 to go").arg(format.number(state.open())) : tr("settled"));
        m_open->setEnabled(state.open() > 0);
    }

private:
    QString m_id;
    LinkLabel* m_release;
    TextLabel* m_message;
    StackedBar* m_bar;
    TextLabel* m_running;
    LinkLabel* m_open;
};

RolloutPanel::RolloutPanel(Session& session, const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_format(format)
    , m_head(new PanelHead(tr("Rollouts"), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"overview.rollouts"_s);
    setAccessibleName(tr("Rollouts"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    hide();
}

void RolloutPanel::refresh()
{
    const QList<RolloutState> states = rolloutsOf(m_session.fleet(), m_session.releases(), most);
    while (m_rows.size() > states.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < states.size()) {
        m_rows.append(new Row(this, int(m_rows.size())));
        m_layout->addWidget(m_rows.last());
        m_rows.last()->QWidget::show();
    }
    QSize ends;
    int open = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        m_rows.at(i)->show(states.at(i), m_session.releases().label(states.at(i).release->id), m_format);
        ends = ends.expandedTo(m_rows.at(i)->ends());
        open += states.at(i).open() > 0 ? 1 : 0;
    }
    for (Row* row : std::as_const(m_rows))
        row->setEnds(ends);
    m_head->setFact(open > 0 ? tr("%n under way", nullptr, open) : tr("settled"));
    setVisible(!states.isEmpty());
}

} // namespace alien
