// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/tabstrip.h"

#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/widgets/tabaccess.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>

namespace alien {

using namespace Qt::StringLiterals;

/// Tells how wide a tab wants to be, also one that is hidden or squeezed now.
class TabStrip::Bar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;
};

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_more(new QPushButton(tr("More"), this))
    , m_menu(new QMenu(this))
{
    const Look& look = Look::of(this);
    installTabAccessibility();
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setFocusPolicy(Qt::TabFocus);
    setButtonKind(m_more, ButtonKind::Flat);
    Look::of(this).dress(m_more, FontRole::Body, Token::Muted);
    m_more->setMenu(m_menu);
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setObjectName(u"tabs.more"_s);
    m_more->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(4), 0, look.px(4), 0);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint); // folds instead of asking for room
    row->addWidget(m_bar, 0, Qt::AlignBottom);
    row->addWidget(m_more);
    row->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && tab < m_tabs.size())
            Q_EMIT currentChanged(m_tabs.at(tab).id);
    });
    connect(m_bar, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && tab < m_tabs.size() && QGuiApplication::mouseButtons() != Qt::RightButton)
            Q_EMIT clicked(m_tabs.at(tab).id);
    });
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_bar, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const int under = m_bar->tabAt(at);
        const int tab = under >= 0 ? under : m_bar->currentIndex();
        if (tab < 0 || tab >= m_tabs.size())
            return;
        const QString id = m_tabs.at(tab).id;
        m_bar->setCurrentIndex(tab);
        Q_EMIT menuRequested(id, m_bar->mapToGlobal(at));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &TabStrip::fillMenu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int TabStrip::find(const QString& id) const
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (m_tabs.at(i).id == id)
            return i;
    return -1;
}

void TabStrip::addTab(const QString& id, const QString& text)
{
    const QSignalBlocker silent(m_bar);
    m_tabs.append({id, text, -1, true});
    m_bar->addTab(text);
    label(int(m_tabs.size()) - 1);
    fold();
}

void TabStrip::setTabs(const QList<std::pair<QString, QString>>& tabs)
{
    const QString shown = current();
    QList<Tab> wanted;
    for (const auto& [id, text] : tabs) {
        const int known = find(id);
        wanted.append({id, text, known >= 0 ? m_tabs.at(known).count : -1, true});
    }
    {
        const QSignalBlocker silent(m_bar);
        while (m_bar->count() > 0)
            m_bar->removeTab(m_bar->count() - 1);
        m_tabs = wanted;
        for (int tab = 0; tab < m_tabs.size(); ++tab) {
            m_bar->addTab(m_tabs.at(tab).text);
            label(tab);
        }
        if (const int tab = find(shown); tab >= 0)
            m_bar->setCurrentIndex(tab);
    }
    fold();
    if (!shown.isEmpty() && current() != shown)
        Q_EMIT currentChanged(current());
}

void TabStrip::label(int tab)
{
    const Tab& facts = m_tabs.at(tab);
    m_bar->setTabText(tab, facts.count < 0 ? facts.text : facts.text + u'\t' + QLocale().toString(facts.count));
    m_bar->setAccessibleTabName(tab, facts.text);
}

void TabStrip::setText(const QString& id, const QString& text)
{
    if (const int tab = find(id); tab >= 0 && m_tabs.at(tab).text != text) {
        m_tabs[tab].text = text;
        label(tab);
        fold();
    }
}

void TabStrip::setCount(const QString& id, int count)
{
    if (const int tab = find(id); tab >= 0 && m_tabs.at(tab).count != count) {
        m_tabs[tab].count = count;
        label(tab);
        fold();
    }
}

void TabStrip::setTabVisible(const QString& id, bool visible)
{
    const int tab = find(id);
    if (tab < 0 || m_tabs.at(tab).visible == visible)
        return;
    m_tabs[tab].visible = visible;
    if (!visible && m_bar->currentIndex() == tab)
        next(1);
    fold();
}

void TabStrip::setCurrent(const QString& id)
{
    const int tab = find(id);
    if (tab < 0 || !m_tabs.at(tab).visible)
        return;
    m_bar->setTabVisible(tab, true);
    m_bar->setCurrentIndex(tab);
    fold();
}

QString TabStrip::current() const
{
    const int tab = m_bar->currentIndex();
    return tab >= 0 && tab < m_tabs.size() ? m_tabs.at(tab).id : QString();
}

QStringList TabStrip::ids() const
{
    QStringList result;
    for (const Tab& tab : m_tabs)
        result.append(tab.id);
    return result;
}

void TabStrip::next(int step)
{
    const int count = int(m_tabs.size());
    for (int i = 1; i <= count; ++i) {
        const int tab = ((m_bar->currentIndex() + i * step) % count + count) % count;
        if (m_tabs.at(tab).visible)
            return setCurrent(m_tabs.at(tab).id);
    }
}

QSize TabStrip::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(320), look.px(33)};
}

QSize TabStrip::minimumSizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(120), look.px(33)};
}

void TabStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void TabStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

void TabStrip::fold()
{
    const Look& look = Look::of(this);
    const QSignalBlocker silent(m_bar);
    const int current = m_bar->currentIndex();
    QList<int> widths;
    int all = 0;
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        m_bar->setTabVisible(tab, m_tabs.at(tab).visible);
        widths.append(m_tabs.at(tab).visible ? m_bar->tabSizeHint(tab).width() : 0);
        all += widths.last();
    }
    const int room = width() - look.px(8);
    const bool folds = all > room && room > 0;
    m_more->setVisible(folds);
    if (folds) {
        // The current tab stays; of the others those from the left that fit.
        int left = room - m_more->sizeHint().width() - widths.value(current, 0);
        bool full = false;
        for (int tab = 0; tab < m_tabs.size(); ++tab) {
            if (tab == current || !m_tabs.at(tab).visible)
                continue;
            full = full || widths.at(tab) > left;
            if (!full)
                left -= widths.at(tab);
            m_bar->setTabVisible(tab, !full);
        }
    }
    if (m_bar->currentIndex() != current && current >= 0)
        m_bar->setCurrentIndex(current);
    // A bar that is out of sight does not tell its layout that it wants another width.
    m_bar->updateGeometry();
}

void TabStrip::fillMenu()
{
    m_menu->clear();
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (!m_tabs.at(tab).visible || m_bar->isTabVisible(tab))
            continue;
        QAction* action = m_menu->addAction(m_tabs.at(tab).text);
        connect(action, &QAction::triggered, this, [this, id = m_tabs.at(tab).id] { setCurrent(id); });
    }
}

void TabStrip::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, look.color(Token::Border));
}

} // namespace alien
