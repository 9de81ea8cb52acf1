// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stack editor in the whole window, against a sandbox that only requests change.
#include "app/sessionhub.h"
#include "models/connection/session.h"
#include "models/stack/stackbench.h"
#include "models/stack/stackcomparison.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testmain.h"
#include "views/common/actionregistry.h"
#include "views/common/table/tableview.h"
#include "views/common/widgets/textlabel.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspaceview.h"
#include "views/stack/stackpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alien;
using namespace alien::test;

class StackWindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WindowFixture> m_fixture;

    /// Null when it did not come up.
    StackBench* openEditor()
    {
        auto& manager = m_fixture->manager();
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret(manager.adminToken());
        m_fixture->options.section = u"Stack editor"_s;
        m_fixture->start();
        const auto ready = [this] { return session() && session()->fleetKnown() && session()->releasesKnown(); };
        return QTest::qWaitFor(ready, 20'000) && m_fixture->find<StackPage>(u"stack.page"_s) ? &bench() : nullptr;
    }
    /// The newest release as a draft, checked.
    StackBench* openNewest()
    {
        StackBench* opened = openEditor();
        if (!opened)
            return nullptr;
        opened->openRelease(session()->releases().newest()->id);
        return QTest::qWaitFor([opened] { return opened->isOpen() && opened->isChecked() && opened->isSaved(); },
                               10'000)
                   ? opened
                   : nullptr;
    }
    [[nodiscard]] Session* session() const { return m_fixture->app().hub().current(); }
    [[nodiscard]] StackPage& page() const { return *m_fixture->find<StackPage>(u"stack.page"_s); }
    [[nodiscard]] StackBench& bench() const { return page().bench(); }
    [[nodiscard]] QAction& action(const QString& id) const { return m_fixture->app().actions().action(id); }
    template<class T = QLineEdit>
    [[nodiscard]] T* field(const QString& name) const
    {
        return m_fixture->find<T>(name);
    }
    [[nodiscard]] QByteArray memory(const QString& platform = u"aws"_s) const
    {
        const Document stack = bench().document().stack(platform);
        const auto raw = stack.at(u"/resources/api/config/memoryMb"_s).raw();
        return {raw.data(), qsizetype(raw.size())};
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return bench().isChecked(); }, 10'000);
    }
    [[nodiscard]] int hits() const { return session()->releases().newest() ? bench().blastRadius().hit() : 0; }
    /// Types the number into the open sheet and presses its button.
    void confirm()
    {
        field(u"confirm.typed"_s)->setText(QString::number(hits()));
        if (auto* check = field<QCheckBox>(u"confirm.check"_s))
            check->setChecked(true);
        field<QAbstractButton>(u"confirm.accept"_s)->click();
    }
    [[nodiscard]] bool sheetOpens() const
    {
        return QTest::qWaitFor([this] { return field(u"confirm.typed"_s) != nullptr; }, 15'000);
    }
    /// Somebody else's release, by way of the manager.
    bool publishElsewhere(const QByteArray& body)
    {
        CreateReleaseRequest request;
        request.stackJson = body;
        bool done = false;
        session()->client().releases().create(request).then(this, [&done](const Result<Release>& r) { done = r.ok(); });
        return QTest::qWaitFor([&done] { return done; }, 10'000);
    }
    [[nodiscard]] QByteArray newestWith(const QString& resource, const StackEdits& edits) const
    {
        StackDocument document;
        document.load(StackDocument::bodyOf(*session()->releases().newest()), StackDialect::V1);
        document.applyTo(document.platformsWith(resource), edits, u"edit"_s);
        return document.text();
    }
    [[nodiscard]] int published() { return m_fixture->manager().requestsSeen("POST /v1/releases"); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void stepsGoBackAcrossFormAndTextFromEitherOfThem()
    {
        QVERIFY(openNewest());
        const QByteArray asRead = bench().document().text();
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        auto* line = field(u"stack.field.memoryMb.value"_s);
        QVERIFY(line);
        bench().document().setStepPause(std::chrono::hours(1)); // however slow this machine types
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"2048"_s);
        QCOMPARE(memory(), QByteArray("2048"));
        const QByteArray afterForm = bench().document().text();

        auto* editor = field<QWidget>(u"stack.editor"_s);
        QVERIFY(editor);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClicks(editor, u"  "_s);
        QVERIFY(bench().document().text() != afterForm);

        // The keys of the field are those of the document, whatever was typed elsewhere since.
        line->setFocus();
        QTRY_VERIFY(action(u"stack.undo"_s).isEnabled());
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench().document().text(), afterForm);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench().document().text(), asRead);
        editor->setFocus();
        QTRY_VERIFY(action(u"stack.redo"_s).isEnabled());
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench().document().text(), afterForm);
        QCOMPARE(line->text(), u"2048"_s);
        QTRY_VERIFY(action(u"stack.undo"_s).isEnabled());
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench().document().text(), asRead);
    }

    void whatIsNoValueYetIsTakenBackWhereItWasTyped()
    {
        QVERIFY(openNewest());
        const QByteArray asRead = bench().document().text();
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        auto* line = field(u"stack.field.memoryMb.value"_s);
        QVERIFY(line);
        line->setFocus();
        const QString before = line->text();
        QTest::keyClicks(line, u"x"_s);
        QCOMPARE(bench().document().text(), asRead);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), before);
    }

    void theFirstKeyThatBreaksTheTextTakesNothingOutOfTheList()
    {
        QVERIFY(openNewest());
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        const QStringList before = bench().view().resourceIds();
        QByteArray text = bench().document().platformText(bench().platform());
        QVERIFY(text.contains("\"resources\""));
        text.replace("\"resources\"", "x\"resources\"");
        QVERIFY(bench().document().setPlatformText(bench().platform(), text));
        QVERIFY(!bench().isReadable());
        QCOMPARE(bench().view().resourceIds(), before);
        QCOMPARE(bench().place().id, u"api"_s);
    }

    void anEditGoesToAllPlatformsOrToOne()
    {
        QVERIFY(openNewest());
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        const QStringList platforms = bench().document().platformsWith(u"api"_s);
        QVERIFY(platforms.size() > 1);
        // What was made different is not levelled in passing.
        QVERIFY(!bench().isSameOnAll());
        QVERIFY(!field<QCheckBox>(u"stack.editsAll"_s)->isChecked());
        field<QCheckBox>(u"stack.editsAll"_s)->setChecked(true);
        field(u"stack.field.memoryMb.value"_s)->setText(u"2048"_s);
        for (const QString& platform : platforms)
            QCOMPARE(memory(platform), QByteArray("2048"));
        field<QCheckBox>(u"stack.editsAll"_s)->setChecked(false);
        field(u"stack.field.memoryMb.value"_s)->setText(u"3072"_s);
        QCOMPARE(memory(bench().platform()), QByteArray("3072"));
        for (const QString& platform : platforms) {
            if (platform != bench().platform())
                QCOMPARE(memory(platform), QByteArray("2048"));
        }
    }

    void aResourceIsAddedRenamedDuplicatedAndRemovedWithWhatBreaks()
    {
        QVERIFY(openNewest());
        const QByteArray asRead = bench().document().text();
        Q_EMIT page().addRequested(u"queue"_s);
        QTRY_VERIFY(field(u"stack.addResource.text"_s));
        field(u"stack.addResource.text"_s)->setText(u"Not-An-Id"_s);
        field<QAbstractButton>(u"stack.addResource.accept"_s)->click();
        QVERIFY(field<TextLabel>(u"stack.addResource.note"_s)->text().contains(u"lower-case"_s));
        field(u"stack.addResource.text"_s)->setText(u"audit"_s);
        field<QAbstractButton>(u"stack.addResource.accept"_s)->click();
        QCOMPARE(bench().document().platformsWith(u"audit"_s), bench().document().platforms());

        bench().setPlace({StackPlace::Kind::Resource, u"files"_s});
        QTRY_VERIFY(action(u"stack.rename"_s).isEnabled());
        const auto referrers = bench().document().referrers(u"aws"_s, u"files"_s).size();
        QVERIFY(referrers > 0);
        action(u"stack.rename"_s).trigger();
        QTRY_VERIFY(field(u"stack.renamePlace.text"_s));
        field(u"stack.renamePlace.text"_s)->setText(u"blobs"_s);
        field<QAbstractButton>(u"stack.renamePlace.accept"_s)->click();
        QCOMPARE(bench().place().id, u"blobs"_s);
        QCOMPARE(bench().document().referrers(u"aws"_s, u"blobs"_s).size(), referrers);
        QVERIFY(bench().document().referrers(u"aws"_s, u"files"_s).empty());

        QTRY_VERIFY(action(u"stack.duplicate"_s).isEnabled());
        action(u"stack.duplicate"_s).trigger();
        QTRY_VERIFY(field(u"stack.duplicatePlace.text"_s));
        field<QAbstractButton>(u"stack.duplicatePlace.accept"_s)->click();
        QCOMPARE(bench().place().id, u"blobs-2"_s);

        bench().setPlace({StackPlace::Kind::Resource, u"blobs"_s});
        QTRY_VERIFY(action(u"stack.removeResource"_s).isEnabled());
        action(u"stack.removeResource"_s).trigger();
        QTRY_VERIFY(field<TextLabel>(u"stack.removePlace.text"_s));
        QVERIFY(field<TextLabel>(u"stack.removePlace.text"_s)->text().contains(u"api"_s));
        field<QAbstractButton>(u"stack.removePlace.accept"_s)->click();
        QVERIFY(bench().document().platformsWith(u"blobs"_s).isEmpty());
        QVERIFY(bench().document().referrers(u"aws"_s, u"blobs"_s).empty());
        while (bench().document().undoStack()->canUndo())
            bench().document().undoStack()->undo();
        QCOMPARE(bench().document().text(), asRead);
    }

    void aFindingIsFixedByItsButton()
    {
        QVERIFY(openNewest());
        bench().setPlatform(u"azure"_s);
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        field(u"stack.field.memoryMb.value"_s)->setText(u"5000"_s);
        QVERIFY(settled());
        auto* findings = field<TableView>(u"stack.findings"_s);
        QVERIFY(findings);
        QVERIFY(!bench().report().findings.isEmpty());
        const Finding worst = bench().report().findings.first();
        QCOMPARE(worst.number, 19);
        QCOMPARE(worst.platform, u"azure"_s);
        findings->selectIds({worst.key()});
        // The row leads to its place, and its button comes up.
        QTRY_VERIFY(field<QAbstractButton>(u"stack.fix"_s));
        QCOMPARE(field<QAbstractButton>(u"stack.fix"_s)->text(), worst.fixLabel);
        field<QAbstractButton>(u"stack.fix"_s)->click();
        QVERIFY(memory(u"azure"_s) != "5000");
        QVERIFY(settled());
        QCOMPARE(bench().report().count(Finding::Severity::Error), 0);
    }

    void aResourceThatChangesItsLifecycleStaysOpen()
    {
        QVERIFY(openNewest());
        const Document stack = bench().document().stack(bench().platform());
        const Document::Node resources = stack.at(u"/resources"_s);
        QString frozen;
        for (int i = 0; i < resources.size(); ++i) {
            if (resources.at(i).find("lifecycle").text() == u"frozen"_s)
                frozen = resources.keyAt(i);
        }
        QVERIFY(!frozen.isEmpty());
        bench().setPlace({StackPlace::Kind::Resource, frozen});
        auto* list = field<QTreeView>(u"stack.resources"_s);
        QVERIFY(list);
        QCOMPARE(list->currentIndex().data().toString(), frozen);
        QVERIFY(bench().apply({StackEdit::set(u"/resources/"_s + frozen + u"/lifecycle"_s, "\"live\"")}, u"edit"_s));
        QVERIFY(settled());
        QCOMPARE(bench().place().id, frozen);
        QCOMPARE(list->currentIndex().data().toString(), frozen);
    }

    void networksOfTheFleetAreKnownFromItsList()
    {
        QVERIFY(openNewest());
        QTRY_VERIFY_WITH_TIMEOUT(std::none_of(bench().report().findings.cbegin(), bench().report().findings.cend(),
                                              [](const Finding& finding) {
                                                  return finding.number == 12 &&
                                                         finding.severity == Finding::Severity::NotChecked;
                                              }),
                                 10'000);
    }

    void anOlderOrOtherDialectIsConvertedOnRequest()
    {
        QVERIFY(openEditor());
        const auto convert = [this](const QByteArray& config) {
            bench().openText(u"old"_s, "{\"aws\": {\"id\": \"old\", \"resources\": {\"api\": {\"config\": " + config +
                                           ", \"lifecycle\": \"live\", \"dependencies\": []}}, \"permissions\": "
                                           "{\"profiles\": {\"run\": {}}}}}");
            if (!QTest::qWaitFor([this] { return bench().draft().name == u"old"_s && bench().isChecked(); }, 10'000))
                return Document();
            const auto findings = bench().report().findings;
            for (const Finding& finding : findings) {
                if (finding.fixLabel.isEmpty() || finding.severity != Finding::Severity::Error)
                    continue;
                field<TableView>(u"stack.findings"_s)->selectIds({finding.key()});
                const auto fix = [this] { return field<QAbstractButton>(u"stack.fix"_s); };
                if (!QTest::qWaitFor([&fix] { return fix() != nullptr; }, 5'000))
                    return Document();
                fix()->click();
                return settled() ? bench().document().stack(u"aws"_s) : Document();
            }
            return Document();
        };
        const Document worker =
            convert("{\"type\": \"function\", \"id\": \"api\", \"links\": [], \"triggers\": [], "
                    "\"permissions\": \"run\", \"code\": {\"type\": \"image\", \"image\": \"a:1\"}}");
        QCOMPARE(worker.at(u"/resources/api/config/type"_s).text(), u"worker"_s);
        QVERIFY(std::none_of(bench().report().findings.cbegin(), bench().report().findings.cend(),
                             [](const Finding& finding) { return finding.number == 1; }));
        bench().close();
        const Document ingress = convert(
            "{\"type\": \"worker\", \"id\": \"api\", \"links\": [], \"triggers\": [], \"permissions\": \"run\", "
            "\"code\": {\"type\": \"image\", \"image\": \"a:1\"}, \"publicEndpoints\": [{\"name\": \"api\"}]}");
        QCOMPARE(ingress.at(u"/resources/api/config/ingress"_s).text(), u"public"_s);
        QVERIFY(!ingress.at(u"/resources/api/config/publicEndpoints"_s));
        QVERIFY(!field<QWidget>(u"notice.stack.converted"_s));
    }

    void whatAConversionLostIsToldUntilItIsUndone()
    {
        QVERIFY(openEditor());
        bench().openText(
            u"lossy"_s,
            "{\"aws\": {\"id\": \"old\", \"resources\": {\"api\": {\"config\": {\"type\": \"worker\", \"id\": "
            "\"api\", \"links\": [], \"triggers\": [], \"permissions\": \"run\", \"code\": {\"type\": "
            "\"image\", \"image\": \"a:1\"}, \"publicEndpoints\": [{\"name\": \"api\", \"hostLabel\": "
            "\"www\"}]}, \"lifecycle\": \"live\", \"dependencies\": []}}, \"permissions\": {\"profiles\": "
            "{\"run\": {}}}}}");
        QTRY_VERIFY_WITH_TIMEOUT(bench().draft().name == u"lossy"_s && bench().isChecked(), 10'000);
        const auto findings = bench().report().findings;
        const auto fix = std::find_if(findings.cbegin(), findings.cend(),
                                      [](const Finding& finding) { return finding.convertsDialect; });
        QVERIFY(fix != findings.cend());
        bench().applyFix(*fix);
        QTRY_VERIFY(field<QWidget>(u"notice.stack.converted"_s));
        bench().document().undoStack()->undo();
        QTRY_VERIFY(!field<QWidget>(u"notice.stack.converted"_s));
    }

    void aDraftIsPublishedOnceAndTheStackBeforeAgain()
    {
        QVERIFY(openNewest());
        const QString before = session()->releases().newest()->id;
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        field(u"stack.field.memoryMb.value"_s)->setText(u"1024"_s);
        QVERIFY(settled());
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QVERIFY(sheetOpens());
        const int wanted = hits();
        QVERIFY(wanted > 0);
        QCOMPARE(field<TextLabel>(u"publish.hit"_s)->text(), QString::number(wanted));
        confirm();
        QTRY_VERIFY_WITH_TIMEOUT(field<QWidget>(u"stack.rollout"_s), 10'000);
        QCOMPARE(published(), 1);
        const QString mine = session()->releases().newest()->id;
        QVERIFY(mine != before);
        const auto retargeted = [this](const QString& id) {
            int count = 0;
            for (const FleetRow& row : session()->fleet().rows())
                count += row.summary->desiredReleaseId == id.toStdString() ? 1 : 0;
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(retargeted(mine), wanted, 15'000);
        QCOMPARE(bench().baseRelease(), mine);

        // The way back: now nobody is settled, so it hits nobody, and says so.
        QTRY_VERIFY(action(u"stack.publishPrevious"_s).isEnabled());
        action(u"stack.publishPrevious"_s).trigger();
        QVERIFY(sheetOpens());
        QCOMPARE(field<TextLabel>(u"publish.hit"_s)->text(), QString::number(hits()));
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(published(), 2, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(session()->releases().newest()->id != mine, 10'000);
        const auto stack = [this](const QString& id) {
            return session()->releases().find(id)->document.at(u"/stack"_s).raw();
        };
        QCOMPARE(stack(session()->releases().newest()->id), stack(before));
    }

    void whatActsOnAHiddenSelectionRests()
    {
        const StackBench* opened = openNewest();
        QVERIFY(opened);
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        m_fixture->app().window().openSection(u"Overview"_s);
        QTRY_VERIFY(!action(u"stack.publish"_s).isEnabled());
        QVERIFY(!action(u"stack.deleteDraft"_s).isEnabled());
        // What names its own target or needs none stays.
        QVERIFY(action(u"stack.importFile"_s).isEnabled());
        m_fixture->app().window().openSection(u"Stack editor"_s);
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        // Nothing happens in between, either, while the refresh is still to come.
        m_fixture->app().window().openSection(u"Overview"_s);
        action(u"stack.deleteDraft"_s).trigger();
        QVERIFY(opened->isOpen());
        QVERIFY(!field<QWidget>(u"sheet.question"_s));
    }

    void theSheetShowsWhatChangesAndWantsErrorsAcknowledged()
    {
        QVERIFY(openNewest());
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        const QString before = QString::fromUtf8(memory());
        QVERIFY(bench().apply({StackEdit::set(u"/resources/api/config/memoryMb"_s, "999999")}, u"edit"_s));
        QVERIFY(settled());
        QVERIFY(bench().report().count(Finding::Severity::Error) > 0);
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QVERIFY(sheetOpens());
        QStringList said;
        const auto labels = field<QWidget>(u"publish.values"_s)->findChildren<TextLabel*>();
        for (const TextLabel* label : labels)
            said.append(label->text());
        QVERIFY2(said.contains(u"999999"_s) && said.contains(before), qPrintable(said.join(u'|')));

        field(u"confirm.typed"_s)->setText(QString::number(hits()));
        if (auto* check = field<QCheckBox>(u"confirm.check"_s))
            check->setChecked(true);
        auto* box = field<QCheckBox>(u"confirm.acknowledge"_s);
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"memoryMb"_s), qPrintable(box->text()));
        QVERIFY(!field<QAbstractButton>(u"confirm.accept"_s)->isEnabled());

        // The difference opens over the question, which keeps what was typed.
        field<QAbstractButton>(u"publish.difference"_s)->click();
        QTRY_VERIFY(field<QWidget>(u"sheet.question"_s));
        QTRY_VERIFY(field<TableView>(u"stack.difference"_s)); // once it is compared
        QVERIFY(field<TableView>(u"stack.difference"_s)->model()->rowCount() > 0);
        field<QAbstractButton>(u"stack.compare.close"_s)->click();
        QTRY_VERIFY(!field<QWidget>(u"sheet.question"_s));
        QCOMPARE(field(u"confirm.typed"_s)->text(), QString::number(hits()));

        box->setChecked(true);
        QVERIFY(field<QAbstractButton>(u"confirm.accept"_s)->isEnabled());
        QCOMPARE(published(), 0);
    }

    void nothingIsSentWhenDraftOrFleetChangedUnderTheSheet()
    {
        QVERIFY(openNewest());
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QVERIFY(sheetOpens());
        const QString hit = field<TextLabel>(u"publish.hit"_s)->text();
        // One that never came up runs after all, which the sheet did not say.
        QString stranger;
        for (const BlastRadius::LeftOut& left : bench().blastRadius().leftOut) {
            if (left.reason == BlastRadius::Reason::NeverUp)
                stranger = left.ids.first();
        }
        QVERIFY(!stranger.isEmpty());
        std::optional<Deployment> read;
        session()->client().deployments().get(stranger).then(this, [&read](const Result<Deployment>& result) {
            if (result.ok())
                read = *result;
        });
        QTRY_VERIFY(read);
        const std::string_view was = session()->fleet().find(stranger)->summary->status;
        QByteArray item = read->document.source();
        item.replace("\"status\":\"" + QByteArray(was.data(), qsizetype(was.size())) + "\"", "\"status\":\"running\"");
        read->document = Document::parse(item);
        session()->fleet().upsertOne(*read);
        session()->fleet().finish();
        QCOMPARE(QString::number(hits()), QString::number(hit.toInt() + 1));
        field(u"confirm.typed"_s)->setText(hit);
        if (auto* check = field<QCheckBox>(u"confirm.check"_s))
            check->setChecked(true);
        field<QAbstractButton>(u"confirm.accept"_s)->click();
        QTRY_VERIFY(field<QWidget>(u"notice.stack.publish"_s));
        QCOMPARE(published(), 0);

        session()->scheduler().refreshNow();
        QTRY_COMPARE_WITH_TIMEOUT(QString::number(hits()), hit, 15'000);
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QVERIFY(sheetOpens());
        bench().document().applyTo(bench().document().platforms(),
                                   {StackEdit::set(u"/resources/api/config/memoryMb"_s, "4096")}, u"edit"_s);
        confirm();
        QTRY_VERIFY(field<QWidget>(u"notice.stack.publish"_s));
        QCOMPARE(published(), 0);
    }

    void aPlatformThatIsNotCoveredGetsAStackFromTheSheet()
    {
        QVERIFY(openNewest());
        QString used;
        for (const BlastRadius::Platform& platform : bench().blastRadius().platforms) {
            if (platform.hit() > 0 && platform.platform != bench().platform())
                used = platform.platform;
        }
        QVERIFY(!used.isEmpty());
        QVERIFY(bench().document().removePlatform(used));
        QVERIFY(settled());
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QVERIFY(sheetOpens());
        QTRY_VERIFY(field<QAbstractButton>(u"publish.add."_s + used));
        field<QAbstractButton>(u"publish.add."_s + used)->click();
        QTRY_VERIFY(!field(u"confirm.typed"_s));
        QVERIFY(bench().document().platforms().contains(used));
        QCOMPARE(bench().platform(), used);
        QCOMPARE(published(), 0);
    }

    void whatOthersPublishedMeanwhileIsShownAndTakenOver()
    {
        QVERIFY(openNewest());
        const QString base = bench().baseRelease();
        bench().setPlace({StackPlace::Kind::Resource, u"api"_s});
        bench().setEditsAll(true);
        field(u"stack.field.memoryMb.value"_s)->setText(u"1024"_s);
        QVERIFY(!bench().document().platformsWith(u"ingest"_s).isEmpty());
        QVERIFY(publishElsewhere(
            newestWith(u"ingest"_s, {StackEdit::set(u"/resources/ingest/config/timeoutSeconds"_s, "77")})));
        QCOMPARE(published(), 1);
        QVERIFY(settled());
        QTRY_VERIFY(action(u"stack.publish"_s).isEnabled());
        action(u"stack.publish"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"stack.moved.accept"_s), 15'000);
        QVERIFY(!field(u"confirm.typed"_s));
        const auto* rows = field<TableView>(u"stack.moved.table"_s);
        QVERIFY(rows && rows->model()->rowCount() > 0);
        field<QAbstractButton>(u"stack.moved.accept"_s)->click();
        QTRY_VERIFY(bench().baseRelease() != base);
        for (const QString& platform : bench().document().platformsWith(u"api"_s)) {
            const Document stack = bench().document().stack(platform);
            QCOMPARE(stack.at(u"/resources/api/config/memoryMb"_s).text(), u"1024"_s);
            if (stack.at(u"/resources/ingest"_s))
                QCOMPARE(stack.at(u"/resources/ingest/config/timeoutSeconds"_s).text(), u"77"_s);
        }
        QCOMPARE(published(), 1);
    }

    void aReleaseIsOpenedAsANewOneFromItsTable()
    {
        QVERIFY(openEditor());
        action(u"go.releases"_s).trigger();
        auto* table = field<TableView>(u"releases.table"_s);
        QTRY_VERIFY(table != nullptr && table->isVisible());
        const QString older = session()->releases().releases().at(1)->id;
        table->selectIds({older});
        QTRY_VERIFY(action(u"release.edit"_s).isEnabled());
        action(u"release.edit"_s).trigger();
        QTRY_VERIFY(m_fixture->find<StackPage>(u"stack.page"_s) && bench().isOpen());
        QCOMPARE(bench().baseRelease(), older);
        QCOMPARE(bench().document().platforms().size(), session()->releases().find(older)->platforms.size());
    }

    void releasesAndWhatADeploymentRunsAreCompared()
    {
        QVERIFY(openEditor());
        action(u"go.releases"_s).trigger();
        auto* table = field<TableView>(u"releases.table"_s);
        QTRY_VERIFY(table != nullptr && table->isVisible());
        table->selectIds({session()->releases().newest()->id});
        QTRY_VERIFY(action(u"release.compare"_s).isEnabled());
        action(u"release.compare"_s).trigger();
        QTRY_VERIFY(field<TableView>(u"stack.difference"_s));
        auto* difference = field<TableView>(u"stack.difference"_s);
        QTRY_VERIFY(difference->model()->rowCount() > 0);

        // The same against what one of its deployments runs: its platform alone.
        QString running;
        for (const FleetRow& row : session()->fleet().rows()) {
            if (row.summary->status == "running" &&
                row.summary->currentReleaseId == session()->releases().newest()->id.toStdString())
                running = QString::fromStdString(row.summary->id);
        }
        QVERIFY(!running.isEmpty());
        QByteArray body;
        readRunningBody(this, *session(), running, StackDialect::V1,
                        [&body](const QByteArray& read, const QString&) { body = read; });
        QTRY_VERIFY(!body.isEmpty());
        const auto stacks = platformStacks(body);
        QCOMPARE(stacks.size(), 1);
        const QString platform = stacks.constBegin().key();
        const Document released =
            platformStacks(StackDocument::bodyOf(*session()->releases().newest())).value(platform);
        // But for the variables that the deployment was given, it is what was released.
        const StackDiff given = StackDiff::between(released, *stacks.constBegin(), StackDialect::V1);
        QCOMPARE(given.kind, ChangeKind::Changed);
        QVERIFY(given.fields.isEmpty());
        for (const ResourceChange& resource : given.resources) {
            QCOMPARE(resource.kind, ChangeKind::Changed);
            for (const FieldChange& field : resource.fields)
                QVERIFY2(field.pointer.contains("/config/environment"_L1), qPrintable(field.pointer));
        }
    }

    void draftsAreComparedWithOneAnother()
    {
        QVERIFY(openNewest());
        const QString first = bench().draft().name;
        bench().openTemplate(u"queue-worker"_s, {u"aws"_s});
        QTRY_VERIFY(bench().isOpen() && bench().draft().name != first);
        QTRY_COMPARE(bench().drafts().size(), 2);
        QTRY_VERIFY(action(u"stack.compare"_s).isEnabled());
        action(u"stack.compare"_s).trigger();
        auto* before = field<QComboBox>(u"stack.compare.before"_s);
        QVERIFY(before);
        const int at = before->findText(first, Qt::MatchEndsWith);
        QVERIFY(at >= 0);
        before->setCurrentIndex(at);
        Q_EMIT before->activated(at);
        auto* difference = m_fixture->topLevel()->findChild<TableView*>(u"stack.difference"_s);
        QVERIFY(difference);
        QTRY_VERIFY(difference->isVisible() && difference->model()->rowCount() > 0);
    }

    void draftsAreListedRenamedDeletedAndBroughtBack()
    {
        QVERIFY(openNewest());
        const QByteArray text = bench().document().text();
        action(u"stack.renameDraft"_s).trigger();
        QTRY_VERIFY(field(u"stack.renameDraft.text"_s));
        field(u"stack.renameDraft.text"_s)->setText(u"mine"_s);
        field<QAbstractButton>(u"stack.renameDraft.accept"_s)->click();
        QCOMPARE(bench().draft().name, u"mine"_s);
        bench().openTemplate(u"queue-worker"_s, {u"aws"_s});
        QTRY_VERIFY(bench().isOpen() && bench().draft().name != u"mine"_s);
        QTRY_COMPARE(bench().drafts().size(), 2);
        for (const StackDraft& draft : bench().drafts()) {
            if (draft.name == u"mine"_s)
                bench().openDraft(draft.id);
        }
        QTRY_COMPARE(bench().draft().name, u"mine"_s);
        QCOMPARE(bench().document().text(), text);
        QTRY_VERIFY(action(u"stack.deleteDraft"_s).isEnabled());
        action(u"stack.deleteDraft"_s).trigger();
        QTRY_COMPARE(bench().drafts().size(), 1);
        QTRY_VERIFY(field<QWidget>(u"notice.stack.deleted"_s));
        const auto* notice = field<QWidget>(u"notice.stack.deleted"_s);
        QAbstractButton* undo = nullptr;
        for (auto* button : notice->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Undo"_s)
                undo = button;
        }
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(bench().drafts().size(), 2);
        QTRY_COMPARE(bench().draft().name, u"mine"_s);
        QCOMPARE(bench().document().text(), text);
    }

    void customDomainsReachTheManagerWithTheCertificateOfThePlatform_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("morePointer");
        QTest::newRow("aws") << u"arn:aws:acm:eu-central-1:123456789012:certificate/1a2b-3c"_s << QString()
                             << u"aws/certificateArn"_s << QString();
        QTest::newRow("gcp") << u"projects/p/locations/global/certificates/api"_s << QString()
                             << u"gcp/certificateName"_s << QString();
        QTest::newRow("azure") << u"https://v.vault.azure.net/certificates/api"_s << u"/subscriptions/s/v"_s
                               << u"azure/keyVaultCertificateId"_s << u"azure/keyVaultResourceId"_s;
        QTest::newRow("kubernetes") << u"api-tls"_s << u"edge"_s << u"kubernetes/tlsSecretRef/secretName"_s
                                    << u"kubernetes/tlsSecretRef/namespace"_s;
    }
    void customDomainsReachTheManagerWithTheCertificateOfThePlatform()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, more);
        QFETCH(QString, pointer);
        QFETCH(QString, morePointer);
        const QString platform = QString::fromLatin1(QTest::currentDataTag());
        auto& manager = m_fixture->manager();
        m_fixture->environment.url = manager.url();
        m_fixture->environment.bearer = Secret(manager.adminToken());
        m_fixture->options.section = u"Deployments"_s;
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(session() && session()->fleetKnown() && session()->releasesKnown(), 20'000);
        QTRY_VERIFY(action(u"deployment.create"_s).isEnabled());
        action(u"deployment.create"_s).trigger();
        QTRY_VERIFY(field(u"create.name"_s));
        field(u"create.name"_s)->setText(u"shop"_s);
        field<QComboBox>(u"create.platform"_s)->setCurrentText(platform);
        field<QAbstractButton>(u"create.domain.add"_s)->click();
        QTRY_VERIFY(field(u"create.domain.0.certificate"_s));
        auto* create = field<QAbstractButton>(u"create.submit"_s);
        // A URL is no host name, and nothing is sent with it.
        field(u"create.domain.0.host"_s)->setText(u"https://api.example.com"_s);
        field(u"create.domain.0.certificate"_s)->setText(certificate);
        QVERIFY(!create->isEnabled());
        field(u"create.domain.0.host"_s)->setText(u"api.example.com"_s);
        QCOMPARE(field<QComboBox>(u"create.domain.0.resource"_s)->currentText(), u"api"_s);
        if (!more.isEmpty())
            field(u"create.domain.0.more"_s)->setText(more);
        QVERIFY2(create->isEnabled(), qPrintable(create->toolTip()));
        const auto* words = field<TextLabel>(u"create.domain.0.words"_s);
        QVERIFY(words && words->text().contains(u"api.example.com"_s));
        create->click();
        QTRY_VERIFY_WITH_TIMEOUT(field<QAbstractButton>(u"secret.done"_s), 10'000);
        Document settings;
        const auto& rows = session()->fleet().rows();
        const auto made =
            std::find_if(rows.begin(), rows.end(), [](const FleetRow& row) { return row.summary->name == "shop"; });
        QVERIFY(made != rows.end());
        bool read = false;
        session()
            ->client()
            .deployments()
            .get(QString::fromStdString(made->summary->id))
            .then(this, [&](const Result<Deployment>& result) {
                read = true;
                if (result.ok())
                    settings = result->document;
            });
        QTRY_VERIFY(read);
        const QString one = u"/stackSettings/domains/customDomains/api/"_s;
        QCOMPARE(settings.at(one + u"domain"_s).text(), u"api.example.com"_s);
        QCOMPARE(settings.at(one + u"certificate/"_s + pointer).text(), certificate);
        if (!more.isEmpty())
            QCOMPARE(settings.at(one + u"certificate/"_s + morePointer).text(), more);
        QCOMPARE(settings.at(one + u"certificate"_s).size(), 1);
    }

    void filesComeInAndGoOutByteForByte()
    {
        QVERIFY(openEditor());
        const QByteArray body = "{\"aws\":  {\"id\": \"a\\u0062\", \"n\": 1e3,\n\"resources\": {}, \"odd\": 0.10}}\n";
        QTemporaryDir folder;
        const QString in = folder.filePath(u"in.json"_s);
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(body) == body.size());
        file.close();
        action(u"stack.importFile"_s).trigger();
        QTRY_VERIFY(m_fixture->topLevel()->findChild<QFileDialog*>());
        auto* open = m_fixture->topLevel()->findChild<QFileDialog*>();
        Q_EMIT open->fileSelected(in);
        open->close();
        QTRY_VERIFY(bench().isOpen());
        QCOMPARE(bench().draft().name, u"in"_s);
        QCOMPARE(bench().document().text(), body);
        QTRY_VERIFY(action(u"stack.exportFile"_s).isEnabled());
        action(u"stack.exportFile"_s).trigger();
        QTRY_VERIFY(m_fixture->topLevel()->findChild<QFileDialog*>(u"saveFile"_s));
        const QString out = folder.filePath(u"out.json"_s);
        auto* save = m_fixture->topLevel()->findChild<QFileDialog*>(u"saveFile"_s);
        save->selectFile(out);
        QVERIFY(QMetaObject::invokeMethod(save, "accept"));
        QFile written(out);
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), body);
    }

    void layoutsAreKeptByConnection()
    {
        QVERIFY(openNewest());
        const QString draft = bench().draft().id;
        QVERIFY(!draft.isEmpty());
        // Another connection in between has its own pages.
        m_fixture->environment = {};
        m_fixture->options.sandbox = true;
        m_fixture->start();
        QTRY_VERIFY_WITH_TIMEOUT(session() && session()->releasesKnown(), 20'000);
        action(u"go.stack-editor"_s).trigger();
        QTRY_VERIFY(m_fixture->find<StackPage>(u"stack.page"_s));
        QVERIFY(!bench().isOpen());
        m_fixture->options.sandbox = false;
        QVERIFY(openEditor());
        QTRY_COMPARE(bench().draft().id, draft);
    }
};

ALIEN_TEST(StackWindowTest)
#include "tst_stackwindow.moc"
