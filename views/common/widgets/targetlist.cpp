// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/targetlist.h"

#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QHeaderView>
#include <QIcon>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 100;          ///< each of these is measured
constexpr std::size_t longestTexts = 8; ///< and so many of the others

/// A group or a token may have no name.
const QString& nameOf(const ActionTarget& target)
{
    return target.name.isEmpty() ? target.id : target.name;
}

/// As it is, which may be a secret of a shared screen.
const QString& textOf(const ActionTarget& target, int column)
{
    switch (column) {
    case TargetList::Name:
        return nameOf(target);
    case TargetList::Status:
        return target.statusSeen;
    case TargetList::Detail:
        return target.detail;
    default:
        return target.id;
    }
}

/// Measuring a hundred thousand texts takes seconds; looking for the longest of them takes none.
std::vector<int> rowsToMeasure(const QList<ActionTarget>& targets, int column)
{
    const int count = int(targets.size());
    std::vector<int> rows(std::size_t(std::min(firstRows, count)));
    std::iota(rows.begin(), rows.end(), 0);
    using Text = std::pair<qsizetype, int>; // its length, its row
    std::vector<Text> longest;              // a heap, with the shortest of them on top
    for (int row = firstRows; row < count; ++row) {
        const qsizetype length = textOf(targets.at(row), column).size();
        if (longest.size() == longestTexts) {
            if (length <= longest.front().first)
                continue;
            std::pop_heap(longest.begin(), longest.end(), std::greater<>());
            longest.pop_back();
        }
        longest.emplace_back(length, row);
        std::push_heap(longest.begin(), longest.end(), std::greater<>());
    }
    for (const Text& text : longest)
        rows.push_back(text.second);
    return rows;
}

/// Keeps what is true and shows it, also to assistive technology, as names are shown at that moment: masked or not,
/// on one line. Tooltips may have several.
class TargetTable : public QAbstractTableModel
{
public:
    TargetTable(const QList<ActionTarget>& targets, QWidget* view)
        : QAbstractTableModel(view)
        , m_targets(targets)
        , m_view(view)
    {}
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_targets.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(TargetList::Count);
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex&) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const ActionTarget& target = m_targets.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return oneLine(textOf(target, index.column()));
        case Qt::ToolTipRole:
            return plainTip(tipOf(target, index.column()));
        case Qt::FontRole:
            return index.column() == TargetList::Name ? QVariant(Look::of(m_view).font(FontRole::Strong)) : QVariant();
        case Qt::DecorationRole:
        case Qt::ForegroundRole:
            return inkOf(target, index.column(), role);
        default:
            return {};
        }
    }

private:
    [[nodiscard]] static QString tipOf(const ActionTarget& target, int column)
    {
        const QString& text = textOf(target, column);
        // Where the last column has no room.
        return column == TargetList::Name && target.id != text ? text + u'\n' + target.id : text;
    }
    [[nodiscard]] QVariant inkOf(const ActionTarget& target, int column, int role) const
    {
        const Look& look = Look::of(m_view);
        if (column == TargetList::Id && role == Qt::ForegroundRole)
            return QBrush(look.color(Token::Muted));
        // A group or a token has no status.
        if (column != TargetList::Status || target.statusSeen.isEmpty())
            return {};
        const StatusShape shape = statusShape(statusClass(target.statusSeen.toStdString()));
        return role == Qt::DecorationRole ? QVariant(statusIcon(look, shape)) : QBrush(look.color(textToken(shape)));
    }

    QList<ActionTarget> m_targets;
    const QWidget* m_view;
};

/// Rows of the table's height.
class TargetRows : public QStyledItemDelegate
{
public:
    explicit TargetRows(QAbstractItemView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Look::of(m_view).px(24)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A sentence says most at its beginning; ids differ at both ends.
        if (index.column() == TargetList::Detail)
            option->textElideMode = Qt::ElideRight;
    }

private:
    const QWidget* m_view;
};

} // namespace

TargetList::TargetList(const QList<ActionTarget>& targets, QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(u"confirm.targets"_s);
    setAccessibleName(tr("Targets"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TargetRows(this));
    header()->setMinimumSectionSize(Look::of(this).px(24)); // else the widest letter's
    header()->setStretchLastSection(false);                 // a hidden head hears of no new width: fitColumns() does it
    setTextElideMode(Qt::ElideMiddle); // ids differ at both ends, and read from left to right in every language
    for (int column = 0; column < Id; ++column)
        m_telling[column] = rowsToMeasure(targets, column);
    setModel(new TargetTable(targets, this));
    fitColumns();
}

void TargetList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void TargetList::fitColumns()
{
    const Look& look = Look::of(this);
    const QFontMetrics metrics(look.font(FontRole::Strong));
    int over = look.px(90) - viewport()->width(); // something of the id is seen at least
    for (int column = 0; column < Id; ++column) {
        int widest = 0;
        for (const int row : m_telling[column])
            widest = qMax(widest, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
        setColumnHidden(column, widest == 0);
        setColumnWidth(column,
                       qMin(widest + look.px(column == Status ? 46 : 24), look.px(column == Detail ? 560 : 320)));
        over += columnWidth(column); // 0 when hidden
    }
    for (const int column : {int(Detail), int(Name)}) {
        const int given = qBound(0, over, qMax(0, columnWidth(column) - look.px(100)));
        if (given > 0)
            setColumnWidth(column, columnWidth(column) - given);
        over -= given;
    }
    int used = 0;
    for (int column = 0; column < Id; ++column)
        used += columnWidth(column);
    setColumnWidth(Id, qMax(look.px(24), viewport()->width() - used));
}

QSize TargetList::sizeHint() const
{
    const int rows = qBound(1, model()->rowCount(), 12);
    return {Look::of(this).px(400), rows * Look::of(this).px(24) + 2};
}

QSize TargetList::minimumSizeHint() const
{
    return {Look::of(this).px(200), qMin(3, qMax(1, model()->rowCount())) * Look::of(this).px(24) + 2};
}

} // namespace alien
