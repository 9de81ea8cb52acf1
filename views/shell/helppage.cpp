// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/helppage.h"

#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/textlabel.h"
#include "views/help/parts.h"
#include "views/shell/menus.h"
#include "views/shell/shellactions.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr int sheetColumns = 2;

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
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
    if (auto* edit = actions.find(u"help.editShortcuts"_s))
        m_head->setActions({edit});
    column->addWidget(m_stack, 1);
    m_stack->addWidget(scrolled(makeHelp()));
    m_shortcuts = scrolled(new QWidget);
    m_shortcuts->setObjectName(u"help.sheet"_s);
    m_shortcuts->setAccessibleName(tr("Shortcuts"));
    m_stack->addWidget(m_shortcuts);
    // Keys that are changed while the sheet is shown.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    connect(&actions, &ActionRegistry::changed, later, [this, later] {
        if (showsShortcuts() && isVisible())
            later->start();
    });
    connect(later, &QTimer::timeout, this, &HelpPage::fillShortcuts);
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
    fillShortcuts();
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

void HelpPage::fillShortcuts()
{
    const Look& look = Look::of(this);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24));
    row->setSpacing(look.px(32));
    QList<QVBoxLayout*> columns;
    for (int i = 0; i < sheetColumns; ++i) {
        columns.append(new QVBoxLayout);
        row->addLayout(columns.last(), 1);
    }
    const auto groups = shortcutGroups();
    qsizetype lines = 0;
    for (const auto& group : groups)
        lines += group.lines.size() + 2;
    qsizetype before = 0;
    for (const auto& group : groups) {
        // In reading order, each column about as long as the others.
        const auto at = std::min<qsizetype>(before * sheetColumns / std::max<qsizetype>(lines, 1), sheetColumns - 1);
        addGroup(columns.at(at), group, content);
        before += group.lines.size() + 2;
    }
    for (auto* column : std::as_const(columns))
        column->addStretch(1);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_shortcuts->setWidget(content);
}

void HelpPage::addGroup(QVBoxLayout* column, const Group& group, QWidget* parent)
{
    const Look& look = Look::of(this);
    auto* head = new TextLabel(group.title, FontRole::Strong, Token::Text, parent);
    head->setContentsMargins(0, look.px(16), 0, look.px(4));
    column->addWidget(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(16));
    grid->setVerticalSpacing(look.px(6));
    int row = 0;
    for (const auto& [keys, what] : group.lines) {
        auto* label = new TextLabel(keys, FontRole::Mono, Token::Text, parent);
        auto* words = new TextLabel(what, FontRole::Body, Token::Text, parent);
        words->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

QList<HelpPage::Group> HelpPage::shortcutGroups() const
{
    QList<Group> groups;
    QHash<MenuId, qsizetype> places;
    for (const auto menu : {MenuId::Go, MenuId::View, MenuId::Edit, MenuId::Tools, MenuId::File, MenuId::Deployment,
                            MenuId::Group, MenuId::Release, MenuId::Command, MenuId::Help, MenuId::None}) {
        places.insert(menu, groups.size());
        groups.append({menu == MenuId::None ? tr("In one place only") : menuTitle(menu), {}});
    }
    for (const auto* action : m_actions.actions()) {
        // The places of connections stand in one line.
        if (!action->shortcuts().isEmpty() && !isConnectionPlace(action->objectName()))
            groups[places.value(m_actions.spec(action).menu)].lines.append(
                {keysText(*action), ActionRegistry::plainText(m_actions.spec(action).text)});
    }
    groups[places.value(MenuId::File)].lines.append({tr("Ctrl+Alt+1 to 9"), tr("The first nine connections")});
    groups.append({tr("In tables and everywhere"),
                   {{tr("Enter"), tr("Open what is selected")},
                    {tr("Space"), tr("Select or leave the current row")},
                    {tr("Ctrl+A"), tr("Select all in view")},
                    {tr("Ctrl+C"), tr("Copy the selected rows")},
                    {tr("Menu or Shift+F10"), tr("What can be done with the selection")},
                    {tr("Esc"), tr("One level back")},
                    {tr("F10"), tr("Menu bar")}}});
    groups.removeIf([](const Group& group) { return group.lines.isEmpty(); });
    return groups;
}

} // namespace alien
