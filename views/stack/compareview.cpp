// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/compareview.h"

#include "models/connection/session.h"
#include "models/stack/difftable.h"
#include "models/stack/stackbench.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/tabstrip.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloaddiffview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
constexpr int offered = 60;
}

CompareView::CompareView(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DiffTable(this))
    , m_view(new TableView(tr("Difference"), this))
    , m_text(new PayloadDiffView(this))
    , m_none(new TextLabel(tr("They mean the same. Order, spelling and spelled-out defaults do not count."),
                           FontRole::Body, Token::Muted, this))
{
    build();
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &CompareView::compare);
    connect(m_tabs, &TabStrip::currentChanged, this,
            [this](const QString& tab) { m_stack->setCurrentIndex(tab == "text"_L1 ? 1 : 0); });
    connect(m_text, &PayloadDiffView::copied, this, &CompareView::copied);
    compare();
}

QSize CompareView::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(980), look.px(560)};
}

void CompareView::build()
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.compareView"_s);
    fill(m_before, false);
    fill(m_after, true);
    m_before->setObjectName(u"stack.compare.before"_s);
    m_before->setAccessibleName(tr("Before"));
    m_after->setObjectName(u"stack.compare.after"_s);
    m_after->setAccessibleName(tr("After"));
    if (const int base = m_before->findData(m_bench.baseRelease()); base >= 0)
        m_before->setCurrentIndex(base);
    m_tabs->addTab(u"meaning"_s, tr("What it means"));
    m_tabs->addTab(u"text"_s, tr("Text"));
    m_tabs->setCurrent(u"meaning"_s);
    m_view->setObjectName(u"stack.difference"_s);
    m_view->setTable(m_table);
    m_view->setStatusColumns({});
    m_view->setNameColumn(u"place"_s);
    m_view->setStretchColumn(u"after"_s);
    m_none->setWordWrap(true);
    auto* meaning = new QWidget(this);
    auto* meaningColumn = new QVBoxLayout(meaning);
    meaningColumn->setContentsMargins(0, 0, 0, 0);
    meaningColumn->addWidget(m_none);
    meaningColumn->addWidget(m_view, 1);
    m_stack->addWidget(meaning);
    m_stack->addWidget(m_text);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"stack.compare.close"_s);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    setBigControl(close);
    connect(close, &QPushButton::clicked, this, &CompareView::closeRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    row->addWidget(m_before);
    row->addWidget(new TextLabel(tr("against"), FontRole::Body, Token::Muted, this));
    row->addWidget(m_after);
    row->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    column->addLayout(row);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void CompareView::fill(QComboBox* box, bool draft)
{
    if (draft && m_bench.isOpen())
        box->addItem(tr("draft %1").arg(oneLine(m_bench.draft().name, 40)), QString());
    const ReleaseStore& releases = m_bench.session().releases();
    for (const auto& release : releases.releases().mid(0, offered)) {
        const QString message = release->git.commitMessage.section(u'\n', 0, 0);
        const QString label = releases.label(release->id);
        box->addItem(message.isEmpty() ? label : tr("%1, %2").arg(label, oneLine(message, 40)), release->id);
    }
}

QByteArray CompareView::bodyOf(const QComboBox* box) const
{
    const QString id = box->currentData().toString();
    if (id.isEmpty())
        return m_bench.document().text();
    const auto release = m_bench.session().releases().find(id);
    return release ? StackDocument::bodyOf(*release) : QByteArray("{}");
}

void CompareView::compare()
{
    const int asked = ++m_asked;
    const QByteArray before = bodyOf(m_before);
    const QByteArray after = bodyOf(m_after);
    m_bench.compare(before, after, [guard = QPointer<CompareView>(this), asked](const QList<StackDiff>& difference) {
        if (!guard || guard->m_asked != asked)
            return;
        guard->m_table->setDifference(difference);
        guard->m_none->setVisible(difference.isEmpty());
        guard->m_view->setVisible(!difference.isEmpty());
    });
    m_bench.layOut(before, after,
                   [guard = QPointer<CompareView>(this), asked](const QByteArray& a, const QByteArray& b) {
                       if (!guard || guard->m_asked != asked)
                           return;
                       guard->m_text->setLabels(guard->m_before->currentText(), guard->m_after->currentText());
                       guard->m_text->setMode(PayloadDiffView::Mode::Text);
                       guard->m_text->setSources(PayloadSource::fromBytes(a), PayloadSource::fromBytes(b));
                   });
}

} // namespace alien
