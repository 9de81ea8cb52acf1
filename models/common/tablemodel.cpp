// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/tablemodel.h"

#include "models/common/namemask.h"
#include "models/common/plainline.h"
#include "models/common/workerthread.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

/// What the index needs to know of a slot, from the subclass.
class TableModel::Source : public RowIndex::Source
{
public:
    explicit Source(const TableModel& model)
        : m_model(model)
    {}
    void sortText(Slot slot, int column, std::string& out) const override { out += m_model.sortText(slot, column); }
    [[nodiscard]] std::int64_t sortNumber(Slot slot, int column) const override
    {
        return m_model.sortNumber(slot, column);
    }
    [[nodiscard]] bool tieLess(Slot a, Slot b) const override { return m_model.tieLess(a, b); }
    [[nodiscard]] const std::vector<Slot>* tieOrder() const override { return m_model.tieOrder(); }
    [[nodiscard]] const std::uint64_t* tieHeads() const override { return m_model.tieHeads(); }
    void searchText(Slot slot, std::string& out) const override { m_model.appendSearchText(slot, out); }

private:
    const TableModel& m_model;
};

TableModel::TableModel(QList<Column> columns, FieldSet fields, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_fields(std::move(fields))
    , m_source(std::make_unique<Source>(*this))
    , m_index(std::make_unique<RowIndex>(*m_source))
{}

TableModel::~TableModel()
{
    stopWorker();
}

void TableModel::stopWorker()
{
    if (!m_worker)
        return;
    m_worker->thread.quit();
    m_worker->thread.wait();
    m_worker.reset();
    m_flight.reset();
}

int TableModel::columnOf(QStringView columnId) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == columnId)
            return i;
    }
    return -1;
}

int TableModel::totalCount() const
{
    return int(m_index->total());
}

QString TableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? slotId(m_index->slotAt(row)) : QString();
}

int TableModel::rowOfId(const QString& id) const
{
    const Slot slot = slotOfId(id);
    return slot == RowIndex::noSlot ? -1 : m_index->rowOf(slot);
}

QModelIndex TableModel::indexOfId(const QString& id, int column) const
{
    const int row = rowOfId(id);
    return row < 0 ? QModelIndex() : index(row, column);
}

