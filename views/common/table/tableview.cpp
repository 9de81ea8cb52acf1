// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/tableview.h"

#include "views/common/look/look.h"
#include "views/common/table/cellflash.h"
#include "views/common/table/columnlayout.h"
#include "views/common/table/rowcopy.h"
#include "views/common/table/rowdelegate.h"
#include "views/common/table/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkLead = 28;

} // namespace

TableView::TableView(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_delegate(new RowDelegate(Look::of(this), this))
    , m_columns(new ColumnLayout(Look::of(this), m_header, this))
    , m_flash(new CellFlash(Look::of(this), this))
    , m_nameColumn(u"name"_s)
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    m_delegate->setFlash(m_flash);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    wireHeader();
    connect(&Look::of(this), &Look::changed, this, &TableView::applyLook);
    applyLook();
}

TableView::~TableView()
{
    releaseRows();
}

void TableView::wireHeader()
{
    connect(m_header, &TableHeader::sortRequested, this, &TableView::sortBy);
    connect(m_header, &TableHeader::checkClicked, this, [this] {
        if (model() && selectedCount() == model()->rowCount())
            clearSelection();
        else
            selectAll();
    });
    connect(m_header, &TableHeader::menuRequested, this,
            [this](const QPoint& position) { columnsMenu()->popup(position); });
    auto* settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(150);
    connect(settled, &QTimer::timeout, this, [this] { m_columns->fit(viewport()->width()); });
    connect(m_header, &QHeaderView::sectionResized, this, [this, settled](int column, int, int width) {
        if (m_columns->isFitting() || width <= 0)
            return;
        m_columns->setWidth(column, width);
        settled->start();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this, settled] {
        if (!m_columns->isFitting())
            settled->start();
    });
    connect(m_columns, &ColumnLayout::changed, this, [this] {
        const QList<int> shown = visibleColumns();
        m_delegate->appearance().firstColumn = shown.isEmpty() ? 0 : shown.first();
        viewport()->update();
        Q_EMIT columnsChanged();
    });
}

void TableView::applyLook()
{
    const Look& look = Look::of(this);
    verticalHeader()->setDefaultSectionSize(look.rowHeight());
    m_delegate->clearCache();
    m_columns->fit(viewport()->width());
    updateGeometry();
    viewport()->update();
}

void TableView::setTable(TableModel* table)
{
    setModel(table);
}

void TableView::setModel(QAbstractItemModel* model)
{
    releaseRows();
    m_table = qobject_cast<TableModel*>(model);
    QTableView::setModel(model);
    m_columns->setTable(m_table);
    m_flash->setTable(m_table);
    if (!m_table)
        return;
    m_delegate->appearance().nameColumn = m_table->columnOf(m_nameColumn);
    if (m_delegate->appearance().statusColumns.isEmpty())
        setStatusColumns({u"status"_s});
    m_columns->fit(viewport()->width());
    connect(m_table, &TableModel::headerDataChanged, m_columns, [this] { m_columns->fit(viewport()->width()); });
    connect(m_table, &TableModel::sortKeysChanged, m_header->viewport(), qOverload<>(&QWidget::update));
    m_shownQuery = m_table->query();
    connect(m_table, &TableModel::queryChanged, this, &TableView::startOfQuery);
    connect(m_table, &TableModel::countsChanged, this, &TableView::startOfQuery);
    const auto countsMoved = [this] {
        if (m_fitsRows)
            updateGeometry();
        announceSelection();
    };
    connect(m_table, &QAbstractItemModel::rowsInserted, this, countsMoved);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, countsMoved);
    connect(m_table, &QAbstractItemModel::modelReset, this, countsMoved);
    announceSelection();
}

QStringList TableView::selectedIds() const
{
    QStringList ids;
    if (!m_table || !selectionModel())
        return ids;
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_table->idAt(row));
    return ids;
}

int TableView::selectedCount() const
{
    if (!selectionModel())
        return 0;
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    return count;
}

QString TableView::currentId() const
{
    return m_table && currentIndex().isValid() ? m_table->idAt(currentIndex().row()) : QString();
}

void TableView::selectIds(const QStringList& ids, bool scrollToFirst)
{
    if (!m_table)
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const QString& id : ids) {
        const QModelIndex index = m_table->indexOfId(id);
        if (!index.isValid())
            continue;
        if (!first.isValid() || index.row() < first.row())
            first = index;
        selection.select(index, index.siblingAtColumn(m_table->columnCount() - 1));
    }
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scrollToFirst && first.isValid())
        scrollTo(first);
}

void TableView::setZebra(bool zebra)
{
    m_delegate->appearance().zebra = zebra;
    viewport()->update();
}

void TableView::setChecks(bool checks)
{
    m_delegate->appearance().checks = checks;
    m_header->setChecks(checks);
    m_columns->setLead(checks ? checkLead : 0);
    m_columns->fit(viewport()->width());
}

bool TableView::hasChecks() const
{
    return m_delegate->appearance().checks;
}

void TableView::setStale(bool stale)
{
    m_delegate->appearance().stale = stale;
    viewport()->update();
}

