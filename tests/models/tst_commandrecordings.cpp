// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What real managers answered about commands, played against what sends, follows and keeps them.
#include "client/errordecoder.h"
#include "models/commands/commandtext.h"
#include "tests/models/sendingbench.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <map>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

struct Recorded
{
    QString method;
    QString path;
    Json body;
    int status = 0;
    Json answer;
    bool json = false;

    [[nodiscard]] ScriptedTransport::Reply reply() const
    {
        QByteArray bytes = answer.is_string() && !json ? QByteArray::fromStdString(answer.get<std::string>())
                           : answer.is_null()          ? QByteArray()
                                                       : QByteArray::fromStdString(answer.dump());
        bytes.replace("\"<time>\"", "\"2099-11-21T07:55:03.580966330+00:00\"");
        if (status < 300)
            return test::json(bytes);
        return Result<HttpAnswer>(
            ErrorDecoder::decode(status, {{"content-type", json ? "application/json" : "text/plain"}}, bytes));
    }
    [[nodiscard]] std::string text(const char* key) const
    {
        return answer.is_object() ? answer.value(key, "") : std::string();
    }
    [[nodiscard]] QString commandId() const { return QString::fromStdString(text("commandId")); }
};

/// The admin's own steps: what workers did in between shows in the next of them.
std::vector<Recorded> stepsOf(const QString& version)
{
    QFile file(sharedManagerDir() + u"/recordings/"_s + version + u"/commands.json"_s);
    std::vector<Recorded> steps;
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    const Json recording = Json::parse(file.readAll().toStdString());
    for (const Json& step : recording["steps"]) {
        const Json& request = step["request"];
        const Json& response = step["response"];
        if (request["token"] != "<admin-token>")
            continue;
        Recorded recorded;
        recorded.method = QString::fromStdString(request["method"].get<std::string>());
        recorded.path = QString::fromStdString(request["path"].get<std::string>());
        recorded.body = request.value("body", Json());
        recorded.status = response["status"].get<int>();
        recorded.answer = response.value("body", Json());
        recorded.json = response["contentType"].is_string() &&
                        response["contentType"].get<std::string>().starts_with("application/json");
        steps.push_back(recorded);
    }
    return steps;
}

/// Bytes that such a request was made of; nothing where its base64 is none, which no console makes.
std::optional<QByteArray> paramsOf(const Json& body)
{
    const Json& params = body["params"];
    if (params["mode"] == "storage")
        return '"' + QByteArray(qsizetype(params["size"].get<int>()) - 2, 'x') + '"';
    const auto base64 = QByteArray::fromStdString(params["inlineBase64"].get<std::string>());
    if (base64.startsWith('<')) // recorded by its length alone
        return '"' + QByteArray(199'998, 'x') + '"';
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

std::vector<Recorded> creationsOf(const std::vector<Recorded>& steps)
{
    std::vector<Recorded> creations;
    for (const Recorded& step : steps) {
        if (step.method == "POST"_L1 && step.path == "/v1/commands"_L1 && paramsOf(step.body))
            creations.push_back(step);
    }
    return creations;
}

} // namespace

class TestCommandRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordedCommandEndsAsItDid_data()
    {
        if (sharedManagerDir().isEmpty())
            QSKIP("the recordings of the real managers are not beside this checkout");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("create"); // which of its creations
        for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
            const auto creations = creationsOf(stepsOf(version));
            for (std::size_t i = 0; i < creations.size(); ++i)
                QTest::addRow("%s, creation %d, %s", qPrintable(version), int(i) + 1,
                              creations[i].body.value("command", "").c_str())
                    << version << int(i);
        }
    }
    void everyRecordedCommandEndsAsItDid()
    {
        QFETCH(QString, version);
        QFETCH(int, create);
        const std::vector<Recorded> steps = stepsOf(version);
        const Recorded creation = creationsOf(steps).at(std::size_t(create));
        SendingBench bench;
        bench.client.setGeneration(version.startsWith(u'3') ? Generation::V3 : Generation::V1);
        CommandOrder order = SendingBench::order();
        order.name = QString::fromStdString(creation.body["command"].get<std::string>());
        order.params = *paramsOf(creation.body);
        if (order.name.isEmpty()) { // the manager refuses it, and the console before that
            QVERIFY(!bench.plan(order).isGood());
            return;
        }
        if (order.params.size() > 150'000 && creation.body["params"]["mode"] == "inline")
            order.transfer = CommandOrder::Transfer::Inline;
        play(bench, order, creation, steps);
    }

    void aRecordedCommandOfSomebodyElseIsTracked_data()
    {
        if (sharedManagerDir().isEmpty())
            QSKIP("the recordings of the real managers are not beside this checkout");
        QTest::addColumn<QString>("version");
        QTest::newRow("1.7.1") << u"1.7.1"_s;
        QTest::newRow("3.3.16") << u"3.3.16"_s;
    }
    void aRecordedCommandOfSomebodyElseIsTracked()
    {
        QFETCH(QString, version);
        SendingBench bench;
        bench.client.setGeneration(version.startsWith(u'3') ? Generation::V3 : Generation::V1);
        answerAsRecorded(bench, stepsOf(version), true);
        bench.follow();
        Awaited<QPair<qint64, QString>> unknown;
        bench.follower->track(u"cmd_missing"_s, u"me"_s, [set = unknown.setter()](qint64 id, const QString& problem) {
            set({id, problem});
        });
        QCOMPARE(unknown.get().first, 0);
        QVERIFY(unknown.get().second.contains(u"cmd_missing"_s));
        Awaited<QPair<qint64, QString>> known;
        bench.follower->track(u"<command:1>"_s, u"me"_s, [set = known.setter()](qint64 id, const QString& problem) {
            set({id, problem});
        });
        const qint64 id = known.get().first;
        QVERIFY2(id > 0, qPrintable(known.get().second));
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.store.record(id).phase), int(CommandPhase::Succeeded), 10'000);
        QTRY_COMPARE(bench.store.body(id, CommandHalf::Request).bytes, QByteArray(R"({"sql": "select 1"})"));
        QTRY_COMPARE(bench.store.body(id, CommandHalf::Answer).bytes, QByteArray(R"({"rows": [1]})"));
    }

