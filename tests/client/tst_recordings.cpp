// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/errordecoder.h"
#include "client/operations/operation.h"
#include "tests/client/faketransport.h"
#include "tests/client/recordedcalls.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Recorded ids and times are names in angle brackets; only times need their form back.
QByteArray bodyBytes(const Json& response)
{
    const Json body = response.value("body", Json());
    if (body.is_null())
        return {};
    const bool json = response["contentType"].is_string() &&
                      response["contentType"].get<std::string>().starts_with("application/json");
    QByteArray bytes = QByteArray::fromStdString(json || !body.is_string() ? body.dump() : body.get<std::string>());
    return bytes.replace("\"<time>\"", "\"2026-11-21T07:55:03.580966330+00:00\"");
}

QString requestText(const Json& step)
{
    const Json& request = step["request"];
    return QString::fromStdString(request["method"].get<std::string>() + ' ' + request["path"].get<std::string>());
}

/// What the real manager takes and the console refuses to send, on purpose.
bool refusedOnPurpose(const RecordedCall& call)
{
    const auto text = [&](const char* key) {
        return call.body.is_object() && call.body.contains(key) && call.body[key].is_string()
                   ? call.body[key].get<std::string>()
                   : std::string("?");
    };
    if (call.operation == "deploymentGroups.create"_L1)
        return text("name").empty() || call.body.value("maxDeployments", 1) < 1;
    if (call.operation == "deployments.create"_L1)
        return text("name").empty();
    return call.operation == "releases.create"_L1 && call.body.value("stack", Json()).empty();
}

/// Members that the typed request leaves out or writes in its own way.
bool sameBody(const RecordedCall& call, const QByteArray& sentBytes)
{
    const Operation& operation = *Operation::find(call.operation);
    if (!operation.is(Operation::Body))
        return true;
    Json sent = Json::parse(sentBytes.begin(), sentBytes.end());
    Json recorded = call.body;
    for (Json* body : {&sent, &recorded}) {
        body->erase("deadline");
        // Long parameters are recorded by their length alone.
        if (body->contains("params") && (*body)["params"].is_object())
            (*body)["params"].erase("inlineBase64");
        if (body->contains("project"))
            (*body)["projectId"] = (*body)["project"];
        body->erase("project");
        for (auto it = body->begin(); it != body->end();)
            it = it->is_null() ? body->erase(it) : std::next(it);
    }
    return sent == recorded;
}

} // namespace

class RecordingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordedAnswerIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("third");
        const QString dir = sharedManagerDir();
        if (dir.isEmpty())
            QSKIP("no recordings of the real managers here");
        for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
            const QDir recordings(dir + u"/recordings/"_s + version);
            for (const QString& name : recordings.entryList({u"*.json"_s}, QDir::Files))
                QTest::newRow(qPrintable(version + u' ' + name))
                    << recordings.filePath(name) << version.startsWith(u'3');
        }
    }
    void everyRecordedAnswerIsRead()
    {
        QFETCH(QString, path);
        QFETCH(bool, third);
        const QByteArray text = fileText(path);
        const Json recording = Json::parse(text.begin(), text.end());
        int read = 0;
        for (const Json& step : recording["steps"]) {
            const int status = step["response"]["status"].get<int>();
            if (status < 300)
                read += readAnswer(step, third ? Generation::V3 : Generation::V1);
            else
                readError(step);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(read > 3);
    }

    void everyStateOfALivingManagerIsRead()
    {
        const QString dir = sharedManagerDir();
        if (dir.isEmpty())
            QSKIP("no recordings of the real managers here");
        const QByteArray text = fileText(dir + u"/living-1.7.1.json"_s);
        const Json living = Json::parse(text.begin(), text.end());
        int read = 0;
        for (const Json& state : living["states"]) {
            if (!state.contains("status") || state["status"] != 200)
                continue;
            FakeTransport transport;
            ManagerClient client(transport);
            transport.answer(200, QByteArray::fromStdString(state["body"].dump()));
            auto outcome = std::make_shared<Outcome>();
            follow(client.deployments().get(u"dep_1"_s), this, outcome);
            QTRY_VERIFY(outcome->done);
            QVERIFY2(outcome->ok, qPrintable(outcome->error.pretty()));
            ++read;
        }
        QVERIFY(read > 10);
    }

private:
    /// 1 when the step is one of the client's operations.
    int readAnswer(const Json& step, Generation generation)
    {
        const Json& request = step["request"];
        const RecordedCall call =
            recordedCall(QString::fromStdString(request["method"].get<std::string>()),
                         QString::fromStdString(request["path"].get<std::string>()), request.value("body", Json()));
        if (call.operation.isEmpty())
            return 0;
        FakeTransport transport;
        transport.answer(step["response"]["status"].get<int>(), bodyBytes(step["response"]));
        ManagerClient client(transport);
        client.setGeneration(generation);
        auto outcome = std::make_shared<Outcome>();
        if (!test::invoke(call, client, this, outcome)) {
            QTest::qFail(qPrintable(u"no way to call "_s + call.operation), __FILE__, __LINE__);
            return 0;
        }
        (void)QTest::qWaitFor([&] { return outcome->done; });
        if (!outcome->ok && outcome->error.kind == ApiError::Kind::InvalidRequest && refusedOnPurpose(call))
            return 1;
        if (!outcome->ok) {
            QTest::qFail(qPrintable(requestText(step) + u'\n' + outcome->error.pretty()), __FILE__, __LINE__);
            return 0;
        }
        const HttpRequest& sent = transport.sent.front();
        const QString sentPath = QUrl::fromPercentEncoding(sent.path.toUtf8());
        if (sentPath != QString::fromStdString(request["path"].get<std::string>()).section(u'?', 0, 0) ||
            !sameBody(call, sent.body))
            QTest::qFail(
                qPrintable(u"another request than "_s + requestText(step) + u'\n' + QString::fromUtf8(sent.body)),
                __FILE__, __LINE__);
        return 1;
    }

    static void readError(const Json& step)
    {
        const Json& response = step["response"];
        HeaderList headers;
        if (response["contentType"].is_string())
            headers = {{"content-type", QByteArray::fromStdString(response["contentType"].get<std::string>())}};
        const ApiError error = ErrorDecoder::decode(response["status"].get<int>(), headers, bodyBytes(response));
        const Json body = response.value("body", Json());
        const std::string code = body.is_object() ? body.value("code", "") : std::string();
        if (error.kind != ApiError::Kind::Api || error.text.isEmpty() || error.code().toStdString() != code)
            QTest::qFail(qPrintable(u"wrongly read error of "_s + requestText(step)), __FILE__, __LINE__);
    }
};

ALIEN_TEST(RecordingsTest)
#include "tst_recordings.moc"
