// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tablepage.h"

#include "models/common/tablemodel.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/look.h"
#include "views/common/table/selectedids.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/chiprow.h"
#include "views/common/widgets/facetpanel.h"
#include "views/common/widgets/inspector.h"
#include "views/common/widgets/queryedit.h"
#include "views/common/widgets/textlabel.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// Below this width of the section the inspector stands under the table (look.md 5), px at the reference.
constexpr int besideNeeds = 900;
/// Below this one the facets fold into a button: the table keeps status, name, release, error and time in state.
constexpr int facetsNeed = 1280;
constexpr int inspectorLeast = 360;

int facetsWidth(const Look& look, int section)
{
    return look.px(section >= look.px(1600) ? 200 : 168);
}

/// How wide the inspector is at first: 520 in a window of 1920, 438 in one of 1600, 380 in one of 1280.
int inspectorWidth(const Look& look, int section)
{
    return look.px(section >= look.px(1600) ? 520 : section >= look.px(1250) ? 438 : 380);
}

} // namespace

TablePage::TablePage(const Words& words, TableModel* model, QWidget* parent)
    : Page(parent)
    , m_words(words)
    , m_model(model)
{
    setObjectName(m_words.key + u".page"_s);
    build();
    wire();
}

TablePage::~TablePage() = default;

void TablePage::build()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilterRow(layout);
    m_chips = new ChipRow(side);
    m_chips->setObjectName(m_words.key + u".chips"_s);
    layout->addWidget(m_chips);
    m_above = new QVBoxLayout;
    m_above->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_above);

    m_view = new TableView(m_words.table, side);
    m_view->setObjectName(m_words.key + u".table"_s);
    m_view->setTable(m_model);
    m_selected = new SelectedIds(*m_view, this);
    m_columns->setMenu(m_view->columnsMenu());
    m_state = new StatePane(side);
    m_state->setObjectName(m_words.key + u".state"_s);
    m_stack = new QStackedWidget(side);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    layout->addWidget(m_stack, 1);

    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(m_words.key + u".splitter"_s);
    m_split->setAccessibleName(tr("Table and inspector"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_top = new QVBoxLayout;
    m_outer = new QHBoxLayout;
    whole->addLayout(m_top);
    whole->addLayout(m_outer, 1);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_split, 1);
}

void TablePage::buildFilterRow(QVBoxLayout* layout)
{
    const Look& look = Look::of(this);
    m_filter = new QueryEdit(m_words.filter, this);
    m_filter->setObjectName(m_words.key + u".filter"_s);
    m_filter->setPlaceholderText(m_words.placeholder);
    m_filter->setTable(m_model);
    m_columns = new QPushButton(this);
    m_columns->setObjectName(m_words.key + u".columns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setAutoDefault(false);
    setButtonIcon(m_columns, IconId::Columns);
    m_filterRow = new QHBoxLayout;
    m_filterRow->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    m_filterRow->setSpacing(look.px(8));
    m_filterRow->addWidget(m_filter, 1);
    m_filterRow->addWidget(m_columns);
    layout->addLayout(m_filterRow);
}

void TablePage::wire()
{
    m_view->setMenuBuilder([this](QMenu* menu) { fillContextMenu(menu); });
    connect(m_view, &TableView::selectedIdsChanged, this, &TablePage::selectionChanged);
    connect(m_selected, &SelectedIds::ready, this, &TablePage::selectionRead);
    const auto moved = [this] { m_selectionMoved = true; };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, moved);
    connect(m_model, &QAbstractItemModel::modelReset, this, moved);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, moved); // they stand in the order of the rows
    connect(m_model, &QAbstractItemModel::layoutChanged, this, moved);
    connect(m_view, &TableView::columnsChanged, this, &TablePage::updateTexts);
    connect(m_view, &TableView::opened, this, [this] {
        if (m_inspector)
            m_inspector->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &TableModel::countsChanged, this, [this] {
        selectWanted();
        updateState();
        updateTexts();
    });
    connect(m_model, &TableModel::queryChanged, this, [this] {
        if (!m_going)
            m_wanted.clear();
        updateChips();
        updateState();
        updateTexts();
    });
    connect(m_filter, &QueryEdit::problemChanged, m_chips, &ChipRow::setProblem);
    connect(m_chips, &ChipRow::removed, this, [this](int chip) { m_model->setQuery(m_model->query().without(chip)); });
    connect(m_chips, &ChipRow::cleared, this, [this] { m_model->setQueryText({}); });
    connect(m_state, &StatePane::buttonClicked, this, [this](StatePane::Kind kind) {
        if (kind == StatePane::Kind::EmptyFiltered)
            m_model->setQueryText({});
        else
            stateButton(kind);
    });
}

