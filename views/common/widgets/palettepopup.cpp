// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/palettepopup.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/palettedelegate.h"
#include "views/common/widgets/palettemodel.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadowRoom = 20;
constexpr int mostRows = 16;

} // namespace

PalettePopup::PalettePopup(QWidget* window)
    : QFrame(window)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(tr("Nothing has such a name."), FontRole::Body, Token::Muted, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Find or run anything"));
    m_field->setObjectName(u"palette.field"_s);
    m_field->setAccessibleName(tr("Find or run anything"));
    m_field->setPlaceholderText(tr("Find or run anything:  > actions  # groups  @ releases  : ids"));
    m_field->addAction(new QAction(look.icon(IconId::Search), tr("Find or run anything"), m_field),
                       QLineEdit::LeadingPosition);
    nameInnerButtons(m_field);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(look, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    const int edge = look.px(shadowRoom);
    column->setContentsMargins(edge + 1, edge + 1, edge + 1, edge + look.px(6));
    column->setSpacing(0);
    auto* fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8));
    fieldRow->addWidget(m_field);
    m_field->setFixedHeight(look.px(30));
    column->addLayout(fieldRow);
    column->addWidget(m_list);
    m_nothing->setObjectName(u"palette.nothing"_s);
    m_nothing->setContentsMargins(look.px(12), 0, look.px(12), 0);
    m_nothing->hide();
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &PalettePopup::search);
    connect(m_list, &QListView::clicked, this, &PalettePopup::runCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            dismiss();
    });
    window->installEventFilter(this);
    hide();
}

PalettePopup::~PalettePopup() = default;

void PalettePopup::addProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void PalettePopup::open(const QString& text)
{
    if (!isVisible())
        m_focusBefore = m_window->window()->focusWidget();
    const QSignalBlocker silent(m_field);
    m_field->setText(text);
    search();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void PalettePopup::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT dismissed();
}

void PalettePopup::search()
{
    m_model->search(m_providers, m_field->text());
    m_list->setCurrentIndex({});
    step(1);
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_model->row(row).head || !m_model->row(row).item.preselected)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_field->setAccessibleDescription(m_model->row(row).item.text);
        break;
    }
    place();
}

void PalettePopup::place()
{
    const Look& look = Look::of(this);
    const int edge = look.px(shadowRoom);
    const int width = qMin(look.px(620), m_window->width() - look.px(24)) + 2 * edge;
    const bool nothing = m_model->rowCount() == 0 && !m_field->text().isEmpty();
    const int rows = nothing ? 1 : qMin(m_model->rowCount(), mostRows);
    const int height = 2 * edge + look.px(8 + 30 + 8 + 6) + rows * look.px(26) + 2;
    const int top = look.px(40 + 26) - edge;
    m_list->setVisible(rows > 0 && !nothing);
    m_nothing->setVisible(nothing);
    if (nothing)
        m_field->setAccessibleDescription(m_nothing->text());
    setGeometry((m_window->width() - width) / 2, top, width, qMin(height, m_window->height() - top));
}

void PalettePopup::step(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int i = 0; i < count; ++i) {
        row = ((row + by) % count + count) % count;
        if (m_model->row(row).head)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        if (row == 1)
            m_list->scrollToTop();
        m_field->setAccessibleDescription(m_model->row(row).item.text);
        return;
    }
}

void PalettePopup::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->row(index.row()).head || !m_model->row(index.row()).item.enabled)
        return;
    const std::function<void()> run = m_model->row(index.row()).item.run;
    dismiss();
    if (run)
        run();
}

bool PalettePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < mostRows / 2; ++i)
            step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void PalettePopup::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    const int edge = look.px(shadowRoom);
    const QRect paper = rect().adjusted(edge, edge, -edge, -edge);
    paint::shadow(look, &painter, paper);
    paint::roundedBox(&painter, paper, look.px(6), look.color(Token::Base), look.color(Token::BorderStrong));
}

void PalettePopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        m_field->setFixedHeight(Look::of(this).px(30));
        place();
    }
}

} // namespace alien
