// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/profile.h"

#include <QPointer>
#include <QWidget>

class QVariantAnimation;

namespace alien {

class SheetPanel;

/// A panel over the dimmed window, asynchronous, with a focus scope of its own: Tab stays inside, what takes the focus
/// under it gives it back, shortcuts of the window rest, and all that it covers and the menus are disabled, for
/// assistive technology too. Esc cancels. Deletes itself when closed, and the focus goes
/// back to where it was.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    ~Sheet() override;

    void open();
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// Out of sight with all that was typed into it, and back: what it asks about is not shown now. Before open(): it
    /// opens out of sight.
    void setAside(bool aside);

protected:
    /// `window` is what it dims: the window's client area. `name` and "<name>.panel" are objectNames; the question is
    /// the accessible name.
    Sheet(const QString& name, const QString& question, Protection protection, QWidget* window);

    [[nodiscard]] SheetPanel* panel() const { return m_panel; }
    /// Hides it for good; false when that was done before.
    bool finish();
    /// Sizes the panel to its content again.
    void place();

    /// Esc.
    virtual void cancel() = 0;
    [[nodiscard]] virtual int panelWidth() const = 0;
    /// Who has the focus at first; null: the first that Tab reaches.
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void takeFocus(Qt::FocusReason reason);
    void rise();
    void sink();
    void cover();
    void uncover();

    SheetPanel* m_panel;
    QVariantAnimation* m_fade;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QWidget>> m_covered; ///< disabled by this sheet
    bool m_open = false;
    bool m_aside = false;
    bool m_closed = false;
};

} // namespace alien
