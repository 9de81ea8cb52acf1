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
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

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

/// The value and what is said besides: side by side, or below each other where the line would cut one of them.
class FactLine : public QLayout
{
public:
    FactLine(QWidget* holder, QLayout* value, QLayout* more, int gap)
        : QLayout(holder)
        , m_value(value)
        , m_more(more)
        , m_gap(gap)
    {
        setContentsMargins(0, 0, 0, 0);
        addChildLayout(value);
        addChildLayout(more);
    }
    ~FactLine() override
    {
        // A layout that goes asks the one above for its place.
        delete std::exchange(m_value, nullptr);
        delete std::exchange(m_more, nullptr);
    }
    Q_DISABLE_COPY_MOVE(FactLine)

    /// A value that wraps takes what the rest leaves it.
    void setWraps(bool wraps) { m_wraps = wraps; }

    void addItem(QLayoutItem* /*item*/) override {}
    [[nodiscard]] int count() const override { return 2; }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override
    {
        return index == 0 ? m_value : index == 1 && m_value ? m_more : nullptr;
    }
    QLayoutItem* takeAt(int /*index*/) override { return nullptr; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const bool one = fits(width);
        const int value = heightOf(m_value, one ? width - moreWidth() : width);
        return one ? std::max(value, m_more->sizeHint().height()) : value + m_more->sizeHint().height();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_value->sizeHint().width() + moreWidth(),
                std::max(m_value->sizeHint().height(), m_more->sizeHint().height())};
    }
    [[nodiscard]] QSize minimumSize() const override
    {
        return {std::max(m_value->minimumSize().width(), m_more->minimumSize().width()),
                std::max(m_value->minimumSize().height(), m_more->minimumSize().height())};
    }
    void setGeometry(const QRect& rect) override
    {
        QLayout::setGeometry(rect);
        const auto place = [&](QLayout* layout, const QRect& at) {
            layout->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, at));
        };
        const bool one = fits(rect.width());
        const int most = one ? rect.width() - moreWidth() : rect.width();
        const int width = m_wraps ? most : std::min(most, m_value->sizeHint().width());
        const int height = one ? rect.height() : std::min(rect.height(), heightOf(m_value, width));
        place(m_value, {rect.x(), rect.y(), width, height});
        place(m_more, one ? QRect(rect.x() + width + m_gap, rect.y(), rect.width() - width - m_gap, height)
                          : QRect(rect.x(), rect.y() + height, rect.width(), rect.height() - height));
    }

private:
    [[nodiscard]] static int heightOf(const QLayout* layout, int width)
    {
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->sizeHint().height();
    }
    [[nodiscard]] int moreWidth() const { return m_more->isEmpty() ? 0 : m_gap + m_more->sizeHint().width(); }
    [[nodiscard]] bool fits(int width) const
    {
        return m_more->isEmpty() || m_wraps || m_value->sizeHint().width() + moreWidth() <= width;
    }

    QLayout* m_value;
    QLayout* m_more;
    int m_gap;
    bool m_wraps = false;
};

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
    {
        const Look& look = Look::of(list);
        auto* row = new QHBoxLayout;
        row->addWidget(m_status);
        row->addWidget(m_value, 1);
        row->addWidget(m_copy);
        auto* more = new QHBoxLayout;
        more->addWidget(m_note);
        more->addWidget(m_link);
        more->addStretch(1);
        for (QHBoxLayout* part : {row, more}) {
            part->setContentsMargins(0, 0, 0, 0);
            part->setSpacing(look.px(6));
        }
        m_line = new FactLine(m_holder, row, more, look.px(6));
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
        // A poll mostly tells what is known: to lay that out anew took most of what a poll costs the window.
        if (std::exchange(m_filled, true) && fact == m_fact)
            return;
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
        m_line->setWraps(wraps);
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
        m_line->invalidate();
    }

private:
    FactList* m_list;
    Fact m_fact;
    bool m_filled = false;
    TextLabel* m_label;
    QWidget* m_holder;
    StatusLabel* m_status;
    TextLabel* m_value;
    TextLabel* m_note;
    LinkLabel* m_link;
    QPushButton* m_copy;
    FactLine* m_line;
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

QSize FactList::sizeHint() const
{
    const QSize plain = QWidget::sizeHint();
    return m_laidOutFor > 0 ? QSize(plain.width(), heightForWidth(m_laidOutFor)) : plain;
}

void FactList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_laidOutFor, width()) != width())
        updateGeometry();
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
