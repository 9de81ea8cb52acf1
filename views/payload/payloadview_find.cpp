// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/payload/payloadinside.h"
#include "views/payload/payloadbar.h"
#include "views/payload/payloadhexview.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview_p.h"

#include <QTimer>

namespace alien {

void PayloadView::Impl::findChanged()
{
    const QString text = bar->findText();
    hit = -1;
    jumped = false;
    treeView->setMarked(text);
    if (!source)
        return;
    const PayloadSourcePtr where = mode == Mode::Text ? textIndex()->sourcePtr() : source;
    search->start(where, text, bar->caseMatters() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void PayloadView::Impl::searchAdvanced()
{
    const qint64 found = search->found();
    if (bar->findText().isEmpty() || search->text() != bar->findText()) {
        bar->setHits({}, false);
        bar->setHitsTip({});
        return;
    }
    if (!jumped && found > 0) {
        jumped = true;
        const qint64 from = search->next(placeNow());
        goToHit(from >= 0 ? from : 0);
    }
    QString text;
    if (found == 0)
        text = search->isRunning() ? tr("Searching, %1 %").arg(int(search->progress() * 100)) : tr("No match");
    else if (hit >= 0)
        text = tr("%1 of %2")
                   .arg(format.number(hit + 1), format.number(found) + (search->isRunning() ? u'+' : QChar(u'\0')));
    else
        text = format.number(found);
    // The tree unfolds it; here one sees the string that carries it.
    if (hit >= 0 && mode != Mode::Tree && !search->wayAt(hit).isEmpty())
        text = tr("%1, inside").arg(text);
    bar->setHits(text.remove(QChar(u'\0')), found == 0 && !search->isRunning());
    bar->setHitsTip(search->leftOut() ? tr("Some encoded values are too large to be looked into.") : QString());
}

/// Where a search goes on from: the place one looks at.
qint64 PayloadView::Impl::placeNow() const
{
    if (mode == Mode::Text)
        return textView->cursor();
    const PayloadTree::Row row = tree->rowAt(treeView->currentRow());
    return mode == Mode::Tree && row.place.isValid() ? tree->payloadOffset(row) : 0;
}

void PayloadView::Impl::go(bool forward)
{
    if (bar->findText().isEmpty())
        return;
    if (findDelay->isActive() || search->text() != bar->findText()) {
        findDelay->stop();
        findChanged();
        return;
    }
    const auto kept = qint64(search->places().size());
    if (kept == 0)
        return;
    // Round and round.
    const qint64 next = hit + (forward ? 1 : -1);
    goToHit(hit < 0 ? 0 : (next % kept + kept) % kept);
    searchAdvanced();
}

void PayloadView::Impl::goToHit(qint64 number)
{
    hit = number;
    const qint64 offset = search->places().at(std::size_t(number));
    switch (mode) {
    case Mode::Tree:
        return goInTree(offset, search->wayAt(number));
    case Mode::Text:
        return textView->showPlace(offset, search->lengthAt(number));
    case Mode::Hex:
        return hexView->showPlace(offset, search->lengthAt(number));
    }
}

void PayloadView::Impl::goInTree(qint64 offset, const QList<qint64>& way)
{
    PayloadIndex* index = tree->index();
    if (offset >= qint64(index->good().size())) {
        // Not read yet, or behind the fault: the text has it.
        return;
    }
    auto steps = std::make_shared<QList<qint64>>();
    index->run(
        [json = index->good(), offset, way, steps](const std::atomic_bool& stop) {
            *steps = way.isEmpty() ? stepsTo(json, offset, stop) : stepsInto(json, way, stop);
        },
        [this, steps, asked = hit, where = source] {
            if (asked != hit || where != source)
                return;
            pendingPath.clear();
            pendingSteps = *steps;
            tryPending();
        });
}

/// Places that were asked for before enough was read. Each try may unfold something and so come back to here.
void PayloadView::Impl::tryPending()
{
    if ((pendingSteps.isEmpty() && pendingPath.isEmpty()) || trying)
        return;
    trying = true;
    bool more = false;
    const qint64 row = pendingPath.isEmpty() ? tree->rowOfSteps(pendingSteps, &more) : tree->rowOfPath(pendingPath);
    const bool final = !tree->index() || tree->index()->isChecked();
    if (row >= 0) {
        pendingSteps.clear();
        pendingPath.clear();
        treeView->setCurrentRow(row);
    } else if (final && !pendingPath.isEmpty() && source && source->size() < (qint64(1) << 20)) {
        pendingPath.clear();
    }
    trying = false;
    // The rest of many levels, when the events between had their turn.
    if (more)
        QTimer::singleShot(0, q, [this] { tryPending(); });
}

} // namespace alien