QStringList TableModel::visibleIds() const
{
    QStringList ids;
    ids.reserve(rowCount());
    for (const Slot slot : m_index->rows())
        ids.append(slotId(slot));
    return ids;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_index->size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString TableModel::placeholder() const
{
    return u"-"_s;
}

QVariant TableModel::cellData(Slot, int, int) const
{
    return {};
}

std::string TableModel::sortText(Slot slot, int column) const
{
    return cellText(slot, column).toStdString();
}

qint64 TableModel::sortNumber(Slot, int) const
{
    return 0;
}

bool TableModel::tieLess(Slot a, Slot b) const
{
    return a < b;
}

void TableModel::slotReleased(Slot) {}

namespace {

/// What people read or copy, as opposed to what programs go by.
bool isText(int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == TableModel::CopyRole ||
           role == TableModel::TooltipRole || role == TableModel::MarkRole;
}

/// Wrapped cells show more than one line's worth.
constexpr qsizetype accessibleLength = 4000;

/// Columns that hold one name each, also of what is gone and that nobody told the mask of.
bool holdsNames(const QString& column)
{
    static const QSet<QString> ids{u"name"_s, u"group"_s, u"target"_s, u"deployment"_s, u"connection"_s};
    return ids.contains(column);
}

} // namespace

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= m_columns.size())
        return {};
    if (role == Qt::AccessibleTextRole) // a screen reader gets what is painted, not what a stranger wrote
        return plainLine(data(index, Qt::DisplayRole).toString(), accessibleLength);
    const auto plain = [&]() -> QVariant {
        const Slot slot = m_index->slotAt(index.row());
        const int at = index.column();
        const Column& column = m_columns.at(at);
        if (QVariant own = cellData(slot, at, role); own.isValid())
            return own;
        switch (role) {
        case Qt::DisplayRole: {
            QString text = cellText(slot, at);
            return text.isEmpty() ? placeholder() : text;
        }
        case CopyRole:
            return cellText(slot, at);
        case Qt::ToolTipRole:
        case TooltipRole: {
            const QString text =
                cellData(slot, at, role == Qt::ToolTipRole ? int(TooltipRole) : int(CopyRole)).toString();
            return text.isEmpty() ? cellText(slot, at) : text;
        }
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case IdRole:
            return slotId(slot);
        case StatusRole:
            return QString();
        case StatusClassRole:
            return -1;
        case SortRole:
            return column.sort == Column::Sort::Number ? QVariant(sortNumber(slot, at))
                                                       : QVariant(QString::fromStdString(sortText(slot, at)));
        case MutedRole:
            return cellText(slot, at).isEmpty();
        case MonoRole:
            return column.mono;
        case ElideRole:
            return int(column.elide);
        case MarkRole:
            return QString();
        case ColumnIdRole:
            return column.id;
        default:
            return {};
        }
    };
    auto* mask = NameMask::active();
    if (mask == nullptr || !isText(role))
        return plain();
    const QVariant value = plain();
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool name = role != MarkRole && text != placeholder() && holdsNames(m_columns.at(index.column()).id);
    return name ? mask->whole(text) : mask->text(text);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tooltip.isEmpty() ? QVariant() : QVariant(column.tooltip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case ColumnIdRole:
        return column.id;
    case SortPlaceRole:
        for (int i = 0; i < m_sortKeys.size(); ++i) {
            if (m_sortKeys.at(i).column == section)
                return i + 1;
        }
        return 0;
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

// --- Query

void TableModel::compileQuery()
{
    m_terms = compiled(
        m_query, [this](const QueryTerm& term) { return compileTerm(term); }, *m_source);
}

QStringList TableModel::valuesOf(const QString& key) const
{
    Q_UNUSED(key)
    return {};
}

int TableModel::countOf(const Query& query) const
{
    if (query.isEmpty())
        return totalCount();
    const RowIndex::Conditions wanted = conditions(compiled(
        query, [this](const QueryTerm& term) { return compileTerm(term); }, *m_source));
    const RowIndex::Filter match = m_index->manyMeet(wanted);
    int count = 0;
    m_index->forEach([&](Slot slot) { count += match(slot) ? 1 : 0; });
    return count;
}

void TableModel::setQuery(const Query& query)
{
    const bool same = query.sameAs(m_query);
    // Only where the rows follow the query before; what pseudonyms stand for becomes known as they are shown.
    const bool narrows = query.narrows(m_query) && !m_queryWaiting && m_held == 0 && !m_flight && !NameMask::active();
    m_query = query;
    if (!same) {
        m_queryNarrows = narrows;
        m_queryWaiting = true;
        compileQuery();
        reorder();
    }
    Q_EMIT queryChanged();
    announceCounts();
}

void TableModel::refilter()
{
    compileQuery();
    m_queryNarrows = false;
    m_queryWaiting = true;
    reorder();
    announceCounts();
}

void TableModel::visitMatching(const QStringList& withoutKeys, const std::function<void(Slot)>& visit) const
{
    const RowIndex::Conditions wanted = conditions(m_terms, withoutKeys);
    const RowIndex::Filter match = m_index->manyMeet(wanted);
    m_index->forEach([&](Slot slot) {
        if (match(slot))
            visit(slot);
    });
}

// --- Order

void TableModel::sort(int column, Qt::SortOrder order)
{
    // Ties keep the order they had: former keys follow. More than three nobody remembers.
    QList<SortKey> keys;
    if (column >= 0 && column < m_columns.size())
        keys.append({column, order});
    for (const SortKey& key : std::as_const(m_sortKeys)) {
        if (!keys.isEmpty() && key.column != column && keys.size() < 3)
            keys.append(key);
    }
    setSortKeys(keys);
}

void TableModel::addSortKey(int column, Qt::SortOrder order)
{
    QList<SortKey> keys = m_sortKeys;
    const auto it =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey& key) { return key.column == column; });
    if (it != keys.end())
        it->order = order;
    else
        keys.append({column, order});
    setSortKeys(keys);
}

void TableModel::setSortKeys(const QList<SortKey>& keys)
{
    if (keys == m_sortKeys)
        return;
    m_sortKeys = keys;
    m_sortWaiting = true;
    reorder();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT sortKeysChanged();
}

