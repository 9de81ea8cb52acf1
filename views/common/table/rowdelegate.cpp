// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table/rowdelegate.h"

#include "models/common/tablemodel.h"
#include "views/common/look/controlpainter.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"
#include "views/common/table/cellflash.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBackingStore>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkLead = 28;
constexpr int leastTexts = 1000; ///< that are kept
constexpr int mostTexts = 6000;
constexpr int screensCached = 3; ///< what is on screen, cut and whole, and what was there before it
constexpr int narrowColumn = 60;
constexpr int kWrappedText = 16'384;
constexpr qint64 shapingUs = 3000; ///< leaves room within 16 ms for what a turn does besides

QString wrappable(const QModelIndex& index)
{
    return index.data(Qt::DisplayRole).toString().left(kWrappedText).replace(u'\n', QChar::LineSeparator);
}

/// Lays out so many lines at most, broken between words where that is possible; gives their height.
int layOut(QTextLayout& text, int width, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double high = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, high});
        high += line.height();
    }
    text.endLayout();
    return qRound(high);
}

bool isWorrying(StatusClass klass)
{
    return klass == StatusClass::Failed || klass == StatusClass::Stalled || klass == StatusClass::Attention;
}

} // namespace

/// What one cell shows, read once from the model.
struct RowDelegate::Cell
{
    QString text;
    QString mark;
    Qt::TextElideMode elide = Qt::ElideRight;
    bool right = false;
    bool first = false;
    bool status = false;
    bool selected = false;
    bool current = false;
    StatusShape shape = StatusShape::Unknown;
    int font = Body;
    Token colour = Token::Text;
    QRect place; ///< of the text
};