void TableView::setStretchColumn(const QString& columnId, const QString& twin)
{
    m_columns->setStretchColumn(columnId, twin);
    m_columns->fit(viewport()->width());
}

void TableView::setStatusColumns(const QStringList& columnIds)
{
    QSet<int> columns;
    for (const QString& id : columnIds)
        if (const int column = m_table ? m_table->columnOf(id) : -1; column >= 0)
            columns.insert(column);
    m_delegate->appearance().statusColumns = columns;
    m_flash->setStatusColumns(columns);
    m_columns->setShapeColumns(columns);
    m_columns->fit(viewport()->width());
    viewport()->update();
}

void TableView::setTonedColumns(const QStringList& columnIds)
{
    QSet<int> columns;
    for (const QString& id : columnIds)
        if (const int column = m_table ? m_table->columnOf(id) : -1; column >= 0)
            columns.insert(column);
    m_delegate->appearance().tonedColumns = columns;
    viewport()->update();
}

void TableView::setLinkColumn(const QString& columnId)
{
    m_delegate->appearance().linkColumn = m_table ? m_table->columnOf(columnId) : -1;
    viewport()->update();
}

void TableView::setCellLinks(const QStringList& columnIds)
{
    m_cellLinks.clear();
    for (const QString& id : columnIds)
        m_cellLinks.insert(m_table->columnOf(id));
}

QString TableView::linkAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    const bool link = index.isValid() &&
                      (index.column() == m_delegate->appearance().linkColumn || m_cellLinks.contains(index.column()));
    return link && !index.data().toString().isEmpty() ? m_table->idAt(index.row()) : QString();
}

void TableView::setNameColumn(const QString& columnId)
{
    m_nameColumn = columnId;
    m_delegate->appearance().nameColumn = m_table ? m_table->columnOf(columnId) : -1;
}

void TableView::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QByteArray TableView::saveColumns() const
{
    return m_columns->save();
}

