// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/query.h"
#include "views/common/onceaturn.h"
#include "views/common/widgets/statepane.h"
#include "views/shell/page.h"

class QHBoxLayout;
class QMenu;
class QSplitter;
class QStackedWidget;
class QPushButton;
class QVBoxLayout;

namespace alien {

class ChipRow;
struct QueryTerm;
class FacetPanel;
class Inspector;
class TextLabel;
class QueryEdit;
class SelectedIds;
class TableModel;
class TableView;

/// A section that is one table: query field, chips and counter above it, what stands instead of rows when there are
/// none, the inspector of what is selected beside it (below it in a narrow window). Inspector and actions follow the
/// selection.
class TablePage : public Page
{
    Q_OBJECT
public:
    struct Words
    {
        QString key;         ///< "deployments": prefix of the objectNames
        QString table;       ///< accessible name of the table: "Deployments"
        QString filter;      ///< of the query field: "Filter deployments"
        QString placeholder; ///< an example of a query
        QString things;      ///< "deployments", in sentences
    };

    TablePage(const Words& words, TableModel* model, QWidget* parent);
    ~TablePage() override;

    /// Those of this moment, in the order of the rows. The page tells of them when the event loop comes round, of very
    /// many some ms later; who asks in between has them read at once.
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] int selectedCount() const; ///< costs nothing
    /// Still in the inspector, though the data changed so that the filter hides its row. Empty: none.
    [[nodiscard]] QString hiddenId() const { return m_leftTable ? m_shownInInspector : QString(); }
    [[nodiscard]] TableView& view() const { return *m_view; }

    void focusFilter() override;
    void focusContent() override;
    void stepTab(int step) override;
    bool stepBack() override;
    [[nodiscard]] PageLocation location() const override;
    void goTo(const PageLocation& location) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

Q_SIGNALS:
    void copied(const QString& text); ///< something on the page wants to be on the clipboard

protected:
    /// Shown while exactly one row is selected, and on when that row leaves the filter by itself, as far as knows() has
    /// it. The page takes it.
    void setInspector(Inspector* inspector);
    /// Filters to click at the left; in a narrow window they fold into a "Filters" button. The page takes them.
    void setFacets(FacetPanel* facets);
    /// Give the facets their groups; called soon after rows or query changed, while they are in sight.
    virtual void fillFacets() {}
    void fillFacetsSoon();
    /// Called with the only selected id, or empty.
    virtual void showInInspector(const QString& id) { Q_UNUSED(id) }
    virtual void fillContextMenu(QMenu* menu) { Q_UNUSED(menu) }
    /// What stands instead of the table while there is nothing in it at all; Kind::None when rows may be expected.
    [[nodiscard]] virtual StatePane::State emptyState() const = 0;
    /// The button of that state was pressed.
    virtual void stateButton(StatePane::Kind kind) { Q_UNUSED(kind) }
    virtual void selectionMoved() {}
    /// What the chip of a term of the filter says, where the term alone would tell nobody what it stands for.
    [[nodiscard]] virtual QString chipText(const QueryTerm& term) const;
    /// Whether a linked row exists, though the filter may hide it.
    [[nodiscard]] virtual bool knows(const QString& id) const
    {
        Q_UNUSED(id)
        return false;
    }

    /// Looks again at what is shown; call it when polls answered or the connection's state changed.
    void updateState();
    void updateTexts();
    void arrange();
    void resizeEvent(QResizeEvent* event) override;

    [[nodiscard]] ChipRow& chips() const { return *m_chips; }
    [[nodiscard]] QVBoxLayout* aboveTable() const { return m_above; }    ///< between chips and table
    [[nodiscard]] QHBoxLayout* filterRow() const { return m_filterRow; } ///< before the columns button
    [[nodiscard]] QVBoxLayout* top() const { return m_top; }             ///< over all of the page
    [[nodiscard]] QHBoxLayout* outer() const { return m_outer; }         ///< left of table and inspector: index 0
    /// Holds the table; a page without an Inspector places what is beside or below by itself.
    [[nodiscard]] QSplitter& splitter() const { return *m_split; }

private:
    void build();
    void buildFilterRow(QVBoxLayout* layout);
    void wire();
    void selectionChanged();
    void selectionRead();
    void showInspectorOf(const QString& id);
    void closeInspector();
    [[nodiscard]] bool hasLeftTable() const;
    void followShown();
    bool selectAgain();
    void selectWanted();
    void updateChips();
    void placeInspector();
    void foldFacets();

    Words m_words;
    TableModel* m_model;
    QVBoxLayout* m_top = nullptr;
    QHBoxLayout* m_outer = nullptr;
    QHBoxLayout* m_filterRow = nullptr;
    QVBoxLayout* m_above = nullptr;
    QueryEdit* m_filter = nullptr;
    QPushButton* m_columns = nullptr;
    QPushButton* m_filters = nullptr; ///< while the facets are folded
    FacetPanel* m_facets = nullptr;
    ChipRow* m_chips = nullptr;
    TableView* m_view = nullptr;
    StatePane* m_state = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_split = nullptr;
    Inspector* m_inspector = nullptr;
    SelectedIds* m_selected = nullptr;
    bool m_selectionMoved = true; ///< since m_selected was read
    QString m_wanted; ///< selected when it comes for the first time, unless the operator chose something else meanwhile
    bool m_wantedPrevails = false; ///< over the filter: a link must be seen
    bool m_going = false;
    QString m_shownInInspector;
    Query m_shownUnder;       ///< that the table had when it last held the row in the inspector
    bool m_leftTable = false; ///< the row in the inspector did
    TextLabel* m_leftLine = nullptr;
    OnceATurn m_filling{this, [this] { fillFacets(); }};
    bool m_placed = false; ///< the splitter has the design's or the operator's place
};

} // namespace alien
