// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/format.h"
#include "models/payload/bytefinder.h"
#include "models/payload/payloaddecode.h"

#include <QList>

#include <vector>

namespace alien {

/// Looks for a text in what the strings of a JSON payload carry inside: base64, gzip, JWT, JSON, and all that again
/// within. Goes through the payload once, from the front; for a thread. Has bounds: what is larger is left alone.
class PayloadInside
{
public:
    static constexpr qint64 largestString = qint64(8) << 20; ///< as it came
    static constexpr qint64 mostDecoded = qint64(256) << 20; ///< of all strings together
    static constexpr int deepest = 4;                        ///< strings within strings

    /// A place where the text was found.
    struct Hit
    {
        qint64 at = 0;
        qint64 size = 0;
        /// Empty: in the bytes themselves. Else this string, the string inside of what it carries…, and the place in
        /// what the last one carries.
        QList<qint64> way;
    };
    /// A string with hits in what it carries.
    struct Found
    {
        qint64 from = 0;   ///< its quote
        qint64 to = 0;     ///< one past the other one
        bool json = false; ///< it carries JSON: its own bytes have most of the hits, too
        std::vector<QList<qint64>> ways;
    };
    /// Puts them among the hits in the bytes around, which ascend and go on to do so. What is found in a string and in
    /// the JSON that it carries is one hit. By how many there are more.
    static qint64 merge(const Found& found, std::vector<Hit>& hits);

    explicit PayloadInside(std::vector<ByteFinder> finders);

    /// The strings that begin before `to`. One past the last one of them, or `to`. At most `most` ways.
    qint64 look(std::string_view json, qint64 to, std::size_t most, const std::atomic_bool& stop,
                std::vector<Found>& found);
    [[nodiscard]] bool leftOut() const { return m_leftOut; } ///< something was beyond the bounds

private:
    struct Within;
    void lookInto(std::string_view text, const Within& within, const std::atomic_bool& stop, Found& found);
    void lookThrough(std::string_view json, const Within& within, const std::atomic_bool& stop, std::vector<Hit>& hits);
    [[nodiscard]] std::vector<Hit> find(std::string_view text, qint64 from) const;

    std::vector<ByteFinder> m_finders;
    Format m_format;
    qint64 m_at = 0; ///< what lies before has been looked at
    qint64 m_left = mostDecoded;
    bool m_leftOut = false;
};

/// Like stepsTo() for a way: on from the payload through what was decoded.
[[nodiscard]] QList<qint64> stepsInto(std::string_view json, const QList<qint64>& way, const std::atomic_bool& stop);

} // namespace alien
