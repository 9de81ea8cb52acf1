// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A body and, behind NULs, what is done to it: each piece is a letter and its arguments, parted by a byte 1. Whatever
// is done, what a listener was told gives the same text, and undo gives back every byte.
#include "models/stack/stackdocument.h"
#include "models/stack/stackmerge.h"
#include "tests/fuzz/fuzzing.h"

using namespace alien;
using fuzz::require;

namespace {

QString argument(const QList<QByteArray>& all, int index)
{
    return QString::fromUtf8(all.value(index));
}

QString pointerOf(const QString& text)
{
    return text.startsWith(QLatin1Char('/')) ? text : QLatin1Char('/') + text;
}

void perform(StackDocument& document, const QByteArray& piece)
{
    if (piece.isEmpty())
        return;
    const QList<QByteArray> args = piece.mid(1).split('\1');
    const QStringList platforms = document.platforms();
    const QString first = platforms.value(0);
    const QString one = argument(args, 0);
    const QString two = argument(args, 1);
    const QByteArray json = args.value(1);
    switch (piece.at(0)) {
    case 't':
        document.setText(args.value(0));
        break;
    case 'p':
        static_cast<void>(document.setPlatformText(first, args.value(0)));
        break;
    case 's':
        static_cast<void>(document.apply(first, {StackEdit::set(pointerOf(one), json)}, one));
        break;
    case 'm':
        static_cast<void>(document.apply(first, {StackEdit::set(pointerOf(one), json)}, one, "key"));
        break;
    case 'a':
        static_cast<void>(document.applyTo(platforms, {StackEdit::append(pointerOf(one), json)}, one));
        break;
    case 'r':
        static_cast<void>(
            document.applyTo(platforms, {StackEdit::remove(pointerOf(one)), StackEdit::set(pointerOf(two), "1")}, one));
        break;
    case 'n':
        static_cast<void>(document.apply(first, {StackEdit::rename(pointerOf(one), two)}, one));
        break;
    case 'A':
        static_cast<void>(document.addPlatform(one, json));
        break;
    case 'C':
        static_cast<void>(document.copyPlatform(first, one));
        break;
    case 'X':
        static_cast<void>(document.removePlatform(one.isEmpty() ? first : one));
        break;
    case 'R':
        static_cast<void>(document.renameResource(platforms, one, two));
        break;
    case 'D':
        static_cast<void>(document.duplicateResource(platforms, one, two));
        break;
    case 'd':
        static_cast<void>(document.removeResource(platforms, one, !two.isEmpty()));
        break;
    case 'P':
        static_cast<void>(document.renameProfile(platforms, one, two));
        break;
    case 'c':
        static_cast<void>(
            document.convertTo(document.dialect() == StackDialect::V1 ? StackDialect::V3 : StackDialect::V1));
        break;
    case 'u':
        document.undoStack()->undo();
        break;
    case 'e':
        document.endStep();
        break;
    default:
        break;
    }
}

/// What is known of each stack is what a look at the whole text finds.
void checkBody(const StackDocument& document)
{
    const StackBody fresh(document.text());
    const StackBody& known = document.body();
    require(fresh.isSplit() == known.isSplit() && fresh.slices().size() == known.slices().size());
    for (std::size_t i = 0; i < known.slices().size(); ++i) {
        const StackBody::Slice& slice = known.slices()[i];
        require(slice.platform == fresh.slices()[i].platform && slice.from == fresh.slices()[i].from &&
                slice.to == fresh.slices()[i].to);
        require(slice.document.isNull() == fresh.slices()[i].document.isNull());
        if (!slice.document.isNull())
            require(slice.document.source() == known.sliceText(slice));
    }
}

/// Every byte comes back, and every one goes again.
void checkSteps(const QByteArray& body, const QList<QByteArray>& pieces)
{
    StackDocument document;
    document.setStepPause(std::chrono::hours(1));
    document.load(body, StackDialect::V1);
    require(document.text() == body);
    QByteArray mirror = body;
    QObject::connect(&document, &StackDocument::spliced, [&mirror](const TextSplice& splice) {
        require(mirror.mid(splice.from, splice.removed.size()) == splice.removed);
        mirror.replace(splice.from, splice.removed.size(), splice.inserted);
    });
    for (const QByteArray& piece : pieces) {
        const QByteArray before = document.text();
        const quint64 revision = document.revision();
        perform(document, piece);
        require(mirror == document.text());
        require(document.revision() != revision || document.text() == before);
    }
    // While text is typed the parts may be known by other bounds than a fresh look finds; a whole body has one reading.
    if (!Document::parse(document.text()).isNull() && document.isWhole())
        checkBody(document);
    const QByteArray after = document.text();
    const StackDialect dialect = document.dialect();
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    require(document.text() == body && mirror == body && document.dialect() == StackDialect::V1);
    // What was undone in between is not done again.
    const bool straight =
        std::none_of(pieces.begin(), pieces.end(), [](const QByteArray& p) { return p.startsWith('u'); });
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    if (straight)
        require(document.text() == after && document.dialect() == dialect);
}

void checkMerge(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    const auto a = platformStacks(base);
    const auto b = platformStacks(mine);
    const auto c = platformStacks(theirs);
    for (const StackDialect dialect : {StackDialect::V1, StackDialect::V3}) {
        require(StackDiff::between(a, a, dialect).isEmpty());
        const auto there = StackDiff::between(a, b, dialect);
        const auto back = StackDiff::between(b, a, dialect);
        require(there.size() == back.size());
        // Nothing of mine: all of theirs comes, and nothing is left to ask.
        const StackMerge fast = StackMerge::of(a, a, c, dialect);
        require(fast.mine.isEmpty() && fast.isMoved() == !StackDiff::between(a, c, dialect).isEmpty());
        const StackMerge merge = StackMerge::of(a, b, c, dialect);
        for (auto it = merge.edits.begin(); it != merge.edits.end(); ++it) {
            require(b.contains(it.key()));
            if (b.value(it.key()).hasDuplicateKeys())
                continue;
            const auto text = editedStack(b.value(it.key()), it.value());
            require(!text || !Document::parse(*text).isNull());
        }
        for (auto it = merge.newPlatforms.begin(); it != merge.newPlatforms.end(); ++it)
            require(!b.contains(it.key()) && !Document::parse(it.value()).isNull());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QList<QByteArray> pieces = fuzz::piecesOf(fuzz::bytesOf(data, size), 12);
    const QByteArray body = pieces.takeFirst();
    checkSteps(body, pieces);
    checkMerge(body, pieces.value(0).mid(1), pieces.value(1).mid(1));
    static_cast<void>(StackDocument::bodyOfFile(body, QStringLiteral("aws")));
    return 0;
}
