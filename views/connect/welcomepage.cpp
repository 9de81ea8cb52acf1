// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connect/welcomepage.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/sectionhead.h"
#include "views/common/widgets/sheetpanel.h"
#include "views/common/widgets/textlabel.h"
#include "views/connect/connectionform.h"
#include "views/connect/connectiontestview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

QScrollArea* scrolled(QWidget* content, const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget* line(QWidget* parent)
{
    return new SheetLine(parent);
}

QString placeText(const Profile& profile)
{
    QString text = profile.url.host();
    if (profile.url.port() > 0)
        text += u':' + QString::number(profile.url.port());
    return text + profile.url.path(); // two managers may share a host
}

} // namespace

WelcomePage::WelcomePage(Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Welcome"));
}

void WelcomePage::make()
{
    if (m_form != nullptr)
        return;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new SectionHead(this);
    head->setTitle(tr("Welcome"));
    head->setFact(tr("Choose where to work"));
    head->setPaletteAction(m_palette);
    column->addWidget(head);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(makeLeft(), 9);
    auto* rule = new SheetLine(this);
    rule->setFixedWidth(1);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    rule->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    halves->addWidget(rule);
    halves->addWidget(makeRight(), 21);
    column->addLayout(halves, 1);
    m_form->setKeyring(m_keyringUsable, m_keyringProblem);
    fillRecent();
    follow();
    // Made while the page shows they would come one turn later, and what is typed at once would go elsewhere.
    for (auto* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (isVisible() && !child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
}

void WelcomePage::showEvent(QShowEvent* event)
{
    make();
    QWidget::showEvent(event);
}

ConnectionForm& WelcomePage::form()
{
    make();
    return *m_form;
}

void WelcomePage::addIdeas(QVBoxLayout* column)
{
    QWidget* content = column->parentWidget();
    column->addWidget(new TextLabel(tr("Good first things to try"), FontRole::SmallStrong, Token::Muted));
    struct Idea
    {
        QString what;
        QString where;
        QString section;
    };
    const QList<Idea> ideas{{tr("Find why deployments fail the same way"), tr("Overview"), u"Overview"_s},
                            {tr("Copy the public URL of a customer"), tr("Deployments"), u"Deployments"_s},
                            {tr("Retry what failed, redeploy what runs"), tr("Deployments"), u"Deployments"_s},
                            {tr("See who runs which release"), tr("Releases"), u"Releases"_s},
                            {tr("Read what you have changed"), tr("Journal"), u"Journal"_s}};
    for (const auto& [what, where, section] : ideas) {
        column->addWidget(line(content));
        auto* row = new QHBoxLayout;
        auto* link = new LinkLabel(what, content);
        link->setObjectName(u"welcome.try."_s + QString::number(column->count()));
        connect(link, &LinkLabel::clicked, this, [this, section = section] { Q_EMIT sandboxRequested(section); });
        row->addWidget(link);
        row->addStretch(1);
        row->addWidget(new TextLabel(where, FontRole::Body, Token::Muted));
        column->addLayout(row);
    }
}

QWidget* WelcomePage::makeLeft()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m_look.px(24), m_look.px(16), m_look.px(24), m_look.px(16));
    column->setSpacing(m_look.px(8));

    auto* head = new QHBoxLayout;
    head->setSpacing(m_look.px(8));
    head->addWidget(new TextLabel(tr("Try it"), FontRole::Title));
    head->addWidget(new ProtectionTag(Protection::Sandbox));
    head->addStretch();
    column->addLayout(head);
    auto* about =
        new TextLabel(tr("Starts a small manager on this computer with a living fleet of deployments that update, fail "
                         "and recover. No account, no network, nothing to clean up."));
    about->setWordWrap(true);
    column->addWidget(about);
    m_start = new QPushButton(tr("Start the sandbox"));
    m_start->setObjectName(u"welcome.sandbox"_s);
    m_start->setAccessibleName(m_start->text());
    setBigControl(m_start);
    setButtonIcon(m_start, IconId::Play);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT sandboxRequested({}); });
    column->addSpacing(m_look.px(4));
    column->addWidget(m_start, 0, Qt::AlignLeft);

    column->addSpacing(m_look.px(12));
    addIdeas(column);
    column->addSpacing(m_look.px(12));
    column->addWidget(line(content));
    column->addSpacing(m_look.px(12));
    column->addWidget(new TextLabel(tr("Recent"), FontRole::Title));
    m_none = new TextLabel(tr("None yet. Connections you save are listed here."), FontRole::Body, Token::Muted);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(m_look.px(4));
    column->addLayout(m_recent);
    column->addStretch();
    auto* area = scrolled(content, u"welcome.left"_s, this);
    area->setMinimumWidth(std::max(m_look.px(300), content->minimumSizeHint().width()));
    return area;
}

