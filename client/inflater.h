// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace alien {

/// gzip, piece by piece, so that a bomb costs no more than the caller's cap. Checks length and CRC at the end: Qt 6.4
/// hands out half of a cut stream as if it were whole (measured).
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    void feed(QByteArray compressed); ///< only when wantsInput()
    [[nodiscard]] bool wantsInput() const;
    /// Appends at most `most` bytes to out; false when the stream is damaged.
    [[nodiscard]] bool step(QByteArray& out, qsizetype most);
    [[nodiscard]] bool isComplete() const; ///< the trailer came and was right

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace alien