void TablePage::setInspector(Inspector* inspector)
{
    const Look& look = Look::of(this);
    m_inspector = inspector;
    inspector->setObjectName(m_words.key + u".inspector"_s);
    inspector->setMinimumWidth(look.px(inspectorLeast));
    m_split->addWidget(inspector);
    m_split->setStretchFactor(1, 0);
    inspector->hide();
    m_leftLine = new TextLabel(tr("The filter hides it in the table."), FontRole::Small, Token::Muted, inspector);
    m_leftLine->setObjectName(m_words.key + u".hidden"_s);
    m_leftLine->hide();
    inspector->addNotice(m_leftLine);
    connect(inspector, &Inspector::closeRequested, this, &TablePage::closeInspector);
    connect(inspector, &Inspector::copied, this, &TablePage::copied);
}

void TablePage::setFacets(FacetPanel* facets)
{
    m_facets = facets;
    facets->setObjectName(m_words.key + u".facets"_s);
    m_outer->insertWidget(0, facets);
    m_filters = new QPushButton(this);
    m_filters->setObjectName(m_words.key + u".facetsButton"_s);
    m_filters->setAccessibleName(tr("Filters"));
    m_filters->setAutoDefault(false);
    m_filters->setCheckable(true);
    setButtonIcon(m_filters, IconId::Filter);
    m_filterRow->insertWidget(1, m_filters);
    setTabOrder(m_filter, m_filters); // as they stand, not as they were made
    setTabOrder(m_filters, m_columns);
    connect(m_filters, &QPushButton::toggled, this, &TablePage::foldFacets);
    connect(facets, &FacetPanel::toggled, this, [this](const QString& key, const QString& value) {
        if (const QueryField* field = m_model->fields().find(key))
            m_model->setQuery(m_model->query().toggled(*field, value));
    });
    connect(facets, &FacetPanel::unfolded, this, &TablePage::fillFacetsSoon);
    connect(m_model, &TableModel::countsChanged, this, &TablePage::fillFacetsSoon);
    connect(m_model, &TableModel::queryChanged, this, &TablePage::fillFacetsSoon);
    connect(&Look::of(this), &Look::changed, this, &TablePage::foldFacets);
    connect(facets->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TablePage::foldFacets);
    updateTexts();
    foldFacets();
}

void TablePage::fillFacetsSoon()
{
    if (m_facets != nullptr && m_facets->isVisibleTo(this))
        m_filling.ask();
}

void TablePage::foldFacets()
{
    if (m_facets == nullptr)
        return;
    const bool roomy = width() >= Look::of(this).px(facetsNeed);
    m_filters->setVisible(!roomy);
    // The scroll bar takes nothing from the words.
    const QScrollBar* bar = m_facets->verticalScrollBar();
    const int scrolls = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    m_facets->setFixedWidth(facetsWidth(Look::of(this), width()) + scrolls);
    const bool wasShown = m_facets->isVisibleTo(this);
    // Folded until asked for: in a narrow window the table needs the width.
    m_facets->setVisible(roomy || m_filters->isChecked());
    if (!wasShown)
        fillFacetsSoon();
}

