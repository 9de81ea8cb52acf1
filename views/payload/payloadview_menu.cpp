// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/redactor.h"
#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/payload/payloadbar.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview_p.h"
#include "views/shell/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// The clipboard is no place for more.
constexpr qint64 mostCopied = qint64(16) << 20;
/// Looking for secrets in so much takes a millisecond or two.
constexpr qint64 copiedAtOnce = 16 * 1024;
constexpr qint64 writtenAtOnce = qint64(4) << 20;

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

void PayloadView::Impl::copyLater(qint64 bytes, const std::function<QString()>& text, bool secret)
{
    if (bytes > mostCopied)
        return say(tr("%1 is too much for the clipboard; save them as a file").arg(format.bytes(bytes)));
    if (bytes <= copiedAtOnce)
        return copy(text(), secret);
    say(tr("Copying %1").arg(format.bytes(bytes)));
    work.run(q, [this, text, secret, asked = serial](const PayloadWork::Task& task) {
        const QString result = text();
        task.tell([this, result, secret, asked] {
            if (asked != serial)
                return;
            say({});
            copy(result, secret);
        });
    });
}

void PayloadView::Impl::copyRow(bool asJson)
{
    const PayloadTree::Row row = tree->rowAt(treeView->currentRow());
    if (row.isValid())
        copyLater(qint64(tree->raw(row).size()), tree->copyWork(row, asJson),
                  tree->isSecret(row) && !tree->isMasked(row));
}

void PayloadView::Impl::copySelection()
{
    // Somebody revealed something in it, perhaps: then it is no ordinary text.
    copyLater(textView->selectedBytes(), textView->selectionWork(), !revealed.isEmpty());
}

void PayloadView::Impl::copyWhole()
{
    if (source)
        copyLater(
            source->size(), [from = source] { return QString::fromUtf8(Redactor::json(from->bytes())); }, false);
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

void PayloadView::Impl::save(const QString& name, const Writer& write)
{
    auto* dialog = new QFileDialog(q, tr("Save as"), name);
    dialog->setObjectName(u"payload.save"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, q, [this, write](const QString& file) {
        work.run(q, [this, write, file](const PayloadWork::Task& task) {
            QSaveFile out(file);
            QString problem;
            if (out.open(QIODevice::WriteOnly)) {
                // Payloads carry secrets: nobody else needs to read the file.
                out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
                problem = write(out, task.stop());
                if (problem.isEmpty() && !out.commit())
                    problem = out.errorString();
            } else {
                problem = out.errorString();
            }
            task.tell([this, file, problem] {
                say(problem.isEmpty() ? tr("Saved as %1").arg(QFileInfo(file).fileName())
                                      : tr("%1 could not be saved: %2").arg(QFileInfo(file).fileName(), problem));
                Q_EMIT q->saved(file, problem);
            });
        });
    });
    dialog->open();
}

void PayloadView::Impl::saveWhole()
{
    if (!source)
        return;
    const QString image = PayloadSource::imageFormat(source->view());
    const QString name = source->kind() == PayloadKind::Json   ? u"payload.json"_s
                         : source->kind() == PayloadKind::Gzip ? u"payload.gz"_s
                         : source->kind() == PayloadKind::Text ? u"payload.txt"_s
                         : image.isEmpty()                     ? u"payload.bin"_s
                                                               : u"payload."_s + image;
    save(name, [from = source](QIODevice& out, const std::atomic_bool& stop) {
        for (qint64 at = 0; at < from->size() && !stop; at += writtenAtOnce) {
            const std::string_view part = from->view(at, writtenAtOnce);
            if (out.write(part.data(), qint64(part.size())) != qint64(part.size()))
                return out.errorString();
        }
        return stop ? tr("The window was closed") : QString();
    });
}

void PayloadView::Impl::saveDecoded(qint64 row)
{
    const PayloadTree::DecodeWork decode = tree->decodeWork(tree->rowAt(row));
    if (!decode)
        return;
    save(u"value"_s, [decode](QIODevice& out, const std::atomic_bool& stop) {
        const payloaddecode::Decoded inside = decode(stop);
        if (!inside.problem.isEmpty())
            return inside.problem;
        return out.write(inside.bytes) == inside.bytes.size() ? QString() : out.errorString();
    });
}

/// The menu of the bar; built once, what it offers is looked up when it opens.
void PayloadView::Impl::fillMoreMenu(QMenu* menu)
{
    if (!menu) {
        menu = new QMenu(bar->moreButton());
        menu->setObjectName(u"payload.moreMenu"_s);
        connect(bar->moreButton(), &QPushButton::clicked, q, [this, menu] {
            const QPushButton* button = bar->moreButton();
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        });
        connect(menu, &QMenu::aboutToShow, q, [this, menu] { fillMoreMenu(menu); });
        return;
    }
    const Look& look = Look::of(q);
    menu->clear();
    const bool json = tree->index() && tree->index()->isJson();
    QAction* copyAll = menu->addAction(look.icon(IconId::Copy), json ? tr("Copy JSON") : tr("Copy text"));
    const bool readable = source && (source->kind() == PayloadKind::Json || source->kind() == PayloadKind::Text);
    copyAll->setEnabled(readable && source->size() <= mostCopied);
    connect(copyAll, &QAction::triggered, q, [this] { copyWhole(); });
    connect(menu->addAction(look.icon(IconId::Save), tr("Save as…")), &QAction::triggered, q, [this] { saveWhole(); });
    if (!extras.isEmpty()) {
        menu->addSeparator();
        menu->addActions(extras);
    }
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
    menu->addActions(extras);
    if (masked)
        add(tr("Reveal this value"), IconId::Eye, [this, number] { reveal(number); });
    if (tree->canUnfold(row)) {
        menu->addSeparator();
        const bool open = tree->isUnfolded(row);
        const bool string = row.kind == PayloadTree::Kind::String;
        add(open     ? tr("Fold")
            : string ? tr("Decode here")
                     : tr("Unfold"),
            IconId::None, [this, number] { treeView->activate(number); });
        if (!string)
            add(tr("Unfold all below"), IconId::None, [this, number] { tree->unfoldBelow(number, 64); });
    }
    if (!masked && row.kind == PayloadTree::Kind::String && tree->guess(row).coding != payloaddecode::Coding::None)
        add(tr("Save decoded value as…"), IconId::Save, [this, number] { saveDecoded(number); });
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
    QAction* copyIt = menu->addAction(Look::of(q).icon(IconId::Copy), tr("Copy"));
    copyIt->setEnabled(textView->selectedBytes() > 0);
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
            goInTree(offset, {});
        });
    }
    menu->popup(global);
}

} // namespace alien