RowDelegate::RowDelegate(Look& look, QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_look(look)
    , m_view(view)
    , m_cache(leastTexts)
    , m_budgetNs(shapingUs * 1000)
{
    view->viewport()->installEventFilter(this);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(0);
    m_catchUp.callOnTimeout(this, &RowDelegate::catchUp);
    connect(&look, &Look::changed, this, &RowDelegate::refresh);
    refresh();
}

void RowDelegate::refresh()
{
    m_fonts[Body] = m_look.font(FontRole::Body);
    m_fonts[Bold] = m_look.font(FontRole::Strong);
    m_fonts[Mono] = m_look.font(FontRole::MonoSmall);
    m_fonts[Number] = m_look.numberFont();
    m_fonts[NumberBold] = m_fonts[Number];
    m_fonts[NumberBold].setWeight(QFont::DemiBold);
    m_cache.clear();
}

void RowDelegate::clearCache()
{
    m_cache.clear();
}

QRect RowDelegate::checkRect(const QRect& cell) const
{
    return m_appearance.checks ? visual(cell, QRect(cell.left(), cell.top(), m_look.px(checkLead), cell.height()))
                               : QRect();
}

bool RowDelegate::isMirrored() const
{
    return m_view->layoutDirection() == Qt::RightToLeft;
}

QRect RowDelegate::visual(const QRect& cell, const QRect& part) const
{
    return QStyle::visualRect(m_view->layoutDirection(), cell, part);
}

RowDelegate::Cell RowDelegate::cellAt(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Cell cell;
    const int column = index.column();
    cell.text = oneLine(index.data(Qt::DisplayRole).toString());
    cell.selected = option.state.testFlag(QStyle::State_Selected);
    cell.current = cell.selected && m_view->currentIndex().row() == index.row();
    cell.first = column == m_appearance.firstColumn;
    // The column says most; asking the model for each cell would cost more than painting it.
    if (const auto* table = qobject_cast<const TableModel*>(index.model())) {
        const Column& facts = table->columns().at(column);
        cell.right = facts.alignment.testFlag(Qt::AlignRight);
        cell.elide = facts.elide;
    }
    cell.mark = index.data(TableModel::MarkRole).toString();
    const bool muted = index.data(TableModel::MutedRole).toBool();
    const bool missing = muted && cell.text == u"-"_s;
    if (m_appearance.statusColumns.contains(column)) {
        const int klass = index.data(TableModel::StatusClassRole).toInt();
        cell.status = !missing && index.data(TableModel::StatusClassRole).isValid() && klass >= 0 &&
                      klass <= static_cast<int>(StatusClass::Unknown);
        if (cell.status) {
            cell.shape =
                m_appearance.shapeOf ? m_appearance.shapeOf(index) : statusShape(static_cast<StatusClass>(klass));
            cell.colour = textToken(cell.shape);
        }
    }
    if (!cell.status)
        cell.colour = missing ? Token::Disabled : muted || m_appearance.stale ? Token::Muted : Token::Text;
    if (column == m_appearance.linkColumn && !missing && !muted)
        cell.colour = Token::Link;
    if (index.data(TableModel::MonoRole).toBool() && !missing)
        cell.font = Mono;
    else if (cell.right)
        cell.font = Number;
    else if (cell.current && column == m_appearance.nameColumn)
        cell.font = Bold;

    if (!missing && m_appearance.tonedColumns.contains(column)) {
        const auto klass = static_cast<StatusClass>(index.data(TableModel::StatusClassRole).toInt());
        if (!m_appearance.stale)
            cell.colour = textToken(klass);
        if (isWorrying(klass))
            cell.font = NumberBold;
    }

    const int lead = m_appearance.checks && cell.first ? checkLead : 0;
    cell.place = option.rect.adjusted(m_look.px(8 + lead), 0, -m_look.px(8), 0);
    if (cell.status) {
        cell.place.setLeft(cell.place.left() + m_look.px(16 + 6));
        if (m_appearance.stale)
            cell.place.setRight(cell.place.right() - m_look.px(12 + 4));
    }
    if (!cell.mark.isEmpty())
        cell.place.setRight(cell.place.right() - m_look.px(12 + 4));
    // Beside text of several lines the others stand at its first.
    if (m_appearance.wrapColumn >= 0)
        cell.place.setHeight(qMin(cell.place.height(), m_look.rowHeight()));
    cell.place = visual(option.rect, cell.place);
    return cell;
}

/// In a fleet that lives, texts that are gone for good are most of what was ever shaped: as many are kept as the view
/// has room for some times over, and they are there after minutes, not hours.
void RowDelegate::fitCache(QSize view)
{
    const int rows = view.height() / qMax(1, m_look.rowHeight()) + 1;
    const int columns = view.width() / qMax(1, m_look.px(narrowColumn)) + 1;
    m_cache.setMaxCost(qBound(leastTexts, screensCached * rows * columns, mostTexts));
}

bool RowDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitCache(static_cast<QResizeEvent*>(event)->size());
    if (watched == m_view->viewport() && event->type() == QEvent::Paint) {
        m_shapedNs = 0;
        m_row = -1;
        if (static_cast<QPaintEvent*>(event)->rect().contains(m_view->viewport()->rect()))
            m_behind.clear();
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

/// Whether the texts of the row that begins here may be shaped in this paint.
void RowDelegate::beginRow(const QPainter& painter, int row) const
{
    if (row == m_row)
        return;
    m_row = row;
    QBackingStore* store = m_view->viewport()->backingStore();
    const bool intoWindow = store != nullptr && painter.paintEngine()->paintDevice() == store->paintDevice();
    m_mayShape = m_shapedNs < m_budgetNs || !intoWindow;
}

/// Rows, not places: the view may have been scrolled since.
void RowDelegate::catchUp()
{
    const QSet<int> rows = std::exchange(m_behind, {});
    const QAbstractItemModel* model = m_view->model();
    for (const int row : rows) {
        if (model == nullptr || row >= model->rowCount())
            continue; // it left, and what moved up was painted anew
        const QRect cell = m_view->visualRect(model->index(row, m_appearance.firstColumn));
        if (cell.isEmpty()) // its column was hidden a moment ago
            return m_view->viewport()->update();
        m_view->viewport()->update(0, cell.top(), m_view->viewport()->width(), cell.height());
    }
}

const QStaticText* RowDelegate::shaped(const QString& key, const QString& text, int font) const
{
    if (const QStaticText* found = m_cache.object(key))
        return found;
    if (!m_mayShape) {
        m_behind.insert(m_row);
        m_catchUp.start();
        return nullptr;
    }
    QElapsedTimer timer;
    timer.start();
    auto* made = new QStaticText(text);
    made->setTextFormat(Qt::PlainText);
    made->prepare(QTransform(), m_fonts[font]);
    m_cache.insert(key, made);
    m_shapedNs += timer.nsecsElapsed();
    return made;
}

const QStaticText* RowDelegate::staticText(const QString& text, int width, Qt::TextElideMode elide, int font) const
{
    // Most texts fit: they are shaped once for any width, and only those that do not are cut and shaped again.
    const QString whole = QChar(char16_t(font)) + text;
    const QStaticText* made = shaped(whole, text, font);
    if (made == nullptr || made->size().width() <= width)
        return made;
    QString key = text;
    key.prepend(QChar(char16_t(qMin(width, 0xffff)))).prepend(QChar(char16_t(FontSlots + font * 4 + int(elide))));
    if (const QStaticText* found = m_cache.object(key))
        return found;
    QString cut;
    if (m_mayShape) {
        QElapsedTimer timer; // cutting shapes the text as well
        timer.start();
        cut = QFontMetrics(m_fonts[font]).elidedText(text, elide, width);
        m_shapedNs += timer.nsecsElapsed();
    }
    return shaped(key, cut, font);
}

void RowDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option, const Cell& cell,
                                  const QModelIndex& index) const
{
    const int row = index.row();
    const bool active = m_view->isActiveWindow();
    Token fill = m_appearance.zebra && row % 2 == 1 ? Token::Alternate : Token::Base;
    if (cell.selected)
        fill = active ? Token::Selection : Token::SelectionInactive;
    else if (row == m_appearance.hoverRow)
        fill = Token::Hover;
    if (m_flash && m_flash->isLit(index))
        fill = Token::Changed;
    painter->fillRect(option.rect, m_look.color(fill));
    const QRect& r = option.rect;
    if (!m_appearance.zebra)
        painter->fillRect(r.left(), r.bottom(), r.width(), 1, m_look.color(Token::Grid));
    // The row that keys act on: two lines, over the selection.
    if (m_view->currentIndex().row() == row && (cell.selected || m_view->hasFocus())) {
        const QColor line = m_look.color(Token::Focus);
        painter->fillRect(r.left(), r.top(), r.width(), 1, line);
        painter->fillRect(r.left(), r.bottom(), r.width(), 1, line);
        if (cell.first)
            painter->fillRect(visual(r, QRect(r.left(), r.top(), 1, r.height())), line);
    }
}

void RowDelegate::paintText(QPainter* painter, const QRect& rect, const Cell& cell) const
{
    if (cell.text.isEmpty() || rect.width() <= 0)
        return;
    const QStaticText* text = staticText(cell.text, rect.width(), cell.elide, cell.font);
    if (text == nullptr)
        return;
    const QSizeF size = text->size();
    const double x = cell.right != isMirrored() ? rect.right() + 1 - size.width() : rect.left();
    painter->setFont(m_fonts[cell.font]);
    painter->setPen(m_look.color(cell.colour));
    const int above = (rect.height() - qRound(size.height())) / 2; // whole pixels, or the text is blurred
    painter->drawStaticText(QPointF(x, rect.top() + above), *text);
    if (cell.mark.isEmpty())
        return;
    const int markLeft = isMirrored() ? qRound(x) - m_look.px(4 + 12) : qRound(x + size.width()) + m_look.px(4);
    const QRect mark(markLeft, rect.center().y() - m_look.px(6) + 1, m_look.px(12), m_look.px(12));
    if (cell.mark == u"\u2191"_s)
        paintIcon(painter, mark, IconId::Behind, m_look.color(Token::Muted));
    else
        painter->drawText(mark, Qt::AlignHCenter | Qt::AlignVCenter, cell.mark);
}

int RowDelegate::wrappedHeight(const QModelIndex& index, int width, int mostLines) const
{
    const QFont& font = m_fonts[index.data(TableModel::MonoRole).toBool() ? Mono : Body];
    const QFontMetrics metrics(font);
    QTextLayout text(wrappable(index), font);
    const int high = layOut(text, width - 2 * m_look.px(8), mostLines);
    return text.lineCount() <= 1 ? m_look.rowHeight() : high + qMax(0, m_look.rowHeight() - metrics.height());
}

void RowDelegate::paintWrapped(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const Cell& cell) const
{
    const QFontMetrics metrics(m_fonts[cell.font]);
    const int above = qMax(0, m_look.rowHeight() - metrics.height()) / 2;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(m_look.color(cell.colour));
    QTextLayout text(wrappable(index), m_fonts[cell.font]);
    layOut(text, cell.place.width(), option.rect.height() / metrics.height() + 1);
    text.draw(painter, QPointF(cell.place.left(), option.rect.top() + above));
    painter->restore();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellAt(option, index);
    beginRow(*painter, index.row());
    paintBackground(painter, option, cell, index);
    const QRect& r = option.rect;
    if (cell.first && m_appearance.checks) {
        QStyleOption box;
        box.rect = visual(r, QRect(r.left() + m_look.px(7), r.top(), m_look.px(14), r.height()));
        box.state = QStyle::State_Enabled | (cell.selected ? QStyle::State_On : QStyle::State_Off);
        paint::checkBox(m_look, &box, painter);
    }
    if (index.column() == m_appearance.wrapColumn)
        paintWrapped(painter, option, index, cell);
    else
        paintText(painter, cell.place, cell);
    if (!cell.status)
        return;
    const int size = m_look.px(16);
    const int above = (cell.place.height() - size) / 2;
    const int icon = isMirrored() ? cell.place.right() + 1 + m_look.px(22) - size : cell.place.left() - m_look.px(22);
    paintStatus(painter, QRect(icon, r.top() + above, size, size), cell.shape, m_look);
    const QStaticText* text =
        m_appearance.stale ? staticText(cell.text, cell.place.width(), cell.elide, cell.font) : nullptr;
    if (text != nullptr) {
        const int width = qRound(text->size().width());
        const int clock = m_look.px(12);
        const int behind = isMirrored() ? cell.place.right() + 1 - width - m_look.px(5) - clock
                                        : cell.place.left() + width + m_look.px(5);
        paintIcon(painter, QRect(behind, r.top() + (r.height() - clock) / 2, clock, clock), IconId::Clock,
                  m_look.color(Token::Muted));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellAt(option, index);
    const int text = QFontMetrics(m_fonts[cell.font]).horizontalAdvance(cell.text);
    const int around = option.rect.width() - cell.place.width();
    return {text + around + 2, m_look.rowHeight()};
}

bool RowDelegate::isElided(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellAt(option, index);
    return QFontMetrics(m_fonts[cell.font]).horizontalAdvance(cell.text) > cell.place.width();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && isElided(option, index)) {
        tip = index.data(TableModel::CopyRole).toString();
        if (tip.isEmpty())
            tip = index.data().toString();
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(tip), view, option.rect);
    return true;
}

} // namespace alien
