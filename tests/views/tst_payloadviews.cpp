// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "models/common/namemask.h"
#include "models/payload/payloadmask.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/common/widgets/linklabel.h"
#include "views/common/widgets/textlabel.h"
#include "views/payload/payloaddiffrows.h"
#include "views/payload/payloaddiffview.h"
#include "views/payload/payloadhexview.h"
#include "views/payload/payloadpreview.h"
#include "views/payload/payloadtextview.h"
#include "views/payload/payloadtreeview.h"
#include "views/payload/payloadview.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

namespace {

constexpr auto answer = "{\"ok\":true,\"n\":1e3,\"big\":18446744073709551616,\"price\":0.10,\"token\":\"hunter2\","
                        "\"list\":[{\"id\":1},{\"id\":2}],\"note\":\"ok then\"}";

/// A view on screen, with the parts by name.
struct Shown
{
    explicit Shown(const QByteArray& bytes)
        : view(format)
    {
        QApplication::clipboard()->clear();
        view.resize(700, 500);
        view.show();
        view.setSource(PayloadSource::fromBytes(bytes));
    }
    template<class Part>
    Part* part(const QString& name)
    {
        return view.findChild<Part*>(name);
    }
    PayloadTreeView* tree() { return part<PayloadTreeView>(u"payload.tree"_s); }
    PayloadTextView* text() { return part<PayloadTextView>(u"payload.text"_s); }
    PayloadHexView* hex() { return part<PayloadHexView>(u"payload.hex"_s); }
    QLineEdit* find() { return part<QLineEdit>(u"payload.find"_s); }
    QString hits() { return part<TextLabel>(u"payload.hits"_s)->text(); }
    QString state() { return part<TextLabel>(u"payload.state"_s)->text(); }
    QStringList row(qint64 number) { return tree()->cells(number); }
    QString whole(RowView* rows)
    {
        QStringList lines;
        for (qint64 i = 0; i < rows->rowCount(); ++i)
            lines.append(rows->cells(i).join(u' '));
        return lines.join(u'\n');
    }
    QAction* menuAction(const QString& menu, const QString& text)
    {
        auto* found = view.findChild<QMenu*>(menu);
        if (!found)
            return nullptr;
        Q_EMIT found->aboutToShow();
        for (QAction* action : found->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    test::InstalledLook look;
    Format format;
    PayloadView view;
};

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

class tst_PayloadViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersStandAsTheyCame()
    {
        Shown s(answer);
        QCOMPARE(s.row(2).mid(0, 2), (QStringList{u"n"_s, u"1e3"_s}));
        QCOMPARE(s.row(3).value(1), u"18446744073709551616"_s);
        QCOMPARE(s.row(4).value(1), u"0.10"_s);
        s.view.setMode(PayloadView::Mode::Text);
        const QString text = s.whole(s.text());
        for (const QString& number : {u"1e3,"_s, u"18446744073709551616,"_s, u"0.10,"_s})
            QVERIFY2(text.contains(number), qPrintable(text));
    }

    void bytesAreHiddenWhileNamesAreMasked()
    {
        NameMask mask;
        Shown s("{\"name\": \"halden-bank\"}");
        s.view.setMode(PayloadView::Mode::Hex);
        QTRY_VERIFY(s.whole(s.hex()).contains(u"halden"_s));
        mask.setOn(true);
        const QStringList row = s.hex()->cells(0);
        QCOMPARE(row.value(2), QString(s.hex()->bytesPerRow(), QChar(0x2022)));
        QVERIFY(!row.value(1).contains(QRegularExpression(u"[0-9a-f]"_s)));
        s.hex()->showPlace(2, 4);
        QVERIFY(!s.hex()->selectedText().contains(QRegularExpression(u"[0-9a-f]"_s)));
        mask.setOn(false);
        QVERIFY(s.whole(s.hex()).contains(u"halden"_s));
    }

    void keysWalkFoldAndUnfold()
    {
        Shown s(answer);
        PayloadTreeView* tree = s.tree();
        const qint64 folded = tree->rowCount();
        QTest::keyClick(tree, Qt::Key_Home);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(s.view.currentPath(), u"$.list"_s);
        QCOMPARE(tree->stateOf(tree->currentRow()), u"Folded"_s);
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(tree->rowCount(), folded + 2);
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(s.view.currentPath(), u"$.list[0]"_s);
        QTest::keyClick(tree, Qt::Key_Left);
        QCOMPARE(s.view.currentPath(), u"$.list"_s);
        QTest::keyClick(tree, Qt::Key_Asterisk);
        QCOMPARE(tree->rowCount(), folded + 4);
        QTest::keyClick(tree, Qt::Key_Left);
        QCOMPARE(tree->rowCount(), folded);
        QTest::keyClick(tree, Qt::Key_End);
        QCOMPARE(s.view.currentPath(), u"$.note"_s);
    }

    void findGoesFromHitToHitAndRound()
    {
        Shown s(answer);
        QSignalSpy moved(&s.view, &PayloadView::currentPathChanged);
        QTest::keyClick(s.tree(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(s.find()->hasFocus());
        QTest::keyClicks(s.find(), u"ID\""_s);
        QTRY_COMPARE(s.hits(), u"1 of 2"_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.list[0].id"_s);
        QTest::keyClick(s.find(), Qt::Key_Return);
        QTRY_COMPARE(s.view.currentPath(), u"$.list[1].id"_s);
        QCOMPARE(s.hits(), u"2 of 2"_s);
        QTest::keyClick(s.find(), Qt::Key_Return);
        QTRY_COMPARE(s.view.currentPath(), u"$.list[0].id"_s);
        QTest::keyClick(s.find(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(s.view.currentPath(), u"$.list[1].id"_s);
        s.view.setMode(PayloadView::Mode::Text);
        QTRY_COMPARE(s.text()->selectedBytes(), 3);
        s.view.setMode(PayloadView::Mode::Hex);
        QTRY_VERIFY(s.hex()->currentRow() > 0);
        s.find()->setText(u"nowhere"_s);
        QTRY_COMPARE(s.hits(), u"No match"_s);
        QTest::keyClick(s.find(), Qt::Key_Escape);
        QCOMPARE(s.find()->text(), QString());
        QTRY_COMPARE(s.hits(), QString());
    }

    void findLeadsIntoDecodedValues()
    {
        const QByteArray packed =
            "H4sIAAAAAAACAwXBMQ6AIAwF0Ks0f3Zw5goewTogFkOsYFqMg/"
            "HuvvfiiVZL3R1hxlb8oKhn8075VsWApC0dWAZYfBDwMjaRixEYk3g3UWK+xzGnVYymIsr48P0Ph71pWAAAAA==";
        const QByteArray plain =
            QByteArray("Kestrel number 7, ").repeated(600).toBase64(); // beyond what is decoded at once
        Shown s("{\"kestrel\":1,\"gz\":\"" + packed + "\",\"list\":[{\"long\":\"" + plain + "\"}]}");
        s.view.find(u"disk almost"_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.gz | gzip $.warnings[0]"_s);
        QCOMPARE(s.hits(), u"1 of 1"_s);
        QCOMPARE(s.row(s.tree()->currentRow()).value(1), u"\"disk almost full\""_s);
        s.view.find(u"kestrel \u00fcber"_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.gz | gzip $.raw | JSON $.deep"_s);
        s.view.find(u"number 7"_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.list[0].long | base64 $.text"_s);
        QTRY_COMPARE(s.hits(), u"1 of 600"_s);
        // The text has the string that carries it, and says so.
        s.view.find(u"disk almost"_s);
        s.view.setMode(PayloadView::Mode::Text);
        QTRY_COMPARE(s.hits(), u"1 of 1, inside"_s);
        QTRY_COMPARE(s.text()->selectedBytes(), qint64(packed.size()) + 2);
    }

    void findStopsAtWhatIsMasked()
    {
        const QByteArray carried = QByteArray("the password of Kiel is open").toBase64();
        Shown s("{\"a\":1,\"apiKey\":\"" + carried + "\"}");
        s.view.find(u"kiel"_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.apiKey"_s);
        QVERIFY(!s.whole(s.tree()).contains(u"Kiel"_s));
        QTest::keyClick(s.tree(), Qt::Key_Return); // revealed
        s.view.find(u"kiel "_s);
        QTRY_COMPARE(s.view.currentPath(), u"$.apiKey | base64 $.text"_s);
    }

    void aSearchOfManyBytesCanBeGivenUp()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray part(1 << 20, 'a');
        for (int i = 0; i < 30; ++i)
            QCOMPARE(file.write(part), part.size());
        file.close();
        Shown s("{}");
        QString error;
        s.view.setSource(PayloadSource::fromFile(file.fileName(), &error));
        QCOMPARE(s.view.mode(), PayloadView::Mode::Text);
        QVERIFY(s.text()->rowCount() > 100);
        s.view.find(u"aab"_s);
        QTest::keyClick(s.find(), Qt::Key_Escape);
        QTRY_COMPARE(s.hits(), QString());
        s.view.find(u"aab"_s);
        QTRY_COMPARE_WITH_TIMEOUT(s.hits(), u"No match"_s, 60'000);
    }

    void secretsAreSeenWhenRevealedAndCopiedWithCare()
    {
        Shown s(answer);
        QSignalSpy revealed(&s.view, &PayloadView::revealed);
        QSignalSpy copied(&s.view, &PayloadView::copied);
        PayloadTreeView* tree = s.tree();
        s.view.setCurrentPath(u"$.token"_s);
        QVERIFY(s.row(tree->currentRow()).value(1).contains(PayloadMask::dots()));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), PayloadMask::dots());
        copied.clear();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed.first().first().toString(), u"$.token"_s);
        QCOMPARE(s.row(tree->currentRow()).value(1), u"\"hunter2\""_s);
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"hunter2"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->formats().size() > 1); // marked as a secret
        QCOMPARE(copied.size(), 0);
        // The other views know of it too.
        s.view.setMode(PayloadView::Mode::Text);
        QVERIFY(s.whole(s.text()).contains(u"hunter2"_s));
        s.view.setSource(PayloadSource::fromBytes("{\"token\":\"another\"}"));
        QVERIFY(!s.whole(s.text()).contains(u"another"_s));
    }

    void noViewShowsASecretByItself()
    {
        Shown s("{\"apiKey\":\"k-12345\",\"env\":[{\"name\":\"DB_PASSWORD\",\"value\":\"geheim\"}],"
                "\"url\":\"postgres://app:swordfish@db/x\",\"aws\":\"AKIAIOSFODNN7EXAMPLE\"}");
        s.view.expandToDepth(5);
        const QStringList secrets{u"k-12345"_s, u"geheim"_s, u"swordfish"_s, u"AKIAIO"_s};
        const auto clean = [&secrets](const QString& text) {
            return std::none_of(secrets.begin(), secrets.end(),
                                [&text](const QString& each) { return text.contains(each); });
        };
        QVERIFY(clean(s.whole(s.tree())));
        s.view.setMode(PayloadView::Mode::Text);
        QVERIFY(clean(s.whole(s.text())));
        s.view.setMode(PayloadView::Mode::Hex);
        QVERIFY(clean(s.whole(s.hex()).remove(u'\n')));
        s.view.setMode(PayloadView::Mode::Text);
        QTest::keyClick(s.text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(s.text(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(clipboard().contains(u"apiKey"_s) && clean(clipboard()));
        s.menuAction(u"payload.moreMenu"_s, u"Copy JSON"_s)->trigger();
        QVERIFY(clipboard().contains(u"apiKey"_s) && clean(clipboard()));
    }

    void textIsSelectedWithShiftAndTheArrows()
    {
        Shown s("one\ntwo and three\n");
        QCOMPARE(s.view.mode(), PayloadView::Mode::Text);
        QTest::keyClick(s.text(), Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(s.text(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(s.text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"one"_s);
        QTest::keyClick(s.text(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(s.text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"one\ntwo"_s);
    }

    void copiesValuesPathsAndJson()
    {
        Shown s("{\"a b\":{\"c\":[\"x\\ny\"]}}");
        s.view.expandToDepth(5);
        s.view.setCurrentPath(u"$[\"a b\"].c[0]"_s);
        QTest::keyClick(s.tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"x\ny"_s);
        s.part<QAbstractButton>(u"payload.copyPath"_s)->click();
        QCOMPARE(clipboard(), u"$[\"a b\"].c[0]"_s);
        s.view.setCurrentPath(u"$[\"a b\"]"_s);
        QTest::keyClick(s.tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"{\"c\":[\"x\\ny\"]}"_s);
        QAction curl(u"Copy as curl"_s);
        s.view.addMenuAction(&curl);
        QCOMPARE(s.menuAction(u"payload.moreMenu"_s, u"Copy as curl"_s), &curl);
    }

    void savesTheBytesAsTheyCame()
    {
        Shown s(answer);
        QTemporaryDir dir;
        QSignalSpy saved(&s.view, &PayloadView::saved);
        s.menuAction(u"payload.moreMenu"_s, u"Save as…"_s)->trigger();
        auto* dialog = s.part<QFileDialog>(u"payload.save"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(dir.filePath(u"a.json"_s));
        dialog->close();
        QVERIFY(saved.wait(10'000));
        QCOMPARE(saved.first().value(1).toString(), QString());
        QFile file(dir.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(answer));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(s.state(), u"Saved as a.json"_s);
        s.menuAction(u"payload.moreMenu"_s, u"Save as…"_s)->trigger();
        dialog = s.part<QFileDialog>(u"payload.save"_s);
        Q_EMIT dialog->fileSelected(u"/nowhere/at/all.json"_s);
        QVERIFY(saved.wait(10'000));
        QVERIFY(!saved.last().value(1).toString().isEmpty());
        QVERIFY(s.state().startsWith(u"all.json could not be saved"_s));
    }

    void aPollThatChangesLittleKeepsThePlace()
    {
        Shown s("{\"a\":{\"b\":[1,2,3]},\"c\":1}");
        s.view.setCurrentPath(u"$.a.b[1]"_s);
        const qint64 row = s.tree()->currentRow();
        QSignalSpy moved(&s.view, &PayloadView::currentPathChanged);
        s.view.setSource(PayloadSource::fromBytes("{\"a\":{\"b\":[1,2,3]},\"c\":1}"));
        QCOMPARE(moved.size(), 0);
        s.view.setSource(PayloadSource::fromBytes("{\"a\":{\"b\":[1,9,3]},\"c\":2}"));
        QCOMPARE(s.view.currentPath(), u"$.a.b[1]"_s);
        QCOMPARE(s.tree()->currentRow(), row);
        QCOMPARE(s.row(row).value(1), u"9"_s);
    }

    void brokenJsonSaysWhereAndGoesThere()
    {
        Shown s("{\"a\": [1, 2],\n \"d\": 01}");
        auto* problem = s.part<LinkLabel>(u"payload.problem"_s);
        QCOMPARE(problem->text(), u"Broken at line 2, column 7"_s);
        problem->click();
        QCOMPARE(s.view.mode(), PayloadView::Mode::Text);
        QCOMPARE(s.text()->cursor(), 21);
    }

    void whatIsNoJsonHasNoTree()
    {
        Shown s(QByteArray(100, '\1'));
        QCOMPARE(s.view.mode(), PayloadView::Mode::Hex);
        QVERIFY(!s.part<QPushButton>(u"payload.mode0"_s)->isEnabled());
        QCOMPARE(s.part<QPushButton>(u"payload.mode0"_s)->accessibleDescription(), u"This is not JSON."_s);
        s.view.setSource(PayloadSource::fromBytes("{}"));
        QCOMPARE(s.view.mode(), PayloadView::Mode::Tree);
        QVERIFY(s.part<QPushButton>(u"payload.mode0"_s)->isEnabled());
    }

    void packedPayloadsAreUnpackedWhenAsked()
    {
        const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWKk8sysvMSy9WsopWSlTSUUpSiq0FAPKKg64WAAAA");
        Shown s(packed);
        auto* unpack = s.part<LinkLabel>(u"payload.problem"_s);
        QCOMPARE(unpack->text(), u"Unpack gzip"_s);
        unpack->click();
        QTRY_COMPARE(s.tree()->rowCount(), 2);
        QCOMPARE(s.row(1).value(0), u"warnings"_s);
        QCOMPARE(s.view.source()->bytes(), packed);
    }

    void picturesAreShown()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::black);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        Shown s("{\"chart\":\"" + png.toBase64() + "\",\"n\":1}");
        auto* preview = s.part<PayloadPreview>(u"payload.preview"_s);
        QVERIFY(preview->isHidden());
        s.view.setCurrentPath(u"$.chart"_s);
        QTRY_COMPARE(preview->imageSize(), image.size());
        QVERIFY(preview->isVisible());
        s.view.setCurrentPath(u"$.n"_s);
        QVERIFY(preview->isHidden());
        s.view.setSource(PayloadSource::fromBytes(png));
        QTRY_COMPARE(preview->imageSize(), image.size());
        s.view.setSource(PayloadSource::fromBytes(png.left(60)));
        QTRY_VERIFY(!preview->problem().isEmpty());
    }

    void answersOnTheManagersHostAreNamed()
    {
        Shown s(answer);
        s.view.showStoredOnHost(18'200'000, u"/var/lib/alien/cmd_7f.json"_s);
        QVERIFY(!s.view.source());
        bool title = false;
        bool place = false;
        for (const auto* label : s.view.findChildren<TextLabel*>()) {
            title = title || (label->isVisible() && label->text().contains(u"on the manager's host"_s));
            place = place || (label->isVisible() && label->text().contains(u"/var/lib/alien/cmd_7f.json"_s));
        }
        QVERIFY(title && place);
        QVERIFY(!s.find()->isEnabled());
        s.view.setSource(PayloadSource::fromBytes(answer));
        QVERIFY(s.find()->isEnabled());
    }

    void everyControlHasANameAndALabel()
    {
        Shown s(answer);
        s.view.setTitle(u"Answer"_s);
        s.find()->setText(u"x"_s);
        s.view.setCurrentPath(u"$.ok"_s);
        PayloadDiffView diff;
        for (QWidget* root : std::initializer_list<QWidget*>{&s.view, &diff})
            for (const auto* control : root->findChildren<QWidget*>()) {
                if (!qobject_cast<const QAbstractButton*>(control) && !qobject_cast<const QLineEdit*>(control) &&
                    !qobject_cast<const RowView*>(control))
                    continue;
                if (!control->isVisibleTo(root) || control->objectName().startsWith(u"qt_"_s) ||
                    qobject_cast<const QLineEdit*>(control->parentWidget()))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(control);
                QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
                QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<const LinkLabel*>(control),
                         qPrintable(control->objectName()));
            }
        QCOMPARE(s.find()->accessibleName(), u"Find in Answer"_s);
        QCOMPARE(s.tree()->accessibleName(), u"Answer"_s);
    }

    void differencesByPathAndByLine()
    {
        test::InstalledLook look;
        PayloadDiffView diff;
        diff.resize(600, 300);
        diff.show();
        QSignalSpy compared(&diff, &PayloadDiffView::compared);
        diff.setSources(PayloadSource::fromBytes("{\"a\":1,\"b\":2,\"token\":\"old\"}"),
                        PayloadSource::fromBytes("{\"a\":1,\"b\":3,\"c\":4,\"token\":\"new\"}"));
        QVERIFY(compared.wait(10'000));
        QCOMPARE(compared.first().first().toInt(), 3);
        auto* paths = diff.findChild<PayloadDiffRows*>(u"payloadDiff.paths"_s);
        QCOMPARE(paths->rowCount(), 3);
        QStringList seen;
        for (qint64 i = 0; i < 3; ++i)
            seen.append(paths->stateOf(i) + u' ' + paths->cells(i).join(u' '));
        seen.sort();
        QCOMPARE(seen, (QStringList{u"Added $.c  4"_s, u"Changed $.b 2 3"_s,
                                    u"Changed $.token %1 %1"_s.arg(PayloadMask::dots())}));
        QSignalSpy activated(&diff, &PayloadDiffView::pathActivated);
        paths->setFocus();
        QTest::keyClick(paths, Qt::Key_Home);
        QTest::keyClick(paths, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        diff.findChild<QPushButton*>(u"payloadDiff.mode1"_s)->click();
        auto* lines = diff.findChild<PayloadDiffRows*>(u"payloadDiff.lines"_s);
        QVERIFY(lines->isVisible());
        QString text;
        for (qint64 i = 0; i < lines->rowCount(); ++i)
            text += lines->stateOf(i) + lines->cells(i).join(u' ') + u'\n';
        QVERIFY2(text.contains(u"Removed  \"b\": 2"_s) && text.contains(u"Added  \"b\": 3"_s), qPrintable(text));
        QVERIFY(!text.contains(u"old"_s) && !text.contains(u"new"_s));
    }

    void viewsMayGoWhileThreadsRead()
    {
        test::InstalledLook look;
        Format format;
        QByteArray json = "[";
        for (int i = 0; i < 300'000; ++i)
            json += "{\"id\":" + QByteArray::number(i) + "},";
        const PayloadSourcePtr source = PayloadSource::fromBytes(json + "0]");
        for (int i = 0; i < 20; ++i) {
            auto view = std::make_unique<PayloadView>(format);
            view->show();
            view->setMode(i % 2 ? PayloadView::Mode::Text : PayloadView::Mode::Tree);
            view->setSource(source);
            view->find(u"299999"_s);
            for (int turn = 0; turn < i % 5; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            view.reset();
            QCoreApplication::processEvents();
        }
        auto diff = std::make_unique<PayloadDiffView>();
        diff->setSources(source, PayloadSource::fromBytes(json + "1]"));
        diff.reset();
        QCoreApplication::processEvents();
    }
};

ALIEN_TEST(tst_PayloadViews)
#include "tst_payloadviews.moc"
