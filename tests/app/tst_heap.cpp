// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/heap.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <cstdlib>
#include <cstring>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace alien;

using namespace Qt::StringLiterals;

namespace {

qint64 residentPages()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : -1;
}

} // namespace

class TestHeap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void largeBlocksGoBackToTheSystemHoweverLargeOnesWereFreedBefore()
    {
#if defined(__GLIBC__)
        tuneHeap();
        // Both below what is always the system's own, and the second is what the first would have raised the limit to.
        void* volatile list = std::malloc(std::size_t(30) * kSystemBlock);
        std::free(list);
        // What tests before left lying about in the heap is used up first; it is less than all of these.
        std::vector<void*> blocks;
        const auto before = mallinfo2().hblks;
        while (mallinfo2().hblks == before && blocks.size() < 64)
            blocks.push_back(std::malloc(std::size_t(24) * kSystemBlock));
        const auto with = mallinfo2().hblks;
        std::free(blocks.back());
        const auto without = mallinfo2().hblks;
        blocks.pop_back();
        for (void* const block : blocks)
            std::free(block);
        QCOMPARE(with, before + 1);
        QCOMPARE(without, before);
#else
        QSKIP("another allocator");
#endif
    }

    void pagesBetweenWhatStaysGoBackToTheSystem()
    {
#if defined(__GLIBC__)
        std::vector<void*> blocks;
        blocks.reserve(40'000);
        for (int i = 0; i < 40'000; ++i)
            blocks.push_back(std::memset(std::malloc(1000), 1, 1000)); // 40 MB
        // What stays keeps the end of the heap where it is, wherever the tests before left room.
        std::vector<void*> stay;
        stay.reserve(blocks.size() / 64);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (i % 64 == 63)
                stay.push_back(blocks[i]);
            else
                std::free(blocks[i]);
        }
        const qint64 before = residentPages();
        trimHeap();
        const qint64 after = residentPages();
        for (void* const block : stay)
            std::free(block);
        QVERIFY2(before - after > 20'000'000 / 4096, qPrintable(u"%1 pages, then %2"_s.arg(before).arg(after)));
#else
        QSKIP("another allocator");
#endif
    }
};

ALIEN_TEST(TestHeap)
#include "tst_heap.moc"
