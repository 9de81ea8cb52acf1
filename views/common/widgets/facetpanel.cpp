// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/facetpanel.h"

#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/linklabel.h"

#include <QCheckBox>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// One value: box, shape, word, count at the right.
class FacetBox : public QCheckBox
{
public:
    explicit FacetBox(QWidget* parent)
        : QCheckBox(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setItem(const FacetItem& item)
    {
        m_item = item;
        const QSignalBlocker silent(this);
        setChecked(item.checked);
        setAccessibleName(item.text);
        setAccessibleDescription(QLocale().toString(item.count));
        setToolTip(plainTip(item.text));
        update();
    }
    [[nodiscard]] const FacetItem& item() const { return m_item; }
    [[nodiscard]] QSize sizeHint() const override { return {Look::of(this).px(120), Look::of(this).px(22)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), look.color(Token::Hover));
        QStyleOption box;
        const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        box.rect = place({look.px(12), 0, look.px(14), height()});
        box.state = QStyle::State_Enabled | (isChecked() ? QStyle::State_On : QStyle::State_Off);
        paint::checkBox(look, &box, &painter);
        QRect words = rect().adjusted(look.px(12 + 14 + 7), 0, -look.px(12), 0);
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(look.color(Token::Muted));
        const QString count = QLocale().toString(m_item.count);
        painter.drawText(place(words), Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(count) - look.px(6));
        if (m_item.shape) {
            const int size = look.px(16);
            paintStatus(&painter, place({words.left(), (height() - size) / 2, size, size}), *m_item.shape, look);
            words.setLeft(words.left() + size + look.px(6));
        }
        painter.setFont(look.font(m_item.mono ? FontRole::MonoSmall : FontRole::Body));
        painter.setPen(look.color(m_item.shape ? textToken(*m_item.shape) : m_item.muted ? Token::Muted : Token::Text));
        const QString text = painter.fontMetrics().elidedText(
            oneLine(m_item.text), m_item.mono ? Qt::ElideMiddle : Qt::ElideRight, words.width());
        painter.drawText(place(words), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (hasFocus())
            paint::focusRing(look, &painter, rect().adjusted(look.px(8), 0, -look.px(8), 0), look.px(3));
    }

private:
    FacetItem m_item;
};

/// The title of a group; pressing it folds the group.
class FacetTitle : public QAbstractButton
{
public:
    explicit FacetTitle(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Look::of(this).px(120), Look::of(this).px(28)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(this);
        QPainter painter(this);
        const QRect words = rect().adjusted(look.px(12), look.px(6), -look.px(12), 0);
        painter.setFont(look.font(FontRole::SmallStrong));
        painter.setPen(look.color(Token::Muted));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        const int size = look.px(12);
        const QRect mark(words.right() - size + 1, words.center().y() - size / 2 + 1, size, size);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark),
                  isChecked()       ? IconId::Down
                  : isRightToLeft() ? IconId::Left
                                    : IconId::Right,
                  look.color(Token::Muted));
        if (hasFocus())
            paint::focusRing(look, &painter, words.adjusted(-look.px(4), 0, look.px(4), 0), look.px(3));
    }
};

} // namespace

class FacetPanel::Group : public QWidget
{
public:
    Group(FacetPanel* panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
        , m_title(new FacetTitle(this))
        , m_more(new LinkLabel({}, this))
        , m_layout(new QVBoxLayout(this))
    {
        const Look& look = Look::of(this);
        m_layout->setContentsMargins(0, look.px(2), 0, look.px(7));
        m_layout->setSpacing(0);
        m_layout->addWidget(m_title);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(sided(look.px(31), 0, look.px(12), 0));
        row->addWidget(m_more);
        row->addStretch(1);
        m_layout->addLayout(row);
        QObject::connect(m_title, &QAbstractButton::toggled, this, [this](bool open) {
            arrange();
            if (open)
                Q_EMIT m_panel->unfolded(m_group.id);
        });
        QObject::connect(m_more, &LinkLabel::clicked, this, [this] {
            m_all = !m_all;
            arrange();
        });
    }

    [[nodiscard]] QString id() const { return m_group.id; }
    [[nodiscard]] bool isOpen() const { return m_title->isChecked(); }
    void setGroup(const FacetGroup& group)
    {
        if (m_group.id != group.id) {
            const QSignalBlocker silent(m_title);
            m_title->setChecked(!group.folded);
        }
        m_group = group;
        setObjectName(u"facet."_s + group.id);
        m_title->setText(group.title);
        m_title->setAccessibleName(group.title);
        m_title->setObjectName(u"facet.%1.title"_s.arg(group.id));
        while (m_boxes.size() > group.items.size())
            m_boxes.takeLast()->deleteLater();
        while (m_boxes.size() < group.items.size())
            addBox();
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            m_boxes.at(i)->setItem(group.items.at(i));
            m_boxes.at(i)->setObjectName(u"facet.%1.%2"_s.arg(group.id, group.items.at(i).key));
        }
        arrange();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, Look::of(this).color(Token::Border));
    }

private:
    void addBox()
    {
        auto* box = new FacetBox(this);
        m_layout->insertWidget(int(m_boxes.size()) + 1, box);
        m_boxes.append(box);
        QObject::connect(box, &QCheckBox::toggled, this,
                         [this, box](bool on) { Q_EMIT m_panel->toggled(m_group.id, box->item().key, on); });
    }

    void arrange()
    {
        const bool open = m_title->isChecked();
        int hidden = 0;
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            // What is ticked stays in sight.
            const bool within = m_all || i < limit || m_boxes.at(i)->isChecked();
            m_boxes.at(i)->setVisible(open && within);
            hidden += within ? 0 : 1;
        }
        m_more->setVisible(open && (hidden > 0 || (m_all && m_boxes.size() > limit)));
        m_more->setText(m_all ? FacetPanel::tr("Fewer") : FacetPanel::tr("%1 more").arg(hidden));
        m_more->updateGeometry();
    }

    FacetPanel* m_panel;
    FacetTitle* m_title;
    LinkLabel* m_more;
    QVBoxLayout* m_layout;
    QList<FacetBox*> m_boxes;
    FacetGroup m_group;
    bool m_all = false;
};

bool FacetPanel::isOpen(const QString& groupId, bool otherwise) const
{
    for (const Group* group : m_groups)
        if (group->id() == groupId)
            return group->isOpen();
    return otherwise;
}

FacetPanel::FacetPanel(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Filters"));
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    content->setAutoFillBackground(true);
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Window);
}

void FacetPanel::setGroups(const QList<FacetGroup>& groups)
{
    while (m_groups.size() > groups.size())
        m_groups.takeLast()->deleteLater();
    while (m_groups.size() < groups.size()) {
        m_groups.append(new Group(this, widget()));
        m_layout->insertWidget(m_layout->count() - 1, m_groups.last());
    }
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_groups.at(i)->setGroup(groups.at(i));
}

} // namespace alien
