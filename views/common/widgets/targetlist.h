// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/operatoraction.h"

#include <QTreeView>

#include <array>
#include <vector>

namespace alien {

/// The targets of a confirmation: name, status, what each will get, id; as high as its rows, at most twelve, then
/// it scrolls. Nothing is made of a target before it is shown, so that there may be a hundred thousand.
class TargetList : public QTreeView
{
    Q_OBJECT
public:
    enum Column { Name, Status, Detail, Id, Count };
    explicit TargetList(const QList<ActionTarget>& targets, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    std::array<std::vector<int>, Id> m_telling; ///< by column: the rows that tell how wide it is
};

} // namespace alien
