// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace alien {

class HeldPreview;
class TextLabel;

/// Stands where an editor would, for a text that is too large to be edited: its size, its beginning, the ways on.
class HeldText : public QWidget
{
    Q_OBJECT
public:
    explicit HeldText(QWidget* parent = nullptr);
    void setName(const QString& accessibleName);
    void setText(const QByteArray& utf8);
    void setReadOnly(bool readOnly);
    void setLinesOffered(bool offered); ///< cut into lines it could be edited

Q_SIGNALS:
    void linesWanted();
    void removeWanted();

private:
    TextLabel* m_title;
    HeldPreview* m_preview;
    QPushButton* m_lines;
    QPushButton* m_remove;
    bool m_readOnly = false;
};

} // namespace alien
