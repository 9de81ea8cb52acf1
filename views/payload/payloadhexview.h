// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadspans.h"
#include "views/payload/rowview.h"

namespace alien {

/// A payload as bytes: offset, sixteen of them (eight when narrow), the characters. Secrets are dots here too.
class PayloadHexView : public RowView
{
    Q_OBJECT
public:
    explicit PayloadHexView(QWidget* parent = nullptr);
    void setIndex(PayloadIndex* index);
    void setRevealed(const QSet<qint64>& revealed);
    void showPlace(qint64 from, qint64 length);
    [[nodiscard]] QStringList cells(qint64 row) const override;
    /// The marked bytes, else those of the current row, in hexadecimal; secrets as dots.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] int bytesPerRow() const { return m_perRow; }

Q_SIGNALS:
    void copyRequested();

protected:
    void paintRow(QPainter* painter, qint64 row, const QRect& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fit();
    [[nodiscard]] bool isMasked(qint64 offset) const;
    [[nodiscard]] QString hexOf(qint64 from, qint64 to) const;
    [[nodiscard]] QString textOf(qint64 from, qint64 to) const;

    PayloadIndex* m_index = nullptr;
    QSet<qint64> m_revealed;
    qint64 m_markFrom = 0;
    qint64 m_markTo = 0;
    int m_perRow = 16;
    mutable std::vector<PayloadSpan> m_spans;
    mutable qint64 m_spansFrom = 0;
    mutable qint64 m_spansTo = -1;
};

} // namespace alien
