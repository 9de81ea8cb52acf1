// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/format.h"
#include "tests/support/testmain.h"
#include "tests/views/looktest.h"
#include "views/commands/askform.h"
#include "views/commands/commandenvelopeview.h"
#include "views/commands/commandfacts.h"
#include "views/commands/fanoutmodel.h"
#include "views/commands/schemaform.h"
#include "views/payload/payloadtreeview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace alien;
using namespace Qt::StringLiterals;

class tst_CommandViews : public QObject
{
    Q_OBJECT

    static FanOutMatrix::Row row(const QString& name, const QByteArray& answer,
                                 CommandPhase phase = CommandPhase::Succeeded)
    {
        FanOutMatrix::Row made;
        made.record.deploymentName = name;
        made.record.phase = phase;
        made.answer = answer;
        return made;
    }

private Q_SLOTS:
    void differencesNameThePlaceAndTheValueBefore()
    {
        const auto difference = answerDifference(R"({"a":1,"b":[1,2],"c d":{"x":true}})",
                                                 R"({"a":2,"b":[1,2,3],"c d":{"x":true},"e":null})");
        QVERIFY(difference);
        QCOMPARE(difference->changes, 3);
        QCOMPARE(difference->notes.value(u"$.a"_s), u"was 1"_s);
        QCOMPARE(difference->notes.value(u"$.b[2]"_s), u"new"_s);
        QCOMPARE(difference->notes.value(u"$.e"_s), u"new"_s);
        QVERIFY(!answerDifference("{", "{}"));
        QCOMPARE(answerDifference("[1, 2]", "[1, 2]")->changes, 0);
    }

    void differencesKeepSecretsToThemselves()
    {
        const auto difference = answerDifference(R"({"apiKey":"old-one"})", R"({"apiKey":"new-one"})");
        QCOMPARE(difference->changes, 1);
        QVERIFY(!difference->notes.value(u"$.apiKey"_s).contains(u"old-one"_s));
    }

    void onlyExpiredHasAShapeOfItsOwn()
    {
        QCOMPARE(CommandFacts::shape(CommandPhase::Expired), StatusShape::Expired);
        QCOMPARE(CommandFacts::shape(CommandPhase::Succeeded), StatusShape::Healthy);
        QCOMPARE(CommandFacts::shape(CommandPhase::Failed), StatusShape::Failed);
        CommandRecord run;
        run.kind = CommandRecord::Kind::Run;
        run.phase = CommandPhase::Dispatched;
        run.tally.failed = 1;
        QCOMPARE(CommandFacts::shape(run), StatusShape::Failed);
    }

    void aFieldChangesItsOwnPlaceOnly()
    {
        test::InstalledLook look;
        SchemaForm form;
        form.setSchema(LearnedSchema::of(
            {R"({"name":"a","limit":5,"options":{"dry":true}})", R"({"name":"b","limit":7,"options":{"dry":false}})"}));
        QVERIFY(!form.isEmpty());
        form.setText(R"({ "limit" : 1e3,  "name":"x", "other": 0.10 })");
        auto* limit = form.findChild<QLineEdit*>(u"workbench.form.limit"_s);
        auto* name = form.findChild<QLineEdit*>(u"workbench.form.name"_s);
        QVERIFY(limit && name);
        QCOMPARE(limit->text(), u"1e3"_s);
        QSignalSpy edited(&form, &SchemaForm::edited);
        name->setText({});
        QTest::keyClicks(name, u"y"_s);
        QCOMPARE(edited.last().first().toByteArray(), QByteArray(R"({ "limit" : 1e3,  "name":"y", "other": 0.10 })"));
        limit->setText({});
        QTest::keyClicks(limit, u"12"_s);
        QVERIFY(edited.last().first().toByteArray().contains(R"("limit" : 12,)"));
    }

    void aFieldOfAMissingObjectMakesTheObject()
    {
        test::InstalledLook look;
        SchemaForm form;
        form.setSchema(LearnedSchema::of({R"({"options":{"shard":"a"}})", R"({"options":{"shard":"b"}})"}));
        form.setText("{}");
        QSignalSpy edited(&form, &SchemaForm::edited);
        if (auto* line = form.findChild<QLineEdit*>(u"workbench.form.options.shard"_s)) {
            QTest::keyClicks(line, u"q"_s);
        } else {
            auto* box = form.findChild<QComboBox*>(u"workbench.form.options.shard"_s);
            QVERIFY(box);
            QTest::keyClicks(box->lineEdit(), u"q"_s);
        }
        QVERIFY(!edited.isEmpty());
        const Document result = Document::parse(edited.last().first().toByteArray());
        QCOMPARE(result.at(u"/options/shard"_s).text(), u"q"_s);
    }

