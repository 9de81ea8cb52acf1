// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QPushButton>

namespace alien {

/// What the top of the rail says about the connection.
struct RailConnection
{
    QString name; ///< empty: "No connection"
    Protection protection = Protection::None;
    ConnectionColor color = ConnectionColor::None;
    QString host;
    QString role;     ///< who the token is; empty: not known yet
    QString age;      ///< "Data 4 s old, next in 6 s"
    bool old = false; ///< the age stands in the attention colour
    bool readOnly = false;
    bool keyringless = false; ///< the token is kept for this run only: a badge says so
};

/// The connection at the top of the rail: own colour, name, protection word, host, role, age of the data. Pressing it
/// opens the menu of connections.
class ConnectionBlock : public QPushButton
{
    Q_OBJECT
public:
    explicit ConnectionBlock(QWidget* parent = nullptr);
    void setConnection(const RailConnection& connection);
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line;
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] int swatchRoom() const; ///< before the name
    /// The name needs the whole line: the protection word stands below it.
    [[nodiscard]] bool isTagBelow() const;
    void paintName(QPainter* painter, const QRect& rect) const;

    RailConnection m_connection;
    bool m_folded = false;
};

} // namespace alien
