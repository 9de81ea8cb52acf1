// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/editor/qsci.h"

namespace alien {

/// The widget inside JsonEditor. Scintilla lays out whole lines: one of a megabyte stops the window for seconds, so
/// what is pasted or dropped is looked at before it becomes part of the text.
class JsonScintilla : public QsciScintilla
{
    Q_OBJECT
public:
    explicit JsonScintilla(QWidget* parent = nullptr);

    /// More than this is not laid out at once: the text, and each of its lines.
    static constexpr qsizetype kMostBytes = 2'000'000;
    static constexpr qsizetype kLongestLine = 64'000;
    [[nodiscard]] static bool isTooLarge(const QByteArray& utf8);
    /// Of what stands in it now, without a look at every line.
    [[nodiscard]] bool hasGrownTooLarge() const;

    [[nodiscard]] QByteArray utf8() const;

Q_SIGNALS:
    /// Somebody pasted or dropped so much that the text would be this. It has not been inserted; what was selected is
    /// gone, one Undo away, when `cleared`.
    void tooLarge(const QByteArray& whole, bool cleared);

protected:
    /// Tab goes on to the next control: nobody is caught in a field. It completes while names are offered, and indents
    /// what is selected.
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QByteArray fromMimeData(const QMimeData* source, bool& rectangular) const override;
};

} // namespace alien
