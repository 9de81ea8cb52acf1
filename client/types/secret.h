// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace alien {

/// A value that nothing can print: no stream operator, no QDebug, no conversion, no hash, no comparison with text.
/// Only reveal() hands the bytes out, so one search for it lists every place where a token leaves its box.
/// The bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray& bytes);
    ~Secret();
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) noexcept = default;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }
    [[nodiscard]] bool sameAs(const Secret& other) const;

private:
    QByteArray m_bytes;
};

} // namespace alien
