// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/telemetrylogs.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <vector>

namespace alien {

/// The spans of one trace below each other, children under their parents, each as a bar from its beginning to its end.
class Waterfall : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit Waterfall(QWidget* parent = nullptr);
    void setSpans(const QList<SpanRecord>& spans);
    [[nodiscard]] const SpanRecord* current() const; ///< null: none
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] QString rowText(int row) const; ///< "api GET /v1/search, 44 ms"
    [[nodiscard]] int depthOf(int row) const { return m_rows[std::size_t(row)].depth; }

Q_SIGNALS:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        int span = 0; ///< index
        int depth = 0;
    };
    void order();
    void setCurrent(int row);
    void fitBars();
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, int row, int y) const;

    QList<SpanRecord> m_spans;
    std::vector<Row> m_rows;
    QHash<QString, int> m_colours; ///< by service
    qint64 m_fromNs = 0;
    qint64 m_toNs = 1;
    int m_current = -1;
};

} // namespace alien
