// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/chiprow.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/flowlayout.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// One term with its cross; pressing it anywhere removes it.
class Chip : public QAbstractButton
{
public:
    Chip(const QString& text, QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Look& look = Look::of(this);
        const int words = QFontMetrics(chipFont(look)).horizontalAdvance(text());
        return {qMin(words, look.px(360)) + look.px(7 + 5 + 12 + 4) + 2, look.px(20)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Look::of(this).px(48), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), look.px(3), look.color(underMouse() ? Token::Hover : Token::Window),
                          look.color(underMouse() ? Token::BorderStrong : Token::Border));
        const int cross = look.px(12);
        const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRect words = place(rect().adjusted(look.px(7), 0, -look.px(5 + 4) - cross, 0));
        painter.setFont(chipFont(look));
        painter.setPen(look.color(Token::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));
        paintIcon(&painter, place({width() - cross - look.px(4), (height() - cross) / 2, cross, cross}), IconId::Close,
                  look.color(underMouse() ? Token::Text : Token::Muted));
        if (hasFocus())
            paint::focusRing(look, &painter, rect(), look.px(3));
    }

private:
    static QFont chipFont(const Look& look)
    {
        QFont font = look.font(FontRole::Body);
        font.setPixelSize(qRound(font.pixelSize() * 12 / 13.0));
        return font;
    }
};

} // namespace

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FlowLayout)
    , m_clear(new LinkLabel(tr("Clear all"), this))
    , m_problem(new TextLabel({}, FontRole::Small, Token::Failed, this))
    , m_shown(new TextLabel({}, FontRole::SmallStrong, Token::Text, this))
    , m_counter(new TextLabel({}, FontRole::Small, Token::Muted, this))
{
    const Look& look = Look::of(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(5), look.px(12), look.px(5));
    row->setSpacing(0);
    m_chips->setSpacing(look.px(6));
    row->addLayout(m_chips, 1);
    row->addWidget(m_problem);
    row->addSpacing(look.px(12));
    row->addWidget(m_shown);
    row->addSpacing(look.px(3));
    row->addWidget(m_counter);
    m_clear->setObjectName(u"filter.clear"_s);
    m_counter->setObjectName(u"filter.counter"_s);
    m_problem->setObjectName(u"filter.problem"_s);
    m_problem->setElide(Qt::ElideRight);
    m_problem->hide();
    m_clear->setSmall(true);
    m_clear->hide();
    connect(m_clear, &LinkLabel::clicked, this, &ChipRow::cleared);
}

void ChipRow::setChips(const QStringList& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_clear)
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto* chip = new Chip(texts.at(i), this);
        chip->setObjectName(u"filter.chip.%1"_s.arg(i));
        chip->setAccessibleName(tr("Remove filter %1").arg(texts.at(i)));
        chip->setToolTip(plainTip(texts.at(i) + u'\n' + tr("Remove this filter")));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        m_chips->addWidget(chip);
    }
    m_chips->addWidget(m_clear);
    m_clear->setVisible(!texts.isEmpty());
    placeBar();
}

void ChipRow::setBar(QWidget* bar)
{
    m_bar = bar;
    bar->setParent(this);
    bar->installEventFilter(this);
    placeBar();
}

void ChipRow::placeBar()
{
    if (m_bar == nullptr)
        return;
    const bool over = !m_bar->isHidden();
    setMinimumHeight(qMax(m_bar->minimumHeight(), m_bar->minimumSizeHint().height()));
    setMinimumWidth(over ? m_bar->minimumSizeHint().width() : 0);
    // What is covered is reached neither by Tab nor by assistive technology.
    const auto children = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (child != m_bar)
            child->setEnabled(!over);
    }
    m_bar->setGeometry(rect());
    m_bar->raise();
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_bar != nullptr)
        m_bar->setGeometry(rect());
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event)
{
    using Type = QEvent::Type;
    const Type type = event->type();
    if (watched == m_bar && (type == Type::ShowToParent || type == Type::HideToParent || type == Type::LayoutRequest))
        placeBar();
    return QWidget::eventFilter(watched, event);
}

void ChipRow::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ChipRow::setCounter(int shown, int total, int selected)
{
    const QLocale locale;
    m_shown->setText(locale.toString(shown));
    const QString all = tr("of %1").arg(locale.toString(total));
    m_counter->setText(selected > 0 ? tr("%1, %2 selected").arg(all, locale.toString(selected)) : all);
    m_counter->setAccessibleName(m_shown->text() + u' ' + m_counter->text());
}

} // namespace alien