QStringList TablePage::selectedIds() const
{
    return m_selected->all();
}

int TablePage::selectedCount() const
{
    return m_selected->count();
}

void TablePage::selectionChanged()
{
    // Told of rows that came too; the ids of a hundred thousand are not collected for these.
    if (std::exchange(m_selectionMoved, false))
        m_selected->start();
    if (m_selected->isReady())
        selectionRead(); // else it comes when they are
}

void TablePage::selectionRead()
{
    if (selectedCount() > 0)
        m_wanted.clear();
    else if (m_leftTable && selectAgain())
        return; // and comes here again
    m_leftTable = selectedCount() == 0 && hasLeftTable();
    if (!m_leftTable)
        showInspectorOf(selectedCount() == 1 ? selectedIds().constFirst() : QString());
    if (m_leftLine != nullptr)
        m_leftLine->setVisible(m_leftTable);
    selectionMoved();
    updateTexts();
    Q_EMIT currentSelectionChanged();
}

void TablePage::showInspectorOf(const QString& id)
{
    if (!id.isEmpty())
        m_shownUnder = m_model->query();
    if (!m_inspector || id == m_shownInInspector)
        return;
    m_shownInInspector = id;
    showInInspector(id);
    m_inspector->setVisible(!id.isEmpty());
    arrange();
    placeInspector();
}

void TablePage::closeInspector()
{
    m_view->clearSelection();
    if (!std::exchange(m_leftTable, false))
        return;
    showInspectorOf({});
    selectionChanged(); // the view has none to tell of
}

/// What somebody reads stays when its own change took the row away: a failure that was retried is one no more. Another
/// filter is another list.
bool TablePage::hasLeftTable() const
{
    return !m_shownInInspector.isEmpty() && m_model->rowOfId(m_shownInInspector) < 0 && knows(m_shownInInspector) &&
           m_model->query().sameAs(m_shownUnder);
}

void TablePage::followShown()
{
    if (m_shownInInspector.isEmpty() || m_model->isReordering() || m_model->isHeld())
        return;
    if (m_leftTable) {
        if (!selectAgain() && !hasLeftTable())
            closeInspector();
    } else if (m_model->rowOfId(m_shownInInspector) >= 0) {
        m_shownUnder = m_model->query();
    }
}