QWidget* WelcomePage::makeRight()
{
    auto* half = new QWidget;
    auto* outer = new QVBoxLayout(half);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m_look.px(24), m_look.px(16), m_look.px(24), m_look.px(16));
    column->setSpacing(m_look.px(12));
    m_title = new TextLabel({}, FontRole::Title);
    column->addWidget(m_title);
    auto* about = new TextLabel(tr("The token says what you may do. An admin, group or deployment token works."),
                                FontRole::Body, Token::Muted);
    about->setWordWrap(true);
    column->addWidget(about);
    m_problem = new MessageBar;
    m_problem->setObjectName(u"welcome.problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_form = new ConnectionForm(m_look);
    column->addWidget(m_form);
    m_test = new ConnectionTestView(m_look);
    column->addWidget(m_test);
    column->addStretch();
    outer->addWidget(scrolled(content, u"welcome.right"_s, half), 1);
    outer->addWidget(makeFoot());

    connect(m_form, &ConnectionForm::edited, this, &WelcomePage::follow);
    connect(m_form, &ConnectionForm::edited, this, &WelcomePage::edited);
    connect(m_form, &ConnectionForm::submitted, this, [this] {
        if (m_connect->isEnabled())
            Q_EMIT connectRequested();
    });
    connect(m_test, &ConnectionTestView::testRequested, this, &WelcomePage::testRequested);
    connect(m_test, &ConnectionTestView::pinRequested, m_form, &ConnectionForm::setPin);
    return half;
}

QWidget* WelcomePage::makeFoot()
{
    auto* foot = new QWidget;
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(m_look.px(24), 0, m_look.px(24), m_look.px(12));
    column->setSpacing(m_look.px(12));
    column->addWidget(line(foot));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    auto* note = new TextLabel(tr("Nothing is changed on the manager by connecting."), FontRole::Small, Token::Muted);
    note->setElide(Qt::ElideRight);
    row->addWidget(note, 1);
    m_delete = new QPushButton(tr("Delete this connection"));
    m_delete->setObjectName(u"connect.delete"_s);
    m_save = new QPushButton(tr("Save without connecting"));
    m_save->setObjectName(u"connect.save"_s);
    m_connect = new QPushButton;
    m_connect->setObjectName(u"connect.connect"_s);
    setButtonKind(m_connect, ButtonKind::Primary);
    for (auto* button : {m_delete, m_save, m_connect}) {
        setBigControl(button);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &WelcomePage::saveRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_editedId); });
    return foot;
}

void WelcomePage::showNew()
{
    make();
    if (m_editing) {
        m_editing = false;
        m_editedId.clear();
        m_form->clear();
        m_test->show(nullptr);
    }
    follow();
    m_form->focusFirst();
}

void WelcomePage::showProfile(const Profile& profile, bool hasToken, const QString& tokenCommand)
{
    make();
    m_editing = true;
    m_editedId = profile.id;
    m_form->setProfile(profile, hasToken, tokenCommand);
    m_test->show(nullptr);
    follow();
    m_form->focusFirst();
}

