// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/splicemerge.h"
#include "models/stack/stackconversion.h"
#include "models/stack/stackdocument.h"
#include "models/stack/stackview.h"
#include "tests/models/stackfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>
#include <random>

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

/// Follows the document by its splices alone, as an editor does.
class Mirror : public QObject
{
public:
    explicit Mirror(StackDocument& document)
        : text(document.text())
    {
        connect(&document, &StackDocument::spliced, this, [this](const TextSplice& splice) {
            good = good && text.mid(splice.from, splice.removed.size()) == splice.removed;
            text.replace(splice.from, splice.removed.size(), splice.inserted);
        });
    }
    QByteArray text;
    bool good = true;
};

QStringList recordedBodies()
{
    QStringList out;
    const QString dir = sharedManagerDir();
    for (const QString& version : {u"1.7.1"_s, u"3.3.16"_s}) {
        QFile file(dir + u"/recordings/"_s + version + u"/releases.json"_s);
        if (dir.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const Document recording = Document::parse(file.readAll());
        const Document::Node steps = recording.at(u"/steps");
        for (int i = 0; i < steps.size(); ++i) {
            for (const auto* side : {"request", "response"}) {
                const Document::Node stack = steps.at(i).find(side).find("body").find("stack");
                if (stack.type() == Document::Type::Object)
                    out.append(QString::fromUtf8(stack.raw().data(), qsizetype(stack.raw().size())));
            }
        }
    }
    return out;
}

} // namespace

class StackDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByteThatIsNotEdited()
    {
        const QByteArray body =
            "{ \"aws\" :{\"id\":\"x\", \"odd\\u0041\":1e3,\"resources\":{ \"a\":{\"config\":{\"type\":"
            "\"storage\",\"id\":\"a\",\"n\":18446744073709551616, \"m\":0.10}}}} ,\"gcp\": null }\n";
        StackDocument document;
        document.load(body, StackDialect::V1);
        QCOMPARE(document.text(), body);
        QVERIFY(document.apply(u"aws"_s, {StackEdit::set(u"/resources/a/config/m"_s, "0.20")}, u"m"_s));
        QCOMPARE(document.text(), QByteArray(body).replace("0.10", "0.20"));
        document.undoStack()->undo();
        QCOMPARE(document.text(), body);
    }

    void recordedReleasesComeBackByteForByte()
    {
        const QStringList bodies = recordedBodies();
        if (bodies.isEmpty())
            QSKIP("no recordings beside the checkout");
        for (const QString& body : bodies) {
            StackDocument document;
            document.load(body.toUtf8(), StackDialect::V1);
            QCOMPARE(document.text(), body.toUtf8());
            for (const QString& platform : document.platforms()) {
                const StackView view(document.stack(platform), StackDialect::V1);
                for (const QString& id : view.resourceIds()) {
                    QVERIFY(document.renameResource({platform}, id, u"renamed-x"_s));
                    QVERIFY(document.renameResource({platform}, u"renamed-x"_s, id));
                }
            }
            QCOMPARE(document.text(), body.toUtf8());
        }
    }

    void aBrokenPlatformLeavesTheOthersReadable()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s, u"gcp"_s}), StackDialect::V1);
        QVERIFY(document.setPlatformText(u"aws"_s, "{\"id\": }}} \"a"));
        QVERIFY(document.stack(u"aws"_s).isNull());
        QVERIFY(document.error(u"aws"_s).line > 0);
        QVERIFY(!document.isWhole());
        QVERIFY(document.apply(u"gcp"_s, {StackEdit::set(u"/id"_s, "\"other\"")}, u"id"_s));
        QCOMPARE(document.stack(u"gcp"_s).at(u"/id").text(), u"other"_s);
        QVERIFY(document.addPlatform(u"azure"_s, "{}"));
        QCOMPARE(document.platforms(), (QStringList{u"aws"_s, u"gcp"_s, u"azure"_s}));
        QCOMPARE(document.platformText(u"aws"_s), "{\"id\": }}} \"a");
        QVERIFY(document.setPlatformText(u"aws"_s, "{\"id\": 1}"));
        QVERIFY(document.isWhole());
    }

    void aBodyThatIsNoObjectIsTakenAndExplained()
    {
        StackDocument document;
        document.load("[]", StackDialect::V1);
        QVERIFY(!document.body().isSplit());
        QVERIFY(!document.body().error().text.isEmpty());
        document.setText("{\"aws\": {}}");
        QCOMPARE(document.platforms(), QStringList{u"aws"_s});
        document.undoStack()->undo();
        QCOMPARE(document.text(), "[]");
    }

    void newMembersStandInTheStyleOfTheirNeighbours()
    {
        StackDocument document;
        document.load("{\n  \"aws\": {\n    \"id\": \"x\",\n    \"resources\": {}\n  }\n}\n", StackDialect::V1);
        QVERIFY(document.addResource({u"aws"_s}, u"files"_s, storage("files")));
        QCOMPARE(document.text(),
                 "{\n  \"aws\": {\n    \"id\": \"x\",\n    \"resources\": {\n      \"files\": {\n        "
                 "\"config\": {\"type\": \"storage\", \"id\": \"files\"},\n        \"lifecycle\": "
                 "\"frozen\",\n        \"dependencies\": []\n      }\n    }\n  }\n}\n");
        QVERIFY(
            document.apply(u"aws"_s,
                           {StackEdit::append(u"/resources/files/dependencies"_s, "{\"type\":\"kv\",\"id\":\"c\"}"),
                            StackEdit::append(u"/resources/files/dependencies"_s, "{\"type\":\"kv\",\"id\":\"d\"}")},
                           u"two"_s));
        QVERIFY(document.text().contains("\"dependencies\": [\n          {\"type\": \"kv\", \"id\": \"c\"},\n          "
                                         "{\"type\": \"kv\", \"id\": \"d\"}\n        ]"));
    }

    void parentsThatAreNotThereAreMade()
    {
        StackDocument document;
        document.load("{\"aws\":{\"id\":\"x\",\"resources\":{}}}", StackDialect::V1);
        QVERIFY(document.apply(u"aws"_s, {StackEdit::set(u"/permissions/profiles/run/*"_s, "[\"storage/data-read\"]")},
                               u"grant"_s));
        QCOMPARE(document.text(),
                 "{\"aws\":{\"id\":\"x\",\"resources\":{},\"permissions\":{\"profiles\":{\"run\":{\"*\":["
                 "\"storage/data-read\"]}}}}}");
        QVERIFY(!document.apply(u"aws"_s, {StackEdit::set(u"/id/deeper"_s, "1")}, u"no"_s));
    }

    void editsSeeWhatThoseBeforeThemDid()
    {
        const Document stack = Document::parse("{\"l\":[0,1,2,3],\"a\":1}");
        QCOMPARE(editedStack(stack, {StackEdit::remove(u"/l/0"_s), StackEdit::set(u"/l/1"_s, "9")}).value(),
                 "{\"l\":[1,9,3],\"a\":1}");
        QCOMPARE(editedStack(stack, {StackEdit::rename(u"/a"_s, u"b"_s), StackEdit::set(u"/b"_s, "2"),
                                     StackEdit::set(u"/b"_s, "3")})
                     .value(),
                 "{\"l\":[0,1,2,3],\"b\":3}");
        QVERIFY(!editedStack(stack, {StackEdit::set(u"/a"_s, "5"), StackEdit::set(u"/l/9"_s, "1")}));
    }

    void applyToAllReachesThePlatformsThatHaveIt()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s, u"gcp"_s, u"azure"_s}), StackDialect::V1);
        QVERIFY(document.removeResource({u"gcp"_s}, u"tasks"_s, true));
        const QStringList with = document.platformsWith(u"tasks"_s);
        QCOMPARE(with, (QStringList{u"aws"_s, u"azure"_s}));
        QVERIFY(document.applyTo(with, {StackEdit::set(u"/resources/tasks/lifecycle"_s, "\"live\"")}, u"live"_s));
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/tasks/lifecycle").text(), u"live"_s);
        QCOMPARE(document.stack(u"azure"_s).at(u"/resources/tasks/lifecycle").text(), u"live"_s);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.text(), stackBody({u"aws"_s, u"gcp"_s, u"azure"_s}));
    }

    void typingAtOnePlaceIsOneStep()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        const QByteArray before = document.text();
        QByteArray text = document.platformText(u"aws"_s);
        const qsizetype at = text.indexOf("registry.example/api:1") + 22;
        for (const char* c : {"2", "3", "4"}) {
            text.insert(at + (*c - '2'), c);
            document.setPlatformText(u"aws"_s, text);
        }
        QCOMPARE(document.undoStack()->count(), 1);
        text.insert(1, ' ');
        document.setPlatformText(u"aws"_s, text);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.text(), before);
    }

    void editsOfOneFieldAreOneStepOnAllPlatforms()
    {
        StackDocument document;
        document.setStepPause(std::chrono::hours(1));
        const QStringList all{u"aws"_s, u"gcp"_s, u"azure"_s};
        document.load(stackBody(all), StackDialect::V1);
        const QByteArray before = document.text();
        const auto set = [&](const QString& field, const QByteArray& value) {
            const QString at = u"/resources/api/config/"_s + field;
            return document.applyTo(all, {StackEdit::set(at, value)}, u"edit"_s, "field:" + at.toUtf8());
        };
        for (const auto* value : {"2", "20", "204", "2048", "204", "20", "2", "7000"})
            QVERIFY(set(u"memoryMb"_s, value));
        const QByteArray after = document.text();
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(set(u"timeoutSeconds"_s, "9"));
        QCOMPARE(document.undoStack()->count(), 2);
        QVERIFY(set(u"memoryMb"_s, "7001"));
        QCOMPARE(document.undoStack()->count(), 3);
        document.endStep();
        QVERIFY(set(u"memoryMb"_s, "7002"));
        QCOMPARE(document.undoStack()->count(), 4);
        for (int i = 0; i < 3; ++i)
            document.undoStack()->undo();
        QCOMPARE(document.text(), after);
        // After a step back the field starts anew.
        QVERIFY(set(u"memoryMb"_s, "1"));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.text(), after);
        document.undoStack()->undo();
        QCOMPARE(document.text(), before);
        document.undoStack()->redo();
        QCOMPARE(document.text(), after);
    }

    void aPauseEndsAStep()
    {
        StackDocument document;
        document.setStepPause(std::chrono::milliseconds(-1)); // any time at all is a pause
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        for (const auto* value : {"2", "20"})
            QVERIFY(document.apply(u"aws"_s, {StackEdit::set(u"/resources/api/config/memoryMb"_s, value)}, u"edit"_s,
                                   "field"));
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void whatIsTypedBackIsNoStep()
    {
        StackDocument document;
        document.setStepPause(std::chrono::hours(1));
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        const QByteArray before = document.text();
        const QString at = u"/resources/api/lifecycle"_s;
        const std::string_view was = document.stack(u"aws"_s).at(at).raw();
        for (const QByteArray& value : {QByteArray("\"x\""), QByteArray(was.data(), qsizetype(was.size()))})
            QVERIFY(document.apply(u"aws"_s, {StackEdit::set(at, value)}, u"edit"_s, "field"));
        QCOMPARE(document.text(), before);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void mergedStepsDoWhatBothDid()
    {
        std::mt19937 random(40); // NOLINT: the seed is the test
        const auto upTo = [&random](int end) { return int(random() % unsigned(end + 1)); };
        const auto apply = [](QByteArray text, const std::vector<TextSplice>& step) {
            for (const TextSplice& splice : step) {
                if (text.mid(splice.from, splice.removed.size()) != splice.removed)
                    return QByteArray("does not fit");
                text.replace(splice.from, splice.removed.size(), splice.inserted);
            }
            return text;
        };
        // From the end to the beginning, none touching another.
        const auto stepOn = [&upTo](const QByteArray& text) {
            std::vector<TextSplice> step;
            for (auto end = int(text.size()); end > 0 && step.size() < 4; end -= 1 + upTo(6)) {
                const int from = std::max(0, end - upTo(5));
                const QByteArray inserted(upTo(4), char('A' + upTo(25)));
                const TextSplice splice{from, text.mid(from, end - from), inserted};
                end = from - 1;
                if (!splice.isEmpty())
                    step.push_back(splice);
            }
            return step;
        };
        for (int round = 0; round < 5'000; ++round) {
            QByteArray before;
            for (int i = upTo(30); i >= 0; --i)
                before.append(char('a' + upTo(25)));
            const auto first = stepOn(before);
            const QByteArray between = apply(before, first);
            const auto second = stepOn(between);
            const QByteArray after = apply(between, second);
            auto merged = mergedSplices(first, second);
            QCOMPARE(apply(before, merged), after);
            std::reverse(merged.begin(), merged.end());
            for (TextSplice& splice : merged)
                splice = splice.inverse();
            QCOMPARE(apply(after, merged), before);
        }
    }

    void renameFollowsEveryReference()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        const auto before = document.referrers(u"aws"_s, u"tasks"_s);
        QCOMPARE(int(before.size()), 4); // link, trigger, dependency, grant
        QVERIFY(document.renameResource({u"aws"_s}, u"tasks"_s, u"jobs"_s));
        QVERIFY(document.referrers(u"aws"_s, u"tasks"_s).empty());
        QCOMPARE(document.referrers(u"aws"_s, u"jobs"_s).size(), before.size());
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/jobs/config/id").text(), u"jobs"_s);
        QVERIFY(!document.renameResource({u"aws"_s}, u"jobs"_s, u"files"_s));
        QVERIFY(document.renameProfile({u"aws"_s}, u"execution"_s, u"runner"_s));
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/api/config/permissions").text(), u"runner"_s);
    }

    void renameKeepsTheGraphOfAnyStack()
    {
        std::mt19937 random(20261121); // NOLINT: the seed is the test
        for (int round = 0; round < 60; ++round) {
            const QByteArray stack = randomStack(random, 3 + round % 17);
            StackDocument document;
            document.load("{\"aws\": " + stack + "}", StackDialect::V1);
            const QByteArray before = document.text();
            const StackView view(document.stack(u"aws"_s), StackDialect::V1);
            const QStringList ids = view.resourceIds();
            const QString& id = ids.at(int(random() % unsigned(ids.size())));
            const auto shape = [&](const QString& from, const QString& to) {
                QStringList out;
                for (const StackReference& ref : stackReferences(document.stack(u"aws"_s))) {
                    const auto name = [&](const QString& n) { return n == from ? to : n; };
                    out.append(u"%1 %2 %3 %4"_s.arg(int(ref.kind))
                                   .arg(ref.isKey() ? ref.from : name(ref.from), name(ref.to), ref.type));
                }
                return out;
            };
            const QStringList expected = shape(id, u"brand-new"_s);
            QVERIFY(document.renameResource({u"aws"_s}, id, u"brand-new"_s));
            QCOMPARE(shape({}, {}), expected);
            QVERIFY(document.renameResource({u"aws"_s}, u"brand-new"_s, id));
            QCOMPARE(document.text(), before);
        }
    }

    void anySeriesOfEditsIsUndoneByteForByte()
    {
        std::mt19937 random(7); // NOLINT: the seed is the test
        for (int round = 0; round < 20; ++round) {
            StackDocument document;
            document.load("{\"aws\": " + randomStack(random, 6) + ",\n \"gcp\":" + randomStack(random, 4) + "}",
                          StackDialect::V1);
            const Mirror mirror(document);
            QList<QByteArray> texts{document.text()};
            for (int step = 0; step < 30; ++step) {
                const int steps = document.undoStack()->index();
                randomEdit(document, random);
                if (document.undoStack()->index() > steps)
                    texts.append(document.text());
                else if (document.undoStack()->index() < steps)
                    texts.removeLast(); // it took the step before back
                else
                    texts.last() = document.text(); // the step before took it in
                QVERIFY(mirror.good);
                QCOMPARE(mirror.text, document.text());
            }
            for (qsizetype i = texts.size() - 1; i-- > 0;) {
                document.undoStack()->undo();
                QCOMPARE(document.text(), texts.at(i));
                QCOMPARE(mirror.text, document.text());
            }
            while (document.undoStack()->canRedo())
                document.undoStack()->redo();
            QCOMPARE(document.text(), texts.last());
        }
    }

    void removalTellsAndTakesWhatBreaks()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        QVERIFY(document.removeResource({u"aws"_s}, u"tasks"_s, false));
        QCOMPARE(int(document.referrers(u"aws"_s, u"tasks"_s).size()), 4);
        document.undoStack()->undo();
        QVERIFY(document.removeResource({u"aws"_s}, u"tasks"_s, true));
        QVERIFY(document.referrers(u"aws"_s, u"tasks"_s).empty());
        QVERIFY(!document.text().contains("\"tasks\""));
        QVERIFY(document.isWhole());
    }

    void aDuplicateHasItsOwnName()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        QVERIFY(document.duplicateResource({u"aws"_s}, u"api"_s, u"api-2"_s));
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/api-2/config/id").text(), u"api-2"_s);
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/api/config/id").text(), u"api"_s);
        QVERIFY(!document.duplicateResource({u"aws"_s}, u"api"_s, u"files"_s));
    }

    void convertsIngressToPublicEndpointsAndBack()
    {
        StackDocument document;
        document.load(stackBody({u"aws"_s}), StackDialect::V1);
        QCOMPARE(dialectOf(document.stack(u"aws"_s)), StackDialect::V1);
        QVERIFY(document.convertTo(StackDialect::V3));
        QCOMPARE(document.dialect(), StackDialect::V3);
        const Document third = document.stack(u"aws"_s);
        QVERIFY(!third.at(u"/resources/api/config/ingress"));
        QCOMPARE(third.at(u"/resources/api/config/publicEndpoints/0/name").text(), u"api"_s);
        QCOMPARE(third.at(u"/resources/api/config/memoryMb").text(), u"256"_s); // the default differs
        QCOMPARE(dialectOf(third), StackDialect::V3);
        QVERIFY(document.convertTo(StackDialect::V1));
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/api/config/ingress").text(), u"public"_s);
        QVERIFY(!document.stack(u"aws"_s).at(u"/resources/api/config/publicEndpoints"));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.text(), stackBody({u"aws"_s}));
        QCOMPARE(document.dialect(), StackDialect::V1);
    }

    void whatWasWrittenForTheOtherManagerIsConvertedInOneStep()
    {
        const QByteArray third =
            "{\"aws\": {\"id\": \"x\", \"inputs\": [{}], \"resources\": {\"w\": {\"config\": {\"type\": "
            "\"worker\", \"id\": \"w\", \"publicEndpoints\": [{\"name\": \"w\"}]}}}}}";
        StackDocument document;
        document.load(third, StackDialect::V1);
        QStringList losses;
        QVERIFY(document.convertFrom(StackDialect::V3, &losses));
        QCOMPARE(document.stack(u"aws"_s).at(u"/resources/w/config/ingress").text(), u"public"_s);
        QCOMPARE(losses.size(), 1);
        QVERIFY(losses.constFirst().startsWith(u"aws"_s));
        // The manager is the same still: the text goes back, what it is checked for does not.
        document.undoStack()->undo();
        QCOMPARE(document.text(), third);
        QCOMPARE(document.dialect(), StackDialect::V1);
    }

    void conversionSaysWhatIsLost()
    {
        const Document stack = Document::parse(
            "{\"id\":\"x\",\"inputs\":[{\"id\":\"i\"}],\"resources\":{\"w\":{\"config\":{\"type\":\"worker\",\"id\":"
            "\"w\","
            "\"publicEndpoints\":[{\"name\":\"w\",\"hostLabel\":\"@\"}],\"sandboxLauncher\":{\"a\":1}},\"lifecycle\":"
            "\"live\"},\"db\":{\"config\":{\"type\":\"postgres\",\"id\":\"db\",\"size\":1e3}}}}");
        const StackConversion conversion = StackConversion::of(stack, StackDialect::V3, StackDialect::V1);
        QCOMPARE(int(conversion.losses.size()), 4);
        const QByteArray text = editedStack(stack, conversion.edits).value();
        QVERIFY(text.contains("\"size\":1e3"));
        QVERIFY(!text.contains("sandboxLauncher"));
    }

    void functionsBecomeWorkersOnRequest()
    {
        const QByteArray old = QByteArray(stackBody({u"aws"_s})).replace("\"worker\"", "\"function\"");
        StackDocument document;
        document.load(old, StackDialect::V1);
        QVERIFY(hasFunctions(document.stack(u"aws"_s)));
        QVERIFY(document.apply(u"aws"_s, functionsToWorkers(document.stack(u"aws"_s)), u"convert"_s));
        QCOMPARE(document.text(), stackBody({u"aws"_s}));
    }

    void filesOfEveryKindAreUnderstood()
    {
        const QByteArray stack = "{\"id\":\"x\",\"resources\":{}}";
        QVERIFY(StackDocument::bodyOfFile(stack, u"gcp"_s).contains("\"gcp\": " + stack));
        QCOMPARE(StackDocument::bodyOfFile("{\"id\":\"rel_1\",\"stack\":{\"aws\":" + stack + "}}", {}),
                 "{\"aws\":" + stack + "}");
        QCOMPARE(StackDocument::bodyOfFile("{\"aws\":" + stack + "}", {}), "{\"aws\":" + stack + "}");
        QCOMPARE(StackDocument::bodyOfFile("{\"a\":1}", {}), QByteArray());
        QCOMPARE(StackDocument::bodyOfFile("[]", {}), QByteArray());
    }

    void settingsAreRenamedToo()
    {
        const QByteArray settings =
            "{\"domains\": {\"customDomains\": {\"api\": {\"domain\": \"a.b\"}}}, \"externalBindings\": {\"api\": {}}, "
            "\"environmentVariables\": [{\"name\": \"X\", \"targetResources\": [\"api\", \"api*\"]}]}";
        QByteArray expected = settings;
        expected.replace("\"api\"", "\"web\"");
        QCOMPARE(settingsRenamed(settings, u"api"_s, u"web"_s), expected);
        QCOMPARE(settingsRenamed(settings, u"other"_s, u"web"_s), settings);
    }

    void typedViewsShowDefaultsAsDefaults()
    {
        const StackView view(Document::parse(stackText()), StackDialect::V1);
        const StackResource api = view.resource(u"api"_s);
        QVERIFY(api.isDefault(u"memoryMb"));
        QCOMPARE(api.wholeValue(u"memoryMb"), 256);
        QCOMPARE(api.textValue(u"ingress"), u"public"_s);
        QVERIFY(api.isPublic());
        QCOMPARE(int(api.triggers().size()), 2);
        QCOMPARE(api.triggers().at(1).cron, u"0 * * * *"_s);
        QCOMPARE(view.profiles(), QStringList{u"execution"_s});
    }
};

ALIEN_TEST(StackDocumentTest)

#include "tst_stackdocument.moc"