/// The row came back: it is what it would be, had it never left. The table does not scroll for it.
bool TablePage::selectAgain()
{
    const QModelIndex row = m_model->indexOfId(m_shownInInspector);
    if (!row.isValid())
        return false;
    m_view->selectionModel()->select(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void TablePage::updateState()
{
    followShown();
    // The focus stays with what stands in the table's place, whichever that is.
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && (focused == m_state || m_state->isAncestorOf(focused) ||
                                                 focused == m_view || m_view->isAncestorOf(focused));
    const StatePane::State empty = emptyState();
    if (empty.kind == StatePane::Kind::Loading)
        m_state->showLoading();
    else if (empty.kind != StatePane::Kind::None)
        m_state->setState(empty);
    else if (m_model->rowCount() == 0 && m_model->totalCount() > 0)
        m_state->showFiltered(int(m_model->query().terms().size()), m_model->totalCount(), m_words.things);
    else
        m_state->setState({});
    const bool changes = (m_state->kind() == StatePane::Kind::None) != (m_stack->currentWidget() == m_view);
    m_stack->setCurrentIndex(m_state->kind() == StatePane::Kind::None ? 0 : 1);
    const bool tells = m_state->kind() == StatePane::Kind::None || m_state->kind() == StatePane::Kind::EmptyFiltered;
    m_columns->setVisible(tells);
    m_chips->setVisible(tells || !m_model->query().terms().isEmpty());
    if (changes && hadFocus)
        focusContent();
}

QString TablePage::chipText(const QueryTerm& term) const
{
    return term.toText();
}

void TablePage::updateChips()
{
    QStringList chips;
    for (const QueryTerm& term : m_model->query().terms())
        chips.append(chipText(term));
    m_chips->setChips(chips);
}

void TablePage::updateTexts()
{
    m_chips->setCounter(m_model->matchCount(), m_model->totalCount(), selectedCount());
    m_columns->setText(tr("Columns %1").arg(m_view->columnsText()));
    if (m_filters != nullptr) {
        const auto terms = m_model->query().terms().size();
        m_filters->setText(terms > 0 ? tr("Filters %1").arg(terms) : tr("Filters"));
    }
    Q_EMIT factChanged();
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePage::focusContent()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TablePage::stepTab(int step)
{
    if (m_inspector && m_inspector->isVisibleTo(this))
        m_inspector->nextTab(step);
}

bool TablePage::stepBack()
{
    if (selectedCount() > 0 || m_leftTable) {
        closeInspector();
        focusContent();
        return true;
    }
    if (!m_model->query().text().isEmpty()) {
        m_model->setQueryText({});
        return true;
    }
    return false;
}

PageLocation TablePage::location() const
{
    const QString text = m_model->query().text();
    return {text.isNull() ? u""_s : text, selectedCount() == 1 ? selectedIds().constFirst() : QString(),
            m_inspector ? m_inspector->currentTab() : QString()};
}

void TablePage::goTo(const PageLocation& location)
{
    if (!location.query.isNull())
        m_model->setQueryText(location.query);
    if (m_inspector && !location.part.isEmpty())
        m_inspector->setCurrentTab(location.part);
    m_wanted = location.id;
    m_wantedPrevails = location.query.isNull();
    selectWanted();
}

void TablePage::selectWanted()
{
    if (m_wanted.isEmpty())
        return;
    // What a link names must be seen, even where the present filter hides it.
    if (m_model->rowOfId(m_wanted) < 0 && m_wantedPrevails && knows(m_wanted)) {
        m_going = true;
        m_model->setQueryText({});
        m_going = false;
    }
    if (m_model->rowOfId(m_wanted) >= 0)
        m_view->selectIds({std::exchange(m_wanted, {})});
}

QByteArray TablePage::saveLayout() const
{
    QJsonObject layout;
    layout.insert("columns"_L1, QString::fromLatin1(m_view->saveColumns().toBase64()));
    layout.insert("splitter"_L1, QString::fromLatin1(m_split->saveState().toBase64()));
    if (m_inspector)
        layout.insert("tab"_L1, m_inspector->currentTab());
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void TablePage::restoreLayout(const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    const auto part = [&layout](QLatin1StringView key) {
        return QByteArray::fromBase64(layout.value(key).toString().toLatin1());
    };
    if (const QByteArray columns = part("columns"_L1); !columns.isEmpty())
        m_view->restoreColumns(columns);
    if (const QByteArray splitter = part("splitter"_L1); !splitter.isEmpty())
        m_placed = m_split->restoreState(splitter);
    if (const QString tab = layout.value("tab"_L1).toString(); m_inspector && !tab.isEmpty())
        m_inspector->setCurrentTab(tab);
    arrange();
}

void TablePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldFacets();
    arrange();
}

void TablePage::placeInspector()
{
    // Once; then the operator's own width stays.
    if (m_placed || !m_inspector->isVisibleTo(this) || width() < 200)
        return;
    m_placed = true;
    const bool beside = m_split->orientation() == Qt::Horizontal;
    const int whole = beside ? m_split->width() : m_split->height();
    const int wanted = beside ? std::min(inspectorWidth(Look::of(this), width()), whole / 2) : whole * 45 / 100;
    m_split->setSizes({whole - wanted, wanted});
}

void TablePage::arrange()
{
    if (!m_inspector)
        return;
    const auto orientation = width() < Look::of(this).px(besideNeeds) ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() != orientation)
        m_split->setOrientation(orientation);
}

} // namespace alien
