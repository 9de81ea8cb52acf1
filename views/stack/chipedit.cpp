// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/chipedit.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/flowlayout.h"
#include "views/common/widgets/linklabel.h"

#include <QMenu>
#include <QPushButton>

namespace alien {

using namespace Qt::StringLiterals;

ChipEdit::ChipEdit(const QString& objectName, const QString& thing, QWidget* parent)
    : QWidget(parent)
    , m_thing(thing)
    , m_flow(new FlowLayout(this))
    , m_add(new LinkLabel(tr("Add"), this))
{
    setObjectName(objectName);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Look::of(this).px(4));
    m_add->setObjectName(objectName + u".add"_s);
    m_add->setAccessibleName(tr("Add %1").arg(thing));
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &LinkLabel::clicked, this, &ChipEdit::openMenu);
}

void ChipEdit::setChips(const QList<Chip>& chips)
{
    if (chips == m_chips && !m_widgets.isEmpty() == !chips.isEmpty())
        return;
    m_chips = chips;
    for (QWidget* widget : std::as_const(m_widgets)) {
        m_flow->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    m_flow->removeWidget(m_add);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const Chip& chip = chips.at(i);
        auto* button = new QPushButton(oneLine(chip.text, 60) + u"  \u00d7"_s, this);
        button->setObjectName(objectName() + u'.' + chip.text);
        button->setAccessibleName(tr("Remove %1 %2").arg(m_thing, chip.text));
        button->setToolTip(plainTip(tr("Remove %1").arg(chip.text)));
        if (chip.icon != IconId::None)
            setButtonIcon(button, chip.icon);
        // After the click: the button goes with its chip.
        connect(
            button, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(int(i)); }, Qt::QueuedConnection);
        m_flow->addWidget(button);
        m_widgets.append(button);
        button->show();
    }
    m_flow->addWidget(m_add);
    updateGeometry();
}

void ChipEdit::setChoices(std::function<QList<Chip>()> choices)
{
    m_choices = std::move(choices);
}

void ChipEdit::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Chip> choices = m_choices ? m_choices() : QList<Chip>();
    if (choices.isEmpty())
        menu->addAction(tr("There is nothing else to add"))->setEnabled(false);
    for (const Chip& chip : choices) {
        QAction* action = menu->addAction(chip.icon == IconId::None ? QIcon() : Look::of(this).icon(chip.icon),
                                          oneLine(chip.text, 80));
        connect(action, &QAction::triggered, this, [this, text = chip.text] { Q_EMIT added(text); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace alien
