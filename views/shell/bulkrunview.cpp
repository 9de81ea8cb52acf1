// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/bulkrunview.h"

#include "models/actions/bulkrun.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/stackedbar.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Wants room for up to fourteen outcomes. It says so itself: a layout with a sentence that wraps asks its parts, not
/// the view around them.
class OutcomeTable : public TableView
{
public:
    OutcomeTable(const QString& name, const BulkRun& run, QWidget* parent)
        : TableView(name, parent)
        , m_run(run)
    {}
    [[nodiscard]] QSize sizeHint() const override
    {
        const Look& look = Look::of(this);
        const int head = horizontalHeader()->sizeHint().height();
        return {look.px(860), head + look.rowHeight() * std::clamp(m_run.targetCount(), 4, 14) + 2 * frameWidth()};
    }

private:
    const BulkRun& m_run;
};

} // namespace

BulkRunView::BulkRunView(BulkRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_bar(new StackedBar(this))
    , m_summary(new TextLabel({}, FontRole::Body, Token::Text, this))
    , m_table(new OutcomeTable(tr("Outcomes"), run, this))
    , m_pause(button(u"bulkRun.pause"_s, tr("Pause")))
    , m_stop(button(u"bulkRun.stop"_s, tr("Stop")))
    , m_again(button(u"bulkRun.again"_s, tr("Run again for those that failed")))
    , m_export(button(u"bulkRun.export"_s, tr("Export…")))
    , m_close(button(u"bulkRun.close"_s, tr("Close")))
{
    const Look& look = Look::of(this);
    setObjectName(u"bulkRun"_s);
    m_bar->setObjectName(u"bulkRun.bar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_summary->setObjectName(u"bulkRun.summary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"bulkRun.table"_s);
    m_table->setTable(&run);
    m_table->setStatusColumns({u"outcome"_s, u"before"_s, u"after"_s});
    m_table->setStretchColumn(u"says"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(10));
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_run.setPaused(!m_run.isPaused()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.stop(); });
    connect(m_again, &QPushButton::clicked, this, &BulkRunView::againRequested);
    connect(m_export, &QPushButton::clicked, this, &BulkRunView::exportRequested);
    connect(m_close, &QPushButton::clicked, this, &BulkRunView::closeRequested);
    connect(&run, &BulkRun::progressed, this, &BulkRunView::update);
    setFocusProxy(m_table);
    update();
}

QPushButton* BulkRunView::button(const QString& name, const QString& text)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'…'));
    made->setAutoDefault(false);
    setBigControl(made);
    return made;
}

/// From counts alone: it comes often, and targets may be very many.
void BulkRunView::update()
{
    m_bar->setTotal(m_run.targetCount());
    m_bar->setParts({{StatusClass::Healthy, m_run.count(OutcomeKind::Done)},
                     {StatusClass::Failed, m_run.count(OutcomeKind::Failed)},
                     {StatusClass::Unknown, m_run.count(OutcomeKind::OutcomeUnknown)},
                     {StatusClass::Attention, m_run.count(OutcomeKind::Refused)},
                     {StatusClass::Working, m_run.count(BulkRow::State::UnderWay)}});
    const QString state = m_run.isFinished()  ? tr("Finished: %1.")
                          : m_run.isStopped() ? tr("Stopping: %1.")
                          : m_run.isPaused()  ? tr("Paused: %1.")
                                              : tr("Running, four at a time: %1.");
    const QString next = m_run.count(OutcomeKind::Done) > 0 ? m_run.next() : QString();
    m_summary->setText(next.isEmpty() ? state.arg(m_run.summary()) : tr("%1 %2").arg(state.arg(m_run.summary()), next));
    const auto set = [](QPushButton* made, bool enabled, const QString& why) {
        made->setEnabled(enabled);
        made->setToolTip(enabled ? QString() : plainTip(why));
        made->setAccessibleDescription(enabled ? QString() : why);
    };
    const QString over = m_run.isFinished() ? tr("It is finished.") : tr("It is being stopped.");
    const bool runs = !m_run.isFinished() && !m_run.isStopped();
    m_pause->setText(m_run.isPaused() ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    set(m_pause, runs, over);
    set(m_stop, runs, over);
    const int failed = m_run.count(OutcomeKind::Failed);
    set(m_again, m_run.isFinished() && failed > 0,
        m_run.isFinished() ? tr("None failed.") : tr("It is not finished yet."));
    set(m_export, m_run.isFinished(), tr("It is not finished yet."));
}

} // namespace alien