std::vector<RowIndex::Key> TableModel::indexKeys() const
{
    std::vector<RowIndex::Key> keys;
    for (const SortKey& key : m_sortKeys) {
        const Column::Sort sort =
            key.column >= 0 && key.column < m_columns.size() ? m_columns.at(key.column).sort : Column::Sort::None;
        if (sort == Column::Sort::None)
            continue;
        const auto kind = sort == Column::Sort::Name    ? RowIndex::KeyKind::Name
                          : sort == Column::Sort::Bytes ? RowIndex::KeyKind::Bytes
                                                        : RowIndex::KeyKind::Number;
        keys.push_back({kind, key.order == Qt::DescendingOrder, key.column});
    }
    return keys;
}

void TableModel::applySortKeys()
{
    rearrange(m_index->setKeys(indexKeys()), true);
}

// --- Changes

void TableModel::commit(const Changes& changes)
{
    if (m_held > 0 || m_flight)
        commitHeld(changes);
    else
        commitNow(changes);
    announceCounts();
}

void TableModel::commitNow(const Changes& changes)
{
    if (changes.inserted.empty() && changes.changed.empty() && changes.removed.empty())
        return;
    goTo(m_index->change(changes.inserted, changes.changed, changes.removed), changes.changed);
    announceChanged(changes.changed);
    for (const Slot slot : changes.removed)
        slotReleased(slot);
}

/// Rows stay where they are; what happened to them waits, at most one change a slot.
void TableModel::commitHeld(const Changes& changes)
{
    const auto wait = [this](Slot slot, Waits as) {
        if (slot >= m_waitsAs.size())
            m_waitsAs.resize(std::max<std::size_t>(std::size_t(slot) + 1, m_waitsAs.size() * 2), Waits::No);
        if (m_waitsAs[slot] == Waits::No)
            m_waiting.push_back(slot);
        return std::exchange(m_waitsAs[slot], as);
    };
    for (const Slot slot : changes.inserted)
        wait(slot, Waits::Inserted);
    for (const Slot slot : changes.removed) {
        if (wait(slot, Waits::Removed) != Waits::Inserted)
            continue;
        m_waitsAs[slot] = Waits::Passed; // it came and went: nobody knows it
        slotReleased(slot);
    }
    for (const Slot slot : changes.changed) {
        if (wait(slot, Waits::Changed) == Waits::Inserted)
            m_waitsAs[slot] = Waits::Inserted;
    }
    announceChanged(changes.changed);
}

TableModel::Changes TableModel::takeWaiting()
{
    Changes changes;
    for (const Slot slot : m_waiting) {
        const Waits as = std::exchange(m_waitsAs[slot], Waits::No);
        if (as == Waits::Inserted)
            changes.inserted.push_back(slot);
        else if (as == Waits::Changed)
            changes.changed.push_back(slot);
        else if (as == Waits::Removed)
            changes.removed.push_back(slot);
    }
    m_waiting.clear();
    return changes;
}

void TableModel::hold()
{
    ++m_held;
}

void TableModel::release()
{
    if (m_held == 0 || --m_held > 0)
        return;
    if (m_flight)
        return arrived(m_flight);
    const bool reorders = m_sortWaiting || m_queryWaiting;
    commitNow(takeWaiting());
    reorder();
    announceCounts();
    if (reorders && !m_flight)
        Q_EMIT settled();
}

void TableModel::resetTo(const std::vector<Slot>& slots)
{
    beginResetModel();
    (void)takeWaiting();
    const bool reordered = m_flight || m_sortWaiting || m_queryWaiting;
    m_sortWaiting = m_queryWaiting = false;
    m_flight.reset(); // the worker finds nobody waiting
    m_index->clear();
    compileQuery();
    m_index->adopt(m_index->setConditions(conditions(m_terms), false).rows, true);
    applySortKeys();
    m_index->adopt(m_index->change(slots, {}, {}).rows, true); // all of them come, or there are none
    endResetModel();
    announceCounts();
    if (reordered)
        Q_EMIT settled();
}

void TableModel::touchColumns(const QList<int>& columns)
{
    if (rowCount() == 0)
        return;
    for (const int column : columns)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void TableModel::announceCounts()
{
    if (m_toldRows == m_index->size() && m_toldTotal == m_index->total())
        return;
    m_toldRows = m_index->size();
    m_toldTotal = m_index->total();
    Q_EMIT countsChanged();
}

} // namespace alien
