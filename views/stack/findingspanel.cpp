// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/findingspanel.h"

#include "models/stack/findingtable.h"
#include "models/stack/stackbench.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new FindingTable(this))
    , m_head(new PanelHead(tr("Findings"), this))
    , m_errors(new StatusLabel(this))
    , m_warnings(new StatusLabel(this))
    , m_notices(new StatusLabel(this))
    , m_fact(new TextLabel({}, FontRole::Small, Token::Muted, this))
    , m_fix(new QPushButton(this))
    , m_why(new TextLabel({}, FontRole::Body, Token::Muted, this))
    , m_view(new TableView(tr("Findings"), this))
{
    build();
    connect(m_view, &TableView::selectedIdsChanged, this, [this] {
        selectionMoved();
        if (const Finding* finding = selected())
            Q_EMIT placeRequested(*finding);
    });
    connect(m_view, &TableView::opened, this, [this] {
        if (const Finding* finding = selected())
            Q_EMIT placeRequested(*finding);
    });
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::fix);
    connect(&bench, &StackBench::checked, this, &FindingsPanel::show);
    connect(&bench, &StackBench::openedChanged, this, &FindingsPanel::show);
    show();
}

void FindingsPanel::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.findingsPanel"_s);
    m_view->setObjectName(u"stack.findings"_s);
    m_view->setTable(m_table);
    m_view->setZebra(false);
    m_view->setStatusColumns({u"severity"_s});
    m_view->setNameColumn(u"text"_s);
    m_view->setStretchColumn(u"text"_s);
    m_view->setMenuBuilder([this](QMenu* menu) {
        if (const Finding* finding = selected(); finding && !finding->fixLabel.isEmpty())
            menu->addAction(finding->fixLabel, this, &FindingsPanel::fix);
        menu->addAction(tr("Copy"), this, [this] { Q_EMIT copied(m_view->copyText(TableView::CopyFormat::Tsv)); });
    });
    m_errors->setObjectName(u"stack.errors"_s);
    m_warnings->setObjectName(u"stack.warnings"_s);
    m_notices->setObjectName(u"stack.notices"_s);
    m_fix->setObjectName(u"stack.fix"_s);
    m_why->setObjectName(u"stack.why"_s);
    m_why->setElide(Qt::ElideRight);
    m_why->setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4));
    for (QWidget* widget : QList<QWidget*>{m_errors, m_warnings, m_notices, m_fact, m_fix})
        m_head->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_why);
    selectionMoved();
}

void FindingsPanel::show()
{
    const StackReport& report = m_bench.report();
    m_table->setFindings(m_bench.isOpen() ? report.findings : QList<Finding>());
    const int errors = report.count(Finding::Severity::Error);
    const int warnings = report.count(Finding::Severity::Warning);
    const int notices = report.count(Finding::Severity::Notice);
    m_errors->setStatus(errors > 0 ? StatusShape::Failed : StatusShape::Healthy, tr("%n error(s)", nullptr, errors));
    m_warnings->setStatus(StatusShape::Attention, tr("%n warning(s)", nullptr, warnings));
    m_notices->setStatus(StatusShape::Info, tr("%n notice(s)", nullptr, notices));
    m_warnings->setVisible(warnings > 0);
    m_notices->setVisible(notices > 0);
    const qint64 ms = (report.microseconds + 999) / 1000;
    m_fact->setText(tr("Schema and preflight rules checked in %1 ms; F8 next finding").arg(ms));
    selectionMoved();
}

const Finding* FindingsPanel::selected() const
{
    const QStringList ids = m_view->selectedIds();
    const FindingRow* row = ids.size() == 1 ? m_table->rowById(ids.first()) : nullptr;
    return row ? &row->finding : nullptr;
}

void FindingsPanel::selectionMoved()
{
    const Finding* finding = selected();
    m_fix->setVisible(finding && !finding->fixLabel.isEmpty());
    if (finding) {
        m_fix->setText(finding->fixLabel);
        m_fix->setAccessibleName(finding->fixLabel);
    }
    m_why->setVisible(finding && !finding->why.isEmpty());
    m_why->setText(finding ? oneLine(finding->why) : QString());
    Q_EMIT selectionChanged();
}

void FindingsPanel::fix()
{
    if (const Finding* finding = selected()) {
        const Finding copy = *finding;
        m_bench.applyFix(copy);
    }
}

void FindingsPanel::next()
{
    const QStringList ids = m_table->visibleIds();
    const qsizetype now = ids.indexOf(m_view->selectedIds().value(0));
    for (qsizetype i = 1; i <= ids.size(); ++i) {
        const QString& id = ids.at((now + i) % ids.size());
        const FindingRow* row = m_table->rowById(id);
        if (!row || row->finding.from >= row->finding.to)
            continue;
        m_view->selectIds({id});
        Q_EMIT placeRequested(row->finding);
        return;
    }
}

void FindingsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Look::of(this).color(Token::Border));
}

} // namespace alien
