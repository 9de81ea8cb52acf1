// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/jsonview.h"

#include "client/redactor.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/jsonmodel.h"
#include "views/common/widgets/jsontext.h"
#include "views/common/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// One press of Enter looks at so many nodes at most: the GUI thread does not walk a document of any size.
constexpr int searchedNodes = 20'000;

bool contains(const JsonModel& model, const QModelIndex& index, const QString& text)
{
    const QModelIndex key = index.siblingAtColumn(0);
    if (key.data().toString().contains(text, Qt::CaseInsensitive))
        return true;
    return !model.hasChildren(key) && model.node(key).text().contains(text, Qt::CaseInsensitive) &&
           !model.isMasked(key);
}

QModelIndex following(const JsonModel& model, const QModelIndex& index)
{
    if (model.rowCount(index) > 0)
        return model.index(0, 0, index);
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        if (at.row() + 1 < model.rowCount(at.parent()))
            return at.siblingAtRow(at.row() + 1);
    return {};
}

QModelIndex preceding(const JsonModel& model, const QModelIndex& index)
{
    QModelIndex at = index.isValid() && index.row() > 0 ? index.siblingAtRow(index.row() - 1) : QModelIndex();
    if (index.isValid() && index.row() == 0)
        return index.parent();
    while (model.rowCount(at) > 0)
        at = model.index(model.rowCount(at) - 1, 0, at);
    return at;
}

} // namespace

JsonView::JsonView(QWidget* parent)
    : QWidget(parent)
    , m_model(new JsonModel(Look::of(this), this))
    , m_tree(new QTreeView(this))
    , m_text(new JsonText(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new QWidget(this))
    , m_search(new QLineEdit(m_bar))
    , m_hits(new TextLabel({}, FontRole::Small, Token::Muted, m_bar))
    , m_path(new TextLabel({}, FontRole::MonoSmall, Token::Muted, this))
    , m_asText(new QPushButton(tr("Text"), m_bar))
{
    Look& look = Look::of(this);
    setObjectName(u"json"_s);
    m_tree->setObjectName(u"json.tree"_s);
    m_tree->setAccessibleName(tr("JSON"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->installEventFilter(this);
    look.dress(m_tree, FontRole::Mono);
    m_text->setObjectName(u"json.text"_s);
    m_text->setAccessibleName(tr("JSON text"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    buildBar();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonView::currentChanged);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &JsonView::contextMenu);
    connect(&look, &Look::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void JsonView::buildBar()
{
    const Look& look = Look::of(this);
    m_search->setObjectName(u"json.search"_s);
    m_search->setPlaceholderText(tr("Find in JSON"));
    m_search->setAccessibleName(tr("Find in JSON"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(new QAction(look.icon(IconId::Search), {}, m_search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_searchedTo = QPersistentModelIndex();
        m_hits->clear();
    });
    QPushButton* up = makeIconButton(IconId::Up, tr("Previous match"), m_bar);
    QPushButton* down = makeIconButton(IconId::Down, tr("Next match"), m_bar);
    up->setObjectName(u"json.previous"_s);
    down->setObjectName(u"json.next"_s);
    connect(up, &QPushButton::clicked, this, [this] { search(false); });
    connect(down, &QPushButton::clicked, this, [this] { search(true); });
    m_asText->setObjectName(u"json.asText"_s);
    m_asText->setCheckable(true);
    m_asText->setAutoDefault(false);
    connect(m_asText, &QPushButton::toggled, this, [this](bool text) {
        if (text)
            showText();
        m_stack->setCurrentIndex(text ? 1 : 0);
        m_path->setVisible(!text);
    });
    QPushButton* copy = makeIconButton(IconId::Copy, tr("Copy JSON"), m_bar);
    copy->setObjectName(u"json.copy"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString text = QString::fromUtf8(Redactor::json(m_document.source()));
        QApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    });
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(look.px(12), look.px(4), look.px(8), look.px(4));
    row->setSpacing(look.px(6));
    row->addWidget(m_search, 1);
    row->addWidget(m_hits);
    for (QWidget* widget : std::initializer_list<QWidget*>{up, down, m_asText, copy})
        row->addWidget(widget);
    m_path->setElide(Qt::ElideMiddle);
    m_path->setContentsMargins(look.px(12), look.px(3), look.px(12), look.px(3));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setObjectName(u"json.path"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_path);
}

void JsonView::setDocument(const Document& document)
{
    const QString pointer = m_tree->currentIndex().data(JsonModel::PointerRole).toString();
    m_document = document;
    m_model->setDocument(document);
    m_tree->setColumnWidth(0, Look::of(this).px(200));
    const bool broken = document.isNull();
    m_asText->setEnabled(!broken);
    m_asText->setChecked(broken);
    if (m_asText->isChecked())
        showText();
    m_tree->expandToDepth(0);
    if (const QModelIndex again = m_model->indexOf(pointer); again.isValid())
        m_tree->setCurrentIndex(again);
}

void JsonView::setSearchName(const QString& accessibleName)
{
    m_search->setAccessibleName(accessibleName);
}

void JsonView::expandToDepth(int depth)
{
    m_tree->expandToDepth(depth);
}

void JsonView::setCurrentPointer(const QString& pointer)
{
    const QModelIndex index = m_model->indexOf(pointer);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void JsonView::showText()
{
    m_text->setJson(m_document);
}

void JsonView::search(bool forward)
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    if (m_stack->currentIndex() == 1) {
        const bool found = m_text->find(wanted, forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward);
        m_hits->setText(found ? QString() : tr("No further match"));
        return;
    }
    QModelIndex index = m_searchedTo.isValid() ? QModelIndex(m_searchedTo) : m_tree->currentIndex().siblingAtColumn(0);
    m_searchedTo = QPersistentModelIndex();
    for (int i = 0; i < searchedNodes; ++i) {
        index = forward ? following(*m_model, index) : preceding(*m_model, index);
        if (!index.isValid()) {
            // The next press begins again at the other end.
            m_tree->setCurrentIndex({});
            m_hits->setText(tr("No further match"));
            return;
        }
        if (!contains(*m_model, index, wanted))
            continue;
        m_hits->clear();
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        return;
    }
    m_searchedTo = index;
    m_hits->setText(tr("Not yet found; Enter searches on"));
}

void JsonView::copyValue(bool path)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QString text = path ? index.data(JsonModel::PointerRole).toString() : m_model->copyText(index);
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void JsonView::currentChanged(const QModelIndex& index)
{
    m_path->setText(index.data(JsonModel::PointerRole).toString());
}

void JsonView::contextMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy value")), &QAction::triggered, this, [this] { copyValue(false); });
    connect(menu->addAction(tr("Copy path")), &QAction::triggered, this, [this] { copyValue(true); });
    if (m_model->isMasked(index))
        connect(menu->addAction(Look::of(this).icon(IconId::Eye), tr("Reveal this value")), &QAction::triggered, this,
                [this, at = QPersistentModelIndex(index)] { m_model->reveal(at); });
    if (m_model->rowCount(index) > 0) {
        menu->addSeparator();
        connect(menu->addAction(tr("Unfold all below")), &QAction::triggered, this,
                [this, at = QPersistentModelIndex(index)] { m_tree->expandRecursively(at, 8); });
        connect(menu->addAction(tr("Fold")), &QAction::triggered, this,
                [this, at = QPersistentModelIndex(index)] { m_tree->collapse(at); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

bool JsonView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_tree && key->matches(QKeySequence::Copy)) {
        copyValue(false);
        return true;
    }
    if (watched == m_tree && key->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

} // namespace alien
