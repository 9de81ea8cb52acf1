// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/widgets/sheetcontent.h"

#include <QTreeWidget>

namespace alien {

/// The targets of a confirmation: name, status, what each will get, id; as high as its rows, at most twelve, then
/// it scrolls.
class TargetList : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Name, Status, Detail, Id, Count };
    explicit TargetList(const QList<SheetContent::Target>& targets, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

} // namespace alien
