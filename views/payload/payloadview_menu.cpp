// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"
#include "views/common/look/look.h"
#include "views/payload/payloadbar.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview_p.h"
#include "views/shell/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// The clipboard is no place for more.
constexpr qint64 mostCopied = qint64(16) << 20;

} // namespace

void PayloadView::Impl::copy(const QString& text, bool secret)
{
    if (text.isEmpty())
        return;
    if (secret) {
        secrets->copy(Secret(text.toUtf8()));
        return;
    }
    QApplication::clipboard()->setText(text);
    Q_EMIT q->copied(text);
}

void PayloadView::Impl::copyRow(bool asJson)
{
    const PayloadTree::Row row = tree->rowAt(treeView->currentRow());
    if (row.isValid())
        copy(tree->copyText(row, asJson), tree->isSecret(row) && !tree->isMasked(row));
}

void PayloadView::Impl::copySelection()
{
    // Somebody revealed something in it, perhaps: then it is no ordinary text.
    copy(textView->selectedText(), !revealed.isEmpty());
}

void PayloadView::Impl::copyWhole()
{
    if (source && source->size() <= mostCopied)
        copy(QString::fromUtf8(Redactor::json(source->bytes())));
}

void PayloadView::Impl::reveal(qint64 row)
{
    const PayloadTree::Row at = tree->rowAt(row);
    if (!tree->isMasked(at))
        return;
    if (!tree->isDecoded(at))
        return revealAt(tree->offsetOf(at));
    tree->reveal(at);
    Q_EMIT q->revealed(tree->path(at));
}

void PayloadView::Impl::save(const QByteArray& bytes, const QString& name)
{
    auto* dialog = new QFileDialog(q, tr("Save as"), name);
    dialog->setObjectName(u"payload.save"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, q, [this, bytes](const QString& file) {
        auto problem = std::make_shared<QString>();
        tree->index()->run(
            [bytes, file, problem](const std::atomic_bool&) {
                QSaveFile out(file);
                if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
                    *problem = out.errorString();
            },
            [this, problem, file] { Q_EMIT q->saved(file, *problem); });
    });
    dialog->open();
}

void PayloadView::Impl::saveWhole()
{
    if (source)
        save(source->bytes(), source->kind() == PayloadKind::Json ? u"payload.json"_s : u"payload"_s);
}

/// The menu of the bar; built once, what it offers is looked up when it opens.
void PayloadView::Impl::fillMoreMenu(QMenu* menu)
{
    if (!menu) {
        menu = new QMenu(bar->moreButton());
        menu->setObjectName(u"payload.moreMenu"_s);
        bar->moreButton()->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, q, [this, menu] { fillMoreMenu(menu); });
        return;
    }
    const Look& look = Look::of(q);
    menu->clear();
    const bool json = tree->index() && tree->index()->isJson();
    QAction* copyAll = menu->addAction(look.icon(IconId::Copy), json ? tr("Copy JSON") : tr("Copy text"));
    copyAll->setEnabled(source && source->size() <= mostCopied && source->kind() != PayloadKind::Binary);
    connect(copyAll, &QAction::triggered, q, [this] { copyWhole(); });
    connect(menu->addAction(look.icon(IconId::Save), tr("Save as…")), &QAction::triggered, q, [this] { saveWhole(); });
    menu->addSeparator();
    QAction* indent = menu->addAction(tr("Indent the text"));
    indent->setCheckable(true);
    indent->setChecked(wantsIndented);
    indent->setEnabled(json);
    connect(indent, &QAction::toggled, q, [this](bool on) {
        wantsIndented = on;
        if (source && mode == Mode::Text)
            prepareText();
    });
    if (auto* letters = bar->findChild<QAction*>(u"payload.case"_s))
        menu->addAction(letters);
    QAction* unfold = menu->addAction(tr("Unfold all"));
    unfold->setEnabled(json && mode == Mode::Tree);
    connect(unfold, &QAction::triggered, q, [this] { tree->unfoldBelow(0, 64); });
}

void PayloadView::Impl::treeMenu(const QPoint& global)
{
    const Look& look = Look::of(q);
    const qint64 number = treeView->currentRow();
    const PayloadTree::Row row = tree->rowAt(number);
    if (!row.isValid() || row.kind == PayloadTree::Kind::Fault)
        return;
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, IconId icon, auto fn) {
        QAction* action = menu->addAction(look.icon(icon), text);
        connect(action, &QAction::triggered, q, fn);
        return action;
    };
    const bool masked = tree->isMasked(row);
    add(tr("Copy value"), IconId::Copy, [this] { copyRow(false); })->setEnabled(!masked);
    add(tr("Copy as JSON"), IconId::None, [this] { copyRow(true); })->setEnabled(!masked);
    add(tr("Copy path"), IconId::None, [this] { copy(path); });
    if (masked)
        add(tr("Reveal this value"), IconId::Eye, [this, number] { reveal(number); });
    if (tree->canUnfold(row)) {
        menu->addSeparator();
        const bool open = tree->isUnfolded(row);
        const bool string = row.kind == PayloadTree::Kind::String;
        add(open ? tr("Fold") : string ? tr("Decode here") : tr("Unfold"), IconId::None,
            [this, number] { treeView->activate(number); });
        if (!string)
            add(tr("Unfold all below"), IconId::None, [this, number] { tree->unfoldBelow(number, 64); });
    }
    if (!masked && row.kind == PayloadTree::Kind::String && tree->guess(row).coding != payloaddecode::Coding::None)
        add(tr("Save decoded value as…"), IconId::Save, [this] {
            const payloaddecode::Decoded inside = tree->decoded(tree->rowAt(treeView->currentRow()));
            save(inside.bytes, u"value"_s);
        });
    if (!tree->isDecoded(row)) {
        menu->addSeparator();
        add(tr("Show in the text"), IconId::None, [this, offset = tree->offsetOf(row)] {
            q->setMode(Mode::Text);
            textView->showPlace(toText(offset), 0);
        });
    }
    menu->popup(global);
}

void PayloadView::Impl::textMenu(const QPoint& global)
{
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = textView->selectedText();
    QAction* copyIt = menu->addAction(Look::of(q).icon(IconId::Copy), tr("Copy"));
    copyIt->setEnabled(!selected.isEmpty());
    connect(copyIt, &QAction::triggered, q, [this] { copySelection(); });
    connect(menu->addAction(tr("Select all")), &QAction::triggered, q, [this] { textView->selectAll(); });
    if (const qint64 secret = textView->maskedAtCursor(); secret >= 0)
        connect(menu->addAction(Look::of(q).icon(IconId::Eye), tr("Reveal this value")), &QAction::triggered, q,
                [this, secret] { revealAt(fromText(secret)); });
    if (tree->index() && tree->index()->isJson()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Show in the tree")), &QAction::triggered, q, [this] {
            const qint64 offset = fromText(textView->cursor());
            q->setMode(Mode::Tree);
            goInTree(offset);
        });
    }
    menu->popup(global);
}

} // namespace alien
