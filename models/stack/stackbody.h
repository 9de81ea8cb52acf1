// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/document.h"

#include <vector>

namespace alien {

/// A replaced stretch of a text. Its own inverse with the two texts swapped.
struct TextSplice
{
    qsizetype from = 0; ///< bytes
    QByteArray removed;
    QByteArray inserted;
    bool frame = false; ///< changes which stacks there are, also where it only touches the end of one
    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    /// The smallest one that leads from one text to the other; never cuts a UTF-8 sequence.
    [[nodiscard]] static TextSplice between(const QByteArray& before, const QByteArray& after);
    [[nodiscard]] TextSplice inverse() const { return {from, inserted, removed, frame}; }
};

/// The `stack` of a release as text: {platform: stack, ...}, each platform's stack found and parsed by itself, so that
/// one that is being typed and is no JSON yet leaves the others readable, and an edit parses only the stack it is in.
/// Every byte stays what it is.
class StackBody
{
public:
    struct Slice
    {
        QString platform;
        qsizetype from = 0; ///< in text(), bytes
        qsizetype to = 0;
        Document document; ///< null when it is no JSON
    };

    explicit StackBody(const QByteArray& text = "{}");

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }
    /// The last one of that name; null: none.
    [[nodiscard]] const Slice* slice(QStringView platform) const;
    [[nodiscard]] QByteArray sliceText(const Slice& slice) const
    {
        return m_text.mid(slice.from, slice.to - slice.from);
    }
    /// False: the frame around the stacks is no JSON object; then there are no slices and error() says why.
    [[nodiscard]] bool isSplit() const { return m_split; }
    [[nodiscard]] Document::Error error() const { return m_error; }
    /// All of it is JSON.
    [[nodiscard]] bool isWhole() const;

    /// The removed text must stand there. Splices inside one slice leave the others as they are.
    void apply(const TextSplice& splice);

private:
    void split(const std::vector<Slice>& known);

    QByteArray m_text;
    std::vector<Slice> m_slices;
    bool m_split = false;
    Document::Error m_error;
};

} // namespace alien
