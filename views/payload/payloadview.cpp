// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/payloadview.h"

#include "models/common/clock.h"
#include "models/common/format.h"
#include "views/common/look/look.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/statepane.h"
#include "views/payload/payloadbar.h"
#include "views/payload/payloadfoot.h"
#include "views/payload/payloadhexview.h"
#include "views/payload/payloadpreview.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview_p.h"
#include "views/shell/secretclipboard.h"

#include <QKeyEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int findsAfterMs = 150;
constexpr int mostRestored = 500;
/// Elements of longer arrays show their members in a line; nobody wants all of them open.
constexpr qint64 widestUnfolded = 30;
constexpr qint64 comparedUpTo = qint64(4) << 20;

} // namespace

void PayloadView::Impl::build()
{
    tree = std::make_unique<PayloadTree>(format);
    search = new PayloadSearch(q);
    findDelay = new QTimer(q);
    findDelay->setSingleShot(true);
    findDelay->setInterval(findsAfterMs);
    secrets = new SecretClipboard(q);
    bar = new PayloadBar(q);
    stack = new QStackedWidget(q);
    pane = new StatePane(stack);
    treeView = new PayloadTreeView(*tree, stack);
    textView = new PayloadTextView(stack);
    hexView = new PayloadHexView(stack);
    for (QWidget* page : std::initializer_list<QWidget*>{treeView, textView, hexView, pane})
        stack->addWidget(page);
    giveFocus(q, [views = QPointer(stack), none = pane] {
        QWidget* shown = views ? views->currentWidget() : nullptr;
        return shown == none ? nullptr : shown;
    });
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    preview = new PayloadPreview(q);
    foot = new PayloadFoot(q);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(stack, 1);
    column->addWidget(preview);
    column->addWidget(foot);
    nameParts();
    connectParts();
    setPane(QString(), QString());
}

void PayloadView::Impl::nameParts()
{
    treeView->setObjectName(u"payload.tree"_s);
    textView->setObjectName(u"payload.text"_s);
    hexView->setObjectName(u"payload.hex"_s);
    const QString title = bar->title();
    treeView->setAccessibleName(title.isEmpty() ? tr("JSON") : title);
    textView->setAccessibleName(title.isEmpty() ? tr("Text") : tr("%1 as text").arg(title));
    hexView->setAccessibleName(title.isEmpty() ? tr("Bytes") : tr("%1 as bytes").arg(title));
}

void PayloadView::Impl::connectParts()
{
    connect(bar, &PayloadBar::findChanged, q, [this] { findDelay->start(); });
    connect(bar, &PayloadBar::findNext, q, [this](bool forward) { go(forward); });
    connect(bar, &PayloadBar::findLeft, q, [this] { viewOf(mode)->setFocus(); });
    connect(bar, &PayloadBar::modeChosen, q, [this](Mode chosen) { q->setMode(chosen); });
    connect(findDelay, &QTimer::timeout, q, [this] { findChanged(); });
    connect(search, &PayloadSearch::advanced, q, [this] { searchAdvanced(); });
    connect(search, &PayloadSearch::finished, q, [this] { searchAdvanced(); });
    connect(tree.get(), &PayloadTree::changed, q, [this] {
        showState();
        tryPending();
    });
    connect(treeView, &RowView::currentRowChanged, q, [this](qint64 row) { rowChanged(row); });
    connect(treeView, &PayloadTreeView::copyRequested, q, [this] { copyRow(false); });
    connect(treeView, &PayloadTreeView::menuRequested, q, [this](const QPoint& at) { treeMenu(at); });
    connect(treeView, &PayloadTreeView::revealRequested, q, [this](qint64 row) { reveal(row); });
    connect(textView, &PayloadTextView::copyRequested, q, [this] { copySelection(); });
    connect(textView, &PayloadTextView::menuRequested, q, [this](const QPoint& at) { textMenu(at); });
    connect(textView, &PayloadTextView::revealRequested, q, [this](qint64 offset) { revealAt(fromText(offset)); });
    connect(hexView, &PayloadHexView::copyRequested, q, [this] { copy(hexView->selectedText()); });
    connect(foot, &PayloadFoot::copyRequested, q, [this] { copy(foot->path()); });
    connect(foot, &PayloadFoot::problemClicked, q, [this] {
        if (source && source->kind() == PayloadKind::Gzip)
            return unpack();
        const PayloadIndex::Fault* fault = tree->index() ? tree->index()->fault() : nullptr;
        if (!fault)
            return;
        q->setMode(Mode::Text);
        textView->showPlace(toText(fault->offset), 1);
    });
    fillMoreMenu(nullptr);
    for (QWidget* part : std::initializer_list<QWidget*>{treeView, textView, hexView})
        part->installEventFilter(q);
}

RowView* PayloadView::Impl::viewOf(Mode m) const
{
    switch (m) {
    case Mode::Tree:
        return treeView;
    case Mode::Text:
        return textView;
    case Mode::Hex:
        break;
    }
    return hexView;
}

