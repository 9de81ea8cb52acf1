// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbookpage.h"

#include "views/common/look/look.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/help/handbooktext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

HandbookPage::HandbookPage(QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHead(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new TextLabel(tr("No page has these words."), FontRole::Small, Token::Muted, this))
    , m_text(new HandbookText(this))
{
    setObjectName(u"handbook"_s);
    setAccessibleName(tr("Handbook"));
    build();
    for (const auto& page : m_handbook.pages())
        m_list->addItem(page.title);
    giveFocus(this, m_text);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_page)
            open(row);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookPage::follow);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookPage::findNext);
    find();
}

void HandbookPage::build()
{
    const Look& look = Look::of(this);
    m_head->setTitle(tr("Handbook"));
    m_head->setFact(tr("F1 again shows every shortcut, Esc goes back"));
    m_search->setObjectName(u"handbook.search"_s);
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"handbook.pages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_none->setWordWrap(true);
    m_text->setObjectName(u"handbook.text"_s);
    auto* side = new QWidget(this);
    side->setFixedWidth(look.px(220));
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(sided(look.px(12), look.px(12), look.px(8), look.px(12)));
    left->setSpacing(look.px(8));
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(row, 1);
}

void HandbookPage::showSection(const QString& key)
{
    open(m_handbook.indexOfSection(key));
}

bool HandbookPage::showNamed(const QString& name, const QString& anchor)
{
    const int page = m_handbook.indexOf(name);
    if (page >= 0)
        open(page, anchor);
    return page >= 0;
}

QString HandbookPage::currentName() const
{
    return m_page < 0 ? QString() : m_handbook.pages().at(m_page).name;
}

void HandbookPage::open(int page, const QString& anchor)
{
    if (page < 0 || page >= int(m_handbook.pages().size()))
        return;
    if (m_page >= 0 && (page != m_page || !anchor.isEmpty()))
        m_back.append({m_page, m_text->verticalScrollBar()->value()});
    if (page != m_page) {
        m_page = page;
        m_list->setCurrentRow(page);
        m_text->setAccessibleName(m_handbook.pages().at(page).title);
        m_text->showPage(m_handbook.pages().at(page).text);
        m_text->mark(words());
    }
    if (!anchor.isEmpty())
        m_text->goToHeading(anchor);
}

void HandbookPage::goBack()
{
    if (m_back.isEmpty())
        return;
    const Place place = m_back.takeLast();
    const auto rest = m_back;
    open(place.page);
    m_back = rest;
    m_text->verticalScrollBar()->setValue(place.scroll);
}

void HandbookPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HandbookPage::follow(const QUrl& link)
{
    // A link that leads out of the handbook stays words: the program contacts no host for it.
    if (!link.isRelative())
        return;
    const int page = link.path().isEmpty() ? m_page : m_handbook.indexOfFile(link.path());
    open(page, link.fragment());
}

QStringList HandbookPage::words() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

void HandbookPage::find()
{
    const QStringList wanted = words();
    const QList<int> found = m_handbook.search(wanted);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!found.contains(i));
    m_none->setVisible(found.isEmpty());
    m_text->mark(wanted);
}

void HandbookPage::findNext()
{
    const QStringList wanted = words();
    if (wanted.isEmpty())
        return;
    const QList<int> found = m_handbook.search(wanted);
    if (!found.isEmpty() && !found.contains(m_page))
        open(found.first());
    m_text->goToNextMark();
}

} // namespace alien
