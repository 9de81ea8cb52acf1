// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace alien {

/// A value that nothing can print: no stream operator, no QDebug, no conversion, no hash, no comparison with text.
/// Only reveal() hands the bytes out, so one search for it lists every place where a token leaves its box.
/// All copies share one box; its bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray& bytes);

    [[nodiscard]] bool isEmpty() const { return m_box == nullptr; }
    [[nodiscard]] const QByteArray& reveal() const;
    /// Takes the same time wherever the bytes differ.
    [[nodiscard]] bool sameAs(const Secret& other) const;

private:
    struct Box;
    std::shared_ptr<const Box> m_box;
};

} // namespace alien
