// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/window.h"

#include "views/common/look/look.h"
#include "views/common/widgets/protectionframe.h"
#include "views/common/widgets/rail.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace alien::gallery {

using namespace Qt::StringLiterals;

namespace {

QWidget* statusLine(QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    for (const QString& text :
         {u"412 deployments, 58 releases"_s, u"Poll 14 req/min, 1.1 MB/min"_s, u"Journal verified, 1 867 entries"_s})
        row->addWidget(new TextLabel(text, FontRole::Small, Token::Muted, line));
    row->addStretch(1);
    for (const QString& text : {u"Clock skew 0.3 s"_s, u"Times: Europe/Berlin (UTC+01:00)"_s, u"Compact rows"_s})
        row->addWidget(new TextLabel(text, FontRole::Small, Token::Muted, line));
    line->setFixedHeight(Look::of(line).px(24));
    return line;
}

Rail* rail(QWidget* parent, Protection protection, const QString& name, bool old)
{
    auto* rail = new Rail(parent);
    rail->addSection(u"overview"_s, u"Overview"_s, IconId::Overview);
    rail->addSection(u"deployments"_s, u"Deployments"_s, IconId::Deployments);
    rail->addSection(u"groups"_s, u"Groups"_s, IconId::Groups);
    rail->addSection(u"releases"_s, u"Releases"_s, IconId::Releases);
    rail->addSection(u"commands"_s, u"Commands"_s, IconId::Commands);
    rail->addSection(u"telemetry"_s, u"Telemetry"_s, IconId::Telemetry);
    rail->addSection(u"stack"_s, u"Stack editor"_s, IconId::Stack);
    rail->addSection(u"journal"_s, u"Journal"_s, IconId::Journal);
    rail->addSection(u"api"_s, u"API"_s, IconId::Api);
    rail->setSectionCount(u"deployments"_s, {13, 412, {}});
    rail->setSectionCount(u"groups"_s, {0, 23, {}});
    rail->setSectionCount(u"releases"_s, {0, 58, {}});
    rail->setSectionCount(u"commands"_s, {0, 1204, {}});
    rail->setSectionCount(u"stack"_s, {0, -1, u"1 draft"_s});
    rail->setCurrentSection(u"deployments"_s);
    Rail::Connection connection;
    connection.name = name;
    connection.protection = protection;
    connection.host = u"manager.eu.acme.example"_s;
    connection.role = u"workspace-admin"_s;
    connection.age = old ? u"Data 5 min 12 s old"_s : u"Data 4 s old, next in 6 s"_s;
    connection.old = old;
    rail->setConnection(connection);
    rail->setFooter({u"Watches: 2 active"_s, u"Screen-share masking: off"_s});
    return rail;
}

} // namespace

DemoWindow::DemoWindow(Protection protection, const QString& name, bool old)
    : m_protection(protection)
    , m_client(new QWidget(this))
    , m_head(new SectionHead(m_client))
    , m_section(new QHBoxLayout)
{
    const Look& look = Look::of(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(protectionMargins(protection));
    outer->addWidget(m_client);
    auto* column = new QVBoxLayout(m_client);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* menus = new QMenuBar(m_client);
    for (const QString& menu :
         {u"File"_s, u"Edit"_s, u"View"_s, u"Go"_s, u"Deployment"_s, u"Command"_s, u"Stack"_s, u"Tools"_s, u"Help"_s})
        menus->addMenu(menu);
    column->addWidget(menus);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(rail(m_client, protection, name, old));
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    auto* back = new QAction(look.icon(IconId::Left, Token::Text), u"Back"_s, this);
    auto* forward = new QAction(look.icon(IconId::Right, Token::Text), u"Forward"_s, this);
    forward->setEnabled(false);
    m_head->setNavigation(back, forward);
    m_head->setTitle(u"Deployments"_s);
    m_head->setFact(u"412 in 23 groups"_s);
    auto* palette = new QAction(u"Palette"_s, this);
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    m_head->setPaletteAction(palette);
    m_head->setActions({new QAction(look.icon(IconId::Plus), u"New deployment…"_s, this)});
    main->addWidget(m_head);
    m_section->setSpacing(0);
    main->addLayout(m_section, 1);
    body->addLayout(main, 1);
    column->addLayout(body, 1);
    column->addWidget(statusLine(m_client));
}

void DemoWindow::addAbove(QWidget* widget)
{
    auto* main = static_cast<QVBoxLayout*>(m_head->parentWidget()->layout()->itemAt(1)->layout()->itemAt(1)->layout());
    main->insertWidget(1, widget);
}

void DemoWindow::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    paintProtectionFrame(&painter, rect(), m_protection, look);
}

} // namespace alien::gallery
