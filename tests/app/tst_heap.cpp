// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/heap.h"
#include "tests/support/testmain.h"

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace alien;

class TestHeap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void largeBlocksGoBackToTheSystemHoweverLargeOnesWereFreedBefore()
    {
#if defined(__GLIBC__)
        tuneHeap();
        // Both below what is always the system's own, and more than a heap has lying about.
        void* volatile list = std::malloc(std::size_t(30) * kSystemBlock);
        std::free(list);
        const auto before = mallinfo2().hblks;
        void* volatile block = std::malloc(std::size_t(24) * kSystemBlock);
        const auto with = mallinfo2().hblks;
        std::free(block);
        QCOMPARE(with, before + 1);
        QCOMPARE(mallinfo2().hblks, before);
#else
        QSKIP("another allocator");
#endif
    }
};

ALIEN_TEST(TestHeap)
#include "tst_heap.moc"
