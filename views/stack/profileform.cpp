// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/profileform.h"

#include "client/codec/writer.h"
#include "models/stack/jsonstyle.h"
#include "views/common/actionregistry.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/stack/chipedit.h"
#include "views/stack/setsfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

ProfileForm::ProfileForm(StackBench& bench, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(new LinkLabel(tr("Grant on another resource"), this))
{
    const Look& look = Look::of(this);
    setObjectName(u"stack.profile"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12));
    column->setSpacing(look.px(6));
    buildHead(actions, column);
    m_rowsLayout->setSpacing(look.px(6));
    column->addLayout(m_rowsLayout);
    m_add->setObjectName(u"stack.profile.add"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_add, &LinkLabel::clicked, this, &ProfileForm::openTargets);
    for (const auto signal :
         {&StackBench::placeChanged, &StackBench::platformChanged, &StackBench::edited, &StackBench::openedChanged})
        connect(&bench, signal, this, &ProfileForm::show);
    show();
}

void ProfileForm::buildHead(ActionRegistry& actions, QVBoxLayout* column)
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    auto* icon = new QLabel(this);
    icon->setPixmap(look.icon(IconId::Key).pixmap(look.px(16)));
    m_name = new TextLabel({}, FontRole::Title, Token::Text, this);
    m_name->setElide(Qt::ElideMiddle);
    row->addWidget(icon);
    row->addWidget(m_name);
    row->addWidget(new TextLabel(tr("permission profile"), FontRole::Body, Token::Muted, this));
    row->addStretch(1);
    for (const auto& id : {u"stack.rename"_s, u"stack.removeResource"_s}) {
        auto* button = new ActionButton(&actions.action(id), this);
        button->setTextOnly(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_used = new TextLabel({}, FontRole::Body, Token::Muted, this);
    m_used->setWordWrap(true);
    column->addWidget(m_used);
}

QString ProfileForm::pointer(const QString& target) const
{
    const QString base = "/permissions/profiles/"_L1 + pointerToken(m_bench.place().id);
    return target.isNull() ? base : base + u'/' + pointerToken(target);
}

void ProfileForm::show()
{
    if (m_bench.place().kind != StackPlace::Kind::Profile)
        return;
    const StackView view = m_bench.view();
    const Document::Node profile = view.profile(m_bench.place().id);
    if (!profile)
        return;
    m_name->setText(oneLine(m_bench.place().id, 80));
    QStringList users;
    for (const StackResource& resource : view.resources()) {
        if (resource.profile() == m_bench.place().id)
            users.append(resource.id());
    }
    m_used->setText(users.isEmpty() ? tr("Nobody uses it.") : tr("Used by %1.").arg(users.join(u", "_s)));
    QStringList targets;
    for (int i = 0; profile.type() == Document::Type::Object && i < profile.size(); ++i)
        targets.append(profile.keyAt(i));
    rebuild(targets);
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const Document::Node sets = profile[m_targets.at(i)];
        QList<ChipEdit::Chip> chips;
        for (const QString& set : permissionSetNames(sets))
            chips.append({set, IconId::None});
        m_chips.at(i)->setChips(chips);
    }
    setEnabled(m_bench.isReadable());
}

void ProfileForm::rebuild(const QStringList& targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    for (QWidget* row : std::as_const(m_rows)) {
        m_rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_chips.clear();
    const Look& look = Look::of(this);
    for (const QString& target : targets) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look.px(10));
        const QString words = target == "*"_L1 ? tr("Everything") : target;
        auto* label = new TextLabel(oneLine(words, 60), FontRole::Body, Token::Muted, row);
        label->setFixedWidth(look.px(110));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setElide(Qt::ElideMiddle);
        auto* chips = new ChipEdit(u"stack.profile."_s + target, tr("permission set"), row);
        chips->setChoices([this, target] {
            QList<ChipEdit::Chip> out;
            for (const QString& set : setsFor(target))
                out.append({set, IconId::None});
            return out;
        });
        connect(chips, &ChipEdit::added, this, [this, target](const QString& set) {
            m_bench.apply({StackEdit::append(pointer(target), codec::Writer::quoted(set))}, tr("Grant %1").arg(set));
        });
        connect(chips, &ChipEdit::removed, this, [this, target](int place) {
            m_bench.apply({StackEdit::remove(pointer(target) + u'/' + QString::number(place))},
                          tr("Take a grant away"));
        });
        auto* remove = makeIconButton(IconId::Close, tr("Remove all grants on %1").arg(words), row);
        connect(
            remove, &QPushButton::clicked, this,
            [this, target] { m_bench.apply({StackEdit::remove(pointer(target))}, tr("Take grants away")); },
            Qt::QueuedConnection);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(chips, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
        m_chips.append(chips);
    }
}

QStringList ProfileForm::setsFor(const QString& target) const
{
    const StackView view = m_bench.view();
    QStringList out;
    const QString only = target == "*"_L1 ? QString() : view.resource(target).type();
    for (const StackType& type : stackTypes(m_bench.document().dialect())) {
        if (!type.permissionSets.isEmpty() || type.declarable) {
            if (only.isEmpty() || type.name == only)
                out += permissionSetsOf(type);
        }
    }
    const Document::Node there = view.profile(m_bench.place().id)[target];
    for (int i = 0; i < there.size(); ++i)
        out.removeAll(there.at(i).text());
    return out;
}

void ProfileForm::openTargets()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList ids = QStringList{u"*"_s} + m_bench.view().resourceIds();
    for (const QString& id : std::as_const(ids)) {
        if (m_targets.contains(id))
            continue;
        connect(menu->addAction(id == "*"_L1 ? tr("Everything") : oneLine(id, 80)), &QAction::triggered, this,
                [this, id] { m_bench.apply({StackEdit::set(pointer(id), "[]")}, tr("Grant on %1").arg(id)); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace alien
