// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/factlist.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/actionbutton.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/statuslabel.h"
#include "views/common/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Wrapping breaks between words only; a hash or a path of this many characters would push the list out of its place.
constexpr qsizetype longWord = 30;

bool hasLongWord(const QString& text)
{
    const QList<QStringView> words = QStringView(text).split(u' ');
    return std::any_of(words.begin(), words.end(), [](QStringView word) { return word.size() > longWord; });
}

} // namespace

/// The widgets of one fact; those that a fact does not need are hidden.
class FactList::Row : public QObject
{
public:
    Row(FactList* list, QGridLayout* grid, int line)
        : QObject(list)
        , m_list(list)
        , m_label(new TextLabel({}, FontRole::Body, Token::Muted, list))
        , m_holder(new QWidget(list))
        , m_status(new StatusLabel(m_holder))
        , m_value(new TextLabel({}, FontRole::Body, Token::Text, m_holder))
        , m_note(new TextLabel({}, FontRole::Body, Token::Muted, m_holder))
        , m_link(new LinkLabel({}, m_holder))
        , m_copy(makeIconButton(IconId::Copy, {}, m_holder))
        , m_row(new QHBoxLayout(m_holder))
    {
        const Look& look = Look::of(list);
        auto* row = m_row;
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look.px(6));
        row->addWidget(m_status);
        row->addWidget(m_value);
        row->addWidget(m_copy);
        row->addWidget(m_note);
        row->addWidget(m_link);
        row->addStretch(1);
        m_last = row->count() - 1;
        m_copy->setFixedSize(look.px(20), look.px(20));
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_value->setFocusPolicy(Qt::ClickFocus);
        m_label->setBuddy(m_value);
        m_label->setMinimumHeight(look.px(20));
        m_holder->setMinimumHeight(look.px(20));
        grid->addWidget(m_label, line, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(m_holder, line, 1);
        QObject::connect(m_link, &LinkLabel::clicked, this, [this] { Q_EMIT m_list->linkClicked(m_fact.id); });
        QObject::connect(m_copy, &QPushButton::clicked, this, [this] {
            QApplication::clipboard()->setText(m_fact.value);
            Q_EMIT m_list->copied(m_fact.value);
        });
    }
    ~Row() override
    {
        delete m_label;
        delete m_holder;
    }
    Q_DISABLE_COPY_MOVE(Row)

    void setFact(const Fact& fact)
    {
        m_fact = fact;
        const bool missing = fact.value.isEmpty() && !fact.shape;
        const bool cut = fact.wraps && hasLongWord(fact.value);
        const bool wraps = fact.wraps && !cut;
        m_label->setText(fact.label);
        m_status->setVisible(fact.shape.has_value());
        if (fact.shape)
            m_status->setStatus(*fact.shape, fact.value);
        m_value->setVisible(!fact.shape);
        m_value->setRole(fact.mono && !missing ? FontRole::Mono : FontRole::Body,
                         missing ? Token::Disabled : Token::Text);
        m_value->setWordWrap(wraps);
        // What wraps takes the whole line before it takes a second one.
        m_row->setStretchFactor(m_value, wraps ? 1 : 0);
        m_row->setStretch(m_last, wraps ? 0 : 1);
        // Its first line stands beside the label, not the middle of the lines.
        m_value->setAlignment(
            fixedSide(m_value->layoutDirection(), Qt::AlignLeft | (wraps ? Qt::AlignTop : Qt::AlignVCenter)));
        m_value->setElide(wraps ? Qt::ElideNone : fact.mono || cut ? Qt::ElideMiddle : Qt::ElideRight);
        const QString shown = missing ? u"-"_s : wraps ? fact.value : oneLine(fact.value);
        if (m_value->text() != shown)
            m_value->setText(shown);
        m_value->setAccessibleName(missing ? FactList::tr("none") : fact.value);
        m_value->setAccessibleDescription(fact.label);
        m_value->setObjectName(m_list->objectName() + u'.' + fact.id);
        m_value->setToolTip(plainTip(fact.tooltip));
        m_note->setText(oneLine(fact.note));
        m_note->setVisible(!fact.note.isEmpty());
        m_note->setElide(Qt::ElideRight);
        m_link->setText(fact.link);
        m_link->setVisible(!fact.link.isEmpty());
        m_link->setObjectName(m_value->objectName() + u".link"_s);
        m_link->updateGeometry();
        m_copy->setVisible((fact.copyable || cut) && !missing);
        //: %1: the label of a fact, "Worker name"
        m_copy->setAccessibleName(FactList::tr("Copy %1").arg(fact.label));
        setTip(m_copy, m_copy->accessibleName());
        m_copy->setObjectName(m_value->objectName() + u".copy"_s);
    }

private:
    FactList* m_list;
    Fact m_fact;
    TextLabel* m_label;
    QWidget* m_holder;
    StatusLabel* m_status;
    TextLabel* m_value;
    TextLabel* m_note;
    LinkLabel* m_link;
    QPushButton* m_copy;
    QHBoxLayout* m_row;
    int m_last = 0;
};

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Look& look = Look::of(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(8));
    m_grid->setVerticalSpacing(look.px(2));
    m_grid->setColumnStretch(1, 1);
    setLabelWidth(m_labelWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FactList::setLabelWidth(int reference)
{
    m_labelWidth = reference;
    m_grid->setColumnMinimumWidth(0, Look::of(this).px(reference));
}

void FactList::setFacts(const QList<Fact>& facts)
{
    while (m_rows.size() > facts.size())
        delete m_rows.takeLast();
    while (m_rows.size() < facts.size())
        m_rows.append(new Row(this, m_grid, int(m_rows.size())));
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_rows.at(i)->setFact(facts.at(i));
}

} // namespace alien