void WelcomePage::setRecent(const QList<Profile>& profiles)
{
    m_profiles = profiles;
    if (m_form != nullptr)
        fillRecent();
}

void WelcomePage::fillRecent()
{
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(m_profiles.isEmpty());
    QStringList names;
    for (const Profile& profile : std::as_const(m_profiles)) {
        names.append(profile.name);
        auto* box = new QWidget;
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_look.px(8));
        auto* open = new LinkLabel(profile.name, box);
        open->setIcon(ColorSwatch::icon(profile.ownColor(), m_look));
        open->setAccessibleDescription(ColorSwatch::sentence(profile.ownColor()));
        open->setObjectName(u"welcome.open."_s + profile.id);
        open->setAccessibleName(tr("Open %1").arg(profile.name));
        auto* edit = new LinkLabel(tr("Edit"), box);
        edit->setObjectName(u"welcome.edit."_s + profile.id);
        edit->setAccessibleName(tr("Edit %1").arg(profile.name));
        edit->setSmall(true);
        auto* place = new TextLabel(placeText(profile), FontRole::Small, Token::Muted, box);
        place->setElide(Qt::ElideMiddle);
        row->addWidget(open);
        row->addWidget(new ProtectionTag(profile.protection, box));
        row->addWidget(place, 1);
        row->addWidget(edit);
        m_recent->addWidget(box);
        connect(open, &LinkLabel::clicked, this, [this, id = profile.id] { Q_EMIT openRequested(id); });
        connect(edit, &LinkLabel::clicked, this, [this, id = profile.id] { Q_EMIT editRequested(id); });
    }
    m_form->setTakenNames(names);
}

void WelcomePage::setKeyring(bool usable, const QString& why)
{
    m_keyringUsable = usable;
    m_keyringProblem = why;
    if (m_form != nullptr)
        m_form->setKeyring(usable, why);
}

void WelcomePage::setTest(ConnectionTest* test)
{
    if (m_form == nullptr && test == nullptr)
        return;
    make();
    m_test->show(test);
}

void WelcomePage::setPaletteAction(QAction* palette)
{
    m_palette = palette;
}

void WelcomePage::showProblem(const QString& strong, const QString& text)
{
    if (m_form == nullptr && strong.isEmpty())
        return;
    make();
    if (strong.isEmpty())
        m_problem->hide();
    else
        m_problem->setMessage(MessageBar::Kind::Failed, strong, text);
}

void WelcomePage::setStarting(bool starting)
{
    if (m_form == nullptr && !starting)
        return;
    make();
    m_start->setEnabled(!starting);
    m_start->setText(starting ? tr("Starting the sandbox…") : tr("Start the sandbox"));
}

void WelcomePage::follow()
{
    const Profile profile = m_form->profile();
    const QString problem = m_form->firstProblem(true);
    const QString unsaved = m_form->firstProblem(false);
    m_title->setText(m_editing ? tr("Edit the connection") : tr("Connect to a manager"));
    m_connect->setText(profile.name.isEmpty() ? tr("Connect") : tr("Connect to %1").arg(profile.name));
    m_connect->setAccessibleName(m_connect->text());
    m_connect->setEnabled(problem.isEmpty());
    m_connect->setToolTip(problem);
    m_connect->setAccessibleDescription(problem);
    m_save->setText(m_editing ? tr("Save") : tr("Save without connecting"));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(unsaved.isEmpty());
    m_save->setToolTip(unsaved);
    m_save->setAccessibleDescription(unsaved);
    m_delete->setVisible(m_editing);
    m_test->setTestable(problem.isEmpty(), problem);
    // One filled button in view: the sandbox's until there is something to connect to.
    setButtonKind(m_start, problem.isEmpty() || m_editing ? ButtonKind::Normal : ButtonKind::Primary);
    setButtonIcon(m_start, IconId::Play);
}

} // namespace alien