void PayloadView::Impl::setPane(const QString& title, const QString& text)
{
    pane->setState({StatePane::Kind::EmptyFirstRun, title, text, {}, {}, {}});
    stack->setCurrentWidget(pane);
    bar->setContentEnabled(false);
    preview->clear();
    foot->setPath({});
    foot->setState({});
    foot->setProblem({});
}

void PayloadView::Impl::takeSource(const PayloadSourcePtr& next)
{
    const QStringList unfolded = source ? tree->unfoldedPaths(mostRestored) : QStringList();
    const QString place = path;
    source = next;
    packed.reset();
    ++serial;
    notice.clear();
    preview->clear();
    search->cancel();
    revealed.clear();
    pendingSteps.clear();
    pendingPath.clear();
    hit = -1;
    textView->setIndex(nullptr);
    hexView->setIndex(nullptr);
    indented.reset();
    indenting = false;
    treeView->setCurrentRow(-1);
    tree->setIndex(source ? std::make_unique<PayloadIndex>(source) : nullptr);
    if (!source)
        return setPane(QString(), QString());
    if (source->size() == 0)
        return setPane(tr("Empty"), tr("This payload has no bytes."));
    bar->setContentEnabled(true);
    hexView->setIndex(tree->index());
    const bool json = tree->index()->isJson();
    bar->setModeEnabled(Mode::Tree, json, tr("This is not JSON."));
    bar->setModeEnabled(Mode::Text, true);
    bar->setModeEnabled(Mode::Hex, true);
    restore(unfolded, place);
    applyMode();
    showState();
    if (!bar->findText().isEmpty())
        findChanged();
}

/// What was unfolded and where one stood, as far as it still is there; nothing moves by itself.
void PayloadView::Impl::restore(const QStringList& unfolded, const QString& place)
{
    for (const QString& at : unfolded)
        if (const qint64 row = tree->rowOfPath(at); row >= 0)
            tree->unfold(row);
    path.clear();
    if (!place.isEmpty())
        if (const qint64 row = tree->rowOfPath(place); row >= 0)
            treeView->setCurrentRow(row);
}

PayloadView::Mode PayloadView::Impl::possible(Mode wish) const
{
    const PayloadKind kind = source ? source->kind() : PayloadKind::Json;
    if (wish == Mode::Tree && tree->index() && !tree->index()->isJson())
        return kind == PayloadKind::Text || kind == PayloadKind::Json ? Mode::Text : Mode::Hex;
    return wish;
}

void PayloadView::Impl::applyMode()
{
    mode = possible(wanted);
    bar->setMode(mode);
    if (!source || source->size() == 0)
        return;
    if (mode == Mode::Text)
        prepareText();
    stack->setCurrentWidget(viewOf(mode));
    rowChanged(treeView->currentRow());
    showState();
}

QString PayloadView::Impl::problemText() const
{
    if (source && source->kind() == PayloadKind::Gzip)
        return tr("Unpack gzip");
    const PayloadIndex::Fault* fault = tree->index() ? tree->index()->fault() : nullptr;
    return fault ? tr("Broken at line %1, column %2").arg(fault->line).arg(fault->column) : QString();
}

void PayloadView::Impl::showState()
{
    const PayloadIndex* index = tree->index();
    if (!index || !source || source->size() == 0)
        return;
    QString state;
    if (index->isJson() && !index->isChecked())
        state = tr("Reading, %1 %").arg(qint64(index->good().size()) * 100 / qMax<qint64>(source->size(), 1));
    else if (!index->isJson())
        state = tr("%1, no JSON").arg(format.bytes(source->size()));
    foot->setState(notice.isEmpty() ? state : notice);
    foot->setProblem(problemText());
    if (mode == Mode::Text && index->isChecked() && wantsIndented && !indented && !indenting && !index->fault())
        prepareText();
}

/// What is packed as a whole is shown unpacked when asked to; the source stays the one that was set.
void PayloadView::Impl::unpack()
{
    say(tr("Unpacking %1").arg(format.bytes(source->size())));
    work.run(q, [this, from = source, asked = serial](const PayloadWork::Task& task) {
        auto inside = std::make_shared<payloaddecode::Decoded>(payloaddecode::unpack(from->view(), task.stop()));
        const PayloadSourcePtr bytes = PayloadSource::fromBytes(inside->bytes);
        task.tell([this, inside, from, bytes, asked] {
            if (asked != serial)
                return;
            if (!inside->bytes.isEmpty()) {
                takeSource(bytes);
                packed = from;
            }
            say(inside->problem.isEmpty() ? tr("Unpacked from %1 of gzip").arg(format.bytes(from->size()))
                                          : inside->problem);
        });
    });
}

void PayloadView::Impl::say(const QString& sentence)
{
    notice = sentence;
    showState();
}

void PayloadView::Impl::rowChanged(qint64 row)
{
    const PayloadTree::Row at = mode == Mode::Tree ? tree->rowAt(row) : PayloadTree::Row();
    const QString now = tree->path(at);
    foot->setPath(now);
    const bool moved = now != path && mode == Mode::Tree;
    if (moved)
        path = now;
    showPreview(at);
    if (!moved)
        return;
    notice.clear();
    Q_EMIT q->currentPathChanged(path);
}

