// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/tabaccess.h"

#include "models/common/namemask.h"
#include "views/common/widgets/tabstrip.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QTabBar>

#include <vector>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// One tab of a strip, by its number, which never changes.
class TabInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TabInterface(QTabBar* bar, int tab)
        : m_bar(bar)
        , m_tab(tab)
    {}
    [[nodiscard]] bool isValid() const override { return m_bar && m_tab < m_bar->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_bar); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Description)
            return shown(m_bar->tabToolTip(m_tab));
        return what == QAccessible::Name ? shown(m_bar->accessibleTabName(m_tab)) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? m_bar->tabRect(m_tab) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_bar->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool current = m_bar->currentIndex() == m_tab;
        state.selectable = true;
        state.selected = current;
        state.focusable = true;
        state.focused = current && m_bar->hasFocus();
        state.disabled = !m_bar->isTabEnabled(m_tab) || !m_bar->isEnabled();
        state.invisible = !m_bar->isTabVisible(m_tab) || !m_bar->isVisible();
        return state;
    }
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid() && m_bar->isTabVisible(m_tab))
            m_bar->setCurrentIndex(m_tab);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QTabBar> m_bar;
    int m_tab;
};

class BarInterface : public QAccessibleWidget
{
public:
    explicit BarInterface(QTabBar* bar)
        : QAccessibleWidget(bar, QAccessible::PageTabList)
    {}
    ~BarInterface() override
    {
        for (const QAccessible::Id id : m_tabs)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(BarInterface)

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        if (what != QAccessible::Name || !own.isEmpty())
            return own;
        const QString strip = bar().parentWidget()->accessibleName();
        return strip.isEmpty() ? TabStrip::tr("Tabs") : strip;
    }
    [[nodiscard]] int childCount() const override { return bar().count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_tabs.size()) <= index)
            m_tabs.push_back(QAccessible::registerAccessibleInterface(new TabInterface(&bar(), int(m_tabs.size()))));
        return QAccessible::accessibleInterface(m_tabs[std::size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < int(m_tabs.size()); ++i) {
            if (QAccessible::accessibleInterface(m_tabs[std::size_t(i)]) == child)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(bar().tabAt(bar().mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return bar().hasFocus() ? child(bar().currentIndex()) : nullptr;
    }

private:
    [[nodiscard]] QTabBar& bar() const { return *static_cast<QTabBar*>(widget()); }

    mutable std::vector<QAccessible::Id> m_tabs; ///< by number
};

QAccessibleInterface* tabInterface(const QString& className, QObject* object)
{
    auto* bar = className == "QTabBar"_L1 ? qobject_cast<QTabBar*>(object) : nullptr;
    return bar != nullptr && qobject_cast<TabStrip*>(bar->parent()) ? new BarInterface(bar) : nullptr;
}

} // namespace

void installTabAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(tabInterface);
        return true;
    }();
    (void)installed;
}

} // namespace alien
