// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackbench.h"

#include <QTimer>
#include <QWidget>

namespace alien {

/// Who uses what: what comes from outside, what is live, what is kept; links, triggers and dependencies between them.
/// A large stack shows the resource that is looked at and its neighbours.
class GraphView : public QWidget
{
    Q_OBJECT
public:
    explicit GraphView(StackBench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class EdgeKind { Link, Trigger, Dependency, Outside };
    struct Item
    {
        QString id;
        QString words; ///< what stands in the box
        int column = 1;
        bool outside = false; ///< no resource: https, a schedule
        bool added = false;
        QRect rect;
    };
    struct Edge
    {
        int from = 0;
        int to = 0;
        EdgeKind kind = EdgeKind::Link;
    };
    void rebuild();
    void addEdge(const QString& from, const QString& to, EdgeKind kind);
    void addOutside(const StackResource& resource);
    void keepNeighbours();
    void arrange();
    void describe();
    void paintEdge(QPainter& painter, const Edge& edge) const;
    void paintItem(QPainter& painter, const Item& item) const;
    [[nodiscard]] bool touchesPlace(const Edge& edge) const;
    [[nodiscard]] const Item* itemAt(const QPoint& position) const;

    StackBench& m_bench;
    QTimer m_pause;
    bool m_large = false;
    QList<Item> m_items;
    QHash<QString, int> m_byId;
    QList<Edge> m_edges;
    int m_left = 0; ///< resources that are not drawn
    int m_height = 0;
};

} // namespace alien
