// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/icons.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace alien {

class FlowLayout;
class LinkLabel;

/// A set of names: a chip each that goes with its cross, and what else there is to add.
class ChipEdit : public QWidget
{
    Q_OBJECT
public:
    struct Chip
    {
        QString text;
        IconId icon = IconId::None;
        friend bool operator==(const Chip&, const Chip&) = default;
    };
    /// `thing` names the buttons: "link".
    ChipEdit(const QString& objectName, const QString& thing, QWidget* parent = nullptr);
    void setChips(const QList<Chip>& chips);
    /// Asked each time the menu opens; an empty list says so.
    void setChoices(std::function<QList<Chip>()> choices);

Q_SIGNALS:
    void removed(int chip);
    void added(const QString& text);

private:
    void openMenu();

    QString m_thing;
    FlowLayout* m_flow;
    LinkLabel* m_add;
    QList<Chip> m_chips;
    QList<QWidget*> m_widgets;
    std::function<QList<Chip>()> m_choices;
};

} // namespace alien
