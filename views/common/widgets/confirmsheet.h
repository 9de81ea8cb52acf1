// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheet.h"
#include "views/common/widgets/sheetcontent.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace alien {

class StatusLabel;
class TextLabel;

/// The confirmation. Cancel has the focus and is the default. Emits exactly one of accepted() and rejected(), then
/// deletes itself.
class ConfirmSheet : public Sheet
{
    Q_OBJECT
public:
    ConfirmSheet(SheetContent request, QWidget* window);
    ~ConfirmSheet() override;

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
    void cancel() override { reject(); }
    [[nodiscard]] int panelWidth() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addHead(QVBoxLayout* layout);
    void addBody(QVBoxLayout* layout);
    void addFoot(QVBoxLayout* layout);
    void addButtons(QHBoxLayout* row, QWidget* foot);
    void updateVerb();

    SheetContent m_request;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    QCheckBox* m_check = nullptr;
    QCheckBox* m_acknowledge = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_verb = nullptr;
    QWidget* m_checkedRow = nullptr;
    StatusLabel* m_checkedMark = nullptr;
    TextLabel* m_checked = nullptr;
    QString m_blocked;
};

} // namespace alien
