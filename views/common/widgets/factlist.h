// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/look/status.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace alien {

/// Label and value, one fact a line: label column 104 px. Values are selectable and may carry a copy button and a link.
class FactList : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString id; ///< objectName of the value: "<list>.<id>"
        QString label;
        QString value; ///< empty: a "-" in the disabled colour
        QString note;  ///< muted, after the value
        QString tooltip;
        QString link;                     ///< a word to click, after the note
        std::optional<StatusShape> shape; ///< the value is a status
        bool mono = false;
        bool copyable = false;
        bool wraps = false;

        [[nodiscard]] bool operator==(const Fact&) const = default;
    };

    explicit FactList(QWidget* parent = nullptr);
    /// Rows whose place and id stay are changed in place: selection of text and focus survive.
    void setFacts(const QList<Fact>& facts);
    void setLabelWidth(int reference); ///< px at the reference; 104
    /// At its width: what wraps needs more lines than without one, and a layout gives no more height than this.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkClicked(const QString& id);
    void copied(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Row;
    QGridLayout* m_grid;
    QList<Row*> m_rows;
    int m_labelWidth = 104;
    int m_laidOutFor = 0; ///< width; 0: not yet
};

} // namespace alien
