// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloaddiffview.h"

#include "models/payload/payloadwork.h"
#include "views/common/look/look.h"
#include "views/common/widgets/panelhead.h"
#include "views/common/widgets/statepane.h"
#include "views/payload/payloaddiffrows.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

struct PayloadDiffView::Impl
{
    PayloadDiffView* q = nullptr;
    PayloadDiff diff;
    bool known = false;
    Mode mode = Mode::Paths;
    quint64 run = 0;
    std::unique_ptr<PayloadWork> work; ///< of the last comparison
    PanelHead* head = nullptr;
    QPushButton* paths = nullptr;
    QPushButton* text = nullptr;
    QStackedWidget* stack = nullptr;
    PayloadDiffRows* changes = nullptr;
    PayloadDiffRows* lines = nullptr;
    StatePane* pane = nullptr;

    QPushButton* modeButton(const QString& name, Mode of)
    {
        auto* button = new QPushButton(name, head);
        button->setObjectName(u"payloadDiff.mode%1"_s.arg(int(of)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::toggled, q, [this, of] { q->setMode(of); }); // also by assistive technology
        return button;
    }

    void build()
    {
        head = new PanelHead(tr("Differences"), q);
        paths = modeButton(tr("Paths"), Mode::Paths);
        text = modeButton(tr("Text"), Mode::Text);
        auto* both = new QWidget(head);
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(paths);
        row->addWidget(text);
        head->addWidget(both);
        stack = new QStackedWidget(q);
        changes = new PayloadDiffRows(PayloadDiffRows::What::Paths, stack);
        changes->setObjectName(u"payloadDiff.paths"_s);
        changes->setAccessibleName(tr("Changed paths"));
        lines = new PayloadDiffRows(PayloadDiffRows::What::Lines, stack);
        lines->setObjectName(u"payloadDiff.lines"_s);
        lines->setAccessibleName(tr("Changed lines"));
        pane = new StatePane(stack);
        pane->setAutoFillBackground(true);
        pane->setBackgroundRole(QPalette::Base);
        for (QWidget* page : std::initializer_list<QWidget*>{changes, lines, pane})
            stack->addWidget(page);
        auto* column = new QVBoxLayout(q);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(head);
        column->addWidget(stack, 1);
        connect(changes, &PayloadDiffRows::pathActivated, q, &PayloadDiffView::pathActivated);
        for (PayloadDiffRows* rows : {changes, lines})
            connect(rows, &PayloadDiffRows::copyRequested, q, [this, rows] {
                const QString copy = rows->copyText();
                if (copy.isEmpty())
                    return;
                QApplication::clipboard()->setText(copy);
                Q_EMIT q->copied(copy);
            });
    }

    void show(const QString& title, const QString& sentence)
    {
        pane->setState({StatePane::Kind::EmptyFirstRun, title, sentence, {}, {}, {}});
        stack->setCurrentWidget(pane);
    }

    [[nodiscard]] QString summary() const
    {
        if (!diff.structural)
            return {};
        qint64 added = 0;
        qint64 removed = 0;
        for (const PayloadDiff::Change& change : diff.changes) {
            added += change.kind == PayloadDiff::Change::Kind::Added ? 1 : 0;
            removed += change.kind == PayloadDiff::Change::Kind::Removed ? 1 : 0;
        }
        const qint64 changed = diff.total - added - removed;
        return tr("%1 changed, %2 added, %3 removed").arg(changed).arg(added).arg(removed);
    }

    void apply()
    {
        for (QPushButton* button : {paths, text}) {
            const QSignalBlocker quiet(button);
            button->setChecked(mode == (button == paths ? Mode::Paths : Mode::Text));
        }
        if (!known)
            return;
        head->setFact(summary());
        if (diff.equal)
            show(tr("No difference"), tr("Both are the same, byte for byte."));
        else if (mode == Mode::Paths && !diff.structural)
            show(tr("No comparison by path"), diff.problem);
        else if (mode == Mode::Paths && diff.changes.empty())
            show(tr("No difference"), tr("Only blanks or the order of members differ."));
        else if (mode == Mode::Text && !diff.textual)
            show(tr("No comparison by line"), diff.textProblem);
        else
            stack->setCurrentWidget(mode == Mode::Paths ? changes : lines);
    }

    void take(const PayloadDiff& result)
    {
        diff = result;
        known = true;
        changes->setDiff(diff);
        lines->setDiff(diff);
        if (!diff.structural && diff.textual && mode == Mode::Paths)
            mode = Mode::Text;
        apply();
        Q_EMIT q->compared(diff.structural ? int(diff.total) : -1);
    }
};

PayloadDiffView::PayloadDiffView(QWidget* parent)
    : QWidget(parent)
    , m_impl(std::make_unique<Impl>())
{
    setObjectName(u"payloadDiff"_s);
    m_impl->q = this;
    m_impl->build();
    m_impl->apply();
}

PayloadDiffView::~PayloadDiffView() = default;

void PayloadDiffView::setLabels(const QString& before, const QString& after)
{
    m_impl->head->setTitle(tr("%1 against %2").arg(after, before));
}

void PayloadDiffView::setSources(const PayloadSourcePtr& before, const PayloadSourcePtr& after)
{
    const quint64 run = ++m_impl->run;
    m_impl->work.reset();
    m_impl->known = false;
    m_impl->head->setFact({});
    if (!before || !after) {
        m_impl->show(tr("Nothing to compare"), tr("Two payloads are needed."));
        return;
    }
    m_impl->pane->showLoading();
    m_impl->stack->setCurrentWidget(m_impl->pane);
    m_impl->work = std::make_unique<PayloadWork>();
    m_impl->work->run(this, [this, before, after, run](const PayloadWork::Task& task) {
        auto result = std::make_shared<PayloadDiff>(PayloadDiff::compare(*before, *after, task.stop()));
        task.tell([this, result, run] {
            if (run == m_impl->run)
                m_impl->take(*result);
        });
    });
}

void PayloadDiffView::setMode(Mode mode)
{
    m_impl->mode = mode;
    m_impl->apply();
}

PayloadDiffView::Mode PayloadDiffView::mode() const
{
    return m_impl->mode;
}

} // namespace alien
