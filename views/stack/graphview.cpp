// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stack/graphview.h"

#include "models/stack/stackreferences.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {
/// More boxes than these nobody can follow with the eye.
constexpr int drawnAtOnce = 40;
/// While somebody types in a stack this large, the graph waits for a pause.
constexpr int largeStack = 300;
constexpr int pauseMs = 150;
} // namespace

GraphView::GraphView(StackBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setObjectName(u"stack.graph"_s);
    setAccessibleName(tr("Graph"));
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // as its arrows point
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GraphView::rebuild);
    for (const auto signal : {&StackBench::placeChanged, &StackBench::platformChanged, &StackBench::openedChanged})
        connect(&bench, signal, this, &GraphView::rebuild);
    for (const auto signal : {&StackBench::edited, &StackBench::checked})
        connect(&bench, signal, this, [this] { m_pause.start(m_large ? pauseMs : 0); });
    connect(&Look::of(this), &Look::changed, this, &GraphView::rebuild);
    rebuild();
}

QSize GraphView::sizeHint() const
{
    return {Look::of(this).px(240), m_height};
}

void GraphView::addEdge(const QString& from, const QString& to, EdgeKind kind)
{
    const auto a = m_byId.constFind(from);
    const auto b = m_byId.constFind(to);
    if (a != m_byId.constEnd() && b != m_byId.constEnd() && *a != *b)
        m_edges.append({*a, *b, kind});
}

void GraphView::addOutside(const StackResource& resource)
{
    const auto add = [this, &resource](const QString& words) {
        const QString id = u'\n' + words;
        if (!m_byId.contains(id)) {
            m_byId.insert(id, int(m_items.size()));
            m_items.append({id, words, 0, true, false, {}});
        }
        addEdge(id, resource.id(), EdgeKind::Outside);
    };
    if (resource.isPublic())
        add(u"https"_s);
    for (const StackTrigger& trigger : resource.triggers()) {
        if (trigger.kind == StackTrigger::Kind::Schedule)
            add(tr("clock"));
    }
}

void GraphView::rebuild()
{
    m_items.clear();
    m_byId.clear();
    m_edges.clear();
    m_left = 0;
    const StackView view = m_bench.view();
    const StackDiff* diff = m_bench.difference(m_bench.platform());
    const QStringList added = diff ? diff->ids(ChangeKind::Added) : QStringList();
    const QList<StackResource> resources = view.resources();
    m_large = resources.size() > largeStack;
    for (const StackResource& resource : resources) {
        m_byId.insert(resource.id(), int(m_items.size()));
        m_items.append({resource.id(),
                        resource.id(),
                        resource.lifecycle() == "live"_L1 ? 1 : 2,
                        false,
                        added.contains(resource.id()),
                        {}});
    }
    for (const StackReference& reference : stackReferences(view.document())) {
        if (reference.kind == StackReference::Kind::Trigger)
            addEdge(reference.to, reference.from, EdgeKind::Trigger);
        else if (reference.kind == StackReference::Kind::Link)
            addEdge(reference.from, reference.to, EdgeKind::Link);
        else if (!reference.isKey())
            addEdge(reference.from, reference.to, EdgeKind::Dependency);
    }
    for (const StackResource& resource : resources)
        addOutside(resource);
    keepNeighbours();
    arrange();
    describe();
    updateGeometry();
    update();
}

bool GraphView::touchesPlace(const Edge& edge) const
{
    return m_bench.place().kind == StackPlace::Kind::Resource &&
           (m_items.at(edge.from).id == m_bench.place().id || m_items.at(edge.to).id == m_bench.place().id);
}

void GraphView::keepNeighbours()
{
    if (m_items.size() <= drawnAtOnce)
        return;
    QList<bool> keep(m_items.size(), false);
    const int place =
        m_byId.value(m_bench.place().kind == StackPlace::Kind::Resource ? m_bench.place().id : QString(), -1);
    if (place >= 0)
        keep[place] = true;
    for (const Edge& edge : std::as_const(m_edges)) {
        if (touchesPlace(edge))
            keep[edge.from] = keep[edge.to] = true;
    }
    QList<Item> items;
    QList<int> placeOf(m_items.size(), -1);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!keep.at(i) || items.size() >= drawnAtOnce) {
            ++m_left;
            continue;
        }
        placeOf[i] = int(items.size());
        items.append(m_items.at(i));
    }
    QList<Edge> edges;
    for (const Edge& edge : std::as_const(m_edges)) {
        if (placeOf.at(edge.from) >= 0 && placeOf.at(edge.to) >= 0)
            edges.append({placeOf.at(edge.from), placeOf.at(edge.to), edge.kind});
    }
    m_items = items;
    m_edges = edges;
}