    void theMatrixMarksOddAnswersAndShowsErrors()
    {
        Format format;
        FanOutModel model(format);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<FanOutMatrix::Row> rows{row(u"a"_s, R"({"engine":"8.1"})"), row(u"b"_s, R"({"engine":"8.1"})"),
                                      row(u"c"_s, R"({"engine":"7.9"})"), row(u"d"_s, R"({"engine":"8.1"})"),
                                      row(u"e"_s, {}, CommandPhase::Failed)};
        rows.last().record.errorCode = u"HANDLER_FAILED"_s;
        model.setMatrix(FanOutMatrix(rows));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.headerData(FanOutModel::FirstField, Qt::Horizontal).toString(), u"engine"_s);
        QVERIFY(model.index(2, FanOutModel::FirstField).data(FanOutModel::OddRole).toBool());
        QVERIFY(!model.index(0, FanOutModel::FirstField).data(FanOutModel::OddRole).toBool());
        QVERIFY(model.index(4, FanOutModel::FirstField).data().toString().startsWith(u"HANDLER_FAILED"_s));
        // One more answer changes cells, not the shape of the table.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        rows[4].record.phase = CommandPhase::Succeeded;
        rows[4].answer = R"({"engine":"8.1"})";
        model.setMatrix(FanOutMatrix(rows));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
    }

    void theMatrixTellsHowFarUploadsAre()
    {
        Format format;
        FanOutModel model(format);
        QList<FanOutMatrix::Row> rows{row(u"a"_s, {}, CommandPhase::PendingUpload),
                                      row(u"b"_s, {}, CommandPhase::PendingUpload)};
        rows[0].record.id = 11;
        rows[1].record.id = 12;
        model.setMatrix(FanOutMatrix(rows));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setUpload(12, 1'850'000, 7'400'000);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex(), model.index(1, FanOutModel::FirstField));
        QCOMPARE(model.index(1, FanOutModel::FirstField).data().toString(),
                 u"25 % uploaded, %1 of %2"_s.arg(format.bytes(1'850'000), format.bytes(7'400'000)));
        QVERIFY(model.index(1, FanOutModel::FirstField).data(FanOutModel::UploadRole).toBool());
        QVERIFY(!model.index(0, FanOutModel::FirstField).data(FanOutModel::UploadRole).toBool());
        // Nothing of it is left when it is over, well or not.
        rows[1].record.errorMessage = u"The parameters were not uploaded"_s;
        rows[0].record.phase = CommandPhase::Pending;
        model.setUpload(11, 10, 10);
        model.setMatrix(FanOutMatrix(rows));
        QVERIFY(model.index(0, FanOutModel::FirstField).data().toString().isEmpty());
        QCOMPARE(model.index(1, FanOutModel::FirstField).data().toString(), u"The parameters were not uploaded"_s);
    }

    void anUploadIsTimedByItsSteps()
    {
        const auto step = [](qint64 at, CommandPhase phase) {
            CommandStep made;
            made.atMs = at;
            made.phase = phase;
            return made;
        };
        CommandRecord record;
        record.request.mode = CommandBodyFact::Mode::Storage;
        std::vector<CommandStep> steps{step(10, CommandPhase::Sending), step(100, CommandPhase::PendingUpload)};
        QCOMPARE(CommandFacts::uploadMs(record, steps), -1); // it still goes on
        steps.push_back(step(300, CommandPhase::Pending));
        steps.push_back(step(900, CommandPhase::Succeeded));
        QCOMPARE(CommandFacts::uploadMs(record, steps), 200);
        steps[2].phase = CommandPhase::Expired;
        QCOMPARE(CommandFacts::uploadMs(record, steps), -1);
        steps[2].phase = CommandPhase::Pending;
        record.request.mode = CommandBodyFact::Mode::Inline;
        QCOMPARE(CommandFacts::uploadMs(record, steps), -1);
        record.request.mode = CommandBodyFact::Mode::Storage;
        record.tracked = true; // somebody else's
        QCOMPARE(CommandFacts::uploadMs(record, steps), -1);
    }

    void theEnvelopeShowsWhatLeftAndFolds()
    {
        test::InstalledLook look;
        Format format;
        CommandEnvelopeView view(format);
        CommandRecord record;
        record.name = u"reindex"_s;
        record.deploymentId = u"dep_1"_s;
        record.deploymentName = u"tessera-core"_s;
        record.idempotencyKey = u"3f0b0d6e-8a1c-4f51-9c40-1b2a7c11e91c"_s;
        record.request.bytes = 212;
        record.request.mode = CommandBodyFact::Mode::Inline;
        view.showRecord(record, {});
        QVERIFY(view.isHidden()); // nothing left yet
        record.sentMs = 1'000;
        record.deadlineMs = 301'000;
        view.showRecord(record, QByteArray(32, 'x'));
        QVERIFY(!view.isHidden());
        const auto* tree = view.findChild<PayloadTreeView*>(u"commands.envelope.tree"_s);
        QStringList rows;
        for (qint64 row = 0; row < tree->rowCount(); ++row)
            rows.append(tree->cells(row).join(u'|'));
        const QString all = rows.join(u'\n');
        for (const QString& part : {u"dep_1"_s, u"tessera-core"_s, u"reindex"_s, u"inline"_s, u"212"_s,
                                    u"1970-01-01T00:05:01"_s, record.idempotencyKey, u"sha256"_s})
            QVERIFY2(all.contains(part), qPrintable(part + u" in "_s + all));
        QVERIFY(view.height() >= int(tree->rowCount()) * tree->rowHeight());
        const int open = view.height();
        view.findChild<PayloadTreeView*>(u"commands.envelope.tree"_s)->activate(0);
        QVERIFY(view.height() < open / 3);
        // Folded it stays, from command to command.
        record.name = u"other"_s;
        view.showRecord(record, {});
        QCOMPARE(tree->rowCount(), 1);
    }

    void anEmptyLineCannotBeAccepted()
    {
        test::InstalledLook look;
        AskForm form({u"track"_s, u"Command id"_s, {}, u"Track 1 command"_s, false}, {});
        auto* accept = form.findChild<QPushButton*>(u"track.accept"_s);
        QSignalSpy accepted(&form, &AskForm::accepted);
        QVERIFY(!accept->isEnabled());
        QVERIFY(!accept->accessibleDescription().isEmpty());
        form.findChild<QLineEdit*>(u"track.text"_s)->setText(u" cmd_1 "_s);
        accept->click();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().toString(), u"cmd_1"_s);
    }
};

ALIEN_TEST(tst_CommandViews)
#include "tst_commandviews.moc"
