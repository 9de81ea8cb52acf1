// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPair>

namespace alien {

class Clock;

/// The one time axis that charts, marks, logs and traces of a page share: a range that ends now and follows the present
/// (live), or one that stands still. Times are ms since epoch.
class TimeAxis : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 shortestMs = 10'000;
    static constexpr qint64 longestMs = qint64(400) * 24 * 3'600'000;

    explicit TimeAxis(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] qint64 fromMs() const { return m_fromMs; }
    [[nodiscard]] qint64 toMs() const { return m_toMs; }
    [[nodiscard]] qint64 spanMs() const { return m_toMs - m_fromMs; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] qint64 cursorMs() const { return m_cursorMs; } ///< under the cross-hair; 0: none
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// The last so many ms, live.
    void setSpan(qint64 spanMs);
    /// Going live comes back to the present; leaving it stands still where it is.
    void setLive(bool live);
    /// A range that was chosen; back() leads out of it again.
    void zoomTo(qint64 fromMs, qint64 toMs);
    /// The wheel: `factor` < 1 comes closer, `t` keeps its place.
    void zoomAround(qint64 t, double factor);
    void pan(qint64 byMs);
    /// As setting the range while it is dragged: no step for back().
    void slideTo(qint64 fromMs);
    void lookAt(qint64 t); ///< stands still with `t` in the middle, unless it is in sight
    [[nodiscard]] bool canGoBack() const { return !m_former.isEmpty(); }
    bool back();
    /// Out of every zoom: the span one came from, live.
    void reset();
    void setCursor(qint64 t);
    /// Live: the end becomes now. Says whether anything moved.
    bool follow();

Q_SIGNALS:
    void moved(); ///< range, or live or not
    void cursorMoved();

private:
    struct Place
    {
        qint64 from = 0;
        qint64 to = 0;
        bool live = false;
    };
    void keep();
    void put(qint64 fromMs, qint64 toMs);

    const Clock& m_clock;
    QList<Place> m_former;
    qint64 m_fromMs;
    qint64 m_toMs;
    qint64 m_cursorMs = 0;
    qint64 m_homeSpanMs; ///< that was chosen last, not zoomed to
    bool m_live = true;
};

} // namespace alien
