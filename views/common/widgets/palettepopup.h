// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/paletteitem.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace alien {

class PaletteModel;
class TextLabel;

/// Ctrl+K: finds anything and runs it. Opens at once, is not modal, goes with Esc or when the focus leaves it.
class PalettePopup : public QFrame
{
    Q_OBJECT
public:
    explicit PalettePopup(QWidget* window);
    ~PalettePopup() override;
    void addProvider(PaletteProvider provider);
    /// Under the section head, in the middle of `window`. Asks the providers anew.
    void open(const QString& text = {});
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();
    void place();
    void step(int by);
    void runCurrent();

    QWidget* m_window;
    QList<PaletteProvider> m_providers;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    TextLabel* m_nothing; ///< where the list would stand
    QPointer<QWidget> m_focusBefore;
};

} // namespace alien
