// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/look/buttonkind.h"
#include "views/common/look/plaintext.h"
#include "views/common/look/status.h"
#include "views/common/widgets/textlabel.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are painted at all, and a fingerprint of the shape.
QByteArray shapeOf(StatusShape shape)
{
    const QImage image = statusPixmap(shape, 32, Qt::black, 1).toImage().convertToFormat(QImage::Format_Alpha8);
    QByteArray bits;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            bits.append(qAlpha(image.pixel(x, y)) > 127 ? '1' : '0');
    return bits;
}

} // namespace

class tst_Look : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widgetsFindTheLookTheyArePaintedWith()
    {
        test::InstalledLook look;
        const QPushButton button;
        QCOMPARE(&Look::of(&button), &*look);
        QCOMPARE(&Look::of(nullptr), &*look);
    }

    void themesChangePaletteAndDressedLabels()
    {
        test::InstalledLook look;
        const TextLabel label(u"text"_s, FontRole::Small, Token::Muted);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokenColor(Token::Muted, Theme::Light));
        QSignalSpy changed(&*look, &Look::changed);
        look->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), tokenColor(Token::Base, Theme::Dark));
        QCOMPARE(label.palette().color(QPalette::WindowText), tokenColor(Token::Muted, Theme::Dark));
        QCOMPARE(label.palette().color(QPalette::Disabled, QPalette::WindowText),
                 tokenColor(Token::Disabled, Theme::Dark));
    }

    void selectionKeepsTheColourOfText()
    {
        test::InstalledLook look;
        const QPalette palette = look->palette();
        QCOMPARE(palette.color(QPalette::HighlightedText), look->color(Token::Text));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), look->color(Token::SelectionInactive));
    }

    void marginsFollowTheZoomAndComeBack()
    {
        test::InstalledLook look;
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(look->px(12), look->px(8), 0, 1);
        column->setSpacing(look->px(6));
        auto* row = new QHBoxLayout;
        row->setSpacing(look->px(10));
        column->addLayout(row);
        auto* mark = new QWidget(&page);
        mark->setFixedSize(look->px(20), 1);
        column->addWidget(mark);
        const QMargins before = column->contentsMargins();
        look->setZoom(2.0);
        // What was rounded once may be one pixel off at another scale; it never drifts.
        const auto near = [](int value, int wanted) { return qAbs(value - wanted) <= 1; };
        QVERIFY(near(column->contentsMargins().left(), look->px(12)));
        QVERIFY(near(column->contentsMargins().top(), look->px(8)));
        QCOMPARE(column->contentsMargins().bottom(), 1);
        QVERIFY(near(column->spacing(), look->px(6)));
        QVERIFY(near(row->spacing(), look->px(10)));
        QVERIFY(near(mark->minimumWidth(), look->px(20)));
        QCOMPARE(mark->maximumWidth(), mark->minimumWidth());
        QCOMPARE(mark->maximumHeight(), 1); // a hairline stays one
        for (const double zoom : {1.7, 1.3, 0.8, 0.7, 1.1, 1.0})
            look->setZoom(zoom);
        QCOMPARE(column->contentsMargins(), before);
        QCOMPARE(mark->minimumWidth(), look->px(20));
    }

    void zoomMovesFontsAndLengthsTogether()
    {
        test::InstalledLook look;
        const int body = look->font(FontRole::Body).pixelSize();
        const int row = look->rowHeight();
        look->setZoom(1.5);
        QVERIFY(look->font(FontRole::Body).pixelSize() > body);
        QVERIFY(look->rowHeight() > row);
        QVERIFY(look->rowHeight() >= QFontMetricsF(look->font(FontRole::Body)).ascent() + 4);
        look->zoomOut();
        QCOMPARE(look->zoom(), 1.4);
        look->setZoom(9);
        QCOMPARE(look->zoom(), 2.0);
        look->resetZoom();
        QCOMPARE(look->rowHeight(), row);
    }

    void theFaceIsNamedAndNotWhatStandsForIt()
    {
        test::InstalledLook look;
        const QString family = look->font(FontRole::Body).family();
        QCOMPARE(family, QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family());
        // Named so, it is what comes of it, in each weight.
        for (const FontRole role : {FontRole::Body, FontRole::Strong, FontRole::Small, FontRole::Title}) {
            QCOMPARE(look->font(role).family(), family);
            QCOMPARE(QFontInfo(look->font(role)).family(), family);
        }
    }

    void rowsHoldALineOfText_data()
    {
        QTest::addColumn<int>("density");
        QTest::newRow("compact") << int(Density::Compact);
        QTest::newRow("comfortable") << int(Density::Comfortable);
    }

    void rowsHoldALineOfText()
    {
        QFETCH(int, density);
        test::InstalledLook look;
        look->setDensity(Density(density));
        QVERIFY(look->rowHeight() > look->font(FontRole::Body).pixelSize() * 5 / 4);
        QVERIFY(look->unit() >= 3);
    }

    void numbersStandInColumns()
    {
        test::InstalledLook look;
        const QFontMetricsF metrics(look->numberFont());
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QVERIFY(qAbs(metrics.horizontalAdvance(QChar(digit)) - metrics.horizontalAdvance(u'0')) < 0.02);
    }

    void shapesTellEachStatusWithoutColour()
    {
        QSet<QByteArray> shapes;
        for (int i = 0; i <= int(StatusShape::Info); ++i) {
            const QByteArray shape = shapeOf(StatusShape(i));
            QVERIFY(shape.count('1') > 60);
            shapes.insert(shape);
        }
        QCOMPARE(shapes.size(), int(StatusShape::Info) + 1);
    }

    void solidShapesCutTheirMarkOut()
    {
        // The tick, the cross and the bar show what lies behind them.
        for (const StatusShape shape : {StatusShape::Healthy, StatusShape::Failed, StatusShape::Attention}) {
            const QImage image = statusPixmap(shape, 64, Qt::red, 1).toImage();
            QCOMPARE(qAlpha(image.pixel(32, shape == StatusShape::Healthy ? 37 : 32)), 0);
        }
    }

    void everyIconIsThere()
    {
        for (int i = 1; i < int(IconId::Count); ++i) {
            const QImage image = iconPixmap(IconId(i), 16, Qt::black, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int painted = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    painted += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
            QVERIFY2(painted > 12, qPrintable(iconName(IconId(i))));
        }
    }

    void iconsTakeTheColourOfTheThemeWhenPainted()
    {
        test::InstalledLook look;
        const QIcon icon = look->icon(IconId::Plus, Token::Text);
        const auto centre = [&] { return icon.pixmap(16, 16).toImage().pixelColor(8, 8).rgb(); };
        QCOMPARE(centre(), look->color(Token::Text).rgb());
        look->setChoice(ThemeChoice::Dark);
        QCOMPARE(centre(), look->color(Token::Text).rgb());
    }

    void theDesktopIsFollowedWhereNothingIsChosen()
    {
        test::InstalledLook look;
        const QSignalSpy changed(&*look, &Look::changed);
        look->setChoice(ThemeChoice::Auto);
        QCOMPARE(look->theme(), Theme::Light);
        const auto before = changed.count();
        look->setDesktop({.dark = true});
        QCOMPARE(look->theme(), Theme::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), look->color(Token::Window));
        QCOMPARE(changed.count(), before + 1);
        look->setDesktop({.dark = true});
        QCOMPARE(changed.count(), before + 1); // nothing new
        look->setDesktop({.dark = true, .contrast = true, .still = true});
        QVERIFY(look->highContrast() && !look->isAnimated());
        look->setChoice(ThemeChoice::Light); // comes before the desktop
        QCOMPARE(look->theme(), Theme::Light);
        QVERIFY(look->highContrast());
        look->setDesktop({});
        QVERIFY(!look->highContrast());
    }

    void oneLineShowsWhatIsHidden()
    {
        QCOMPARE(oneLine(u"plain"_s), u"plain"_s);
        QCOMPARE(oneLine(u"a\nb"_s), u"a\u21b5b"_s);
        QCOMPARE(oneLine(u"a\n\n\nb\n"_s), u"a\u21b5b\u21b5"_s);
        QVERIFY(!oneLine(u"safe\u202eexe"_s).contains(QChar(0x202e)));
        QVERIFY(!oneLine(u"nul"_s + QChar(0) + u"x"_s).contains(QChar(0)));
        QCOMPARE(oneLine(QString(2000, u'x'), 100).size(), 101);
    }

    void tooltipsNeverRunHtml()
    {
        QVERIFY(plainTip(u"<img src=x>"_s).contains("&lt;img"_L1));
        QCOMPARE(plainTip({}), QString());
    }

    void coloursLiveInTheLookOnly()
    {
        // A colour in a page would be wrong in the other theme.
        static const QRegularExpression colour(
            QStringLiteral("#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\"|QColor\\(\\s*\\d|setStyleSheet"
                           "|Qt::(red|green|blue|yellow|cyan|magenta|gray|darkGray|lightGray|white)\\b"));
        QDirIterator files(test::sourceDir() + u"/views"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/common/look/"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch found = colour.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
            ++read;
        }
        QVERIFY(read > 20);
    }
};

ALIEN_TEST(tst_Look)
#include "tst_look.moc"
