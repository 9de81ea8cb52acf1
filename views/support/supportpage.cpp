// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/supportpage.h"

#include "models/common/format.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/givefocus.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/sectionhead.h"
#include "views/payload/payloadview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

SupportPage::SupportPage(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_head(new SectionHead(this))
    , m_bar(new MessageBar(this))
    , m_view(new PayloadView(format, this))
    , m_save(new QPushButton(tr("Save bundle…"), this))
{
    const Look& look = Look::of(this);
    setObjectName(u"support"_s);
    setAccessibleName(tr("Support bundle"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setTitle(tr("Support bundle"));
    m_bar->setObjectName(u"support.bar"_s);
    m_view->setObjectName(u"support.view"_s);
    m_save->setObjectName(u"support.save"_s);
    m_save->setAccessibleName(tr("Save bundle"));
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"support.close"_s);
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    foot->setSpacing(look.px(8));
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    setTabOrder(close, m_save); // as they stand, not as they were made
    giveFocus(this, m_view);
    connect(m_save, &QPushButton::clicked, this, &SupportPage::saveRequested);
    connect(close, &QPushButton::clicked, this, &SupportPage::closeRequested);
}

void SupportPage::showMaking()
{
    m_own = true;
    m_bar->hide();
    m_save->show();
    m_save->setEnabled(false);
    m_head->setFact({});
    m_view->showMessage(tr("The bundle is being put together."), {});
}

void SupportPage::showBytes(const QByteArray& bytes, const QString& title)
{
    m_view->setTitle(title, m_format.bytes(bytes.size()));
    m_view->setSource(PayloadSource::fromBytes(bytes));
}

void SupportPage::showPreview(const QByteArray& bytes)
{
    m_own = true;
    m_save->show();
    m_save->setEnabled(true);
    m_head->setFact(tr("Nothing is sent: it is a file that you hand on"));
    m_bar->setMessage(
        MessageBar::Kind::Info, tr("These are all the bytes that will be saved."),
        tr("Tokens, payloads, headers and values of the environment are not among them. Names are, unless "
           "they are masked (Ctrl+Shift+H)."));
    m_bar->show();
    showBytes(bytes, tr("Support bundle"));
}

void SupportPage::showOpened(const QByteArray& bytes, const QString& whence, const QString& made)
{
    m_own = false;
    m_save->hide();
    m_head->setFact(whence);
    m_bar->setMessage(MessageBar::Kind::Attention, tr("This is a support bundle, to look at only."), made);
    m_bar->show();
    showBytes(bytes, tr("Support bundle"));
}

void SupportPage::showSaved(const QString& file)
{
    m_bar->setMessage(MessageBar::Kind::Done, tr("The bundle was saved."), file);
    m_bar->show();
}

void SupportPage::showProblem(const QString& what, const QString& why)
{
    if (!m_own) {
        m_save->hide();
        m_view->setSource(nullptr);
        m_head->setFact({});
    }
    m_bar->setMessage(MessageBar::Kind::Failed, what, why);
    m_bar->show();
}

QByteArray SupportPage::bytes() const
{
    const auto source = m_view->source();
    return m_own && source ? source->bytes() : QByteArray();
}

} // namespace alien
