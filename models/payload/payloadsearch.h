// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadsource.h"
#include "models/payload/payloadwork.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

namespace alien {

/// Looks for a text in the bytes of a payload on a thread: the bytes are read once, hits come as they are found. What
/// JSON may escape is found as it stands and escaped: "ü" also as \u00fc. Strings of JSON are also looked into: what
/// they carry as base64, gzip, JWT or JSON is decoded, within the bounds of PayloadInside.
class PayloadSearch : public QObject
{
    Q_OBJECT
public:
    /// More places than these are counted, not kept.
    static constexpr std::size_t kept = 100'000;

    explicit PayloadSearch(QObject* parent = nullptr);
    ~PayloadSearch() override;

    /// Gives up the one that runs. An empty text only does that.
    void start(const PayloadSourcePtr& source, const QString& text, Qt::CaseSensitivity sensitivity);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    [[nodiscard]] QString text() const { return m_text; }
    /// Bytes of the text at a place, by its number.
    [[nodiscard]] qint64 lengthAt(qint64 number) const;
    /// Of a hit inside of a decoded value: the string that carries it, strings within, the place in what the last one
    /// carries; for stepsInto(). Its place in the payload is that string, unless its bytes have the text, too. Empty:
    /// it stands in the payload as it is.
    [[nodiscard]] QList<qint64> wayAt(qint64 number) const { return m_ways.value(number); }
    /// Some values were too large to be looked into.
    [[nodiscard]] bool leftOut() const { return m_leftOut; }
    /// All that is looked for: the text, and how JSON may write it.
    [[nodiscard]] static QStringList formsOf(const QString& text);
    /// Ascending offsets.
    [[nodiscard]] const std::vector<qint64>& places() const { return m_places; }
    [[nodiscard]] qint64 found() const { return m_found; } ///< all, also those not kept
    [[nodiscard]] double progress() const { return m_progress; }
    /// The number of the first place at or after `offset`, or before it; -1 when there is none.
    [[nodiscard]] qint64 next(qint64 offset) const;
    [[nodiscard]] qint64 previous(qint64 offset) const;

Q_SIGNALS:
    void advanced(); ///< more places, or further on
    void finished(); ///< not when cancelled

private:
    struct Hits
    {
        std::vector<qint64> places;
        std::vector<std::uint32_t> lengths;
        QHash<qint64, QList<qint64>> ways; ///< by number among these
        qint64 found = 0;
        bool leftOut = false;
    };
    struct Looking;
    void take(quint64 run, const Hits& hits, double progress);

    QString m_text;
    std::vector<qint64> m_places;
    std::vector<std::uint32_t> m_lengths;
    QHash<qint64, QList<qint64>> m_ways; ///< by number; only those that have one
    bool m_leftOut = false;
    qint64 m_found = 0;
    double m_progress = 0;
    quint64 m_run = 0;
    std::unique_ptr<PayloadWork> m_work; ///< null: nothing runs
};

/// The way to the byte at `offset`: numbers of children from the root on, for PayloadTree::rowOfSteps(). `json` is what
/// is known to be right. For threads; answers early and nothing when `stop` turns true.
[[nodiscard]] QList<qint64> stepsTo(std::string_view json, qint64 offset, const std::atomic_bool& stop);

} // namespace alien
