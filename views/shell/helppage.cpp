// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/helppage.h"

#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/help/parts.h"
#include "views/shell/shellactions.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QWidget* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

QString keysText(const QAction* action)
{
    QStringList keys;
    for (const auto& sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(HelpPage::tr(" or "));
}

bool isConnectionPlace(const QString& actionId)
{
    for (int place = 1; place <= connectionPlaces; ++place) {
        if (actionId == connectionActionId(place))
            return true;
    }
    return false;
}

} // namespace

HelpPage::HelpPage(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_head(new SectionHead(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"help"_s);
    setAccessibleName(tr("Help"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(scrolled(makeHelp()));
    m_stack->addWidget(scrolled(makeShortcuts()));
    showHelp();
}

bool HelpPage::showsShortcuts() const
{
    return m_stack->currentIndex() == 1;
}

void HelpPage::showHelp()
{
    m_head->setTitle(tr("Help"));
    m_head->setFact(tr("Esc goes back"));
    m_stack->setCurrentIndex(0);
}

void HelpPage::showShortcuts()
{
    m_head->setTitle(tr("Shortcuts"));
    m_head->setFact(tr("Esc goes back"));
    m_stack->setCurrentIndex(1);
}

QWidget* HelpPage::makeHelp()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(24));
    column->setSpacing(look.px(6));
    const QList<QPair<QString, QString>> topics{
        {tr("Finding things"),
         tr("Ctrl+K finds every action, deployment, group and release by a few letters; > keeps to actions, # to "
            "groups, @ to "
            "releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: "
            "status:failed group:acme age>1h.")},
        {tr("What a status means"),
         tr("The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for "
            "longer than "
            "usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.")},
        {tr("Changing things"), tr("Before anything is sent the deployment is read again; if it moved since you "
                                   "looked, nothing is sent. Single retries go "
                                   "at once, or on production after 5 s in which Undo takes them back. What is harder "
                                   "to repair asks for more. When an "
                                   "answer is lost the outcome is unknown: nothing is sent a second time by itself.")},
        {tr("The journal"), tr("Every change made from here is written down before it leaves and again with its "
                               "outcome, in a chain that shows when "
                               "somebody altered it. It stays on this computer.")},
        {tr("Tokens"), tr("A token is kept in the desktop's secret store, or for this run only when there is none. It "
                          "is never written to a file, a "
                          "log or the journal.")},
        {tr("What a token may do"), tr("The manager tells the role of the token. An action that this role may not do "
                                       "stays visible, cannot be pressed and says "
                                       "which role it needs.")}};
    for (const auto& [title, text] : topics) {
        column->addWidget(new TextLabel(title, FontRole::Strong, Token::Text, content));
        auto* words = new TextLabel(text, FontRole::Body, Token::Text, content);
        words->setWordWrap(true);
        words->setMaximumWidth(look.px(720));
        column->addWidget(words);
        column->addSpacing(look.px(10));
    }
    column->addWidget(new TextLabel(
        tr("Alien Console %1, free software under the GPL 3 or later.").arg(QLatin1StringView(ALIEN_VERSION)),
        FontRole::Small, Token::Muted, content));
    column->addSpacing(look.px(10));
    column->addWidget(new TextLabel(tr("What it is made of"), FontRole::Strong, Token::Text, content));
    auto* parts = new QGridLayout;
    parts->setHorizontalSpacing(look.px(24));
    parts->setVerticalSpacing(look.px(4));
    int row = 0;
    for (const auto& part : builtParts()) {
        int place = 0;
        for (const QString& words : {part.name, part.version, part.licence})
            parts->addWidget(new TextLabel(words, FontRole::Small, Token::Muted, content), row, place++);
        parts->setRowMinimumHeight(row++, look.px(18));
    }
    parts->setColumnStretch(3, 1);
    column->addLayout(parts);
    column->addStretch();
    return content;
}

QWidget* HelpPage::makeShortcuts()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    m_shortcuts = new QGridLayout(content);
    m_shortcuts->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(24));
    m_shortcuts->setHorizontalSpacing(look.px(24));
    m_shortcuts->setVerticalSpacing(look.px(6));
    int row = 0;
    const auto add = [this, content, &row](const QString& keys, const QString& what) {
        m_shortcuts->addWidget(new TextLabel(keys, FontRole::Mono, Token::Text, content), row, 0);
        m_shortcuts->addWidget(new TextLabel(what, FontRole::Body, Token::Text, content), row, 1);
        ++row;
    };
    for (const auto* action : m_actions.actions()) {
        // The places of connections stand in one line below.
        if (!action->shortcuts().isEmpty() && !isConnectionPlace(action->objectName()))
            add(keysText(action), ActionRegistry::plainText(action));
    }
    add(tr("Ctrl+Alt+1 to 9"), tr("The first nine connections"));
    add(tr("Enter"), tr("Open what is selected"));
    add(tr("Space"), tr("Select or leave the current row"));
    add(tr("Ctrl+A"), tr("Select all in view"));
    add(tr("Ctrl+C"), tr("Copy the selected rows"));
    add(tr("Menu or Shift+F10"), tr("What can be done with the selection"));
    add(tr("Esc"), tr("One level back"));
    add(tr("F10"), tr("Menu bar"));
    m_shortcuts->setColumnStretch(1, 1);
    m_shortcuts->setRowStretch(row, 1);
    return content;
}

} // namespace alien
