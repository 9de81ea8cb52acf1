// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheetcontent.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace alien {

class StatusLabel;
class TextLabel;

/// The confirmation: a child of the window over its dimmed content, asynchronous, with a focus scope of its own. Cancel
/// has the focus and is the default; Esc cancels. Emits exactly one of accepted() and rejected(), then deletes itself.
class ConfirmSheet : public QWidget
{
    Q_OBJECT
public:
    /// `window` is what it dims: the window's client area. Show it with open().
    ConfirmSheet(SheetContent request, QWidget* window);
    ~ConfirmSheet() override;

    void open();
    [[nodiscard]] const SheetContent& request() const { return m_request; }
    /// The line about the check of the targets; `changed` turns it into a warning.
    void setChecked(const QString& text, bool changed = false);
    /// The act became impossible while the sheet was open: the verb stays disabled and says why.
    void block(const QString& why);
    [[nodiscard]] QString reason() const;

public Q_SLOTS:
    void accept();
    void reject();

Q_SIGNALS:
    void accepted(const QString& reason);
    void rejected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void addHead(QVBoxLayout* layout);
    void addBody(QVBoxLayout* layout);
    void addFoot(QVBoxLayout* layout);
    void place();
    void update();
    void finish();

    SheetContent m_request;
    QWidget* m_panel = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    QCheckBox* m_check = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_verb = nullptr;
    QWidget* m_checkedRow = nullptr;
    StatusLabel* m_checkedMark = nullptr;
    TextLabel* m_checked = nullptr;
    QPointer<QWidget> m_focusBefore;
    QString m_blocked;
    bool m_done = false;
};

} // namespace alien