private:
    /// Each read is answered by the next recorded answer to it; the last one stays.
    static void answerAsRecorded(SendingBench& bench, const std::vector<Recorded>& steps, bool lastOnly)
    {
        auto reads = std::make_shared<std::map<QString, std::vector<Recorded>>>();
        QString uploaded;
        for (const Recorded& step : steps) {
            // What follows an upload is no answer to a console that could not upload.
            if (step.path.endsWith(u"/upload-complete"_s))
                uploaded = step.path.section(u'/', 0, -2);
            if (step.method == "GET"_L1 && (uploaded.isEmpty() || step.path != uploaded))
                (*reads)[step.path].push_back(step);
        }
        if (lastOnly) {
            for (auto& [path, answers] : *reads)
                answers.erase(answers.begin(), answers.end() - 1);
        }
        bench.onOther = [reads](const HttpRequest& request) -> ScriptedTransport::Reply {
            const auto known = reads->find(QUrl::fromPercentEncoding(request.path.toUtf8()));
            if (known == reads->end())
                return std::nullopt;
            const auto reply = known->second.front().reply();
            if (known->second.size() > 1)
                known->second.erase(known->second.begin());
            return reply;
        };
    }

    static void play(SendingBench& bench, const CommandOrder& order, const Recorded& creation,
                     const std::vector<Recorded>& steps)
    {
        bench.onCreate = [&creation](const HttpRequest&) { return creation.reply(); };
        answerAsRecorded(bench, steps, false);
        bench.follow();
        const qint64 id = bench.send(order).front().id;
        QCOMPARE(bench.created, 1);
        const CommandRecord sent = bench.store.record(id);
        QCOMPARE(sent.commandId, creation.commandId());
        if (creation.status >= 300) {
            QCOMPARE(int(sent.phase), int(CommandPhase::Refused));
            QCOMPARE(sent.errorCode.toStdString(), creation.text("code"));
            QVERIFY(!sent.errorMessage.isEmpty());
            return;
        }
        if (creation.text("state") == "PENDING_UPLOAD") {
            const Json& put = creation.answer["storageUpload"]["putRequest"]["backend"];
            QVERIFY(sent.errorMessage.contains(QString::fromStdString(put["filePath"].get<std::string>())));
            QCOMPARE(int(sent.phase), int(CommandPhase::PendingUpload));
        }
        const QString path = u"/v1/commands/"_s + sent.commandId;
        const Recorded* last = nullptr;
        for (const Recorded& step : steps) {
            if (step.method == "GET"_L1 && step.path == path && creation.text("state") != "PENDING_UPLOAD")
                last = &step;
        }
        if (last == nullptr)
            return; // nobody asked after it
        const std::string state = last->text("state");
        QTRY_COMPARE_WITH_TIMEOUT(bench.store.record(id).stateText.toStdString(), state, 20'000);
        endsAs(bench, id, last->answer);
    }

    static void endsAs(SendingBench& bench, qint64 id, const Json& answer)
    {
        QTRY_COMPARE(bench.store.record(id).attempt, answer["attempt"].get<int>());
        const CommandRecord record = bench.store.record(id);
        if (answer.contains("target"))
            QCOMPARE(record.targetResourceId.toStdString(), answer["target"]["resourceId"].get<std::string>());
        if (!answer.contains("response"))
            return;
        const Json& response = answer["response"];
        if (response["status"] == "success") {
            QCOMPARE(int(record.phase), int(CommandPhase::Succeeded));
            const auto base64 = QByteArray::fromStdString(response["response"]["inlineBase64"].get<std::string>());
            QCOMPARE(bench.store.body(id, CommandHalf::Answer).bytes, QByteArray::fromBase64(base64));
            return;
        }
        QCOMPARE(int(record.phase), int(CommandPhase::Failed));
        QCOMPARE(record.errorCode.toStdString(), response["code"].get<std::string>());
        QCOMPARE(record.errorMessage.toStdString(), response["message"].get<std::string>());
        QCOMPARE(record.errorDetails.toStdString(), response["details"].get<std::string>());
    }
};

ALIEN_TEST(TestCommandRecordings)
#include "tst_commandrecordings.moc"
