// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payload/rowaccessible.h"

#include "models/common/namemask.h"
#include "views/payload/rowview.h"

#include <QPointer>

#include <algorithm>

namespace alien {

namespace {

/// Up to so many rows all of them are shown, so that a script finds a cell without scrolling.
constexpr qint64 allShown = 400;

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<RowView*>(object);
    return view ? new RowAccessible(view) : nullptr;
}

} // namespace

/// The cell number `number` of what is shown at the moment, whatever row that is.
class RowAccessible::Cell : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Cell(RowView* view, int number)
        : m_view(view)
        , m_number(number)
    {}

    [[nodiscard]] bool isValid() const override { return m_view && row() < m_view->rowCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid() || (what != QAccessible::Name && what != QAccessible::Description))
            return {};
        if (what == QAccessible::Description)
            return m_number % cellsPerRow == 0 ? m_view->stateOf(row()) : QString();
        return alien::shown(m_view->cells(row()).value(m_number % cellsPerRow));
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect whole = m_view->rowRect(row());
        if (whole.isEmpty())
            return {};
        const int width = whole.width() / cellsPerRow;
        const QRect own(whole.x() + width * (m_number % cellsPerRow), whole.y(), width, whole.height());
        return {m_view->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = row() == m_view->currentRow();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_view->rowRect(row()).isEmpty();
        state.invisible = !m_view->isVisible();
        state.readOnly = true;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (!isValid() || action != pressAction())
            return;
        if (m_view->currentRow() == row())
            m_view->activate(row());
        else
            m_view->setCurrentRow(row());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] qint64 row() const { return firstShown(*m_view) + m_number / cellsPerRow; }

private:
    QPointer<RowView> m_view;
    int m_number;
};

void RowAccessible::install()
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(make);
    installed = true;
}

RowAccessible::RowAccessible(RowView* view)
    : QAccessibleWidget(view, QAccessible::Tree)
{}

RowAccessible::~RowAccessible()
{
    for (const QAccessible::Id id : m_cells)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
}

RowView& RowAccessible::view() const
{
    return *static_cast<RowView*>(object());
}

qint64 RowAccessible::firstShown(const RowView& view)
{
    return view.rowCount() <= allShown ? 0 : view.firstRow();
}

qint64 RowAccessible::shown(const RowView& view)
{
    return view.rowCount() <= allShown ? view.rowCount()
                                       : std::min<qint64>(view.rowsInView() + 1, view.rowCount() - view.firstRow());
}

int RowAccessible::childOfRow(const RowView& view, qint64 row)
{
    const qint64 place = row - firstShown(view);
    return place < 0 || place >= shown(view) ? -1 : int(place) * cellsPerRow;
}

int RowAccessible::childCount() const
{
    return int(shown(view())) * cellsPerRow;
}

QAccessibleInterface* RowAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (std::size_t(index) >= m_cells.size())
        m_cells.resize(std::size_t(index) + 1, 0);
    QAccessible::Id& id = m_cells[std::size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new Cell(&view(), index));
    return QAccessible::accessibleInterface(id);
}

int RowAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i] != 0 && QAccessible::accessibleInterface(m_cells[i]) == child)
            return int(i);
    return -1;
}

QAccessibleInterface* RowAccessible::childAt(int x, int y) const
{
    const QPoint at = view().viewport()->mapFromGlobal(QPoint(x, y));
    const qint64 row = view().viewport()->rect().contains(at) ? view().rowAt(at.y()) : -1;
    const int first = row < 0 ? -1 : childOfRow(view(), row);
    return first < 0 ? nullptr
                     : child(first + qMin(at.x() * cellsPerRow / qMax(view().viewport()->width(), 1), cellsPerRow - 1));
}

QAccessibleInterface* RowAccessible::focusChild() const
{
    const int first = view().hasFocus() && view().currentRow() >= 0 ? childOfRow(view(), view().currentRow()) : -1;
    return first < 0 ? nullptr : child(first);
}

} // namespace alien
