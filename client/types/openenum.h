// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace alien {

/// An enumeration that the manager may extend at any time: an unknown text keeps its spelling, is shown as it came and
/// is written back unchanged. E needs an enumerator Unknown and two free functions in its namespace:
///   `const char* wireName(E)` and `E parseWire(std::string_view, E*)` (the pointer only picks the overload and is
///   null).
template<class E>
struct Open
{
    E value = E::Unknown;
    QString text;

    /// What this text means; any text is accepted.
    static Open fromText(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        return {parseWire(std::string_view(utf8.constData(), std::size_t(utf8.size())), static_cast<E*>(nullptr)),
                text};
    }
    static Open fromValue(E value) { return {value, QString::fromUtf8(wireName(value))}; }

    [[nodiscard]] bool isKnown() const { return value != E::Unknown; }
    friend bool operator==(const Open& a, const Open& b) { return a.text == b.text; }
    friend bool operator==(const Open& a, E b) { return a.value == b; }
};

} // namespace alien
