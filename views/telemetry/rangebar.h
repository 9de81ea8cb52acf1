// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace alien {

class Format;
class TextLabel;
class TimeAxis;

/// The presets of the time axis, the range that is shown, the way back out of a zoom, and Live.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int presets = 6;

    RangeBar(TimeAxis& axis, const Format& format, QWidget* parent = nullptr);
    [[nodiscard]] QHBoxLayout* row() const { return m_row; } ///< for what else stands there; ends with a stretch
    void setCompact();                                       ///< for narrow places: fewer presets
    /// "15 min", and its length.
    [[nodiscard]] static QString presetText(int preset);
    [[nodiscard]] static qint64 presetMs(int preset);

private:
    void showRange();

    TimeAxis& m_axis;
    const Format& m_format;
    QHBoxLayout* m_row;
    QButtonGroup* m_presets;
    QPushButton* m_back;
    QPushButton* m_live;
    TextLabel* m_text;
    bool m_compact = false;
};

} // namespace alien
