// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/statusbands.h"

#include <QWidget>

namespace alien {

class Format;
class Look;
class TimeAxis;

/// Deployments below each other, each as bands of the status it had, on the page's time axis: what the consoles that
/// file into this store saw. What nobody saw is hatched. A click, or Return, opens the deployment.
class StatusTimeline : public QWidget
{
    Q_OBJECT
public:
    StatusTimeline(TimeAxis& axis, const Format& format, QWidget* parent = nullptr);

    /// In this order; `changes` may be of more deployments.
    void setRows(const QList<StatusNow>& rows, const StatusChanges& changes);
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<StatusBand>& bands(int row) const { return m_rows.at(row).bands; }
    /// "halden-prod: running since 07:12:03, before that updating for 40 s"
    [[nodiscard]] QString textAt(int row, qint64 t) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QString& deploymentId);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        StatusNow now;
        QList<StatusBand> bands;
    };
    void choose(int row);
    void paintRow(QPainter& painter, const Look& look, int row) const;
    void paintBand(QPainter& painter, const Look& look, const StatusBand& band, const QRectF& where) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowAt(int y) const; ///< -1: none
    [[nodiscard]] QRect plot() const;     ///< where times stand; as high as everything
    [[nodiscard]] double xOf(qint64 t) const;
    [[nodiscard]] qint64 timeAt(double x) const;

    TimeAxis& m_axis;
    const Format& m_format;
    QList<Row> m_rows;
    int m_chosen = -1;
};

} // namespace alien
