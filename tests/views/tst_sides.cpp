// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/look/sides.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"

#include <QApplication>
#include <QPainter>
#include <QScopeGuard>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// The columns of a widget that something is painted in.
struct Ink
{
    int left = -1;
    int right = -1;
};

Ink inkOf(const QImage& image)
{
    Ink ink;
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            if (ink.left < 0)
                ink.left = x;
            ink.right = x;
        }
    }
    return ink;
}

QImage imageOf(QWidget& widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.ensurePolished();
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

QImage drawn(const QString& text, const QFont& font, Qt::LayoutDirection direction)
{
    QImage image(300, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    drawOwnWay(&painter, direction, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
    return image;
}

/// How far two pictures are from each other, in the grey of their pixels, laid over each other as well as some pixels
/// to the side allow: text that begins within a pixel is a little off.
qint64 unlikeness(const QImage& a, const QImage& b)
{
    qint64 least = -1;
    for (int shift = -3; shift <= 3; ++shift) {
        qint64 sum = 0;
        for (int y = 0; y < qMin(a.height(), b.height()); ++y) {
            for (int x = 3; x < qMin(a.width(), b.width()) - 3; ++x)
                sum += qAbs(qGray(a.pixel(x + shift, y)) - qGray(b.pixel(x, y)));
        }
        least = least < 0 ? sum : qMin(least, sum);
    }
    return least;
}

/// What is inked, without the white beside it.
QImage trimmed(const QImage& image)
{
    const Ink ink = inkOf(image);
    return image.copy(ink.left, 0, ink.right - ink.left + 1, image.height());
}

} // namespace

class TestSides : public QObject
{
    Q_OBJECT

    InstalledLook m_look;

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void marginsBeginWhereReadingDoes()
    {
        QCOMPARE(sided(1, 2, 3, 4), QMargins(1, 2, 3, 4));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(sided(1, 2, 3, 4), QMargins(3, 2, 1, 4));
    }

    void aLabelStandsAtItsSideInWhateverScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"vantor"_s;
        QTest::newRow("Hebrew") << u"שלום"_s;
    }
    void aLabelStandsAtItsSideInWhateverScript()
    {
        QFETCH(QString, text);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        TextLabel label(text);
        label.resize(300, 24);
        const Ink ink = inkOf(imageOf(label));
        QVERIFY2(ink.left > 200 && ink.right > 290, qPrintable(u"%1 to %2"_s.arg(ink.left).arg(ink.right)));
        TextLabel end(text);
        end.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        end.resize(300, 24);
        const Ink other = inkOf(imageOf(end));
        QVERIFY2(other.left < 10 && other.right < 100, qPrintable(u"%1 to %2"_s.arg(other.left).arg(other.right)));
    }

    void anIdIsCutAtItsOwnEnd()
    {
        const QString id = u"dep_84bkhzhg8uulm3glih74olrpeueu"_s;
        QList<QImage> images;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            TextLabel label(id);
            label.setElide(Qt::ElideRight);
            label.resize(100, 24);
            images.append(trimmed(imageOf(label)));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        TextLabel wrong(id);
        wrong.setElide(Qt::ElideLeft);
        wrong.resize(100, 24);
        const qint64 own = unlikeness(images.at(1), images.at(0));
        const qint64 other = unlikeness(images.at(1), trimmed(imageOf(wrong)));
        QVERIFY2(own * 3 < other * 2, qPrintable(u"%1, %2"_s.arg(own).arg(other)));
    }

    void aLinkReadsInItsOwnDirection()
    {
        QList<QImage> images;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            LinkLabel link(u"3 of 4, (all)"_s);
            link.resize(300, 24);
            const QImage image = imageOf(link);
            QCOMPARE(inkOf(image).left < 150, direction == Qt::LeftToRight);
            images.append(trimmed(image));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        LinkLabel wrong(u"(all) ,4 of 3"_s); // as the brackets would jump
        wrong.resize(300, 24);
        QVERIFY(unlikeness(images.at(1), images.at(0)) * 2 < unlikeness(images.at(1), trimmed(imageOf(wrong))));
    }

    void aValueKeepsItsUnitBehindIt()
    {
        const QFont font = m_look->font(FontRole::Body);
        const QImage left = drawn(u"3.51 ms"_s, font, Qt::LeftToRight);
        const QImage right = drawn(u"3.51 ms"_s, font, Qt::RightToLeft);
        QVERIFY(inkOf(left).right < 150);
        QVERIFY(inkOf(right).left > 150);
        const QImage wrong = trimmed(drawn(u"ms 3.51"_s, font, Qt::LeftToRight));
        QVERIFY(unlikeness(trimmed(right), trimmed(left)) * 2 < unlikeness(trimmed(right), wrong));
    }
};

ALIEN_TEST(TestSides)
#include "tst_sides.moc"