void GraphView::arrange()
{
    const Look& look = Look::of(this);
    int count[3] = {0, 0, 0};
    for (const Item& item : std::as_const(m_items))
        ++count[item.column];
    const bool outside = count[0] > 0;
    const int columns = outside ? 3 : 2;
    const int margin = look.px(10);
    const int gap = look.px(34);
    const int boxHeight = look.px(18);
    const int step = look.px(28);
    const int narrow = look.px(44);
    const int rest = width() - 2 * margin - gap * (columns - 1) - (outside ? narrow : 0);
    const int wide = std::clamp(rest / 2, look.px(40), look.px(150));
    const int rows = std::max({count[0], count[1], count[2], 1});
    m_height = rows * step + 2 * margin + (m_left > 0 ? step : 0);
    int used[3] = {0, 0, 0};
    for (Item& item : m_items) {
        const int c = item.column;
        const int x = c == 0   ? margin
                      : c == 1 ? margin + (outside ? narrow + gap : 0)
                               : margin + (outside ? narrow + gap : 0) + wide + gap;
        const int spread = rows * step / std::max(count[c], 1);
        const int y = margin + used[c]++ * spread + (spread - boxHeight) / 2;
        item.rect = QRect(x, y, c == 0 ? narrow : wide, boxHeight);
    }
    setMinimumHeight(m_height);
}

void GraphView::describe()
{
    QStringList lines;
    for (const Edge& edge : std::as_const(m_edges)) {
        const QString from = m_items.at(edge.from).words;
        const QString to = m_items.at(edge.to).words;
        lines.append(edge.kind == EdgeKind::Link         ? tr("%1 uses %2").arg(from, to)
                     : edge.kind == EdgeKind::Dependency ? tr("%1 waits for %2").arg(from, to)
                                                         : tr("%1 starts %2").arg(from, to));
    }
    setAccessibleDescription(lines.join(u"; "_s));
}

void GraphView::paintEdge(QPainter& painter, const Edge& edge) const
{
    const Look& look = Look::of(this);
    const Item& from = m_items.at(edge.from);
    const Item& to = m_items.at(edge.to);
    // Between two of one column it goes out at the right and comes back there.
    const bool beside = from.column == to.column;
    const bool forward = !beside && from.rect.center().x() <= to.rect.center().x();
    const QPointF start(forward || beside ? from.rect.right() : from.rect.left(), from.rect.center().y());
    const QPointF end(forward ? to.rect.left() : to.rect.right(), to.rect.center().y());
    QPen pen(look.color(touchesPlace(edge) ? Token::Accent : Token::BorderStrong), touchesPlace(edge) ? 1.4 : 1);
    if (edge.kind == EdgeKind::Dependency)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(start);
    const qreal bend = beside ? look.px(24) : (end.x() - start.x()) / 2;
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(beside ? -bend : bend, 0), end);
    painter.drawPath(path);
    const qreal tip = look.px(4);
    const qreal back = forward ? -tip : tip;
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({end, end + QPointF(back, -tip / 1.6), end + QPointF(back, tip / 1.6)}));
}

void GraphView::paintItem(QPainter& painter, const Item& item) const
{
    const Look& look = Look::of(this);
    const bool here = m_bench.place().kind == StackPlace::Kind::Resource && m_bench.place().id == item.id;
    painter.setPen(QPen(look.color(here         ? Token::Accent
                                   : item.added ? Token::HealthyIcon
                                                : Token::BorderStrong),
                        here || item.added ? 1.4 : 1));
    painter.setBrush(look.color(here ? Token::Selection : Token::Base));
    painter.drawRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), look.px(3), look.px(3));
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(item.outside ? Token::Muted : Token::Text));
    painter.drawText(
        item.rect, Qt::AlignCenter,
        painter.fontMetrics().elidedText(oneLine(item.words, 80), Qt::ElideMiddle, item.rect.width() - look.px(6)));
}

void GraphView::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.fillRect(rect(), look.color(Token::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool front : {false, true}) {
        for (const Edge& edge : m_edges) {
            if (touchesPlace(edge) == front)
                paintEdge(painter, edge);
        }
    }
    for (const Item& item : m_items)
        paintItem(painter, item);
    if (m_left == 0)
        return;
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(Token::Muted));
    painter.drawText(rect().adjusted(look.px(10), 0, -look.px(10), -look.px(8)), Qt::AlignLeft | Qt::AlignBottom,
                     m_items.isEmpty() ? tr("Select a resource to see its neighbours.")
                                       : tr("%n more not drawn", nullptr, m_left));
}

const GraphView::Item* GraphView::itemAt(const QPoint& position) const
{
    for (const Item& item : m_items) {
        if (item.rect.contains(position))
            return &item;
    }
    return nullptr;
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    const Item* item = itemAt(event->position().toPoint());
    if (!item || item->outside)
        return;
    const StackPlace place{StackPlace::Kind::Resource, item->id};
    m_bench.setPlace(place);
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    const Item* item = itemAt(event->position().toPoint());
    setCursor(item && !item->outside ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool GraphView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const Item* item = itemAt(help->pos());
    if (item)
        QToolTip::showText(help->globalPos(), plainTip(item->words), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace alien
