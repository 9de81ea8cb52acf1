// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/rail.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/connectionblock.h"
#include "views/common/widgets/controlaccess.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/railsection.h"
#include "views/common/widgets/textlabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_block(new ConnectionBlock(this))
    , m_others(new QWidget(this))
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_footer(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Sections"));
    m_block->setObjectName(u"rail.connection"_s);
    m_footer->setObjectName(u"rail.footer"_s);
    m_footer->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    m_footer->setWordWrap(true);
    m_footer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sided(0, 0, 1, 0));
    column->setSpacing(0);
    column->addWidget(m_block);
    auto* others = new QVBoxLayout(m_others);
    others->setContentsMargins(look.px(12), 0, look.px(12), look.px(6));
    others->setSpacing(0);
    m_others->hide();
    column->addWidget(m_others);
    m_list->setContentsMargins(0, look.px(4), 0, look.px(4));
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_footer);
    connect(&look, &Look::changed, this, &Rail::fit);
    keepTabStop(m_group);
    setConnection({});
    fit();
}

void Rail::addSection(const QString& id, const QString& name, IconId icon)
{
    auto* section = new RailSection(id, name, icon, this);
    section->setObjectName(u"rail."_s + id);
    m_sections.append(section);
    m_group->addButton(section);
    if (m_sections.size() > 1)
        section->setFocusPolicy(Qt::NoFocus);
    m_list->addWidget(section);
    // Not clicked(): a screen reader's Toggle checks the button without a click.
    connect(section, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on && !m_following)
            Q_EMIT sectionChosen(id);
    });
}

RailSection* Rail::find(const QString& id) const
{
    for (RailSection* section : m_sections)
        if (section->id() == id)
            return section;
    return nullptr;
}

void Rail::setSectionCount(const QString& id, const Count& count)
{
    if (RailSection* section = find(id))
        section->setCount(count.failed, count.total, count.text);
}

void Rail::setSectionsEnabled(bool enabled)
{
    for (RailSection* section : std::as_const(m_sections))
        section->setEnabled(enabled);
}

void Rail::setCurrentSection(const QString& id)
{
    const QScopedValueRollback following(m_following, true);
    if (RailSection* section = find(id)) {
        section->setChecked(true);
        return;
    }
    // No section is open: the welcome page.
    m_group->setExclusive(false);
    for (RailSection* section : std::as_const(m_sections))
        section->setChecked(false);
    m_group->setExclusive(true);
}

QString Rail::currentSection() const
{
    const auto* section = static_cast<const RailSection*>(m_group->checkedButton());
    return section ? section->id() : QString();
}

void Rail::setConnection(const Connection& connection)
{
    m_block->setConnection(connection);
}

void Rail::setConnectionMenu(QMenu* menu)
{
    m_block->setMenu(menu);
}

void Rail::setOtherConnections(const QList<QAction*>& actions)
{
    const Look& look = Look::of(this);
    QLayout* column = m_others->layout();
    while (QLayoutItem* item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const QFontMetrics metrics(look.font(FontRole::Small));
    for (QAction* action : actions) {
        QString name = action->text();
        name.replace("&&"_L1, "&"_L1);
        auto* link = new LinkLabel(
            metrics.elidedText(name, Qt::ElideMiddle, look.px(action->icon().isNull() ? 150 : 134)), m_others);
        link->setIcon(action->icon());
        link->setSmall(true);
        link->setObjectName(u"rail.other."_s + action->objectName());
        link->setAccessibleName(tr("Switch to %1").arg(name));
        setTip(link, tr("Switch to %1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
        connect(link, &LinkLabel::clicked, action, &QAction::trigger);
        column->addWidget(link);
    }
    m_others->setVisible(!actions.isEmpty() && !m_folded);
}

void Rail::setFooter(const QStringList& lines)
{
    m_footer->setText(lines.join(u'\n'));
    m_footer->setVisible(!lines.isEmpty() && !m_folded);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    m_block->setFolded(folded);
    m_footer->setVisible(!folded && !m_footer->text().isEmpty());
    m_others->setVisible(!folded && m_others->layout()->count() > 0);
    for (RailSection* section : std::as_const(m_sections))
        section->setFolded(folded);
    fit();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void Rail::fit()
{
    setFixedWidth(Look::of(this).px(m_folded ? 48 : m_narrow ? 184 : 200));
    update();
}

void Rail::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), look.color(Token::Border));
    const QWidget* head = m_others->isVisible() ? m_others : m_block;
    painter.fillRect(0, head->geometry().bottom() + 1, width(), 1, look.color(Token::Border));
    if (m_footer->isVisible())
        painter.fillRect(0, m_footer->y() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
