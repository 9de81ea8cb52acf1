// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/telemetry/waterfall.h"

#include "models/telemetry/tracetable.h"
#include "views/common/look/look.h"
#include "views/common/look/plaintext.h"
#include "views/common/widgets/controlaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

constexpr double kNames = 300;
constexpr double kIndent = 14;
constexpr int kColours = 8;
constexpr int kDeepest = 64; ///< a sender may write any depth

} // namespace

Waterfall::Waterfall(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"telemetry.waterfall"_s);
    setAccessibleName(tr("Spans"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    setAccessibleRole(this, QAccessible::Chart);
    setFrameShape(QFrame::NoFrame);
    connect(&Look::of(this), &Look::changed, viewport(), QOverload<>::of(&QWidget::update));
}

int Waterfall::rowHeight() const
{
    return Look::of(this).px(22);
}

void Waterfall::setSpans(const QList<SpanRecord>& spans)
{
    m_spans = spans;
    m_colours.clear();
    m_fromNs = spans.isEmpty() ? 0 : spans.first().startNs;
    m_toNs = m_fromNs + 1;
    for (const SpanRecord& span : m_spans) {
        m_fromNs = std::min(m_fromNs, span.startNs);
        m_toNs = std::max(m_toNs, span.endNs);
        if (!m_colours.contains(span.service))
            m_colours.insert(span.service, int(m_colours.size()) % kColours);
    }
    order();
    m_current = -1;
    fitBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT currentChanged();
}

/// Depth first; what names a parent that is not there, or goes round in a circle, begins a tree of its own.
void Waterfall::order()
{
    m_rows.clear();
    QHash<QString, int> byId;
    for (int i = 0; i < int(m_spans.size()); ++i)
        byId.insert(m_spans.at(i).spanId, i);
    QHash<int, QList<int>> children;
    QList<int> roots;
    for (int i = 0; i < int(m_spans.size()); ++i) {
        const int parent = byId.value(m_spans.at(i).parentId, -1);
        if (parent >= 0 && parent != i)
            children[parent].append(i);
        else
            roots.append(i);
    }
    QSet<int> seen;
    const auto walk = [&](int from) {
        QList<Row> waiting{{from, 0}};
        while (!waiting.isEmpty()) {
            const Row row = waiting.takeLast();
            if (seen.contains(row.span))
                continue;
            seen.insert(row.span);
            m_rows.push_back(row);
            const QList<int> below = children.value(row.span);
            for (auto it = below.rbegin(); it != below.rend(); ++it)
                waiting.append({*it, std::min(row.depth + 1, kDeepest)});
        }
    };
    for (const int root : roots)
        walk(root);
    for (int i = 0; i < int(m_spans.size()); ++i)
        walk(i);
}

void Waterfall::fitBars()
{
    const int all = int(m_rows.size()) * rowHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, qMax(0, all - viewport()->height()));
}

void Waterfall::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

const SpanRecord* Waterfall::current() const
{
    return m_current < 0 ? nullptr : &m_spans.at(m_rows[std::size_t(m_current)].span);
}

QString Waterfall::rowText(int row) const
{
    const SpanRecord& span = m_spans.at(m_rows[std::size_t(row)].span);
    return tr("%1 %2, %3").arg(span.service, span.name, TraceTable::durationText(span.endNs - span.startNs));
}

void Waterfall::paintRow(QPainter& painter, int row, int y) const
{
    const Look& look = Look::of(this);
    const Row& each = m_rows[std::size_t(row)];
    const SpanRecord& span = m_spans.at(each.span);
    const int height = rowHeight();
    const int names = qMin(look.px(kNames), viewport()->width() / 2);
    const QRect whole(0, y, viewport()->width(), height);
    if (row == m_current)
        painter.fillRect(whole, look.color(hasFocus() ? Token::Selection : Token::SelectionInactive));
    else if (row % 2 == 1)
        painter.fillRect(whole, look.color(Token::Alternate));
    const int indent = look.px(12) + qMin(each.depth * look.px(kIndent), names / 2);
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(look.color(span.status == 2 ? Token::Failed : Token::Text));
    const QRect name(indent, y, names - indent - look.px(8), height);
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(oneLine(span.service + u"  "_s + span.name), Qt::ElideRight, name.width()));
    const double scale = double(viewport()->width() - names - look.px(80)) / double(m_toNs - m_fromNs);
    const double left = names + double(span.startNs - m_fromNs) * scale;
    const double wide = qMax<double>(double(span.endNs - span.startNs) * scale, look.px(2));
    const Token colour =
        span.status == 2 ? Token::FailedIcon : Token(int(Token::Series1) + m_colours.value(span.service));
    painter.fillRect(QRectF(left, y + height / 4.0, wide, height / 2.0), look.color(colour));
    for (const SpanRecord::Event& event : span.events) {
        const double x = names + double(event.atNs - m_fromNs) * scale;
        painter.fillRect(QRectF(x, y + look.px(3), look.px(1), height - look.px(6)), look.color(Token::Text));
    }
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.color(Token::Muted));
    painter.drawText(QRectF(left + wide + look.px(6), y, look.px(80), height), Qt::AlignLeft | Qt::AlignVCenter,
                     TraceTable::durationText(span.endNs - span.startNs));
}

void Waterfall::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(this);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // it has that of the application
    painter.fillRect(viewport()->rect(), look.color(Token::Base));
    if (m_rows.empty()) {
        painter.setFont(look.font(FontRole::Body));
        painter.setPen(look.color(Token::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Select a trace to see its spans."));
        return;
    }
    const int height = rowHeight();
    const int top = verticalScrollBar()->value();
    const int last = qMin(int(m_rows.size()), (top + viewport()->height()) / height + 1);
    for (int row = top / height; row < last; ++row)
        paintRow(painter, row, row * height - top);
}

void Waterfall::setCurrent(int row)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    const int y = m_current * rowHeight();
    if (y < verticalScrollBar()->value())
        verticalScrollBar()->setValue(y);
    else if (y + rowHeight() > verticalScrollBar()->value() + viewport()->height())
        verticalScrollBar()->setValue(y + rowHeight() - viewport()->height());
    setAccessibleDescription(rowText(m_current));
    viewport()->update();
    Q_EMIT currentChanged();
}

void Waterfall::mousePressEvent(QMouseEvent* event)
{
    const int row = (event->pos().y() + verticalScrollBar()->value()) / rowHeight();
    if (row < int(m_rows.size()))
        setCurrent(row);
}

void Waterfall::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        setCurrent(m_current + (event->key() == Qt::Key_Down ? 1 : -1));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace alien
