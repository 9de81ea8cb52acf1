// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/unmaskedsigns.h"

#include <QAccessible>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class QComboBox;

namespace alien {

class NameMask;

/// Keeps names out of every label, button, action, tooltip, title and accessible name while they are masked, whoever
/// set them: the texts of a widget are replaced before it is painted or told to assistive programs, and come back when
/// the mask goes. What is typed into fields stays, and editors say
/// so. What widgets paint by themselves goes through oneLine(), which masks
/// too; tables mask in their models.
class WidgetMask : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT
public:
    /// One at a time; `mask` outlives it.
    explicit WidgetMask(NameMask& mask, QObject* parent = nullptr);
    ~WidgetMask() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Text
    {
        QString truth;
        QString shown;
    };
    void switched(bool on);
    void accessibilityActiveChanged(bool active) override;
    void maskAll();
    void unmaskAll();
    void mask(QObject* object);
    void maskItems(QComboBox* box);
    void unmaskItems(QComboBox* box);
    void maskProperty(QObject* object, const char* property);
    static void accessibleUpdate(QAccessibleEvent* event);

    static WidgetMask* s_active;

    NameMask& m_mask;
    UnmaskedSigns m_signs;
    QHash<QObject*, QHash<QByteArray, Text>> m_texts;
    QSet<QComboBox*> m_boxes; ///< whose items are followed
    QAccessible::UpdateHandler m_before = nullptr;
    bool m_busy = false;
};

} // namespace alien
