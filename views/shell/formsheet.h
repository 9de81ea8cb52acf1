// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace alien {

/// A form over the dimmed window, with a focus scope of its own; the content brings its buttons. Esc closes it.
class FormSheet : public QWidget
{
    Q_OBJECT
public:
    /// `window` is what it dims. Takes the content; deletes itself when closed.
    FormSheet(QWidget* content, const QString& question, QWidget* window);

    void open();
    void closeSheet();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget* m_panel;
    QPointer<QWidget> m_focusBefore;
    bool m_closed = false;
};

} // namespace alien
