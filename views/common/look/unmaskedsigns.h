// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QObject>

class QWidget;

namespace alien {

/// While names are masked: a sign on every editor that says that the text in it is not, since it is what will be sent;
/// and on what shows less meanwhile, in words of its own: the dynamic property "underMask" of a widget.
class UnmaskedSigns : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~UnmaskedSigns() override;

    /// Puts a sign on it if it needs one and has none.
    void see(QWidget* widget);
    void clear();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void place(QWidget* widget, QLabel* sign);

    QHash<QWidget*, QLabel*> m_signs;
};

} // namespace alien