bool TableView::restoreColumns(const QByteArray& state)
{
    if (!m_columns->restore(state))
        return false;
    QList<TableModel::SortKey> keys;
    const QJsonArray saved = QJsonDocument::fromJson(state).object().value("sort"_L1).toArray();
    for (const auto& key : saved) {
        const int column = m_table->columnOf(key.toArray().at(0).toString());
        if (column >= 0)
            keys.append({column, key.toArray().at(1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.isEmpty())
        m_table->setSortKeys(keys);
    return true;
}

void TableView::resetColumns()
{
    m_columns->reset();
}

QMenu* TableView::columnsMenu()
{
    if (m_columnsMenu)
        return m_columnsMenu;
    m_columnsMenu = new QMenu(tr("Columns"), this);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        if (!m_table)
            return;
        for (const Column& column : m_table->columns()) {
            const bool shown = m_columns->isShown(column.id);
            QAction* action = m_columnsMenu->addAction(
                shown || !m_columns->isWanted(column.id) ? column.title : tr("%1 (no room)").arg(column.title));
            action->setCheckable(true);
            action->setChecked(shown);
            action->setEnabled(column.priority > 0);
            connect(action, &QAction::toggled, this, [this, id = column.id](bool on) { m_columns->setWanted(id, on); });
        }
        m_columnsMenu->addSeparator();
        connect(m_columnsMenu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    });
    return m_columnsMenu;
}

QString TableView::columnsText() const
{
    return m_table ? tr("%1 of %2").arg(m_columns->shownCount()).arg(m_table->columns().size()) : QString();
}

QList<int> TableView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

QString TableView::copyText(CopyFormat format) const
{
    if (!m_table)
        return {};
    QList<int> rows;
    const QStringList ids = selectedIds();
    for (const QString& id : ids)
        rows.append(m_table->rowOfId(id));
    return rows.isEmpty() ? QString() : rowsAsText(*m_table, rows, visibleColumns(), format);
}

void TableView::copySelection(CopyFormat format)
{
    if (const QString text = copyText(format); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::setMenuBuilder(std::function<void(QMenu*)> builder)
{
    m_buildMenu = std::move(builder);
}

void TableView::sortBy(int column, bool add)
{
    if (!m_table || m_table->columns().at(column).sort == Column::Sort::None)
        return;
    const QList<TableModel::SortKey>& keys = m_table->sortKeys();
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.column == column; });
    const bool descendingFirst = m_table->columns().at(column).descendingFirst;
    Qt::SortOrder order = descendingFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (key != keys.end() && (add || key == keys.begin()))
        order = key->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (add)
        m_table->addSortKey(column, order);
    else
        m_table->setSortKeys({{column, order}});
}

void TableView::keyboardSearch(const QString& typed)
{
    const int column = m_table ? m_table->columnOf(m_nameColumn) : -1;
    if (column < 0 || !m_table->rowCount() || typed.isEmpty())
        return;
    const qint64 now = QDeadlineTimer::current(Qt::PreciseTimer).deadline();
    const bool fresh = now - m_typedAt > QApplication::keyboardInputInterval() * 2;
    m_typedAt = now;
    m_typed = fresh ? typed : m_typed + typed;
    const int count = m_table->rowCount();
    // The same beginning again goes to the next row that has it.
    const int start = currentIndex().isValid() ? currentIndex().row() + (fresh ? 1 : 0) : 0;
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = m_table->index((start + i) % count, column);
        if (!index.data().toString().startsWith(m_typed, Qt::CaseInsensitive))
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

QSize TableView::sizeHint() const
{
    if (!m_fitsRows)
        return QTableView::sizeHint();
    const int rows = model() ? model()->rowCount() : 0;
    return {QTableView::sizeHint().width(),
            m_header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize TableView::minimumSizeHint() const
{
    const Look& look = Look::of(this);
    return {look.px(160), m_fitsRows ? sizeHint().height() : look.px(24 * 3)};
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return event->accept();
    }
    if (!m_table || event->modifiers().testFlag(Qt::AltModifier))
        return QTableView::keyPressEvent(event);
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && event->modifiers().testFlag(Qt::ControlModifier) == false)
            return Q_EMIT opened(m_table->idAt(current.row()));
        break;
    case Qt::Key_Space:
        if (current.isValid())
            selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    case Qt::Key_Escape:
        event->ignore(); // one level back is the page's business
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::isOnCheck(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    return hasChecks() && index.isValid() && index.column() == m_delegate->appearance().firstColumn &&
           m_delegate->checkRect(visualRect(index)).contains(position);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (isOnCheck(mouse->position().toPoint()) && mouse->modifiers() == Qt::NoModifier)
            return event->type() == QEvent::MouseButtonPress ? QItemSelectionModel::Toggle | QItemSelectionModel::Rows
                                                             : QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    if (m_table && event->button() == Qt::LeftButton && m_holds == 0) {
        m_table->hold();
        ++m_holds;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    const QString link = left ? linkAt(event->position().toPoint()) : QString();
    const bool pressedThere = !link.isEmpty() && m_holds > 0 && currentId() == link;
    QTableView::mouseReleaseEvent(event);
    if (left)
        releaseRows();
    if (!pressedThere)
        return;
    const int column = columnAt(event->position().toPoint().x());
    if (m_cellLinks.contains(column))
        Q_EMIT cellClicked(link, m_table->columns().at(column).id);
    else
        Q_EMIT linkClicked(link);
}

void TableView::releaseRows()
{
    if (m_holds == 0)
        return;
    m_holds = 0;
    if (model()) // a model that was deleted took its hold with it
        m_table->release();
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool verb = !linkAt(event->position().toPoint()).isEmpty(); // its two clicks are one too many already
    if (m_table && index.isValid() && event->button() == Qt::LeftButton && !verb &&
        !isOnCheck(event->position().toPoint()))
        Q_EMIT opened(m_table->idAt(index.row()));
    else
        QTableView::mouseDoubleClickEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHoverRow(rowAt(event->position().toPoint().y()));
    if (m_delegate->appearance().linkColumn >= 0 || !m_cellLinks.isEmpty())
        viewport()->setCursor(linkAt(event->position().toPoint()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TableView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHoverRow(-1);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    m_flash->rowsPainted();
}

void TableView::hideEvent(QHideEvent* event)
{
    m_flash->forget();
    QTableView::hideEvent(event);
}

void TableView::setHoverRow(int row)
{
    const int before = std::exchange(m_delegate->appearance().hoverRow, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_table || !m_buildMenu)
        return;
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid() && !selectionModel()->isRowSelected(index.row(), {}))
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (currentIndex().isValid()) {
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_buildMenu(menu);
    if (menu->isEmpty())
        return menu->deleteLater();
    m_table->hold();
    connect(menu, &QObject::destroyed, m_table, [table = m_table] { table->release(); });
    menu->popup(position);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fit(viewport()->width());
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        viewport()->update();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (currentIndex().isValid())
        updateRow(currentIndex().row());
    announceSelection();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

/// Another query is another list, read from its top, unless what is selected still stands in it. Left to itself the
/// current row goes wherever rows happen to leave, which may be the end.
void TableView::startOfQuery()
{
    if (m_table->isReordering() || m_table->isHeld() || m_table->query().sameAs(m_shownQuery))
        return;
    m_shownQuery = m_table->query();
    const QItemSelection selection = selectionModel()->selection();
    int first = selection.isEmpty() ? 0 : selection.first().top();
    for (const QItemSelectionRange& range : selection)
        first = qMin(first, range.top());
    const QModelIndex current = currentIndex();
    if (current.isValid() && !selectionModel()->isSelected(current))
        selectionModel()->setCurrentIndex(current.siblingAtRow(first), QItemSelectionModel::NoUpdate);
    if (selection.isEmpty())
        return scrollToTop();
    executeDelayedItemsLayout(); // else the scroll bar ends where it did
    scrollTo(m_table->index(currentIndex().row(), 0));
}

void TableView::announceSelection()
{
    if (m_announcing)
        return;
    m_announcing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            const int selected = selectedCount();
            const bool all = model() && selected > 0 && selected == model()->rowCount();
            m_header->setCheckState(all ? Qt::Checked : selected > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
            Q_EMIT selectedIdsChanged();
        },
        Qt::QueuedConnection);
}

} // namespace alien
