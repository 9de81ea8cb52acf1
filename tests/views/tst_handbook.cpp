// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/textlabel.h"
#include "views/help/handbook.h"
#include "views/help/handbookpage.h"
#include "views/help/handbooktext.h"
#include "views/help/parts.h"
#include "views/shell/page.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_Handbook : public QObject
{
    Q_OBJECT

    struct Link
    {
        QString page;
        QString target;
        bool picture = false;
    };

    /// Every link and picture of every page; what stands in code is none.
    static QList<Link> links(const Handbook& handbook)
    {
        static const QRegularExpression code(u"```.*?```|`[^`\n]*`"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
        QList<Link> all;
        for (const auto& page : handbook.pages()) {
            const QString text = QString(page.text).remove(code);
            auto it = link.globalMatch(text);
            while (it.hasNext()) {
                const auto match = it.next();
                all.append({page.file, match.captured(2), !match.captured(1).isEmpty()});
            }
        }
        return all;
    }

    static QStringList headings(const QString& markdown)
    {
        QTextDocument document;
        document.setMarkdown(markdown);
        QStringList all;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                all.append(Handbook::anchorOf(block.text()));
        }
        return all;
    }

    static QStringList shown(const HandbookPage& page)
    {
        QStringList titles;
        const auto* list = page.findChild<QListWidget*>(u"handbook.pages"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (!list->item(i)->isHidden())
                titles.append(list->item(i)->text());
        }
        return titles;
    }

private Q_SLOTS:
    void everySectionHasAPageWithAPicture()
    {
        const Handbook handbook;
        for (const auto& section : allSections()) {
            const int page = handbook.indexOfSection(section.key);
            QCOMPARE(handbook.pages().at(page).title, section.key);
            QVERIFY2(handbook.pages().at(page).text.contains("](images/"_L1), qPrintable(section.key));
        }
    }

    void everyPageHasATitleAndSaysSomething()
    {
        const Handbook handbook;
        for (const auto& page : handbook.pages()) {
            QVERIFY2(page.text.startsWith("# "_L1), qPrintable(page.file));
            QVERIFY2(!page.title.isEmpty() && page.text.size() > 500, qPrintable(page.file));
        }
    }

    void everyLinkLeadsToAPageAndHeadingAndEveryPictureIsThere()
    {
        const Handbook handbook;
        const auto all = links(handbook);
        QVERIFY(all.size() > 20);
        for (const auto& link : all) {
            const QString where = link.page + u": "_s + link.target;
            if (link.picture) {
                QVERIFY2(!QImage(Handbook::folder() + u'/' + link.target).isNull(), qPrintable(where));
                continue;
            }
            const QString file = link.target.section(u'#', 0, 0);
            const int page = handbook.indexOfFile(file.isEmpty() ? link.page : file);
            QVERIFY2(page >= 0, qPrintable(where));
            const QString anchor = link.target.section(u'#', 1);
            if (!anchor.isEmpty())
                QVERIFY2(headings(handbook.pages().at(page).text).contains(anchor), qPrintable(where));
        }
    }

    void noPageHasHtmlOrAWayOut()
    {
        const Handbook handbook;
        static const QRegularExpression tag(u"^\\s*</?[a-z]+[ >]"_s, QRegularExpression::MultilineOption);
        for (const auto& page : handbook.pages())
            QVERIFY2(!page.text.contains(tag), qPrintable(page.file));
        for (const auto& link : links(handbook))
            QVERIFY2(QUrl(link.target).isRelative(), qPrintable(link.page + u": "_s + link.target));
    }

    void aSectionOpensItsPageAndLinksLeadOnAndBack()
    {
        const test::InstalledLook look;
        HandbookPage page;
        page.resize(1000, 600);
        page.show();
        page.showSection(u"Stack editor"_s);
        QCOMPARE(page.currentName(), u"stack-editor"_s);
        QVERIFY(!page.canGoBack());
        auto* text = page.findChild<HandbookText*>();
        QVERIFY(text->toPlainText().startsWith("Stack editor"_L1));
        Q_EMIT text->anchorClicked(QUrl(u"02-connecting.md#behind-a-proxy"_s));
        QCOMPARE(page.currentName(), u"connecting"_s);
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QVERIFY(text->textCursor().block().text() == "Behind a proxy"_L1);
        page.goBack();
        QCOMPARE(page.currentName(), u"stack-editor"_s);
        QVERIFY(!page.canGoBack());
        page.showSection(u"nowhere"_s);
        QCOMPARE(page.currentName(), u"first-steps"_s);
    }

    void aLinkThatLeadsOutDoesNothing()
    {
        const test::InstalledLook look;
        HandbookPage page;
        page.showSection(u"API"_s);
        auto* text = page.findChild<HandbookText*>();
        for (const auto& out : {u"https://example.com/02-connecting.md"_s, u"file:///etc/passwd"_s, u"../x.md"_s})
            Q_EMIT text->anchorClicked(QUrl(out));
        QCOMPARE(page.currentName(), u"api"_s);
        QVERIFY(!page.canGoBack());
        QCOMPARE(text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)), QVariant());
        QCOMPARE(text->loadResource(QTextDocument::ImageResource, QUrl(u"../../icons/help.svg"_s)), QVariant());
    }

    void searchingLeavesThePagesThatHaveEveryWordAndMarksThem()
    {
        const test::InstalledLook look;
        HandbookPage page;
        page.show();
        page.showSection({});
        const auto all = shown(page).size();
        auto* search = page.findChild<QLineEdit*>(u"handbook.search"_s);
        search->setText(u"SOCKS5 proxy"_s);
        QVERIFY(shown(page).contains(u"Connecting"_s));
        QVERIFY(shown(page).size() < all);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page.currentName(), u"connecting"_s);
        const auto* text = page.findChild<HandbookText*>();
        QVERIFY(!text->extraSelections().isEmpty());
        const QString first = text->textCursor().selectedText().toLower();
        QVERIFY(first == "proxy"_L1 || first == "socks5"_L1);
        const int at = text->textCursor().position();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(text->textCursor().position() != at);
        search->setText(u"nosuchwordanywhere"_s);
        const auto labels = page.findChildren<TextLabel*>();
        QVERIFY(shown(page).isEmpty());
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel* label) {
            return label->isVisible() && label->text() == u"No page has these words."_s;
        }));
        search->clear();
        QCOMPARE(shown(page).size(), all);
        QVERIFY(text->extraSelections().isEmpty());
    }

    void picturesAreNoWiderThanTheLine()
    {
        test::InstalledLook look;
        HandbookPage page;
        page.resize(1200, 700);
        page.show();
        page.showSection(u"Deployments"_s);
        const auto* text = page.findChild<HandbookText*>();
        const QSizeF size = text->document()->size();
        QVERIFY2(size.width() <= look->px(820) + 1, qPrintable(QString::number(size.width())));
    }

    void thePartsHaveVersionsAndLicences()
    {
        const auto parts = builtParts();
        QVERIFY(parts.size() > 10);
        for (const auto& part : parts) {
            QVERIFY2(!part.version.isEmpty() && part.version.front().isDigit(), qPrintable(part.name));
            QVERIFY2(!part.licence.isEmpty(), qPrintable(part.name));
        }
        QCOMPARE(parts.front().version, QString::fromLatin1(qVersion()));
    }
};

ALIEN_TEST(tst_Handbook)
#include "tst_handbook.moc"