void PayloadView::Impl::showPreview(const PayloadTree::Row& row)
{
    const QString id = QString::number(serial) + path;
    if (source && source->kind() == PayloadKind::Image)
        return preview->showImage(id, PayloadSource::imageFormat(source->view()),
                                  [from = source](const std::atomic_bool&) { return from->bytes(); });
    const payloaddecode::Guess guess =
        row.isValid() && !tree->isMasked(row) ? tree->guess(row) : payloaddecode::Guess();
    if (guess.imageFormat.isEmpty())
        return preview->clear();
    preview->showImage(id, guess.imageFormat, [work = tree->decodeWork(row)](const std::atomic_bool& stop) {
        return work ? work(stop).bytes : QByteArray();
    });
}

PayloadView::PayloadView(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_impl(std::make_unique<Impl>(format))
{
    setObjectName(u"payload"_s);
    m_impl->q = this;
    m_impl->build();
}

PayloadView::~PayloadView()
{
    // The threads of the indexes end first, while the views that wait for them still stand.
    m_impl->search->disconnect(this);
    m_impl->tree->disconnect(this);
    m_impl->textView->setIndex(nullptr);
    m_impl->hexView->setIndex(nullptr);
    m_impl->indented.reset();
    m_impl->tree->setIndex(nullptr);
    delete m_impl->treeView;
}

void PayloadView::setTitle(const QString& title, const QString& fact)
{
    m_impl->bar->setTitle(title, fact);
    m_impl->nameParts();
}

void PayloadView::addHeadWidget(QWidget* widget)
{
    m_impl->bar->addWidget(widget);
}

void PayloadView::addBelow(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_impl->foot), widget);
}

void PayloadView::addFootWidget(QWidget* widget)
{
    m_impl->foot->addWidget(widget);
}

void PayloadView::addMenuAction(QAction* action)
{
    m_impl->extras.append(action);
}

void PayloadView::setFindName(const QString& accessibleName)
{
    m_impl->bar->setFindName(accessibleName);
}

void PayloadView::setSource(const PayloadSourcePtr& source)
{
    const PayloadSourcePtr now = this->source();
    // A poll brings the same bytes again; large ones are not worth the time of looking.
    const bool small = now && source && now->size() == source->size() && now->size() <= comparedUpTo;
    if (now && source && (now == source || (small && now->sameBytes(*source))))
        return;
    m_impl->takeSource(source);
}

PayloadSourcePtr PayloadView::source() const
{
    return m_impl->packed ? m_impl->packed : m_impl->source;
}

void PayloadView::showStoredOnHost(qint64 bytes, const QString& place)
{
    showMessage(tr("The result is stored on the manager's host"),
                tr("%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.")
                    .arg(m_impl->format.bytes(bytes), place));
}

void PayloadView::showMessage(const QString& title, const QString& text)
{
    m_impl->takeSource(nullptr);
    m_impl->setPane(title, text);
}

void PayloadView::setMode(Mode mode)
{
    const Mode before = m_impl->mode;
    const bool focused = m_impl->viewOf(before)->hasFocus();
    m_impl->wanted = mode;
    m_impl->applyMode();
    if (focused)
        m_impl->viewOf(m_impl->mode)->setFocus();
    if (m_impl->mode == before)
        return;
    if (!m_impl->bar->findText().isEmpty())
        m_impl->findChanged();
    Q_EMIT modeChanged(m_impl->mode);
}

PayloadView::Mode PayloadView::mode() const
{
    return m_impl->mode;
}

void PayloadView::expandToDepth(int depth)
{
    m_impl->tree->unfoldBelow(0, depth + 1, widestUnfolded);
}

void PayloadView::setCurrentPath(const QString& path)
{
    m_impl->pendingPath = path;
    m_impl->tryPending();
}

QString PayloadView::currentPath() const
{
    return m_impl->path;
}

void PayloadView::setNotes(const QHash<QString, QString>& notes)
{
    m_impl->treeView->setNotes(notes);
}

void PayloadView::find(const QString& text)
{
    m_impl->bar->setFindText(text);
    m_impl->findDelay->stop();
    m_impl->findChanged();
}

void PayloadView::setClock(const Clock& clock)
{
    m_impl->tree->setNow([&clock] { return clock.nowMs(); });
}

bool PayloadView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    // The window has Ctrl+F for its own filter; in here it finds.
    const bool find = key->matches(QKeySequence::Find);
    const bool next = key->matches(QKeySequence::FindNext);
    const bool previous = key->matches(QKeySequence::FindPrevious);
    if (event->type() == QEvent::ShortcutOverride) {
        if (find || next || previous || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            event->accept();
        return false;
    }
    if (find)
        m_impl->bar->focusFind();
    else if (next || previous)
        m_impl->go(next);
    else
        return false;
    return true;
}

} // namespace alien
