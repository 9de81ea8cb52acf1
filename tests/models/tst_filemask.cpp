// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/bulkrun.h"
#include "models/commands/fanoutmatrix.h"
#include "models/common/filemask.h"
#include "models/common/format.h"
#include "models/common/namemask.h"
#include "models/telemetry/linecsv.h"
#include "models/telemetry/logexport.h"
#include "tests/models/commandbench.h"
#include "tests/models/scriptedtransport.h"
#include "tests/models/telemetrybench.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The mode is on, and these names are known.
struct Masked
{
    NameMask mask;

    Masked()
    {
        for (const auto& name : {u"halden-bank"_s, u"halden-dep_1"_s, u"dep_1"_s, u"Production"_s})
            mask.learn(name);
        mask.setOn(true);
    }
    /// No true name, but what the screen shows for this one.
    [[nodiscard]] bool hides(const QByteArray& bytes, const QString& name)
    {
        return !bytes.contains("halden") && !bytes.contains("Production") && bytes.contains(shown(name).toUtf8());
    }
};

} // namespace

/// Files that are saved while names are masked.
class TestFileMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModeAtTheBeginningOfTheSaveCounts()
    {
        NameMask mask;
        mask.learn(u"halden-bank"_s);
        const FileMask off;
        mask.setOn(true);
        const FileMask on;
        const QByteArray seen = shown(u"halden-bank fails"_s).toUtf8();
        mask.setOn(false);
        QCOMPARE(off("halden-bank fails"), QByteArray("halden-bank fails"));
        QCOMPARE(off.saved(u"/tmp/a"_s), u"/tmp/a"_s);
        QCOMPARE(on("halden-bank fails"), seen);
        QCOMPARE(on(QByteArray("\xff\xfe halden-bank", 14)).left(2), QByteArray("\xff\xfe"));
        QVERIFY(on.saved(u"/tmp/a"_s).startsWith(u"/tmp/a. "_s));
    }

    void aJournal_data()
    {
        QTest::addColumn<Journal::ExportFormat>("format");
        QTest::newRow("CSV") << Journal::ExportFormat::Csv;
        QTest::newRow("JSON lines") << Journal::ExportFormat::JsonLines;
    }

    void aJournal()
    {
        QFETCH(Journal::ExportFormat, format);
        QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        QVERIFY(appendTo(journal, sentEntry()).ok);
        Masked masked;
        const QString path = dir.path() + u"/journal"_s;
        Awaited<bool> done;
        journal.exportTo(path, format, [set = done.setter()](bool ok, const QString&) { set(ok); });
        QVERIFY(done.get());
        QVERIFY2(masked.hides(contentOf(path), u"halden-bank"_s), contentOf(path).constData());
        QCOMPARE(allOf(journal).front().targetName, u"halden-bank"_s); // what is kept is true
    }

    void commands_data()
    {
        QTest::addColumn<CommandHistory::ExportFormat>("format");
        QTest::newRow("CSV") << CommandHistory::ExportFormat::Csv;
        QTest::newRow("JSON lines") << CommandHistory::ExportFormat::JsonLines;
        QTest::newRow("bundle") << CommandHistory::ExportFormat::Bundle;
    }

    void commands()
    {
        QFETCH(CommandHistory::ExportFormat, format);
        HistoryBench bench;
        QVERIFY(bench.settle(bench.add(u"look"_s, R"({"who":"halden-bank"})").id, R"({"of":"halden-bank"})"));
        Masked masked;
        const QString path = bench.dir.filePath(u"commands"_s);
        Awaited<bool> done;
        bench.history->exportTo({path, format, true, QUrl(u"https://eu.halden.example"_s)}, bench.selection(),
                                bench.history.get(), [set = done.setter()](bool ok, const QString&) { set(ok); });
        QVERIFY(done.get());
        QVERIFY2(masked.hides(contentOf(path), u"halden-dep_1"_s), contentOf(path).constData());
    }

    void charts()
    {
        Masked masked;
        const Format format;
        const TelemetryLine line{u"halden-bank, \"eu\""_s,
                                 {{u"service.name"_s, u"halden-bank"_s}},
                                 {telemetry::Sample::at(1'700'000'000'000, 2.5)}};
        const QByteArray csv = csvOf({{u"CPU of halden-bank"_s, u"1"_s, {line}}}, format);
        const QByteArray saved = FileMask()(csv);
        QVERIFY2(masked.hides(saved, u"halden-bank"_s), saved.constData());
        // Only the names are other ones.
        QCOMPARE(saved.split('\n').size(), csv.split('\n').size());
        QCOMPARE(saved.split('\n').at(1).split('T').back(), csv.split('\n').at(1).split('T').back());
    }

    void aMatrixOfAnswers()
    {
        Masked masked;
        FanOutMatrix::Row row;
        row.record.deploymentName = u"halden-bank"_s;
        row.record.deploymentId = u"dep_1"_s;
        row.answer = R"({"served":"halden-bank","ready":true})";
        const QByteArray csv = FanOutMatrix({row}).csv();
        QVERIFY(csv.contains("halden-bank"));
        const QByteArray saved = FileMask()(csv);
        QVERIFY2(masked.hides(saved, u"halden-bank"_s), saved.constData());
        QVERIFY2(!saved.contains("dep_1"), saved.constData());
        QVERIFY(saved.contains("true"));
    }

    void outcomesOfMany_data()
    {
        QTest::addColumn<bool>("asJson");
        QTest::newRow("CSV") << false;
        QTest::newRow("JSON") << true;
    }
    void outcomesOfMany()
    {
        QFETCH(bool, asJson);
        QTemporaryDir dir;
        Journal journal(dir.path() + u"/history.db"_s);
        ScriptedTransport transport;
        ManagerClient client(transport);
        ActionRunner runner(client, journal);
        OperatorAction action;
        action.id = u"deployment.retry"_s;
        action.targets = {{u"deployment"_s, u"dep_1"_s, u"halden-bank"_s, u"update-failed"_s}};
        const BulkRun run(runner, action);
        const QByteArray written = asJson ? run.report().toJson() : run.report().toCsv();
        QVERIFY(written.contains("halden-bank") && written.contains("dep_1"));
        Masked masked;
        const QByteArray saved = FileMask()(written);
        QVERIFY2(masked.hides(saved, u"halden-bank"_s), saved.constData());
        QVERIFY2(!saved.contains("dep_1"), saved.constData());
        if (asJson)
            QVERIFY(QJsonDocument::fromJson(saved).isArray() || QJsonDocument::fromJson(saved).isObject());
    }

    void linesOfALog()
    {
        TelemetryBench bench;
        QVERIFY(bench.send(logArrival("c1", {logOf(bench.hour, "halden-bank is late")})));
        const qint64 id = bench.logs({}).lines.constFirst().id;
        Masked masked;
        const Format format;
        const QString path = bench.dir.filePath(u"lines"_s);
        Awaited<QString> error;
        (new LogExport(*bench.store, format, {id}, bench.store.get()))->toFile(path, error.setter());
        QCOMPARE(error.get(), QString());
        QVERIFY2(masked.hides(contentOf(path), u"halden-bank"_s), contentOf(path).constData());
    }
};

ALIEN_TEST(TestFileMask)
#include "tst_filemask.moc"
