// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace alien {

class Format;
class Session;

/// When releases were published and how many run each now: one mark a release, larger the more run it. A click asks for
/// the release. The table beside it says the same in words.
class ReleaseTimeline : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    ReleaseTimeline(Session& session, const Format& format, QWidget* parent = nullptr);

    void setSelected(const QString& id);
    /// Fewer than two releases are no line.
    [[nodiscard]] bool isWorthShowing() const { return m_marks.size() > 1; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where the mark of a release is painted; empty when it has none.
    [[nodiscard]] QRect markOf(const QString& id) const;

Q_SIGNALS:
    void clicked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Mark
    {
        QString id;
        QString label;
        qint64 ms = 0;
        int running = 0;
        bool newest = false;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    void reload();
    [[nodiscard]] int xOf(const Mark& mark) const;
    [[nodiscard]] int radiusOf(const Mark& mark) const;
    [[nodiscard]] const Mark* markAt(const QPoint& position) const;
    void paintTicks(QPainter& painter) const;

    Session& m_session;
    const Format& m_format;
    QList<Mark> m_marks; ///< oldest first
    QString m_selected;
};

} // namespace alien
