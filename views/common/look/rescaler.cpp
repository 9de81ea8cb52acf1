// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/look/rescaler.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QVariant>
#include <QWidget>

namespace alien {

namespace {

constexpr auto keptProperty = "alienScaledLengths";

/// The lengths of one object at the reference, and what they were rounded to last: steps up and down again come back
/// to where they were.
class Lengths
{
public:
    Lengths(QObject* object, double from, double to)
        : m_object(object)
        , m_kept(object->property(keptProperty).toList())
        , m_from(from)
        , m_to(to)
    {}
    ~Lengths()
    {
        if (m_changed)
            m_object->setProperty(keptProperty, m_kept);
    }
    Q_DISABLE_COPY_MOVE(Lengths)

    /// Call it for the same lengths in the same order each time.
    int scaled(int now)
    {
        const qsizetype at = m_next;
        m_next += 2;
        while (m_kept.size() < m_next)
            m_kept.append(0.0);
        if (now <= 1 || now >= QWIDGETSIZE_MAX)
            return now;
        m_changed = true;
        if (now != m_kept.at(at + 1).toInt())
            m_kept[at] = now / m_from;
        const int next = qMax(1, qRound(m_kept.at(at).toDouble() * m_to));
        m_kept[at + 1] = next;
        return next;
    }

private:
    QObject* m_object;
    QVariantList m_kept;
    qsizetype m_next = 0;
    double m_from;
    double m_to;
    bool m_changed = false;
};

void rescaleSpacing(QLayout* layout, Lengths& lengths)
{
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        grid->setHorizontalSpacing(lengths.scaled(grid->horizontalSpacing()));
        grid->setVerticalSpacing(lengths.scaled(grid->verticalSpacing()));
        for (int column = 0; column < grid->columnCount(); ++column)
            grid->setColumnMinimumWidth(column, lengths.scaled(grid->columnMinimumWidth(column)));
    } else if (auto* form = qobject_cast<QFormLayout*>(layout)) {
        form->setHorizontalSpacing(lengths.scaled(form->horizontalSpacing()));
        form->setVerticalSpacing(lengths.scaled(form->verticalSpacing()));
    } else {
        layout->setSpacing(lengths.scaled(layout->spacing()));
    }
}

void rescaleLayout(QLayout* layout, double from, double to)
{
    Lengths lengths(layout, from, to);
    const QMargins old = layout->contentsMargins();
    const int left = lengths.scaled(old.left());
    const int top = lengths.scaled(old.top());
    const int right = lengths.scaled(old.right());
    const int bottom = lengths.scaled(old.bottom());
    const QMargins next(left, top, right, bottom);
    if (next != old)
        layout->setContentsMargins(next);
    rescaleSpacing(layout, lengths);
}

void rescaleWidget(QWidget* widget, double from, double to)
{
    Lengths lengths(widget, from, to);
    const QSize least = widget->minimumSize();
    const QSize most = widget->maximumSize();
    const int leastWidth = lengths.scaled(least.width());
    const int leastHeight = lengths.scaled(least.height());
    const int mostWidth = lengths.scaled(most.width());
    const int mostHeight = lengths.scaled(most.height());
    // A least size above the present greatest one would be refused.
    widget->setMaximumSize(qMax(mostWidth, most.width()), qMax(mostHeight, most.height()));
    widget->setMinimumSize(leastWidth, leastHeight);
    widget->setMaximumSize(mostWidth, mostHeight);
}

} // namespace

void rescaleWidgets(double from, double to)
{
    if (from <= 0 || qFuzzyCompare(from, to))
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        rescaleWidget(widget, from, to);
        if (!widget->layout() || qobject_cast<QMainWindow*>(widget))
            continue;
        rescaleLayout(widget->layout(), from, to);
        const QList<QLayout*> nested = widget->layout()->findChildren<QLayout*>();
        for (QLayout* layout : nested)
            rescaleLayout(layout, from, to);
    }
}

} // namespace alien
