// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection's own colour, beside what says how careful to be.
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/colorswatch.h"
#include "views/common/widgets/connectionblock.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/rail.h"
#include "views/connect/connectionform.h"

#include <QAction>
#include <QRadioButton>
#include <QSignalSpy>

using namespace alien;
using namespace Qt::StringLiterals;

class TestConnectionColor : public QObject
{
    Q_OBJECT
    test::InstalledLook m_look;

    [[nodiscard]] static bool shows(QWidget& widget, const QColor& colour)
    {
        const QImage image = widget.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }
    static void choose(const ConnectionForm& form, const QString& color)
    {
        auto* choice = form.findChild<QRadioButton*>(u"connect.color."_s + color);
        QVERIFY2(choice, qPrintable(color));
        choice->click();
    }

private Q_SLOTS:
    void everyColourHasItsOwnWordAndIsNoneOfTheProtections()
    {
        QStringList words;
        QSet<int> tokens;
        for (const ConnectionColor color : connectionColors) {
            words.append(ColorSwatch::word(color));
            tokens.insert(int(connectionToken(color)));
            QCOMPARE(ColorSwatch::icon(color, *m_look).isNull(), color == ConnectionColor::None);
            QCOMPARE(ColorSwatch::sentence(color).isEmpty(), color == ConnectionColor::None);
        }
        words.removeDuplicates();
        QCOMPARE(words.size(), qsizetype(connectionColors.size()));
        QCOMPARE(tokens.size(), qsizetype(connectionColors.size()));
        for (const Protection protection : {Protection::Production, Protection::Staging, Protection::Sandbox})
            QVERIFY(!tokens.contains(int(frameToken(protection))));
    }

    void theBlockWearsItBesideTheProtection()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            m_look->setChoice(theme == Theme::Light ? ThemeChoice::Light : ThemeChoice::Dark);
            for (const bool folded : {false, true}) {
                ConnectionBlock block;
                RailConnection connection;
                connection.name = u"acme"_s;
                connection.protection = Protection::Production;
                block.setConnection(connection);
                block.setFolded(folded);
                block.resize(block.sizeHint());
                const QColor own = tokenColor(Token::Series1, theme);
                QVERIFY(!shows(block, own));
                QVERIFY(!block.accessibleDescription().contains(u"Colour"_s));
                connection.color = ConnectionColor::Blue;
                block.setConnection(connection);
                QVERIFY(shows(block, own));
                QVERIFY(folded || shows(block, tokenColor(Token::Production, theme)));
                QVERIFY(block.accessibleDescription().contains(u"Colour: blue"_s));
                QVERIFY(block.accessibleDescription().contains(u"PRODUCTION"_s));
            }
        }
        m_look->setChoice(ThemeChoice::Light);
    }

    void theOthersInTheRailWearTheirs()
    {
        Rail rail;
        QAction one(u"acme"_s);
        QAction two(u"halden"_s);
        two.setIcon(ColorSwatch::icon(ConnectionColor::Green, *m_look));
        rail.setOtherConnections({&one, &two});
        const auto links = rail.findChildren<LinkLabel*>();
        QCOMPARE(links.size(), 2);
        for (LinkLabel* link : links) {
            link->resize(link->sizeHint());
            QCOMPARE(shows(*link, tokenColor(Token::Series3, Theme::Light)), link->text() == u"halden"_s);
        }
        QVERIFY(links.at(1)->sizeHint().width() >
                QFontMetrics(m_look->font(FontRole::Small)).horizontalAdvance(u"halden"_s) + m_look->px(12));
    }

    void theFormChoosesOneAndTakesItAway()
    {
        ConnectionForm form(*m_look);
        QCOMPARE(form.profile().color, QString());
        const QSignalSpy edited(&form, &ConnectionForm::edited);
        choose(form, u"brown"_s);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(form.profile().ownColor(), ConnectionColor::Brown);
        Profile saved = form.profile();
        form.clear();
        QCOMPARE(form.profile().color, QString());
        form.setProfile(saved, true);
        QCOMPARE(form.profile().color, u"brown"_s);
        QVERIFY(form.findChild<QRadioButton*>(u"connect.color.brown"_s)->isChecked());
        choose(form, u"none"_s);
        QCOMPARE(form.profile().color, QString());
    }

    void aWordItDoesNotKnowStaysUntilAnotherIsChosen()
    {
        ConnectionForm form(*m_look);
        Profile later;
        later.color = u"mauve"_s;
        form.setProfile(later, true);
        QVERIFY(form.findChild<QRadioButton*>(u"connect.color.none"_s)->isChecked());
        QCOMPARE(form.profile().color, u"mauve"_s);
        choose(form, u"none"_s);
        QCOMPARE(form.profile().color, QString());
    }

    void everyChoiceIsNamedForThoseWhoDoNotSeeIt()
    {
        const ConnectionForm form(*m_look);
        for (const ConnectionColor color : connectionColors) {
            const QString word = color == ConnectionColor::None ? u"none"_s : QString::fromLatin1(wireName(color));
            const auto* choice = form.findChild<QRadioButton*>(u"connect.color."_s + word);
            QVERIFY2(choice, qPrintable(word));
            QCOMPARE(choice->accessibleName(), u"Colour: "_s + ColorSwatch::word(color));
        }
    }
};

ALIEN_TEST(TestConnectionColor)
#include "tst_connectioncolor.moc"
