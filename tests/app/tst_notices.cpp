// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/common/widgets/messagebar.h"
#include "views/common/widgets/protectiontag.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/formsheet.h"
#include "views/shell/noticestack.h"
#include "views/shell/questionform.h"
#include "views/shell/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alien;

class NoticesTest : public QObject
{
    Q_OBJECT
private:
    static Notice notice(const QString& id, const QString& title)
    {
        Notice made;
        made.id = id;
        made.title = title;
        return made;
    }

private Q_SLOTS:
    void oneBarPerIdAndNoneWhenEmpty()
    {
        QWidget window;
        NoticeStack stack(&window);
        window.show();
        QVERIFY(!stack.isVisible());
        stack.tell(notice(u"a"_s, u"First."_s));
        stack.tell(notice(u"a"_s, u"Second."_s));
        stack.tell(notice(u"b"_s, u"Other."_s));
        QVERIFY(stack.isVisible());
        QCOMPARE(stack.findChildren<MessageBar*>().size(), 2);
        stack.tell(notice(u"a"_s, {}));
        stack.tell(notice(u"b"_s, {}));
        QVERIFY(!stack.isVisible());
    }

    void aButtonMayTakeItsOwnBarAway()
    {
        QWidget window;
        NoticeStack stack(&window);
        window.show();
        auto made = notice(u"a"_s, u"First."_s);
        bool pressed = false;
        made.buttons.append({u"Do"_s, [&] { pressed = true, stack.remove(u"a"_s); }});
        stack.tell(made);
        const auto buttons = stack.findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QVERIFY(pressed);
        QVERIFY(!stack.has(u"a"_s));
    }

    void newsLeavesByItselfUnlessSomethingElseIsSaid()
    {
        NoticeStack stack;
        auto news = notice(u"a"_s, u"Detach acme: done."_s);
        news.leavesAfter = 1ms;
        stack.tell(news);
        QVERIFY(stack.has(u"a"_s));
        QTRY_VERIFY(!stack.has(u"a"_s));
        stack.tell(news);
        stack.tell(notice(u"a"_s, u"Detach acme: outcome unknown."_s));
        auto other = notice(u"b"_s, u"Later."_s);
        other.leavesAfter = 20ms;
        stack.tell(other);
        QTRY_VERIFY(!stack.has(u"b"_s));
        QVERIFY(stack.has(u"a"_s));
    }

    void whatIsHeldBackGoesWhenTheTimeIsOver()
    {
        NoticeStack stack;
        std::optional<bool> went;
        stack.holdBack(u"Retry acme"_s, 20ms, [&went](bool go) { went = go; });
        QVERIFY(!went);
        QTRY_VERIFY(went.has_value());
        QVERIFY(*went);
        QVERIFY(stack.findChildren<MessageBar*>(u"notice.holdBack.1"_s).isEmpty() || !stack.isVisible());
    }

    void undoTakesItBackForGood()
    {
        NoticeStack stack;
        int calls = 0;
        bool went = true;
        stack.holdBack(u"Retry acme"_s, 30ms, [&](bool go) { went = go, ++calls; });
        auto* undo = stack.findChild<QPushButton*>(u"notice.undo"_s);
        QVERIFY(undo);
        undo->click();
        QCOMPARE(calls, 1);
        QVERIFY(!went);
        // Another one that runs out later shows that the first timer stays silent.
        bool later = false;
        stack.holdBack(u"Retry other"_s, 60ms, [&later](bool) { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 1);
    }

    void aSheetAsksOnceAndEscClosesIt()
    {
        QWidget window;
        window.resize(900, 600);
        auto* form = new QuestionForm(u"q"_s, u"Text"_s, u"Do it"_s, true);
        auto* sheet = new FormSheet(form, u"Sure?"_s, &window);
        window.show();
        sheet->open();
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->accessibleName(), u"Sure?"_s);
        QCOMPARE(sheet->size(), window.size());
        QSignalSpy closed(sheet, &FormSheet::closed);
        // Cancel has the focus, so that a hasty Enter does nothing.
        QCOMPARE(window.focusWidget()->objectName(), u"q.cancel"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!sheet->isVisible());
    }

    void aFormNamesTheConnectionThatItIsFor()
    {
        QWidget window;
        window.resize(900, 600);
        auto* sheet =
            new FormSheet(new QuestionForm(u"q"_s, u"Text"_s, u"Do it"_s, true), u"Create a group?"_s, &window);
        Profile profile;
        profile.name = u"acme-eu"_s;
        profile.protection = Protection::Production;
        sheet->setConnection(profile);
        window.show();
        sheet->open();
        auto* name = sheet->findChild<TextLabel*>(u"sheet.connection"_s);
        QVERIFY(name != nullptr && name->isVisible());
        QCOMPARE(name->text(), profile.name);
        QVERIFY(sheet->findChild<ProtectionTag*>()->isVisible());
    }

    void aSecretOnTheClipboardIsMarkedAndTakenAway()
    {
        auto* clipboard = QApplication::clipboard();
        SecretClipboard secrets;
        secrets.copy(Secret("ax_dg_0123"));
        QCOMPARE(clipboard->text(), u"ax_dg_0123"_s);
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        secrets.clear();
        QVERIFY(clipboard->text().isEmpty());
    }

    void whatWasCopiedSinceStays()
    {
        auto* clipboard = QApplication::clipboard();
        {
            SecretClipboard secrets;
            secrets.copy(Secret("ax_dg_0123"));
            clipboard->setText(u"something else"_s);
        }
        QCOMPARE(clipboard->text(), u"something else"_s);
    }
};

ALIEN_TEST(NoticesTest)
#include "tst_notices.moc"
