// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloaddecode.h"
#include "models/payload/payloadindex.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace alien {

/// A payload as rows: the root, what was unfolded below it, decoded values in place of the strings that carry them.
/// Rows are numbers; nothing is kept for those that are folded or for the children of a container that nobody looks at.
class PayloadTree : public QObject
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Container, String, Number, Literal, Fault };
    struct Row
    {
        int holder = -1; ///< the open container it stands in; -1: the root
        int depth = 0;
        Kind kind = Kind::Literal;
        bool inArray = false;
        JsonChild place;
        [[nodiscard]] bool isValid() const { return place.isValid() || kind == Kind::Fault; }
    };

    explicit PayloadTree(const Format& format, QObject* parent = nullptr);
    ~PayloadTree() override;

    /// Forgets everything about the one before; the root is unfolded.
    void setIndex(std::unique_ptr<PayloadIndex> index);
    [[nodiscard]] PayloadIndex* index() const;
    void setRootName(const QString& name);
    void setNow(std::function<qint64()> nowMs);

    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] Row rowAt(qint64 row) const;
    [[nodiscard]] qint64 parentRow(qint64 row) const; ///< -1 for the root

    [[nodiscard]] bool canUnfold(const Row& row) const;
    [[nodiscard]] bool isUnfolded(const Row& row) const;
    void unfold(qint64 row);
    void fold(qint64 row);
    /// Level by level, some thousand at most and for `mostMs` at most; not what stands in containers of more than
    /// `widest`.
    void unfoldBelow(qint64 row, int levels, qint64 widest = 2000, qint64 mostMs = 8);

    /// Bounded text on one line for a cell.
    [[nodiscard]] QString keyText(const Row& row) const;
    [[nodiscard]] QString valueText(const Row& row) const;
    [[nodiscard]] QString factText(const Row& row) const;
    [[nodiscard]] bool isSecret(const Row& row) const;
    [[nodiscard]] bool isMasked(const Row& row) const; ///< secret, and not revealed
    void reveal(const Row& row);
    void revealOffset(qint64 offset); ///< the value that begins there in the payload itself

    /// "$.a.b[3]"; behind a decoded value " | gzip" and "$" again.
    [[nodiscard]] QString path(const Row& row) const;
    /// The row of a path, unfolded as far as needed; -1 when there is none, or not yet.
    [[nodiscard]] qint64 rowOfPath(const QString& path);
    /// The row at the end of children chosen by number from the root on; -1 when they are not known yet. Many levels
    /// take many calls: then `more` is true. Steps may lead into strings that can be decoded; where one is masked, or
    /// too many are open, its row is the answer.
    [[nodiscard]] qint64 rowOfSteps(const QList<qint64>& steps, bool* more);
    [[nodiscard]] QStringList unfoldedPaths(int most) const;

    /// The bytes of the value; empty when its end is not known yet.
    [[nodiscard]] std::string_view raw(const Row& row) const;
    [[nodiscard]] qint64 offsetOf(const Row& row) const { return row.place.from; }
    [[nodiscard]] bool isDecoded(const Row& row) const; ///< stands inside of a decoded value
    /// Where the value begins in the payload itself; of a decoded one the string that carries it.
    [[nodiscard]] qint64 payloadOffset(const Row& row) const;
    /// What may be copied: strings without quotes and escapes, containers as JSON; secrets as dots or redacted.
    [[nodiscard]] QString copyText(const Row& row, bool asJson) const;
    /// The same as work for a thread: some MB take a while. It owns what it reads.
    [[nodiscard]] std::function<QString()> copyWork(const Row& row, bool asJson) const;
    [[nodiscard]] payloaddecode::Guess guess(const Row& row) const;
    /// What a string carries inside; empty when it is none that can be decoded.
    [[nodiscard]] payloaddecode::Decoded decoded(const Row& row) const;
    using DecodeWork = std::function<payloaddecode::Decoded(const std::atomic_bool& stop)>;
    [[nodiscard]] DecodeWork decodeWork(const Row& row) const; ///< for a thread; null: nothing to decode
    [[nodiscard]] qint64 bytesUsed() const;

Q_SIGNALS:
    /// Rows came, went or look different. Those before them stay where they were, and so do their numbers.
    void changed();

private:
    struct Layer;
    struct Open;

    [[nodiscard]] Layer& layerOf(const Row& row) const;
    [[nodiscard]] int openOf(const Row& row) const;
    [[nodiscard]] std::string_view bytesOf(const Open& open) const;
    [[nodiscard]] Row rootRow() const;
    [[nodiscard]] Row childRow(const Open& open, const JsonChild& child) const;
    [[nodiscard]] Row following(const Row& row) const;
    [[nodiscard]] Row find(qint64 row) const;
    [[nodiscard]] qint64 rowNumber(int holder, qint64 child) const;
    [[nodiscard]] JsonChild childOf(int id, qint64 child) const;
    [[nodiscard]] QString ownPath(const Row& row) const;
    [[nodiscard]] QString preview(std::string_view object) const;
    [[nodiscard]] bool findSecret(const Row& row) const;
    int openRow(const Row& row);
    int openContainer(const Row& row, int layer, qint64 bracket);
    int openDecoded(const Row& row, const payloaddecode::Decoded& inside);
    void decodeLater(const Row& row);
    [[nodiscard]] bool isFull() const; ///< no more decoded values may be open
    void close(int id);
    void grow(int id);
    void take(int id, quint64 serial, const JsonChildren& children);
    void growLayer(int layer);
    void addRows(int id, qint64 rows);
    void endBatch();
    void forget();

    const Format& m_format;
    std::function<qint64()> m_now;
    QString m_rootName;
    std::vector<std::unique_ptr<Layer>> m_layers; ///< the payload, then decoded values; null where one was closed
    std::vector<std::unique_ptr<Open>> m_opens;
    std::vector<int> m_free; ///< slots of m_opens
    int m_rootOpen = -1;
    bool m_batching = false;
    std::vector<int> m_batch; ///< opened since it began, from the outside in
    quint64 m_serial = 0;
    std::set<std::pair<quint64, qint64>> m_decoding; ///< serial of the container and place in it: a thread is at it
    mutable qint64 m_cachedRow = -1;
    mutable Row m_cached;
};

} // namespace alien
