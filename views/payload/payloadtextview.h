// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadspans.h"
#include "models/payload/textlines.h"
#include "views/payload/rowview.h"

#include <functional>
#include <memory>

namespace alien {

/// A payload as text with line numbers, folded at the width of the view, coloured where it is JSON. Reads only what is
/// in view. A stretch can be selected with the mouse or with Shift and the arrows, and copied.
class PayloadTextView : public RowView
{
    Q_OBJECT
public:
    explicit PayloadTextView(QWidget* parent = nullptr);
    ~PayloadTextView() override;

    /// The index must live until the next call; null empties the view.
    void setIndex(PayloadIndex* index);
    /// Offsets of secret values that may be seen.
    void setRevealed(const QSet<qint64>& revealed);
    /// Selects a stretch and brings it into view, now or once its row is known.
    void showPlace(qint64 from, qint64 length);
    /// The secret at the cursor; -1: none.
    [[nodiscard]] qint64 maskedAtCursor() const;
    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    [[nodiscard]] qint64 selectedBytes() const;
    /// The selected text with secrets as dots. For a thread, when it is long: owns what it reads.
    [[nodiscard]] std::function<QString()> selectionWork() const;
    void selectAll();
    [[nodiscard]] QStringList cells(qint64 row) const override;
    void activate(qint64 row) override;

Q_SIGNALS:
    void copyRequested();
    void menuRequested(const QPoint& global);
    void revealRequested(qint64 offset);

protected:
    void paintRow(QPainter* painter, qint64 row, const QRect& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void lookChanged() override;

private:
    /// A piece of a row as it is drawn.
    struct Piece
    {
        qint64 from = 0;
        qint64 to = 0;
        QString text;
        int token = 0;
        bool masked = false;
    };
    void fold(bool anew = true);
    void take(quint64 run, const TextLines& lines);
    void readOn();
    [[nodiscard]] TextLines::Row placeOf(qint64 row) const;
    [[nodiscard]] QList<Piece> piecesOf(const TextLines::Row& row) const;
    void fitMasks(const TextLines::Row& row, QList<Piece>* pieces) const;
    [[nodiscard]] const std::vector<PayloadSpan>& spansFor(qint64 from, qint64 to) const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] qint64 offsetAt(const QPoint& position) const;
    void moveCursor(qint64 to, bool select);
    void forgetSpans() { m_spansTo = -1; }

    PayloadIndex* m_index = nullptr;
    QMetaObject::Connection m_advanced;
    TextLines m_lines;
    qint64 m_highest = 100; ///< line number that there is room for
    quint64 m_run = 0;
    bool m_reading = false;
    QSet<qint64> m_revealed;
    qint64 m_anchor = 0;
    qint64 m_cursor = 0;
    qint64 m_wanted = -1; ///< a place to show once it is known
    mutable std::vector<PayloadSpan> m_spans;
    mutable qint64 m_spansFrom = 0;
    mutable qint64 m_spansTo = -1;
    mutable qint64 m_cachedRow = -1;
    mutable TextLines::Row m_cached;
};

} // namespace alien
