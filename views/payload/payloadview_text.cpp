// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/jsonindent.h"
#include "views/payload/payloadbar.h"
#include "views/payload/payloadhexview.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview_p.h"

namespace alien {

namespace {

/// Larger documents are shown as they came: a second copy of them would cost more than it is worth.
constexpr qint64 indentedUpTo = qint64(8) << 20;
constexpr qint64 indentedAtOnce = 128 * 1024;

} // namespace

PayloadIndex* PayloadView::Impl::textIndex() const
{
    return indented ? indented.get() : tree->index();
}

void PayloadView::Impl::prepareText()
{
    PayloadIndex* index = tree->index();
    const bool fit = wantsIndented && index->isJson() && index->isChecked() && !index->fault() &&
                     index->source().size() <= indentedUpTo;
    if (indenting || (fit && indented))
        return;
    if (!fit) {
        textView->setIndex(nullptr);
        indented.reset();
        layout = {};
        textView->setIndex(index);
        return passRevealed();
    }
    const std::string_view all = index->source().view();
    if (index->source().size() <= indentedAtOnce)
        return useText(jsonindent::layoutOf(all, 8 * indentedUpTo));
    textView->setIndex(index);
    indenting = true;
    auto result = std::make_shared<jsonindent::Layout>();
    index->run([all, result](const std::atomic_bool&) { *result = jsonindent::layoutOf(all, 8 * indentedUpTo); },
               [this, result, asked = source] {
                   if (asked != source || !indenting)
                       return;
                   indenting = false;
                   useText(std::move(*result));
               });
}

void PayloadView::Impl::useText(jsonindent::Layout text)
{
    textView->setIndex(nullptr);
    layout = std::move(text);
    indented = std::make_unique<PayloadIndex>(PayloadSource::fromBytes(layout.text));
    textView->setIndex(indented.get());
    passRevealed();
    if (mode == Mode::Text && !bar->findText().isEmpty())
        findChanged();
}

qint64 PayloadView::Impl::toText(qint64 offset) const
{
    return indented ? jsonindent::offsetInLayout(source->view(), layout, offset) : offset;
}

qint64 PayloadView::Impl::fromText(qint64 offset) const
{
    return indented ? jsonindent::offsetInJson(source->view(), layout, offset) : offset;
}

void PayloadView::Impl::revealAt(qint64 offset)
{
    revealed.insert(offset);
    passRevealed();
    tree->revealOffset(offset);
    Q_EMIT q->revealed(path);
}

void PayloadView::Impl::passRevealed()
{
    hexView->setRevealed(revealed);
    QSet<qint64> there;
    for (const qint64 offset : std::as_const(revealed))
        there.insert(toText(offset));
    textView->setRevealed(there);
}

} // namespace alien
